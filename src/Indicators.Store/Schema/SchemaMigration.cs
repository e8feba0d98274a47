using System.Data;
using System.Globalization;
using System.Reflection;
using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Schema;

/// <summary>Brings a database forward to the newest schema, script by script, all in one transaction.</summary>
internal static class SchemaMigration
{
    private const string CurrentVersion = "SELECT COALESCE(max(version), 0) FROM schema_version";
    private const string RecordVersion = "INSERT INTO schema_version (version, script, program) VALUES (@Version, @Name, @Program)";

    /// <summary>The newest schema version that this program knows.</summary>
    public static int Latest(StoreBackend backend) => ScriptsOf(backend).Count;

    /// <summary>The scripts that made a database of the version that this one says it has.</summary>
    public static IEnumerable<string> SqlUpTo(StoreBackend backend) => ScriptsOf(backend).Take(VersionOf(backend, null)).Select(script => script.Sql);

    /// <summary>Brings the database to the newest version, making the store first if it is empty and the options allow that.</summary>
    /// <exception cref="StoreException">The database is another program's, newer than this program, or empty and not to be created.</exception>
    public static void Apply(StoreBackend backend)
    {
        Apply(backend, Latest(backend));
        foreach (var probe in Statements.Probes)
        {
            backend.Run(probe);
        }
    }

    /// <summary>Brings the database to a given version: what tests use to make an old store.</summary>
    internal static void Apply(StoreBackend backend, int target)
    {
        if (backend.IsStore() && VersionOf(backend, null) == target)
        {
            return;
        }

        using var transaction = backend.BeginWrite();
        var empty = backend.IsEmpty();
        if (empty && !backend.Options.Create)
        {
            throw new StoreException(backend.Where, "a database without tables", "an observation store", "Run `indicators import` first.");
        }

        if (!empty && !backend.IsStore())
        {
            throw new StoreException(backend.Where, "another program's database", "an observation store made by Indicators", "Choose another place with --database.");
        }

        var version = empty ? 0 : VersionOf(backend, transaction);
        if (version > target)
        {
            throw new StoreException(
                backend.Where,
                string.Create(CultureInfo.InvariantCulture, $"schema version {version}, made by a newer program"),
                string.Create(CultureInfo.InvariantCulture, $"at most version {target}"),
                "Use the newer version of Indicators.");
        }

        if (empty)
        {
            backend.Mark(transaction);
        }
        else if (version < target)
        {
            backend.Options.TellOfMigration(backend.Where, version, target);
        }

        foreach (var script in ScriptsOf(backend).Skip(version).Take(target - version))
        {
            backend.Connection.Execute(script.Sql, transaction: transaction, commandTimeout: 0);
            backend.Connection.Execute(RecordVersion, new { script.Version, script.Name, backend.Options.Program }, transaction);
        }

        transaction.Commit();
    }

    private static int VersionOf(StoreBackend backend, IDbTransaction? transaction) =>
        (int)backend.Number(CurrentVersion, transaction);

    private static List<Script> ScriptsOf(StoreBackend backend)
    {
        var assembly = typeof(SchemaMigration).Assembly;
        var prefix = $"Indicators.Store.Schema.{backend.SchemaFolder}.";
        return
        [
            .. assembly.GetManifestResourceNames()
                .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
                .Select(name => Read(assembly, name, name[prefix.Length..]))
                .OrderBy(script => script.Version),
        ];
    }

    private static Script Read(Assembly assembly, string resource, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        return new(int.Parse(name.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }

    private sealed record Script(int Version, string Name, string Sql);
}

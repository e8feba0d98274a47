using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Indicators.Model;
using Indicators.Store.Reading;
using Indicators.Store.Schema;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Backends;

/// <summary>One SQLite file: write-ahead log, foreign keys, one writer at a time.</summary>
internal sealed class SqliteBackend : StoreBackend
{
    /// <summary>"INDI" in the file's header tells our files from other programs' databases.</summary>
    private const int ApplicationId = 0x494E4449;

    /// <summary>SQLite's page size in bytes when none is asked for, as here: no store is smaller.</summary>
    private const int PageSize = 4096;

    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
    private const string DayFormat = "yyyy-MM-dd";

    private readonly SqliteConnection _connection;

    private SqliteBackend(StoreLocation location, StoreOptions options, SqliteConnection connection)
        : base(location, options) => _connection = connection;

    public override DbConnection Connection => _connection;

    public override string SchemaFolder => "sqlite";

    public static SqliteBackend Open(StoreLocation location, StoreOptions options)
    {
        var path = location.File!;
        Prepare(path, options.Create);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = options.Create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite,
            ForeignKeys = true,
            Pooling = false,
            DefaultTimeout = options.PatienceSeconds,
        }.ToString());
        var backend = new SqliteBackend(location, options, connection);
        try
        {
            connection.Open();
            backend.Patiently(() => backend.Run(Settings));
            return backend;
        }
        catch (Exception e)
        {
            var explained = backend.Explain(e);
            backend.Dispose();
            throw explained ?? e;
        }
    }

    /// <summary>
    /// A commit reaches the disk before it returns (FULL): there are few, and each may be an evaluator's only copy.
    /// The schema is read first, so that a file of another kind is refused before anything is written to it.
    /// </summary>
    private const string Settings =
        """
        PRAGMA schema_version;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA cache_size = -16384;
        PRAGMA trusted_schema = OFF;
        """;

    public override bool IsEmpty() => Number("SELECT count(*) FROM sqlite_master") == 0;

    public override bool IsStore() => Number("PRAGMA application_id") == ApplicationId;

    public override void Mark(IDbTransaction transaction) =>
        _connection.Execute(FormattableString.Invariant($"PRAGMA application_id = {ApplicationId}"), transaction: transaction);

    public override DbTransaction BeginWrite() => Patiently(() => _connection.BeginTransaction(deferred: false));

    public override DbTransaction BeginRead() => _connection.BeginTransaction(deferred: true);

    protected override string TextsOf(string parameter) => $"SELECT value FROM json_each({parameter})";

    public override string Among(string query) => $"IN ({query})";

    public override object? Day(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    public override object Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString(MomentFormat, CultureInfo.InvariantCulture);

    public override DateOnly? DayFrom(object? stored) => stored is string text
        ? DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture)
        : null;

    public override DateTimeOffset MomentFrom(object stored) => DateTimeOffset.ParseExact(
        (string)stored, MomentFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);

    protected override RowCursor Cursor(DbCommand command) => new SqliteCursor((SqliteDataReader)command.ExecuteReader(), command);

    public override void Write(FigureBatch batch, IDbTransaction transaction) => SqliteBulkWriter.Write(_connection, batch);

    public override void Supersede(int mappingId, int importId, IReadOnlyList<FigureKey> keys, IDbTransaction transaction) =>
        SqliteBulkWriter.Supersede(_connection, mappingId, importId, keys);

    public override void Settle() => _connection.Execute("PRAGMA optimize");

    public override IReadOnlyList<string> StructuralFaults()
    {
        var integrity = _connection.Query<string>("PRAGMA integrity_check").Where(line => line != "ok");
        var references = _connection.Query<(string Table, long? Row, string Parent, long Key)>("PRAGMA foreign_key_check")
            .GroupBy(fault => (fault.Table, fault.Parent))
            .Select(group => FormattableString.Invariant($"{group.Count()} rows of {group.Key.Table} point to no row of {group.Key.Parent}"));
        return [.. integrity, .. references];
    }

    public override void Backup(string path)
    {
        // A copy appears under its name only when it is whole.
        var unfinished = path + ".unfinished";
        File.Delete(unfinished);
        _connection.Execute("VACUUM INTO @Path", new { Path = unfinished }, commandTimeout: 0);
        File.Move(unfinished, path, overwrite: false);
    }

    public override void Compact()
    {
        _connection.Execute("VACUUM main; PRAGMA optimize; PRAGMA wal_checkpoint(TRUNCATE);", commandTimeout: 0);
    }

    public override StoreException? Explain(Exception exception) => SqliteFaults.Explain(exception, Where, Options, HasItsTables);

    /// <summary>True when the tables are, letter by letter, those that the scripts up to the database's version make.</summary>
    private bool HasItsTables()
    {
        const string Tables = "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name";
        try
        {
            using var own = new SqliteConnection("Data Source=:memory:");
            own.Open();
            foreach (var sql in SchemaMigration.SqlUpTo(this))
            {
                own.Execute(sql);
            }

            return _connection.Query<string>(Tables).SequenceEqual(own.Query<string>(Tables), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is DbException or InvalidOperationException or FormatException or OverflowException or InvalidCastException)
        {
            return false;
        }
    }

    /// <summary>Waits for another program's lock as long as the options say, and tells of it when a person would begin to wonder.</summary>
    private T Patiently<T>(Func<T> attempt)
    {
        if (Options.TellsOfWaiting)
        {
            _connection.DefaultTimeout = (int)StoreOptions.Unnoticed.TotalSeconds;
            try
            {
                return attempt();
            }
            catch (SqliteException e) when (SqliteFaults.IsLocked(e))
            {
                Options.TellOfWaiting(Where);
            }
            finally
            {
                _connection.DefaultTimeout = Options.PatienceSeconds;
            }

            _connection.DefaultTimeout -= (int)StoreOptions.Unnoticed.TotalSeconds;
        }

        try
        {
            return attempt();
        }
        finally
        {
            _connection.DefaultTimeout = Options.PatienceSeconds;
        }
    }

    /// <summary>Finds out beforehand what SQLite would report only as "unable to open".</summary>
    private static void Prepare(string path, bool create)
    {
        if (Directory.Exists(path))
        {
            throw new StoreException(path, "a folder", "an SQLite file", "Name a file in it.");
        }

        var file = new FileInfo(path);
        if (!create && !file.Exists)
        {
            throw new StoreException(path, "no database", "an SQLite file that holds observations", "Run `indicators import` first.");
        }

        if (!create && file.Length == 0)
        {
            throw new StoreException(path, "an empty file", "an SQLite file that holds observations", "Delete it and run `indicators import`.");
        }

        // SQLite takes a file that is shorter than a page for an empty database and writes over it. The length alone is
        // asked for: opening and closing the file here would drop the locks that another store of this process holds on it.
        if (file is { Exists: true, Length: > 0 and < PageSize })
        {
            throw new StoreException(path, "the file is not an SQLite database", "an observation store made by Indicators", "Choose another file with --database.");
        }

        if (create && file.Directory is { Exists: false } folder)
        {
            try
            {
                folder.Create();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw new StoreException(path, $"the folder '{folder.FullName}' cannot be made", "a folder that can be written", "Choose another place with --database.", e);
            }
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Indicators.Store.Tests;

/// <summary>A private PostgreSQL server for one test run: its own folder, a socket in it, no network, no durability.</summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly string? Programs = FindPrograms();

    private readonly string _folder;
    private int _databases;

    public PostgresServer()
    {
        if (Missing is not null)
        {
            _folder = "";
            return;
        }

        _folder = Directory.CreateTempSubdirectory("indicators-pg-").FullName;
        if (IsRoot)
        {
            // PostgreSQL refuses to run as root.
            Run("chown", ["postgres", _folder]);
        }

        RunAsOwner("initdb", "-D", $"{_folder}/data", "-U", "indicators", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        RunAsOwner("pg_ctl", "-D", $"{_folder}/data", "-w", "-l", $"{_folder}/log", "-o", $"-c listen_addresses='' -c unix_socket_directories='{_folder}' -c fsync=off -c max_connections=60", "start");
    }

    /// <summary>Why PostgreSQL's tests cannot run here; null when they can.</summary>
    public static string? Missing => Programs is null
        ? "PostgreSQL's server programs (initdb, pg_ctl) are not installed: apt install postgresql"
        : null;

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>Connection text of a new, empty database.</summary>
    public string NewDatabase()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"t{Interlocked.Increment(ref _databases)}");
        Execute("postgres", $"CREATE DATABASE {name}");
        return Text(name);
    }

    public string Text(string database, string user = "indicators") => $"Host={_folder};Username={user};Database={database}";

    /// <summary>Lets one user in only with the right password; all others stay trusted.</summary>
    public void RequirePasswordOf(string user)
    {
        var rules = $"{_folder}/data/pg_hba.conf";
        File.WriteAllText(rules, $"local all {user} scram-sha-256\n" + File.ReadAllText(rules));
        Execute("postgres", "SELECT pg_reload_conf()");
    }

    public void Execute(string database, string sql)
    {
        using var connection = new NpgsqlConnection(Text(database) + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        if (Missing is null)
        {
            RunAsOwner("pg_ctl", "-D", $"{_folder}/data", "-m", "immediate", "stop");
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static string? FindPrograms()
    {
        var roots = new[] { "/usr/lib/postgresql", "/usr/pgsql" }.Where(Directory.Exists).SelectMany(Directory.GetDirectories)
            .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin"))
            .Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator));
        return roots.FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));
    }

    private static void RunAsOwner(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs!, program);
        if (IsRoot)
        {
            Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Run(path, arguments);
        }
    }

    private static void Run(string program, string[] arguments)
    {
        // Output goes nowhere: the server that pg_ctl leaves behind would hold a pipe open for ever.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = "/" };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$0\" \"$@\" >/dev/null 2>&1");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.WaitForExit();
        process.ExitCode.ShouldBe(0, $"{program} {string.Join(' ', arguments)}");
    }
}

/// <summary>A test that runs on PostgreSQL only.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.Missing;
}

/// <summary>Lets all PostgreSQL tests share one server.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}

using Dapper;
using Indicators.Model;
using Microsoft.Data.Sqlite;

namespace Indicators.Store.Tests;

/// <summary>What an evaluator sees when the file is not what it should be.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-store-").FullName;

    private string Path => System.IO.Path.Combine(_folder, "observations.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_missing_file_becomes_a_store_only_when_asked()
    {
        Refused(create: false).ShouldBe($"{Path}: no database; expected an SQLite file that holds observations. Run `indicators import` first.");
        File.Exists(Path).ShouldBeFalse();

        Open(create: true).Dispose();
        Open(create: false).Dispose();
    }

    [Fact]
    public void An_empty_file_becomes_a_store_only_when_asked()
    {
        File.WriteAllBytes(Path, []);
        Refused(create: false).ShouldBe($"{Path}: an empty file; expected an SQLite file that holds observations. Delete it and run `indicators import`.");
        new FileInfo(Path).Length.ShouldBe(0);

        Open(create: true).Dispose();
        Open(create: false).Dispose();
    }

    [Fact]
    public void A_folder_that_is_not_there_is_made_only_when_asked()
    {
        var nested = StoreLocation.OfFile(System.IO.Path.Combine(_folder, ".indicators", "observations.db"));

        Should.Throw<StoreException>(() => ObservationStore.Open(nested));
        Directory.Exists(System.IO.Path.Combine(_folder, ".indicators")).ShouldBeFalse();
        ObservationStore.Open(nested, new() { Create = true }).Dispose();
    }

    [Theory]
    [InlineData("x")]
    [InlineData("this is a text, longer than the hundred bytes of an SQLite header so that no reader can take it for a short one.")]
    public void A_file_of_another_kind_is_refused_and_left_alone(string text)
    {
        File.WriteAllText(Path, text);

        Refused(create: true).ShouldBe($"{Path}: the file is not an SQLite database; expected an observation store made by Indicators. Choose another file with --database.");
        File.ReadAllText(Path).ShouldBe(text);
    }

    [Fact]
    public void Another_programs_database_is_refused_and_left_alone()
    {
        using (var other = new SqliteConnection($"Data Source={Path};Pooling=false"))
        {
            other.Execute("CREATE TABLE customers (name TEXT)");
        }

        Refused(create: true).ShouldBe($"{Path}: another program's database; expected an observation store made by Indicators. Choose another place with --database.");
        using var again = new SqliteConnection($"Data Source={Path};Pooling=false");
        again.Query<string>("SELECT name FROM sqlite_master").ShouldBe(["customers"]);
    }

    [Fact]
    public void A_folder_in_the_files_place_is_refused()
    {
        Directory.CreateDirectory(Path);

        Refused(create: true).ShouldBe($"{Path}: a folder; expected an SQLite file. Name a file in it.");
    }

    [Fact]
    public void A_database_locked_by_another_program_is_waited_for_and_then_reported()
    {
        Open(create: true).Dispose();
        using var other = new SqliteConnection($"Data Source={Path};Pooling=false");
        other.Open();
        using var held = other.BeginTransaction(deferred: false);
        using var store = Open(create: false);

        var error = Should.Throw<StoreException>(() => store.Import(Program.Batch("m", 1, 1), Batches.Day1));

        error.Message.ShouldBe($"{Path}: the database was still locked by another program after 1 s. Wait until it has finished, close programs that have the file open, and run the command again; nothing was changed.");
        held.Rollback();
        store.Import(Program.Batch("m", 1, 1), Batches.Day1).Added.ShouldBe(1);
    }

    [Fact]
    public void A_full_disk_is_reported_and_nothing_is_changed()
    {
        using var store = Open(create: true);
        store.Import(Program.Batch("m", 1, 10), Batches.Day1);

        // SQLite's own limit gives the same error code as a device without space.
        store.Backend.Connection.Execute("PRAGMA max_page_count = 40");
        var error = Should.Throw<StoreException>(() => store.Import(Program.Batch("m", 2, 5000), Batches.Day1));

        error.Message.ShouldBe($"{Path}: the disk is full. Make room and run the command again; nothing was changed.");
        store.Observations(ObservationQuery.Everything).Select(o => o.Value).ShouldBe(Enumerable.Repeat<double?>(1, 10));
        store.Check().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_read_only_folder_is_reported()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Open(create: true).Dispose();
        const UnixFileMode ReadOnly = UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        File.SetUnixFileMode(Path, UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        File.SetUnixFileMode(_folder, ReadOnly);

        // Root may write anywhere, so root looks through the eyes of another user.
        var user = Environment.UserName == "root" ? "nobody" : null;
        var existing = await OtherProcess.End(OtherProcess.Start(user, "open", Path));
        var fresh = await OtherProcess.End(OtherProcess.Start(user, "open", System.IO.Path.Combine(_folder, "new.db")));
        var nested = await OtherProcess.End(OtherProcess.Start(user, "open", System.IO.Path.Combine(_folder, "sub", "new.db")));

        existing.ShouldBe((1, "", $"{Path}: the file or its folder is read-only; expected write permission for the file and its folder. Change the permission, or choose another place with --database."));
        fresh.Exit.ShouldBe(1);
        fresh.Error.ShouldStartWith($"{_folder}/new.db: the file cannot be opened; expected a file in a folder that can be read and written.");
        nested.Exit.ShouldBe(1);
        nested.Error.ShouldStartWith($"{_folder}/sub/new.db: the folder '{_folder}/sub' cannot be made");
    }

    [Fact]
    public void A_backup_is_a_store_of_its_own()
    {
        using var store = Open(create: true);
        store.Import(Program.Batch("m", 1, 10), Batches.Day1);
        var copy = System.IO.Path.Combine(_folder, "copy.db");

        store.Backup(copy);
        store.Import(Program.Batch("m", 2, 10), Batches.Day2);

        using (var backup = ObservationStore.Open(StoreLocation.OfFile(copy)))
        {
            backup.Observations(ObservationQuery.Everything).ShouldAllBe(o => o.Value == 1);
            backup.Check().ShouldBeEmpty();
        }

        Should.Throw<StoreException>(() => store.Backup(copy)).Found.ShouldBe("something of this name is there already");
        Should.Throw<StoreException>(() => store.Backup(System.IO.Path.Combine(_folder, "nowhere", "copy.db")));
    }

    [Fact]
    public void The_log_cannot_be_altered()
    {
        using var store = Open(create: true);
        store.Import(Program.Batch("m", 1, 1), Batches.Day1);
        store.LogEvaluation(new("w", "evaluate", [new(LoggedFileRole.Output, "report.html", "aa")]), Batches.Day1);

        foreach (var sql in new[] { "DELETE FROM evaluation_file", "UPDATE evaluation SET request = ''", "DELETE FROM import", "UPDATE import SET recorded_at = ''" })
        {
            Should.Throw<SqliteException>(() => store.Backend.Connection.Execute(sql)).Message.ShouldContain("append-only", customMessage: sql);
        }
    }

    [Fact]
    public void A_damaged_file_gives_answers_or_one_clear_line()
    {
        using (var store = Open(create: true))
        {
            store.Import(Program.Batch("m", 1, 200), Batches.Day1);
            store.Import(Program.Batch("m", 2, 200), Batches.Day2);
            store.LogEvaluation(new("w", "evaluate", [new(LoggedFileRole.Output, "report.html", "aa")]) { Disclosures = [new("i0", ["m"], [new("m", "2000")])] }, Batches.Day2);
            store.Compact();
        }

        var original = File.ReadAllBytes(Path);
        var random = new Random(9);
        var rounds = Environment.GetEnvironmentVariable("INDICATORS_FULL") == "1" ? 3000 : 60;
        var refused = 0;
        for (var round = 0; round < rounds; round++)
        {
            var bytes = (byte[])original.Clone();
            for (var change = random.Next(1, 30); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            File.Delete(Path + "-wal");
            File.Delete(Path + "-shm");
            File.WriteAllBytes(Path, random.Next(5) == 0 ? bytes[..random.Next(1, bytes.Length)] : bytes);
            try
            {
                using var store = Open(create: true);
                store.Observations(ObservationQuery.Everything);
                store.Observations(ObservationQuery.Everything, Batches.Day1);
                store.Sources();
                store.Rejects();
                store.Trace("i0", "m", Period.OfYear(2000));
                store.Imports();
                store.Evaluations();
                store.PastDisclosures("w");
                store.Check();
                store.Import(Program.Batch("m", 3, 200), Batches.Day3);
            }
            catch (StoreException e)
            {
                e.Message.ShouldNotContain('\n', $"round {round}");
                refused++;
            }
            catch (Exception e) when (e is not ShouldAssertException)
            {
                throw new InvalidOperationException($"round {round}: {e.GetType().Name} {e.Message}", e);
            }
        }

        refused.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void A_mistake_in_our_own_SQL_is_not_blamed_on_the_database()
    {
        const string Mistaken = "SELECT no_such_column FROM observation";
        using var store = Open(create: true);
        store.Backend.Explain(Should.Throw<SqliteException>(() => store.Backend.Connection.Execute(Mistaken))).ShouldBeNull();

        store.Backend.Connection.Execute("ALTER TABLE observation RENAME COLUMN lines TO origins");
        store.Backend.Explain(Should.Throw<SqliteException>(() => store.Backend.Connection.Execute(Mistaken)))!.Found.ShouldBe(
            "tables that are not those of its schema version (no such column: no_such_column)");
    }

    [Fact]
    public void A_fault_is_found()
    {
        using var store = Open(create: true);
        store.Import(Program.Batch("m", 1, 10), Batches.Day1);
        store.Check().ShouldBeEmpty();

        store.Backend.Connection.Execute("PRAGMA foreign_keys = OFF; DELETE FROM mapping_series; DELETE FROM observation WHERE period = '2000'; UPDATE observation SET lines = '99:1-1/1' WHERE period = '2001'; UPDATE observation SET lines = 'x' WHERE period = '2002'; UPDATE observation SET superseded_in = 99 WHERE period = '2003';");

        store.Check().ShouldBe(
        [
            "9 figures are missing from the list of series, so that an import would not find them",
            "1 figures belong to an import that is not there",
            "1 imports recorded another number of figures than they say",
            "2 figures point to lines of a file that their import did not read",
        ]);
    }

    private ObservationStore Open(bool create) =>
        ObservationStore.Open(StoreLocation.OfFile(Path), new() { Create = create, Patience = TimeSpan.FromSeconds(1) });

    private string Refused(bool create) => Should.Throw<StoreException>(() => Open(create)).Message;
}

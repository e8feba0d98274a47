using Microsoft.Data.Sqlite;
using Npgsql;

namespace Indicators.Acceptance.Scale;

/// <summary>
/// Another program writes to the database while the built program wants to: it says after two seconds that it waits, goes
/// on when it can, and gives up after a stated time with one line and everything as it was.
/// </summary>
public sealed class LockTests : IDisposable
{
    private const string Waiting = "observations.db: another program is writing to the database; waiting for it, ";

    /// <summary>The shortest patience in which a person is told.</summary>
    private static readonly KeyValuePair<string, string>[] Patience = [new("INDICATORS_PATIENCE", "3")];

    private readonly SmallWorkspace _workspace = new();

    private string Database => Path.Combine(_workspace.Folder, ".indicators", "observations.db");

    public void Dispose() => _workspace.Dispose();

    [Fact]
    public void An_import_gives_up_with_one_line_and_leaves_the_database_as_it_was()
    {
        Run("evaluate", SmallWorkspace.Name, "--format", "csv").ExitCode.ShouldBe(0);
        _workspace.Extract(1);
        using (Held("BEGIN IMMEDIATE"))
        {
            RefusedAfterWaiting(Run("import", SmallWorkspace.Name));
            _workspace.StoredRound().ShouldBe(0, "who only reads does not wait, and reads what was there");
        }

        Run("import", SmallWorkspace.Name).ExitCode.ShouldBe(0);
        _workspace.StoredRound().ShouldBe(1);
    }

    [Fact]
    public void An_evaluation_that_cannot_be_entered_in_the_log_writes_no_file()
    {
        string[] evaluate = ["evaluate", SmallWorkspace.Name, "--format", "html,csv"];
        Run(evaluate).ExitCode.ShouldBe(0);
        var output = Path.Combine(_workspace.Folder, "output");
        var before = SmallWorkspace.Fingerprints(output);
        _workspace.Extract(1);
        Run("import", SmallWorkspace.Name).ExitCode.ShouldBe(0);
        using (Held("BEGIN IMMEDIATE"))
        {
            RefusedAfterWaiting(Run(evaluate));
            SmallWorkspace.Fingerprints(output).ShouldBe(before);
            RefusedAfterWaiting(Run("export", SmallWorkspace.Name), "figures that are not public are shown only when that can be entered in the log, and it cannot: ");
        }

        Run(evaluate).ExitCode.ShouldBe(0);
        SmallWorkspace.Fingerprints(output).ShouldNotBe(before);
        using (Held("BEGIN IMMEDIATE"))
        {
            Run("export", SmallWorkspace.Name).ExitCode.ShouldBe(0, "the report has shown it, so nothing has to be written");
        }
    }

    [Fact]
    public void A_database_that_is_held_for_one_program_alone_is_waited_for_when_it_is_opened()
    {
        Run("import", SmallWorkspace.Name).ExitCode.ShouldBe(0);
        using (Held("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE"))
        {
            RefusedAfterWaiting(Run("import", SmallWorkspace.Name));
        }

        Run("import", SmallWorkspace.Name).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void An_import_goes_on_when_the_other_program_has_finished()
    {
        Run("import", SmallWorkspace.Name).ExitCode.ShouldBe(0);
        _workspace.Extract(1);
        var held = Held("BEGIN IMMEDIATE");
        using var import = new RunningCommand(_workspace.Parent, "import", SmallWorkspace.Name);
        import.Until(Waiting).ShouldEndWith("60 s at most.");
        held.Dispose();
        import.End().ShouldBe(0);
        _workspace.StoredRound().ShouldBe(1);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("en halv")]
    public void A_patience_that_is_no_number_of_seconds_is_refused(string patience)
    {
        var run = CommandRun.Of(_workspace.Parent, [new("INDICATORS_PATIENCE", patience)], "import", SmallWorkspace.Name);
        (run.ExitCode, run.Errors.Trim()).ShouldBe((1, $"INDICATORS_PATIENCE: '{patience}'; expected whole seconds from 1 to 86400"));
    }

    private CommandRun Run(params string[] arguments) => CommandRun.Of(_workspace.Parent, Patience, arguments);

    private static void RefusedAfterWaiting(CommandRun run, string because = "")
    {
        run.ExitCode.ShouldBe(1, run.Errors);
        run.Output.ShouldBeEmpty();
        var lines = run.Errors.Trim().Split('\n');
        lines.Length.ShouldBe(2, run.Errors);
        lines[0].ShouldEndWith(Waiting + "3 s at most.");
        lines[1].ShouldContain($"observations.db: {because}the database was still locked by another program after 3 s. Wait until it has finished, close programs that have the file open, and run the command again; nothing was changed.");
    }

    /// <summary>Another program with an open transaction, until disposed of.</summary>
    private SqliteConnection Held(string sql)
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        return connection;
    }
}

/// <summary>The same queue on a server.</summary>
[Collection(Store.Tests.PostgresCollection.Name)]
public sealed class PostgresLockTests(Store.Tests.PostgresServer server)
{
    [Store.Tests.PostgresFact]
    public void An_import_that_has_to_queue_says_so_and_gives_up_with_one_line()
    {
        using var workspace = new SmallWorkspace();
        var database = server.NewDatabase();
        string[] import = ["import", SmallWorkspace.Name, "--database", database];
        CommandRun.Of(workspace.Parent, import).ExitCode.ShouldBe(0);
        workspace.Extract(1);
        using (var other = new NpgsqlConnection(database + ";Pooling=false"))
        {
            // What an import holds until it is done: "INDI" and 1.
            other.Open();
            using var command = new NpgsqlCommand("SELECT pg_advisory_lock(x'494E44490001'::bigint)", other);
            command.ExecuteNonQuery();

            var run = CommandRun.Of(workspace.Parent, [new("INDICATORS_PATIENCE", "3")], import);

            run.ExitCode.ShouldBe(1, run.Errors);
            var lines = run.Errors.Trim().Split('\n');
            lines.Length.ShouldBe(2, run.Errors);
            lines[0].ShouldEndWith("another program is writing to the database; waiting for it, 3 s at most.");
            lines[1].ShouldContain("Wait until it has finished and run the command again; nothing was changed.");
        }

        workspace.StoredRound(database).ShouldBe(0);
        CommandRun.Of(workspace.Parent, import).ExitCode.ShouldBe(0);
        workspace.StoredRound(database).ShouldBe(1);
    }
}

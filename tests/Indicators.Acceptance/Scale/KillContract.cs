using System.Diagnostics;
using Indicators.Model;

namespace Indicators.Acceptance.Scale;

/// <summary>
/// The built program is killed (SIGKILL) at random moments of evaluations and exports, with fixed seeds. The store is then
/// before or after the import, never between; every file of the output is whole; the same command again finishes the job
/// and leaves nothing unfinished behind. A share every day, issue 9's counts when INDICATORS_FULL=1.
/// </summary>
public abstract class KillContract
{
    protected static bool Full => Environment.GetEnvironmentVariable("INDICATORS_FULL") == "1";

    private protected static void Killed(int kills, string? database)
    {
        using var workspace = new SmallWorkspace();
        string[] place = database is null ? [] : ["--database", database];
        string[] evaluate = ["evaluate", SmallWorkspace.Name, "--format", "html,json,csv,xlsx,docx", .. place];
        string[] export = ["export", SmallWorkspace.Name, .. place];
        var random = new Random(9);

        // How long a whole run takes here and now, first of a cold and then of a warm disk.
        CommandRun.Of(workspace.Parent, evaluate).ExitCode.ShouldBe(0);
        var begun = Stopwatch.GetTimestamp();
        workspace.Extract(1);
        CommandRun.Of(workspace.Parent, evaluate).ExitCode.ShouldBe(0);
        var whole = Stopwatch.GetElapsedTime(begun);
        var output = Path.Combine(workspace.Folder, "output");
        var (unfinished, half, early) = (0, 0, 0);
        for (var kill = 0; kill < kills; kill++)
        {
            var round = kill + 2;
            var isExport = kill % 4 == 3;
            var before = SmallWorkspace.Fingerprints(output);
            workspace.Extract(round);
            var changed = Directory.EnumerateFiles(output).Max(File.GetLastWriteTimeUtc);

            // Files are written in a small part of the time: every second evaluation is killed from the first file on.
            var moment = whole * (random.NextDouble() * 1.1);
            var writing = kill % 2 == 0;
            var started = Stopwatch.GetTimestamp();
            var wait = TimeSpan.FromMilliseconds(random.NextDouble() * 40);
            CommandRun.Killed(
                workspace.Parent,
                writing ? () => IsWriting(output) && Stopwatch.GetElapsedTime(started) >= wait : () => Stopwatch.GetElapsedTime(started) >= moment,
                isExport ? export : evaluate);

            bool IsWriting(string folder)
            {
                if (Directory.EnumerateFiles(folder).Any(f => f.EndsWith(".unfinished", StringComparison.Ordinal) || File.GetLastWriteTimeUtc(f) > changed))
                {
                    return true;
                }

                started = Stopwatch.GetTimestamp();
                return false;
            }

            workspace.StoredRound(database).ShouldBeInRange(round - 1, round, $"kill {kill} after {moment}");
            var left = SmallWorkspace.Fingerprints(output);
            early += left.SequenceEqual(before) ? 1 : 0;
            unfinished += left.Keys.Count(f => f.EndsWith(".unfinished", StringComparison.Ordinal));

            var again = CommandRun.Of(workspace.Parent, isExport ? export : evaluate);
            again.ExitCode.ShouldBe(0, $"kill {kill} after {moment}: {again.Errors}");
            workspace.StoredRound(database).ShouldBe(round);
            if (isExport)
            {
                again.Output.Split('\n').Length.ShouldBe(SmallWorkspace.Figures + 2, "a heading, a row for each figure, and the last line's end");
                CommandRun.Of(workspace.Parent, evaluate).ExitCode.ShouldBe(0);
            }

            var after = SmallWorkspace.Fingerprints(output);
            after.Keys.ShouldBe(before.Keys, $"kill {kill} after {moment}: the same files, none unfinished");
            foreach (var (file, hash) in left.Where(f => after.ContainsKey(f.Key)))
            {
                (hash == before[file] || hash == after[file]).ShouldBeTrue($"kill {kill} after {moment}: {file} is neither the old nor the new one");
            }

            half += isExport || left.SequenceEqual(before) || left.SequenceEqual(after) ? 0 : 1;
        }

        using var opened = workspace.Open(database);
        var log = opened.Log();
        log.Imports.Count.ShouldBe(kills + 2, "every round once");
        var states = log.Imports.Select(i => i.Id).ToList();
        var reports = log.Evaluations.ToLookup(e => e.Entry.Files.Any(f => f.Role == LoggedFileRole.Output));
        reports[true].Select(e => e.State).ShouldBe(states, "every state was evaluated, each once");

        // A look at a state (an export's, or this test's own) is entered once, unless it was reported before.
        reports[false].Select(e => e.State).ShouldBeUnique();
        reports[false].ShouldAllBe(e => e.Entry.Request == "export" || e.Entry.Request == "export --indicator cases");
        states.Where((_, i) => i > 1 && (i - 2) % 4 == 3).ShouldBeSubsetOf(reports[false].Select(e => e.State), "an export shows a new state before any report does");

        // A campaign whose kills all came too late would prove nothing.
        early.ShouldBeGreaterThan(0);
        Console.WriteLine($"{kills} kills: {early} before the first file, {half} between files, {unfinished} inside a file");
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteKillTests : KillContract
{
    [Fact]
    public void A_killed_evaluation_or_export_is_finished_by_running_it_again() => Killed(Full ? 500 : 6, database: null);
}

/// <summary>On PostgreSQL.</summary>
[Collection(Store.Tests.PostgresCollection.Name)]
public sealed class PostgresKillTests(Store.Tests.PostgresServer server) : KillContract
{
    [Store.Tests.PostgresFact]
    public void A_killed_evaluation_or_export_is_finished_by_running_it_again() => Killed(Full ? 100 : 4, server.NewDatabase());
}

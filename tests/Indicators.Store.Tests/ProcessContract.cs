using System.Diagnostics;
using System.Globalization;

namespace Indicators.Store.Tests;

/// <summary>What holds when several programs share a store, and when one of them is killed.</summary>
public abstract class ProcessContract
{
    /// <summary>Connection text or path of a place without a store, new for each test.</summary>
    protected abstract string Place { get; }

    /// <summary>How many programs import at once (issue 9).</summary>
    protected abstract int Importers { get; }

    /// <summary>How many imports are killed: a share every day, the whole when <c>INDICATORS_FULL=1</c>.</summary>
    protected abstract int Kills { get; }

    protected static bool Full => Environment.GetEnvironmentVariable("INDICATORS_FULL") == "1";

    [BackendFact]
    public async Task Programs_that_import_side_by_side_lose_and_double_nothing()
    {
        var running = Enumerable.Range(0, Importers)
            .Select(worker => OtherProcess.Start(null, "importer", Place, worker.ToString(CultureInfo.InvariantCulture))).ToList();
        var ended = await Task.WhenAll(running.Select(OtherProcess.End));

        string.Concat(ended.Select(x => x.Error)).ShouldBeEmpty();
        ended.ShouldAllBe(x => x.Exit == 0);
        using var store = ObservationStore.Open(StoreLocation.Parse(Place));
        store.Check().ShouldBeEmpty();
        store.Imports().Count(import => import.Mapping != "shared").ShouldBe(Importers * Program.Rounds, "each importer's own imports, each once");
        var figures = store.Observations(ObservationQuery.Everything);
        figures.Count.ShouldBe((Importers + 1) * 50);
        figures.Where(o => o.Area != "shared").ShouldAllBe(o => o.Value == Program.Rounds - 1);

        // The last to import the shared mapping wins, whole: all its figures are of one round.
        figures.Where(o => o.Area == "shared").Select(o => o.Value).Distinct().Count().ShouldBe(1);
    }

    [BackendFact]
    public async Task A_killed_import_has_happened_or_not()
    {
        // Kill moments are spread at random, with a fixed seed, over the time that an import takes on this machine.
        var random = new Random(9);
        var round = 0;
        var between = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var victim = OtherProcess.Start(null, "victim", Place, round.ToString(CultureInfo.InvariantCulture));
            (await Next(victim)).ShouldBe($"begin {round}");
            var begun = Stopwatch.GetTimestamp();
            (await Next(victim)).ShouldBe($"end {round}");
            var duration = Stopwatch.GetTimestamp() - begun;
            (await Next(victim)).ShouldBe($"begin {round + 1}");
            var moment = Stopwatch.GetTimestamp() + (long)(random.NextDouble() * 1.2 * duration);
            SpinWait.SpinUntil(() => Stopwatch.GetTimestamp() >= moment);
            victim.Kill();
            var finished = round;
            foreach (var line in (await victim.StandardOutput.ReadToEndAsync()).Split('\n').Where(line => line.StartsWith("end ", StringComparison.Ordinal)))
            {
                finished = int.Parse(line.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture);
            }

            await victim.WaitForExitAsync();
            using var store = ObservationStore.Open(StoreLocation.Parse(Place));
            var values = store.Observations(ObservationQuery.Everything).Select(o => (int)o.Value!.Value).ToList();
            values.Count.ShouldBe(400);
            var found = values.Distinct().ShouldHaveSingleItem("never a mixture of two imports");
            found.ShouldBeInRange(finished, finished + 1, "what was reported done is there");
            store.Check().ShouldBeEmpty();
            between += found == finished ? 1 : 0;

            // Running it again finishes the job.
            store.Import(Program.Batch("victim", found + 1, 400), Batches.Day1.AddMinutes(found + 1)).Changed.ShouldBe(400);
            round = found + 2;
        }

        between.ShouldBeGreaterThan(0, "some imports were killed before their commit");
    }

    /// <summary>The next line of a program, or all that it has to say about its early end.</summary>
    private static async Task<string> Next(Process program) =>
        await program.StandardOutput.ReadLineAsync() ?? $"ended: {await program.StandardError.ReadToEndAsync()}";
}

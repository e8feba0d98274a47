using Indicators.Model;

namespace Indicators.Tests.Batch;

/// <summary>A batch over copies of the five workspaces: what runs, what is skipped, what fails.</summary>
public sealed class BatchTests : IDisposable
{
    private const string Five = """
        formats: [csv, json]
        out: results
        jobs:
          - workspace: [data/en-faelles-indsats, data/faellesskaberne, data/moerkhoej, data/netvaerkssekretariatet]
          - {id: vaerebro, workspace: data/vaerebro-park, phases: [midterm, final]}
        """;

    private const string Two = """
        formats: csv
        jobs:
          - workspace: [data/moerkhoej, data/netvaerkssekretariatet]
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-batch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_second_run_over_five_workspaces_does_nothing_and_says_so()
    {
        CopyData("en-faelles-indsats", "faellesskaberne", "moerkhoej", "netvaerkssekretariatet", "vaerebro-park");

        var first = await Run(Five);
        var second = await Run(Five);

        first.Select(o => o.Error).ShouldAllBe(e => e == null);
        first.Select(o => o.Job.Id).ShouldBe(["en-faelles-indsats", "faellesskaberne", "moerkhoej", "netvaerkssekretariatet", "vaerebro-midterm", "vaerebro-final"]);
        first.ShouldAllBe(o => o.State == BatchState.Done);
        second.ShouldAllBe(o => o.State == BatchState.Unchanged);
        second.Select(o => (o.Verdicts, o.Files)).ShouldBe(first.Select(o => (o.Verdicts, o.Files)));
        File.Exists(Path.Combine(_folder, "results", "vaerebro-midterm", "evaluation.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task Only_what_changed_runs_again()
    {
        CopyData("moerkhoej", "netvaerkssekretariatet");
        await Run(Two);
        File.AppendAllText(Path.Combine(_folder, "data", "moerkhoej", "plan.yaml"), "# a remark\n");

        (await Run(Two)).Select(o => o.State).ShouldBe([BatchState.Done, BatchState.Unchanged]);
    }

    [Fact]
    public async Task An_output_that_was_changed_or_deleted_is_made_again()
    {
        CopyData("moerkhoej", "netvaerkssekretariatet");
        await Run(Two);
        File.AppendAllText(Path.Combine(_folder, "results", "moerkhoej", "goals.csv"), "tampered\n");
        File.Delete(Path.Combine(_folder, "results", "netvaerkssekretariatet", "goals.csv"));

        (await Run(Two)).ShouldAllBe(o => o.State == BatchState.Done);
        File.ReadAllText(Path.Combine(_folder, "results", "moerkhoej", "goals.csv")).ShouldNotContain("tampered");
    }

    [Fact]
    public async Task A_change_in_the_shared_data_makes_every_job_run_again()
    {
        CopyData("moerkhoej", "netvaerkssekretariatet");
        await Run(Two);
        File.AppendAllText(Path.Combine(_folder, "data", "criteria", "rulesets.yaml"), "# a remark\n");

        (await Run(Two)).ShouldAllBe(o => o.State == BatchState.Done);
    }

    [Fact]
    public async Task A_job_that_fails_does_not_stop_the_others_and_runs_again_next_time()
    {
        CopyData("moerkhoej", "netvaerkssekretariatet");
        var plan = Path.Combine(_folder, "data", "moerkhoej", "plan.yaml");
        var good = File.ReadAllText(plan);
        File.WriteAllText(plan, "title: [\n");
        const string Jobs = Two + "\n  - {workspace: data/nowhere}\n";

        var failed = await Run(Jobs);
        File.WriteAllText(plan, good);
        var mended = await Run(Jobs);

        failed.Select(o => o.State).ShouldBe([BatchState.Failed, BatchState.Done, BatchState.Failed]);
        failed[0].Error.ShouldNotBeNull().ShouldContain("plan.yaml:");
        failed[2].Error.ShouldNotBeNull().ShouldContain("no such workspace");
        mended.Select(o => o.State).ShouldBe([BatchState.Done, BatchState.Unchanged, BatchState.Failed]);
    }

    [Fact]
    public async Task A_stopped_batch_goes_on_where_it_was()
    {
        CopyData("moerkhoej", "netvaerkssekretariatet");
        using var stop = new CancellationTokenSource();
        var jobs = BatchFile.Read(Write(Two)) with { Parallel = 1 };

        await Should.ThrowAsync<OperationCanceledException>(() => BatchRunner.RunAsync(jobs, progress: new StopAfterFirst(stop), cancellation: stop.Token));

        (await BatchRunner.RunAsync(jobs)).Select(o => o.State).ShouldBe([BatchState.Unchanged, BatchState.Done]);
    }

    [Fact]
    public async Task A_job_can_choose_areas_and_another_choice_runs_again()
    {
        CopyData("en-faelles-indsats");
        const string Jobs = "formats: json\njobs:\n  - {id: ring, workspace: data/en-faelles-indsats, areas: Ringparken}\n  - {id: nowhere, workspace: data/en-faelles-indsats, areas: Slagelse}\n";

        var first = await Run(Jobs);

        first.Select(o => o.State).ShouldBe([BatchState.Done, BatchState.Failed]);
        first[1].Error.ShouldNotBeNull().ShouldContain("'Slagelse' is no area of the plan");
        // Oracle: plan.yaml has five goals, each for both areas.
        first[0].Verdicts!.Goals.ShouldBe(5);
        var json = await File.ReadAllTextAsync(Path.Combine(_folder, "results", "ring", "evaluation.json"));
        json.ShouldContain("330-ringparken");
        json.ShouldNotContain("\"area\": \"330-motalavej\"");
        (await Run(Jobs))[0].State.ShouldBe(BatchState.Unchanged);
        (await Run(Jobs.Replace("areas: Ringparken", "areas: [Ringparken, Motalavej]", StringComparison.Ordinal)))[0].Verdicts!.Goals.ShouldBe(10);
    }

    [Fact]
    public async Task A_batch_that_is_killed_has_lost_no_finished_job()
    {
        CopyData("moerkhoej", "netvaerkssekretariatet");
        var jobs = BatchFile.Read(Write(Two)) with { Parallel = 1 };
        await BatchRunner.RunAsync(jobs with { Jobs = [jobs.Jobs[0]] });

        // A kill between two jobs leaves the ledger of the finished one and files of the next without a ledger line.
        Directory.CreateDirectory(jobs.Jobs[1].Out);
        await File.WriteAllTextAsync(Path.Combine(jobs.Jobs[1].Out, "goals.csv"), "half a line");

        (await BatchRunner.RunAsync(jobs)).Select(o => o.State).ShouldBe([BatchState.Unchanged, BatchState.Done]);
        (await File.ReadAllTextAsync(Path.Combine(jobs.Jobs[1].Out, "goals.csv"))).ShouldNotStartWith("half");
    }

    [Fact]
    public async Task The_time_left_is_told_once_a_job_is_evaluated()
    {
        CopyData("moerkhoej", "netvaerkssekretariatet");
        var told = new Told();

        await BatchRunner.RunAsync(BatchFile.Read(Write(Two)) with { Parallel = 1 }, progress: told);

        told.All.Select(p => (p.Done, p.Total)).ShouldBe([(1, 2), (2, 2)]);
        told.All[0].Left!.Value.ShouldBeGreaterThan(TimeSpan.Zero);
        told.All[1].Left.ShouldBe(TimeSpan.Zero);
    }

    [Fact]
    public async Task A_state_file_that_cannot_be_read_counts_as_none()
    {
        CopyData("netvaerkssekretariatet");
        const string Jobs = "jobs:\n  - {workspace: data/netvaerkssekretariatet, formats: csv}\n";
        await Run(Jobs);
        File.WriteAllText(Path.Combine(_folder, "jobs.state.json"), "{\"layout\": 1, \"jobs\": {\"netv");

        (await Run(Jobs)).Single().State.ShouldBe(BatchState.Done);
    }

    [Fact]
    public void Every_mistake_of_the_file_is_listed_at_once()
    {
        var path = Write("""
            formats: [html, pfd]
            paralel: 2
            jobs:
              - {workspace: a, phases: [mid]}
              - {id: Same Name, workspace: b}
              - {id: c}
              - {workspace: d}
              - {workspace: x/d}
            """);

        var mistakes = Should.Throw<PlanException>(() => BatchFile.Read(path)).Mistakes.Select(m => m.Found).ToArray();

        mistakes.ShouldContain("'pfd' in formats");
        mistakes.ShouldContain("the key 'paralel' is not known here");
        mistakes.ShouldContain("'mid' in phases");
        mistakes.ShouldContain("'Same Name' as id");
        mistakes.ShouldContain("the key 'workspace' is missing");
        mistakes.ShouldContain("a second job called 'd'");
    }

    private Task<IReadOnlyList<BatchOutcome>> Run(string jobs) => BatchRunner.RunAsync(BatchFile.Read(Write(jobs)));

    private string Write(string jobs)
    {
        var path = Path.Combine(_folder, "jobs.yaml");
        File.WriteAllText(path, jobs);
        return path;
    }

    private void CopyData(params string[] workspaces)
    {
        foreach (var name in new[] { "criteria", "statbank" }.Concat(workspaces))
        {
            Copy(Path.Combine(Repository.Root, "data", name), Path.Combine(_folder, "data", name));
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
        {
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => Path.GetFileName(f) is not ("output" or ".indicators")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }


    private sealed class Told : IProgress<BatchProgress>
    {
        public List<BatchProgress> All { get; } = [];

        public void Report(BatchProgress value) => All.Add(value);
    }

    private sealed class StopAfterFirst(CancellationTokenSource stop) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => stop.Cancel();
    }
}

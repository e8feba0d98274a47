using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>batch</c>: many workspaces and phases in one run.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("jobs.yaml") { Description = "The file of jobs; its state is kept beside it in jobs.state.json." };
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("batch", "Evaluate many workspaces and phases in parallel; what has not changed since the last run is skipped.\n\nExample:\n  indicators batch jobs.yaml")
        {
            file, json, database,
        };
        command.SetAction(async (parse, cancellation) =>
        {
            var plan = BatchFile.Read(parse.GetValue(file)!);
            using var line = new ProgressLine();
            var outcomes = await BatchRunner.RunAsync(plan, Options.Opening(parse, database), new Relay(line), cancellation);
            line.Clear();
            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(outcomes));
            }
            else
            {
                Print(outcomes);
            }

            return outcomes.Any(o => o.State == BatchState.Failed) ? 1 : 0;
        });
        return command;
    }

    private static void Print(IReadOnlyList<BatchOutcome> outcomes)
    {
        Terminal.Table(
            ["job", "workspace", "state", "goals", "met", "not met", "cannot tell", "files"],
            outcomes.Select(o => (IReadOnlyList<string>)
            [
                o.Job.Id, o.Job.Workspace, State(o.State), Count(o.Verdicts?.Goals), Count(o.Verdicts?.Met), Count(o.Verdicts?.NotMet), Count(o.Verdicts?.CannotTell), Count(o.Files),
            ]),
            new HashSet<int> { 3, 4, 5, 6, 7 });
        Terminal.Line($"{Count(outcomes.Count(o => o.State == BatchState.Done))} done, {Count(outcomes.Count(o => o.State == BatchState.Unchanged))} unchanged, {Count(outcomes.Count(o => o.State == BatchState.Failed))} failed");
        foreach (var failed in outcomes.Where(o => o.Error is not null))
        {
            Terminal.Note($"{failed.Job.Id}: {failed.Error}");
        }
    }

    private static string State(BatchState state) => state switch
    {
        BatchState.Done => "done",
        BatchState.Unchanged => "unchanged",
        _ => "failed",
    };

    private static string Count(int? count) => count?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Says on the progress line how many jobs are done and about how long the rest takes.</summary>
    private sealed class Relay(ProgressLine line) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value)
        {
            var left = value is { Left: { } time } && value.Done < value.Total
                ? FormattableString.Invariant($", about {Math.Ceiling(time.TotalSeconds):F0} s left")
                : "";
            line.Report(new WorkProgress(FormattableString.Invariant($"{value.Done} of {value.Total} jobs ({value.Job}){left}"), 0, 0));
        }
    }
}

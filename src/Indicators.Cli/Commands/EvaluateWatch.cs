using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>evaluate --watch</c>: evaluates again whenever an input changes, until it is stopped. A mistake in a file is told, and the watch goes on.</summary>
internal static class EvaluateWatch
{
    public static async Task RunAsync(EvaluationAsked asked, CancellationToken cancellation)
    {
        var watch = new WorkspaceWatch(asked.Workspace, asked.Out);
        using var live = new LiveFolder(asked.Out);
        try
        {
            var last = Evaluated(asked, live, cancellation);
            if (last is not null)
            {
                EvaluateCommand.Print(last);
            }

            Terminal.Line($"Watching {asked.Workspace}: {(asked.Formats.Contains("html", StringComparer.Ordinal) ? "report.html follows while it is open in a browser; " : "")}Ctrl-C stops.");
            await foreach (var changed in watch.Changes(cancellation))
            {
                var named = changed.Count > 3 ? $"{string.Join(", ", changed.Take(3))} and {(changed.Count - 3).ToString(CultureInfo.InvariantCulture)} more" : string.Join(", ", changed);
                if (Evaluated(asked, live, cancellation) is not { } done)
                {
                    Terminal.Line($"Changed: {named}. Not evaluated; the report stays as it was.");
                    continue;
                }

                Terminal.Line($"Changed: {named}. Evaluated again: {Difference(last, done)}");
                last = done;
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            Terminal.Line("Stopped watching.");
        }
    }

    private static EvaluationDone? Evaluated(EvaluationAsked asked, LiveFolder live, CancellationToken cancellation)
    {
        try
        {
            return asked.Run(live, cancellation);
        }
        catch (IndicatorsException e)
        {
            var text = RunEnd.Text(e);
            Terminal.Note(text);
            live.Say(text);
            return null;
        }
    }

    private static string Difference(EvaluationDone? last, EvaluationDone done)
    {
        var before = last is null ? [] : EvaluateCommand.Rows(last.Evaluation).Select(r => string.Join(" | ", r)).ToHashSet(StringComparer.Ordinal);
        var rows = EvaluateCommand.Rows(done.Evaluation).ToArray();
        var other = rows.Where(r => !before.Contains(string.Join(" | ", r))).Select(r => $"\n  {r[0]}: {string.Join(" -> ", new[] { r[2], r[3] }.Where(v => v.Length > 0))} {r[4]} ({r[5]})").ToArray();
        return other.Length == 0
            ? "every goal as before."
            : $"{other.Length.ToString(CultureInfo.InvariantCulture)} of {rows.Length.ToString(CultureInfo.InvariantCulture)} goals changed.{string.Concat(other)}";
    }
}

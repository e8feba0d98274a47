using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>evaluate</c>: the main job. Imports, judges every goal, writes the report.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var phase = Phase();
        var areas = new Option<string[]>("--area") { Description = "Judge this area of the plan alone; may be given several times. Default: all.", HelpName = "area" };
        var baseline = Options.Period("--baseline", "Baseline period; default: the plan's milestone.");
        var followUp = Options.Period("--follow-up", "Follow-up period; default: the phase's milestone in the plan.");
        var asOf = Options.AsOf();
        var format = Options.Words("--format", "What to write.", Workspace.Formats, "html", "csv", "json");
        var output = new Option<string?>("--out") { Description = "Output folder; default: output in the workspace.", HelpName = "folder" };
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var watch = new Option<bool>("--watch") { Description = "Stay, and evaluate again whenever a source, mapping, plan, note or register changes; an open report.html follows by itself. Ctrl-C stops." };
        var command = new Command("evaluate", "Import, judge every goal of the plan, and write report and charts. Colours, fonts, logo and the organisation's name come from theme.yaml in the workspace, if it is there.\n\nExample:\n  indicators evaluate data/en-faelles-indsats --format html,json --out report\n  indicators evaluate data/en-faelles-indsats --watch")
        {
            workspace, phase, areas, baseline, followUp, asOf, format, output, language, watch, json, database,
        };
        command.Check(result =>
        {
            if (result.GetValue(watch) && result.GetValue(json))
            {
                result.AddError("--watch and --json cannot stand together: JSON is one value, a watch has no end.");
            }
        });
        command.SetAction(async (parse, cancellation) =>
        {
            var folder = parse.GetValue(workspace)!;
            var asked = new EvaluationAsked(
                folder,
                Options.Opening(parse, database),
                new EvaluationRequest
                {
                    Phase = parse.GetValue(phase),
                    Areas = parse.GetValue(areas) ?? [],
                    Baseline = parse.GetValue(baseline),
                    FollowUp = parse.GetValue(followUp),
                    AsOf = parse.GetValue(asOf),
                },
                parse.GetValue(format)!,
                parse.GetValue(language),
                parse.GetValue(output) ?? Path.Combine(folder, "output"));
            if (parse.GetValue(watch))
            {
                await EvaluateWatch.RunAsync(asked, cancellation);
                return 0;
            }

            var done = asked.Run(live: null, cancellation);
            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(done.Evaluation, asked.Language));
            }
            else
            {
                Print(done);
            }

            return 0;
        });
        return command;
    }

    /// <summary>The option that chooses the phase.</summary>
    public static Option<Phase?> Phase() => new("--phase")
    {
        Description = "midterm or final; default: final when the plan has that milestone.",
        HelpName = "midterm|final",
        CustomParser = result =>
        {
            switch (result.Tokens[0].Value)
            {
                case "midterm":
                    return Model.Phase.Midterm;
                case "final":
                    return Model.Phase.Final;
                default:
                    result.AddError("--phase is midterm or final.");
                    return null;
            }
        },
    };

    /// <summary>What was imported, the goals, and the files.</summary>
    public static void Print(EvaluationDone done)
    {
        foreach (var mapping in done.Imported.Mappings.Where(m => m.State != MappingState.Unchanged))
        {
            foreach (var (source, balance, _) in mapping.Sources)
            {
                Terminal.Note($"{source.File}: read {balance.Read} = used {balance.Used} + filtered out {balance.FilteredOut} + rejected {balance.Rejected}");
            }
        }

        Terminal.Table(["goal", "area", "baseline", "follow-up", "verdict", "certainty"], Rows(done.Evaluation), new HashSet<int> { 2, 3 });
        foreach (var goal in done.Evaluation.Goals.Where(g => g.Verdict.Verdict == Verdict.CannotTell && g.Verdict.Reason.En.Length > 0))
        {
            Terminal.Line(Terminal.Printable($"{goal.Id} cannot be told: {goal.Verdict.Reason.En}"));
        }

        var charts = $"{Path.DirectorySeparatorChar}charts{Path.DirectorySeparatorChar}";
        foreach (var file in done.Folder.Files.Where(f => !f.Contains(charts, StringComparison.Ordinal)))
        {
            Terminal.Line(file);
        }

        if (done.Folder.Files.Count(f => f.Contains(charts, StringComparison.Ordinal)) is > 0 and var drawn)
        {
            Terminal.Line($"{Path.Combine(done.Folder.Path, "charts")}{Path.DirectorySeparatorChar} ({drawn} charts)");
        }
    }

    /// <summary>A row for each goal: goal, area, baseline, follow-up, verdict, certainty.</summary>
    public static IEnumerable<IReadOnlyList<string>> Rows(Evaluation evaluation) => evaluation.Goals.Select(g => (IReadOnlyList<string>)
    [
        $"{g.Id} {g.Goal.Title}",
        g.Area?.Name ?? "",
        Value(g.Comparison?.Baseline, g.Indicator),
        Value(g.Comparison?.FollowUp, g.Indicator),
        g.Verdict.Verdict.Code(),
        g.Verdict.Certainty.Code(),
    ]);

    private static string Value(Figure? figure, Indicator? indicator) => figure?.Value is { } value
        ? value.ToString("F" + (indicator?.Decimals ?? 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : "";
}

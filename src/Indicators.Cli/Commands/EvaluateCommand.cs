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
        var baseline = Options.Period("--baseline", "Baseline period; default: the plan's milestone.");
        var followUp = Options.Period("--follow-up", "Follow-up period; default: the phase's milestone in the plan.");
        var asOf = Options.AsOf();
        var format = Options.Words("--format", "What to write.", Workspace.Formats, "html", "csv", "json");
        var output = new Option<string?>("--out") { Description = "Output folder; default: output in the workspace.", HelpName = "folder" };
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("evaluate", "Import, judge every goal of the plan, and write report and charts. Colours, fonts, logo and the organisation's name come from theme.yaml in the workspace, if it is there.\n\nExample:\n  indicators evaluate data/en-faelles-indsats --format html,json --out report")
        {
            workspace, phase, baseline, followUp, asOf, format, output, language, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, new WorkspaceOptions { Database = parse.GetValue(database) });
            using var progress = new ProgressLine();
            var imported = opened.Import(dryRun: false, progress, cancellation);
            var evaluation = opened.Evaluate(new EvaluationRequest
            {
                Phase = parse.GetValue(phase),
                Baseline = parse.GetValue(baseline),
                FollowUp = parse.GetValue(followUp),
                AsOf = parse.GetValue(asOf),
            });
            var folder = new OutputFolder(parse.GetValue(output) ?? Path.Combine(opened.Folder, "output"));
            opened.WriteReport(evaluation, folder, parse.GetValue(format)!, parse.GetValue(language), progress, cancellation);
            progress.Clear();
            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(evaluation, parse.GetValue(language)));
            }
            else
            {
                Print(imported, evaluation, folder);
            }

            return CommandLine.Ok();
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

    private static void Print(ImportReport imported, Evaluation evaluation, OutputFolder folder)
    {
        foreach (var mapping in imported.Mappings.Where(m => m.State != MappingState.Unchanged))
        {
            foreach (var (source, balance, _) in mapping.Sources)
            {
                Terminal.Note($"{source.File}: read {balance.Read} = used {balance.Used} + filtered out {balance.FilteredOut} + rejected {balance.Rejected}");
            }
        }

        Terminal.Table(
            ["goal", "area", "baseline", "follow-up", "verdict", "certainty"],
            evaluation.Goals.Select(g => (IReadOnlyList<string>)
            [
                $"{g.Id} {g.Goal.Title}",
                g.Area?.Name ?? "",
                Value(g.Comparison?.Baseline, g.Indicator),
                Value(g.Comparison?.FollowUp, g.Indicator),
                g.Verdict.Verdict.Code(),
                g.Verdict.Certainty.Code(),
            ]),
            new HashSet<int> { 2, 3 });
        foreach (var file in folder.Files.Where(f => !f.Contains($"{Path.DirectorySeparatorChar}charts{Path.DirectorySeparatorChar}", StringComparison.Ordinal)))
        {
            Terminal.Line(file);
        }

        var charts = folder.Files.Count(f => f.Contains($"{Path.DirectorySeparatorChar}charts{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
        if (charts > 0)
        {
            Terminal.Line($"{Path.Combine(folder.Path, "charts")}{Path.DirectorySeparatorChar} ({charts} charts)");
        }
    }

    private static string Value(Figure? figure, Indicator? indicator) => figure?.Value is { } value
        ? value.ToString("F" + (indicator?.Decimals ?? 1).ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
        : "";
}

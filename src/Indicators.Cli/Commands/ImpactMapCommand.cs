using System.CommandLine;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>impact map</c>: the effect map of a plan.</summary>
internal static class ImpactMapCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var chart = new Option<string?>("--chart") { Description = "Draw the effect map to this file: .svg, .png or .pdf.", HelpName = "file" };
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("map", "Which activity works on which criterion, how directly and how soon, and the criteria in play that no activity addresses.\n\nExample:\n  indicators impact map data/en-faelles-indsats")
        {
            workspace, chart, language, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.Import(dryRun: false, progress: null, cancellation);
            var evaluation = opened.Evaluate();
            var map = evaluation.EffectMap ?? throw new RequestException("plan.yaml", "no activity states an effect", "effects on criteria or outcomes under activities");
            if (parse.GetValue(chart) is { } file)
            {
                ChartFile.Write(file, opened.EffectMapSvg(evaluation, parse.GetValue(language)), evaluation.Plan.Title);
            }

            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(map, parse.GetValue(language)));
                return CommandLine.Ok();
            }

            Terminal.Table(
                ["activity", .. map.Outcomes.Select(o => o.Code)],
                map.Rows.Select(r => (IReadOnlyList<string>)[$"{r.Activity.Id} {r.Activity.Title}", .. r.Cells.Select(Cell)]));
            foreach (var finding in map.Findings)
            {
                Terminal.Line(Terminal.Printable(finding.En));
            }

            return CommandLine.Ok();
        });
        return command;
    }

    private static string Cell(ExpectedEffect? effect)
    {
        if (effect is null)
        {
            return "";
        }

        var horizon = effect.Horizon switch
        {
            EffectHorizon.Short => ", short",
            EffectHorizon.Medium => ", medium",
            EffectHorizon.Long => ", long",
            _ => "",
        };
        return effect.Directness switch
        {
            Directness.Direct => "direct",
            Directness.Indirect => "indirect",
            Directness.Support => "support",
            _ => "not stated",
        } + horizon;
    }
}

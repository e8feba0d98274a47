using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>criteria overview</c>: every area of one list by how far it is from leaving.</summary>
internal static class CriteriaOverviewCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var year = Options.Count("--year", "The list; default: the newest with figures of the plan's areas.", 1900);
        var chart = new Option<string?>("--chart") { Description = "Draw the overview to this file: .svg, .png or .pdf.", HelpName = "file" };
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("overview", "Every area of one list, the closest to leaving first: points and persons from each criterion's line.\n\nExample:\n  indicators criteria overview data/en-faelles-indsats --year 2017 --chart list.pdf")
        {
            workspace, year, chart, language, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.Import(dryRun: false, progress: null, cancellation);
            var overview = opened.ListOverview(parse.GetValue(year));
            if (parse.GetValue(chart) is { } file)
            {
                ChartFile.Write(file, opened.ListOverviewSvg(overview, parse.GetValue(language)), $"{overview.ListYear}");
            }

            if (parse.GetValue(json))
            {
                Terminal.Text(CriteriaText.Json(overview, opened.Areas, parse.GetValue(language)));
                return CommandLine.Ok();
            }

            Print(overview);
            return CommandLine.Ok();
        });
        return command;
    }

    private static void Print(ListOverview overview)
    {
        Terminal.Line($"List of {overview.ListYear.ToString(CultureInfo.InvariantCulture)}, rules {overview.Ruleset}: {overview.AreasOnList.ToString(CultureInfo.InvariantCulture)} areas, the closest to leaving first. Points from the line (positive: met), and persons on the next list.");
        var criteria = overview.Rows.Count > 0 ? overview.Rows[0].Distance.Criteria.Select(c => c.Judgement.Rule.Criterion.Code()) : [];
        Terminal.Table(
            ["area", .. criteria, "to leave", "by"],
            overview.Rows.Select(r => (IReadOnlyList<string>)
            [
                r.Area.Name,
                .. r.Distance.Criteria.Select(c => Cell(c, r.Distance.Horizon)),
                r.OnList ? Bounds(r.ShortestWay?.AtLeast, r.ShortestWay?.AtMost) : "off the list",
                r.ShortestWay is { } way ? string.Join(" and ", way.Steps.Select(s => s.Criterion?.Code() ?? "residents")) : "",
            ]),
            new HashSet<int>());
    }

    private static string Cell(CriterionDistance criterion, DistanceHorizon horizon)
    {
        var points = criterion.Judgement.MarginPoints is { } margin ? margin.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture) : "?";
        var persons = criterion.At(horizon, PersonAction.Change) ?? criterion.At(horizon, PersonAction.Leave);
        return persons switch
        {
            null => points,
            { CannotFlip: true } => points + " (cannot flip)",
            _ => $"{points} ({Bounds(persons.AtLeast, persons.AtMost)})",
        };
    }

    private static string Bounds(long? low, long? high) => low is null
        ? "?"
        : low == high || high is null ? low.Value.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{low}-{high}");
}

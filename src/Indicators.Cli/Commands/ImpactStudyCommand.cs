using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>impact study</c>: what the official lists can and cannot say about why an area changed.</summary>
internal static class ImpactStudyCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var area = Options.Area();
        var criterion = new Option<string?>("--criterion") { Description = "The criterion; default the one that took the area off its list.", HelpName = string.Join('|', CriteriaCodes.All.Select(c => c.Code())) };
        criterion.AcceptOnlyFromAmong([.. CriteriaCodes.All.Select(c => c.Code())]);
        var from = Options.Count("--from", "The first list after the event; default the plan's start, or the list that the area left.", 1900);
        var donors = Options.Count("--donors", "How many of the most similar areas make the comparison; default 10.", 2);
        var panel = new Option<string?>("--panel") { Description = "Write the panel behind the first study with an estimate to this CSV file, for 'impact did' and 'impact synthetic-control'.", HelpName = "file.csv" };
        var chart = new Option<string?>("--chart") { Description = "Draw the charts of the first study with an estimate: to this file (.svg, .png or .pdf) and beside it.", HelpName = "file" };
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("study", "An area on the official lists against the areas most like it before, with placebos and every check of the design; or its status by name, and why no effect can be estimated.\n\nExample:\n  indicators impact study data/faellesskaberne --area \"Sjælør Boulevard\"")
        {
            workspace, area, criterion, from, donors, panel, chart, language, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.Import(dryRun: false, progress: null, cancellation);
            var studies = opened.ListStudies(new ListStudyRequest
            {
                Area = parse.GetValue(area),
                Criterion = parse.GetValue(criterion) is { } code ? CriteriaCodes.Find(code) : null,
                From = parse.GetValue(from),
                Donors = parse.GetValue(donors) ?? 10,
            });
            var tongue = parse.GetValue(language);
            if (studies.FirstOrDefault(s => s.Estimate is not null) is { } estimated)
            {
                if (parse.GetValue(panel) is { } file)
                {
                    File.WriteAllText(file, opened.ListPanelCsv(estimated));
                }

                ImpactCommand.Draw(parse.GetValue(chart), [.. Workspace.ListStudyCharts(estimated, tongue).Select((c, i) => (i == 0 ? "study" : "placebos", c.Svg))]);
            }
            else if (parse.GetValue(panel) is not null || parse.GetValue(chart) is not null)
            {
                throw new RequestException("--panel, --chart", "no study with an estimate", "an area with figures on both sides of its event");
            }

            if (parse.GetValue(json))
            {
                Terminal.Text(Workspace.ListStudiesJson(studies, tongue));
                return CommandLine.Ok();
            }

            foreach (var study in studies)
            {
                Write(study, tongue);
            }

            return CommandLine.Ok();
        });
        return command;
    }

    private static void Write(ListStudy study, Language language)
    {
        Terminal.Line(study.Area.Name + ": " + study.Question.In(language));
        Terminal.Table(
            ["list", "value", "data years", "status"],
            study.Lists.Select(l => (IReadOnlyList<string>)[Whole(l.ListYear), l.Value?.ToString(CultureInfo.InvariantCulture) ?? "", l.DataYear, l.Status.In(language) + (l.ByName ? " *" : "")]));
        foreach (var later in study.Afterwards)
        {
            Terminal.Line("  " + Terminal.Printable(later.In(language)));
        }

        if (study.Estimate is { } estimate)
        {
            Write(estimate, language);
        }

        Terminal.Line(study.Conclusion.In(language));
        foreach (var limit in study.Limits)
        {
            Terminal.Line("  " + limit.In(language));
        }

        Terminal.Line("");
    }

    private static void Write(StudyEstimate estimate, Language language)
    {
        Terminal.Line("similar areas");
        Terminal.Table(
            ["area", "distance", "weight", ""],
            estimate.Similar.Select(a => (IReadOnlyList<string>)[a.Area.Name, Two(a.Distance), a.Weight is { } weight ? Two(weight) : "", a.Reason.In(language)]));
        Terminal.Line("observed and comparison");
        Terminal.Table(
            ["list", "observed", "comparison", "gap"],
            estimate.Gaps.Select(g => (IReadOnlyList<string>)[Whole(g.ListYear), Two(g.Observed), Two(g.Comparison), Two(g.Gap)]));
        Terminal.Line("each area as if it had been the one studied");
        Terminal.Table(
            ["area", "difference", "rank"],
            estimate.Placebos.Select(p => (IReadOnlyList<string>)[p.Area.Name, Two(p.Difference), Whole(p.Rank)]));
        Terminal.Line($"difference {Two(estimate.Difference)}, misfit before {Two(estimate.MisfitBefore)}, rank {(estimate.Rank is { } rank ? Whole(rank) : "-")} of {Whole(estimate.Ranked)}");
        Terminal.Table(
            ["change", "difference"],
            estimate.Sensitivity.Concat(estimate.EarlierStarts).Select(r => (IReadOnlyList<string>)[r.Change.In(language), r.Difference is { } difference ? Two(difference) : ""]));
        foreach (var check in estimate.Checks)
        {
            Terminal.Line($"  {check.Outcome}: {check.Text.In(language)}");
        }

        if (estimate.Selection is { } selection)
        {
            Terminal.Line("  " + selection.Assumptions.In(language));
        }
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Two(double number) => number.ToString("F2", CultureInfo.InvariantCulture);
}

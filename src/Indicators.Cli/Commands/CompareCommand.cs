using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>compare</c>: baseline against follow-up and against references: one indicator of one area, or many as CSV.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var indicator = new Option<string[]>("--indicator") { Description = "Indicator code. With --csv several, or none for all.", HelpName = "code" };
        var area = new Option<string[]>("--area") { Description = "Area code, name or alias. With --csv several, or none for every area with figures.", HelpName = "area" };
        var reference = new Option<string[]>("--reference") { Description = "Reference area; may be given several times. Default: the plan's; with --csv what contains each area, from its parent to the country.", HelpName = "area" };
        var baseline = Options.Period("--baseline", "Baseline period.");
        baseline.Required = true;
        var followUp = Options.Period("--follow-up", "Follow-up period.");
        followUp.Required = true;
        var across = new Option<string>("--across-break") { Description = "Compare across a break in the series, with the written ground for it.", HelpName = "ground", DefaultValueFactory = _ => "" };
        var csv = new Option<string?>("--csv") { Description = "Compare many areas and indicators at once: a line for each area and reference, to this file, or to standard output for -.", HelpName = "file" };
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("compare", "Compare an area's indicator at baseline and follow-up, with itself and with references.\n\nExample:\n  indicators compare data/en-faelles-indsats --indicator outside-labour-market --area Ringparken --reference Motalavej --baseline 2016 --follow-up 2017\n  indicators compare data/en-faelles-indsats --baseline 2016 --follow-up 2017 --csv comparisons.csv")
        {
            workspace, indicator, area, reference, baseline, followUp, across, csv, language, json, database,
        };
        command.Check(result =>
        {
            foreach (var option in new[] { indicator, area })
            {
                if (result.GetValue(csv) is null && result.GetValue(option) is not { Length: 1 })
                {
                    result.AddError($"Give {option.Name} once; several or none only with --csv.");
                }
            }

            if (result.GetValue(csv) is not null && result.GetValue(json))
            {
                result.AddError("Give either --csv or --json.");
            }
        });
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            using var progress = new ProgressLine();
            opened.Import(dryRun: false, progress, cancellation);
            progress.Clear();
            if (parse.GetValue(csv) is { } file)
            {
                Write(opened, file, new ComparisonRequest(parse.GetValue(baseline)!.Value, parse.GetValue(followUp)!.Value)
                {
                    Indicators = parse.GetValue(indicator) ?? [],
                    Areas = parse.GetValue(area) ?? [],
                    References = parse.GetValue(reference) ?? [],
                    CompareAcrossBreak = parse.GetValue(across)!,
                });
                return CommandLine.Ok();
            }

            var comparison = opened.Compare(
                parse.GetValue(indicator)![0],
                parse.GetValue(area)![0],
                parse.GetValue(reference) ?? [],
                parse.GetValue(baseline)!.Value,
                parse.GetValue(followUp)!.Value,
                parse.GetValue(across)!);
            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(comparison, parse.GetValue(language)));
            }
            else
            {
                Print(comparison);
            }

            return CommandLine.Ok();
        });
        return command;
    }

    private static void Write(Workspace opened, string file, ComparisonRequest request)
    {
        if (file != "-")
        {
            AtomicFile.Write(Path.GetFullPath(file), stream => opened.WriteComparisons(request, stream));
            return;
        }

        using var output = Console.OpenStandardOutput();
        opened.WriteComparisons(request, output);
    }

    private static void Print(Comparison comparison)
    {
        Terminal.Line($"{comparison.Indicator.NameEn}, {comparison.Area.Name}, {comparison.BaselinePeriod.Code} -> {comparison.FollowUpPeriod.Code}");
        var rows = new List<IReadOnlyList<string>>
        {
            Row(comparison.Area.Name, comparison.Baseline, comparison.FollowUp, comparison.Change),
        };
        foreach (var against in comparison.References)
        {
            rows.Add(Row(against.Reference.Name, against.ReferenceBaseline, against.ReferenceFollowUp, against.ReferenceChange));
            rows.Add(Row($"gap to {against.Reference.Name}", against.GapBaseline, against.GapFollowUp, against.GapChange));
            if (against is { GapExcludingBaseline: { } before, GapExcludingFollowUp: { } after })
            {
                rows.Add([$"gap to {against.Reference.Name} without the area", Text(before), Text(after), ""]);
            }

            rows.Add(Row($"ratio to {against.Reference.Name}", against.RatioBaseline, against.RatioFollowUp, null));
            rows.Add([$"closed share, {against.Reference.Name}", "", "", Text(against.ClosedShare)]);
        }

        Terminal.Table(["", comparison.BaselinePeriod.Code, comparison.FollowUpPeriod.Code, "change"], rows, new HashSet<int> { 1, 2, 3 });
        if (comparison.BlockedBy is not null)
        {
            Terminal.Line("A break in the series stops the comparison. Give --across-break \"ground\" to compare all the same.");
        }

        var missing = comparison.References
            .SelectMany(r => new[] { r.ReferenceBaseline, r.ReferenceFollowUp, r.GapChange, r.ClosedShare })
            .Prepend(comparison.Change).Prepend(comparison.FollowUp).Prepend(comparison.Baseline)
            .Select(f => f.Absence?.Reason ?? "").Where(r => r.Length > 0).Distinct(StringComparer.Ordinal);
        foreach (var reason in missing)
        {
            Terminal.Line("-: " + Terminal.Printable(reason));
        }

        foreach (var remark in comparison.Remarks.Concat(comparison.References.SelectMany(r => r.Remarks)).Concat(comparison.References.Select(r => r.WhoMoved)).Where(r => r.En.Length > 0).Distinct())
        {
            Terminal.Line(Terminal.Printable(remark.En));
        }
    }

    private static string[] Row(string name, Figure before, Figure after, Figure? change) => [name, Text(before), Text(after), change is null ? "" : Text(change)];

    private static string Text(Figure figure) => figure.Value is { } value
        ? Number(value) + (figure.Interval is { } interval ? $" ({Number(interval.Lower)} to {Number(interval.Upper)})" : "")
        : "-";

    private static string Number(double value) => value.ToString("0.0##", CultureInfo.InvariantCulture);
}

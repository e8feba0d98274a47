using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>compare</c>: one indicator of one area, baseline against follow-up and against references.</summary>
internal static class CompareCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var indicator = new Option<string>("--indicator") { Description = "Indicator code.", Required = true, HelpName = "code" };
        var area = new Option<string>("--area") { Description = "Area code, name or alias.", Required = true, HelpName = "area" };
        var reference = new Option<string[]>("--reference") { Description = "Reference area; may be given several times. Default: the plan's.", HelpName = "area" };
        var baseline = Options.Period("--baseline", "Baseline period.");
        baseline.Required = true;
        var followUp = Options.Period("--follow-up", "Follow-up period.");
        followUp.Required = true;
        var across = new Option<string>("--across-break") { Description = "Compare across a break in the series, with the written ground for it.", HelpName = "ground", DefaultValueFactory = _ => "" };
        var language = Options.Language();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("compare", "Compare an area's indicator at baseline and follow-up, with itself and with references.\n\nExample:\n  indicators compare data/en-faelles-indsats --indicator outside-labour-market --area Ringparken --reference Motalavej --baseline 2016 --follow-up 2017")
        {
            workspace, indicator, area, reference, baseline, followUp, across, language, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, new WorkspaceOptions { Database = parse.GetValue(database) });
            using var progress = new ProgressLine();
            opened.Import(dryRun: false, progress, cancellation);
            progress.Clear();
            var comparison = opened.Compare(
                parse.GetValue(indicator)!,
                parse.GetValue(area)!,
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

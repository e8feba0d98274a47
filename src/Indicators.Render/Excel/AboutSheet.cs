using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Methods;
using Indicators.Render.Office;
using Indicators.Render.Reports;

namespace Indicators.Render.Excel;

/// <summary>The first sheet: which plan, which periods, how many goals stand where, and how the figures were computed.</summary>
internal static class AboutSheet
{
    private static readonly Verdict[] Order = [Verdict.Met, Verdict.MetWithinChance, Verdict.NotMetWithinChance, Verdict.NotMet, Verdict.CannotTell];

    private const int RowsOfLogo = 4;

    public static void Write(Sheet sheet, SheetWords words, Theme theme)
    {
        var evaluation = words.Evaluation;
        sheet.Widths(42, 110);
        if (OfficeLogo.Of(theme) is { } logo)
        {
            sheet.Logo = logo;
            for (var i = 0; i < RowsOfLogo; i++)
            {
                sheet.End();
            }
        }

        if (theme.Organisation.Length > 0)
        {
            sheet.Text(theme.Organisation, CellRole.Strong).End();
        }

        sheet.Text($"{evaluation.Plan.Title}: {ReportWords.Phase(evaluation.Phase, words.Language)}", CellRole.Title).End();
        if (evaluation.Synthetic)
        {
            sheet.Text(words.Say("Konstruerede data", "Made-up data"), CellRole.Synthetic).Text(ReportWords.SyntheticMark(words.Language), CellRole.Synthetic).End();
        }

        sheet.End();
        Line(sheet, words.Say("Om planen", "About the plan"), evaluation.Plan.Description);
        Line(sheet, words.Say("Planperiode", "Plan period"), PlanText.Period(evaluation.Plan, words.Language));
        Line(sheet, "Baseline", evaluation.Baseline?.Code);
        Line(sheet, words.Say("Opfølgning", "Follow-up"), evaluation.FollowUp?.Code);
        sheet.End();
        sheet.Headings(words.Say("Vurdering", "Verdict"), words.Say("Antal mål", "Number of goals")).End();
        var counted = evaluation.Goals.Where(g => g.Goal.Repeats is null).ToArray();
        foreach (var verdict in Order)
        {
            sheet.Text(ReportWords.Verdict(verdict, words.Language)).Number(counted.Count(g => g.Verdict.Verdict == verdict), 0, left: true).End();
        }

        sheet.End();
        foreach (var remark in evaluation.Remarks)
        {
            Line(sheet, words.Say("Bemærk", "Note"), remark.In(words.Language));
        }

        foreach (var finding in evaluation.Logic)
        {
            Line(sheet, words.Say("Planens sammenhæng", "The plan's logic"), finding.Text.In(words.Language));
        }

        foreach (var row in evaluation.Coverage.Where(c => c.WaitsFor.In(words.Language).Length > 0))
        {
            Line(sheet, $"{words.Say("Venter på data", "Waits for data")}: {row.Id}", row.WaitsFor.In(words.Language));
        }

        foreach (var note in MethodNotes.All)
        {
            Line(sheet, words.Say("Metode", "Method"), note.In(words.Language));
        }

        foreach (var method in MethodsUsed.By(evaluation))
        {
            Line(sheet, method.Name.In(words.Language), method.Formula.In(words.Language) + (method.Reference.Length > 0 ? $" ({method.Reference})" : ""));
        }
    }

    private static void Line(Sheet sheet, string heading, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            sheet.Text(heading, CellRole.Strong).Text(text, wrap: true).End();
        }
    }
}

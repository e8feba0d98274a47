using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Excel;

/// <summary>One row per goal and success criterion. Change and gaps are formulas over the cells beside them.</summary>
internal static class GoalSheet
{
    private const string Baseline = "J";
    private const string FollowUp = "K";
    private const string ReferenceBaseline = "P";
    private const string ReferenceFollowUp = "Q";
    private const string GapBaseline = "R";
    private const string GapFollowUp = "S";

    public static void Write(Sheet sheet, SheetWords words)
    {
        words.Title(sheet, words.Say("Mål og succeskriterier", "Goals and success criteria"));
        sheet.Widths(16, 44, 24, 10, 16, 34, 9, 9, 9, 11, 11, 11, 11, 11, 22, 11, 11, 11, 11, 11, 30, 24, 70, 40, 40, 12);
        sheet.Headings(
            "Id", words.Say("Mål", "Goal"), words.Say("Indsatsområde", "Focus area"), words.Say("Aktivitet", "Activity"), words.Say("Område", "Area"),
            words.Say("Indikator", "Indicator"), words.Say("Enhed", "Unit"), words.Say("Baseline, periode", "Baseline period"), words.Say("Opfølgning, periode", "Follow-up period"),
            "Baseline", words.Say("Opfølgning", "Follow-up"), words.Say("Ændring", "Change"), words.Say("Ændring, nedre", "Change, lower"), words.Say("Ændring, øvre", "Change, upper"),
            words.Say("Sammenligning", "Reference"), words.Say("Sammenligning, baseline", "Reference, baseline"), words.Say("Sammenligning, opfølgning", "Reference, follow-up"),
            words.Say("Afstand, baseline", "Gap, baseline"), words.Say("Afstand, opfølgning", "Gap, follow-up"), words.Say("Afstandens ændring", "Change of gap"),
            words.Say("Vurdering", "Verdict"), words.Say("Sikkerhed", "Certainty"), words.Say("Begrundelse", "Reason"), words.Say("Bemærkninger", "Remarks"),
            words.Say("Evaluators note", "Evaluator's note"), words.Say("Konstrueret", "Made up")).End();
        sheet.Frozen = SheetWords.TitleRows + 1;
        sheet.FrozenColumns = 2;
        sheet.FilterColumns = 26;
        foreach (var goal in words.Evaluation.Goals.Concat(words.Evaluation.SuccessCriteria))
        {
            Goal(sheet, words, goal);
        }
    }

    private static void Goal(Sheet sheet, SheetWords words, GoalResult goal)
    {
        var language = words.Language;
        var comparison = goal.Comparison;
        var reference = comparison?.References.Count > 0 ? comparison.References[0] : null;
        var decimals = goal.Indicator?.Decimals ?? 0;
        var indicator = goal.Indicator is { } i ? (language == Language.Danish ? i.Name : i.NameEn) : "";
        sheet.Text(goal.Id).Text(EvaluationCharts.TitleOf(goal)).Text(goal.FocusArea.Title).Text(goal.ActivityId).Text(goal.Area?.Name)
            .Text(indicator).Text(goal.Indicator is null ? "" : ReportWords.Unit(goal.Indicator.Unit, language, goal.Indicator))
            .Period(comparison?.BaselinePeriod.Code).Period(comparison?.FollowUpPeriod.Code)
            .Number(comparison?.Baseline.Value, decimals).Number(comparison?.FollowUp.Value, decimals);
        Difference(sheet, comparison?.Change, comparison?.FollowUp, comparison?.Baseline, FollowUp, Baseline, decimals);
        sheet.Number(comparison?.Change.Interval?.Lower, decimals, signed: true).Number(comparison?.Change.Interval?.Upper, decimals, signed: true)
            .Text(reference?.Reference.Name).Number(reference?.ReferenceBaseline.Value, decimals).Number(reference?.ReferenceFollowUp.Value, decimals);
        Difference(sheet, reference?.GapBaseline, comparison?.Baseline, reference?.ReferenceBaseline, Baseline, ReferenceBaseline, decimals);
        Difference(sheet, reference?.GapFollowUp, comparison?.FollowUp, reference?.ReferenceFollowUp, FollowUp, ReferenceFollowUp, decimals);
        Difference(sheet, reference?.GapChange, reference?.GapFollowUp, reference?.GapBaseline, GapFollowUp, GapBaseline, decimals);
        sheet.Text(ReportWords.Verdict(goal.Verdict.Verdict, language), CellRole.Strong).Text(ReportWords.Certainty(goal.Verdict.Certainty, language))
            .Text(goal.Verdict.Reason.In(language), wrap: true).Text(string.Join(" ", GoalText.Remarks(goal, language)), wrap: true).Text(goal.Note, wrap: true)
            .Text(words.YesNo(goal.Synthetic), goal.Synthetic ? CellRole.Synthetic : CellRole.Plain).End();
    }

    /// <summary>A formula where it gives the very figure that was judged; the figure itself otherwise.</summary>
    private static void Difference(Sheet sheet, Figure? figure, Figure? end, Figure? start, string endColumn, string startColumn, int decimals)
    {
        if (figure?.Value is { } value && end?.Value is { } to && start?.Value is { } from && Math.Abs(to - from - value) < 1e-9)
        {
            var row = sheet.Row.ToString(CultureInfo.InvariantCulture);
            sheet.Formula($"{endColumn}{row}-{startColumn}{row}", value, decimals, signed: true);
        }
        else
        {
            sheet.Number(figure?.Value, decimals, signed: true);
        }
    }
}

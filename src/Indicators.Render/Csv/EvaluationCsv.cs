using Indicators.Model;
using Indicators.Render.Json;
using Indicators.Render.Reports;

namespace Indicators.Render.Csv;

/// <summary>An evaluation as tables for a spreadsheet or a script: goals, series, criteria.</summary>
public static class EvaluationCsv
{
    /// <summary>One line per goal and success criterion: the figures, the verdict, and why.</summary>
    public static string Goals(Evaluation evaluation, Language language, CsvForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var csv = new CsvText(form ?? CsvForm.Standard);
        csv.Row("id", "title", "focus_area", "activity", "area", "area_name", "indicator", "reference", "rule", "baseline_period", "follow_up_period", "baseline", "follow_up", "change", "change_lower", "change_upper", "gap_baseline", "gap_follow_up", "gap_change", "unit", "verdict", "certainty", "reason", "synthetic");
        foreach (var goal in evaluation.Goals.Concat(evaluation.SuccessCriteria))
        {
            var comparison = goal.Comparison;
            var reference = comparison?.References.Count > 0 ? comparison.References[0] : null;
            csv.Row(
                goal.Id, EvaluationCharts.TitleOf(goal), goal.FocusArea.Id, goal.ActivityId, goal.Area?.Code, goal.Area?.Name, goal.Indicator?.Code, reference?.Reference.Code,
                RuleCode.Of(goal.Goal.Rule), comparison?.BaselinePeriod.Code, comparison?.FollowUpPeriod.Code,
                Number(comparison?.Baseline), Number(comparison?.FollowUp), Number(comparison?.Change),
                JsonText.Number(comparison?.Change.Interval?.Lower), JsonText.Number(comparison?.Change.Interval?.Upper),
                Number(reference?.GapBaseline), Number(reference?.GapFollowUp), Number(reference?.GapChange),
                goal.Indicator is null ? "" : ReportWords.Unit(goal.Indicator.Unit, language, goal.Indicator),
                goal.Verdict.Verdict.Code(), goal.Verdict.Certainty.Code(), goal.Verdict.Reason.In(language), goal.Synthetic);
        }

        return csv.ToString();
    }

    /// <summary>One line per point of every series behind a goal, with the rows it came from.</summary>
    public static string Series(Evaluation evaluation, CsvForm? form = null, Language language = Language.Danish)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var csv = new CsvText(form ?? CsvForm.Standard);
        csv.Row("goal", "area", "area_name", "role", "period", "value", "lower", "upper", "numerator", "denominator", "absent", "synthetic", "origin", "sha256");
        foreach (var goal in evaluation.Goals.Concat(evaluation.SuccessCriteria))
        {
            foreach (var series in goal.Series)
            {
                foreach (var point in series.Points)
                {
                    csv.Row(
                        goal.Id, series.Area.Code, series.Area.Name, Role(series.Role), point.Period.Code,
                        Number(point.Figure), JsonText.Number(point.Figure.Interval?.Lower), JsonText.Number(point.Figure.Interval?.Upper),
                        point.Numerator, point.Denominator, point.Figure.Absence?.In(language), point.Origins.Any(o => o.Source.Synthetic),
                        string.Join("; ", point.Origins), string.Join("; ", point.Origins.Select(o => o.Source.Sha256).Distinct(StringComparer.Ordinal)));
                }
            }
        }

        return csv.ToString();
    }

    /// <summary>One line per area, list and criterion.</summary>
    public static string Criteria(Evaluation evaluation, CsvForm? form = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var csv = new CsvText(form ?? CsvForm.Standard);
        csv.Row("area", "area_name", "list_year", "ruleset", "residents", "criterion", "value", "strictness", "threshold", "met", "margin_points", "data_year", "status", "published_on_list", "published_status", "years_in_a_row", "origin");
        foreach (var history in evaluation.Criteria)
        {
            foreach (var year in history.Years)
            {
                foreach (var judged in year.Criteria)
                {
                    csv.Row(
                        history.Area.Code, history.Area.Name, year.ListYear, year.Ruleset, year.Residents, judged.Rule.Criterion.Code(), judged.Value,
                        judged.Rule.Strictness.Code(), judged.Threshold, judged.Met, judged.MarginPoints, judged.DataYear, year.Status.Code(),
                        year.PublishedOnList, year.PublishedStatus, year.YearsInARow, string.Join("; ", judged.Origins));
                }
            }
        }

        return csv.ToString();
    }

    private static double? Number(Figure? figure) => JsonText.Number(figure?.Value);

    private static string Role(SeriesRole role) => role switch
    {
        SeriesRole.Area => "area",
        SeriesRole.Reference => "reference",
        _ => "reference-without-area",
    };
}

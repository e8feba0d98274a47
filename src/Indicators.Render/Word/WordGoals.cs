using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts.Drawing;
using Indicators.Render.Office;
using Indicators.Render.Reports;

namespace Indicators.Render.Word;

/// <summary>One chapter per focus area, one section per goal: verdict, finding, chart, table, remarks, the evaluator's note.</summary>
internal static class WordGoals
{
    public static void Write(WordDocument document)
    {
        foreach (var focus in document.Evaluation.Plan.FocusAreas)
        {
            document.Heading(1, focus.Title);
            document.Paragraph(focus.Vision);
            document.List(document.Say("Problemer", "Problems"), focus.Problems.Select(p => p.Title));
            document.List(document.Say("Formål", "Purposes"), focus.Purposes.Select(p => p.Title));
            var goals = document.Evaluation.Goals.Where(g => g.FocusArea.Id == focus.Id).ToArray();
            if (goals.Length == 0)
            {
                document.Paragraph(document.Say("Ingen mål opstillet.", "No goals set."), "Remark");
            }

            foreach (var goal in goals)
            {
                Goal(document, goal, 2);
            }
        }
    }

    /// <summary>One goal or success criterion.</summary>
    public static void Goal(WordDocument document, GoalResult goal, int level)
    {
        var language = document.Language;
        var verdict = goal.Verdict.Verdict;
        document.Heading(level, $"{goal.Id} · {EvaluationCharts.TitleOf(goal)}");
        document.Paragraph(
            $"{WordSummary.Shape(verdict)} {ReportWords.Verdict(verdict, language)}" + (GoalText.Certainty(goal.Verdict, language) is { Length: > 0 } certainty ? $" ({certainty})" : ""),
            "Verdict", WordSummary.Colour(document, verdict));
        if (goal.Synthetic)
        {
            document.Paragraph(ReportWords.SyntheticMark(language), "Synthetic");
        }

        document.Paragraph(GoalText.Rule(goal, language), "Remark");
        document.Paragraph(goal.Sentence.In(language), "Finding");
        Chart(document, goal);
        Comparison(document, goal);
        Parts(document, goal);
        Counts(document, goal);
        document.List(document.Say("Bemærk", "Note"), GoalText.Remarks(goal, language));
        document.Note(goal.Note);
    }

    private static void Chart(WordDocument document, GoalResult goal)
    {
        if (EvaluationCharts.Trend(goal, document.Evaluation, document.Language) is not { } trend)
        {
            return;
        }

        var chart = TrendLines.Of(trend, document.Theme, onPage: true);
        var notes = new List<string>();
        if (chart.MomentNote.Length > 0)
        {
            notes.Add(chart.MomentNote);
        }

        if (trend.Series.SelectMany(s => s.Points).Any(p => p.Lower is not null))
        {
            notes.Add(chart.Columns.Any(c => c.Kind == ColumnKind.Band) ? ChartWords.Band(document.Language) : ChartWords.Bars(document.Language));
        }

        notes.AddRange(trend.Breaks.Select(b => $"// {b.Note}"));
        if (trend.Events.Count > 0)
        {
            notes.Add(ChartWords.Events(document.Language) + string.Join("; ", trend.Events.Select(e => $"{((int)Math.Floor(e.Position)).ToString(CultureInfo.InvariantCulture)}: {e.Label}")) + ".");
        }

        if (chart.Scale.From > 0)
        {
            notes.Add(ChartWords.NotFromZero(document.Language));
        }

        if (trend.Synthetic)
        {
            notes.Add(ChartWords.Synthetic(document.Language));
        }

        if (trend.Source.Length > 0)
        {
            notes.Add(ChartWords.Source(document.Language) + trend.Source + ".");
        }

        document.Chart(chart, $"{trend.Title}: {(document.Language == Language.Danish ? goal.Indicator!.Name : goal.Indicator!.NameEn)}, {trend.Unit}", string.Join(" ", notes), goal.Series.SelectMany(s => s.Points).SelectMany(p => p.Origins));
    }

    private static void Comparison(WordDocument document, GoalResult goal)
    {
        if (goal.Comparison is not { } comparison || goal.Area is null || goal.Indicator is not { } indicator)
        {
            return;
        }

        var name = document.Language == Language.Danish ? indicator.Name : indicator.NameEn;
        WordColumn[] columns =
        [
            new("", 37),
            new($"Baseline {comparison.BaselinePeriod.Code}", 21, Numbers: true),
            new($"{document.Say("Opfølgning", "Follow-up")} {comparison.FollowUpPeriod.Code}", 21, Numbers: true),
            new(document.Say("Ændring", "Change"), 21, Numbers: true),
        ];
        document.Table($"{name}: {goal.Area.Name}", columns, Rows(document, goal, comparison, indicator));
        foreach (var reference in comparison.References)
        {
            document.Paragraph(reference.WhoMoved.In(document.Language));
        }
    }

    private static IEnumerable<IReadOnlyList<WordCell>> Rows(WordDocument document, GoalResult goal, Comparison comparison, Indicator indicator)
    {
        var area = goal.Series.FirstOrDefault(s => s.Role == SeriesRole.Area);
        yield return
        [
            new(goal.Area!.Name) { Strong = true },
            Figure(document, comparison.Baseline, indicator, At(area, comparison.BaselinePeriod)),
            Figure(document, comparison.FollowUp, indicator, At(area, comparison.FollowUpPeriod)),
            Figure(document, comparison.Change, indicator, [], signed: true),
        ];
        foreach (var reference in comparison.References)
        {
            var series = goal.Series.FirstOrDefault(s => s.Role == SeriesRole.Reference && s.Area.Code == reference.Reference.Code);
            yield return
            [
                reference.Reference.Name,
                Figure(document, reference.ReferenceBaseline, indicator, At(series, comparison.BaselinePeriod)),
                Figure(document, reference.ReferenceFollowUp, indicator, At(series, comparison.FollowUpPeriod)),
                Figure(document, reference.ReferenceChange, indicator, [], signed: true),
            ];
            yield return
            [
                $"{document.Say("Afstand til", "Gap to")} {reference.Reference.Name}",
                Figure(document, reference.GapBaseline, indicator, [], signed: true),
                Figure(document, reference.GapFollowUp, indicator, [], signed: true),
                Figure(document, reference.GapChange, indicator, [], signed: true),
            ];
            if (reference.GapExcludingBaseline is not null || reference.GapExcludingFollowUp is not null)
            {
                yield return
                [
                    $"{document.Say("Afstand til", "Gap to")} {reference.Reference.Name} {document.Say("uden området", "without the area")}",
                    Figure(document, reference.GapExcludingBaseline, indicator, [], signed: true),
                    Figure(document, reference.GapExcludingFollowUp, indicator, [], signed: true),
                    "",
                ];
            }
        }
    }

    private static WordCell Figure(WordDocument document, Figure? figure, Indicator indicator, IReadOnlyList<Origin> origins, bool signed = false)
    {
        var text = ReportWords.Figure(figure, indicator.Decimals, document.Language, signed, indicator);
        var interval = ReportWords.Interval(figure?.Interval, indicator.Decimals, document.Language);
        return new WordCell(interval.Length > 0 ? $"{text} ({interval})" : text) { Origins = origins };
    }

    private static IReadOnlyList<Origin> At(Series? series, Period period) => series?.At(period)?.Origins ?? [];

    private static void Parts(WordDocument document, GoalResult goal)
    {
        if (goal.Verdict.Parts.Count == 0)
        {
            document.Paragraph(GoalText.Reason(goal, document.Language));
            return;
        }

        foreach (var part in goal.Verdict.Parts)
        {
            document.Point(
                $"{WordSummary.Shape(part.Verdict)} {ReportWords.Verdict(part.Verdict, document.Language)}:",
                WordSummary.Colour(document, part.Verdict),
                part.Reason.In(document.Language));
        }
    }

    private static void Counts(WordDocument document, GoalResult goal)
    {
        if (goal.Counts.Count == 0)
        {
            return;
        }

        WordColumn[] columns =
        [
            new(document.Say("Optalt", "Counted"), 44),
            new(document.Say("Periode", "Period"), 18),
            new(document.Say("Antal", "Number"), 12, Numbers: true),
            new(document.Say("Mål", "Target"), 12, Numbers: true),
            new(document.Say("Nået", "Reached"), 20),
        ];
        document.Table($"{document.Say("Optælling", "Count")}: {EvaluationCharts.TitleOf(goal)}", columns, goal.Counts.Select(row => (IReadOnlyList<WordCell>)
        [
            row.Label.In(document.Language),
            row.Period,
            CountText.Count(row, document.Language),
            CountText.Number(row.Target, document.Language),
            CountText.Reached(row, document.Language),
        ]), goal.ExtraOrigins);
    }
}

using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Render.Reports;

/// <summary>Turns results into chart records; drawing them is the charts' business.</summary>
public static class EvaluationCharts
{
    /// <summary>The trend chart of a goal; null when the goal has no series with a value.</summary>
    public static TrendChart? Trend(GoalResult goal, Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(evaluation);
        if (goal.Indicator is not { } indicator || !goal.Series.Any(s => s.Points.Any(p => p.Figure.IsKnown)))
        {
            return null;
        }

        var periods = goal.Series.SelectMany(s => s.Points).Select(p => p.Period).Distinct().Order().ToArray();
        var from = Position(periods[0]);
        var to = Position(periods[^1]);
        return new TrendChart
        {
            Title = TitleOf(goal),
            Subtitle = SubtitleOf(goal, indicator, language),
            Finding = new Finding(Mark(goal.Verdict.Verdict), goal.Sentence.In(language)),
            Periods = [.. periods.Select(p => new AxisPeriod(Position(p), p.Code))],
            Series = [.. SeriesOf(goal, language)],
            Unit = ReportWords.Unit(indicator.Unit, language, indicator),
            GapUnit = ReportWords.Unit(indicator.DifferenceUnit, language, indicator),
            Decimals = indicator.Decimals,
            Lines = Lines(goal, indicator, language),
            Moments = Moments(goal, evaluation),
            Gaps = Gaps(goal),
            Plan = Span(evaluation.Plan, from, to, language),
            Events = [.. evaluation.Plan.Context
                .Select(e => new ChartEvent(AxisPeriod.PositionOf(e.Date), e.Title))
                .Where(e => e.Position >= from && e.Position <= to)],
            Breaks = [.. indicator.Breaks
                .Where(b => b.LiesBetween(periods[0], periods[^1]))
                .Select(b => new Charts.SeriesBreak(Position(b.After), language == Language.Danish ? b.Reason : b.ReasonEn))],
            Source = Source(goal.Series.SelectMany(s => s.Points).SelectMany(p => p.Origins)),
            Synthetic = goal.Synthetic,
            Language = language,
        };
    }

    /// <summary>An area's distance to the criteria over the lists that have values; null when none has.</summary>
    public static CriteriaLadderChart? Ladder(AreaCriteriaHistory history, Language language)
    {
        ArgumentNullException.ThrowIfNull(history);
        var years = history.Years.Where(y => y.CriteriaKnown > 0).ToArray();
        if (years.Length == 0)
        {
            return null;
        }

        var last = years[^1];
        return new CriteriaLadderChart
        {
            Title = language == Language.Danish ? $"{history.Area.Name}: afstand til kriterierne" : $"{history.Area.Name}: distance to the criteria",
            Subtitle = language == Language.Danish
                ? $"Ét punkt pr. liste {years[0].ListYear}–{last.ListYear}, ældste øverst; grænserne er reglerne for {last.ListYear}."
                : $"One point per list {years[0].ListYear}–{last.ListYear}, oldest on top; the limits are the rules of {last.ListYear}.",
            Rungs = [.. last.Criteria.Where(c => c.Threshold is not null).Select(c => Rung(c, years, language))],
            Statuses = [.. history.Years.Select(y => new LadderStatus(Chip(y, language), IsListed(y)))],
            Notes = [.. history.Notes.Where(n => n.Kind == "break").Select(n => n.Text.In(language))],
            Source = Source(years.SelectMany(y => y.Criteria).SelectMany(c => c.Origins)),
            Synthetic = years.SelectMany(y => y.Criteria).SelectMany(c => c.Origins).Any(o => o.Source.Synthetic),
            Language = language,
        };
    }

    /// <summary>The effect map; null when the plan states no effects.</summary>
    public static EffectMapChart? EffectMap(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.EffectMap is not { } map ? null : new EffectMapChart
        {
            Title = language == Language.Danish ? "Forventet påvirkning, som planen angiver den" : "Expected effects, as the plan states them",
            Subtitle = evaluation.Plan.Title,
            Targets = [.. map.Outcomes.Select(o => new EffectTarget(o.Name.In(language)))],
            Activities = [.. map.Rows.Select(r => new Charts.EffectRow($"{r.Activity.Id} {r.Activity.Title}", [.. r.Cells.Select(Cell)]))],
            Notes = [.. map.Findings.Select(f => f.In(language))],
            Language = language,
        };
    }

    /// <summary>All goals with the indicator's unit as slopes from baseline to follow-up, one chart per unit; empty when no goal compares.</summary>
    public static IReadOnlyList<SlopeChart> Slopes(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return
        [
            .. evaluation.Goals
                .Where(g => g.Comparison is { Baseline.IsKnown: true, FollowUp.IsKnown: true })
                .GroupBy(g => (g.Indicator!.Unit, g.Comparison!.BaselinePeriod, g.Comparison.FollowUpPeriod))
                .Select(group => new SlopeChart
                {
                    Title = language == Language.Danish ? "Målene fra baseline til opfølgning" : "The goals from baseline to follow-up",
                    Subtitle = ReportWords.Unit(group.Key.Unit, language, group.First().Indicator),
                    BaselineLabel = $"Baseline {group.Key.BaselinePeriod.Code}",
                    FollowUpLabel = (language == Language.Danish ? "Opfølgning " : "Follow-up ") + group.Key.FollowUpPeriod.Code,
                    Lines = [.. group.Select(g => new SlopeLine(TitleOf(g), g.Comparison!.Baseline.Value, g.Comparison.FollowUp.Value, Mark(g.Verdict.Verdict)))],
                    Unit = ReportWords.Unit(group.Key.Unit, language, group.First().Indicator),
                    Source = Source(group.SelectMany(g => g.Comparison!.Origins)),
                    Synthetic = group.Any(g => g.Synthetic),
                    Language = language,
                }),
        ];
    }

    /// <summary>A goal's title, with the area's name unless the title holds it.</summary>
    public static string TitleOf(GoalResult goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return goal.Area is null || goal.Goal.Title.Contains(goal.Area.Name, StringComparison.OrdinalIgnoreCase) ? goal.Goal.Title : $"{goal.Goal.Title}: {goal.Area.Name}";
    }

    /// <summary>The mark of a verdict.</summary>
    public static FindingMark Mark(Verdict verdict) => verdict switch
    {
        Verdict.Met => FindingMark.Met,
        Verdict.MetWithinChance => FindingMark.MetWithinChance,
        Verdict.NotMetWithinChance => FindingMark.NotMetWithinChance,
        Verdict.NotMet => FindingMark.NotMet,
        _ => FindingMark.CannotTell,
    };

    /// <summary>Producers and tables, each once, in order of first mention.</summary>
    public static string Source(IEnumerable<Origin> origins) => string.Join("; ", origins
        .Select(o => o.Source)
        .Distinct<SourceFile>(ReferenceEqualityComparer.Instance)
        .Select(s => s.Table.Length == 0 || s.Producer.Length == 0 ? s.Producer + s.Table : $"{s.Producer}: {s.Table}")
        .Where(s => s.Length > 0)
        .Distinct(StringComparer.Ordinal));

    private static double Position(Period period) => AxisPeriod.PositionOf(period.First);

    private static string SubtitleOf(GoalResult goal, Indicator indicator, Language language)
    {
        var name = language == Language.Danish ? indicator.Name : indicator.NameEn;
        var rule = goal.RuleText.In(language);
        return rule.Length == 0 ? name : $"{name} · {(language == Language.Danish ? "Mål" : "Goal")}: {rule}";
    }

    private static IEnumerable<ChartSeries> SeriesOf(GoalResult goal, Language language)
    {
        var references = 0;
        foreach (var series in goal.Series)
        {
            var role = series.Role switch
            {
                Model.SeriesRole.Area => Charts.SeriesRole.Area,
                Model.SeriesRole.ReferenceWithoutArea => Charts.SeriesRole.ReferenceWithoutArea,
                _ => references++ == 0 ? Charts.SeriesRole.Reference : Charts.SeriesRole.Other,
            };
            var name = series.Role == Model.SeriesRole.ReferenceWithoutArea
                ? $"{series.Area.Name} {(language == Language.Danish ? "uden området" : "without the area")}"
                : series.Area.Name;
            yield return new ChartSeries(name, role, [.. series.Points.Select(p => new ChartPoint(
                Position(p.Period), p.Figure.Value, p.Figure.Interval?.Lower, p.Figure.Interval?.Upper))]);
        }
    }

    private static CriterionLine[] Lines(GoalResult goal, Indicator indicator, Language language) =>
    [
        .. goal.CriterionLine
            .Where(p => p.Figure.IsKnown)
            .GroupBy(p => p.Figure.Value!.Value)
            .Select(g => new CriterionLine(g.Key, goal.CriterionLineName.In(language) is { Length: > 0 } name
                ? name
                : $"{(language == Language.Danish ? "Kriterium" : "Criterion")}: {NumberText.Format(g.Key, indicator.Decimals, language)}")),

        // The verdict rests on the amounts that a rule asks for, so the reader must see them.
        .. RuleParts.Leaves(goal.Goal.Rule).OfType<ThresholdRule>().Distinct().Select(r => new CriterionLine((double)r.Amount, Target(r, indicator, language), Target: true)),
    ];

    private static string Target(ThresholdRule rule, Indicator indicator, Language language)
    {
        var amount = NumberText.WithUnit((double)rule.Amount, Math.Min(10, (int)rule.Amount.Scale), ReportWords.Unit(indicator.Unit, language, indicator), language);
        return rule.Comparison switch
        {
            AmountComparison.AtLeast => language == Language.Danish ? $"Mål: mindst {amount}" : $"Goal: at least {amount}",
            AmountComparison.AtMost => language == Language.Danish ? $"Mål: højst {amount}" : $"Goal: at most {amount}",
            _ => language == Language.Danish ? $"Mål: præcis {amount}" : $"Goal: exactly {amount}",
        };
    }

    private static ChartMoment[] Moments(GoalResult goal, Evaluation evaluation) => goal.Comparison is not { } comparison
        ? []
        :
        [
            new ChartMoment(Position(comparison.BaselinePeriod), MomentKind.Baseline),
            new ChartMoment(Position(comparison.FollowUpPeriod), evaluation.Phase == Phase.Midterm ? MomentKind.Midterm : MomentKind.FollowUp),
        ];

    private static ChartGap[] Gaps(GoalResult goal)
    {
        if (goal.Comparison is not { References.Count: > 0 } comparison)
        {
            return [];
        }

        var reference = comparison.References[0];
        var gaps = new List<ChartGap>(2);
        if (comparison.Baseline.Value is { } a0 && reference.ReferenceBaseline.Value is { } r0)
        {
            gaps.Add(new ChartGap(Position(comparison.BaselinePeriod), a0, r0));
        }

        if (comparison.FollowUp.Value is { } a1 && reference.ReferenceFollowUp.Value is { } r1)
        {
            gaps.Add(new ChartGap(Position(comparison.FollowUpPeriod), a1, r1));
        }

        return [.. gaps];
    }

    private static PlanSpan? Span(Plan plan, double from, double to, Language language)
    {
        if (plan.Begins is not { } begins)
        {
            return null;
        }

        var start = AxisPeriod.PositionOf(begins);
        var end = plan.Ends is { } ends ? AxisPeriod.PositionOf(ends) : to;
        if (start >= to || end <= from)
        {
            return null;
        }

        var years = plan.Ends is { } last ? $"{begins.Year}–{last.Year}" : $"{begins.Year}–";
        return new PlanSpan(Math.Max(start, from), Math.Min(end, to), (language == Language.Danish ? "Helhedsplan " : "Plan ") + years);
    }

    private static LadderRung Rung(CriterionJudgement judgement, IReadOnlyList<AreaClassification> years, Language language)
    {
        var criterion = judgement.Rule.Criterion;
        var decimals = ReportWords.Decimals(criterion);
        var margin = judgement.MarginPoints is { } points
            ? $"{NumberText.Format((double)Math.Abs(points), decimals, language)} {(language == Language.Danish ? "procentpoint" : "points")} {Side(judgement.Met, language)}"
            : "";
        return new LadderRung(
            ReportWords.Criterion(criterion, language),
            (double)judgement.Threshold!.Value,
            judgement.Rule.Strictness != Model.Strictness.Below,
            ReportWords.Strictness(judgement.Rule.Strictness, language),
            language == Language.Danish ? "pct." : "per cent",
            decimals,
            [.. years.Select(y => new LadderPoint(
                y.ListYear.ToString(System.Globalization.CultureInfo.InvariantCulture),
                (double?)y.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion)?.Value))],
            judgement.Met,
            margin);
    }

    private static string Side(bool? met, Language language) => met == true
        ? (language == Language.Danish ? "over grænsen" : "beyond the limit")
        : (language == Language.Danish ? "fra grænsen" : "from the limit");

    private static bool? IsListed(AreaClassification year) => year.PublishedOnList ?? (year.PublishedStatus is not null
        ? year.PublishedStatus != AreaStatus.NotListed.Code()
        : year.Status switch
        {
            AreaStatus.Undetermined => null,
            AreaStatus.NotListed => false,
            _ => true,
        });

    private static string Chip(AreaClassification year, Language language) => IsListed(year) switch
    {
        true => $"{year.ListYear} {(language == Language.Danish ? "på" : "on")}",
        false => $"{year.ListYear} {(language == Language.Danish ? "ude" : "off")}",
        _ => $"{year.ListYear} ?",
    };

    private static EffectCell Cell(ExpectedEffect? effect) => effect is null
        ? new EffectCell(EffectKind.None)
        : new EffectCell(
            effect.Directness switch
            {
                Directness.Direct => EffectKind.Direct,
                Directness.Indirect => EffectKind.Indirect,
                Directness.Support => EffectKind.Support,
                _ => EffectKind.NotStated,
            },
            effect.Horizon switch
            {
                EffectHorizon.Short => EffectTerm.Short,
                EffectHorizon.Medium => EffectTerm.Medium,
                EffectHorizon.Long => EffectTerm.Long,
                _ => EffectTerm.NotStated,
            });
}

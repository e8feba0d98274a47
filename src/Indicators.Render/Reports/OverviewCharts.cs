using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Render.Reports;

/// <summary>Charts that stand beside the single goals: all trends on one page, and an area among others.</summary>
public static class OverviewCharts
{
    /// <summary>Every goal's trend as a small panel with its verdict's mark; null when fewer than two goals have figures.</summary>
    public static SmallMultiplesChart? Trends(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var goals = evaluation.Goals.Where(g => g.Indicator is not null && AreaOf(g).Count(p => p.Figure.IsKnown) > 1).ToArray();
        if (goals.Length < 2)
        {
            return null;
        }

        var danish = language == Language.Danish;
        var periods = goals.SelectMany(g => g.Series).SelectMany(s => s.Points).Select(p => p.Period).Distinct().OrderBy(Position).ToArray();
        return new SmallMultiplesChart
        {
            Title = danish ? "Målenes udvikling på ét blik" : "The goals' trends at a glance",
            Subtitle = danish ? "Hvert mål har sin egen akse; mærket er vurderingen." : "Each goal has an axis of its own; the mark is the verdict.",
            Periods = [.. periods.Select(p => new AxisPeriod(Position(p), p.Code))],
            CommonScale = false,
            ReferenceName = danish ? "Sammenligningen" : "The reference",
            Unit = "",
            Panels = [.. goals.Select(g => Panel(g, language))],
            Source = EvaluationCharts.Source(goals.SelectMany(g => g.Series).SelectMany(s => s.Points).SelectMany(p => p.Origins)),
            Synthetic = goals.Any(g => g.Synthetic),
            Language = language,
        };
    }

    /// <summary>The plan's areas among others of their kind: a funnel where persons are known, else a distribution.</summary>
    public static Chart Spread(AreaSpread spread, Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(spread);
        ArgumentNullException.ThrowIfNull(evaluation);
        var danish = language == Language.Danish;
        var indicator = spread.Indicator;
        var unit = ReportWords.Unit(indicator.Unit, language, indicator);
        var title = $"{(danish ? indicator.Name : indicator.NameEn)}, {spread.Period.Code}: {Kind(spread.Kind, language)}";
        var source = EvaluationCharts.Source(spread.Points.SelectMany(p => p.Origins));
        var synthetic = spread.Points.SelectMany(p => p.Origins).Any(o => o.Source.Synthetic);
        if (spread.Average is not { } average)
        {
            return new DistributionChart
            {
                Title = title,
                Subtitle = unit,
                Points = [.. spread.Points.Select(p => new DistributionPoint(p.Area.Name, p.Value, p.IsOwn)), .. Enumerable.Repeat(new DistributionPoint("", null), spread.WithoutFigure)],
                Lines = Lines(spread, evaluation, language),
                Notes = [Known(language)],
                Unit = unit,
                Decimals = indicator.Decimals,
                Source = source,
                Synthetic = synthetic,
                Language = language,
            };
        }

        return new FunnelChart
        {
            Title = title,
            Subtitle = unit,
            Points = [.. spread.Points.Select(p => new FunnelPoint(p.Area.Name, p.Persons!.Value, p.Value, p.BeyondChance, p.IsOwn))],
            Limits = [.. spread.Limits.Select(l => new FunnelLimit(l.Persons, l.InnerLower, l.InnerUpper, l.OuterLower, l.OuterUpper))],
            Target = average,
            TargetLabel = danish ? "De viste områder samlet" : "The areas shown, pooled",
            SizeLabel = danish ? "Antal personer" : "Number of persons",
            Notes = spread.WithoutFigure == 0 ? [Known(language)] : [Known(language), danish ? $"Uden tal, der kan vises: {spread.WithoutFigure}." : $"Without a figure that can be shown: {spread.WithoutFigure}."],
            Unit = unit,
            Decimals = indicator.Decimals,
            Source = source,
            Synthetic = synthetic,
            Language = language,
        };
    }

    /// <summary>The spread that stands with a goal: with the first goal of its indicator, follow-up and kind of area; null for none.</summary>
    public static AreaSpread? SpreadOf(GoalResult goal, Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(goal);
        ArgumentNullException.ThrowIfNull(evaluation);
        return evaluation.Spreads.FirstOrDefault(s => Fits(s, goal) && evaluation.Goals.First(g => Fits(s, g)).Id == goal.Id);
    }

    private static bool Fits(AreaSpread spread, GoalResult goal) =>
        goal.Indicator?.Code == spread.Indicator.Code && goal.Comparison?.FollowUpPeriod == spread.Period && goal.Area?.Kind == spread.Kind;

    private static IReadOnlyList<SeriesPoint> AreaOf(GoalResult goal) => goal.Series.FirstOrDefault(s => s.Role == Model.SeriesRole.Area)?.Points ?? [];

    private static SmallPanel Panel(GoalResult goal, Language language)
    {
        var reference = goal.Series.FirstOrDefault(s => s.Role == Model.SeriesRole.Reference);
        return new SmallPanel($"{goal.Id} {EvaluationCharts.TitleOf(goal)}", Points(AreaOf(goal)))
        {
            Periods = [.. goal.Series.SelectMany(s => s.Points).Select(p => p.Period).Distinct().OrderBy(Position).Select(p => new AxisPeriod(Position(p), p.Code))],
            Reference = reference is null ? [] : Points(reference.Points),
            Unit = ReportWords.Unit(goal.Indicator!.Unit, language, goal.Indicator),
            Decimals = goal.Indicator.Decimals,
            Mark = EvaluationCharts.Mark(goal.Verdict.Verdict),
        };
    }

    private static ChartPoint[] Points(IReadOnlyList<SeriesPoint> points) => [.. points.OrderBy(p => Position(p.Period)).Select(p => new ChartPoint(Position(p.Period), p.Figure.Value))];

    private static CriterionLine[] Lines(AreaSpread spread, Evaluation evaluation, Language language)
    {
        var sorted = spread.Points.Select(p => p.Value).Order().ToArray();
        var middle = sorted.Length / 2;
        var median = sorted.Length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return
        [
            new CriterionLine(median, language == Language.Danish ? "Midterste område" : "Median area"),
            .. evaluation.Goals
                .Where(g => Fits(spread, g))
                .SelectMany(g => g.CriterionLine.Where(p => p.Period == spread.Period && p.Figure.IsKnown).Select(p => p.Figure.Value!.Value))
                .Distinct()
                .Select(v => new CriterionLine(v, language == Language.Danish ? "Kriterium" : "Criterion")),
        ];
    }

    /// <summary>Often these are only areas that are on an official list, which are not all areas.</summary>
    private static string Known(Language language) => language == Language.Danish
        ? "Kun områder, som datagrundlaget har tal for; det er ikke nødvendigvis et udsnit af alle områder."
        : "Only areas that the data hold figures for; they need not stand for all areas.";

    private static string Kind(AreaKind kind, Language language) => kind switch
    {
        AreaKind.HousingArea => language == Language.Danish ? "området blandt boligområder" : "the area among housing areas",
        AreaKind.Municipality => language == Language.Danish ? "kommunen blandt kommuner" : "the municipality among municipalities",
        AreaKind.School => language == Language.Danish ? "skolen blandt skoler" : "the school among schools",
        _ => language == Language.Danish ? "området blandt områder" : "the area among areas",
    };

    private static double Position(Period period) => AxisPeriod.PositionOf(period.First);
}

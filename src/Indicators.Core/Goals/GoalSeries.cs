using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>The series of a goal's trend chart: the area, each reference, and each reference without the area.</summary>
internal static class GoalSeries
{
    public static IReadOnlyList<Series> Of(Indicator indicator, Area area, IReadOnlyList<Area> references, PeriodKind? kind, PlanEvaluationInput input)
    {
        var all = new List<Series>();
        Add(all, new Series(area, SeriesRole.Area, Points(indicator, area, kind, input)));
        foreach (var reference in references.Where(r => r.Code != area.Code))
        {
            Add(all, new Series(reference, SeriesRole.Reference, Points(indicator, reference, kind, input)));
            if (Comparer.IsPart(input.Areas, reference, area))
            {
                Add(all, new Series(reference, SeriesRole.ReferenceWithoutArea, Rest(indicator, area, reference, kind, input)));
            }
        }

        return all;
    }

    private static void Add(List<Series> all, Series series)
    {
        if (series.Points.Count > 0)
        {
            all.Add(series);
        }
    }

    private static IReadOnlyList<SeriesPoint> Points(Indicator indicator, Area area, PeriodKind? kind, PlanEvaluationInput input) =>
    [
        .. input.Table.Series(indicator.Code, area.Code)
            .Where(o => kind is null || o.Period.Kind == kind)
            .Select(o => new SeriesPoint(o.Period, Figure(indicator, o, input.Level), o.Origins) { Numerator = o.Numerator, Denominator = o.Denominator }),
    ];

    private static Figure Figure(Indicator indicator, Observation observation, ConfidenceLevel level) =>
        LevelEstimate.Of(observation, indicator) is { } estimate
            ? LinearEstimate.Of(estimate).As(indicator.Unit).Figure(level)
            : Model.Figure.Absent(observation.Absence ?? Absence.Missing($"No value for {observation.Period.Code}."), indicator.Unit);

    private static List<SeriesPoint> Rest(Indicator indicator, Area area, Area reference, PeriodKind? kind, PlanEvaluationInput input)
    {
        var points = new List<SeriesPoint>();
        foreach (var whole in input.Table.Series(indicator.Code, reference.Code).Where(o => kind is null || o.Period.Kind == kind))
        {
            if (input.Table.Find(indicator.Code, area.Code, whole.Period) is { } part && PartAndWhole.Rest(indicator, part, whole) is var (others, _))
            {
                points.Add(new SeriesPoint(whole.Period, LinearEstimate.Of(others).As(indicator.Unit).Figure(input.Level), [.. whole.Origins, .. part.Origins])
                {
                    Numerator = whole.Numerator - part.Numerator,
                    Denominator = whole.Denominator - part.Denominator,
                });
            }
        }

        return points;
    }
}

using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>The series of a goal's trend chart: the area, each reference, and each reference without the area.</summary>
internal sealed class GoalSeries(PlanEvaluationInput input)
{
    // Goals of many areas have the same references: their points are computed once, and are the same objects in every goal.
    private readonly Dictionary<(string Indicator, string Area, PeriodKind? Kind), IReadOnlyList<SeriesPoint>> _points = [];

    public IReadOnlyList<Series> Of(Indicator indicator, Area area, IReadOnlyList<Area> references, PeriodKind? kind)
    {
        var all = new List<Series>();
        Add(all, new Series(area, SeriesRole.Area, Points(indicator, area, kind)));
        foreach (var reference in references.Where(r => r.Code != area.Code))
        {
            Add(all, new Series(reference, SeriesRole.Reference, Points(indicator, reference, kind)));
            if (Comparer.IsPart(input.Areas, reference, area))
            {
                Add(all, new Series(reference, SeriesRole.ReferenceWithoutArea, Rest(indicator, area, reference, kind)));
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

    private IReadOnlyList<SeriesPoint> Points(Indicator indicator, Area area, PeriodKind? kind)
    {
        if (!_points.TryGetValue((indicator.Code, area.Code, kind), out var points))
        {
            _points[(indicator.Code, area.Code, kind)] = points =
            [
                .. input.Table.Series(indicator.Code, area.Code)
                    .Where(o => kind is null || o.Period.Kind == kind)
                    .Select(o => new SeriesPoint(o.Period, Figure(indicator, o, input.Level), o.Origins) { Numerator = o.Numerator, Denominator = o.Denominator }),
            ];
        }

        return points;
    }

    private static Figure Figure(Indicator indicator, Observation observation, ConfidenceLevel level) =>
        LevelEstimate.Of(observation, indicator) is { } estimate
            ? LinearEstimate.Of(estimate).As(indicator.Unit).Figure(level)
            : Model.Figure.Absent(observation.Absence ?? Absence.Missing($"No value for {observation.Period.Code}."), indicator.Unit);

    private List<SeriesPoint> Rest(Indicator indicator, Area area, Area reference, PeriodKind? kind)
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

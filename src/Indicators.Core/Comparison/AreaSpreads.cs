using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// An area among others of its kind at one time. Where every shown figure has its counts, the funnel of
/// <see cref="Funnel"/> stands around their pooled value: sum of numerators over sum of denominators of the shown areas
/// only, so that it tells nothing about a hidden one.
/// </summary>
public static class AreaSpreads
{
    /// <summary>Fewer areas are no distribution.</summary>
    public const int FewestAreas = 5;

    private const int LimitSteps = 40;

    /// <summary>The spread of one indicator at one time.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="period">The time.</param>
    /// <param name="kind">Only areas of this kind.</param>
    /// <param name="own">Codes of the plan's areas.</param>
    /// <param name="observations">Figures after disclosure control; those of other indicators, times and kinds are passed over.</param>
    /// <param name="areas">The areas.</param>
    /// <returns>Null when fewer than <see cref="FewestAreas"/> areas have a figure, or none of the plan's has.</returns>
    public static AreaSpread? Of(Indicator indicator, Period period, AreaKind kind, IReadOnlySet<string> own, IEnumerable<Observation> observations, AreaCatalogue areas)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(own);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(areas);
        var there = observations
            .Where(o => o.Indicator == indicator.Code && o.Period == period)
            .Select(o => (Observation: o, Area: areas.ByCode(o.Area)))
            .Where(x => x.Area is { } area && area.Kind == kind)
            .OrderBy(x => x.Observation.Area, StringComparer.Ordinal)
            .ToArray();
        var points = there
            .Where(x => x.Observation.Value is not null)
            .Select(x => new SpreadPoint(x.Area!, x.Observation.Value!.Value, x.Observation.Denominator, own.Contains(x.Observation.Area), BeyondChance: false, x.Observation.Origins))
            .ToArray();
        if (points.Length < FewestAreas || !points.Any(p => p.IsOwn))
        {
            return null;
        }

        var spread = new AreaSpread(indicator, period, kind, points, there.Length - points.Length);
        var counted = there.Where(x => x.Observation is { Value: not null, Numerator: not null, Denominator: > 0 }).Select(x => x.Observation).ToArray();
        return indicator.Measure == Measure.Proportion && indicator.WindowYears == 1 && counted.Length == points.Length ? WithFunnel(spread, counted) : spread;
    }

    private static AreaSpread WithFunnel(AreaSpread spread, Observation[] counted)
    {
        var average = (double)counted.Sum(o => o.Numerator!.Value) / counted.Sum(o => o.Denominator!.Value);
        if (average is not (>= 0 and <= 1))
        {
            return spread;
        }

        var least = counted.Min(o => o.Denominator!.Value);
        var most = counted.Max(o => o.Denominator!.Value);
        return spread with
        {
            Average = average * 100,
            Points = [.. spread.Points.Select(p => p with { BeyondChance = Funnel.Proportion(average, p.Persons!.Value).Classify(p.Value / 100) is FunnelSignificance.High001 or FunnelSignificance.Low001 })],
            Limits =
            [
                .. Enumerable.Range(0, LimitSteps + 1).Select(i =>
                {
                    // Equal steps in 1/sqrt(n), in which the limits are straight.
                    var root = (1 / Math.Sqrt(least)) + ((1 / Math.Sqrt(most)) - (1 / Math.Sqrt(least))) * i / LimitSteps;
                    var limits = Funnel.Proportion(average, 1 / (root * root)).Scale(100);
                    return new SpreadLimit(1 / (root * root), limits.Lower025, limits.Upper025, limits.Lower001, limits.Upper001);
                }),
            ],
        };
    }
}

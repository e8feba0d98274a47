using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// One observed level with its bounds at any confidence level: the independent piece that changes and gaps are made of.
/// Proportions have Wilson bounds, rates and counts Poisson bounds, means Student's; without the counts there are none.
/// </summary>
public sealed class LevelEstimate
{
    private readonly Func<ConfidenceLevel, (double Lower, double Upper)>? _bounds;

    private LevelEstimate(string area, double value, string method, NoInterval why, Func<ConfidenceLevel, (double Lower, double Upper)>? bounds)
    {
        Area = area;
        Value = value;
        Method = method;
        Why = why;
        _bounds = bounds;
    }

    /// <summary>Whose level it is: two levels of one area may be correlated over time.</summary>
    public string Area { get; }

    /// <summary>The level in the indicator's unit.</summary>
    public double Value { get; }

    /// <summary>The printed name of the interval's method, or <c>point</c>.</summary>
    public string Method { get; }

    /// <summary>Why there are no bounds.</summary>
    public NoInterval Why { get; }

    /// <summary>True when there are bounds.</summary>
    public bool HasBounds => _bounds is not null;

    /// <summary>The bounds at a level.</summary>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="InvalidOperationException">There are no bounds; see <see cref="Why"/>.</exception>
    public (double Lower, double Upper) Bounds(ConfidenceLevel level) =>
        _bounds is null ? throw new InvalidOperationException($"No bounds: {Why}.") : _bounds(level);

    /// <summary>The level that an observation gives; null when it has no value.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="indicator">Its indicator, which decides the method.</param>
    /// <exception cref="RequestException">The counts cannot be those of the measure (a numerator above its denominator).</exception>
    public static LevelEstimate? Of(Observation observation, Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(observation);
        ArgumentNullException.ThrowIfNull(indicator);
        if (observation.Absence is not null)
        {
            return null;
        }

        return indicator.Measure switch
        {
            Measure.Proportion => Share(observation, indicator),
            Measure.Rate => RateOf(observation, indicator),
            Measure.Mean => MeanOf(observation, indicator),
            Measure.Count => CountOf(observation, indicator),
            _ => ValueOf(observation) is { } value ? Point(observation.Area, value, indicator, NoInterval.Index) : null,
        };
    }

    /// <summary>A proportion in per cent from counts, with Wilson bounds.</summary>
    internal static LevelEstimate Proportion(string area, double numerator, double denominator) => new(
        area,
        100 * numerator / denominator,
        Wilson.Method,
        NoInterval.HasInterval,
        level =>
        {
            var (lower, upper) = Wilson.Bounds(numerator, denominator, StandardNormal.TwoSided(level));
            return (100 * lower, 100 * upper);
        });

    /// <summary>A rate per so many persons from counts, with Poisson bounds.</summary>
    internal static LevelEstimate Rate(string area, double count, double population, double per) => new(
        area,
        count / population * per,
        count < PoissonInterval.ByarFrom ? PoissonInterval.Exact : PoissonInterval.Byar,
        NoInterval.HasInterval,
        level =>
        {
            var (lower, upper) = PoissonInterval.Bounds(count, level);
            return (lower / population * per, upper / population * per);
        });

    /// <summary>A level without bounds.</summary>
    internal static LevelEstimate Point(string area, double value, Indicator indicator, NoInterval why) =>
        new(area, value, indicator.Meaning == IntervalMeaning.None ? "count" : "point", indicator.Meaning == IntervalMeaning.None ? NoInterval.ByCount : why, null);

    /// <summary>The value of an observation: as given, or in per cent from its counts.</summary>
    internal static double? ValueOf(Observation observation) => observation.Value
        ?? (observation is { Numerator: { } n, Denominator: > 0 and var d } ? 100.0 * n / d : observation.Numerator);

    private static LevelEstimate? Share(Observation o, Indicator indicator)
    {
        // A value with its right denominator gives back the numerator up to the value's rounding, which is far
        // below the interval's width; a value without one gives no interval at all.
        double? implied = o is { Value: { } v, Denominator: { } d } ? v / 100 * d : null;
        var numerator = o.Numerator ?? implied;
        if (numerator is { } x && o.Denominator is { } n)
        {
            if (Admissible.Proportion(x, n) is { } fault)
            {
                return n == 0 ? null : throw Impossible(o, fault);
            }

            return indicator.Meaning == IntervalMeaning.None ? Point(o.Area, 100 * x / n, indicator, NoInterval.ByCount) : Proportion(o.Area, x, n);
        }

        return o.Value is { } value ? Point(o.Area, value, indicator, NoInterval.CountsUnknown) : null;
    }

    private static LevelEstimate? RateOf(Observation o, Indicator indicator)
    {
        double? implied = o is { Value: { } v, Denominator: { } d } ? v / indicator.Per * d : null;
        var count = o.Numerator ?? implied;
        if (count is { } x && o.Denominator is { } n)
        {
            if (Admissible.Rate(x, n) is { } fault)
            {
                return n == 0 ? null : throw Impossible(o, fault);
            }

            return indicator.Meaning == IntervalMeaning.None ? Point(o.Area, x / n * indicator.Per, indicator, NoInterval.ByCount) : Rate(o.Area, x, n, indicator.Per);
        }

        return o.Value is { } value ? Point(o.Area, value, indicator, NoInterval.CountsUnknown) : null;
    }

    private static LevelEstimate? MeanOf(Observation o, Indicator indicator)
    {
        if (o.Value is not { } mean)
        {
            return null;
        }

        if (o.StandardDeviation is not { } deviation || o.Denominator is not > 1 || indicator.Meaning == IntervalMeaning.None)
        {
            return Point(o.Area, mean, indicator, NoInterval.CountsUnknown);
        }

        var n = o.Denominator.Value;
        return new LevelEstimate(o.Area, mean, StudentMean.Method, NoInterval.HasInterval, level =>
        {
            var margin = StudentMean.TwoSided(level, n - 1) * deviation / Math.Sqrt(n);
            return (mean - margin, mean + margin);
        });
    }

    private static LevelEstimate? CountOf(Observation o, Indicator indicator)
    {
        if ((o.Value ?? o.Numerator) is not { } count)
        {
            return null;
        }

        return indicator.Meaning == IntervalMeaning.None || count < 0
            ? Point(o.Area, count, indicator, NoInterval.ByCount)
            : Rate(o.Area, count, 1, 1);
    }

    private static RequestException Impossible(Observation o, string fault) => new(
        o.Origins.Count > 0 ? o.Origins[0].ToString() : o.Indicator,
        FormattableString.Invariant($"{o.Indicator} of {o.Area} in {o.Period.Code} has numerator {o.Numerator} and denominator {o.Denominator}: {fault}"),
        "counts of one group",
        "Check which columns the mapping uses.");
}

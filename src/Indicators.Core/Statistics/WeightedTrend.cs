using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The trend of values that carry their own interval, by least squares with weights 1/SE².
/// Formula: SE = (upper - lower)/3.92; slope b = sum(w (t - tm)(y - ym))/sum(w (t - tm)²); chi-square = b² sum(w (t - tm)²).
/// Units: those of the values per unit of time. Assumptions: independent values; 95 per cent intervals, roughly symmetric.
/// Undefined when: fewer than two different times, or an interval without width.
/// Reference: Fingertips technical guidance, recent trends (Office for Health Improvement and Disparities); 3.92 is theirs.
/// </summary>
public static class WeightedTrend
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Weighted regression";

    /// <summary>The width of a 95 per cent interval in standard errors, as Fingertips rounds it.</summary>
    public const double IntervalWidth = 3.92;

    /// <summary>The trend of values over time.</summary>
    /// <param name="times">The time of each value.</param>
    /// <param name="values">The values.</param>
    /// <param name="lower">Their lower 95 per cent bounds.</param>
    /// <param name="upper">Their upper 95 per cent bounds.</param>
    /// <param name="level">The level of the slope's interval.</param>
    /// <param name="unit">The unit of the values.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static TrendResult Trend(
        ReadOnlySpan<double> times,
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> lower,
        ReadOnlySpan<double> upper,
        ConfidenceLevel level,
        string unit = "")
    {
        if (times.Length != values.Length || times.Length != lower.Length || times.Length != upper.Length)
        {
            throw new ArgumentException("There must be one time, value and interval per sample.", nameof(times));
        }

        var weights = new double[times.Length];
        double total = 0, timeSum = 0, valueSum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var width = upper[i] - lower[i];
            if (!(width > 0 && double.IsFinite(width) && double.IsFinite(values[i]) && width > 1e-12 * Math.Abs(values[i]) && width > 1e-100))
            {
                return new TrendResult(Figure.Undefined("A value has no interval, or one without width.", unit), null, null);
            }

            weights[i] = IntervalWidth / width * (IntervalWidth / width);
            total += weights[i];
            timeSum += weights[i] * (times[i] - times[0]);
            valueSum += weights[i] * values[i];
        }

        double spread = 0, product = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            var t = times[i] - times[0] - (timeSum / total);
            spread += weights[i] * t * t;
            product += weights[i] * t * (values[i] - (valueSum / total));
        }

        if (!(spread > 0 && double.IsFinite(spread)) || !double.IsFinite(product))
        {
            return new TrendResult(Figure.Undefined("A trend needs at least two different periods, and values that can be added.", unit), null, null);
        }

        var slope = product / spread;
        var margin = StandardNormal.TwoSided(level) / Math.Sqrt(spread);
        var statistic = slope * slope * spread;
        return new TrendResult(
            Figure.Of(slope, unit, Method, new Interval(slope - margin, slope + margin, level.Share, Method)),
            statistic,
            ChiSquareTest.UpperTail(statistic, 1));
    }
}

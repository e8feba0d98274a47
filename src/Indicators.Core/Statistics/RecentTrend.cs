using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>Where a recent trend goes.</summary>
public enum TrendDirection
{
    /// <summary>Fewer than five points, or no test.</summary>
    CannotTell,

    /// <summary>No significant change.</summary>
    NoSignificantChange,

    /// <summary>Significantly increasing.</summary>
    Increasing,

    /// <summary>Significantly decreasing.</summary>
    Decreasing,
}

/// <summary>
/// The five-point recent trend of Fingertips.
/// Formula: significant when the trend's chi-square exceeds 9.549536 (p below 0.002) and the slope keeps its sign
/// when each of the points is left out in turn. Units: none. Assumptions: independent points, no overlapping windows.
/// Undefined when: fewer than five points (<see cref="TrendDirection.CannotTell"/>).
/// Reference: Fingertips technical guidance, recent trends (Office for Health Improvement and Disparities).
/// </summary>
public static class RecentTrend
{
    /// <summary>How many of the newest points are judged.</summary>
    public const int Points = 5;

    /// <summary>The chi-square value that one degree of freedom exceeds with probability 0.002.</summary>
    public const double Critical = 9.54953570608324;

    /// <summary>The direction of proportions, tested by Cochran-Armitage.</summary>
    /// <param name="times">Times in any order.</param>
    /// <param name="numerators">Persons with the trait.</param>
    /// <param name="denominators">Persons in all.</param>
    public static TrendDirection OfProportions(double[] times, double[] numerators, double[] denominators) =>
        Judge(times, kept => CochranArmitage.Trend(Pick(times, kept), Pick(numerators, kept), Pick(denominators, kept), ConfidenceLevel.P95));

    /// <summary>The direction of values with 95 per cent intervals, tested by weighted regression.</summary>
    /// <param name="times">Times in any order.</param>
    /// <param name="values">The values.</param>
    /// <param name="lower">Their lower bounds.</param>
    /// <param name="upper">Their upper bounds.</param>
    public static TrendDirection OfValues(double[] times, double[] values, double[] lower, double[] upper) =>
        Judge(times, kept => WeightedTrend.Trend(Pick(times, kept), Pick(values, kept), Pick(lower, kept), Pick(upper, kept), ConfidenceLevel.P95));

    private static TrendDirection Judge(double[] times, Func<int[], TrendResult> fit)
    {
        if (times.Length < Points)
        {
            return TrendDirection.CannotTell;
        }

        var newest = Enumerable.Range(0, times.Length).OrderBy(i => times[i]).TakeLast(Points).ToArray();
        var whole = fit(newest);
        if (whole.Slope.Value is not { } slope)
        {
            return TrendDirection.CannotTell;
        }

        // Proportions that are all 0 or all 1 have no test, and surely no change.
        if (whole.ChiSquare is not { } chiSquare || chiSquare <= Critical)
        {
            return TrendDirection.NoSignificantChange;
        }

        foreach (var left in newest)
        {
            var sign = fit([.. newest.Where(i => i != left)]).Slope.Value;
            if (sign is null || Math.Sign(sign.Value) != Math.Sign(slope))
            {
                return TrendDirection.NoSignificantChange;
            }
        }

        return slope > 0 ? TrendDirection.Increasing : TrendDirection.Decreasing;
    }

    private static double[] Pick(double[] values, int[] kept) => Array.ConvertAll(kept, i => values[i]);
}

using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The difference between two independent means with unequal variances.
/// Formula: m1 - m0 ± t(df) sqrt(s0²/n0 + s1²/n1), df after Welch and Satterthwaite.
/// Units: those of the values. Assumptions: independent samples, roughly normal or many values.
/// Undefined when: a sample has fewer than two values, or neither varies.
/// Reference: Welch (1947), doi:10.1093/biomet/34.1-2.28.
/// </summary>
public static class DifferenceOfMeans
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Welch";

    /// <summary>The test and the interval of <paramref name="second"/> minus <paramref name="first"/>.</summary>
    /// <param name="first">The earlier or reference sample.</param>
    /// <param name="second">The later or own sample.</param>
    /// <param name="level">The confidence level.</param>
    /// <returns>Null when the test is undefined.</returns>
    public static MeanTest? Test(SampleMoments first, SampleMoments second, ConfidenceLevel level)
    {
        if (first is not { Mean: { } m0, StandardDeviation: { } s0, Count: > 1 and var n0 }
            || second is not { Mean: { } m1, StandardDeviation: { } s1, Count: > 1 and var n1 })
        {
            return null;
        }

        var v0 = s0 * s0 / n0;
        var v1 = s1 * s1 / n1;
        var variance = v0 + v1;
        if (variance == 0)
        {
            return null;
        }

        var degrees = variance * variance / ((v0 * v0 / (n0 - 1)) + (v1 * v1 / (n1 - 1)));
        return MeanTest.Of(m1 - m0, Math.Sqrt(variance), degrees, level, Method);
    }
}

/// <summary>A test of a mean or a difference of means against zero.</summary>
/// <param name="Estimate">The mean or difference.</param>
/// <param name="StandardError">Its standard error.</param>
/// <param name="Statistic">t.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom of t.</param>
/// <param name="Probability">Two-sided p.</param>
/// <param name="Interval">The interval of the estimate.</param>
public sealed record MeanTest(
    double Estimate,
    double StandardError,
    double Statistic,
    double DegreesOfFreedom,
    double Probability,
    Interval Interval)
{
    internal static MeanTest Of(double estimate, double error, double degrees, ConfidenceLevel level, string method)
    {
        var margin = StudentMean.TwoSided(level, degrees) * error;
        var t = estimate / error;
        return new MeanTest(
            estimate,
            error,
            t,
            degrees,
            StudentMean.TwoSidedProbability(t, degrees),
            new Interval(estimate - margin, estimate + margin, level.Share, method));
    }
}

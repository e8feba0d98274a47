using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The mean of a sample with Student's interval.
/// Formula: mean ± t(n - 1) s / sqrt(n). Units: those of the values.
/// Assumptions: independent values, roughly normal or many. Undefined when: no values; the interval needs two.
/// Reference: Student (1908), doi:10.1093/biomet/6.1.1.
/// </summary>
public static class StudentMean
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Student's t";

    /// <summary>The mean of values, or the reason why there is none.</summary>
    /// <param name="values">Finite values.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="unit">The values' unit.</param>
    public static Figure Of(ReadOnlySpan<double> values, ConfidenceLevel level, string unit = "") =>
        Of(SampleMoments.Of(values), level, unit);

    /// <summary>The mean from its summary, as municipal tables give it: mean, standard deviation and n.</summary>
    /// <param name="moments">Count, mean and standard deviation.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="unit">The values' unit.</param>
    public static Figure Of(SampleMoments moments, ConfidenceLevel level, string unit = "")
    {
        if (moments.Mean is not { } mean)
        {
            return Figure.Undefined(moments.Count == 0 ? "There are no values." : "The values are too large to be added.", unit);
        }

        if (moments.StandardDeviation is not { } deviation || moments.Count < 2)
        {
            return Figure.Of(mean, unit, "point");
        }

        var margin = TwoSided(level, moments.Count - 1) * deviation / Math.Sqrt(moments.Count);
        return Figure.Of(mean, unit, Method, new Interval(mean - margin, mean + margin, level.Share, Method));
    }

    /// <summary>Student's multiplier: 2.262157 for 0.95 with 9 degrees of freedom.</summary>
    /// <param name="level">The confidence level.</param>
    /// <param name="degreesOfFreedom">Above 0; need not be whole.</param>
    public static double TwoSided(ConfidenceLevel level, double degreesOfFreedom) =>
        Quantiles.StudentUpper(level.Tail, degreesOfFreedom);

    /// <summary>The probability of a t at least as far from 0.</summary>
    /// <param name="t">The statistic.</param>
    /// <param name="degreesOfFreedom">Above 0.</param>
    public static double TwoSidedProbability(double t, double degreesOfFreedom) =>
        Math.Min(1, 2 * Quantiles.StudentTail(Math.Abs(t), degreesOfFreedom));
}

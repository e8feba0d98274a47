using Indicators.Model;
using MathNet.Numerics;

namespace Indicators.Core.Statistics;

/// <summary>
/// The distribution that an estimate over its standard error is read in: Student's t where degrees of freedom are known,
/// the normal where not; and the upper tails of joint tests.
/// Formula: tails as regularised beta and gamma functions, so that small probabilities keep their digits.
/// Units: none. Undefined when: degrees of freedom are not above 0.
/// </summary>
internal static class TestDistribution
{
    /// <summary>The multiplier of the standard error for a two-sided interval.</summary>
    /// <param name="level">The confidence level.</param>
    /// <param name="degreesOfFreedom">Null for the normal distribution.</param>
    internal static double TwoSided(ConfidenceLevel level, double? degreesOfFreedom) => degreesOfFreedom is { } df
        ? StudentMean.TwoSided(level, df)
        : StandardNormal.TwoSided(level);

    /// <summary>The probability of a statistic at least as far from 0.</summary>
    /// <param name="statistic">An estimate over its standard error.</param>
    /// <param name="degreesOfFreedom">Null for the normal distribution.</param>
    internal static double TwoSidedProbability(double statistic, double? degreesOfFreedom) => degreesOfFreedom is { } df
        ? StudentMean.TwoSidedProbability(statistic, df)
        : Math.Min(1, StandardNormal.TwoSidedProbability(statistic));

    /// <summary>The probability that an F variable exceeds a value.</summary>
    /// <param name="statistic">0 or more.</param>
    /// <param name="numerator">Degrees of freedom above the line.</param>
    /// <param name="denominator">Degrees of freedom below it.</param>
    internal static double FisherUpperTail(double statistic, double numerator, double denominator) => statistic <= 0
        ? 1
        : SpecialFunctions.BetaRegularized(denominator / 2, numerator / 2, denominator / (denominator + (numerator * statistic)));
}

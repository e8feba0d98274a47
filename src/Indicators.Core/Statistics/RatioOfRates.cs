using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The ratio of two independent rates, second over first, by MOVER-R from their Poisson intervals.
/// Formula: see <see cref="Mover.Ratio"/>. Units: a ratio. Assumptions: independent events and samples.
/// Undefined when: the first count is 0, a population is 0, or a number is negative.
/// Reference: Donner and Zou (2012), doi:10.1177/0962280210383082.
/// </summary>
public static class RatioOfRates
{
    /// <summary>The ratio with its interval, or the reason why there is none.</summary>
    /// <param name="count0">First count (below the line).</param>
    /// <param name="population0">First population.</param>
    /// <param name="count1">Second count (above the line).</param>
    /// <param name="population1">Second population.</param>
    /// <param name="level">The confidence level.</param>
    public static Figure Of(double count0, double population0, double count1, double population1, ConfidenceLevel level)
    {
        if (Admissible.Rate(count0, population0) is { } first)
        {
            return Figure.Undefined("First sample: " + first, Units.Ratio);
        }

        if (Admissible.Rate(count1, population1) is { } second)
        {
            return Figure.Undefined("Second sample: " + second, Units.Ratio);
        }

        return RatioOfProportions.Of(
            DifferenceOfRates.Term(1, count1, population1, level),
            DifferenceOfRates.Term(1, count0, population0, level),
            level);
    }
}

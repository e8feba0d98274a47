using Indicators.Model;
using MathNet.Numerics.Distributions;

namespace Indicators.Core.Statistics;

/// <summary>
/// The standard normal distribution: the multiplier z of an interval and two-sided p values.
/// Formula: z = Phi^-1(1 - tail). Units: none. Undefined when: never, for a level strictly between 0 and 1.
/// </summary>
public static class StandardNormal
{
    // The two levels that reports use are looked up, because an inverse costs more than the interval it serves.
    private static readonly double Z95 = Normal.InvCDF(0, 1, 1 - ConfidenceLevel.P95.Tail);
    private static readonly double Z998 = Normal.InvCDF(0, 1, 1 - ConfidenceLevel.P998.Tail);

    /// <summary>The two-sided multiplier of a level: 1.959964 for 0.95.</summary>
    /// <param name="level">The confidence level.</param>
    public static double TwoSided(ConfidenceLevel level)
    {
        if (level.Share == ConfidenceLevel.P95.Share)
        {
            return Z95;
        }

        return level.Share == ConfidenceLevel.P998.Share ? Z998 : OneSided(level.Tail);
    }

    /// <summary>The multiplier that leaves <paramref name="tail"/> in the upper tail: 3.090232 for 0.001.</summary>
    /// <param name="tail">Probability in the upper tail, strictly between 0 and 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tail is not strictly between 0 and 1.</exception>
    public static double OneSided(double tail)
    {
        if (!(tail > 0 && tail < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(tail), tail, "A tail probability is strictly between 0 and 1.");
        }

        // The lower tail is the accurate side of the inverse.
        return -Normal.InvCDF(0, 1, tail);
    }

    /// <summary>The probability of a standard normal variable at least as far from 0 as <paramref name="z"/>.</summary>
    /// <param name="z">A standardised deviation.</param>
    public static double TwoSidedProbability(double z) => 2 * Normal.CDF(0, 1, -Math.Abs(z));
}

using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// Observed over expected events: the area against what the reference's own stratum rates would give there.
/// Formula: O / E with E = sum(n x reference rate); the interval is that of the count O divided by E.
/// Units: a ratio (times the multiplier). Assumptions: independent events; the reference's rates are known without error.
/// Undefined when: E is 0, or a number is negative. Ratios of two areas are not comparable with each other.
/// Reference: Breslow and Day (1987), IARC Scientific Publications 82, chapter 2.
/// </summary>
public static class IndirectlyStandardisedRatio
{
    /// <summary>The ratio from its two sums, or the reason why there is none.</summary>
    /// <param name="observed">Observed events.</param>
    /// <param name="expected">Expected events.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for a ratio, 100 for an index.</param>
    public static Figure Of(double observed, double expected, ConfidenceLevel level, double multiplier = 1)
    {
        if (!(observed >= 0 && observed <= Admissible.Largest))
        {
            return Figure.Undefined("The observed count is negative or not a number.", Units.Ratio);
        }

        if (!(expected >= Admissible.SmallestPopulation && double.IsFinite(expected)))
        {
            return Figure.Undefined("The expected count is zero, negative or not a number.", Units.Ratio);
        }

        var interval = PoissonInterval.Interval(observed, level);
        return Figure.Of(observed / expected * multiplier, Units.Ratio, interval.Method, interval.Scale(multiplier / expected));
    }

    /// <summary>The ratio from strata whose <see cref="Stratum.Standard"/> is the reference's rate per person.</summary>
    /// <param name="strata">The area's strata.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for a ratio, 100 for an index.</param>
    public static Figure Of(IReadOnlyList<Stratum> strata, ConfidenceLevel level, double multiplier = 1)
    {
        double observed = 0, expected = 0;
        foreach (var s in strata)
        {
            if (!(s.Count >= 0 && s.Population >= 0 && s.Standard >= 0))
            {
                return Figure.Undefined("A stratum holds a negative number or none.", Units.Ratio);
            }

            observed += s.Count;
            expected += s.Population * s.Standard;
        }

        return Of(observed, expected, level, multiplier);
    }
}

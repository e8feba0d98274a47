using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The exact (tail) interval of a proportion.
/// Formula: quantiles of Beta(x, n - x + 1) and Beta(x + 1, n - x) at the two tails.
/// Units: a share. Assumptions: n independent trials with one probability; conservative.
/// Undefined when: n is 0, x is negative or above n.
/// Reference: Clopper and Pearson (1934), doi:10.1093/biomet/26.4.404.
/// </summary>
public static class ClopperPearson
{
    /// <summary>The interval of a proportion as a share.</summary>
    /// <param name="numerator">Persons with the trait.</param>
    /// <param name="denominator">Persons in all.</param>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts are not those of a proportion.</exception>
    public static Interval Interval(double numerator, double denominator, ConfidenceLevel level)
    {
        if (Admissible.Proportion(numerator, denominator) is { } fault)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), fault);
        }

        var lower = numerator == 0
            ? 0
            : Quantiles.Beta(level.Tail, numerator, denominator - numerator + 1);

        // The upper bound is the mirror of the lower bound of the complement, which keeps the two symmetric to the bit.
        var upper = numerator == denominator
            ? 1
            : 1 - Quantiles.Beta(level.Tail, denominator - numerator, numerator + 1);
        return new Interval(lower, upper, level.Share, "Clopper-Pearson");
    }
}

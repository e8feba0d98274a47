using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The interval of a count of events: exact below 10, Byar's approximation from 10.
/// Formula: exact: half the chi-square quantiles with 2O and 2O + 2 degrees of freedom;
/// Byar: O(1 - 1/(9O) - z/(3 sqrt O))³ and (O + 1)(1 - 1/(9(O + 1)) + z/(3 sqrt(O + 1)))³.
/// Units: events. Assumptions: events are independent. Undefined when: the count is negative.
/// Reference: Garwood (1936), doi:10.1093/biomet/28.3-4.437; Breslow and Day (1987), IARC Scientific Publications 82, p. 69.
/// </summary>
public static class PoissonInterval
{
    /// <summary>The count from which Byar's approximation is used.</summary>
    public const double ByarFrom = 10;

    // A quantile by iteration costs a thousand times Byar's formula, and tables of small areas are full of small counts.
    private static readonly Lazy<(double Lower, double Upper)[]> Small95 = new(() => Small(ConfidenceLevel.P95));
    private static readonly Lazy<(double Lower, double Upper)[]> Small998 = new(() => Small(ConfidenceLevel.P998));

    /// <summary>The printed name of the exact method.</summary>
    public const string Exact = "Exact";

    /// <summary>The printed name of the approximation.</summary>
    public const string Byar = "Byar";

    /// <summary>The interval of a count, by the method that its size asks for.</summary>
    /// <param name="count">Observed events, 0 or more.</param>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or not finite.</exception>
    public static Interval Interval(double count, ConfidenceLevel level)
    {
        var (lower, upper) = Bounds(count, level);
        return new Interval(lower, upper, level.Share, count < ByarFrom ? Exact : Byar);
    }

    /// <summary>The bounds of a count, by the method that its size asks for.</summary>
    /// <param name="count">Observed events, 0 or more.</param>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or not finite.</exception>
    public static (double Lower, double Upper) Bounds(double count, ConfidenceLevel level)
    {
        if (count >= ByarFrom && double.IsFinite(count))
        {
            return ByarBounds(count, StandardNormal.TwoSided(level));
        }

        if (count >= 0 && count == Math.Floor(count) && double.IsFinite(count))
        {
            if (level == ConfidenceLevel.P95)
            {
                return Small95.Value[(int)count];
            }

            if (level == ConfidenceLevel.P998)
            {
                return Small998.Value[(int)count];
            }
        }

        return ExactBounds(count, level);
    }

    /// <summary>Exact bounds for any count.</summary>
    /// <param name="count">Observed events, 0 or more.</param>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative or not finite.</exception>
    public static (double Lower, double Upper) ExactBounds(double count, ConfidenceLevel level)
    {
        if (!(count >= 0 && double.IsFinite(count)))
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "A count of events is finite and not negative.");
        }

        var lower = count == 0 ? 0 : Quantiles.Gamma(level.Tail, count);
        return (lower, Quantiles.GammaUpper(level.Tail, count + 1));
    }

    /// <summary>Byar's bounds; nothing is allocated, so it fits loops over millions of cells.</summary>
    /// <param name="count">Observed events, above 0.</param>
    /// <param name="z">The multiplier from <see cref="StandardNormal.TwoSided"/>.</param>
    public static (double Lower, double Upper) ByarBounds(double count, double z)
    {
        var below = 1 - (1 / (9 * count)) - (z / (3 * Math.Sqrt(count)));
        var next = count + 1;
        var above = 1 - (1 / (9 * next)) + (z / (3 * Math.Sqrt(next)));

        // A large z makes the base negative, and a cube keeps the sign: no count has a bound below zero.
        return (Math.Max(0, count * below * below * below), next * above * above * above);
    }

    private static (double Lower, double Upper)[] Small(ConfidenceLevel level) =>
        [.. Enumerable.Range(0, (int)ByarFrom).Select(count => ExactBounds(count, level))];
}

using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The difference between two independent proportions, second minus first, by Newcombe's hybrid score method (10).
/// Formula: d ± the root of summed squared distances from each proportion to its Wilson bound.
/// Units: shares, or percentage points with multiplier 100. Assumptions: two independent samples.
/// Undefined when: a denominator is 0, or a numerator is negative or above its denominator.
/// Reference: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I.
/// </summary>
public static class DifferenceOfProportions
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Newcombe 10";

    /// <summary>Estimate and bounds as shares; nothing is allocated and nothing is checked.</summary>
    /// <param name="numerator0">First numerator.</param>
    /// <param name="denominator0">First denominator, above 0.</param>
    /// <param name="numerator1">Second numerator.</param>
    /// <param name="denominator1">Second denominator, above 0.</param>
    /// <param name="z">The multiplier from <see cref="StandardNormal.TwoSided"/>.</param>
    public static (double Estimate, double Lower, double Upper) Bounds(
        double numerator0, double denominator0, double numerator1, double denominator1, double z)
    {
        var p0 = numerator0 / denominator0;
        var p1 = numerator1 / denominator1;
        var (l0, u0) = Wilson.Bounds(numerator0, denominator0, z);
        var (l1, u1) = Wilson.Bounds(numerator1, denominator1, z);
        var d = p1 - p0;
        var down = Math.Sqrt(((p1 - l1) * (p1 - l1)) + ((u0 - p0) * (u0 - p0)));
        var up = Math.Sqrt(((u1 - p1) * (u1 - p1)) + ((p0 - l0) * (p0 - l0)));

        // Rounding may carry a bound a unit in the last place past a difference that cannot exist.
        return (d, Math.Max(-1, d - down), Math.Min(1, d + up));
    }

    /// <summary>The difference with its interval, or the reason why there is none.</summary>
    /// <param name="numerator0">First numerator.</param>
    /// <param name="denominator0">First denominator.</param>
    /// <param name="numerator1">Second numerator.</param>
    /// <param name="denominator1">Second denominator.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for shares, 100 for percentage points.</param>
    public static Figure Of(
        double numerator0, double denominator0, double numerator1, double denominator1, ConfidenceLevel level, double multiplier = 1)
    {
        var unit = Units.Difference(multiplier);
        if (Admissible.Proportion(numerator0, denominator0) is { } first)
        {
            return Figure.Undefined("First sample: " + first, unit);
        }

        if (Admissible.Proportion(numerator1, denominator1) is { } second)
        {
            return Figure.Undefined("Second sample: " + second, unit);
        }

        var (d, lower, upper) = Bounds(numerator0, denominator0, numerator1, denominator1, StandardNormal.TwoSided(level));
        return Figure.Of(d * multiplier, unit, Method, new Interval(lower * multiplier, upper * multiplier, level.Share, Method));
    }

    /// <summary>The simple normal interval, for comparison with other programs; too narrow in small samples.</summary>
    /// <param name="numerator0">First numerator.</param>
    /// <param name="denominator0">First denominator.</param>
    /// <param name="numerator1">Second numerator.</param>
    /// <param name="denominator1">Second denominator.</param>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts are not those of proportions.</exception>
    public static Interval Wald(
        double numerator0, double denominator0, double numerator1, double denominator1, ConfidenceLevel level)
    {
        if ((Admissible.Proportion(numerator0, denominator0) ?? Admissible.Proportion(numerator1, denominator1)) is { } fault)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator0), fault);
        }

        var p0 = numerator0 / denominator0;
        var p1 = numerator1 / denominator1;
        var margin = StandardNormal.TwoSided(level) * Math.Sqrt((p0 * (1 - p0) / denominator0) + (p1 * (1 - p1) / denominator1));
        return new Interval(p1 - p0 - margin, p1 - p0 + margin, level.Share, "Wald");
    }
}

using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The ratio of two independent proportions, second over first (relative risk), by MOVER-R from Wilson bounds.
/// Formula: see <see cref="Mover.Ratio"/>. Units: a ratio. Assumptions: two independent samples.
/// Undefined when: the first proportion is 0, or a count is not admissible.
/// Reference: Donner and Zou (2012), doi:10.1177/0962280210383082.
/// </summary>
public static class RatioOfProportions
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "MOVER-R";

    /// <summary>The ratio with its interval, or the reason why there is none.</summary>
    /// <param name="numerator0">First numerator (below the line).</param>
    /// <param name="denominator0">First denominator.</param>
    /// <param name="numerator1">Second numerator (above the line).</param>
    /// <param name="denominator1">Second denominator.</param>
    /// <param name="level">The confidence level.</param>
    public static Figure Of(double numerator0, double denominator0, double numerator1, double denominator1, ConfidenceLevel level)
    {
        if (Admissible.Proportion(numerator0, denominator0) is { } first)
        {
            return Figure.Undefined("First sample: " + first, Units.Ratio);
        }

        if (Admissible.Proportion(numerator1, denominator1) is { } second)
        {
            return Figure.Undefined("Second sample: " + second, Units.Ratio);
        }

        var z = StandardNormal.TwoSided(level);
        return Of(
            MoverTerm.Proportion(1, numerator1, denominator1, z),
            MoverTerm.Proportion(1, numerator0, denominator0, z),
            level);
    }

    /// <summary>The ratio of two estimates that have bounds.</summary>
    internal static Figure Of(MoverTerm over, MoverTerm under, ConfidenceLevel level)
    {
        if (under.Estimate == 0)
        {
            return Figure.Undefined("The first sample's figure is zero, so nothing can be compared with it as a ratio.", Units.Ratio);
        }

        var (lower, upper) = Mover.Ratio(over, under);
        var ratio = over.Estimate / under.Estimate;
        if (!double.IsFinite(ratio))
        {
            return Figure.Undefined("The first sample's figure is next to zero, so nothing can be compared with it as a ratio.", Units.Ratio);
        }

        return upper is { } u && double.IsFinite(u) && double.IsFinite(lower)
            ? Figure.Of(ratio, Units.Ratio, Method, new Interval(lower, u, level.Share, Method))
            : Figure.Of(ratio, Units.Ratio, "point");
    }
}

using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>An independent estimate with its own bounds, and the factor it enters a sum with.</summary>
/// <param name="Coefficient">The factor, e.g. 1 and -1 for a difference.</param>
/// <param name="Estimate">The estimate.</param>
/// <param name="Lower">Its lower bound.</param>
/// <param name="Upper">Its upper bound.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MoverTerm(double Coefficient, double Estimate, double Lower, double Upper)
{
    /// <summary>A proportion as a term, with its Wilson bounds.</summary>
    public static MoverTerm Proportion(double coefficient, double numerator, double denominator, double z)
    {
        var (lower, upper) = Wilson.Bounds(numerator, denominator, z);
        return new MoverTerm(coefficient, numerator / denominator, lower, upper);
    }
}

/// <summary>
/// The interval of a linear combination of independent estimates, by the method of variance estimates recovery.
/// Formula: S = sum(c e); L = S - sqrt(sum((c e - min(c l, c u))²)); U = S + sqrt(sum((max(c l, c u) - c e)²)).
/// Units: those of the estimates. Assumptions: the estimates are independent and their bounds have the same level.
/// Undefined when: a bound is not finite. For two proportions it is Newcombe's method 10; for a ratio it is MOVER-R.
/// Reference: Zou and Donner (2008), doi:10.1002/sim.3095; ratios: Donner and Zou (2012), doi:10.1177/0962280210383082.
/// </summary>
public static class Mover
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "MOVER";

    /// <summary>The sum and its bounds; nothing is allocated.</summary>
    /// <param name="terms">Independent estimates with their coefficients.</param>
    public static (double Estimate, double Lower, double Upper) Combine(ReadOnlySpan<MoverTerm> terms)
    {
        double sum = 0, down = 0, up = 0;
        foreach (var t in terms)
        {
            var below = t.Coefficient >= 0 ? t.Coefficient * (t.Estimate - t.Lower) : t.Coefficient * (t.Estimate - t.Upper);
            var above = t.Coefficient >= 0 ? t.Coefficient * (t.Upper - t.Estimate) : t.Coefficient * (t.Lower - t.Estimate);
            sum += t.Coefficient * t.Estimate;
            down += below * below;
            up += above * above;
        }

        return (sum, sum - Math.Sqrt(down), sum + Math.Sqrt(up));
    }

    /// <summary>The combination as a figure.</summary>
    /// <param name="terms">Independent estimates with their coefficients, bounds all at <paramref name="level"/>.</param>
    /// <param name="level">The level of the terms' bounds.</param>
    /// <param name="unit">The unit of the sum.</param>
    /// <param name="multiplier">Factor on sum and bounds, e.g. 100.</param>
    public static Figure Combination(ReadOnlySpan<MoverTerm> terms, ConfidenceLevel level, string unit, double multiplier = 1)
    {
        var (estimate, lower, upper) = Combine(terms);
        if (!double.IsFinite(lower) || !double.IsFinite(upper))
        {
            return Figure.Undefined("An estimate or one of its bounds is not finite.", unit);
        }

        return Figure.Of(estimate * multiplier, unit, Method, new Interval(lower, upper, level.Share, Method).Scale(multiplier));
    }

    /// <summary>The bounds of the ratio of two independent estimates that are not negative.</summary>
    /// <param name="over">The estimate above the line, with bounds.</param>
    /// <param name="under">The estimate below the line, above 0, with bounds.</param>
    /// <returns>The upper bound is null when the lower bound of <paramref name="under"/> is 0: nothing limits the ratio.</returns>
    public static (double Lower, double? Upper) Ratio(MoverTerm over, MoverTerm under)
    {
        var product = over.Estimate * under.Estimate;
        var lowerSquare = (product * product) - (over.Lower * under.Upper * ((2 * over.Estimate) - over.Lower) * ((2 * under.Estimate) - under.Upper));

        // The lower root written without a division that vanishes when the upper bound is twice the estimate.
        var lower = over.Lower * ((2 * over.Estimate) - over.Lower) / (product + Math.Sqrt(Math.Max(0, lowerSquare)));

        if (over.Estimate == 0)
        {
            lower = 0;
        }

        var upperDivisor = under.Lower * ((2 * under.Estimate) - under.Lower);
        if (!(upperDivisor > 0))
        {
            return (Math.Max(0, lower), null);
        }

        var upperSquare = (product * product) - (over.Upper * under.Lower * ((2 * over.Estimate) - over.Upper) * ((2 * under.Estimate) - under.Lower));
        return (Math.Max(0, lower), (product + Math.Sqrt(Math.Max(0, upperSquare))) / upperDivisor);
    }
}

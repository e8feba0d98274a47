using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>One stratum of a comparison of two groups.</summary>
/// <param name="Numerator0">With the trait in the first group.</param>
/// <param name="Denominator0">Persons in the first group.</param>
/// <param name="Numerator1">With the trait in the second group.</param>
/// <param name="Denominator1">Persons in the second group.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TwoGroupStratum(double Numerator0, double Denominator0, double Numerator1, double Denominator1);

/// <summary>
/// The common ratio of two groups over strata (e.g. age groups), second over first, and the test that it is 1.
/// Formula: odds ratio sum(a d/N)/sum(b c/N); risk ratio sum(a n0/N)/sum(c n1/N); the intervals are on the log scale.
/// Units: a ratio. Assumptions: the ratio is the same in every stratum; independent samples.
/// Undefined when: a count is not admissible, or no stratum has the trait in the first (or second) group.
/// Reference: Mantel and Haenszel (1959), doi:10.1093/jnci/22.4.719; variances: Robins, Breslow and Greenland (1986),
/// doi:10.2307/2531052; Greenland and Robins (1985), doi:10.2307/2530643.
/// </summary>
public static class MantelHaenszel
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Mantel-Haenszel";

    /// <summary>The common odds ratio with its interval.</summary>
    /// <param name="strata">The strata.</param>
    /// <param name="level">The confidence level.</param>
    public static Figure OddsRatio(IReadOnlyList<TwoGroupStratum> strata, ConfidenceLevel level)
    {
        if (Fault(strata) is { } fault)
        {
            return Figure.Undefined(fault, Units.Ratio);
        }

        double r = 0, s = 0, pr = 0, mixed = 0, qs = 0;
        foreach (var t in strata)
        {
            var n = t.Denominator0 + t.Denominator1;
            var (a, b) = (t.Numerator1, t.Denominator1 - t.Numerator1);
            var (c, d) = (t.Numerator0, t.Denominator0 - t.Numerator0);
            var (ri, si, p, q) = (a * d / n, b * c / n, (a + d) / n, (b + c) / n);
            r += ri;
            s += si;
            pr += p * ri;
            mixed += (p * si) + (q * ri);
            qs += q * si;
        }

        return OnLogScale(r, s, (pr / (2 * r * r)) + (mixed / (2 * r * s)) + (qs / (2 * s * s)), level);
    }

    /// <summary>The common risk ratio with its interval.</summary>
    /// <param name="strata">The strata.</param>
    /// <param name="level">The confidence level.</param>
    public static Figure RiskRatio(IReadOnlyList<TwoGroupStratum> strata, ConfidenceLevel level)
    {
        if (Fault(strata) is { } fault)
        {
            return Figure.Undefined(fault, Units.Ratio);
        }

        double r = 0, s = 0, p = 0;
        foreach (var t in strata)
        {
            var n = t.Denominator0 + t.Denominator1;
            r += t.Numerator1 * t.Denominator0 / n;
            s += t.Numerator0 * t.Denominator1 / n;
            p += ((t.Denominator1 * t.Denominator0 * (t.Numerator1 + t.Numerator0)) - (t.Numerator1 * t.Numerator0 * n)) / (n * n);
        }

        return OnLogScale(r, s, p / (r * s), level);
    }

    /// <summary>The Cochran-Mantel-Haenszel test that the common odds ratio is 1.</summary>
    /// <param name="strata">The strata.</param>
    /// <param name="yates">With continuity correction.</param>
    /// <returns>Null when undefined.</returns>
    public static ChiSquareResult? Test(IReadOnlyList<TwoGroupStratum> strata, bool yates = true)
    {
        if (Fault(strata) is not null)
        {
            return null;
        }

        double deviation = 0, variance = 0;
        foreach (var t in strata)
        {
            var n = t.Denominator0 + t.Denominator1;
            var with = t.Numerator0 + t.Numerator1;
            deviation += t.Numerator1 - (t.Denominator1 * with / n);
            variance += n > 1 ? t.Denominator0 * t.Denominator1 * with * (n - with) / (n * n * (n - 1)) : 0;
        }

        if (!(variance > 0))
        {
            return null;
        }

        var distance = Math.Abs(deviation);
        distance -= yates ? Math.Min(0.5, distance) : 0;
        return ChiSquareResult.Of(distance * distance / variance, 1);
    }

    private static Figure OnLogScale(double over, double under, double variance, ConfidenceLevel level)
    {
        if (under == 0)
        {
            return Figure.Undefined("No stratum gives the ratio a number to divide by.", Units.Ratio);
        }

        var ratio = over / under;
        if (!double.IsFinite(ratio))
        {
            return Figure.Undefined("No stratum gives the ratio a number to divide by.", Units.Ratio);
        }

        var factor = Math.Exp(StandardNormal.TwoSided(level) * Math.Sqrt(variance));
        return over == 0 || !double.IsFinite(ratio * factor) ? Figure.Of(ratio, Units.Ratio, "point") : Figure.Of(ratio, Units.Ratio, Method, new Interval(ratio / factor, ratio * factor, level.Share, Method));
    }

    private static string? Fault(IReadOnlyList<TwoGroupStratum> strata)
    {
        foreach (var t in strata)
        {
            if ((Admissible.Proportion(t.Numerator0, t.Denominator0) ?? Admissible.Proportion(t.Numerator1, t.Denominator1)) is { } fault)
            {
                return "In a stratum: " + fault;
            }
        }

        return strata.Count == 0 ? "There are no strata." : null;
    }
}

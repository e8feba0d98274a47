using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// How much the gap between an area and its reference changed: (a1 - a0) - (r1 - r0).
/// Formula: MOVER over four independent proportions with their Wilson bounds. Where the reference contains the area,
/// r = w a + (1 - w) rest, so the change is (1 - w1)(a1 - rest1) - (1 - w0)(a0 - rest0): four independent terms again.
/// Units: shares (times the multiplier). Assumptions: independent years; too wide where most persons are the same.
/// Undefined when: counts are not admissible, or the area is not contained in its whole.
/// Reference: Zou and Donner (2008), doi:10.1002/sim.3095.
/// </summary>
public static class GapChange
{
    /// <summary>The gap change with its interval, or the reason why there is none.</summary>
    /// <param name="area0">The area at baseline.</param>
    /// <param name="area1">The area at follow-up.</param>
    /// <param name="reference0">The reference at baseline.</param>
    /// <param name="reference1">The reference at follow-up.</param>
    /// <param name="includesArea">True when the reference contains the area.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for shares, 100 for percentage points.</param>
    public static Figure Of(
        Share area0, Share area1, Share reference0, Share reference1, bool includesArea, ConfidenceLevel level, double multiplier = 1)
    {
        var unit = multiplier == 100 ? "procentpoint" : "andel";
        if (Fault(area0, area1, reference0, reference1, includesArea) is { } fault)
        {
            return Figure.Undefined(fault, unit);
        }

        var (factor0, factor1) = (1.0, 1.0);
        if (includesArea)
        {
            factor0 = 1 - (area0.Denominator / reference0.Denominator);
            factor1 = 1 - (area1.Denominator / reference1.Denominator);
            reference0 = reference0.Without(area0);
            reference1 = reference1.Without(area1);
        }

        var z = StandardNormal.TwoSided(level);
        return Mover.Combination(
            [Term(factor1, area1, z), Term(-factor0, area0, z), Term(-factor1, reference1, z), Term(factor0, reference0, z)],
            level,
            unit,
            multiplier);
    }

    /// <summary>Why there is no gap change, or null.</summary>
    internal static string? Fault(Share area0, Share area1, Share reference0, Share reference1, bool includesArea) =>
        Named("The area at baseline", area0.Fault)
        ?? Named("The area at follow-up", area1.Fault)
        ?? Named("The reference at baseline", reference0.Fault)
        ?? Named("The reference at follow-up", reference1.Fault)
        ?? (includesArea ? Gap.PartFault(area0, reference0) ?? Gap.PartFault(area1, reference1) : null);

    private static MoverTerm Term(double coefficient, Share share, double z) =>
        MoverTerm.Proportion(coefficient, share.Numerator, share.Denominator, z);

    private static string? Named(string who, string? fault) => fault is null ? null : $"{who}: {fault}";
}

using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>An area's distance from its reference, with the area in the reference and without it.</summary>
/// <param name="Including">Area minus the reference as published, which contains the area.</param>
/// <param name="Excluding">Area minus the rest of the reference.</param>
/// <param name="Weight">The area's share of the reference's denominator, from 0 to below 1.</param>
public sealed record PartAndWholeGap(Figure Including, Figure Excluding, double Weight);

/// <summary>
/// The gap between an area and a reference: area minus reference.
/// Formula: independent: Newcombe 10. Part of a whole: with w the area's share of the whole's denominator,
/// gap including = (1 - w) gap excluding, and its interval is that of the latter times (1 - w).
/// Units: shares (times the multiplier). Assumptions: area and the rest of the reference are independent.
/// Undefined when: counts are not admissible, or the area is not contained in the whole.
/// Reference: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I; the scaling is exact algebra.
/// </summary>
public static class Gap
{
    /// <summary>The gap to a reference that does not contain the area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="reference">The reference, without the area.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for shares, 100 for percentage points.</param>
    public static Figure ToOther(Share area, Share reference, ConfidenceLevel level, double multiplier = 1) =>
        DifferenceOfProportions.Of(
            reference.Numerator, reference.Denominator, area.Numerator, area.Denominator, level, multiplier);

    /// <summary>Both gaps to a reference that contains the area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="whole">The reference, the area included.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for shares, 100 for percentage points.</param>
    public static PartAndWholeGap ToWhole(Share area, Share whole, ConfidenceLevel level, double multiplier = 1)
    {
        var rest = whole.Without(area);
        if ((area.Fault ?? whole.Fault ?? PartFault(area, whole)) is { } fault)
        {
            var absent = Figure.Undefined(fault);
            return new PartAndWholeGap(absent, absent, 0);
        }

        var weight = area.Denominator / whole.Denominator;
        var excluding = ToOther(area, rest, level, multiplier);
        var including = Figure.Of(
            (area.Value - whole.Value) * multiplier,
            excluding.Unit,
            excluding.Method,
            excluding.Interval?.Scale(1 - weight));
        return new PartAndWholeGap(including, excluding, weight);
    }

    /// <summary>Why an area cannot be a part of a whole with anything left, or null.</summary>
    internal static string? PartFault(Share area, Share whole)
    {
        var rest = whole.Without(area);
        if (rest.Denominator <= 0)
        {
            return "The reference has nobody outside the area.";
        }

        return rest.Numerator < 0 || rest.Numerator > rest.Denominator
            ? "The area's counts do not fit into the reference that should contain it."
            : null;
    }
}

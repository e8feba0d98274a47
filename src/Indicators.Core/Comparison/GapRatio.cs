using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// The gap as a ratio: area over reference. 20 against 10 that becomes 10 against 5 halves the gap and leaves the ratio.
/// Formula: independent: MOVER-R. Part of a whole: with R the ratio to the rest of the reference and w the area's share
/// of the whole's denominator, the ratio to the whole is R/(w R + 1 - w), which rises with R, so the bounds follow.
/// Units: a ratio. Assumptions: the area and the rest of the reference are independent.
/// Undefined when: the reference's proportion is 0, counts are not admissible, or the area is not in the whole.
/// Reference: Donner and Zou (2012), doi:10.1177/0962280210383082.
/// </summary>
public static class GapRatio
{
    /// <summary>The ratio to a reference that does not contain the area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="reference">The reference, without the area.</param>
    /// <param name="level">The confidence level.</param>
    public static Figure ToOther(Share area, Share reference, ConfidenceLevel level) =>
        RatioOfProportions.Of(reference.Numerator, reference.Denominator, area.Numerator, area.Denominator, level);

    /// <summary>The ratio to a reference that contains the area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="whole">The reference, the area included.</param>
    /// <param name="level">The confidence level.</param>
    public static Figure ToWhole(Share area, Share whole, ConfidenceLevel level)
    {
        if ((area.Fault ?? whole.Fault ?? Gap.PartFault(area, whole)) is { } fault)
        {
            return Figure.Undefined(fault, "forhold");
        }

        if (whole.Numerator == 0)
        {
            return Figure.Undefined("The reference's figure is zero, so nothing can be compared with it as a ratio.", "forhold");
        }

        var weight = area.Denominator / whole.Denominator;
        double FromRest(double ratio) => ratio / ((weight * ratio) + 1 - weight);
        var toRest = ToOther(area, whole.Without(area), level);
        var interval = toRest.Interval is { } known
            ? known with { Lower = FromRest(known.Lower), Upper = FromRest(known.Upper) }
            : null;
        return Figure.Of(area.Value / whole.Value, "forhold", interval is null ? "point" : toRest.Method, interval);
    }
}

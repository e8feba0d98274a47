using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// The area's level divided by the reference's, because a gap can halve while the ratio stands still.
/// Formula: a / r; where the reference contains the area with share w, the ratio to the rest RR = a / x gives
/// a / r = RR / (w RR + 1 - w), which rises with RR, so RR's MOVER-R bounds carry over.
/// Undefined when: the reference is 0. No interval when a level has no bounds or is negative.
/// Reference: Donner and Zou (2012), doi:10.1177/0962280210383082.
/// </summary>
internal static class RatioToReference
{
    private const string Unit = "forhold";
    private const string Method = "MOVER-R";

    public static Figure Of(Moment area, Moment reference, ConfidenceLevel level)
    {
        if (area.Value is not { } a || reference.Value is not { } r)
        {
            return Figure.Absent((area.Figure.Absence ?? reference.Figure.Absence)!, Unit);
        }

        if (r.Value == 0)
        {
            return Figure.Undefined("The reference is zero, so nothing can be divided by it.", Unit);
        }

        var ratio = a.Value / r.Value;
        var other = reference.ValueExcluding ?? r;
        var qa = a.As("");
        var qo = other.As("");
        if (reference.ShareUnknown || !qa.HasBounds || !qo.HasBounds || other.Value <= 0 || a.Value < 0)
        {
            return Figure.Of(ratio, Unit, "point");
        }

        var (la, ua) = qa.Bounds!(level);
        var (lo, uo) = qo.Bounds!(level);
        if (la < 0 || lo <= 0)
        {
            return Figure.Of(ratio, Unit, "point");
        }

        var (lower, upper) = Mover.Ratio(new(1, a.Value, la, ua), new(1, other.Value, lo, uo));
        if (upper is not { } most || !double.IsFinite(most) || !double.IsFinite(lower))
        {
            return Figure.Of(ratio, Unit, "point");
        }

        var w = reference.Share ?? 0;
        double Whole(double rr) => rr / ((w * rr) + 1 - w);
        return Figure.Of(ratio, Unit, Method, new Interval(Whole(lower), Whole(most), level.Share, Method));
    }
}

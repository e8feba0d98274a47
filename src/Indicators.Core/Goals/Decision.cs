using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>A verdict with its certainty and p, from a quantity and the boundary that it must not touch.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Certainty">Its certainty.</param>
/// <param name="P">Smallest level whose interval touches the boundary; null when chance is not judged.</param>
internal readonly record struct Decision(Verdict Verdict, Certainty Certainty, double? P)
{
    /// <summary>Decides on one boundary. The interval's own end counts as touching.</summary>
    public static Decision On(bool holds, Quantity quantity, double boundary, ConfidenceLevel level)
    {
        if (quantity.Bounds is not { } bounds)
        {
            return WithoutInterval(holds, quantity.Why);
        }

        var (lower, upper) = bounds(level);
        return WithInterval(holds, lower <= boundary && boundary <= upper, quantity.P(boundary));
    }

    /// <summary>
    /// Decides on equivalence: certain on level when the whole interval lies inside the margins, certainly not when it
    /// lies outside them. p against the margin that is harder to keep, or that is broken.
    /// </summary>
    public static Decision OnLevel(Quantity gap, double margin, ConfidenceLevel level)
    {
        var holds = Math.Abs(gap.Value) <= margin;
        if (gap.Bounds is not { } bounds)
        {
            return WithoutInterval(holds, gap.Why);
        }

        var (lower, upper) = bounds(level);
        var p = holds ? Math.Max(gap.P(-margin)!.Value, gap.P(margin)!.Value) : gap.P(Math.Sign(gap.Value) * margin);
        var touches = holds
            ? lower <= -margin || upper >= margin
            : lower <= margin && upper >= -margin;
        return WithInterval(holds, touches, p);
    }

    /// <summary>Decides on what chance does not enter, or cannot be judged.</summary>
    public static Decision WithoutInterval(bool holds, NoInterval why) =>
        new(holds ? Verdict.Met : Verdict.NotMet, why == NoInterval.ByCount ? Certainty.ByCount : Certainty.Unknown, null);

    private static Decision WithInterval(bool holds, bool touches, double? p) => (holds, touches) switch
    {
        (true, false) => new(Verdict.Met, Certainty.Certain, p),
        (true, true) => new(Verdict.MetWithinChance, Certainty.WithinChance, p),
        (false, true) => new(Verdict.NotMetWithinChance, Certainty.WithinChance, p),
        (false, false) => new(Verdict.NotMet, Certainty.Certain, p),
    };
}

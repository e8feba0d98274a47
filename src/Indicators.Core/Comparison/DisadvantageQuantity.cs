using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// The disadvantage (<see cref="Disadvantage"/>) with its uncertainty: bounds, and the distance's change.
/// Formula: the bounds of d follow from the gap's, since d never rises and falls with it by turns; |gap| is folded at 0.
/// Units: those of the gap.
/// </summary>
internal static class DisadvantageQuantity
{
    /// <summary>The disadvantage of a gap.</summary>
    /// <param name="sign">+1, -1 or 0: <see cref="Indicator.Sign"/>.</param>
    /// <param name="gap">Area minus reference.</param>
    public static double Of(int sign, double gap) => sign == 0 ? Math.Abs(gap) : Math.Max(0, -sign * gap);

    /// <summary>The disadvantage's bounds from the gap's.</summary>
    /// <param name="sign">+1, -1 or 0.</param>
    /// <param name="lower">Lower bound of the gap.</param>
    /// <param name="upper">Upper bound of the gap.</param>
    public static (double Lower, double Upper) Bounds(int sign, double lower, double upper)
    {
        if (sign != 0)
        {
            var (a, b) = (Of(sign, lower), Of(sign, upper));
            return (Math.Min(a, b), Math.Max(a, b));
        }

        var (x, y) = (Math.Abs(lower), Math.Abs(upper));
        return lower <= 0 && upper >= 0 ? (0, Math.Max(x, y)) : (Math.Min(x, y), Math.Max(x, y));
    }

    /// <summary>
    /// The change of the distance |gap| for an indicator without a better direction, by MOVER from the folded bounds of
    /// the two gaps: exact where both gaps have sure signs, cautious where one may have either.
    /// </summary>
    /// <param name="before">Gap at baseline.</param>
    /// <param name="after">Gap at follow-up.</param>
    public static Quantity DistanceChange(Quantity before, Quantity after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var value = Math.Abs(after.Value) - Math.Abs(before.Value);
        if (before.Bounds is not { } b0 || after.Bounds is not { } b1)
        {
            return new Quantity(value, before.Unit, "point", before.HasBounds ? after.Why : before.Why, null);
        }

        return new Quantity(value, before.Unit, Statistics.Mover.Method, NoInterval.HasInterval, level =>
        {
            var (l0, u0) = Folded(b0(level));
            var (l1, u1) = Folded(b1(level));
            var (_, lower, upper) = Statistics.Mover.Combine([
                new(1, Math.Abs(after.Value), l1, u1),
                new(-1, Math.Abs(before.Value), l0, u0)]);
            return (lower, upper);
        });
    }

    private static (double Lower, double Upper) Folded((double Lower, double Upper) bounds) => Bounds(0, bounds.Lower, bounds.Upper);
}

using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// A computed quantity with its bounds at any level, so that both the printed interval and the p value come from the
/// same method.
/// </summary>
/// <param name="Value">The point estimate.</param>
/// <param name="Unit">Danish unit.</param>
/// <param name="Method">Printed method.</param>
/// <param name="Why">Why there are no bounds, where there are none.</param>
/// <param name="Bounds">Bounds at a level; null for none.</param>
public sealed record Quantity(double Value, string Unit, string Method, NoInterval Why, Func<ConfidenceLevel, (double Lower, double Upper)>? Bounds)
{
    private const double SmallestP = 1e-12;

    /// <summary>True when chance can be judged.</summary>
    public bool HasBounds => Bounds is not null;

    /// <summary>The interval at a level; null without bounds.</summary>
    /// <param name="level">The confidence level.</param>
    public Interval? Interval(ConfidenceLevel level)
    {
        if (Bounds is null)
        {
            return null;
        }

        var (lower, upper) = Bounds(level);
        return double.IsFinite(lower) && double.IsFinite(upper) ? new Interval(lower, upper, level.Share, Method) : null;
    }

    /// <summary>The quantity as a printed figure.</summary>
    /// <param name="level">The confidence level.</param>
    public Figure Figure(ConfidenceLevel level) => Model.Figure.Of(Value, Unit, HasBounds ? Method : "point", Interval(level));

    /// <summary>The same quantity as a point; a reason that it already has stays.</summary>
    /// <param name="why">Why no interval is honest here.</param>
    public Quantity AsPoint(NoInterval why) => this with { Bounds = null, Why = Why == NoInterval.HasInterval ? why : Why };

    /// <summary>The quantity times a factor; a negative one turns it round.</summary>
    /// <param name="factor">The factor.</param>
    public Quantity Times(double factor) => this with
    {
        Value = Value * factor,
        Bounds = Bounds is null ? null : level =>
        {
            var (lower, upper) = Bounds(level);
            return factor >= 0 ? (lower * factor, upper * factor) : (upper * factor, lower * factor);
        },
    };

    /// <summary>
    /// p against a boundary: the smallest level 1 - confidence whose interval still leaves the boundary out, found by
    /// halving, because hybrid intervals have no closed tail. Between 1e-12 and 1; null without bounds.
    /// </summary>
    /// <param name="boundary">The boundary, in the quantity's unit.</param>
    public double? P(double boundary)
    {
        if (Bounds is null)
        {
            return null;
        }

        if (Value == boundary)
        {
            return 1;
        }

        bool Touches(double alpha)
        {
            var (lower, upper) = Bounds(new ConfidenceLevel(1 - alpha));
            return lower <= boundary && boundary <= upper;
        }

        double low = Math.Log(SmallestP), high = Math.Log(1 - 1e-9);
        if (!Touches(SmallestP))
        {
            return SmallestP;
        }

        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            if (Touches(Math.Exp(middle)))
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Exp(low);
    }
}

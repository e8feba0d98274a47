using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// The share of a disadvantage at baseline that is gone at follow-up, with its interval.
/// Formula: 1 - max(0, R) with R the signed disadvantage at follow-up over that at baseline; the bounds of R are where
/// MOVER's interval of d1 - R d0 touches 0 (Fieller's argument). Units: a share; 1 is all of it, negative is a widening.
/// Assumptions: the two years are independent. Undefined when: the area was not behind at baseline; without an interval
/// when the baseline's own interval holds 0, since a share of something that may be nothing has no limits.
/// Reference: Donner and Zou (2012), doi:10.1177/0962280210383082; Fieller (1954), doi:10.1111/j.2517-6161.1954.tb00159.x.
/// </summary>
public static class ClosedShare
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "MOVER-R";

    /// <summary>The closed share of two gaps (area minus reference) that carry intervals of one level.</summary>
    /// <param name="gap0">At baseline.</param>
    /// <param name="gap1">At follow-up.</param>
    /// <param name="better">Which direction is better; without one the sign at baseline counts as behind.</param>
    public static Figure Of(Figure gap0, Figure gap1, BetterDirection better)
    {
        if ((gap0.Absence ?? gap1.Absence) is { } absence)
        {
            return Figure.Absent(absence, "andel");
        }

        var sign = better == BetterDirection.Neither ? -Math.Sign(gap0.Value!.Value) : Disadvantage.Sign(better);
        var behind0 = -sign * gap0.Value!.Value;
        var behind1 = -sign * gap1.Value!.Value;
        if (behind0 <= 0)
        {
            return Figure.Undefined("The area was not behind at baseline, so there was nothing to close.", "andel");
        }

        var share = 1 - (Left(behind1, better) / behind0);
        if (gap0.Interval?.Scale(-sign) is not { Lower: > 0 } known0 || gap1.Interval?.Scale(-sign) is not { } known1)
        {
            return Figure.Of(share, "andel", "point");
        }

        var first = new MoverTerm(1, behind0, known0.Lower, known0.Upper);
        var second = new MoverTerm(1, behind1, known1.Lower, known1.Upper);
        var (lowRatio, highRatio) = Ratio(second, first);
        var (lower, upper) = better == BetterDirection.Neither && lowRatio < 0
            ? (1 - Math.Max(highRatio, -lowRatio), highRatio < 0 ? 1 + highRatio : 1)
            : (1 - Math.Max(0, highRatio), 1 - Math.Max(0, lowRatio));
        return Figure.Of(share, "andel", Method, new Interval(lower, upper, known0.Confidence, Method));
    }

    private static double Left(double behind, BetterDirection better) =>
        better == BetterDirection.Neither ? Math.Abs(behind) : Math.Max(0, behind);

    /// <summary>The ratios at which the interval of over - ratio x under touches zero; under's interval lies above zero.</summary>
    private static (double Lower, double Upper) Ratio(MoverTerm over, MoverTerm under)
    {
        (double Lower, double Upper) Bounds(double ratio)
        {
            var (_, lower, upper) = Mover.Combine([over, under with { Coefficient = -ratio }]);
            return (lower, upper);
        }

        var estimate = over.Estimate / under.Estimate;
        var far = (Math.Abs(over.Lower) + Math.Abs(over.Upper)) / under.Lower * 4;
        return (
            Turn(estimate - far - 1, estimate, ratio => Bounds(ratio).Lower <= 0),
            Turn(estimate, estimate + far + 1, ratio => Bounds(ratio).Upper < 0));
    }

    /// <summary>The point where a condition that is false below and true above turns.</summary>
    private static double Turn(double low, double high, Func<double, bool> above)
    {
        for (var i = 0; i < 200 && high - low > 1e-15 * (Math.Abs(low) + Math.Abs(high)); i++)
        {
            var middle = (low + high) / 2;
            if (above(middle))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return (low + high) / 2;
    }
}

using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// The margin of a share criterion in persons. A list's value is the mean of the shares of the window's years. With the
/// other years' shares fixed, the movable year must reach t' = w t - (sum of the others), w being the window's years.
/// With k of n in the movable year:
/// <list type="bullet">
/// <item><i>overstiger</i>: change k - floor(t' n); leave ceil((k - t' n)/(1 - t')); others added ceil(k/t' - n).</item>
/// <item><i>mindst</i> (the share must come below t'): change k - ceil(t' n) + 1; leave floor((k - t' n)/(1 - t')) + 1; others added floor(k/t' - n) + 1.</item>
/// </list>
/// Units: persons; shares per cent in, fractions within; exact arithmetic. No number does when t' is below 0 (or not above
/// 0, where the share must come strictly below it). For a criterion that is not met, the change that makes it met:
/// floor(t' n) + 1 - k for <i>overstiger</i>, ceil(t' n) - k for <i>mindst</i>; impossible above n - k.
/// </summary>
internal static class PersonMargins
{
    private static readonly DistanceHorizon[] Horizons = [DistanceHorizon.Retrospective, DistanceHorizon.NextList, DistanceHorizon.Lasting];

    /// <summary>Exact margins from the counts of the window's years, oldest first.</summary>
    /// <param name="years">One entry per year of the window.</param>
    /// <param name="threshold">Threshold in per cent.</param>
    /// <param name="strictness">Exceeds or at least.</param>
    /// <param name="met">Whether the criterion is met now.</param>
    /// <param name="composition">True for a trait that persons do not change (non-western background): leave and added only.</param>
    public static IEnumerable<PersonMargin> Exact(IReadOnlyList<YearCount> years, decimal threshold, Strictness strictness, bool met, bool composition)
    {
        Fraction t = threshold / 100m;
        var newest = years[^1];
        foreach (var horizon in Horizons)
        {
            var target = Target(years, t, horizon);
            Fraction k = newest.Count;
            Fraction n = newest.Of;
            foreach (var (action, needed) in met ? ToStop(k, n, target, strictness, composition) : ToStart(k, n, target, strictness, composition))
            {
                yield return new PersonMargin(horizon, action, needed, needed);
            }
        }
    }

    /// <summary>
    /// Bounds from a published percentage, rounded to its own digits, and a range for the number counted. What single
    /// years were is unknown: they are taken as equal, so that the next list's target is w t - (w - 1) m.
    /// </summary>
    public static IEnumerable<PersonMargin> Bounds(decimal value, decimal rounding, PopulationRange population, int window, decimal threshold, bool met, bool composition)
    {
        foreach (var horizon in new[] { DistanceHorizon.NextList, DistanceHorizon.Lasting })
        {
            Fraction t = threshold / 100m;
            Fraction w = horizon == DistanceHorizon.Lasting ? 1L : window;
            Fraction low = (value - rounding) / 100m;
            Fraction high = (value + rounding) / 100m;
            if (!met)
            {
                if (!composition)
                {
                    yield return Range(horizon, PersonAction.Change, w * (t - high) * population.Low, w * (t - low) * population.High);
                }

                continue;
            }

            // The target when the value is at the upper end of its rounding is the hardest to reach.
            var hardest = (w * t) - ((w - 1L) * high);
            var easiest = (w * t) - ((w - 1L) * low);
            if (!composition)
            {
                yield return hardest.Sign < 0
                    ? new PersonMargin(horizon, PersonAction.Change, null, null)
                    : Range(horizon, PersonAction.Change, w * (low - t) * population.Low, w * (high - t) * population.High);
            }

            var one = (Fraction)1L;
            if (hardest.Sign <= 0 || easiest >= one)
            {
                yield return new PersonMargin(horizon, PersonAction.Leave, null, null);
                yield return new PersonMargin(horizon, PersonAction.OthersAdded, null, null);
                continue;
            }

            yield return Range(horizon, PersonAction.Leave, w * (low - t) * population.Low / (one - easiest), w * (high - t) * population.High / (one - hardest));
            yield return Range(horizon, PersonAction.OthersAdded, w * (low - t) * population.Low / easiest, w * (high - t) * population.High / hardest);
        }
    }

    private static PersonMargin Range(DistanceHorizon horizon, PersonAction action, Fraction low, Fraction high) =>
        new(horizon, action, Math.Max(1, low.Ceiling()), Math.Max(1, high.Floor() + 1));

    private static Fraction Target(IReadOnlyList<YearCount> years, Fraction t, DistanceHorizon horizon)
    {
        if (horizon == DistanceHorizon.Lasting || years.Count == 1)
        {
            return t;
        }

        var others = horizon == DistanceHorizon.Retrospective ? years.SkipLast(1) : years.Skip(1);
        var target = t * (Fraction)(long)years.Count;
        foreach (var other in others)
        {
            target -= new Fraction(other.Count, other.Of);
        }

        return target;
    }

    private static IEnumerable<(PersonAction Action, long? Needed)> ToStop(Fraction k, Fraction n, Fraction target, Strictness strictness, bool composition)
    {
        var strict = strictness == Strictness.Exceeds;
        var tn = target * n;
        var reachable = strict ? target.Sign >= 0 : target.Sign > 0;
        if (!composition)
        {
            yield return (PersonAction.Change, reachable ? NotNegative(strict ? Whole(k) - tn.Floor() : Whole(k) - tn.Ceiling() + 1) : null);
        }

        Fraction one = 1L;
        var excess = k - tn;
        long? leave = !reachable ? null
            : target >= one ? 0
            : NotNegative(strict ? (excess / (one - target)).Ceiling() : (excess / (one - target)).Floor() + 1);

        // An area that everybody counted has left has no share at all.
        yield return (PersonAction.Leave, leave <= Whole(k) && leave < Whole(n) ? leave : null);
        long? added = target.Sign > 0 ? NotNegative(strict ? ((k / target) - n).Ceiling() : ((k / target) - n).Floor() + 1) : null;
        yield return (PersonAction.OthersAdded, added);
    }

    private static IEnumerable<(PersonAction Action, long? Needed)> ToStart(Fraction k, Fraction n, Fraction target, Strictness strictness, bool composition)
    {
        if (composition)
        {
            yield break;
        }

        var tn = target * n;
        var needed = strictness == Strictness.Exceeds ? tn.Floor() + 1 - Whole(k) : tn.Ceiling() - Whole(k);
        yield return (PersonAction.Change, needed <= Whole(n) - Whole(k) ? NotNegative(needed) : null);
    }

    // On another horizon than the list's own the criterion can already be on the wanted side: then nobody is needed.
    private static long NotNegative(long persons) => Math.Max(0, persons);

    private static long Whole(Fraction count) => count.Floor();
}

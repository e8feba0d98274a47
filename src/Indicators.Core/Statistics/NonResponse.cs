using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>What a share among all who were asked can be, whatever those who did not answer would have said.</summary>
/// <param name="Asked">Persons asked.</param>
/// <param name="Answered">Persons who answered.</param>
/// <param name="Worst">The share when nobody of the silent has the trait, with its own interval.</param>
/// <param name="Best">The share when all of the silent have it, with its own interval.</param>
public sealed record NonResponseBounds(long Asked, long Answered, Figure Worst, Figure Best)
{
    /// <summary>Persons who did not answer.</summary>
    public long Silent => Asked - Answered;

    /// <summary>True when a target lies between the two, so that the silent could turn a verdict on it.</summary>
    /// <param name="target">In the unit of the bounds; a share that reaches it meets it.</param>
    public bool CanTurn(double target) => Worst.Value < target && Best.Value >= target;
}

/// <summary>
/// Bounds of a proportion under non-response that assume nothing about the silent.
/// Formula: with k of m answers positive among n asked: from k/n to (k + n - m)/n, so the width is the share of the
/// silent; each end with its Wilson interval, of which the outer ends hold the true share at least as often as the level.
/// Units: a share (times the multiplier). Assumptions: none about who answers; the answers themselves are true.
/// Undefined when: nobody was asked, more answered than were asked, or more were positive than answered: then null.
/// Reference: Manski (1989), doi:10.2307/145818; Horowitz and Manski (1998), doi:10.1016/S0304-4076(97)00077-8.
/// </summary>
public static class NonResponse
{
    /// <summary>The bounds; null when undefined.</summary>
    /// <param name="positive">Positive answers.</param>
    /// <param name="answered">Answers.</param>
    /// <param name="asked">Persons asked.</param>
    /// <param name="level">The confidence level of the ends' own intervals.</param>
    /// <param name="multiplier">1 for shares, 100 for per cent.</param>
    public static NonResponseBounds? Of(long positive, long answered, long asked, ConfidenceLevel level, double multiplier = 1) =>
        positive < 0 || positive > answered || answered > asked || asked < 1
            ? null
            : new NonResponseBounds(
                asked,
                answered,
                Wilson.Proportion(positive, asked, level, multiplier),
                Wilson.Proportion(positive + asked - answered, asked, level, multiplier));
}

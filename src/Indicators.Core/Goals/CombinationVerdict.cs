using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// <c>all of</c> takes the worst part, <c>any of</c> the best, in the order of the verdicts. An unknown part leaves the
/// whole unknown, unless a certain not-met part decides an <c>all of</c> or a met part an <c>any of</c>.
/// </summary>
internal static class CombinationVerdict
{
    public static RuleVerdict AllOf(AllOfRule rule, IReadOnlyList<RuleVerdict> parts)
    {
        var known = parts.Where(p => p.Verdict != Verdict.CannotTell).ToList();
        var decides = known.Where(p => p is { Verdict: Verdict.NotMet, Certainty: Certainty.Certain or Certainty.ByCount }).ToList();
        if (parts.Count == 0 || (known.Count < parts.Count && decides.Count == 0))
        {
            return Undecided(rule, parts);
        }

        // Among equally bad parts a certain one decides a failure; a success is as unsure as its least sure part.
        var worst = known.Min(p => p.Verdict);
        var tied = known.Where(p => p.Verdict == worst);
        var deciding = worst.IsMet() ? tied.MinBy(Sureness)! : tied.MaxBy(Sureness)!;
        return Decided(rule, parts, deciding, LargestP(parts));
    }

    public static RuleVerdict AnyOf(AnyOfRule rule, IReadOnlyList<RuleVerdict> parts)
    {
        var known = parts.Where(p => p.Verdict != Verdict.CannotTell).ToList();
        if (parts.Count == 0 || (known.Count < parts.Count && !known.Exists(p => p.Verdict.IsMet())))
        {
            return Undecided(rule, parts);
        }

        var best = known.Max(p => p.Verdict);
        var tied = known.Where(p => p.Verdict == best);
        var deciding = best.IsMet() ? tied.MaxBy(Sureness)! : tied.MinBy(Sureness)!;

        // Several chances to succeed: the smallest p is paid for by their number (Bonferroni).
        double? p = known.TrueForAll(k => k.P is not null) ? Math.Min(1, known.Min(k => k.P!.Value) * known.Count) : null;
        return Decided(rule, parts, deciding, p);
    }

    private static RuleVerdict Decided(GoalRule rule, IReadOnlyList<RuleVerdict> parts, RuleVerdict deciding, double? p) =>
        new(rule, deciding.Verdict, deciding.Certainty, deciding.Reason) { Parts = parts, Deciding = deciding.Deciding, P = p };

    private static RuleVerdict Undecided(GoalRule rule, IReadOnlyList<RuleVerdict> parts)
    {
        var reason = parts.FirstOrDefault(p => p.Verdict == Verdict.CannotTell)?.Reason ?? CannotTell.NoRule;
        return CannotTell.Because(rule, reason) with { Parts = parts };
    }

    /// <summary>The largest p of the parts that chance decides; null when none is, or one's chance is not known.</summary>
    private static double? LargestP(IReadOnlyList<RuleVerdict> parts) =>
        parts.Any(p => p.P is null && p.Certainty != Certainty.ByCount) ? null : parts.Max(p => p.P);

    private static int Sureness(RuleVerdict verdict) => verdict.Certainty switch
    {
        Certainty.Unknown => 0,
        Certainty.WithinChance => 1,
        Certainty.Certain => 2,
        _ => 3,
    };
}

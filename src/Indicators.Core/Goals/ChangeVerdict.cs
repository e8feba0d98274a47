using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// <c>falls</c> and <c>rises</c>: the sign of the change decides, its interval says how surely. A figure that stays at
/// the end of its scale (0, or 100 per cent for a rise) meets the goal: it cannot go further.
/// </summary>
internal static class ChangeVerdict
{
    public static RuleVerdict Judge(GoalRule rule, RuleEvidence evidence, int direction)
    {
        if (CannotTell.WithoutComparison(evidence) is { } nothing)
        {
            return CannotTell.Because(rule, nothing);
        }

        var measured = evidence.Comparison!;
        if (measured.Change is not { } change)
        {
            return CannotTell.Because(rule, CannotTell.Change(measured));
        }

        var c = measured.Comparison;
        double before = measured.BaselineValue!.Value, after = measured.FollowUpValue!.Value;
        var level = measured.Options.Level;
        if (AtEnd(c.Indicator, before, direction) && before == after)
        {
            // Nothing has varied that chance could explain, but without counts a published 0 may be a rounded one.
            var certainty = change.Why is NoInterval.CountsUnknown or NoInterval.Index ? Certainty.Unknown : Certainty.ByCount;
            return new RuleVerdict(rule, Verdict.Met, certainty, StayedAtEnd(c, direction)) { Deciding = change.Figure(level) };
        }

        var holds = direction < 0 ? after < before : after > before;
        var decision = Decision.On(holds, change, 0, level);
        return new RuleVerdict(rule, decision.Verdict, decision.Certainty, Reason(c, before, after, change, decision, level))
        {
            Deciding = change.Figure(level),
            P = decision.P,
        };
    }

    private static bool AtEnd(Indicator indicator, double value, int direction) => direction < 0
        ? value == 0 && indicator.Measure != Measure.Mean
        : value == 100 && indicator.Measure == Measure.Proportion;

    private static Bilingual StayedAtEnd(Model.Comparison c, int direction) => Wording.Both(w =>
    {
        var subject = Phrases.Subject(w, c.Indicator, c.Area);
        var value = w.Level(c.Indicator, c.Baseline.Value!.Value);
        return direction < 0
            ? w.Say(
                $"{subject} var {value} både i {c.BaselinePeriod.Code} og i {c.FollowUpPeriod.Code} og kan ikke blive lavere.",
                $"{subject} was {value} in both {c.BaselinePeriod.Code} and {c.FollowUpPeriod.Code} and cannot become lower.")
            : w.Say(
                $"{subject} var {value} både i {c.BaselinePeriod.Code} og i {c.FollowUpPeriod.Code} og kan ikke blive højere.",
                $"{subject} was {value} in both {c.BaselinePeriod.Code} and {c.FollowUpPeriod.Code} and cannot become higher.");
    });

    private static Bilingual Reason(Model.Comparison c, double before, double after, Quantity change, Decision decision, ConfidenceLevel level) => Wording.Both(w =>
    {
        var decimals = Wording.DecimalsFor(c.Indicator, before, after);
        var subject = Phrases.Subject(w, c.Indicator, c.Area);
        var (from, to) = (w.Level(c.Indicator, before, decimals), w.Level(c.Indicator, after, decimals));
        var moved = Math.Sign(after - before) switch
        {
            < 0 => w.Say($"{subject} faldt fra {from} i {c.BaselinePeriod.Code} til {to} i {c.FollowUpPeriod.Code}", $"{subject} fell from {from} in {c.BaselinePeriod.Code} to {to} in {c.FollowUpPeriod.Code}"),
            > 0 => w.Say($"{subject} steg fra {from} i {c.BaselinePeriod.Code} til {to} i {c.FollowUpPeriod.Code}", $"{subject} rose from {from} in {c.BaselinePeriod.Code} to {to} in {c.FollowUpPeriod.Code}"),
            _ => w.Say($"{subject} var {to} både i {c.BaselinePeriod.Code} og i {c.FollowUpPeriod.Code}", $"{subject} was {to} in both {c.BaselinePeriod.Code} and {c.FollowUpPeriod.Code}"),
        };
        return moved + Phrases.Chance(w, decision, new("ændringen", "the change"), c.Indicator, change, level) + ".";
    });
}

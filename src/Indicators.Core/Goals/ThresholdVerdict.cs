using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// <c>at least</c>, <c>at most</c>, <c>exactly</c>: the value at follow-up against a number, compared in decimal so
/// that a published 40.0 equals 40.
/// </summary>
internal static class ThresholdVerdict
{
    public static RuleVerdict Judge(ThresholdRule rule, RuleEvidence evidence)
    {
        if (CannotTell.WithoutComparison(evidence) is { } nothing)
        {
            return CannotTell.Because(rule, nothing);
        }

        var measured = evidence.Comparison!;
        var c = measured.Comparison;
        if (measured.FollowUpValue is not { } value)
        {
            return CannotTell.Because(rule, CannotTell.Level(c.Indicator, c.Area, c.FollowUpPeriod, c.FollowUp.Absence!));
        }

        var level = measured.Options.Level;
        var decision = Decision.On(Holds(rule, value.Value), value, (double)rule.Amount, level);
        var reason = Wording.Both(w =>
        {
            var decimals = Wording.DecimalsFor(c.Indicator, value.Value, (double)rule.Amount);
            var text = w.Say(
                $"{Phrases.Subject(w, c.Indicator, c.Area)} var {w.Level(c.Indicator, value.Value, decimals)} i {c.FollowUpPeriod.Code}; målet er {RuleText.Amount(w, rule, c.Indicator)}",
                $"{Phrases.Subject(w, c.Indicator, c.Area)} was {w.Level(c.Indicator, value.Value, decimals)} in {c.FollowUpPeriod.Code}; the goal is {RuleText.Amount(w, rule, c.Indicator)}");
            return text + Phrases.Chance(w, decision, new("forskellen til målet", "the difference from the goal"), c.Indicator, value, level, difference: false) + ".";
        });
        return new RuleVerdict(rule, decision.Verdict, decision.Certainty, reason) { Deciding = value.Figure(level), P = decision.P };
    }

    private static bool Holds(ThresholdRule rule, double value)
    {
        // decimal takes 15 digits of a double, which gives a published figure back exactly.
        var d = (decimal)value;
        return rule.Comparison switch
        {
            AmountComparison.AtLeast => d >= rule.Amount,
            AmountComparison.AtMost => d <= rule.Amount,
            _ => d == rule.Amount,
        };
    }
}

using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// <c>no worse than</c> (one-sided: s times the gap at follow-up is at least minus the margin) and <c>on level with</c>
/// (equivalence: two one-sided tests, both ends of the interval inside the margin).
/// </summary>
internal static class LevelVerdict
{
    public static RuleVerdict Judge(NoWorseThanRule rule, RuleEvidence evidence)
    {
        if (Gap(rule, rule.Reference, evidence, out var measured, out var reference) is { } undecided)
        {
            return undecided;
        }

        var gap = reference.GapFollowUp!;
        var sign = measured.Comparison.Indicator.Sign;
        var level = measured.Options.Level;

        // Without a better direction "worse" is "further away", on either side.
        var decision = sign == 0
            ? Decision.OnLevel(gap, rule.Margin, level)
            : Decision.On(sign * gap.Value >= -rule.Margin, gap.Times(sign), -rule.Margin, level);
        return Verdict(rule, measured, reference, decision, sign == 0 ? gap : gap.Times(sign), w => w.Say(
            $"målet tillader højst {w.Difference(measured.Comparison.Indicator, rule.Margin)} dårligere",
            $"the goal allows at most {w.Difference(measured.Comparison.Indicator, rule.Margin)} worse"));
    }

    public static RuleVerdict Judge(OnLevelWithRule rule, RuleEvidence evidence)
    {
        if (Gap(rule, rule.Reference, evidence, out var measured, out var reference) is { } undecided)
        {
            return undecided;
        }

        var decision = Decision.OnLevel(reference.GapFollowUp!, rule.Margin, measured.Options.Level);
        return Verdict(rule, measured, reference, decision, reference.GapFollowUp!, w => w.Say(
            $"målet tillader højst {w.Difference(measured.Comparison.Indicator, rule.Margin)} til hver side",
            $"the goal allows at most {w.Difference(measured.Comparison.Indicator, rule.Margin)} to either side"));
    }

    /// <summary>How the verdict depends on the margin, which is the plan's own choice.</summary>
    public static Bilingual? Sensitivity(GoalRule rule, MeasuredComparison measured)
    {
        var (code, margin) = rule switch
        {
            NoWorseThanRule r => (r.Reference, r.Margin),
            OnLevelWithRule r => (r.Reference, r.Margin),
            _ => ("", 0.0),
        };
        if (code.Length == 0 || measured.Reference(code)?.GapFollowUp is not { } gap)
        {
            return null;
        }

        var indicator = measured.Comparison.Indicator;
        var oneSided = rule is NoWorseThanRule && indicator.Sign != 0;
        var least = oneSided ? Math.Max(0, -indicator.Sign * gap.Value) : Math.Abs(gap.Value);
        double? sure = null;
        if (gap.Interval(measured.Options.Level) is { } i)
        {
            sure = oneSided ? Math.Max(0, indicator.Sign > 0 ? -i.Lower : i.Upper) : Math.Max(Math.Abs(i.Lower), Math.Abs(i.Upper));
        }

        return Wording.Both(w =>
        {
            var decimals = Wording.DecimalsFor(indicator, least, margin);
            var chosen = w.Difference(indicator, margin, decimals);
            var smallest = w.Difference(indicator, least, decimals);
            var text = w.Say(
                $"Margenen på {chosen} er planens valg: med en margin fra {smallest} er målet opfyldt",
                $"The margin of {chosen} is the plan's choice: with a margin of {smallest} or more the goal is met");
            return sure is { } s
                ? text + w.Say($", og med mere end {w.Difference(indicator, s)} er det sikkert.", $", and with more than {w.Difference(indicator, s)} it is certain.")
                : text + ".";
        });
    }

    private static RuleVerdict? Gap(GoalRule rule, string code, RuleEvidence evidence, out MeasuredComparison measured, out MeasuredReference reference)
    {
        measured = evidence.Comparison!;
        reference = null!;
        if (CannotTell.WithoutComparison(evidence) is { } nothing)
        {
            return CannotTell.Because(rule, nothing);
        }

        if (measured.Reference(code) is not { } found)
        {
            return CannotTell.Because(rule, CannotTell.NoReference(code, evidence));
        }

        reference = found;
        return found.GapFollowUp is null ? CannotTell.Because(rule, CannotTell.Gap(measured, found)) : null;
    }

    private static RuleVerdict Verdict(
        GoalRule rule, MeasuredComparison measured, MeasuredReference reference, Decision decision, Quantity deciding, Func<Wording, string> allowed)
    {
        var level = measured.Options.Level;
        var gap = reference.GapFollowUp!;
        var reason = Wording.Both(w =>
        {
            var c = measured.Comparison;
            var position = Phrases.Position(w, c.Indicator, gap.Value, reference.Comparison.Reference, c.Indicator.Decimals);
            var text = w.Say(
                $"{Phrases.Subject(w, c.Indicator, c.Area)} var {position} i {c.FollowUpPeriod.Code}; {allowed(w)}",
                $"{Phrases.Subject(w, c.Indicator, c.Area)} was {position} in {c.FollowUpPeriod.Code}; {allowed(w)}");
            return text + Chance(w, c.Indicator, gap, decision, level) + ".";
        });
        return new RuleVerdict(rule, decision.Verdict, decision.Certainty, reason) { Deciding = deciding.Figure(level), P = decision.P };
    }

    private static string Chance(Wording w, Indicator indicator, Quantity gap, Decision decision, ConfidenceLevel level)
    {
        var interval = gap.Interval(level) is { } i ? $" ({w.Interval(indicator, i, difference: true)})" : "";
        return decision.Certainty switch
        {
            Certainty.Certain when decision.Verdict == Model.Verdict.Met => w.Say($", og det holder, når tilfældig variation regnes med{interval}", $", and that holds when random variation is allowed for{interval}"),
            Certainty.Certain => w.Say($", og det er overskredet, også når tilfældig variation regnes med{interval}", $", and that is exceeded even when random variation is allowed for{interval}"),
            Certainty.WithinChance => w.Say($", men tilfældig variation kunne vende afgørelsen{interval}", $", but random variation could turn the verdict{interval}"),
            Certainty.Unknown => "; " + w.Say(Certainties.Clause(gap.Why)),
            _ => "",
        };
    }
}

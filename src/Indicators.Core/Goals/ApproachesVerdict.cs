using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// <c>approaches</c>: holds when the disadvantage shrinks (d1 &lt; d0) or is gone (d1 = 0). The deciding quantity is
/// s times the gap change if the area was worse at baseline, else s times the gap at follow-up; for an indicator
/// without a better direction it is the distance's change, turned so that positive is nearer.
/// </summary>
internal static class ApproachesVerdict
{
    public static RuleVerdict Judge(ApproachesRule rule, RuleEvidence evidence)
    {
        if (CannotTell.WithoutComparison(evidence) is { } nothing)
        {
            return CannotTell.Because(rule, nothing);
        }

        var measured = evidence.Comparison!;
        if (measured.Reference(rule.Reference) is not { } reference)
        {
            return CannotTell.Because(rule, CannotTell.NoReference(rule.Reference, evidence));
        }

        if (reference is not { GapBaseline: { } gap0, GapFollowUp: { } gap1, GapChange: { } gapChange })
        {
            return CannotTell.Because(rule, CannotTell.Change(measured, reference));
        }

        var level = measured.Options.Level;
        var sign = measured.Comparison.Indicator.Sign;
        var (holds, deciding, shown) = Decide(sign, gap0, gap1, gapChange);
        var decision = Decision.On(holds, deciding, 0, level);
        return new RuleVerdict(rule, decision.Verdict, decision.Certainty, Reason(measured, reference, gap0, gap1, shown, decision, level))
        {
            Deciding = deciding.Figure(level),
            P = decision.P,
        };
    }

    /// <summary>Whether it holds, the quantity that decides its certainty, and the one that is printed.</summary>
    internal static (bool Holds, Quantity Deciding, Quantity Shown) Decide(int sign, Quantity gap0, Quantity gap1, Quantity gapChange)
    {
        double d0 = DisadvantageQuantity.Of(sign, gap0.Value), d1 = DisadvantageQuantity.Of(sign, gap1.Value);
        var holds = Disadvantage.Approaches(d0, d1);
        if (sign == 0)
        {
            var distance = gapChange.HasBounds ? DisadvantageQuantity.DistanceChange(gap0, gap1) : DisadvantageQuantity.DistanceChange(gap0, gap1).AsPoint(gapChange.Why);
            return (holds, distance.Times(-1), distance);
        }

        return d0 > 0 ? (holds, gapChange.Times(sign), gapChange) : (holds, gap1.Times(sign), gap1);
    }

    private static Bilingual Reason(
        MeasuredComparison measured, MeasuredReference reference, Quantity gap0, Quantity gap1, Quantity shown, Decision decision, ConfidenceLevel level) => Wording.Both(w =>
    {
        var c = measured.Comparison;
        var place = reference.Comparison.Reference;
        var decimals = Wording.DecimalsFor(c.Indicator, Math.Abs(gap0.Value), Math.Abs(gap1.Value));
        var was = Phrases.Position(w, c.Indicator, gap0.Value, place, decimals);
        var became = gap0.Value == 0 ? Phrases.Position(w, c.Indicator, gap1.Value, place, decimals) : Phrases.Side(w, c.Indicator, gap1.Value, decimals);
        var subject = Phrases.Subject(w, c.Indicator, c.Area);
        var what = DisadvantageQuantity.Of(c.Indicator.Sign, gap0.Value) > 0
            ? new Bilingual("ændringen i afstanden", "the change of the gap")
            : new Bilingual("afstanden", "the gap");
        return w.Say(
            $"{subject} var {was} i {c.BaselinePeriod.Code} og {became} i {c.FollowUpPeriod.Code}",
            $"{subject} was {was} in {c.BaselinePeriod.Code} and {became} in {c.FollowUpPeriod.Code}")
            + Phrases.Chance(w, decision, what, c.Indicator, shown, level) + ".";
    });
}

using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>The finding in one sentence: a single rule's own reason, or a combination's parts drawn together.</summary>
public static class GoalSentence
{
    /// <summary>The finding in Danish and English.</summary>
    /// <param name="verdict">The verdict with its parts.</param>
    /// <param name="evidence">What it was judged on.</param>
    public static Bilingual Of(RuleVerdict verdict, RuleEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(verdict);
        ArgumentNullException.ThrowIfNull(evidence);
        if (verdict.Verdict == Verdict.CannotTell)
        {
            return Wording.Both(w => w.Say($"Kan ikke vurderes. {verdict.Reason.Da}", $"Cannot be judged. {verdict.Reason.En}"));
        }

        if (evidence.Comparison is null || evidence.Area is null || evidence.Indicator is null)
        {
            return Reasons(verdict);
        }

        return Wording.Both(w => (verdict.Parts.Count < 2 ? w.Say(verdict.Reason) : $"{Lead(w, evidence)} {Clauses(w, verdict, evidence)}{Tail(w, verdict)}.") + Break(w, verdict, evidence.Comparison.Comparison));
    }

    /// <summary>Parts that share no figure speak for themselves, one sentence each: all that a success rests on, or those that failed.</summary>
    private static Bilingual Reasons(RuleVerdict verdict)
    {
        var parts = verdict.Parts.Where(p => p.Verdict != Verdict.CannotTell && p.Verdict.IsMet() == verdict.Verdict.IsMet()).ToList();
        return parts.Count < 2
            ? verdict.Reason
            : new Bilingual(string.Join(' ', parts.Select(p => Reasons(p).Da)), string.Join(' ', parts.Select(p => Reasons(p).En)));
    }

    /// <summary>A change over a known break is never told without saying so.</summary>
    private static string Break(Wording w, RuleVerdict verdict, Model.Comparison c)
    {
        var crossed = c.Indicator.Breaks.FirstOrDefault(b => b.LiesBetween(c.BaselinePeriod, c.FollowUpPeriod));
        return crossed is null || !c.Change.IsKnown || !RuleParts.UsesBaseline(verdict.Rule)
            ? ""
            : w.Say(
                $" Sammenligningen går hen over et databrud mellem {crossed.Before.Code} og {crossed.After.Code}.",
                $" The comparison runs across a break in the series between {crossed.Before.Code} and {crossed.After.Code}.");
    }

    private static string Lead(Wording w, RuleEvidence evidence)
    {
        var c = evidence.Comparison!.Comparison;
        var subject = Phrases.Subject(w, c.Indicator, c.Area);
        if (c is not { Baseline.Value: { } before, FollowUp.Value: { } after })
        {
            return w.Say($"{subject}: tallet", $"{subject}: the figure");
        }

        var decimals = Wording.DecimalsFor(c.Indicator, before, after);
        var (from, to) = (w.Level(c.Indicator, before, decimals), w.Level(c.Indicator, after, decimals));
        return w.Say(
            $"{subject} gik fra {from} ({c.BaselinePeriod.Code}) til {to} ({c.FollowUpPeriod.Code}): tallet",
            $"{subject} went from {from} ({c.BaselinePeriod.Code}) to {to} ({c.FollowUpPeriod.Code}): the figure");
    }

    private static string Clauses(Wording w, RuleVerdict verdict, RuleEvidence evidence)
    {
        var met = verdict.Parts.Where(p => p.Verdict.IsMet()).Select(p => Clause(w, p, evidence)).ToList();
        var not = verdict.Parts.Where(p => p.Verdict is Verdict.NotMet or Verdict.NotMetWithinChance).Select(p => Clause(w, p, evidence)).ToList();
        var unknown = verdict.Parts.Count(p => p.Verdict == Verdict.CannotTell);
        var text = Phrases.List(w, met, Phrases.And);
        if (not.Count > 0)
        {
            text += (met.Count > 0 ? w.Say(", men ", ", but ") : "") + Phrases.List(w, not, Phrases.And);
        }

        if (verdict.Rule is AnyOfRule && met.Count > 0 && not.Count + unknown > 0)
        {
            text += w.Say(", og én opfyldt del er nok", ", and one part met is enough");
        }

        if (unknown > 0)
        {
            text += w.Say(
                unknown == 1 ? " (én del kan ikke vurderes)" : " (flere dele kan ikke vurderes)",
                unknown == 1 ? " (one part cannot be judged)" : " (several parts cannot be judged)");
        }

        return text;
    }

    private static string Clause(Wording w, RuleVerdict part, RuleEvidence evidence)
    {
        var met = part.Verdict.IsMet();
        var indicator = evidence.Indicator;
        string Reference(string code) => evidence.Comparison?.Reference(code) is { } r ? w.Average(r.Comparison.Reference) : code;
        return part.Rule switch
        {
            FallsRule => met ? w.Say("faldt", "fell") : w.Say("faldt ikke", "did not fall"),
            RisesRule => met ? w.Say("steg", "rose") : w.Say("steg ikke", "did not rise"),
            ApproachesRule r => met
                ? w.Say($"nærmede sig {Reference(r.Reference)}", $"approached {Reference(r.Reference)}")
                : w.Say($"nærmede sig ikke {Reference(r.Reference)}", $"did not approach {Reference(r.Reference)}"),
            NoWorseThanRule r => met
                ? w.Say($"er højst {RuleText.Margin(w, r.Margin, indicator)} dårligere end {Reference(r.Reference)}", $"is at most {RuleText.Margin(w, r.Margin, indicator)} worse than {Reference(r.Reference)}")
                : w.Say($"er mere end {RuleText.Margin(w, r.Margin, indicator)} dårligere end {Reference(r.Reference)}", $"is more than {RuleText.Margin(w, r.Margin, indicator)} worse than {Reference(r.Reference)}"),
            OnLevelWithRule r => met
                ? w.Say($"er på niveau med {Reference(r.Reference)}", $"is on level with {Reference(r.Reference)}")
                : w.Say($"er ikke på niveau med {Reference(r.Reference)}", $"is not on level with {Reference(r.Reference)}"),
            ThresholdRule r => met
                ? w.Say($"er {RuleText.Amount(w, r, indicator)}", $"is {RuleText.Amount(w, r, indicator)}")
                : w.Say($"er ikke {RuleText.Amount(w, r, indicator)}", $"is not {RuleText.Amount(w, r, indicator)}"),
            CriterionNotMetRule => met
                ? w.Say("opfylder ikke lovens kriterium", "does not meet the legal criterion")
                : w.Say("opfylder stadig lovens kriterium", "still meets the legal criterion"),
            _ => met
                ? w.Say($"opfyldte {part.Parts.Count} samlede krav", $"met {part.Parts.Count} demands together")
                : w.Say($"opfyldte ikke {part.Parts.Count} samlede krav", $"did not meet {part.Parts.Count} demands together"),
        };
    }

    private static string Tail(Wording w, RuleVerdict verdict) => verdict.Certainty switch
    {
        Certainty.Certain => w.Say("; afgørelsen holder, når tilfældig variation regnes med", "; the verdict holds when random variation is allowed for"),
        Certainty.WithinChance => w.Say("; tilfældig variation kunne vende afgørelsen", "; random variation could turn the verdict"),
        Certainty.Unknown => w.Say("; hvor sikkert det er, kan ikke siges", "; how certain it is cannot be told"),
        _ => "",
    };
}

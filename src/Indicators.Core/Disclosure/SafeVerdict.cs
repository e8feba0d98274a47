using Indicators.Core.Comparison;
using Indicators.Core.Goals;
using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>
/// The verdict of a goal that rests on hidden counts: given when every count that a reader must think possible leads to
/// the same one, and otherwise not, so that the verdict tells nothing of the counts.
/// </summary>
internal static class SafeVerdict
{
    private const int MostCombinations = 400;

    private static readonly Bilingual CannotBeShown = new(
        "Kan ikke vises: tal, der er skjult af hensyn til diskretion, afgør vurderingen.",
        "Cannot be shown: figures that are hidden for confidentiality decide the verdict.");

    private static readonly Bilingual SameForAll = new(
        "Tallene er skjult af hensyn til diskretion, men alle mulige værdier giver samme vurdering.",
        "The figures are hidden for confidentiality, but every possible value gives the same verdict.");

    /// <summary>The result with a verdict that may be printed.</summary>
    /// <param name="result">The result as judged on what is shown.</param>
    /// <param name="input">What the evaluation is computed from.</param>
    /// <param name="judge">Judges the same goal for the same area on another table.</param>
    public static GoalResult Of(GoalResult result, PlanEvaluationInput input, Func<ObservationTable, RuleVerdict> judge)
    {
        if (input.Disclosure is not { HidesAnything: true } disclosure || result.Verdict.Verdict != Verdict.CannotTell
            || result.Goal.Rule is null || result is not { Area: { } area, Indicator: { } indicator, Comparison: { } comparison })
        {
            return result;
        }

        var hidden = comparison.References.Select(r => r.Reference).Prepend(area)
            .SelectMany(a => new[] { comparison.BaselinePeriod, comparison.FollowUpPeriod }.Distinct().Select(p => disclosure.Hidden(indicator.Code, a.Code, p)))
            .OfType<DisclosureDecision>()
            .ToList();
        if (hidden.Count == 0)
        {
            return result;
        }

        var verdict = Possible(hidden, indicator, disclosure) is { } tables
            ? Common([.. tables.Select(judge)])
            : Unshown(result.Verdict);
        return result with { Verdict = verdict, Sentence = verdict.Verdict == Verdict.CannotTell ? Cannot(verdict.Reason) : verdict.Reason };
    }

    /// <summary>The tables of every combination of possible counts; null when there are too many or a group is not known.</summary>
    private static List<ObservationTable>? Possible(List<DisclosureDecision> hidden, Indicator indicator, DisclosureResult disclosure)
    {
        var combinations = 1L;
        foreach (var decision in hidden)
        {
            // A group too small to be shown is itself a secret, and a mean has no count to vary.
            var group = decision.Original.Denominator;
            if (indicator.Measure is Measure.Mean or Measure.Index || (indicator.Measure != Measure.Count && (group is not { } n || n < decision.Below))
                || decision.Most == long.MaxValue || decision.Most - decision.Least >= MostCombinations)
            {
                return null;
            }

            combinations *= decision.Most - decision.Least + 1;
            if (combinations is < 1 or > MostCombinations)
            {
                return null;
            }
        }

        var originals = hidden.Select(d => d.Original).ToHashSet(ReferenceEqualityComparer.Instance);
        var others = disclosure.Observations.Zip(disclosure.Decisions)
            .Where(p => p.First.Indicator == indicator.Code && !originals.Contains(p.Second.Original))
            .Select(p => p.First)
            .ToList();
        var tables = new List<ObservationTable>();
        for (var i = 0L; i < combinations; i++)
        {
            var rest = i;
            var supposed = new List<Observation>(others);
            foreach (var decision in hidden)
            {
                var span = decision.Most - decision.Least + 1;
                supposed.Add(Suppose(decision.Original, indicator, decision.Least + (rest % span)));
                rest /= span;
            }

            tables.Add(new ObservationTable(supposed));
        }

        return tables;
    }

    private static Observation Suppose(Observation original, Indicator indicator, long count) => original with
    {
        Numerator = count,
        Absence = null,
        Value = (indicator.Measure, original.Denominator) switch
        {
            (Measure.Proportion, > 0 and var n) => 100.0 * count / n,
            (Measure.Rate, > 0 and var n) => indicator.Per * count / n,
            _ => count,
        },
    };

    /// <summary>The one verdict of all, part by part; where they differ it cannot be shown.</summary>
    private static RuleVerdict Common(List<RuleVerdict> verdicts)
    {
        var first = verdicts[0];
        var parts = first.Parts.Select((_, i) => Common([.. verdicts.Select(v => v.Parts[i])])).ToList();
        var same = verdicts.TrueForAll(v => v.Verdict == first.Verdict && v.Certainty == first.Certainty);
        if (same && first.Verdict != Verdict.CannotTell)
        {
            return new RuleVerdict(first.Rule, first.Verdict, first.Certainty, SameForAll) { Parts = parts };
        }

        // Open for another reason, such as a missing reference: that reason has nothing to do with the hidden counts.
        var reason = same && verdicts.TrueForAll(v => v.Reason == first.Reason) ? first.Reason : CannotBeShown;
        return new RuleVerdict(first.Rule, Verdict.CannotTell, Certainty.Unknown, reason) { Parts = parts };
    }

    /// <summary>The verdict on what is shown, with the reason why it stays open.</summary>
    private static RuleVerdict Unshown(RuleVerdict verdict) => verdict.Verdict == Verdict.CannotTell
        ? verdict with { Reason = CannotBeShown, Parts = [.. verdict.Parts.Select(Unshown)] }
        : verdict;

    private static Bilingual Cannot(Bilingual reason) => new($"Kan ikke vurderes. {reason.Da}", $"Cannot be judged. {reason.En}");
}

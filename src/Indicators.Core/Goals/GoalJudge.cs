using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// Judges a goal's rule (DESIGN 7.3). A rule holds or not by the point estimate; the certainty says whether the
/// deciding quantity's interval touches the boundary.
/// </summary>
public static class GoalJudge
{
    /// <summary>The verdict on a rule.</summary>
    /// <param name="rule">The rule; null when the plan sets none.</param>
    /// <param name="evidence">What it is judged on.</param>
    public static RuleVerdict Judge(GoalRule? rule, RuleEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        return rule switch
        {
            null => CannotTell.Because(new AllOfRule([]), CannotTell.NoRule),
            FallsRule => ChangeVerdict.Judge(rule, evidence, -1),
            RisesRule => ChangeVerdict.Judge(rule, evidence, +1),
            ApproachesRule approaches => ApproachesVerdict.Judge(approaches, evidence),
            NoWorseThanRule noWorse => LevelVerdict.Judge(noWorse, evidence),
            OnLevelWithRule onLevel => LevelVerdict.Judge(onLevel, evidence),
            ThresholdRule threshold => ThresholdVerdict.Judge(threshold, evidence),
            CriterionNotMetRule criterion => CriterionVerdict.Judge(criterion, evidence),
            AllOfRule all => CombinationVerdict.AllOf(all, [.. all.Parts.Select(p => Judge(p, evidence))]),
            AnyOfRule any => CombinationVerdict.AnyOf(any, [.. any.Parts.Select(p => Judge(p, evidence))]),
            _ => evidence.OtherRules?.Invoke(rule) ?? CannotTell.Because(rule, CannotTell.NoRegister),
        };
    }
}

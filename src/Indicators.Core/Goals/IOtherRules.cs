using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Judges the rules that indicators alone cannot: registers, deliveries, answers, ratings.</summary>
public interface IOtherRules
{
    /// <summary>The finding, or null when this rule is not known here either.</summary>
    /// <param name="rule">The rule, which may be a part of a combination.</param>
    /// <param name="goal">The goal or success criterion that it belongs to.</param>
    /// <param name="activity">The activity that owns the success criterion; null for a goal.</param>
    public OtherFinding? Judge(GoalRule rule, Goal goal, Activity? activity);

    /// <summary>The rule in words, as a predicate; null when it is not known here.</summary>
    /// <param name="rule">The rule.</param>
    public Bilingual? Text(GoalRule rule);
}

/// <summary>What was found on a rule, and on what.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Counts">The table behind it.</param>
/// <param name="Origins">The rows behind it.</param>
public sealed record OtherFinding(RuleVerdict Verdict, IReadOnlyList<CountRow> Counts, IReadOnlyList<Origin> Origins);

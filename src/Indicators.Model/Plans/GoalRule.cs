namespace Indicators.Model;

/// <summary>What a goal demands, as data. Combinations nest.</summary>
public abstract record GoalRule;

/// <summary><c>falls</c>: lower at the follow-up than at the baseline; from 0 to 0 is met.</summary>
public sealed record FallsRule : GoalRule;

/// <summary><c>rises</c>: higher at the follow-up than at the baseline.</summary>
public sealed record RisesRule : GoalRule;

/// <summary><c>approaches</c>: the disadvantage to the reference shrinks, or is gone.</summary>
/// <param name="Reference">Area code of the reference.</param>
public sealed record ApproachesRule(string Reference) : GoalRule;

/// <summary><c>no worse than</c> the reference within a margin: one-sided.</summary>
/// <param name="Reference">Area code of the reference.</param>
/// <param name="Margin">Margin in the indicator's unit (percentage points), not negative.</param>
/// <param name="Ground">Why this margin.</param>
public sealed record NoWorseThanRule(string Reference, double Margin, string Ground) : GoalRule;

/// <summary><c>on level with</c> the reference within a margin: equivalence, both sides (TOST).</summary>
/// <param name="Reference">Area code of the reference.</param>
/// <param name="Margin">Margin in the indicator's unit (percentage points), not negative.</param>
/// <param name="Ground">Why this margin.</param>
public sealed record OnLevelWithRule(string Reference, double Margin, string Ground) : GoalRule;

/// <summary>How an amount must stand to its target.</summary>
public enum AmountComparison
{
    /// <summary>At least.</summary>
    AtLeast,

    /// <summary>At most.</summary>
    AtMost,

    /// <summary>Exactly.</summary>
    Exactly,
}

/// <summary><c>at least</c>, <c>at most</c> or <c>exactly</c> a number: the indicator's value at the follow-up.</summary>
/// <param name="Comparison">Which way.</param>
/// <param name="Amount">The target in the indicator's unit.</param>
public sealed record ThresholdRule(AmountComparison Comparison, decimal Amount) : GoalRule;

/// <summary><c>criterion not met</c>: the legal criterion with the goal's indicator is not met on the follow-up's list.</summary>
/// <param name="Criterion">Which criterion.</param>
/// <param name="Rules">Ruleset id, or <c>auto</c> for that of the list year.</param>
public sealed record CriterionNotMetRule(Criterion Criterion, string Rules) : GoalRule;

/// <summary><c>all of</c>: the worst part decides.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record AllOfRule(IReadOnlyList<GoalRule> Parts) : GoalRule;

/// <summary><c>any of</c>: the best part decides.</summary>
/// <param name="Parts">The parts, at least one.</param>
public sealed record AnyOfRule(IReadOnlyList<GoalRule> Parts) : GoalRule;

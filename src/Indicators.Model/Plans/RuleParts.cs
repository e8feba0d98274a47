namespace Indicators.Model;

/// <summary>What a rule, combinations included, needs to be judged.</summary>
public static class RuleParts
{
    /// <summary>The simple rules in a rule, in order.</summary>
    public static IEnumerable<GoalRule> Leaves(GoalRule? rule) => rule switch
    {
        null => [],
        AllOfRule all => all.Parts.SelectMany(Leaves),
        AnyOfRule any => any.Parts.SelectMany(Leaves),
        _ => [rule],
    };

    /// <summary>Area codes of the references that the rule names.</summary>
    public static IEnumerable<string> References(GoalRule? rule) => Leaves(rule).Select(Reference).OfType<string>();

    /// <summary>The reference that a simple rule names; null for none.</summary>
    public static string? Reference(GoalRule rule) => rule switch
    {
        ApproachesRule r => r.Reference,
        NoWorseThanRule r => r.Reference,
        OnLevelWithRule r => r.Reference,
        _ => null,
    };

    /// <summary>True when any part compares with the baseline.</summary>
    public static bool UsesBaseline(GoalRule? rule) => Leaves(rule).Any(r => r is FallsRule or RisesRule or ApproachesRule);

    /// <summary>True when any part is judged on the indicator's figures.</summary>
    public static bool UsesIndicator(GoalRule? rule) => Leaves(rule).Any(r => r is FallsRule or RisesRule or ApproachesRule or NoWorseThanRule or OnLevelWithRule or ThresholdRule);

    /// <summary>The criterion that a part names, whose code is also an indicator's; null for none.</summary>
    public static Criterion? Criterion(GoalRule? rule) => Leaves(rule).OfType<CriterionNotMetRule>().Select(r => (Criterion?)r.Criterion).FirstOrDefault();
}

using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Walks a rule and its parts.</summary>
internal static class RuleParts
{
    /// <summary>The rules that are no combination, in order.</summary>
    public static IEnumerable<GoalRule> Leaves(GoalRule? rule) => rule switch
    {
        null => [],
        AllOfRule all => all.Parts.SelectMany(Leaves),
        AnyOfRule any => any.Parts.SelectMany(Leaves),
        _ => [rule],
    };

    /// <summary>True for rules that look at an indicator's figures.</summary>
    public static bool NeedsIndicator(GoalRule rule) =>
        rule is FallsRule or RisesRule or ApproachesRule or NoWorseThanRule or OnLevelWithRule or ThresholdRule;
}

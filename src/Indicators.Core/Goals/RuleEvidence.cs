using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>What a rule is judged on.</summary>
public sealed record RuleEvidence
{
    /// <summary>The area; null for goals about the plan as a whole.</summary>
    public Area? Area { get; init; }

    /// <summary>The indicator; null for goals judged by registers, delivery or rating.</summary>
    public Indicator? Indicator { get; init; }

    /// <summary>Baseline against follow-up; null when there are no periods to compare.</summary>
    public MeasuredComparison? Comparison { get; init; }

    /// <summary>The follow-up period; null when neither plan nor command gives one.</summary>
    public Period? FollowUp { get; init; }

    /// <summary>The criteria engine's findings; null when there are none.</summary>
    public CriterionLookup? Criteria { get; init; }

    /// <summary>
    /// Judges rules that this room does not know, such as those on registers; null, or an answer of null, leaves them
    /// undecided.
    /// </summary>
    public Func<GoalRule, RuleVerdict?>? OtherRules { get; init; }

    /// <summary>Names of areas by code, for sentences about references that are not compared.</summary>
    public AreaCatalogue? Areas { get; init; }
}

using Indicators.Core.Comparison;
using Indicators.Core.Disclosure;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>All that an evaluation is computed from.</summary>
public sealed record PlanEvaluationInput
{
    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Midterm or final.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The observations.</summary>
    public required ObservationTable Table { get; init; }

    /// <summary>What disclosure control hid in <see cref="Table"/>; null where it was not applied.</summary>
    public DisclosureResult? Disclosure { get; init; }

    /// <summary>All areas.</summary>
    public required AreaCatalogue Areas { get; init; }

    /// <summary>Indicators by code.</summary>
    public required IReadOnlyDictionary<string, Indicator> Indicators { get; init; }

    /// <summary>Baseline given on the command line; it also replaces a goal's own of the same kind of period.</summary>
    public Period? Baseline { get; init; }

    /// <summary>Follow-up given on the command line; it also replaces a goal's own of the same kind of period.</summary>
    public Period? FollowUp { get; init; }

    /// <summary>The store's state that was read; null for the newest.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>The law, for the criterion line of the charts.</summary>
    public IReadOnlyList<Ruleset> Rulesets { get; init; } = [];

    /// <summary>The criteria of the plan's areas on every list.</summary>
    public IReadOnlyList<AreaCriteriaHistory> Criteria { get; init; } = [];

    /// <summary>
    /// The criteria engine, for criteria judged by another law than the list's own; null to look in <see cref="Criteria"/>,
    /// which holds each list judged by its own law.
    /// </summary>
    public CriterionLookup? CriterionLookup { get; init; }

    /// <summary>Judges rules on registers; null for none.</summary>
    public IOtherRules? OtherRules { get; init; }

    /// <summary>All files that were read; those that gave a figure are reported.</summary>
    public IReadOnlyList<SourceUse> Sources { get; init; } = [];

    /// <summary>The evaluator's notes by goal result id or goal id.</summary>
    public IReadOnlyDictionary<string, string> Notes { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>The confidence level; 0.95.</summary>
    public ConfidenceLevel Level { get; init; } = ConfidenceLevel.P95;

    /// <summary>Stated correlation between periods of one area; 0 for independent.</summary>
    public double Correlation { get; init; }
}

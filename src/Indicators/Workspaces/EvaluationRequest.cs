using Indicators.Model;

namespace Indicators;

/// <summary>What to evaluate.</summary>
public sealed record EvaluationRequest
{
    /// <summary>Midterm or final; null for final when the plan gives a final milestone, else midterm.</summary>
    public Phase? Phase { get; init; }

    /// <summary>Codes, names or aliases of the plan's areas to evaluate; empty for all of them.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Baseline; null for the plan's.</summary>
    public Period? Baseline { get; init; }

    /// <summary>Follow-up; null for the phase's milestone in the plan.</summary>
    public Period? FollowUp { get; init; }

    /// <summary>Read the store as it was at the end of this day; null for now.</summary>
    public DateOnly? AsOf { get; init; }
}

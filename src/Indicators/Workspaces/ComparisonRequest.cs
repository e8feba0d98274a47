using Indicators.Model;

namespace Indicators;

/// <summary>Many comparisons between the same two periods.</summary>
/// <param name="Baseline">Baseline.</param>
/// <param name="FollowUp">Follow-up.</param>
public sealed record ComparisonRequest(Period Baseline, Period FollowUp)
{
    /// <summary>Indicator codes; empty for all that the workspace knows.</summary>
    public IReadOnlyList<string> Indicators { get; init; } = [];

    /// <summary>Codes, names or aliases of areas; empty for every area with a figure in either period.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Codes, names or aliases of references; empty for what contains each area, from its parent to the country.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Written leave to compare across a series break; empty for none.</summary>
    public string CompareAcrossBreak { get; init; } = "";
}

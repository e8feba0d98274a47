using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>What an evaluator states about a comparison.</summary>
public sealed record ComparisonOptions
{
    /// <summary>The confidence level of the printed intervals; 0.95.</summary>
    public ConfidenceLevel Level { get; init; } = ConfidenceLevel.P95;

    /// <summary>
    /// Stated correlation between two periods of one area, where most persons are the same: from 0 (independent) to below 1.
    /// </summary>
    public double Correlation { get; init; }

    /// <summary>Written leave to compare across a blocking series break, with its ground; empty for none.</summary>
    public string CompareAcrossBreak { get; init; } = "";
}

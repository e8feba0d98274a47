using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// An area and its reference at one moment (a period, or the mean of several), as sums of independent levels.
/// </summary>
internal sealed record Moment
{
    /// <summary>The level; null when absent.</summary>
    public LinearEstimate? Value { get; init; }

    /// <summary>The level as a figure, or the reason for its absence.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The gap area minus reference; null when it cannot be computed.</summary>
    public LinearEstimate? Gap { get; init; }

    /// <summary>The gap to the reference without the area; null when not part of it or not computable.</summary>
    public LinearEstimate? GapExcluding { get; init; }

    /// <summary>The reference without the area; null as above.</summary>
    public LinearEstimate? ValueExcluding { get; init; }

    /// <summary>Area's share of the reference's denominator, from 0 to 1; null when not part of it or not known.</summary>
    public double? Share { get; init; }

    /// <summary>True when the area is part of the reference but its share is not known: then no interval.</summary>
    public bool ShareUnknown { get; init; }

    /// <summary>Rows behind it.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];
}

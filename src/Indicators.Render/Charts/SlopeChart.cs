namespace Indicators.Render.Charts;

/// <summary>All goals of one unit from baseline to follow-up: one line each, with its verdict.</summary>
public sealed record SlopeChart : Chart
{
    /// <summary>Over the left end, e.g. <c>Baseline 2020</c>.</summary>
    public required string BaselineLabel { get; init; }

    /// <summary>Over the right end, e.g. <c>Opfølgning 2024</c>.</summary>
    public required string FollowUpLabel { get; init; }

    /// <summary>The goals. A goal without both values is named under the chart.</summary>
    public required IReadOnlyList<SlopeLine> Lines { get; init; }

    /// <summary>Unit of all values.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;
}

/// <summary>A goal in a slope chart.</summary>
/// <param name="Name">The goal's name.</param>
/// <param name="Baseline">Value at baseline; null where absent.</param>
/// <param name="FollowUp">Value at follow-up; null where absent.</param>
/// <param name="Mark">The verdict: it gives the line its colour, its pattern and the mark at its end.</param>
public sealed record SlopeLine(string Name, double? Baseline, double? FollowUp, FindingMark Mark);

namespace Indicators.Render.Charts;

/// <summary>One indicator over many areas, or many goals: a small panel each, on a common time axis.</summary>
public sealed record SmallMultiplesChart : Chart
{
    /// <summary>The common time axis.</summary>
    public required IReadOnlyList<AxisPeriod> Periods { get; init; }

    /// <summary>The panels, row by row.</summary>
    public required IReadOnlyList<SmallPanel> Panels { get; init; }

    /// <summary>A line drawn thinly in every panel, e.g. the municipality; null for none.</summary>
    public ChartSeries? Reference { get; init; }

    /// <summary>Name of the references that panels bring themselves; empty for none.</summary>
    public string ReferenceName { get; init; } = "";

    /// <summary>True when all panels share the axis of values; false where each has its own.</summary>
    public bool CommonScale { get; init; } = true;

    /// <summary>Unit of the values.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;
}

/// <summary>A panel.</summary>
/// <param name="Name">Heading of the panel.</param>
/// <param name="Points">The line.</param>
/// <param name="Emphasised">True for the area the report is about.</param>
public sealed record SmallPanel(string Name, IReadOnlyList<ChartPoint> Points, bool Emphasised = false)
{
    /// <summary>The panel's own periods, between which a missing number breaks the line; null for the chart's.</summary>
    public IReadOnlyList<AxisPeriod>? Periods { get; init; }

    /// <summary>The panel's own reference, drawn thinly; empty for none.</summary>
    public IReadOnlyList<ChartPoint> Reference { get; init; } = [];

    /// <summary>The panel's own unit; null for the chart's.</summary>
    public string? Unit { get; init; }

    /// <summary>The panel's own decimals; null for the chart's.</summary>
    public int? Decimals { get; init; }

    /// <summary>A verdict's mark in front of the name.</summary>
    public FindingMark Mark { get; init; }
}

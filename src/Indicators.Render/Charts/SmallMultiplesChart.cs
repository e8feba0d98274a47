namespace Indicators.Render.Charts;

/// <summary>One indicator over many areas: a small panel each, on common axes.</summary>
public sealed record SmallMultiplesChart : Chart
{
    /// <summary>The common time axis.</summary>
    public required IReadOnlyList<AxisPeriod> Periods { get; init; }

    /// <summary>The panels, row by row.</summary>
    public required IReadOnlyList<SmallPanel> Panels { get; init; }

    /// <summary>A line drawn thinly in every panel, e.g. the municipality; null for none.</summary>
    public ChartSeries? Reference { get; init; }

    /// <summary>Unit of the values.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;
}

/// <summary>A panel.</summary>
/// <param name="Name">Heading of the panel.</param>
/// <param name="Points">The line.</param>
/// <param name="Emphasised">True for the area the report is about.</param>
public sealed record SmallPanel(string Name, IReadOnlyList<ChartPoint> Points, bool Emphasised = false);

namespace Indicators.Render.Charts;

/// <summary>Where areas lie on one indicator: a dot each, with marked areas and reference values named.</summary>
public sealed record DistributionChart : Chart
{
    /// <summary>The areas; those without a value are left out and counted in a note.</summary>
    public required IReadOnlyList<DistributionPoint> Points { get; init; }

    /// <summary>Values named on the axis, e.g. the median or the municipality.</summary>
    public IReadOnlyList<CriterionLine> Lines { get; init; } = [];

    /// <summary>Unit of the values.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;
}

/// <summary>An area in a distribution.</summary>
/// <param name="Name">Printed when marked, shown on pointing otherwise.</param>
/// <param name="Value">The value; null where absent.</param>
/// <param name="Emphasised">True for the area the report is about.</param>
public sealed record DistributionPoint(string Name, double? Value, bool Emphasised = false);

using System.Runtime.InteropServices;

namespace Indicators.Render.Charts;

/// <summary>Areas by size and value among the limits that chance alone would give: outside is more than chance.</summary>
public sealed record FunnelChart : Chart
{
    /// <summary>The areas.</summary>
    public required IReadOnlyList<FunnelPoint> Points { get; init; }

    /// <summary>The limits at increasing sizes.</summary>
    public required IReadOnlyList<FunnelLimit> Limits { get; init; }

    /// <summary>The common value around which the funnel stands.</summary>
    public required double Target { get; init; }

    /// <summary>Name of the common value, e.g. <c>Gladsaxe Kommune</c>.</summary>
    public required string TargetLabel { get; init; }

    /// <summary>What the size is, e.g. <c>beboere 18-64 år</c>.</summary>
    public string SizeLabel { get; init; } = "";

    /// <summary>Unit of the values.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;
}

/// <summary>An area in a funnel.</summary>
/// <param name="Name">Printed for marked areas and those outside the limits, shown on pointing for all.</param>
/// <param name="Size">The denominator.</param>
/// <param name="Value">The value.</param>
/// <param name="Outside">True when outside the outer limits.</param>
/// <param name="Emphasised">True for the area the report is about.</param>
public sealed record FunnelPoint(string Name, double Size, double Value, bool Outside = false, bool Emphasised = false);

/// <summary>The limits at a size.</summary>
/// <param name="Size">The denominator.</param>
/// <param name="InnerLower">Lower 95 per cent limit.</param>
/// <param name="InnerUpper">Upper 95 per cent limit.</param>
/// <param name="OuterLower">Lower 99.8 per cent limit.</param>
/// <param name="OuterUpper">Upper 99.8 per cent limit.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FunnelLimit(double Size, double InnerLower, double InnerUpper, double OuterLower, double OuterUpper);

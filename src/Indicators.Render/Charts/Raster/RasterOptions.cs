namespace Indicators.Render.Charts.Raster;

/// <summary>How large a picture becomes.</summary>
public sealed record RasterOptions
{
    /// <summary>Dots per inch, 36 to 2,400: a chart of 760 pixels is 7.9 inches (20.1 cm) wide, so 192 dpi gives 1,520 dots. PNG only.</summary>
    public double Dpi { get; init; } = 192;

    /// <summary>Width of the picture in dots; overrules <see cref="Dpi"/>. PNG only.</summary>
    public int? WidthInDots { get; init; }

    /// <summary>Width of the page in millimetres, 10 to 5,000; null keeps the chart's own size (96 pixels to the inch). PDF only.</summary>
    public double? WidthInMillimetres { get; init; }
}

using Indicators.Model;
using Indicators.Render.Charts.Raster;

namespace Indicators;

/// <summary>A drawn chart. A notebook shows it as a picture; a script saves it.</summary>
/// <param name="Name">File name without ending, ASCII.</param>
/// <param name="Title">The chart's heading.</param>
/// <param name="Svg">The picture as a complete SVG document.</param>
public sealed record ChartPicture(string Name, string Title, string Svg)
{
    /// <summary>The goal result it belongs to; null for charts of the whole plan.</summary>
    public string? GoalId { get; init; }

    /// <summary>The picture as PNG.</summary>
    /// <exception cref="OutputException">The system's librsvg or cairo is missing.</exception>
    public byte[] Png() => ChartRaster.ToPng(Svg);

    /// <summary>The picture as PDF.</summary>
    /// <exception cref="OutputException">The system's librsvg or cairo is missing.</exception>
    public byte[] Pdf() => ChartRaster.ToPdf(Svg, Title);

    /// <summary>Writes the picture as SVG into a folder, under its name.</summary>
    /// <param name="folder">Where to.</param>
    /// <returns>Full path of the file.</returns>
    /// <exception cref="OutputException">The file cannot be written.</exception>
    public string Save(OutputFolder folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return folder.WriteText(Name + ".svg", Svg);
    }
}

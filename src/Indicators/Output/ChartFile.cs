using System.Text;
using Indicators.Model;
using Indicators.Render.Charts.Raster;

namespace Indicators;

/// <summary>Writes a drawn chart to a file of its own.</summary>
public static class ChartFile
{
    /// <summary>Writes the chart as SVG, PNG or PDF, by the ending of the name.</summary>
    /// <param name="path">The file; it appears whole or not at all.</param>
    /// <param name="svg">The chart.</param>
    /// <param name="title">Title of a PDF.</param>
    /// <exception cref="OutputException">The ending is none of these, the file cannot be written, or the system has no librsvg for PNG and PDF.</exception>
    public static void Write(string path, string svg, string title = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(svg);
        var bytes = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".svg" => new UTF8Encoding(false).GetBytes(svg),
            ".png" => ChartRaster.ToPng(svg),
            ".pdf" => ChartRaster.ToPdf(svg, title),
            _ => throw new OutputException(path, "the ending of the chart's name", ".svg, .png or .pdf"),
        };
        AtomicFile.Write(Path.GetFullPath(path), bytes);
    }
}

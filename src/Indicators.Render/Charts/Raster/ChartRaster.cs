using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Indicators.Model;

namespace Indicators.Render.Charts.Raster;

/// <summary>
/// PNG and PDF of a chart through the system's librsvg and cairo. The same chart gives the same bytes on the same
/// machine image; nothing else in the product needs these libraries.
/// </summary>
public static class ChartRaster
{
    /// <summary>A PDF carries a date; this fixed one keeps its bytes the same.</summary>
    private const string FixedDate = "2000-01-01T00:00:00Z";

    private const int MaxDots = 20_000;
    private const double MaxArea = 200e6;

    /// <summary>True when the libraries can be loaded.</summary>
    public static bool IsAvailable => NativeLibraries.Missing(NativeLibraries.CanLoad).Count == 0;

    /// <summary>The chart as PNG.</summary>
    /// <exception cref="OutputException">The libraries are missing, or the size asked for is out of range.</exception>
    public static byte[] ToPng(Chart chart, Theme? theme = null, RasterOptions? options = null) => ToPng(ChartSvg.Draw(chart, theme), options);

    /// <summary>An SVG document as PNG.</summary>
    /// <inheritdoc cref="ToPng(Chart, Theme?, RasterOptions?)"/>
    public static byte[] ToPng(string svg, RasterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(svg);
        options ??= new RasterOptions();
        NativeLibraries.Require(NativeLibraries.CanLoad);
        using var document = SvgDocument.Open(svg);
        InRange("dpi", options.Dpi, 36, 2400);
        if (options.WidthInDots is { } asked)
        {
            InRange("width in dots", asked, 16, MaxDots);
        }

        var scale = options.WidthInDots is { } dots ? dots / document.Width : options.Dpi / 96;
        var width = (int)Math.Ceiling((document.Width * scale) - 1e-6);
        var height = (int)Math.Ceiling((document.Height * scale) - 1e-6);
        if (width > MaxDots || height > MaxDots || (double)width * height > MaxArea)
        {
            throw TooLarge(string.Create(CultureInfo.InvariantCulture, $"{width} x {height} dots"));
        }

        var surface = Native.cairo_image_surface_create(0, width, height);
        try
        {
            Check(Native.cairo_surface_status(surface));
            document.RenderOn(surface, width, height);
            using var sink = new ByteSink();
            Check(Native.cairo_surface_write_to_png_stream(surface, sink.Write, IntPtr.Zero));
            return PngDensity.With(sink.ToArray(), 96 * scale);
        }
        finally
        {
            Native.cairo_surface_destroy(surface);
        }
    }

    /// <summary>The chart as a PDF of one page, text as text.</summary>
    /// <exception cref="OutputException">The libraries are missing, or the size asked for is out of range.</exception>
    public static byte[] ToPdf(Chart chart, Theme? theme = null, RasterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(chart);
        return ToPdf(ChartSvg.Draw(chart, theme), chart.Title, options);
    }

    /// <summary>An SVG document as a PDF of one page with the given title.</summary>
    /// <inheritdoc cref="ToPdf(Chart, Theme?, RasterOptions?)"/>
    public static byte[] ToPdf(string svg, string title, RasterOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(svg);
        ArgumentNullException.ThrowIfNull(title);
        options ??= new RasterOptions();
        NativeLibraries.Require(NativeLibraries.CanLoad);
        using var document = SvgDocument.Open(svg);
        if (options.WidthInMillimetres is { } asked)
        {
            InRange("width in millimetres", asked, 10, 5000);
        }

        var width = options.WidthInMillimetres is { } millimetres ? millimetres / 25.4 * 72 : document.Width * 0.75;
        var height = document.Height * width / document.Width;

        // The sink must outlive the surface: finishing writes the trailer.
        using var sink = new ByteSink();
        var surface = Native.cairo_pdf_surface_create_for_stream(sink.Write, IntPtr.Zero, width, height);
        try
        {
            Check(Native.cairo_surface_status(surface));
            Native.cairo_pdf_surface_set_metadata(surface, 0, Encoding.UTF8.GetBytes(Drawing.SafeText.Clean(title) + "\0"));
            Native.cairo_pdf_surface_set_metadata(surface, 5, Encoding.UTF8.GetBytes(FixedDate + "\0"));
            document.RenderOn(surface, width, height);
            Native.cairo_surface_finish(surface);
            Check(Native.cairo_surface_status(surface));
            return sink.ToArray();
        }
        finally
        {
            Native.cairo_surface_destroy(surface);
        }
    }

    internal static void Check(int status)
    {
        if (status != 0)
        {
            throw new OutputException("cairo", Marshal.PtrToStringUTF8(Native.cairo_status_to_string(status)) ?? "unknown error", "", "Choose a smaller size, or write SVG instead.");
        }
    }

    private static void InRange(string name, double value, double from, double to)
    {
        if (!(value >= from && value <= to))
        {
            throw new OutputException(name, value.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"), "Choose another value.");
        }
    }

    private static OutputException TooLarge(string found) =>
        new("size of the picture", found, "at most 20000 dots a side and 200 million in all", "Choose a lower dpi or a smaller width.");
}

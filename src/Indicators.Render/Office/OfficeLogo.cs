using System.Xml.Linq;
using Indicators.Render.Charts;
using Indicators.Render.Charts.Raster;

namespace Indicators.Render.Office;

/// <summary>
/// A logo for Word and Excel, which take no SVG alone. A PNG goes in as it is; an SVG is drawn through librsvg, and where
/// the system has none the organisation's name stands alone.
/// </summary>
/// <param name="Png">The picture.</param>
/// <param name="Width">Width in English metric units.</param>
/// <param name="Height">Height in English metric units.</param>
internal sealed record OfficeLogo(byte[] Png, long Width, long Height)
{
    private const double UnitsPerPixel = 9525;
    private const double MostWidth = 240;
    private const double MostHeight = 52;
    private const double DotsPerPixel = 4;

    /// <summary>The theme's logo; null where there is none or it cannot be drawn here.</summary>
    public static OfficeLogo? Of(Theme theme)
    {
        if (theme.Logo is not { } logo)
        {
            return null;
        }

        var (width, height) = logo.Within(MostWidth, MostHeight);
        var png = logo.MediaType == "image/png" ? logo.Bytes.ToArray()
            : ChartRaster.IsAvailable ? ChartRaster.ToPng(System.Text.Encoding.UTF8.GetString(logo.Bytes.Span), new RasterOptions { WidthInDots = Math.Max(16, (int)Math.Ceiling(width * DotsPerPixel)) })
            : null;
        return png is null ? null : new OfficeLogo(png, (long)(width * UnitsPerPixel), (long)(height * UnitsPerPixel));
    }

    /// <summary>The shape's form: the whole picture, in its size.</summary>
    public IEnumerable<XElement> Form(XNamespace picture, string relationship)
    {
        var a = DrawingMl.A;
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        yield return new XElement(
            picture + "blipFill",
            new XElement(a + "blip", new XAttribute(XNamespace.Xmlns + "r", r.NamespaceName), new XAttribute(r + "embed", relationship)),
            new XElement(a + "stretch", new XElement(a + "fillRect")));
        yield return new XElement(
            picture + "spPr",
            new XElement(a + "xfrm", new XElement(a + "off", new XAttribute("x", "0"), new XAttribute("y", "0")), Extent(a + "ext")),
            new XElement(a + "prstGeom", new XAttribute("prst", "rect"), new XElement(a + "avLst")));
    }

    /// <summary>The size as an element.</summary>
    public XElement Extent(XName name) => new(name, new XAttribute("cx", Whole(Width)), new XAttribute("cy", Whole(Height)));

    private static string Whole(long value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

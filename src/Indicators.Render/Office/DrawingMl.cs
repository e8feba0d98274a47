using System.Globalization;
using System.Xml.Linq;
using Indicators.Render.Charts.Drawing;

namespace Indicators.Render.Office;

/// <summary>The small words of DrawingML: values, colours, lines, and texts as a chart keeps them.</summary>
internal static class DrawingMl
{
    public static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>Texts as a chart keeps them beside the reference to their cells.</summary>
    public static XElement StringCache(IReadOnlyList<string> texts) => new(
        C + "strCache",
        Val("ptCount", Number(texts.Count)),
        texts.Select((t, i) => new XElement(C + "pt", new XAttribute("idx", Number(i)), new XElement(C + "v", t))));

    /// <summary>A line.</summary>
    /// <param name="colour">Its colour, as the theme writes it.</param>
    /// <param name="width">Width in pixels.</param>
    /// <param name="dash">Its pattern as SVG writes it; null for none.</param>
    /// <param name="opacity">From 0 to 1.</param>
    public static XElement Stroke(string colour, double width, string? dash, double opacity = 1) => new(
        A + "ln",
        new XAttribute("w", Number((int)Math.Round(width * 9525))),
        new XAttribute("cap", "rnd"),
        Fill(colour, opacity),
        new XElement(A + "prstDash", new XAttribute("val", dash switch
        {
            null => "solid",
            "2 3" => "sysDot",
            "9 3 2 3" or SeriesStyle.CriterionDash => "dashDot",
            "4 2" => "sysDash",
            "12 4" => "lgDash",
            _ => "dash",
        })),
        new XElement(A + "round"));

    /// <summary>One colour all over.</summary>
    public static XElement Fill(string colour, double opacity = 1) => new(
        A + "solidFill",
        new XElement(
            A + "srgbClr",
            new XAttribute("val", colour.TrimStart('#').ToUpperInvariant()),
            opacity < 1 ? new XElement(A + "alpha", new XAttribute("val", Number((int)Math.Round(opacity * 100_000)))) : null));

    /// <summary>An element whose only content is a value.</summary>
    public static XElement Val(string name, string value) => new(C + name, new XAttribute("val", value));

    /// <summary>A whole number as the format writes it.</summary>
    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}

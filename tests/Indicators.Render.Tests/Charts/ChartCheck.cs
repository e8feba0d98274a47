using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Indicators.Render.Charts;

namespace Indicators.Render.Tests.Charts;

/// <summary>What holds for every drawing: well-formed, no text over another, nothing outside the canvas.</summary>
internal static class ChartCheck
{
    private const double Tolerance = 0.05;

    public static string? Problem(ChartDrawing drawing)
    {
        for (var i = 0; i < drawing.Texts.Count; i++)
        {
            var box = drawing.Texts[i];
            if (box.Left < -Tolerance || box.Top < -Tolerance || box.Right > drawing.Width + Tolerance || box.Bottom > drawing.Height + Tolerance)
            {
                return $"outside: {Show(box)}";
            }

            for (var j = 0; j < i; j++)
            {
                if (box.Overlaps(drawing.Texts[j], Tolerance))
                {
                    return $"overlap: {Show(box)} and {Show(drawing.Texts[j])}";
                }
            }
        }

        var ink = drawing.Ink;
        return ink.Left < -Tolerance || ink.Top < -Tolerance || ink.Right > drawing.Width + Tolerance || ink.Bottom > drawing.Height + Tolerance
            ? $"ink outside: {Show(ink)} of {drawing.Width.ToString(CultureInfo.InvariantCulture)} x {drawing.Height.ToString(CultureInfo.InvariantCulture)}"
            : null;
    }

    /// <summary>Parses as strict XML 1.0 does: characters that XML forbids are an error.</summary>
    public static XDocument Parse(string svg)
    {
        using var reader = XmlReader.Create(new StringReader(svg), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, CheckCharacters = true });
        return XDocument.Load(reader);
    }

    private static string Show(TextBox box) => string.Create(CultureInfo.InvariantCulture,
        $"'{(box.Text.Length > 40 ? box.Text[..40] : box.Text)}' [{box.Left:F1} {box.Top:F1} {box.Right:F1} {box.Bottom:F1}]");
}

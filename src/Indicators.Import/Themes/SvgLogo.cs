using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace Indicators.Import.Themes;

/// <summary>
/// Reads an SVG logo and writes it anew from what a still picture needs: shapes, texts, gradients, clips. Script,
/// references to anything outside, and elements that draw again and again are refused; editors' own elements and
/// attributes are left out.
/// </summary>
internal static class SvgLogo
{
    private const int MaxDepth = 40;
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "defs",
        "linearGradient", "radialGradient", "stop", "clipPath", "mask", "title", "desc", "style",
    };

    /// <summary>Reads a logo.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="problem">What is wrong; empty when nothing is.</param>
    /// <returns>The logo; null when something is wrong.</returns>
    public static LogoPicture? Read(byte[] bytes, out string problem)
    {
        try
        {
            // A document type is skipped unread, so that no entity is ever expanded.
            var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true };
            using var reader = XmlReader.Create(new MemoryStream(bytes), settings);
            var root = XDocument.Load(reader).Root!;
            if (root.Name != Svg + "svg")
            {
                throw new Refusal($"begins with <{root.Name.LocalName}>, not with <svg> of {Svg.NamespaceName}");
            }

            var clean = Copy(root, 1)!;
            var (width, height) = Size(clean);
            problem = "";
            return new LogoPicture(new UTF8Encoding(false).GetBytes(clean.ToString(SaveOptions.DisableFormatting)), "image/svg+xml", width, height);
        }
        catch (XmlException e)
        {
            problem = FormattableString.Invariant($"is not XML (line {e.LineNumber})");
            return null;
        }
        catch (Refusal e)
        {
            problem = e.Message;
            return null;
        }
    }

    private static XElement? Copy(XElement element, int depth)
    {
        if (element.Name.Namespace != Svg || element.Name.LocalName == "metadata")
        {
            return null;
        }

        var name = element.Name.LocalName;
        if (!Allowed.Contains(name))
        {
            throw new Refusal($"holds <{name}>");
        }

        if (depth > MaxDepth)
        {
            throw new Refusal(FormattableString.Invariant($"is nested deeper than {MaxDepth} levels"));
        }

        var copy = new XElement(element.Name);
        foreach (var attribute in element.Attributes())
        {
            Copy(attribute, copy);
        }

        foreach (var node in element.Nodes())
        {
            switch (node)
            {
                case XElement child when Copy(child, depth + 1) is { } kept:
                    copy.Add(kept);
                    break;
                case XText text:
                    if (name == "style")
                    {
                        RefuseStyle(text.Value);
                    }

                    copy.Add(new XText(text.Value));
                    break;
                default:
                    break;
            }
        }

        return copy;
    }

    private static void Copy(XAttribute attribute, XElement copy)
    {
        var name = attribute.Name.LocalName;
        if (attribute.Name.Namespace == XLink || (attribute.Name.Namespace == XNamespace.None && name == "href"))
        {
            if (name == "href" && !attribute.Value.TrimStart().StartsWith('#'))
            {
                throw new Refusal("refers to something outside itself (href)");
            }

            if (name == "href")
            {
                copy.SetAttributeValue("href", attribute.Value.Trim());
            }

            return;
        }

        if (attribute.IsNamespaceDeclaration || attribute.Name.Namespace != XNamespace.None)
        {
            return;
        }

        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            throw new Refusal($"holds the script attribute {name}");
        }

        RefuseStyle(attribute.Value);
        copy.SetAttributeValue(name, attribute.Value);
    }

    /// <summary>A style or value that fetches something: an import, an address, or an escape that could hide one.</summary>
    private static void RefuseStyle(string text)
    {
        if (text.Contains('@', StringComparison.Ordinal) || text.Contains('\\', StringComparison.Ordinal)
            || text.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || text.Contains("expression(", StringComparison.OrdinalIgnoreCase)
            || text.Contains("image(", StringComparison.OrdinalIgnoreCase) || text.Contains("image-set(", StringComparison.OrdinalIgnoreCase))
        {
            throw new Refusal("holds a style that could fetch or run something");
        }

        for (var at = text.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!text[(at + 4)..].TrimStart(' ', '\t', '\r', '\n', '"', '\'').StartsWith('#'))
            {
                throw new Refusal("refers to something outside itself (url)");
            }
        }
    }

    private static (double Width, double Height) Size(XElement root)
    {
        var box = (root.Attribute("viewBox")?.Value ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Pixels).ToArray();
        var width = Pixels(root.Attribute("width")?.Value ?? "") ?? (box.Length == 4 ? box[2] : null);
        var height = Pixels(root.Attribute("height")?.Value ?? "") ?? (box.Length == 4 ? box[3] : null);
        if (width is not > 0 || height is not > 0 || width > 100_000 || height > 100_000)
        {
            throw new Refusal("does not say its size (width and height, or viewBox)");
        }

        root.SetAttributeValue("width", width.Value);
        root.SetAttributeValue("height", height.Value);
        if (box.Length != 4)
        {
            root.SetAttributeValue("viewBox", FormattableString.Invariant($"0 0 {width} {height}"));
        }

        return (width.Value, height.Value);
    }

    private static double? Pixels(string length)
    {
        foreach (var (unit, pixels) in new[] { ("px", 1.0), ("pt", 96 / 72.0), ("mm", 96 / 25.4), ("cm", 96 / 2.54), ("in", 96.0), ("", 1.0) })
        {
            if (length.EndsWith(unit, StringComparison.Ordinal)
                && double.TryParse(length.AsSpan(0, length.Length - unit.Length), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number))
            {
                return number * pixels;
            }
        }

        return null;
    }

    private sealed class Refusal(string what) : Exception(what);
}

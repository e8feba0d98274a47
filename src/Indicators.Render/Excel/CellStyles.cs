using System.Globalization;
using System.Xml.Linq;
using Indicators.Render.Charts;
using Indicators.Render.Office;

namespace Indicators.Render.Excel;

/// <summary>What a cell is in its sheet.</summary>
internal enum CellRole
{
    /// <summary>An ordinary cell.</summary>
    Plain,

    /// <summary>The sheet's title.</summary>
    Title,

    /// <summary>A column heading.</summary>
    Heading,

    /// <summary>A cell that stands out: a verdict, a criterion that is met.</summary>
    Strong,

    /// <summary>An explanation.</summary>
    Quiet,

    /// <summary>The mark of made-up figures.</summary>
    Synthetic,
}

/// <summary>How a cell looks.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Format">Number format; empty for none.</param>
/// <param name="Wrap">True where long texts break into lines.</param>
/// <param name="Quoted">True for a text that would become a formula if somebody edited its cell: Excel then keeps it as text.</param>
/// <param name="Left">True for a number that stands at the left, under a text.</param>
internal readonly record struct CellStyle(CellRole Role, string Format = "", bool Wrap = false, bool Quoted = false, bool Left = false);

/// <summary>The styles used in a workbook, numbered in the order of first use.</summary>
internal sealed class CellStyles(Theme theme)
{
    public static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const int FirstOwnFormat = 164;
    private static readonly CellStyle Default = new(CellRole.Plain);
    private readonly List<CellStyle> _styles = [Default];
    private readonly List<string> _formats = [];

    /// <summary>The number of a style.</summary>
    public int Number(CellStyle style)
    {
        var index = _styles.IndexOf(style);
        if (index < 0)
        {
            index = _styles.Count;
            _styles.Add(style);
        }

        if (style.Format.Length > 0 && !_formats.Contains(style.Format, StringComparer.Ordinal))
        {
            _formats.Add(style.Format);
        }

        return index;
    }

    /// <summary>The style sheet's text.</summary>
    public string Write() => OfficeXml.Document(new XElement(
        S + "styleSheet",
        _formats.Count == 0 ? null : new XElement(S + "numFmts", Count(_formats.Count), _formats.Select((f, i) => new XElement(S + "numFmt", Attribute("numFmtId", FirstOwnFormat + i), new XAttribute("formatCode", f)))),
        new XElement(S + "fonts", Count(Enum.GetValues<CellRole>().Length), Enum.GetValues<CellRole>().Select(Font)),
        new XElement(
            S + "fills",
            Count(5),
            Pattern("none"),
            Pattern("gray125"),
            Solid(theme.Area),
            Solid(theme.SyntheticSurface),
            Solid(theme.Shade)),
        new XElement(
            S + "borders",
            Count(2),
            Border(null),
            Border(theme.Grid)),
        new XElement(S + "cellStyleXfs", Count(1), new XElement(S + "xf", Attribute("numFmtId", 0), Attribute("fontId", 0), Attribute("fillId", 0), Attribute("borderId", 0))),
        new XElement(S + "cellXfs", Count(_styles.Count), _styles.Select(Format)),
        new XElement(S + "cellStyles", Count(1), new XElement(S + "cellStyle", new XAttribute("name", "Normal"), Attribute("xfId", 0), Attribute("builtinId", 0)))));

    private XElement Format(CellStyle style) => new(
        S + "xf",
        Attribute("numFmtId", style.Format.Length == 0 ? 0 : FirstOwnFormat + _formats.IndexOf(style.Format)),
        Attribute("fontId", (int)style.Role),
        Attribute("fillId", style.Role switch { CellRole.Heading => 2, CellRole.Synthetic => 3, _ => 0 }),
        Attribute("borderId", style.Role is CellRole.Plain or CellRole.Strong && style != Default ? 1 : 0),
        Attribute("xfId", 0),
        style.Quoted ? new XAttribute("quotePrefix", "1") : null,
        new XAttribute("applyNumberFormat", "1"),
        new XAttribute("applyFont", "1"),
        new XAttribute("applyFill", "1"),
        new XAttribute("applyBorder", "1"),
        new XAttribute("applyAlignment", "1"),
        new XElement(S + "alignment", style.Left ? new XAttribute("horizontal", "left") : null, new XAttribute("vertical", "top"), style.Wrap || style.Role == CellRole.Heading ? new XAttribute("wrapText", "1") : null));

    private XElement Font(CellRole role) => new(
        S + "font",
        role is CellRole.Title or CellRole.Heading or CellRole.Strong or CellRole.Synthetic ? new XElement(S + "b") : null,
        new XElement(S + "sz", new XAttribute("val", role == CellRole.Title ? "14" : "10")),
        Colour("color", role switch
        {
            CellRole.Heading => theme.Background,
            CellRole.Quiet => theme.Muted,
            CellRole.Synthetic => theme.SyntheticInk,
            _ => theme.Ink,
        }),
        new XElement(S + "name", new XAttribute("val", theme.DocumentFont)),
        new XElement(S + "family", new XAttribute("val", "2")));

    private static XElement Solid(string colour) => new(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", "solid"), Colour("fgColor", colour), new XElement(S + "bgColor", new XAttribute("indexed", "64"))));

    private static XElement Pattern(string type) => new(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", type)));

    private static XElement Border(string? below) => new(
        S + "border",
        new XElement(S + "left"),
        new XElement(S + "right"),
        new XElement(S + "top"),
        below is null ? new XElement(S + "bottom") : new XElement(S + "bottom", new XAttribute("style", "thin"), Colour("color", below)),
        new XElement(S + "diagonal"));

    private static XElement Colour(string name, string colour) => new(S + name, new XAttribute("rgb", "FF" + colour.TrimStart('#').ToUpperInvariant()));

    private static XAttribute Count(int count) => Attribute("count", count);

    private static XAttribute Attribute(string name, int value) => new(name, value.ToString(CultureInfo.InvariantCulture));
}

using System.Globalization;
using System.Xml.Linq;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Office;

namespace Indicators.Render.Word;

/// <summary>The styles of the Word report: change one and every paragraph of its kind follows.</summary>
internal static class WordStyles
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The styles part's text.</summary>
    public static string Write(Theme theme, Language language) => OfficeXml.Document(new XElement(
        W + "styles",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        new XElement(
            W + "docDefaults",
            new XElement(W + "rPrDefault", new XElement(
                W + "rPr",
                new XElement(W + "rFonts", new XAttribute(W + "ascii", theme.DocumentFont), new XAttribute(W + "hAnsi", theme.DocumentFont), new XAttribute(W + "eastAsia", theme.DocumentFont), new XAttribute(W + "cs", theme.DocumentFont)),
                Colour(theme.Ink),
                Size(10),
                new XElement(W + "lang", new XAttribute(W + "val", Proofing(language)), new XAttribute(W + "eastAsia", Proofing(language)), new XAttribute(W + "bidi", "ar-SA")))),
            new XElement(W + "pPrDefault", new XElement(W + "pPr", Spacing(0, 6, 1.12)))),
        Paragraph("Normal", "Normal", null, isDefault: true),
        Paragraph("Title", "Title", "Normal", [Spacing(0, 4)], [new XElement(W + "b"), Colour(theme.Ink), Size(24)]),
        Paragraph("Subtitle", "Subtitle", "Normal", [Spacing(0, 2)], [new XElement(W + "b"), Colour(theme.Area), Size(12)]),
        Paragraph("Organisation", "Organisation", "Normal", [Spacing(0, 6)], [new XElement(W + "b"), Colour(theme.Muted), Size(10)]),
        Heading(1, 17, 20, 6, theme),
        Heading(2, 13, 16, 4, theme),
        Heading(3, 11, 12, 3, theme),
        Paragraph("TOCHeading", "TOC Heading", "Normal", [new XElement(W + "keepNext"), Spacing(14, 4)], [new XElement(W + "b"), Size(14)]),
        Contents(1),
        Contents(2),
        Paragraph("Caption", "caption", "Normal", [new XElement(W + "keepLines"), Spacing(2, 3)], [Colour(theme.Muted), Size(9)]),
        Paragraph("TableCaption", "Table Caption", "Caption", [new XElement(W + "keepNext"), new XElement(W + "keepLines"), Spacing(8, 3)], []),
        Paragraph("Figure", "Figure", "Normal", [new XElement(W + "keepNext"), Spacing(6, 0)], []),
        Paragraph("FigureNote", "Figure Note", "Normal", [Spacing(0, 8)], [Colour(theme.Muted), Size(8)]),
        Paragraph("Point", "Point", "Normal", [Spacing(0, 3), new XElement(W + "ind", new XAttribute(W + "left", "227"), new XAttribute(W + "hanging", "227"))], []),
        Paragraph("FootnoteText", "footnote text", "Normal", [Spacing(0, 0)], [Colour(theme.Muted), Size(8)]),
        Paragraph("Header", "header", "Normal", [Spacing(0, 0)], [Colour(theme.Muted), Size(8)]),
        Paragraph("Footer", "footer", "Normal", [Spacing(0, 0)], [Colour(theme.Muted), Size(8)]),
        Paragraph("ListBullet", "List Bullet", "Normal", [new XElement(W + "numPr", new XElement(W + "numId", Value("1"))), Spacing(0, 2), new XElement(W + "contextualSpacing")], []),
        Paragraph("TableText", "Table Text", "Normal", [Spacing(1, 1)], [Size(8.5)]),
        Paragraph("TableNumber", "Table Number", "TableText", [new XElement(W + "jc", Value("right"))], []),
        Paragraph("Verdict", "Verdict", "Normal", [new XElement(W + "keepNext"), Spacing(0, 4)], [new XElement(W + "b")]),
        Paragraph("Finding", "Finding", "Normal", [Spacing(0, 6)], [Size(11)]),
        Paragraph("Remark", "Remark", "Normal", null, [Colour(theme.Muted)]),
        Paragraph("EvaluatorNote", "Evaluator Note", "Normal", [Bar(theme.Area), Spacing(4, 4), Indent(170)], []),
        Paragraph("Synthetic", "Synthetic Data", "Normal", [Shade(theme.SyntheticSurface), Spacing(4, 6)], [new XElement(W + "b"), Colour(theme.SyntheticInk)]),
        new XElement(
            W + "style", new XAttribute(W + "type", "character"), new XAttribute(W + "styleId", "FootnoteReference"),
            new XElement(W + "name", Value("footnote reference")),
            new XElement(W + "rPr", new XElement(W + "vertAlign", Value("superscript")))),
        new XElement(
            W + "style", new XAttribute(W + "type", "table"), new XAttribute(W + "default", "1"), new XAttribute(W + "styleId", "TableNormal"),
            new XElement(W + "name", Value("Normal Table")),
            new XElement(W + "tblPr", Margins(0))),
        new XElement(
            W + "style", new XAttribute(W + "type", "table"), new XAttribute(W + "customStyle", "1"), new XAttribute(W + "styleId", "ReportTable"),
            new XElement(W + "name", Value("Report Table")),
            new XElement(W + "basedOn", Value("TableNormal")),
            new XElement(
                W + "tblPr",
                new XElement(W + "tblBorders", Line("top", theme.Muted, 6), Line("bottom", theme.Muted, 6), Line("insideH", theme.Grid, 4)),
                Margins(70)),
            new XElement(
                W + "tblStylePr", new XAttribute(W + "type", "firstRow"),
                new XElement(W + "rPr", new XElement(W + "b")),
                new XElement(W + "tcPr", Shade(theme.Shade))))));

    /// <summary>The one kind of list in the report.</summary>
    public static string Numbering() => OfficeXml.Document(new XElement(
        W + "numbering",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        new XElement(
            W + "abstractNum", new XAttribute(W + "abstractNumId", "0"),
            new XElement(W + "multiLevelType", Value("hybridMultilevel")),
            new XElement(
                W + "lvl", new XAttribute(W + "ilvl", "0"),
                new XElement(W + "start", Value("1")),
                new XElement(W + "numFmt", Value("bullet")),
                new XElement(W + "pStyle", Value("ListBullet")),
                new XElement(W + "lvlText", Value("•")),
                new XElement(W + "lvlJc", Value("left")),
                new XElement(W + "pPr", new XElement(W + "ind", new XAttribute(W + "left", "340"), new XAttribute(W + "hanging", "227"))))),
        new XElement(W + "num", new XAttribute(W + "numId", "1"), new XElement(W + "abstractNumId", Value("0")))));

    /// <summary>The proofing language: <c>da-DK</c> or <c>en-GB</c>.</summary>
    public static string Proofing(Language language) => language == Language.Danish ? "da-DK" : "en-GB";

    /// <summary>The attribute that most elements have one of.</summary>
    public static XAttribute Value(string value) => new(W + "val", value);

    /// <summary>A text's colour.</summary>
    public static XElement Colour(string colour) => new(W + "color", Value(Hex(colour)));

    /// <summary>A ground.</summary>
    public static XElement Shade(string colour) => new(W + "shd", Value("clear"), new XAttribute(W + "color", "auto"), new XAttribute(W + "fill", Hex(colour)));

    private static string Hex(string colour) => colour.TrimStart('#').ToUpperInvariant();

    private static XElement Size(double points) => new(W + "sz", Value(((int)Math.Round(points * 2)).ToString(CultureInfo.InvariantCulture)));

    private static XElement Spacing(int before, int after, double line = 0) => new(
        W + "spacing",
        new XAttribute(W + "before", Twips(before)),
        new XAttribute(W + "after", Twips(after)),
        line > 0 ? new XAttribute(W + "line", ((int)(line * 240)).ToString(CultureInfo.InvariantCulture)) : null,
        line > 0 ? new XAttribute(W + "lineRule", "auto") : null);

    private static string Twips(int points) => (points * 20).ToString(CultureInfo.InvariantCulture);

    private static XElement Indent(int left) => new(W + "ind", new XAttribute(W + "left", left.ToString(CultureInfo.InvariantCulture)));

    private static XElement Bar(string colour) => new(W + "pBdr", new XElement(W + "left", Value("single"), new XAttribute(W + "sz", "18"), new XAttribute(W + "space", "6"), new XAttribute(W + "color", Hex(colour))));

    private static XElement Line(string side, string colour, int size) => new(
        W + side, Value("single"), new XAttribute(W + "sz", size.ToString(CultureInfo.InvariantCulture)), new XAttribute(W + "space", "0"), new XAttribute(W + "color", Hex(colour)));

    private static XElement Margins(int side)
    {
        var width = side.ToString(CultureInfo.InvariantCulture);
        return new XElement(W + "tblCellMar", Side("top", "0"), Side("left", width), Side("bottom", "0"), Side("right", width));

        static XElement Side(string name, string value) => new(W + name, new XAttribute(W + "w", value), new XAttribute(W + "type", "dxa"));
    }

    private static XElement Heading(int level, double size, int before, int after, Theme theme)
    {
        var number = level.ToString(CultureInfo.InvariantCulture);
        return Paragraph(
            "Heading" + number, "heading " + number, "Normal",
            [new XElement(W + "keepNext"), new XElement(W + "keepLines"), Spacing(before, after), new XElement(W + "outlineLvl", Value((level - 1).ToString(CultureInfo.InvariantCulture)))],
            [new XElement(W + "b"), level == 1 ? Colour(theme.Area) : null, Size(size)]);
    }

    private static XElement Contents(int level)
    {
        var number = level.ToString(CultureInfo.InvariantCulture);
        return Paragraph(
            "TOC" + number, "toc " + number, "Normal",
            [
                new XElement(W + "tabs", new XElement(W + "tab", Value("right"), new XAttribute(W + "leader", "dot"), new XAttribute(W + "pos", "9638"))),
                Spacing(level == 1 ? 4 : 0, 1),
                level == 1 ? null : Indent(284),
            ],
            level == 1 ? [new XElement(W + "b")] : []);
    }

    private static XElement Paragraph(string id, string name, string? basedOn, object?[]? paragraph = null, object?[]? run = null, bool isDefault = false) => new(
        W + "style",
        new XAttribute(W + "type", "paragraph"),
        isDefault ? new XAttribute(W + "default", "1") : null,
        new XAttribute(W + "styleId", id),
        new XElement(W + "name", Value(name)),
        basedOn is null ? null : new XElement(W + "basedOn", Value(basedOn)),
        id.StartsWith("Heading", StringComparison.Ordinal) ? new XElement(W + "next", Value("Normal")) : null,
        new XElement(W + "qFormat"),
        paragraph is { Length: > 0 } ? new XElement(W + "pPr", paragraph) : null,
        run is { Length: > 0 } ? new XElement(W + "rPr", run) : null);
}

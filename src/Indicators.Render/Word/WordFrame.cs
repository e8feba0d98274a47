using System.Globalization;
using System.Xml.Linq;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Office;
using Indicators.Render.Reports;

namespace Indicators.Render.Word;

/// <summary>What stands around the text: settings, footnotes, header and footer.</summary>
internal static class WordFrame
{
    private static readonly XNamespace W = WordStyles.W;

    /// <summary>The settings part's text.</summary>
    public static string Settings(Language language) => OfficeXml.Document(new XElement(
        W + "settings",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        new XElement(W + "defaultTabStop", WordStyles.Value("851")),
        new XElement(W + "footnotePr", Special("-1"), Special("0")),
        new XElement(W + "compat", new XElement(W + "compatSetting", new XAttribute(W + "name", "compatibilityMode"), new XAttribute(W + "uri", "http://schemas.microsoft.com/office/word"), WordStyles.Value("15"))),
        new XElement(W + "themeFontLang", WordStyles.Value(WordStyles.Proofing(language))),
        new XElement(W + "decimalSymbol", WordStyles.Value(language == Language.Danish ? "," : ".")),
        new XElement(W + "listSeparator", WordStyles.Value(language == Language.Danish ? ";" : ","))));

    /// <summary>The footnotes part's text: the two lines that Word draws above notes, then the notes.</summary>
    public static string Footnotes(IEnumerable<XElement> notes) => OfficeXml.Document(new XElement(
        W + "footnotes",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        Separator("-1", "separator"),
        Separator("0", "continuationSeparator"),
        notes));

    /// <summary>The header's text: the plan, and the mark of made-up figures on every page.</summary>
    public static string Header(Evaluation evaluation, Language language, Theme theme) => OfficeXml.Document(new XElement(
        W + "hdr",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        Paragraph("Header", Run($"{(theme.Organisation.Length > 0 ? OfficeText.Short(theme.Organisation, 60) + " · " : "")}{OfficeText.Short(evaluation.Plan.Title, 120)} · {ReportWords.Phase(evaluation.Phase, language)}")),
        evaluation.Synthetic
            ? new XElement(
                W + "p",
                new XElement(W + "pPr", new XElement(W + "pStyle", WordStyles.Value("Header")), WordStyles.Shade(theme.SyntheticSurface)),
                new XElement(W + "r", new XElement(W + "rPr", new XElement(W + "b"), WordStyles.Colour(theme.SyntheticInk)), new XElement(W + "t", ReportWords.SyntheticMark(language))))
            : null));

    /// <summary>The footer's text: page number and number of pages, at the right end of <paramref name="width"/>.</summary>
    public static string Footer(Language language, int width) => OfficeXml.Document(new XElement(
        W + "ftr",
        new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
        new XElement(
            W + "p",
            new XElement(
                W + "pPr",
                new XElement(W + "pStyle", WordStyles.Value("Footer")),
                new XElement(W + "tabs", new XElement(W + "tab", WordStyles.Value("right"), new XAttribute(W + "pos", width.ToString(CultureInfo.InvariantCulture))))),
            Run("Indicators"),
            new XElement(W + "r", new XElement(W + "tab")),
            Run(language == Language.Danish ? "Side " : "Page "),
            Field("PAGE"),
            Run(language == Language.Danish ? " af " : " of "),
            Field("NUMPAGES"))));

    private static XElement Special(string id) => new(W + "footnote", new XAttribute(W + "id", id));

    private static XElement Separator(string id, string kind) => new(
        W + "footnote",
        new XAttribute(W + "type", kind),
        new XAttribute(W + "id", id),
        new XElement(
            W + "p",
            new XElement(W + "pPr", new XElement(W + "spacing", new XAttribute(W + "after", "0"), new XAttribute(W + "line", "240"), new XAttribute(W + "lineRule", "auto"))),
            new XElement(W + "r", new XElement(W + kind))));

    private static XElement Field(string name) => new(W + "fldSimple", new XAttribute(W + "instr", $" {name} "), Run("1"));

    private static XElement Paragraph(string style, params XElement[] runs) => new(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", WordStyles.Value(style))), runs);

    private static XElement Run(string text) => new(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
}

using System.Xml.Linq;

namespace Indicators.Render.Word;

/// <summary>
/// The table of contents as a field: its entries link to the headings from the start, and Word puts in the page
/// numbers when it opens the document, since only the program that breaks the lines knows the pages.
/// </summary>
internal static class WordContents
{
    private static readonly XNamespace W = WordStyles.W;

    public static IEnumerable<XElement> Of(IEnumerable<(int Level, string Text, string Bookmark)> headings, string title)
    {
        yield return new XElement(W + "p", Style("TOCHeading"), new XElement(W + "r", new XElement(W + "t", title)));
        var entries = headings.ToArray();
        for (var i = 0; i < entries.Length; i++)
        {
            var (level, text, bookmark) = entries[i];
            yield return new XElement(
                W + "p",
                Style(level == 1 ? "TOC1" : "TOC2"),
                i > 0 ? null : new object[]
                {
                    new XElement(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "begin"), new XAttribute(W + "dirty", "true"))),
                    new XElement(W + "r", new XElement(W + "instrText", new XAttribute(XNamespace.Xml + "space", "preserve"), " TOC \\o \"1-2\" \\h \\z \\u ")),
                    new XElement(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "separate"))),
                },
                new XElement(
                    W + "hyperlink", new XAttribute(W + "anchor", bookmark), new XAttribute(W + "history", "1"),
                    new XElement(W + "r", new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text))),
                i < entries.Length - 1 ? null : new XElement(W + "r", new XElement(W + "fldChar", new XAttribute(W + "fldCharType", "end"))));
        }
    }

    private static XElement Style(string id) => new(W + "pPr", new XElement(W + "pStyle", WordStyles.Value(id)));
}

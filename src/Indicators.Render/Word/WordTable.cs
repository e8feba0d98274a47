using System.Globalization;
using System.Xml.Linq;
using Indicators.Model;

namespace Indicators.Render.Word;

/// <summary>A column of a table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Share">Its share of the width, against the other columns'.</param>
/// <param name="Numbers">True where cells stand to the right.</param>
internal sealed record WordColumn(string Heading, double Share, bool Numbers = false);

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text.</param>
internal sealed record WordCell(string Text)
{
    /// <summary>Printed bold.</summary>
    public bool Strong { get; init; }

    /// <summary>Colour of the text; null for the style's own.</summary>
    public string? Colour { get; init; }

    /// <summary>Rows behind the figure: a footnote.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>How many columns it covers.</summary>
    public int Span { get; init; } = 1;

    public static implicit operator WordCell(string text) => new(text);
}

/// <summary>Writes a table with a heading row that is repeated on every page.</summary>
internal static class WordTable
{
    private static readonly XNamespace W = WordStyles.W;

    /// <summary>The table's element.</summary>
    /// <param name="columns">Its columns.</param>
    /// <param name="rows">Its rows; a cell may cover several columns.</param>
    /// <param name="width">Width in twentieths of a point.</param>
    /// <param name="description">For readers who do not see it.</param>
    /// <param name="content">Writes the runs of a cell.</param>
    public static XElement Of(IReadOnlyList<WordColumn> columns, IEnumerable<IReadOnlyList<WordCell>> rows, int width, string description, Func<WordCell, IEnumerable<XElement>> content)
    {
        var total = columns.Sum(c => c.Share);
        var widths = columns.Select(c => (int)Math.Floor(width * c.Share / total)).ToArray();
        return new XElement(
            W + "tbl",
            new XElement(
                W + "tblPr",
                new XElement(W + "tblStyle", WordStyles.Value("ReportTable")),
                new XElement(W + "tblW", new XAttribute(W + "w", Whole(widths.Sum())), new XAttribute(W + "type", "dxa")),
                new XElement(W + "tblLayout", new XAttribute(W + "type", "fixed")),
                new XElement(W + "tblLook", WordStyles.Value("0020"), new XAttribute(W + "firstRow", "1"), new XAttribute(W + "lastRow", "0"), new XAttribute(W + "firstColumn", "0"), new XAttribute(W + "lastColumn", "0"), new XAttribute(W + "noHBand", "1"), new XAttribute(W + "noVBand", "1")),
                new XElement(W + "tblCaption", WordStyles.Value(description))),
            new XElement(W + "tblGrid", widths.Select(w => new XElement(W + "gridCol", new XAttribute(W + "w", Whole(w))))),
            new XElement(
                W + "tr",
                new XElement(W + "trPr", new XElement(W + "cantSplit"), new XElement(W + "tblHeader")),
                columns.Select((c, i) => Cell(widths[i], 1, c.Numbers, content(new WordCell(c.Heading) { Strong = true }), keep: true))),
            rows.Select(row => new XElement(
                W + "tr",
                new XElement(W + "trPr", new XElement(W + "cantSplit")),
                Cells(columns, row, widths, content))));
    }

    private static IEnumerable<XElement> Cells(IReadOnlyList<WordColumn> columns, IReadOnlyList<WordCell> row, int[] widths, Func<WordCell, IEnumerable<XElement>> content)
    {
        var at = 0;
        foreach (var cell in row)
        {
            yield return Cell(widths.Skip(at).Take(cell.Span).Sum(), cell.Span, columns[at].Numbers && cell.Span == 1, content(cell), keep: false);
            at += cell.Span;
        }
    }

    private static XElement Cell(int width, int span, bool numbers, IEnumerable<XElement> runs, bool keep) => new(
        W + "tc",
        new XElement(
            W + "tcPr",
            new XElement(W + "tcW", new XAttribute(W + "w", Whole(width)), new XAttribute(W + "type", "dxa")),
            span > 1 ? new XElement(W + "gridSpan", WordStyles.Value(Whole(span))) : null),
        new XElement(
            W + "p",
            new XElement(W + "pPr", new XElement(W + "pStyle", WordStyles.Value(numbers ? "TableNumber" : "TableText")), keep ? new XElement(W + "keepNext") : null),
            runs));

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}

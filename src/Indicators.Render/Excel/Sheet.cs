using System.Globalization;
using System.Xml.Linq;
using Indicators.Render.Office;

namespace Indicators.Render.Excel;

/// <summary>A sheet being written: rows of typed cells, so that a text is never read as a formula and a number never as text.</summary>
internal sealed class Sheet(string name, CellStyles styles)
{
    private const double LineHeight = 13.5;

    /// <summary>A longer text is cut to the eye, not in the cell.</summary>
    private const int MostLines = 8;

    private static readonly XNamespace S = CellStyles.S;
    private readonly List<XElement> _rows = [];
    private readonly List<XElement> _cells = [];
    private readonly List<double> _widths = [];
    private int _column;
    private int _lines = 1;

    /// <summary>Its name: one of ours, never the user's.</summary>
    public string Name { get; } = name;

    /// <summary>Rows that stay in view; 0 for none.</summary>
    public int Frozen { get; set; }

    /// <summary>Columns that stay in view; 0 for none.</summary>
    public int FrozenColumns { get; set; }

    /// <summary>The heading row's last column where the sheet is a table that can be filtered; 0 for none.</summary>
    public int FilterColumns { get; set; }

    /// <summary>Number of the row being written, 1-based.</summary>
    public int Row { get; private set; } = 1;

    /// <summary>Charts, with the row and column of their upper left corner, 0-based.</summary>
    public List<(LineChart Chart, int Row, int Column, Func<int, ColumnPlace> Place)> Charts { get; } = [];

    /// <summary>A picture in the upper left corner; null for none.</summary>
    public OfficeLogo? Logo { get; set; }

    /// <summary>Rows after which a new page begins in print.</summary>
    public List<int> PageBreaks { get; } = [];

    /// <summary>Widths of the columns in characters.</summary>
    public void Widths(params ReadOnlySpan<double> widths) => _widths.AddRange(widths);

    /// <summary>The next cell: a text.</summary>
    public Sheet Text(string? text, CellRole role = CellRole.Plain, bool wrap = false)
    {
        var line = OfficeText.Cell(text);
        if (line.Length == 0)
        {
            return Empty(role);
        }

        if (role == CellRole.Title)
        {
            _lines = 2;
        }

        if ((wrap || role == CellRole.Heading) && _column < _widths.Count)
        {
            _lines = Math.Max(_lines, (int)Math.Ceiling(line.Length * (role == CellRole.Heading ? 1.3 : 1.0) / _widths[_column]));
        }

        _cells.Add(Cell(
            new CellStyle(role, "", wrap, line[0] is '=' or '+' or '-' or '@'),
            new XAttribute("t", "inlineStr"),
            new XElement(S + "is", new XElement(S + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), line))));
        return this;
    }

    /// <summary>The next cell: a number, or nothing where it is not known.</summary>
    public Sheet Number(double? value, int decimals, bool signed = false, bool left = false)
    {
        if (value is not { } number)
        {
            return Empty();
        }

        _cells.Add(Cell(new CellStyle(CellRole.Plain, signed ? NumberFormats.Signed(decimals) : NumberFormats.Of(decimals), Left: left), new XElement(S + "v", OfficeNumber.Text(number))));
        return this;
    }

    /// <summary>The next cell: a year or a short code without grouping, as a number where it is one.</summary>
    public Sheet Period(string? code)
    {
        if (code is null || code.Length != 4 || !int.TryParse(code, NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1000)
        {
            return Text(code);
        }

        _cells.Add(Cell(new CellStyle(CellRole.Plain, "0"), new XElement(S + "v", code)));
        return this;
    }

    /// <summary>The next cell: a formula of this program with the value that it gives.</summary>
    public Sheet Formula(string formula, double value, int decimals, bool signed)
    {
        _cells.Add(Cell(
            new CellStyle(CellRole.Plain, signed ? NumberFormats.Signed(decimals) : NumberFormats.Of(decimals)),
            new XElement(S + "f", formula),
            new XElement(S + "v", OfficeNumber.Text(value))));
        return this;
    }

    /// <summary>The next cell stays empty.</summary>
    public Sheet Empty(CellRole role = CellRole.Plain)
    {
        if (role == CellRole.Plain)
        {
            _column++;
        }
        else
        {
            _cells.Add(Cell(new CellStyle(role)));
        }

        return this;
    }

    /// <summary>Column headings.</summary>
    public Sheet Headings(params ReadOnlySpan<string> headings)
    {
        foreach (var heading in headings)
        {
            Text(heading, CellRole.Heading);
        }

        return this;
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        if (_cells.Count > 0)
        {
            // Programs differ in whether they fit a row to its wrapped text when they open a file: so it is told.
            _rows.Add(new XElement(
                S + "row",
                new XAttribute("r", Whole(Row)),
                _lines > 1 ? [new XAttribute("ht", (Math.Min(_lines, MostLines) * LineHeight).ToString("R", CultureInfo.InvariantCulture)), new XAttribute("customHeight", "1")] : Array.Empty<XAttribute>(),
                _cells.ToArray()));
        }

        _cells.Clear();
        _column = 0;
        _lines = 1;
        Row++;
    }

    /// <summary>The sheet's text.</summary>
    /// <param name="drawing">Relationship id of the drawing with its charts; null for none.</param>
    /// <param name="isFirst">True for the sheet that is open at first.</param>
    public string Write(string? drawing, bool isFirst)
    {
        XNamespace r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return OfficeXml.Document(new XElement(
            S + "worksheet",
            new XAttribute(XNamespace.Xmlns + "r", r.NamespaceName),
            new XElement(S + "sheetPr", new XElement(S + "pageSetUpPr", new XAttribute("fitToPage", "1"))),
            new XElement(S + "sheetViews", new XElement(
                S + "sheetView", isFirst ? new XAttribute("tabSelected", "1") : null, new XAttribute("workbookViewId", "0"), Pane())),
            new XElement(S + "sheetFormatPr", new XAttribute("defaultRowHeight", LineHeight.ToString("R", CultureInfo.InvariantCulture))),
            _widths.Count == 0 ? null : new XElement(S + "cols", _widths.Select((w, i) => new XElement(
                S + "col", new XAttribute("min", Whole(i + 1)), new XAttribute("max", Whole(i + 1)), new XAttribute("width", w.ToString("R", CultureInfo.InvariantCulture)), new XAttribute("customWidth", "1")))),
            new XElement(S + "sheetData", _rows),
            FilterColumns > 0 ? new XElement(S + "autoFilter", new XAttribute("ref", FilterRange(""))) : null,
            new XElement(S + "pageMargins", new XAttribute("left", "0.5"), new XAttribute("right", "0.5"), new XAttribute("top", "0.6"), new XAttribute("bottom", "0.6"), new XAttribute("header", "0.3"), new XAttribute("footer", "0.3")),
            new XElement(S + "pageSetup", new XAttribute("paperSize", "9"), new XAttribute("orientation", "landscape"), new XAttribute("fitToWidth", "1"), new XAttribute("fitToHeight", "0")),
            PageBreaks.Count == 0 ? null : new XElement(
                S + "rowBreaks", new XAttribute("count", Whole(PageBreaks.Count)), new XAttribute("manualBreakCount", Whole(PageBreaks.Count)),
                PageBreaks.Select(row => new XElement(S + "brk", new XAttribute("id", Whole(row)), new XAttribute("max", "16383"), new XAttribute("man", "1")))),
            drawing is null ? null : new XElement(S + "drawing", new XAttribute(r + "id", drawing))));
    }

    /// <summary>The range that can be filtered: <c>A2:H40</c>, with <c>$</c> for fixed places.</summary>
    public string FilterRange(string fix) => $"{fix}A{fix}{Whole(Frozen)}:{fix}{Letters(FilterColumns - 1)}{fix}{Whole(Math.Max(Frozen, Row - 1))}";

    /// <summary>The letters of a column, 0-based: <c>A</c>, <c>AB</c>.</summary>
    public static string Letters(int column) => column < 26
        ? ((char)('A' + column)).ToString()
        : Letters((column / 26) - 1) + (char)('A' + (column % 26));

    private XElement? Pane()
    {
        if (Frozen == 0)
        {
            return null;
        }

        var pane = FrozenColumns > 0 ? "bottomRight" : "bottomLeft";
        return new XElement(
            S + "pane",
            FrozenColumns > 0 ? new XAttribute("xSplit", Whole(FrozenColumns)) : null,
            new XAttribute("ySplit", Whole(Frozen)),
            new XAttribute("topLeftCell", $"{Letters(FrozenColumns)}{Whole(Frozen + 1)}"),
            new XAttribute("activePane", pane),
            new XAttribute("state", "frozen"));
    }

    private XElement Cell(CellStyle style, params object[] content) => new(
        S + "c",
        new XAttribute("r", Letters(_column++) + Whole(Row)),
        new XAttribute("s", Whole(styles.Number(style))),
        content);

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Xml.Linq;
using Indicators.Model;
using Indicators.Render.Charts;
using static Indicators.Render.Office.DrawingMl;

namespace Indicators.Render.Office;

/// <summary>Writes a line chart as DrawingML: what Word, Excel and LibreOffice draw and let people edit.</summary>
internal sealed class LineChartXml(LineChart chart, Theme theme, Language language, Func<int, ColumnPlace> place)
{
    private const string CategoryAxis = "111111111";
    private const string ValueAxis = "222222222";
    private const double PlanOpacity = 0.45;
    private const int AxisText = 800;

    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private int _index;

    private string Tongue => language == Language.Danish ? "da-DK" : "en-GB";

    /// <summary>The chart part's text.</summary>
    /// <param name="workbook">Relationship id of the embedded workbook; null in a workbook itself.</param>
    /// <param name="showTitle">False where a caption beside the chart says its title.</param>
    public string Write(string? workbook, bool showTitle)
    {
        var root = new XElement(
            C + "chartSpace",
            new XAttribute(XNamespace.Xmlns + "c", C.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "a", A.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            Val("date1904", "0"),
            Val("lang", Tongue),
            Val("roundedCorners", "0"),
            new XElement(
                C + "chart",
                showTitle ? Title(chart.Title, 1200, bold: true, theme.Ink) : null,
                Val("autoTitleDeleted", showTitle ? "0" : "1"),
                PlotArea(),
                chart.NamesAtEnds ? null : Legend(),
                Val("plotVisOnly", "1"),
                Val("dispBlanksAs", chart.SpanBlanks ? "span" : "gap")),
            new XElement(C + "spPr", Fill(theme.Background), new XElement(A + "ln", new XElement(A + "noFill"))),
            TextProperties(900, theme.Muted),
            workbook is null ? null : new XElement(C + "externalData", new XAttribute(R + "id", workbook), Val("autoUpdate", "0")));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + root.ToString(SaveOptions.DisableFormatting);
    }

    private XElement PlotArea()
    {
        var bands = Columns(ColumnKind.BandFoot, ColumnKind.Band).Select(Area).ToArray();
        var lines = Columns(ColumnKind.Line, ColumnKind.Plan).Select(i => chart.Columns[i].Kind == ColumnKind.Plan ? Plan(i) : Line(i)).ToArray();
        return new XElement(
            C + "plotArea",
            Layout(),
            bands.Length == 0 ? null : new XElement(
                C + "areaChart", Val("grouping", "stacked"), Val("varyColors", "0"), bands, Axes()),
            new XElement(
                C + "lineChart", Val("grouping", "standard"), Val("varyColors", "0"), lines, Val("marker", "1"), Axes()),
            CategoryAxisOf(),
            ValueAxisOf(),
            new XElement(C + "spPr", new XElement(A + "noFill")));
    }

    /// <summary>Room at the right for the names of the lines.</summary>
    private XElement Layout() => chart.NamesAtEnds
        ? new XElement(C + "layout", new XElement(
            C + "manualLayout",
            Val("layoutTarget", "inner"), Val("xMode", "edge"), Val("yMode", "edge"),
            Val("x", "0.085"), Val("y", "0.13"), Val("w", "0.68"), Val("h", "0.68")))
        : new XElement(C + "layout");

    private IEnumerable<int> Columns(params ColumnKind[] kinds) => Enumerable.Range(0, chart.Columns.Count).Where(i => kinds.Contains(chart.Columns[i].Kind));

    private static object[] Axes() => [Val("axId", CategoryAxis), Val("axId", ValueAxis)];

    private XElement Area(int column)
    {
        var band = chart.Columns[column];
        return new XElement(
            C + "ser",
            Head(column),
            new XElement(
                C + "spPr",
                band.Kind == ColumnKind.BandFoot ? new XElement(A + "noFill") : Fill(band.Style.Colour, theme.BandOpacity),
                new XElement(A + "ln", new XElement(A + "noFill"))),
            Categories(),
            Values(column, "val"));
    }

    /// <summary>The plan's period: pale and broad, named in its middle.</summary>
    private XElement Plan(int column)
    {
        var plan = chart.Columns[column];
        var covered = Enumerable.Range(0, plan.Values.Count).Where(i => plan.Values[i] is not null).ToArray();
        return new XElement(
            C + "ser",
            Head(column),
            new XElement(C + "spPr", Stroke(plan.Style.Colour, plan.Style.Width, null, PlanOpacity)),
            Marker(-1, plan.Style.Colour, 5),
            new XElement(
                C + "dLbls",
                covered.Length == 0 ? null : Label(covered[covered.Length / 2], plan, "t", value: false, bold: false),
                Show(value: false, name: false)),
            Categories(),
            Values(column, "val"),
            Val("smooth", "0"));
    }

    private XElement Line(int column)
    {
        var line = chart.Columns[column];
        return new XElement(
            C + "ser",
            Head(column),
            new XElement(C + "spPr", Stroke(line.Style.Colour, line.Style.Width, line.Style.Dash)),
            Marker(line.Style.Marker, line.Style.Colour, 5),
            line.Style.Marker < 0 ? Lone(line).Select(i => Point(i, line, 0, 4)) : line.Printed.Select(i => Point(i, line, 4, 8)),
            Labels(column),
            ErrorBars(column),
            Categories(),
            Values(column, "val"),
            Val("smooth", "0"));
    }

    private XElement Point(int index, ChartColumn line, int shape, int size) => new(
        C + "dPt",
        Val("idx", Number(index)),
        Marker(shape, line.Style.Colour, size),
        Val("bubble3D", "0"),
        new XElement(C + "spPr", Stroke(line.Style.Colour, line.Style.Width, line.Style.Dash)));

    /// <summary>Points that no line reaches: without a marker nobody would see them.</summary>
    private IEnumerable<int> Lone(ChartColumn line) => chart.SpanBlanks
        ? []
        : Enumerable.Range(0, line.Values.Count).Where(i => line.Values[i] is not null
            && (i == 0 || line.Values[i - 1] is null) && (i == line.Values.Count - 1 || line.Values[i + 1] is null));

    private XElement Labels(int column)
    {
        var line = chart.Columns[column];
        var last = chart.NamesAtEnds ? line.Last : -1;
        var points = line.Printed.Where(i => i != last).Select(i => Label(i, line, "t", value: true, name: false)).ToList();
        if (last >= 0)
        {
            points.Add(Label(last, line, "r", value: line.Printed.Contains(last)));
        }

        return new XElement(C + "dLbls", points, Show(value: false, name: false));
    }

    private XElement Label(int index, ChartColumn line, string position, bool value, bool name = true, bool bold = true) => new(
        C + "dLbl",
        Val("idx", Number(index)),
        new XElement(C + "numFmt", new XAttribute("formatCode", NumberFormats.InChart(chart.Decimals, language)), new XAttribute("sourceLinked", "0")),
        new XElement(C + "spPr", new XElement(A + "noFill"), new XElement(A + "ln", new XElement(A + "noFill"))),
        TextProperties(900, line.Style.Colour, bold),
        Val("dLblPos", position),
        Show(value, name));

    private static object[] Show(bool value, bool name) =>
    [
        Val("showLegendKey", "0"), Val("showVal", value ? "1" : "0"), Val("showCatName", "0"), Val("showSerName", name ? "1" : "0"),
        Val("showPercent", "0"), Val("showBubbleSize", "0"), .. value && name ? new object[] { new XElement(C + "separator", "\n") } : [],
    ];

    private XElement? ErrorBars(int column)
    {
        if (column + 2 >= chart.Columns.Count || chart.Columns[column + 1].Kind != ColumnKind.Minus)
        {
            return null;
        }

        return new XElement(
            C + "errBars",
            Val("errDir", "y"), Val("errBarType", "both"), Val("errValType", "cust"), Val("noEndCap", "1"),
            Values(column + 2, "plus"), Values(column + 1, "minus"),
            new XElement(C + "spPr", Stroke(chart.Columns[column].Style.Colour, 1.2, null)));
    }

    private object[] Head(int column)
    {
        var index = Number(_index++);
        return
        [
            Val("idx", index), Val("order", index),
            new XElement(C + "tx", new XElement(C + "strRef", new XElement(C + "f", place(column).Heading), StringCache([chart.Columns[column].Name]))),
        ];
    }

    private XElement Categories() => new(C + "cat", new XElement(C + "strRef", new XElement(C + "f", place(-1).Cells), StringCache(chart.Categories)));

    private XElement Values(int column, string name) => new(
        C + name,
        new XElement(
            C + "numRef",
            new XElement(C + "f", place(column).Cells),
            new XElement(
                C + "numCache",
                new XElement(C + "formatCode", NumberFormats.InChart(chart.Decimals, language)),
                Val("ptCount", Number(chart.Categories.Count)),
                chart.Columns[column].Values.Select((v, i) => v is { } value
                    ? new XElement(C + "pt", new XAttribute("idx", Number(i)), new XElement(C + "v", OfficeNumber.Text(value)))
                    : null))));

    private XElement CategoryAxisOf() => new(
        C + "catAx",
        Val("axId", CategoryAxis),
        new XElement(C + "scaling", Val("orientation", "minMax")),
        Val("delete", "0"),
        Val("axPos", "b"),
        new XElement(C + "numFmt", new XAttribute("formatCode", "General"), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "out"), Val("minorTickMark", "none"), Val("tickLblPos", "low"),
        new XElement(C + "spPr", Stroke(theme.Ink, 1, null)),
        TextProperties(AxisText, theme.Muted, level: true),
        Val("crossAx", ValueAxis), Val("crosses", "min"), Val("auto", "0"), Val("lblAlgn", "ctr"), Val("lblOffset", "100"), Val("noMultiLvlLbl", "1"));

    private XElement ValueAxisOf() => new(
        C + "valAx",
        Val("axId", ValueAxis),
        new XElement(C + "scaling", Val("orientation", "minMax"), Val("max", OfficeNumber.Text(chart.Scale.To)), Val("min", OfficeNumber.Text(chart.Scale.From))),
        Val("delete", "0"),
        Val("axPos", "l"),
        new XElement(C + "majorGridlines", new XElement(C + "spPr", Stroke(theme.Grid, 0.75, null))),
        chart.Unit.Length == 0 ? null : Title(OfficeText.Short(chart.Unit, 40), 900, bold: false, theme.Muted),
        new XElement(C + "numFmt", new XAttribute("formatCode", NumberFormats.InChart(chart.Scale.Decimals, language)), new XAttribute("sourceLinked", "0")),
        Val("majorTickMark", "none"), Val("minorTickMark", "none"), Val("tickLblPos", "nextTo"),
        new XElement(C + "spPr", new XElement(A + "ln", new XElement(A + "noFill"))),
        TextProperties(900, theme.Muted),
        Val("crossAx", CategoryAxis), Val("crosses", "min"), Val("crossBetween", "between"), Val("majorUnit", OfficeNumber.Text(chart.Scale.Step)));

    private XElement Legend()
    {
        // The band's invisible foot is the first series drawn, so the first entry of the legend.
        var hidden = Columns(ColumnKind.BandFoot).Any()
            ? new XElement(C + "legendEntry", Val("idx", "0"), Val("delete", "1"))
            : null;
        return new XElement(C + "legend", Val("legendPos", "b"), hidden, Val("overlay", "0"), TextProperties(900, theme.Ink));
    }

    private XElement Title(string text, int size, bool bold, string colour) => new(
        C + "title",
        new XElement(C + "tx", new XElement(
            C + "rich",
            new XElement(A + "bodyPr"),
            new XElement(A + "p", new XElement(A + "pPr", RunDefaults(size, colour, bold)), new XElement(A + "r", RunProperties("rPr", size, colour, bold), new XElement(A + "t", text))))),
        Val("overlay", "0"));

    private XElement TextProperties(int size, string colour, bool bold = false, bool level = false) => new(
        C + "txPr",
        new XElement(A + "bodyPr", level ? new object[] { new XAttribute("rot", "0"), new XAttribute("vert", "horz") } : []),
        new XElement(A + "p", new XElement(A + "pPr", RunDefaults(size, colour, bold)), new XElement(A + "endParaRPr", new XAttribute("lang", Tongue))));

    private XElement RunDefaults(int size, string colour, bool bold) => RunProperties("defRPr", size, colour, bold);

    private XElement RunProperties(string name, int size, string colour, bool bold) => new(
        A + name,
        new XAttribute("sz", Number(size)),
        new XAttribute("b", bold ? "1" : "0"),
        Fill(colour),
        new XElement(A + "latin", new XAttribute("typeface", theme.DocumentFont)));

    private XElement Marker(int shape, string colour, int size)
    {
        if (shape < 0)
        {
            return new XElement(C + "marker", Val("symbol", "none"));
        }

        var open = shape % 6 is 4 or 5;
        return new XElement(
            C + "marker",
            Val("symbol", (shape % 6) switch { 1 or 5 => "square", 2 => "triangle", 3 => "diamond", _ => "circle" }),
            Val("size", Number(size)),
            new XElement(C + "spPr", Fill(open ? theme.Background : colour), Stroke(colour, open ? 1.8 : 0.75, null)));
    }
}

/// <summary>Where a column of a chart stands in its worksheet; column -1 is the categories.</summary>
/// <param name="Heading">Reference to the heading's cell.</param>
/// <param name="Cells">Reference to the values.</param>
internal readonly record struct ColumnPlace(string Heading, string Cells);

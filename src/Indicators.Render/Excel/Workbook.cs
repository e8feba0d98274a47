using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Office;

namespace Indicators.Render.Excel;

/// <summary>A workbook being written. The same sheets give the same bytes.</summary>
internal sealed class Workbook(Theme theme, Language language)
{
    private static readonly XNamespace S = CellStyles.S;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private readonly List<Sheet> _sheets = [];
    private readonly CellStyles _styles = new(theme);

    /// <summary>Adds a sheet.</summary>
    public Sheet Add(string name)
    {
        var sheet = new Sheet(name, _styles);
        _sheets.Add(sheet);
        return sheet;
    }

    /// <summary>The file.</summary>
    public byte[] Write(string title)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            document.ChangeIdOfPart(book, "rId1");
            OfficeXml.Fill(document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"), OfficeXml.CoreProperties(title, language == Language.Danish ? "da-DK" : "en-GB"));
            for (var i = 0; i < _sheets.Count; i++)
            {
                var part = book.AddNewPart<WorksheetPart>(SheetId(i));
                OfficeXml.Fill(part, _sheets[i].Write(_sheets[i].Charts.Count > 0 || _sheets[i].Logo is not null ? Draw(part, _sheets[i]) : null, isFirst: i == 0));
            }

            OfficeXml.Fill(book.AddNewPart<WorkbookStylesPart>("rIdStyles"), _styles.Write());
            OfficeXml.Fill(book, Book());
        }

        return FixedPackage.Of(stream.ToArray());
    }

    private static string SheetId(int index) => "rIdSheet" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private string Book()
    {
        var filtered = _sheets.Select((sheet, i) => (sheet, i)).Where(x => x.sheet.FilterColumns > 0).ToArray();
        return OfficeXml.Document(new XElement(
            S + "workbook",
            new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            new XElement(S + "bookViews", new XElement(S + "workbookView", new XAttribute("xWindow", "0"), new XAttribute("yWindow", "0"), new XAttribute("windowWidth", "28800"), new XAttribute("windowHeight", "16000"))),
            new XElement(S + "sheets", _sheets.Select((sheet, i) => new XElement(
                S + "sheet", new XAttribute("name", sheet.Name), new XAttribute("sheetId", (i + 1).ToString(CultureInfo.InvariantCulture)), new XAttribute(R + "id", SheetId(i))))),
            filtered.Length == 0 ? null : new XElement(S + "definedNames", filtered.Select(x => new XElement(
                S + "definedName",
                new XAttribute("name", "_xlnm._FilterDatabase"),
                new XAttribute("localSheetId", x.i.ToString(CultureInfo.InvariantCulture)),
                new XAttribute("hidden", "1"),
                $"'{x.sheet.Name}'!{x.sheet.FilterRange("$")}"))),
            new XElement(S + "calcPr", new XAttribute("calcId", "191029"), new XAttribute("fullCalcOnLoad", "1"))));
    }

    private string Draw(WorksheetPart part, Sheet sheet)
    {
        XNamespace d = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
        const string Id = "rIdDrawing";
        var drawing = part.AddNewPart<DrawingsPart>(Id);
        var anchors = new List<XElement>();
        foreach (var (chart, row, column, place) in sheet.Charts)
        {
            var number = (anchors.Count + 1).ToString(CultureInfo.InvariantCulture);
            OfficeXml.Fill(drawing.AddNewPart<ChartPart>("rId" + number), new LineChartXml(chart, theme, language, place).Write(workbook: null, showTitle: true));
            anchors.Add(new XElement(
                d + "twoCellAnchor",
                Corner("from", row, column),
                Corner("to", row + ChartSheet.RowsPerChart, column + 11),
                new XElement(
                    d + "graphicFrame",
                    new XAttribute("macro", ""),
                    new XElement(
                        d + "nvGraphicFramePr",
                        new XElement(d + "cNvPr", new XAttribute("id", (anchors.Count + 2).ToString(CultureInfo.InvariantCulture)), new XAttribute("name", $"{(language == Language.Danish ? "Figur" : "Figure")} {number}"), new XAttribute("descr", chart.Description)),
                        new XElement(d + "cNvGraphicFramePr")),
                    new XElement(
                        d + "xfrm",
                        new XElement(DrawingMl.A + "off", new XAttribute("x", "0"), new XAttribute("y", "0")),
                        new XElement(DrawingMl.A + "ext", new XAttribute("cx", "0"), new XAttribute("cy", "0"))),
                    new XElement(DrawingMl.A + "graphic", new XElement(
                        DrawingMl.A + "graphicData",
                        new XAttribute("uri", DrawingMl.C.NamespaceName),
                        new XElement(DrawingMl.C + "chart", new XAttribute(R + "id", "rId" + number))))),
                new XElement(d + "clientData")));
        }

        if (sheet.Logo is { } logo)
        {
            const string LogoId = "rIdLogo";
            using (var picture = new MemoryStream(logo.Png))
            {
                drawing.AddImagePart(ImagePartType.Png, LogoId).FeedData(picture);
            }

            anchors.Add(new XElement(
                d + "oneCellAnchor",
                Corner("from", 0, 0),
                logo.Extent(d + "ext"),
                new XElement(
                    d + "pic",
                    new XElement(
                        d + "nvPicPr",
                        new XElement(d + "cNvPr", new XAttribute("id", "1000000"), new XAttribute("name", "Logo"), new XAttribute("descr", OfficeText.Short(theme.Organisation, 120))),
                        new XElement(d + "cNvPicPr")),
                    logo.Form(d, LogoId)),
                new XElement(d + "clientData")));
        }

        OfficeXml.Fill(drawing, OfficeXml.Document(new XElement(
            d + "wsDr",
            new XAttribute(XNamespace.Xmlns + "xdr", d.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "a", DrawingMl.A.NamespaceName),
            new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
            anchors)));
        return Id;

        XElement Corner(string name, int row, int column) => new(
            d + name,
            new XElement(d + "col", column.ToString(CultureInfo.InvariantCulture)),
            new XElement(d + "colOff", "0"),
            new XElement(d + "row", row.ToString(CultureInfo.InvariantCulture)),
            new XElement(d + "rowOff", "0"));
    }
}

using System.Globalization;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Excel;
using Indicators.Render.Office;
using Indicators.Render.Reports;

namespace Indicators.Render.Word;

/// <summary>The document being written: what every section needs at hand, and the parts of the package at the end.</summary>
internal sealed class WordDocument(Evaluation evaluation, Language language, Theme theme)
{
    private static readonly XNamespace W = WordStyles.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static readonly XNamespace P = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    /// <summary>Width of the text in twentieths of a point.</summary>
    private const int PortraitWidth = 9638;
    private const int LandscapeWidth = 14570;

    private readonly List<XElement> _body = [];
    private readonly List<XElement> _footnotes = [];
    private readonly List<LineChart> _charts = [];
    private readonly List<(int Level, string Text, string Bookmark)> _headings = [];
    private int _contentsAt = -1;
    private int _tables;
    private bool _landscape;

    public Evaluation Evaluation { get; } = evaluation;

    public Language Language { get; } = language;

    public Theme Theme { get; } = theme;

    private readonly OfficeLogo? _logo = OfficeLogo.Of(theme);

    /// <summary>The one of two texts that the reader's language asks for.</summary>
    public string Say(string danish, string english) => Language == Language.Danish ? danish : english;

    /// <summary>A heading, which the table of contents names at levels 1 and 2.</summary>
    public void Heading(int level, string text)
    {
        var id = Whole(_headings.Count + 1);
        var bookmark = "_Toc" + id.PadLeft(8, '0');
        var line = OfficeText.Line(text);
        _headings.Add((level, line, bookmark));
        _body.Add(new XElement(
            W + "p",
            new XElement(W + "pPr", new XElement(W + "pStyle", WordStyles.Value("Heading" + Whole(level)))),
            new XElement(W + "bookmarkStart", new XAttribute(W + "id", id), new XAttribute(W + "name", bookmark)),
            Run(line),
            new XElement(W + "bookmarkEnd", new XAttribute(W + "id", id))));
    }

    /// <summary>A paragraph; nothing where the text is empty. Line breaks in the text begin new paragraphs.</summary>
    public void Paragraph(string text, string style = "Normal", string? colour = null)
    {
        foreach (var line in OfficeText.Paragraphs(text))
        {
            _body.Add(Styled(style, Run(line, colour: colour)));
        }
    }

    /// <summary>A heading in bold and a bullet for each text; nothing where there is none.</summary>
    public void List(string heading, IEnumerable<string> items)
    {
        var texts = items.SelectMany(OfficeText.Paragraphs).ToArray();
        if (texts.Length == 0)
        {
            return;
        }

        if (heading.Length > 0)
        {
            _body.Add(new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "keepNext")), Run(heading, strong: true)));
        }

        _body.AddRange(texts.Select(t => Styled("ListBullet", Run(t))));
    }

    /// <summary>A point that begins with a mark and a coloured word in bold.</summary>
    public void Point(string strong, string? colour, string text) =>
        _body.Add(Styled("Point", Run(OfficeText.Line(strong), strong: true, colour: colour), Run(" " + OfficeText.Line(text))));

    /// <summary>What the evaluator has written, in its place.</summary>
    public void Note(string note)
    {
        var lines = OfficeText.Paragraphs(note);
        for (var i = 0; i < lines.Count; i++)
        {
            _body.Add(i == 0
                ? Styled("EvaluatorNote", Run(Say("Evaluators note: ", "Evaluator's note: "), strong: true), Run(lines[i]))
                : Styled("EvaluatorNote", Run(lines[i])));
        }
    }

    /// <summary>A table under its caption.</summary>
    public void Table(string caption, IReadOnlyList<WordColumn> columns, IEnumerable<IReadOnlyList<WordCell>> rows, IEnumerable<Origin>? origins = null)
    {
        _tables++;
        var line = OfficeText.Line(caption);
        _body.Add(Styled("TableCaption", [.. Numbered(Say("Tabel", "Table"), "Table", _tables), Run(". " + line), .. Footnote(origins ?? [])]));
        _body.Add(WordTable.Of(columns, rows, _landscape ? LandscapeWidth : PortraitWidth, OfficeText.Short(line, 200), Content));
        _body.Add(new XElement(W + "p", new XElement(W + "pPr", new XElement(W + "spacing", new XAttribute(W + "before", "0"), new XAttribute(W + "after", "60")))));
    }

    /// <summary>A native chart over its caption, whose footnote says where the numbers come from.</summary>
    public void Chart(LineChart chart, string caption, string note, IEnumerable<Origin> origins)
    {
        _charts.Add(chart);
        var number = Whole(_charts.Count);
        _body.Add(Styled("Figure", new XElement(W + "r", new XElement(W + "drawing", new XElement(
            P + "inline",
            new XAttribute("distT", "0"), new XAttribute("distB", "0"), new XAttribute("distL", "0"), new XAttribute("distR", "0"),
            new XElement(P + "extent", new XAttribute("cx", "6120000"), new XAttribute("cy", "2650000")),
            new XElement(P + "docPr", new XAttribute("id", number), new XAttribute("name", $"{Say("Figur", "Figure")} {number}"), new XAttribute("descr", chart.Description)),
            new XElement(P + "cNvGraphicFramePr"),
            new XElement(DrawingMl.A + "graphic", new XElement(
                DrawingMl.A + "graphicData",
                new XAttribute("uri", DrawingMl.C.NamespaceName),
                new XElement(DrawingMl.C + "chart", new XAttribute(R + "id", ChartId(_charts.Count))))))))));
        _body.Add(Styled("Caption", [.. Numbered(Say("Figur", "Figure"), "Figure", _charts.Count), Run(". " + OfficeText.Line(caption)), .. Footnote(origins)]));
        Paragraph(note, "FigureNote");
    }

    /// <summary>Who the report comes from: the logo where there is one, and the name.</summary>
    public void Sender()
    {
        if (_logo is not null)
        {
            XNamespace pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
            _body.Add(Styled("Normal", new XElement(W + "r", new XElement(W + "drawing", new XElement(
                P + "inline",
                new XAttribute("distT", "0"), new XAttribute("distB", "0"), new XAttribute("distL", "0"), new XAttribute("distR", "0"),
                _logo.Extent(P + "extent"),
                new XElement(P + "docPr", new XAttribute("id", "1000000"), new XAttribute("name", "Logo"), new XAttribute("descr", OfficeText.Short(Theme.Organisation, 120))),
                new XElement(P + "cNvGraphicFramePr"),
                new XElement(DrawingMl.A + "graphic", new XElement(
                    DrawingMl.A + "graphicData",
                    new XAttribute("uri", pic.NamespaceName),
                    new XElement(
                        pic + "pic",
                        new XElement(
                            pic + "nvPicPr",
                            new XElement(pic + "cNvPr", new XAttribute("id", "1000001"), new XAttribute("name", "Logo")),
                            new XElement(pic + "cNvPicPr")),
                        _logo.Form(pic, LogoId)))))))));
        }

        Paragraph(Theme.Organisation, "Organisation");
    }

    /// <summary>The place of the table of contents.</summary>
    public void Contents() => _contentsAt = _body.Count;

    /// <summary>Turns the paper from here on, for a wide table.</summary>
    public void Turn(bool landscape)
    {
        if (landscape != _landscape)
        {
            _body.Add(new XElement(W + "p", new XElement(W + "pPr", Section(_landscape))));
            _landscape = landscape;
        }
    }

    /// <summary>The file.</summary>
    public byte[] Write()
    {
        Turn(landscape: false);
        if (_contentsAt >= 0)
        {
            _body.InsertRange(_contentsAt, WordContents.Of(_headings.Where(h => h.Level <= 2), Say("Indhold", "Contents")));
        }

        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "rId1");
            OfficeXml.Fill(document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2"), OfficeXml.CoreProperties($"{Evaluation.Plan.Title}: {ReportWords.Phase(Evaluation.Phase, Language)}", WordStyles.Proofing(Language)));
            OfficeXml.Fill(main.AddNewPart<StyleDefinitionsPart>("rIdStyles"), WordStyles.Write(Theme, Language));
            OfficeXml.Fill(main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering"), WordStyles.Numbering());
            OfficeXml.Fill(main.AddNewPart<DocumentSettingsPart>("rIdSettings"), WordFrame.Settings(Language));
            OfficeXml.Fill(main.AddNewPart<FootnotesPart>("rIdFootnotes"), WordFrame.Footnotes(_footnotes));
            OfficeXml.Fill(main.AddNewPart<HeaderPart>("rIdHeader"), WordFrame.Header(Evaluation, Language, Theme));
            OfficeXml.Fill(main.AddNewPart<FooterPart>("rIdFooter"), WordFrame.Footer(Language, PortraitWidth));
            OfficeXml.Fill(main.AddNewPart<FooterPart>("rIdFooterWide"), WordFrame.Footer(Language, LandscapeWidth));
            if (_logo is not null)
            {
                using var picture = new MemoryStream(_logo.Png);
                main.AddImagePart(ImagePartType.Png, LogoId).FeedData(picture);
            }

            for (var i = 0; i < _charts.Count; i++)
            {
                var part = main.AddNewPart<ChartPart>(ChartId(i + 1));
                var book = part.AddNewPart<EmbeddedPackagePart>("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "rId1");
                using (var bytes = new MemoryStream(ChartSheet.Embedded(_charts[i], Theme, Language)))
                {
                    book.FeedData(bytes);
                }

                OfficeXml.Fill(part, new LineChartXml(_charts[i], Theme, Language, ChartSheet.EmbeddedPlace(_charts[i])).Write(workbook: "rId1", showTitle: false));
            }

            OfficeXml.Fill(main, OfficeXml.Document(new XElement(
                W + "document",
                new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName),
                new XAttribute(XNamespace.Xmlns + "wp", P.NamespaceName),
                new XElement(W + "body", _body, Section(landscape: false)))));
        }

        return FixedPackage.Of(stream.ToArray());
    }

    private const string LogoId = "rIdLogo";

    private static string ChartId(int number) => "rIdChart" + Whole(number);

    private IEnumerable<XElement> Content(WordCell cell) => [Run(OfficeText.Line(cell.Text), cell.Strong, cell.Colour), .. Footnote(cell.Origins)];

    private IEnumerable<XElement> Footnote(IEnumerable<Origin> origins)
    {
        var text = OriginText.Of(origins, Language);
        if (text.Length == 0)
        {
            return [];
        }

        var id = Whole(_footnotes.Count + 1);
        _footnotes.Add(new XElement(
            W + "footnote",
            new XAttribute(W + "id", id),
            Styled(
                "FootnoteText",
                new XElement(W + "r", FootnoteStyle(), new XElement(W + "footnoteRef")),
                Run($" {Say("Kilde", "Source")}: {OfficeText.Line(text)}"))));
        return [new XElement(W + "r", FootnoteStyle(), new XElement(W + "footnoteReference", new XAttribute(W + "id", id)))];
    }

    private static XElement FootnoteStyle() => new(W + "rPr", new XElement(W + "rStyle", WordStyles.Value("FootnoteReference")));

    private static XElement[] Numbered(string word, string sequence, int number) =>
    [
        Run(word + " ", strong: true),
        new XElement(W + "fldSimple", new XAttribute(W + "instr", $" SEQ {sequence} \\* ARABIC "), Run(Whole(number), strong: true)),
    ];

    private static XElement Styled(string style, params IEnumerable<XElement> runs) =>
        new(W + "p", new XElement(W + "pPr", new XElement(W + "pStyle", WordStyles.Value(style))), runs);

    private static XElement Run(string text, bool strong = false, string? colour = null) => new(
        W + "r",
        strong || colour is not null ? new XElement(W + "rPr", strong ? new XElement(W + "b") : null, colour is null ? null : WordStyles.Colour(colour)) : null,
        new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private static XElement Section(bool landscape) => new(
        W + "sectPr",
        new XElement(W + "headerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", "rIdHeader")),
        new XElement(W + "footerReference", new XAttribute(W + "type", "default"), new XAttribute(R + "id", landscape ? "rIdFooterWide" : "rIdFooter")),
        new XElement(
            W + "pgSz",
            new XAttribute(W + "w", landscape ? "16838" : "11906"), new XAttribute(W + "h", landscape ? "11906" : "16838"),
            landscape ? new XAttribute(W + "orient", "landscape") : null),
        new XElement(
            W + "pgMar",
            new XAttribute(W + "top", "1247"), new XAttribute(W + "right", "1134"), new XAttribute(W + "bottom", "1247"), new XAttribute(W + "left", "1134"),
            new XAttribute(W + "header", "567"), new XAttribute(W + "footer", "567"), new XAttribute(W + "gutter", "0")));

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}

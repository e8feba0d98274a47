using System.Xml.Linq;
using Indicators.Model;
using Indicators.Render.Tests.Reports;
using Indicators.Render.Word;

namespace Indicators.Render.Tests.Word;

public sealed class WordReportTests
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    private static byte[] Report(Language language = Language.Danish, bool synthetic = true) =>
        WordReport.Write(new SampleEvaluation().Build(synthetic), language);

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void The_validator_finds_nothing(Language language) => Report(language).ShouldBeValidWord();

    [Fact]
    public void The_same_evaluation_gives_the_same_bytes()
    {
        Report().ShouldBe(Report());
        Report().ShouldHaveFixedEntries();
    }

    [Fact]
    public void Headings_have_real_styles_and_the_table_of_contents_names_each()
    {
        var body = Report().Part("word/document.xml");

        var headings = Paragraphs(body, "Heading1").Concat(Paragraphs(body, "Heading2")).ToArray();
        headings.ShouldContain("Sammenfatning");
        headings.ShouldContain("Børn og familier");
        headings.ShouldContain("G1 · Færre familier med en social sag: Værebro Park");
        var contents = Paragraphs(body, "TOC1").Concat(Paragraphs(body, "TOC2")).ToArray();
        contents.Order(StringComparer.Ordinal).ShouldBe(headings.Order(StringComparer.Ordinal));
        body.Descendants(W + "instrText").Single().Value.ShouldContain("TOC");
        var bookmarks = body.Descendants(W + "bookmarkStart").Select(b => (string)b.Attribute(W + "name")!).ToHashSet();
        body.Descendants(W + "hyperlink").ShouldAllBe(h => bookmarks.Contains((string)h.Attribute(W + "anchor")!));
    }

    [Fact]
    public void Every_table_repeats_its_heading_row_and_has_a_caption()
    {
        var body = Report().Part("word/document.xml");

        var tables = body.Descendants(W + "tbl").ToArray();
        tables.Length.ShouldBeGreaterThan(5);
        tables.ShouldAllBe(t => t.Elements(W + "tr").First().Element(W + "trPr")!.Element(W + "tblHeader") != null);
        tables.ShouldAllBe(t => (string?)t.ElementsBeforeSelf().Last().Element(W + "pPr")!.Element(W + "pStyle")!.Attribute(W + "val") == "TableCaption");
    }

    [Fact]
    public void Footnotes_name_file_lines_and_fingerprint()
    {
        var file = Report();

        var notes = file.Part("word/footnotes.xml").Elements(W + "footnote").Select(n => n.Value.Trim()).Where(t => t.Length > 0).ToArray();
        notes.ShouldContain("Kilde: extracts/social-cases.csv, linje 12 (SHA-256 aaaaaaaaaaaa)");
        file.Part("word/document.xml").Descendants(W + "footnoteReference").Count().ShouldBe(notes.Length);
    }

    [Fact]
    public void The_chart_holds_the_numbers_and_a_workbook_to_edit_them_in()
    {
        var file = Report();
        var chart = file.Part("word/charts/chart1.xml");

        var area = chart.Descendants(C + "lineChart").Single().Elements(C + "ser").First();
        area.Descendants(C + "tx").First().Value.ShouldContain("Værebro Park");
        area.Element(C + "val")!.Descendants(C + "v").Select(v => v.Value).ShouldBe(["24.8", "25.6", "26.1", "24", "22.4"]);
        area.Element(C + "cat")!.Descendants(C + "v").Select(v => v.Value).ShouldBe(["2018", "2019", "2020\nBaseline", "2021", "2022\nMidtvejs"]);
        chart.Element(C + "externalData").ShouldNotBeNull();
        file.Part("word/document.xml").Descendants().Where(e => e.Name.LocalName == "docPr").ShouldAllBe(p => ((string)p.Attribute("descr")!).Contains("Værebro Park: 2018 24,8", StringComparison.Ordinal));
    }

    /// <summary>Oracle: the default theme's colours and the patterns of the SVG chart.</summary>
    [Fact]
    public void The_chart_looks_as_the_SVG_chart_does()
    {
        var chart = Report().Part("word/charts/chart1.xml");

        var lines = chart.Descendants(C + "lineChart").Single().Elements(C + "ser").Select(s => s.Element(C + "spPr")!).ToArray();
        lines.Select(l => (string)l.Descendants(A + "srgbClr").First().Attribute("val")!).ShouldBe(["0B5394", "60666E", "B3261E", "5B636D"]);
        lines.Select(l => (string)l.Descendants(A + "prstDash").First().Attribute("val")!).ShouldBe(["solid", "solid", "dashDot", "solid"]);
        chart.Descendants(C + "areaChart").Single().Elements(C + "ser").Count().ShouldBe(2);
        chart.Descendants(C + "lineChart").Single().Elements(C + "ser").Last().Element(C + "tx")!.Value.ShouldContain("Helhedsplan 2020–2023");
    }

    [Fact]
    public void A_missing_value_is_a_hole_in_the_line_and_not_a_zero()
    {
        var reference = Report().Part("word/charts/chart1.xml").Descendants(C + "lineChart").Single().Elements(C + "ser").ElementAt(1);

        reference.Element(C + "val")!.Descendants(C + "pt").Select(p => (string)p.Attribute("idx")!).ShouldBe(["0", "2", "3", "4"]);
        ((string)reference.Element(C + "dPt")!.Element(C + "idx")!.Attribute("val")!).ShouldBe("0", "a point without neighbours has a marker");
    }

    [Fact]
    public void Made_up_figures_are_marked_on_every_page_and_real_ones_are_not()
    {
        Report().Part("word/header1.xml").Value.ShouldContain("Konstruerede eksempeldata");
        Report(synthetic: false).Part("word/header1.xml").Value.ShouldNotContain("Konstruerede");
        Report(synthetic: false).Part("word/document.xml").Value.ShouldNotContain("Konstruerede");
    }

    [Theory]
    [InlineData(Language.Danish, "da-DK")]
    [InlineData(Language.English, "en-GB")]
    public void Proofing_is_in_the_report_s_language(Language language, string expected) =>
        ((string)Report(language).Part("word/styles.xml").Descendants(W + "lang").Single().Attribute(W + "val")!).ShouldBe(expected);

    [Fact]
    public void The_evaluator_s_note_stands_with_its_goal()
    {
        var body = Report().Part("word/document.xml");

        Paragraphs(body, "EvaluatorNote").ShouldBe(["Evaluators note: Tallet dækker over store forskelle mellem opgange."]);
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void Hostile_text_stays_text(string what, string text)
    {
        var file = WordReport.Write(new SampleEvaluation(_ => text).Build(), Language.Danish);

        file.ShouldBeValidWord();
        if (what == "markup")
        {
            file.Part("word/document.xml").Value.ShouldContain(text);
        }
    }

    [LibreOfficeFact]
    public void LibreOffice_opens_it_and_prints_every_chapter()
    {
        var text = System.Text.Encoding.UTF8.GetString(LibreOffice.Convert(Report(), "docx", "txt"));

        text.ShouldContain("Sammenfatning");
        text.ShouldContain("Kriterierne år for år");
        text.ShouldContain("Data og metode");
    }

    private static IEnumerable<string> Paragraphs(XElement body, string style) => body.Descendants(W + "p")
        .Where(p => (string?)p.Element(W + "pPr")?.Element(W + "pStyle")?.Attribute(W + "val") == style)
        .Select(p => string.Concat(p.Descendants(W + "t").Select(t => t.Value)));
}

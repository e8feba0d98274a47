using System.Globalization;
using System.Xml.Linq;
using Indicators.Model;
using Indicators.Render.Excel;
using Indicators.Render.Tests.Reports;

namespace Indicators.Render.Tests.Excel;

public sealed class ExcelReportTests
{
    private static readonly XNamespace S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static byte[] Report(Language language = Language.Danish, bool synthetic = true) =>
        ExcelReport.Write(new SampleEvaluation().Build(synthetic), language);

    [Theory]
    [InlineData(Language.Danish)]
    [InlineData(Language.English)]
    public void The_validator_finds_nothing(Language language) => Report(language).ShouldBeValidExcel();

    [Fact]
    public void The_same_evaluation_gives_the_same_bytes()
    {
        Report().ShouldBe(Report());
        Report().ShouldHaveFixedEntries();
    }

    [Fact]
    public void Sheets_stand_in_the_reader_s_order()
    {
        Names(Report()).ShouldBe(["Om", "Mål", "Figurer", "Serier", "Kriterier", "Registre", "Kilder"]);
        Names(Report(Language.English)).ShouldBe(["About", "Goals", "Figures", "Series", "Criteria", "Registers", "Origins"]);

        static IEnumerable<string> Names(byte[] file) => file.Part("xl/workbook.xml").Descendants(S + "sheet").Select(s => (string)s.Attribute("name")!);
    }

    /// <summary>Oracle: the sample's own figures, 26.1 to 22.4 against 9.3 to 9.2.</summary>
    [Fact]
    public void Change_and_gaps_are_formulas_with_the_values_they_give()
    {
        var cells = Cells(Report().Part("xl/worksheets/sheet2.xml"));

        cells["J4"].ShouldBe((null, "26.1"));
        cells["K4"].ShouldBe((null, "22.4"));
        cells["L4"].ShouldBe(("K4-J4", "-3.7"));
        cells["R4"].ShouldBe(("J4-P4", "16.8"));
        cells["S4"].ShouldBe(("K4-Q4", "13.2"));
        cells["T4"].ShouldBe(("S4-R4", "-3.6"));
    }

    [Fact]
    public void The_balance_of_rows_is_a_formula_that_gives_nought() =>
        Cells(Report().Part("xl/worksheets/sheet7.xml"))["L4"].ShouldBe(("H4-I4-J4-K4", "0"));

    [Fact]
    public void Tables_keep_their_headings_in_view_and_can_be_filtered()
    {
        foreach (var number in new[] { 2, 4, 5, 6, 7 })
        {
            var sheet = Report().Part($"xl/worksheets/sheet{number.ToString(CultureInfo.InvariantCulture)}.xml");

            ((string)sheet.Descendants(S + "pane").Single().Attribute("state")!).ShouldBe("frozen");
            ((string)sheet.Descendants(S + "autoFilter").Single().Attribute("ref")!).ShouldStartWith("A3:");
        }
    }

    [Fact]
    public void A_count_too_small_to_show_is_a_range_and_not_a_number() =>
        Cells(Report().Part("xl/worksheets/sheet6.xml"))["F5"].ShouldBe((null, "1–4"));

    [Fact]
    public void Made_up_figures_are_marked_on_every_sheet_and_real_ones_on_none()
    {
        for (var i = 1; i <= 7; i++)
        {
            var name = $"xl/worksheets/sheet{i.ToString(CultureInfo.InvariantCulture)}.xml";
            Report().Part(name).Value.ShouldContain("Konstruerede eksempeldata");
            Report(synthetic: false).Part(name).Value.ShouldNotContain("Konstruerede eksempeldata");
        }
    }

    [Fact]
    public void Charts_point_to_the_numbers_beside_them()
    {
        var file = Report();
        XNamespace c = "http://schemas.openxmlformats.org/drawingml/2006/chart";
        var line = file.Part("xl/drawings/charts/chart1.xml").Descendants(c + "lineChart").Single().Elements(c + "ser").First();
        var reference = line.Element(c + "val")!.Descendants(c + "f").Single().Value;
        var column = reference.Split('$')[1];

        reference.ShouldBe($"'Figurer'!${column}$6:${column}$10");
        Cells(file.Part("xl/worksheets/sheet3.xml"))[$"{column}6"].ShouldBe((null, "24.8"));
    }

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void Hostile_text_stays_text(string what, string text)
    {
        var file = ExcelReport.Write(new SampleEvaluation(_ => text).Build(), Language.Danish);

        file.ShouldBeValidExcel();
        for (var i = 1; i <= 7; i++)
        {
            var sheet = file.Part($"xl/worksheets/sheet{i.ToString(CultureInfo.InvariantCulture)}.xml");
            sheet.Descendants(S + "f").ShouldAllBe(f => IsOurs(f.Value), what);
            sheet.Descendants(S + "t").ShouldAllBe(t => t.Value.Length <= 32_767, what);
        }
    }

    /// <summary>A text beginning with an equals sign is kept as text by Excel even after somebody edits its cell.</summary>
    [Fact]
    public void A_text_that_looks_like_a_formula_is_marked_as_quoted()
    {
        var file = ExcelReport.Write(new SampleEvaluation(_ => "=1+1").Build(), Language.Danish);
        var styles = file.Part("xl/styles.xml").Element(S + "cellXfs")!.Elements(S + "xf").ToArray();

        var cells = file.Part("xl/worksheets/sheet2.xml").Descendants(S + "c").Where(c => c.Value == "=1+1").ToArray();
        cells.ShouldNotBeEmpty();
        cells.ShouldAllBe(c => (string)c.Attribute("t")! == "inlineStr" && (string?)styles[int.Parse((string)c.Attribute("s")!, NumberStyles.None, CultureInfo.InvariantCulture)].Attribute("quotePrefix") == "1");
    }

    /// <summary>A second path to the same numbers: LibreOffice computes the formulas itself.</summary>
    [LibreOfficeFact]
    public void LibreOffice_computes_the_same_values()
    {
        var html = System.Text.Encoding.UTF8.GetString(LibreOffice.Convert(Report(), "xlsx", "html"));

        html.ShouldContain("sdval=\"-3.7\"");
        html.ShouldContain("sdval=\"16.8\"");
        html.ShouldContain("sdval=\"13.2\"");
        html.ShouldNotContain("#VALUE!");
        html.ShouldNotContain("#REF!");
    }

    private static bool IsOurs(string formula) => formula.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-');

    private static Dictionary<string, (string? Formula, string Value)> Cells(XElement sheet) => sheet.Descendants(S + "c").ToDictionary(
        c => (string)c.Attribute("r")!,
        c => ((string?)c.Element(S + "f"), (string?)c.Element(S + "v") ?? c.Value));
}

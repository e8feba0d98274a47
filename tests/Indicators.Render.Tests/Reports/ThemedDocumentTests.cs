using System.IO.Compression;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Excel;
using Indicators.Render.Html;
using Indicators.Render.Word;

namespace Indicators.Render.Tests.Reports;

public sealed class ThemedDocumentTests
{
    private static readonly ThemeLogo OneDot = new(
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII="), "image/png", 3, 1);

    [Theory]
    [MemberData(nameof(HostileText.All), MemberType = typeof(HostileText))]
    public void The_organisation_s_name_is_text_and_nothing_else(string kind, string text)
    {
        kind.ShouldNotBeEmpty();
        var theme = Theme.Default with { Organisation = text, Logo = OneDot, DocumentFont = "Source Sans 3" };
        var evaluation = new SampleEvaluation().Build();

        var word = WordReport.Write(evaluation, Language.Danish, theme);
        var excel = ExcelReport.Write(evaluation, Language.Danish, theme);
        var html = HtmlReport.Write(evaluation, Language.Danish, theme);

        word.ShouldBeValidWord();
        excel.ShouldBeValidExcel();
        html.ShouldNotContain("<script>alert");
        html.Split("<img ").Length.ShouldBe(2);
    }

    [Fact]
    public void A_png_goes_into_word_and_excel_as_it_is()
    {
        var theme = Theme.Default with { Logo = OneDot };

        foreach (var file in new[] { WordReport.Write(new SampleEvaluation().Build(), Language.Danish, theme), ExcelReport.Write(new SampleEvaluation().Build(), Language.Danish, theme) })
        {
            file.ShouldHaveFixedEntries();
            using var zip = new ZipArchive(new MemoryStream(file));
            using var stream = zip.Entries.Single(e => e.FullName.EndsWith(".png", StringComparison.Ordinal)).Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            bytes.ToArray().ShouldBe(OneDot.Bytes.ToArray());
        }
    }
}

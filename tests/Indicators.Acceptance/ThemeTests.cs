using System.IO.Compression;
using System.Text;

namespace Indicators.Acceptance;

/// <summary>A workspace's own look, through the built program.</summary>
public sealed class ThemeTests : IDisposable
{
    private const string Logo = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><rect width=\"120\" height=\"40\" fill=\"#6a1b9a\"/></svg>";

    private readonly ScratchData _data = new("en-faelles-indsats");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_theme_reaches_charts_html_word_and_excel()
    {
        _data.Write("en-faelles-indsats/logo.svg", Logo);
        _data.Write("en-faelles-indsats/theme.yaml", """
            organisation: Slagelse <Kommune> & Co
            logo: logo.svg
            fonts: [Source Sans 3]
            colours: {area: "#6a1b9a"}
            """);

        var run = CommandRun.Of(_data.Folder, "evaluate", "en-faelles-indsats", "--format", "html,docx,xlsx", "--out", "out");

        run.ExitCode.ShouldBe(0, run.Errors);
        var html = File.ReadAllText(_data.PathOf("out", "report.html"));
        html.ShouldContain("Slagelse &lt;Kommune&gt; &amp; Co</p>");
        html.ShouldContain("<img alt=\"\" width=\"168\" height=\"56\" src=\"data:image/svg+xml;base64,");
        html.ShouldContain("--font: 'Source Sans 3', Arial");
        html.ShouldContain("--link: #6a1b9a;");
        var chart = File.ReadAllText(Directory.EnumerateFiles(_data.PathOf("out", "charts"), "goal-*.svg").Order(StringComparer.Ordinal).First());
        chart.ShouldContain("#6a1b9a");
        chart.ShouldContain("<image ");
        chart.ShouldNotContain("#0b5394");
        Entry("report.docx", "word/styles.xml").ShouldContain("6A1B9A");
        Entry("report.docx", "word/styles.xml").ShouldContain("Source Sans 3");
        Entry("report.docx", "word/document.xml").ShouldContain("Slagelse &lt;Kommune&gt; &amp; Co");
        Entry("report.xlsx", "xl/styles.xml").ShouldContain("FF6A1B9A");
        Entry("report.xlsx", "xl/worksheets/sheet1.xml").ShouldContain("Slagelse &lt;Kommune&gt; &amp; Co");
    }

    // Oracle: the formula of WCAG 2.2 computed in Python: #ffd54f 1.411, #15181c 17.807 and #eeeeee 1.160 to white.
    [Theory]
    [InlineData("colours: {area: \"#ffd54f\"}", "theme.yaml:1:17: area #ffd54f on background #ffffff has contrast 1.41; expected at least 4.5 (WCAG 2.2)")]
    [InlineData("colours:\n  background: \"#15181c\"", "theme.yaml:2:15: #15181c has contrast 17.81 to white paper; expected at most 1.3")]
    [InlineData("palette: [\"#00735c\", \"#eeeeee\"]", "theme.yaml:1:22: palette 2 #eeeeee on background #ffffff has contrast 1.1")]
    [InlineData("logo: ../criteria/rulesets.yaml", "theme.yaml:1:7: the logo '../criteria/rulesets.yaml' names no file inside the workspace")]
    [InlineData("fonts: [\"a;}body{x\"]", "theme.yaml:1:8: 'a;}body{x' as font")]
    [InlineData("", "theme.yaml:1")]
    public void A_theme_that_cannot_be_used_is_one_clear_error(string yaml, string message)
    {
        _data.Write("en-faelles-indsats/theme.yaml", yaml);

        foreach (var verb in new[] { new[] { "check", "en-faelles-indsats" }, ["evaluate", "en-faelles-indsats", "--out", "out"], ["chart", "en-faelles-indsats", "--all", "--out", "out"] })
        {
            var run = CommandRun.Of(_data.Folder, verb);

            // Refused before anything was imported.
            Directory.Exists(_data.PathOf("en-faelles-indsats", ".indicators")).ShouldBeFalse();

            run.ExitCode.ShouldBe(1);
            run.Output.ShouldBeEmpty();
            run.Errors.ShouldContain(message);
            run.Errors.ShouldNotContain("   at ");
        }
    }

    [Fact]
    public void A_new_workspace_has_a_theme_of_its_own()
    {
        CommandRun.Of(_data.Folder, "new", "my-plan").ExitCode.ShouldBe(0);
        File.ReadAllText(_data.PathOf("my-plan", "theme.yaml")).ShouldContain("# organisation: Eksempel Kommune");
        CommandRun.Of(_data.Folder, "evaluate", "my-plan").ExitCode.ShouldBe(0);

        // Nobody's report is headed by a municipality that does not exist.
        File.ReadAllText(_data.PathOf("my-plan", "output", "report.html")).ShouldNotContain("Eksempel Kommune");
        CommandRun.Of(_data.Folder, "plan", "theme-schema").Json.GetProperty("properties").TryGetProperty("organisation", out _).ShouldBeTrue();
    }

    private string Entry(string file, string name)
    {
        using var zip = ZipFile.OpenRead(_data.PathOf("out", file));
        using var reader = new StreamReader(zip.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

using Indicators.Model;
using Indicators.Render.Html;
using Microsoft.Playwright;

namespace Indicators.Render.Tests.Html;

/// <summary>The report that follows its file: opened from disk in a real browser, with no server.</summary>
public sealed class LiveReportTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string StampFile = "report.stamp.js";
    private static readonly string Ordinary = HtmlReport.Write(FullSample.Build(), Language.Danish);

    [Fact]
    public void An_ordinary_report_asks_for_no_other_file()
    {
        Ordinary.ShouldNotContain("stamp");
        Ordinary.ShouldNotContain(" file:");
        LiveReport.Follow(Ordinary, "one", StampFile).Length.ShouldBeGreaterThan(Ordinary.Length);
    }

    [Fact]
    public void Only_a_whole_report_can_follow() => Should.Throw<ArgumentException>(() => LiveReport.Follow("<p>", "one", StampFile));

    [Fact]
    public void A_message_cannot_end_the_script() => LiveReport.Stamp("one", "</script><b>\"").ShouldNotContain("<");

    [ChromiumFact]
    public async Task An_open_page_shows_the_next_report_where_the_reader_was()
    {
        await using var open = await chromium.Open(LiveReport.Follow(Ordinary, "one", StampFile));
        var page = open.Page;
        // The second article is pushed down by what comes in above it; the reader goes on reading it all the same.
        const string readingPlace = "document.querySelectorAll('article.goal')[1].getBoundingClientRect().top";
        await page.EvaluateAsync("window.scrollTo(0, window.scrollY + document.querySelectorAll('article.goal')[1].getBoundingClientRect().top + 120)");
        var scrolled = await page.EvaluateAsync<double>("window.scrollY");
        (await page.EvaluateAsync<double>(readingPlace)).ShouldBe(-120, 1);

        var path = new Uri(page.Url).LocalPath;
        await File.WriteAllTextAsync(path, LiveReport.Follow(Ordinary.Replace("</h1>", "</h1><p id=\"anden-gang\" style=\"height:333px;margin:0\">Anden gang</p>", StringComparison.Ordinal), "two", StampFile));
        await File.WriteAllTextAsync(Path.Combine(Path.GetDirectoryName(path)!, StampFile), LiveReport.Stamp("two"));

        await page.Locator("#anden-gang").WaitForAsync();
        await page.WaitForLoadStateAsync();
        (await page.EvaluateAsync<double>(readingPlace)).ShouldBe(-120, 1);
        (await page.EvaluateAsync<double>("window.scrollY")).ShouldBeGreaterThan(scrolled + 300);
    }

    [ChromiumFact]
    public async Task A_mistake_shows_above_the_report_and_goes_when_it_is_mended()
    {
        await using var open = await chromium.Open(LiveReport.Follow(Ordinary, "one", StampFile));
        var page = open.Page;
        var stamp = Path.Combine(Path.GetDirectoryName(new Uri(page.Url).LocalPath)!, StampFile);

        await File.WriteAllTextAsync(stamp, LiveReport.Stamp("one", "plan.yaml:3: <b>titel</b>"));
        await page.Locator("#live").WaitForAsync();
        (await page.Locator("#live").TextContentAsync()).ShouldBe("plan.yaml:3: <b>titel</b>");

        await File.WriteAllTextAsync(stamp, LiveReport.Stamp("one"));
        await page.Locator("#live").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }
}

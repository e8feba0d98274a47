using System.Text;
using Indicators.Model;
using Indicators.Render.Html;
using Microsoft.Playwright;

namespace Indicators.Render.Tests.Html;

/// <summary>The report as a reader has it: opened from disk in a real browser.</summary>
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string Report = HtmlReport.Write(FullSample.Build(), Language.Danish);

    [ChromiumFact]
    public async Task Filters_narrow_table_and_articles_alike()
    {
        await using var open = await chromium.Open(Report);
        var page = open.Page;

        await page.SelectOptionAsync("[data-filter=verdict]", "cannot-tell");

        (await page.Locator("table[data-name=maal] tbody tr:visible").CountAsync()).ShouldBe(1);
        (await page.Locator("article.goal#maal-g1:visible").CountAsync()).ShouldBe(0);
        (await page.Locator(".filters output").TextContentAsync()).ShouldBe("1 af 2 mål vises");
        open.Problems.ShouldBeEmpty();
    }

    [ChromiumFact]
    public async Task A_heading_sorts_its_table_and_turns_the_order()
    {
        await using var open = await chromium.Open(Report);
        var heading = open.Page.Locator("table[data-name=maal] thead button").First;

        await heading.ClickAsync();
        await heading.ClickAsync();

        (await open.Page.Locator("table[data-name=maal] tbody th").First.TextContentAsync())!.ShouldStartWith("G2");
        (await open.Page.Locator("table[data-name=maal] thead th").First.GetAttributeAsync("aria-sort")).ShouldBe("descending");
    }

    [ChromiumFact]
    public async Task Values_and_origins_show_in_place_under_pointer_and_keys()
    {
        await using var open = await chromium.Open(Report);
        var page = open.Page;
        var tip = page.Locator("#tip");

        await page.Locator("#maal-g1 .wide [data-part=spots] .spot").First.HoverAsync();
        (await tip.TextContentAsync()).ShouldBe("Værebro Park, 2018: 24,8\u00A0pct. (21,6–28,2)");
        await page.Keyboard.PressAsync("Escape");
        (await tip.IsHiddenAsync()).ShouldBeTrue();

        await page.Locator("#maal-g1 figure.chart[data-name=g1]").FocusAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowRight");
        (await tip.TextContentAsync())!.ShouldStartWith("Værebro Park, 2019");

        await page.Locator("#maal-g1 sup.origin a").First.FocusAsync();
        (await tip.TextContentAsync())!.ShouldContain("extracts/social-cases.csv");
        open.Problems.ShouldBeEmpty();
    }

    [ChromiumFact]
    public async Task A_reference_can_be_switched_off_and_on()
    {
        await using var open = await chromium.Open(Report);
        var page = open.Page;
        var line = page.Locator("#maal-g1 .wide [data-part=line][data-name='Gladsaxe Kommune']");
        var box = page.Locator("#maal-g1 .switch input").First;

        (await line.GetAttributeAsync("display")).ShouldBeNull();
        await box.UncheckAsync();
        (await line.GetAttributeAsync("display")).ShouldBe("none");
        (await page.Locator("#maal-g1 .wide [data-part=gap]").GetAttributeAsync("display")).ShouldBe("none");
        await box.CheckAsync();
        (await line.GetAttributeAsync("display")).ShouldBeNull();
    }

    [ChromiumFact]
    public async Task Charts_and_tables_can_be_saved()
    {
        await using var open = await chromium.Open(Report);
        var page = open.Page;

        var table = await Download(page, page.Locator("#sammenfatning .chart-tools button", new() { HasTextString = "CSV" }).First);
        Encoding.UTF8.GetString(table).Split("\r\n")[0].ShouldBe("\uFEFFMål;Baseline;Opfølgning;Ændring;Afstand før;Afstand nu;Enhed;Vurdering");

        var png = await Download(page, page.Locator("#maal-g1 .chart-tools button", new() { HasTextString = "PNG" }).First);
        png.AsSpan(0, 8).ToArray().ShouldBe([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        // The width in the header: twice the chart's 760 pixels.
        ((png[18] << 8) | png[19]).ShouldBe(1520);

        var svg = Encoding.UTF8.GetString(await Download(page, page.Locator("#maal-g1 .chart-tools button", new() { HasTextString = "SVG" }).First));
        System.Xml.Linq.XDocument.Parse(svg).Root!.Name.LocalName.ShouldBe("svg");
        open.Problems.ShouldBeEmpty();
    }

    [ChromiumFact]
    public async Task Nothing_scrolls_sideways_on_a_phone_or_a_wide_screen()
    {
        foreach (var width in new[] { 360, 1920 })
        {
            await using var open = await chromium.Open(Report, width);

            (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
            open.Problems.ShouldBeEmpty();
        }
    }

    [ChromiumFact]
    public async Task No_table_is_wider_than_the_paper()
    {
        // 182 mm between the margins of an A4 page at 96 pixels to the inch.
        await using var open = await chromium.Open(Report, 688);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await open.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        var clipped = await open.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('table')].filter(t => t.getBoundingClientRect().right > 689).map(t => t.dataset.name)");
        clipped.ShouldBeEmpty();
        (await open.Page.PdfAsync(new() { PreferCSSPageSize = true })).Length.ShouldBeGreaterThan(10_000);
    }

    [ChromiumFact]
    public async Task Without_script_everything_is_there_to_read()
    {
        await using var open = await chromium.Open(Report, script: false);

        (await open.Page.Locator("article.goal:visible").CountAsync()).ShouldBe(3);
        (await open.Page.Locator(".filters").IsHiddenAsync()).ShouldBeTrue();
        (await open.Page.Locator("figure.chart .wide svg:visible").CountAsync()).ShouldBe(await open.Page.Locator("figure.chart").CountAsync());
    }

    [AxeFact]
    public async Task Axe_finds_no_violation()
    {
        foreach (var width in new[] { 1280, 360 })
        {
            await using var open = await chromium.Open(Report, width);
            await open.Page.EvaluateAsync(AxeCore.Script.Value!);

            var violations = await open.Page.EvaluateAsync<string[]>("axe.run(document, { resultTypes: ['violations'] }).then(r => r.violations.map(v => v.id + ': ' + v.nodes[0].html))");
            violations.ShouldBeEmpty();
        }
    }

    private static async Task<byte[]> Download(IPage page, ILocator button)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => button.ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}

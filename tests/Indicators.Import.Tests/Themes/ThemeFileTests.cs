using System.Text;
using System.Text.Json;
using Indicators.Import.Schemas;
using Indicators.Import.Themes;
using Indicators.Model;

namespace Indicators.Import.Tests.Themes;

public sealed class ThemeFileTests : IDisposable
{
    private const string Picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"40\"><rect width=\"10\" height=\"10\" fill=\"#0b5394\"/></svg>";

    // A picture of one dot: header, data and end mark as the PNG specification (W3C, 2003) writes them.
    private static readonly byte[] OneDot = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=");

    private readonly string _outside = Directory.CreateTempSubdirectory("indicators-theme").FullName;

    private string Folder => Path.Combine(_outside, "workspace");

    public void Dispose() => Directory.Delete(_outside, recursive: true);

    [Fact]
    public void A_theme_is_read_with_the_place_of_every_value()
    {
        Write("logo.svg", Picture);

        var theme = Read("""
            organisation: Gladsaxe Kommune
            logo: logo.svg
            fonts: [Source Sans 3, Arial]
            text-size: 1.1
            chart-width: 640
            band-opacity: 0.2
            colours:
              area: "#0B5394"
            palette: ["#a3470b", "#00735c"]
            """);

        theme.Organisation.ShouldBe("Gladsaxe Kommune");
        (theme.Logo!.MediaType, theme.Logo.Width, theme.Logo.Height).ShouldBe(("image/svg+xml", 120, 40));
        theme.Fonts.ShouldBe(["Source Sans 3", "Arial"]);
        (theme.TextSize, theme.ChartWidth, theme.BandOpacity).ShouldBe((1.1, 640, 0.2));
        theme.Colours["area"].ShouldBe("#0B5394");
        theme.Palette.ShouldBe(["#a3470b", "#00735c"]);
        theme.Places["area"].ShouldBe("theme.yaml:8:9");
        theme.Places["palette 2"].ShouldBe("theme.yaml:9:22");
        theme.Places["text-size"].ShouldBe("theme.yaml:4:12");
    }

    [Fact]
    public void Every_mistake_is_listed_with_its_line() => Mistakes("""
        organization: X
        fonts: ["x\" onload=\"y", Arial]
        text-size: 3
        colours:
          area: red
          ink: #000000
          link: "#000000"
        palette: [blue]
        logo: logo.gif
        """).ShouldBe(
        [
            "theme.yaml:1:1 the key 'organization' is not known here",
            "theme.yaml:2:8 'x\" onload=\"y' as font",
            "theme.yaml:3:12 3 as text-size",
            "theme.yaml:5:9 'red' as area",
            "theme.yaml:6:3 ink is empty",
            "theme.yaml:7:3 the key 'link' is not known here",
            "theme.yaml:8:11 'blue' in palette",
            "theme.yaml:9:7 the logo 'logo.gif' is not there",
        ]);

    [Theory]
    [InlineData("")]
    [InlineData("- a")]
    [InlineData("a: &x 1\nb: *x")]
    [InlineData("organisation: [")]
    [InlineData("colours: red")]
    [InlineData("palette: []")]
    [InlineData("text-size: 1,1")]
    public void A_broken_theme_is_one_clear_error(string yaml) =>
        Should.Throw<PlanException>(() => Read(yaml)).Message.ShouldStartWith("theme.yaml:");

    [Theory]
    [InlineData("../secret.svg", "names no file inside the workspace")]
    [InlineData("/etc/passwd", "names no file inside the workspace")]
    [InlineData("shared:logo.svg", "names no file inside the workspace")]
    [InlineData("https://example.org/x.svg", "names no file inside the workspace")]
    [InlineData("link.svg", "leads out of its folder through a link")]
    [InlineData("linked/secret.svg", "leads out of its folder through a link")]
    [InlineData("folder.svg", "is a folder")]
    [InlineData("notes.txt", "is neither .svg nor .png")]
    [InlineData("big.png", "has 200001 bytes, more than 200000")]
    [InlineData("text.png", "does not begin as a PNG does")]
    [InlineData("cut.png", "is a damaged PNG")]
    [InlineData("tail.png", "goes on after the end of the picture")]
    public void A_logo_that_is_no_picture_of_the_workspace_is_refused(string name, string why)
    {
        File.WriteAllText(Path.Combine(_outside, "secret.svg"), Picture);
        Write("notes.txt", "x");
        Write("text.png", "x");
        File.WriteAllBytes(Path.Combine(Folder, "big.png"), new byte[200_001]);
        File.WriteAllBytes(Path.Combine(Folder, "cut.png"), OneDot[..40]);
        File.WriteAllBytes(Path.Combine(Folder, "tail.png"), [.. OneDot, .. "<script>"u8]);
        Directory.CreateDirectory(Path.Combine(Folder, "folder.svg"));
        File.CreateSymbolicLink(Path.Combine(Folder, "link.svg"), Path.Combine(_outside, "secret.svg"));
        Directory.CreateSymbolicLink(Path.Combine(Folder, "linked"), _outside);

        Mistakes($"logo: {name}").ShouldBe([$"theme.yaml:1:7 the logo '{name}' {why}"]);
    }

    [Fact]
    public void A_png_says_its_size()
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllBytes(Path.Combine(Folder, "logo.png"), OneDot);

        var logo = Read("logo: logo.png").Logo!;

        (logo.MediaType, logo.Width, logo.Height).ShouldBe(("image/png", 1, 1));
        logo.Bytes.ToArray().ShouldBe(OneDot);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "holds <script>")]
    [InlineData("<g><SCRIPT/></g>", "holds <SCRIPT>")]
    [InlineData("<foreignObject/>", "holds <foreignObject>")]
    [InlineData("<image href='x.png'/>", "holds <image>")]
    [InlineData("<use href='#a'/>", "holds <use>")]
    [InlineData("<animate attributeName='x'/>", "holds <animate>")]
    [InlineData("<a href='https://example.org'/>", "holds <a>")]
    [InlineData("<rect onclick='alert(1)'/>", "holds the script attribute onclick")]
    [InlineData("<linearGradient href='https://example.org/x'/>", "refers to something outside itself (href)")]
    [InlineData("<linearGradient xmlns:x='http://www.w3.org/1999/xlink' x:href='x.svg#a'/>", "refers to something outside itself (href)")]
    [InlineData("<rect fill='url(https://example.org/x)'/>", "refers to something outside itself (url)")]
    [InlineData("<rect style='fill:URL( \"x.svg#a\" )'/>", "refers to something outside itself (url)")]
    [InlineData("<style>@import 'x.css';</style>", "holds a style that could fetch or run something")]
    [InlineData("<style>.a{fill:u\\72l(x)}</style>", "holds a style that could fetch or run something")]
    [InlineData("<g>&xxe;</g>", "is not XML (line 1)")]
    [InlineData("<g>", "is not XML (line 1)")]
    public void An_svg_that_runs_or_fetches_is_refused(string inside, string why)
    {
        Write("logo.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{inside}</svg>");

        Mistakes("logo: logo.svg").ShouldBe([$"theme.yaml:1:7 the logo 'logo.svg' {why}"]);
    }

    [Fact]
    public void An_svg_without_size_or_nested_without_end_is_refused()
    {
        Write("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        Mistakes("logo: logo.svg").Single().ShouldContain("does not say its size");
        Write("logo.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">{string.Concat(Enumerable.Repeat("<g>", 5000))}{string.Concat(Enumerable.Repeat("</g>", 5000))}</svg>");
        Mistakes("logo: logo.svg").Single().ShouldContain("is nested deeper than 40 levels");
        Write("logo.svg", "<html/>");
        Mistakes("logo: logo.svg").Single().ShouldContain("begins with <html>");
    }

    [Fact]
    public void What_an_editor_leaves_in_an_svg_is_left_out()
    {
        Write("logo.svg", """
            <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <!-- made with care -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:i="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 30 10" i:version="1">
              <metadata><rdf xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><i:view/>
              <linearGradient id="a"/><rect fill="url(#a)" width="30" height="10" i:label="x"/>
            </svg>
            """);

        var logo = Read("logo: logo.svg").Logo!;
        var text = Encoding.UTF8.GetString(logo.Bytes.Span);

        (logo.Width, logo.Height).ShouldBe((30, 10));
        text.ShouldContain("url(#a)");
        new[] { "DOCTYPE", "inkscape", "metadata", "made with care", "label" }.ShouldAllBe(word => !text.Contains(word));
    }

    [Fact]
    public void Binder_and_schema_know_the_same_keys()
    {
        var schema = JsonDocument.Parse(FormatSchemas.Of("theme")).RootElement;
        Known("zzz: 1").ShouldBe(Names(schema.GetProperty("properties")));
        Known("colours: {zzz: 1}").ShouldBe(Names(schema.GetProperty("$defs").GetProperty("colours").GetProperty("properties")));

        static string[] Names(JsonElement of) => [.. of.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal)];
        string[] Known(string yaml) => Should.Throw<PlanException>(() => Read(yaml)).Mistakes.Single().Expected["one of ".Length..].Split(", ");
    }

    private string[] Mistakes(string yaml) => [.. Should.Throw<PlanException>(() => Read(yaml)).Mistakes.Select(m => $"{m.Where} {m.Found}")];

    private ThemeDescription Read(string yaml)
    {
        Write("theme.yaml", yaml);
        return ThemeFile.Read(Path.Combine(Folder, "theme.yaml"), "theme.yaml", Folder);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, name), text);
    }
}

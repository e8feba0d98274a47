using Indicators.Render.Charts;

namespace Indicators.Render.Tests.Charts;

public sealed class ThemeTests
{
    // Oracle: WCAG 2.2 definition of contrast ratio; black on white is 21:1, #767676 on white is 4.54:1 (W3C, G18).
    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#ffffff", "#ffffff", 1.0)]
    public void Contrast_is_the_ratio_of_wcag(string first, string second, double expected) =>
        ThemeContrast.Ratio(first, second).ShouldBe(expected, 0.005);

    [Fact]
    public void The_house_themes_have_no_problem()
    {
        Theme.Default.Problems().ShouldBeEmpty();
        Theme.Narrow.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void A_colour_that_is_none_is_never_drawn()
    {
        Should.Throw<ArgumentException>(() => ChartSvg.Draw(SampleCharts.Trend(), Theme.Default with { Area = "\"/><script>" })).Message.ShouldContain("expected #rrggbb");
        Should.Throw<ArgumentException>(() => ChartSvg.Draw(SampleCharts.Trend(), Theme.Default with { Palette = ["x"] }));
        Should.Throw<ArgumentException>(() => ChartSvg.Draw(SampleCharts.Trend(), Theme.Default with { Width = double.NaN }));
    }

    [Fact]
    public void A_pale_colour_a_word_for_a_colour_and_a_font_that_breaks_out_are_named()
    {
        var problems = (Theme.Default with { Area = "#ffff00", Bad = "red", FontFamily = "x\" onload=\"y", Width = 10 }).Problems();
        problems.ShouldContain(p => p.ToString() == "area: area #ffff00 on background #ffffff has contrast 1.07; expected at least 4.5 (WCAG 2.2). Choose a darker or lighter colour.");
        problems.ShouldContain(p => p.ToString() == "bad: 'red' is not a colour; expected #rrggbb");
        problems.ShouldContain(p => p.Key == "fonts");
        problems.ShouldContain(p => p.Key == "chart-width");
    }

    [Fact]
    public void A_dark_paper_is_refused_since_word_and_print_are_white() =>
        (Theme.Default with { Background = "#15181c", Ink = "#ffffff" }).Problems().ShouldContain(p => p.Key == "background");

    [Theory]
    [MemberData(nameof(SnapshotTests.Samples), MemberType = typeof(SnapshotTests))]
    public void A_logo_stands_in_every_chart_and_collides_with_nothing(string name)
    {
        var logo = new ThemeLogo("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 1\"/>"u8.ToArray(), "image/svg+xml", 300, 100);
        foreach (var theme in new[] { Theme.Default, Theme.Narrow })
        {
            var drawing = ChartSvg.Lay(SampleCharts.All[name](), theme with { Logo = logo, Organisation = "Gladsaxe Kommune" });

            drawing.Svg.ShouldContain("<image ");
            drawing.Svg.ShouldContain("data:image/svg+xml;base64,");
            ChartCheck.Problem(drawing).ShouldBeNull();
        }
    }
}

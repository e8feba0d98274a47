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
        problems.ShouldContain(p => p.StartsWith("area: #ffff00 on #ffffff has contrast 1.07", StringComparison.Ordinal));
        problems.ShouldContain("bad: 'red' is not a colour; expected #rrggbb.");
        problems.ShouldContain(p => p.StartsWith("fontFamily", StringComparison.Ordinal));
        problems.ShouldContain(p => p.StartsWith("width", StringComparison.Ordinal));
    }
}

using System.Globalization;
using Indicators.Render.Charts;

namespace Indicators.Render.Tests.Charts;

public sealed class CollisionTests
{
    [Fact]
    public void No_text_overlaps_another_and_nothing_leaves_the_canvas_in_2000_random_trend_charts()
    {
        var problems = new List<string>();
        for (var seed = 0; seed < 2000; seed++)
        {
            var random = new RandomCharts(seed);
            var chart = random.Trend();
            if (ChartCheck.Problem(ChartSvg.Lay(chart, random.Theme())) is { } problem)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"seed {seed}: {problem}"));
            }
        }

        problems.ShouldBeEmpty();
    }

    [Fact]
    public void No_text_overlaps_another_and_nothing_leaves_the_canvas_in_1500_random_charts_of_other_kinds()
    {
        var problems = new List<string>();
        for (var seed = 0; seed < 1500; seed++)
        {
            var random = new RandomCharts(seed);
            var chart = random.Other(seed % RandomCharts.OtherKinds);
            if (ChartCheck.Problem(ChartSvg.Lay(chart, random.Theme())) is { } problem)
            {
                problems.Add(string.Create(CultureInfo.InvariantCulture, $"{chart.GetType().Name} seed {seed}: {problem}"));
            }
        }

        problems.ShouldBeEmpty();
    }

    [Fact]
    public void Random_charts_are_well_formed_xml()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new RandomCharts(seed);
            ChartCheck.Parse(ChartSvg.Draw(random.Trend(), random.Theme())).Root!.Name.LocalName.ShouldBe("svg");
            ChartCheck.Parse(ChartSvg.Draw(random.Other(seed % RandomCharts.OtherKinds), random.Theme())).Root!.Name.LocalName.ShouldBe("svg");
        }
    }

    [Fact]
    public void The_checker_sees_an_overlap_and_a_text_outside()
    {
        var drawing = ChartSvg.Lay(SampleCharts.Trend());
        ChartCheck.Problem(drawing).ShouldBeNull();
        var doubled = drawing with { Texts = [.. drawing.Texts, drawing.Texts[0]] };
        ChartCheck.Problem(doubled)!.ShouldStartWith("overlap");
        ChartCheck.Problem(drawing with { Width = 100 })!.ShouldStartWith("outside");
    }
}

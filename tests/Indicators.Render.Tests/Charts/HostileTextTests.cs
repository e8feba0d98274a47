using System.Globalization;
using System.Xml.Linq;
using Indicators.Render.Charts;

namespace Indicators.Render.Tests.Charts;

public sealed class HostileTextTests
{
    public static TheoryData<string> Hostile() =>
    [
        "<script>alert(1)</script>",
        "]]><svg onload=alert(1)>",
        "=HYPERLINK(\"http://example.org\")",
        "\" onmouseover=\"alert(1)",
        "a\0b\u0001c\u001Fd\u007Fe\u0085f\uFFFEg\uFFFF",
        "half \uD83D pair \uDE42 broken",
        "\u202Egnp.exe\u202C \u2066x",
        "שלום עולם",
        "line\r\nbreak\ttab\u2028separator",
        "&amp; &#x41; %3C",
        new string('x', 10_000),
        new string('Å', 4_000) + " " + new string('W', 6_000),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public void Any_text_in_any_place_gives_well_formed_svg_without_script_and_without_collision(string text)
    {
        foreach (var chart in WithText(text))
        {
            foreach (var theme in new[] { Theme.Default, Theme.Narrow, Theme.Default with { Organisation = text } })
            {
                var drawing = ChartSvg.Lay(chart, theme);
                ChartCheck.Problem(drawing).ShouldBeNull();
                var document = ChartCheck.Parse(drawing.Svg);
                document.Descendants().Select(e => e.Name.LocalName).Except(
                    ["svg", "title", "desc", "rect", "text", "line", "circle", "polyline", "polygon", "g"]).ShouldBeEmpty();
                document.Descendants().Attributes().ShouldNotContain(a => a.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    [Fact]
    public void Direction_overrides_disappear_and_right_to_left_names_are_isolated()
    {
        var svg = ChartSvg.Draw(SampleCharts.Trend() with { Title = "a\u202Eb", Subtitle = "שלום" });
        svg.ShouldNotContain("\u202E");
        svg.ShouldContain("\u2068שלום\u2069");
    }

    [Fact]
    public void A_right_to_left_name_does_not_turn_the_number_after_it()
    {
        var chart = SampleCharts.Trend() with { Series = [new("שלום", SeriesRole.Area, [new(2016, 12.5)])], Gaps = [] };
        ChartSvg.Draw(chart, Theme.Narrow).ShouldContain(">\u2068שלום\u2069: 12,5\u00A0pct.<");
        ChartSvg.Draw(chart with { Title = "\u2069a\u2068b" }).ShouldContain(">a\u2068b\u2069<");
    }

    [Fact]
    public void A_text_that_is_cut_keeps_its_full_wording_in_a_title()
    {
        var name = string.Join(' ', Enumerable.Repeat("Boligselskabet", 200));
        var document = ChartCheck.Parse(ChartSvg.Draw(SampleCharts.Trend() with { Subtitle = name }));
        XNamespace ns = "http://www.w3.org/2000/svg";
        document.Descendants(ns + "text").ShouldContain(t => t.Value.EndsWith('…') && t.Element(ns + "title") != null && t.Element(ns + "title")!.Value == name);
    }

    [Fact]
    public void The_current_culture_changes_no_byte()
    {
        var expected = SampleCharts.All.ToDictionary(s => s.Key, s => ChartSvg.Draw(s.Value()), StringComparer.Ordinal);
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var (separator, group) in new[] { (",", "."), (",", "\u00A0"), ("٫", "٬") })
            {
                // As da-DK and de-DE: InvariantGlobalization leaves no named cultures to choose.
                CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = separator, NumberGroupSeparator = group, NegativeSign = "\u2212" } };
                foreach (var (name, make) in SampleCharts.All)
                {
                    ChartSvg.Draw(make()).ShouldBe(expected[name]);
                }
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Values_that_are_not_finite_are_refused()
    {
        var chart = SampleCharts.Trend();
        Should.Throw<ArgumentException>(() => ChartSvg.Draw(chart with { Series = [new("x", SeriesRole.Area, [new(2016, double.NaN)])] }));
        Should.Throw<ArgumentException>(() => ChartSvg.Draw(chart with { Gaps = [new(double.PositiveInfinity, 1, 2)] }));
        ChartSvg.Draw(chart).Length.ShouldBe(ChartSvg.Draw(SampleCharts.Trend()).Length);
    }

    private static IEnumerable<Chart> WithText(string text)
    {
        yield return new TrendChart
        {
            Title = text,
            Subtitle = text,
            Finding = new Finding(FindingMark.Met, text),
            Description = text,
            Notes = [text],
            Source = text,
            Synthetic = true,
            Unit = text,
            GapUnit = text,
            Periods = [new(2019, text), new(2020, text), new(2021, "2021")],
            Series = [new(text, SeriesRole.Area, [new(2019, 3), new(2020, 4), new(2021, 5)]), new(text, SeriesRole.Reference, [new(2019, 1), new(2021, 2)])],
            Lines = [new(2, text)],
            Moments = [new(2020, MomentKind.Baseline, text), new(2021, MomentKind.FollowUp)],
            Gaps = [new(2020, 4, 1)],
            Plan = new PlanSpan(2019, 2020, text),
            Events = [new(2019.5, text), new(2020, "x")],
            Breaks = [new(2020, text)],
        };
        yield return new SlopeChart { Title = text, BaselineLabel = text, FollowUpLabel = text, Unit = text, Lines = [new(text, 1, 2, FindingMark.Met), new(text, null, 2, FindingMark.Met)] };
        yield return new CriteriaLadderChart { Title = text, Rungs = [new(text, 40, true, text, text, 1, [new(text, 3)], true, text)], Statuses = [new(text, true)] };
        yield return new ListOverviewChart { Title = text, WayHeading = text, Criteria = [new(text, text)], Areas = [new(text, [new(3, true, text)], text, true, true)] };
        yield return new StatusTimelineChart { Title = text, Lists = [text, text], Rows = [new(text, [TimelineStatus.Vulnerable])] };
        yield return new FunnelChart { Title = text, Target = 2, TargetLabel = text, SizeLabel = text, Unit = text, Points = [new(text, 100, 3, true), new(text, 110, 3, false, true)], Limits = [] };
        yield return new EffectMapChart { Title = text, Targets = [new(text, true), new(text)], Activities = [new(text, [new(EffectKind.Direct, EffectTerm.Short)])] };
        yield return new GoalTreeChart { Title = text, Levels = [text], Roots = [new(text, [new(text, [], FindingMark.Met)])] };
        yield return new ActivityTimelineChart { Title = text, FirstYear = 2020, LastYear = 2021, Activities = [new(text, [], [], [], text)] };
        yield return new BudgetChart { Title = text, Groups = [text], Unit = text, Years = [new(text, [3])] };
        yield return new SmallMultiplesChart { Title = text, Unit = text, Periods = [new(2020, text), new(2021, text)], Panels = [new(text, [new(2020, 1), new(2021, 2)])], Reference = new(text, SeriesRole.Reference, []) };
        yield return new DistributionChart { Title = text, Unit = text, Points = [new(text, 3, true), new(text, 4)], Lines = [new(3.5, text)] };
        yield return new PlaceboChart { Title = text, Unit = text, TreatedName = text, Treated = [new(2020, 1)], Placebos = [new(text, SeriesRole.Background, [])], Periods = [new(2020, text)], Start = new ChartEvent(2020, text) };
    }
}

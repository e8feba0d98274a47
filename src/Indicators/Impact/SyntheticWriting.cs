using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Charts;
using static Indicators.ImpactWriting;

namespace Indicators;

/// <summary>What synthetic control and synthetic difference-in-differences write alike: weights, gaps and the chart of both lines.</summary>
internal static class SyntheticWriting
{
    public static object[] Weights(IReadOnlyList<DonorWeight> weights) => [.. weights.Select(w => new { w.Unit, Weight = Number(w.Weight) })];

    public static object[] Gaps(IReadOnlyList<SyntheticGap> gaps, Panel panel) =>
        [.. gaps.Select(g => new { Time = Time(panel, g.Time), Observed = Number(g.Observed), Synthetic = Number(g.Synthetic), Gap = Number(g.Gap) })];

    public static StatisticTable WeightTable(IReadOnlyList<DonorWeight> weights) =>
        Table(["unit", "weight"], weights.Where(w => w.Weight >= 0.0005).OrderByDescending(w => w.Weight).Select(w => (IReadOnlyList<object?>)[w.Unit, w.Weight]));

    public static StatisticTable GapTable(IReadOnlyList<SyntheticGap> gaps, Panel panel) =>
        Table(["time", "observed", "synthetic", "gap"], gaps.Select(g => (IReadOnlyList<object?>)[panel.Label(g.Time), g.Observed, g.Synthetic, g.Gap]));

    public static SyntheticControlChart TwinChart(
        string title, string treated, IReadOnlyList<SyntheticGap> gaps, int from, Panel panel, DesignVerdict verdict, Language language, string file)
    {
        var english = language == Language.English;
        return new SyntheticControlChart
        {
            Title = title,
            Subtitle = english ? "Observed, and as the weighted comparison units developed" : "Observeret, og som de vægtede sammenligningsenheder udviklede sig",
            Periods = Axis(gaps, panel),
            TreatedName = treated,
            Treated = [.. gaps.Select(g => new ChartPoint(g.Time, g.Observed))],
            SyntheticName = english ? "weighted comparison" : "vægtet sammenligning",
            SyntheticTwin = [.. gaps.Select(g => new ChartPoint(g.Time, g.Synthetic))],
            Start = Start(from),
            Unit = "",
            Decimals = DifferenceAnswer.Decimals(gaps.Select(g => g.Observed)),
            Notes = [Sentence(verdict, language)],
            Source = file,
            Language = language,
        };
    }

    public static AxisPeriod[] Axis(IReadOnlyList<SyntheticGap> gaps, Panel panel) => [.. gaps.Select(g => new AxisPeriod(g.Time, panel.Label(g.Time)))];

    public static ChartEvent Start(int from) => new(from - 0.5, "start");
}

using System.Globalization;
using Indicators.Render.Charts;

namespace Indicators.Render.Tests.Charts;

/// <summary>One made-up chart of every kind; all figures are invented but for the criteria ladder, which repeats the official lists of Sjælør Boulevard.</summary>
internal static partial class SampleCharts
{
    public static IReadOnlyList<AxisPeriod> Years(int from, int to) =>
        [.. Enumerable.Range(from, to - from + 1).Select(y => new AxisPeriod(y, y.ToString(CultureInfo.InvariantCulture)))];

    public static IReadOnlyList<ChartPoint> Points(int from, IEnumerable<double> values, double half = 0) =>
        [.. values.Select((v, i) => half > 0 ? new ChartPoint(from + i, v, v - half, v + half) : new ChartPoint(from + i, v))];

    /// <summary>Every sample with its place in the snapshot tree.</summary>
    public static IReadOnlyDictionary<string, Func<Chart>> All { get; } = new Dictionary<string, Func<Chart>>(StringComparer.Ordinal)
    {
        ["Trend/goal"] = Trend,
        ["Trend/everything"] = TrendWithEverything,
        ["Trend/target"] = TrendWithTarget,
        ["Trend/english"] = TrendInEnglish,
        ["Trend/quarters"] = TrendByQuarter,
        ["Trend/suppressed"] = TrendSuppressed,
        ["Slope/goals"] = Slope,
        ["Criteria/ladder"] = Ladder,
        ["Criteria/timeline"] = StatusTimeline,
        ["Criteria/list-overview"] = ListOverview,
        ["Criteria/list-overview-50"] = LongListOverview,
        ["Areas/funnel"] = Funnel,
        ["Areas/multiples"] = SmallMultiples,
        ["Plan/trends"] = GoalTrends,
        ["Areas/distribution"] = Distribution,
        ["Plan/effect-map"] = EffectMap,
        ["Plan/goal-tree"] = GoalTree,
        ["Plan/activities"] = ActivityTimeline,
        ["Plan/budget"] = Budget,
        ["Impact/event-study"] = EventStudy,
        ["Impact/synthetic-control"] = SyntheticControl,
        ["Impact/placebo"] = Placebo,
        ["Impact/counterfactual"] = Counterfactual,
    };
}

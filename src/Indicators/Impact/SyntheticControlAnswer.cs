using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Json;
using static Indicators.ImpactWriting;

namespace Indicators;

/// <summary>A synthetic control as JSON, tables and charts.</summary>
internal static class SyntheticControlAnswer
{
    public static ImpactAnswer Of(SyntheticControlResult result, Panel panel, SyntheticControlRequest request, string file) => new(
        Json(result, panel, request),
        Grade(result.Verdict.Grade),
        Sentence(result.Verdict, request.Language),
        Checks(result.Verdict, request.Language),
        Tables(result, panel),
        request.Placebos && result.Placebos.Count > 0
            ? [("synthetic-control", ChartSvg.Draw(Chart(result, panel, request, file))), ("placebos", ChartSvg.Draw(Placebos(result, panel, request, file)))]
            : [("synthetic-control", ChartSvg.Draw(Chart(result, panel, request, file)))]);

    private static string Json(SyntheticControlResult result, Panel panel, SyntheticControlRequest request) => JsonText.Write(new
    {
        result.Treated,
        From = Time(panel, result.From),
        Weights = result.Weights.Select(w => new { w.Unit, Weight = Number(w.Weight) }).ToArray(),
        Att = Number(result.Att),
        PreMspe = Number(result.PreMspe),
        PostMspe = Number(result.PostMspe),
        Ratio = Number(result.Ratio),
        result.Rank,
        PValue = Number(result.PValue),
        result.Ranked,
        Gaps = result.Gaps.Select(g => new { Time = Time(panel, g.Time), Observed = Number(g.Observed), Synthetic = Number(g.Synthetic), Gap = Number(g.Gap) }).ToArray(),
        Placebos = result.Placebos.Where(_ => request.Placebos).Select(p => new
        {
            p.Unit,
            Att = Number(p.Att),
            PreMspe = Number(p.PreMspe),
            PostMspe = Number(p.PostMspe),
            Ratio = Number(p.Ratio),
            p.Rank,
        }).ToArray(),
        InTime = result.InTime.Select(p => new { From = Time(panel, p.From), Att = Number(p.Att), PreMspe = Number(p.PreMspe), PostMspe = Number(p.PostMspe) }).ToArray(),
        LeaveOneOut = result.LeaveOneOut.Select(l => new { l.Donor, Weight = Number(l.Weight), Att = Number(l.Att), PreMspe = Number(l.PreMspe) }).ToArray(),
        Predictors = result.Predictors.Select(p => new
        {
            p.Name,
            Importance = Number(p.Importance),
            Treated = Number(p.Treated),
            Synthetic = Number(p.Synthetic),
            DonorMean = Number(p.DonorMean),
        }).ToArray(),
        Optimality = new
        {
            Stationarity = Number(result.Optimality.Stationarity),
            SmallestMultiplier = Number(result.Optimality.SmallestMultiplier),
            result.Optimality.IsOptimal,
            result.Optimality.IsUnique,
        },
        Verdict = Verdict(result.Verdict, request.Language),
        result.Notes,
    });

    private static List<(string Heading, StatisticTable Table)> Tables(SyntheticControlResult result, Panel panel) =>
    [
        ("summary", Table(["att", "pre_mspe", "post_mspe", "ratio", "rank", "p_value"], [[result.Att, result.PreMspe, result.PostMspe, result.Ratio, result.Rank, result.PValue]])),
        ("weights", Table(["unit", "weight"], result.Weights.Where(w => w.Weight >= 0.0005).OrderByDescending(w => w.Weight).Select(w => (IReadOnlyList<object?>)[w.Unit, w.Weight]))),
        ("gaps", Table(["time", "observed", "synthetic", "gap"], result.Gaps.Select(g => (IReadOnlyList<object?>)[panel.Label(g.Time), g.Observed, g.Synthetic, g.Gap]))),
    ];

    private static SyntheticControlChart Chart(SyntheticControlResult result, Panel panel, SyntheticControlRequest request, string file)
    {
        var english = request.Language == Language.English;
        return new SyntheticControlChart
        {
            Title = $"{request.Outcome}, {result.Treated}",
            Subtitle = english ? "Observed, and as the weighted comparison units developed" : "Observeret, og som de vægtede sammenligningsenheder udviklede sig",
            Periods = Axis(result, panel),
            TreatedName = result.Treated,
            Treated = [.. result.Gaps.Select(g => new ChartPoint(g.Time, g.Observed))],
            SyntheticName = english ? "weighted comparison" : "vægtet sammenligning",
            SyntheticTwin = [.. result.Gaps.Select(g => new ChartPoint(g.Time, g.Synthetic))],
            Start = Start(result),
            Unit = "",
            Decimals = DifferenceAnswer.Decimals(result.Gaps.Select(g => g.Observed)),
            Notes = [Sentence(result.Verdict, request.Language)],
            Source = file,
            Language = request.Language,
        };
    }

    private static PlaceboChart Placebos(SyntheticControlResult result, Panel panel, SyntheticControlRequest request, string file) => new()
    {
        Title = $"{request.Outcome}, {result.Treated}",
        Subtitle = request.Language == Language.English ? "Gap to the weighted comparison, among the gaps of units without treatment" : "Forskel til den vægtede sammenligning, blandt forskellene for enheder uden indsats",
        Periods = Axis(result, panel),
        TreatedName = result.Treated,
        Treated = [.. result.Gaps.Select(g => new ChartPoint(g.Time, g.Gap))],
        Placebos = [.. result.Placebos.Where(p => p.Unit != result.Treated).Select(p => new ChartSeries(p.Unit, Render.Charts.SeriesRole.Background, [.. p.Gaps.Select(g => new ChartPoint(g.Time, g.Gap))]))],
        Start = Start(result),
        Unit = "",
        Decimals = DifferenceAnswer.Decimals(result.Gaps.Select(g => g.Gap)),
        Notes = [Sentence(result.Verdict, request.Language)],
        Source = file,
        Language = request.Language,
    };

    private static AxisPeriod[] Axis(SyntheticControlResult result, Panel panel) => [.. result.Gaps.Select(g => new AxisPeriod(g.Time, panel.Label(g.Time)))];

    private static ChartEvent Start(SyntheticControlResult result) => new(result.From - 0.5, "start");
}

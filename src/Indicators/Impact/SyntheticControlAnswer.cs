using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Json;
using static Indicators.ImpactWriting;
using static Indicators.SyntheticWriting;

namespace Indicators;

/// <summary>A synthetic control as JSON, tables and charts.</summary>
internal static class SyntheticControlAnswer
{
    public static ImpactAnswer Of(SyntheticControlResult result, Panel panel, SyntheticControlRequest request, string file, SensitivityReport? sensitivity) => Answer(
        Json(result, panel, request, sensitivity),
        result.Verdict,
        request.Language,
        [.. Tables(result, panel, request), .. SensitivityTables(sensitivity)],
        request.Placebos && result.Placebos.Count > 0
            ? [("synthetic-control", ChartSvg.Draw(Chart(result, panel, request, file))), ("placebos", ChartSvg.Draw(Placebos(result, panel, request, file)))]
            : [("synthetic-control", ChartSvg.Draw(Chart(result, panel, request, file)))]);

    private static string Json(SyntheticControlResult result, Panel panel, SyntheticControlRequest request, SensitivityReport? sensitivity) => JsonText.Write(new
    {
        result.Treated,
        From = Time(panel, result.From),
        Weights = Weights(result.Weights),
        Att = Number(result.Att),
        PreMspe = Number(result.PreMspe),
        PostMspe = Number(result.PostMspe),
        Ratio = Number(result.Ratio),
        result.Rank,
        PValue = Number(result.PValue),
        result.Ranked,
        Gaps = Gaps(result.Gaps, panel),
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
        Sensitivity = Sensitivity(sensitivity),
        Verdict = Verdict(result.Verdict, request.Language),
        result.Notes,
    });

    private static IEnumerable<(string Heading, StatisticTable Table)> Tables(SyntheticControlResult result, Panel panel, SyntheticControlRequest request)
    {
        yield return ("summary", Table(["att", "pre_mspe", "post_mspe", "ratio", "rank", "p_value"], [[result.Att, result.PreMspe, result.PostMspe, result.Ratio, result.Rank, result.PValue]]));
        yield return ("weights", WeightTable(result.Weights));
        yield return ("gaps", GapTable(result.Gaps, panel));
        if (request.Placebos && result.Placebos.Count > 0)
        {
            yield return ("placebos", Table(["unit", "att", "pre_mspe", "post_mspe", "ratio", "rank"], result.Placebos.Select(p => (IReadOnlyList<object?>)[p.Unit, p.Att, p.PreMspe, p.PostMspe, p.Ratio, p.Rank])));
        }
    }

    private static SyntheticControlChart Chart(SyntheticControlResult result, Panel panel, SyntheticControlRequest request, string file) =>
        TwinChart($"{request.Outcome}, {result.Treated}", result.Treated, result.Gaps, result.From, panel, result.Verdict, request.Language, file);

    private static PlaceboChart Placebos(SyntheticControlResult result, Panel panel, SyntheticControlRequest request, string file) => new()
    {
        Title = $"{request.Outcome}, {result.Treated}",
        Subtitle = request.Language == Language.English ? "Gap to the weighted comparison, among the gaps of units without treatment" : "Forskel til den vægtede sammenligning, blandt forskellene for enheder uden indsats",
        Periods = Axis(result.Gaps, panel),
        TreatedName = result.Treated,
        Treated = [.. result.Gaps.Select(g => new ChartPoint(g.Time, g.Gap))],
        Placebos = [.. result.Placebos.Where(p => p.Unit != result.Treated).Select(p => new ChartSeries(p.Unit, Render.Charts.SeriesRole.Background, [.. p.Gaps.Select(g => new ChartPoint(g.Time, g.Gap))]))],
        Start = Start(result.From),
        Unit = "",
        Decimals = DifferenceAnswer.Decimals(result.Gaps.Select(g => g.Gap)),
        Notes = [Sentence(result.Verdict, request.Language)],
        Source = file,
        Language = request.Language,
    };
}

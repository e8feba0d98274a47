using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Json;
using static Indicators.ImpactWriting;
using static Indicators.SyntheticWriting;

namespace Indicators;

/// <summary>A synthetic difference-in-differences as JSON, tables and a chart.</summary>
internal static class SyntheticDifferenceAnswer
{
    public static ImpactAnswer Of(SyntheticDifferenceResult result, Panel panel, SyntheticDifferenceRequest request, string file) => Answer(
        Json(result, panel, request),
        result.Verdict,
        request.Language,
        [
            ("average", Table(["att", "standard_error", "lower", "upper", "p", "treated", "comparison"], [[result.Att.Value, result.Att.StandardError, result.Att.Lower, result.Att.Upper, result.Att.PValue, result.Treated.Count, result.UnitWeights.Count]])),
            ("weights", WeightTable(result.UnitWeights)),
            ("time weights", Table(["time", "weight"], result.TimeWeights.Where(w => w.Weight >= 0.0005).Select(w => (IReadOnlyList<object?>)[panel.Label(w.Time), w.Weight]))),
            ("gaps", GapTable(result.Gaps, panel)),
        ],
        [("synthetic-difference", ChartSvg.Draw(Chart(result, panel, request, file)))]);

    private static string Json(SyntheticDifferenceResult result, Panel panel, SyntheticDifferenceRequest request) => JsonText.Write(new
    {
        request.Estimator,
        request.Solver,
        result.Treated,
        From = Time(panel, result.From),
        Att = Number(result.Att.Value),
        StandardError = Number(result.Att.StandardError),
        Lower = Number(result.Att.Lower),
        Upper = Number(result.Att.Upper),
        Confidence = request.Confidence.Share,
        P = Number(result.Att.PValue),
        ErrorMethod = result.Att.Method,
        ErrorAbsent = result.Att.ErrorAbsence?.Reason,
        request.PlaceboDraws,
        request.Seed,
        Weights = Weights(result.UnitWeights),
        TimeWeights = result.TimeWeights.Select(w => new { Time = Time(panel, w.Time), Weight = Number(w.Weight) }).ToArray(),
        Gaps = Gaps(result.Gaps, panel),
        Verdict = Verdict(result.Verdict, request.Language),
    });

    private static SyntheticControlChart Chart(SyntheticDifferenceResult result, Panel panel, SyntheticDifferenceRequest request, string file)
    {
        var treated = result.Treated.Count == 1 ? result.Treated[0] : request.Language == Language.English ? "treated units" : "enheder med indsats";
        return TwinChart($"{request.Outcome}, {treated}", treated, result.Gaps, result.From, panel, result.Verdict, request.Language, file);
    }
}

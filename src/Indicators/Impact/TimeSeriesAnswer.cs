using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Json;
using static Indicators.ImpactWriting;

namespace Indicators;

/// <summary>An interrupted time series as JSON, tables and a chart of what was expected.</summary>
internal static class TimeSeriesAnswer
{
    public static ImpactAnswer Of(InterruptedTimeSeriesResult result, TimeSeriesRequest request, string file) => Answer(
        Json(result, request),
        result.Verdict,
        request.Language,
        [
            ("coefficients", Table(
                ["term", "estimate", "se", "lower", "upper", "p", "ratio"],
                result.Coefficients.Select(c => (IReadOnlyList<object?>)[c.Term, c.Estimate.Value, c.Estimate.StandardError, c.Estimate.Lower, c.Estimate.Upper, c.Estimate.PValue, c.Ratio?.Value]))),
            ("diagnostics", Table(
                ["observations", "dispersion", "durbin_watson", "durbin_watson_p"],
                [[result.Diagnostics.Observations, result.Dispersion, result.Diagnostics.DurbinWatson?.Statistic, result.Diagnostics.DurbinWatson?.PValue]])),
        ],
        [("counterfactual", ChartSvg.Draw(Chart(result, request, file)))]);

    private static string Json(InterruptedTimeSeriesResult result, TimeSeriesRequest request) => JsonText.Write(new
    {
        request.Family,
        From = request.From,
        Confidence = request.Confidence.Share,
        Coefficients = result.Coefficients.Select(c => new
        {
            c.Term,
            Estimate = Number(c.Estimate.Value),
            Se = Number(c.Estimate.StandardError),
            Lower = Number(c.Estimate.Lower),
            Upper = Number(c.Estimate.Upper),
            P = Number(c.Estimate.PValue),
            Ratio = Number(c.Ratio?.Value),
            RatioLower = Number(c.Ratio?.Lower),
            RatioUpper = Number(c.Ratio?.Upper),
            ErrorMethod = c.Estimate.Method,
            ErrorAbsent = c.Estimate.ErrorAbsence?.Reason,
        }).ToArray(),
        Dispersion = Number(result.Dispersion),
        Diagnostics = new
        {
            result.Diagnostics.Observations,
            result.Diagnostics.ResidualDegrees,
            Deviance = Number(result.Diagnostics.Deviance),
            RSquared = Number(result.Diagnostics.RSquared),
            Sigma = Number(result.Diagnostics.Sigma),
            DurbinWatson = result.Diagnostics.DurbinWatson is { } watson ? new { Statistic = Number(watson.Statistic), P = Number(watson.PValue) } : null,
            BreuschGodfrey = result.Diagnostics.BreuschGodfrey.Select(b => new { b.Order, Statistic = Number(b.Statistic), P = Number(b.PValue) }).ToArray(),
            NeweyWestLag = result.Diagnostics.Lag,
        },
        AverageEffect = Effect(result.AverageEffect),
        CumulativeEffect = Effect(result.CumulativeEffect),
        Fit = result.Fit.Select(f => new
        {
            Time = f.Label,
            Observed = Number(f.Observed),
            Fitted = Number(f.Fitted),
            Counterfactual = Number(f.Counterfactual),
            Lower = Number(f.Lower),
            Upper = Number(f.Upper),
        }).ToArray(),
        Verdict = Verdict(result.Verdict, request.Language),
        result.Notes,
    });

    private static object Effect(Estimate estimate) => new
    {
        Estimate = Number(estimate.Value),
        Se = Number(estimate.StandardError),
        Lower = Number(estimate.Lower),
        Upper = Number(estimate.Upper),
        P = Number(estimate.PValue),
        ErrorAbsent = estimate.ErrorAbsence?.Reason,
    };

    private static CounterfactualChart Chart(InterruptedTimeSeriesResult result, TimeSeriesRequest request, string file)
    {
        var english = request.Language == Language.English;
        return new CounterfactualChart
        {
            Title = request.Outcome,
            Subtitle = english ? "Observed, and as the time before leads to expect" : "Observeret, og som tiden før giver grund til at vente",
            Periods = [.. result.Fit.Select(f => new AxisPeriod(f.Time, f.Label))],
            ObservedName = english ? "observed" : "observeret",
            Observed = [.. result.Fit.Select(f => new ChartPoint(f.Time, f.Observed))],
            FittedName = english ? "fitted" : "tilpasset",
            Fitted = [.. result.Fit.Select(f => new ChartPoint(f.Time, f.Fitted))],
            ExpectedName = english ? "expected from before" : "ventet ud fra før",
            Expected = [.. result.Fit.Where(f => f.Time >= result.From).Select(f => new ChartPoint(f.Time, f.Counterfactual, f.Lower, f.Upper))],
            Start = new ChartEvent(result.From - 0.5, "start"),
            Unit = "",
            Decimals = DifferenceAnswer.Decimals(result.Fit.Select(f => f.Observed)),
            Notes = [Sentence(result.Verdict, request.Language)],
            Source = file,
            Language = request.Language,
        };
    }
}

using System.Globalization;
using Indicators.Core.Impact;
using Indicators.Model;
using Indicators.Render.Json;
using static Indicators.ImpactWriting;

namespace Indicators;

/// <summary>A simulation of regression to the mean as JSON and tables.</summary>
internal static class SelectionAnswer
{
    public static ImpactAnswer Of(RegressionToTheMeanResult result, SelectionRequest request)
    {
        var a = result.Assumptions;
        var sentence = Sentence(result, request.Language);
        return new ImpactAnswer(
            JsonText.Write(new
            {
                Assumptions = new
                {
                    a.Areas,
                    Mean = Number(a.Mean),
                    Between = Number(a.BetweenDeviation),
                    Within = Number(a.WithinDeviation),
                    Autocorrelation = Number(a.Autocorrelation),
                    Threshold = Number(a.Threshold),
                    Selects = a.SelectsAbove ? "above" : "below",
                    a.YearsBefore,
                    a.YearsAfter,
                    Followed = a.MaximumSelected,
                    a.OnlyLeavers,
                    FromPanel = request.Panel is not null,
                },
                ExpectedChange = Number(result.ExpectedChange),
                ExpectedDifference = Number(result.ExpectedDifference),
                Lower = Number(result.DifferenceRange.Lower),
                Upper = Number(result.DifferenceRange.Upper),
                Confidence = request.Confidence.Share,
                Observed = Number(result.Observed),
                P = Number(result.PValue),
                Beyond = result.Observed is null ? (bool?)null : result.ObservedIsBeyond,
                result.Draws,
                result.Seed,
                Sentence = sentence,
            }),
            "",
            sentence,
            [],
            [
                ("assumptions", Table(
                    ["areas", "mean", "between", "within", "autocorrelation", "threshold"],
                    [[a.Areas, a.Mean, a.BetweenDeviation, a.WithinDeviation, a.Autocorrelation, a.Threshold]])),
                ("selection alone", Table(
                    ["expected_change", "expected_difference", "lower", "upper", "observed", "p"],
                    [[result.ExpectedChange, result.ExpectedDifference, result.DifferenceRange.Lower, result.DifferenceRange.Upper, result.Observed, result.PValue]])),
            ],
            []);
    }

    private static string Sentence(RegressionToTheMeanResult result, Language language)
    {
        string Text(double value) => NumberText.Format(value, 2, language);
        var percent = (100 * result.DifferenceRange.Confidence).ToString("0.##", CultureInfo.InvariantCulture);
        var (low, high, expected) = (Text(result.DifferenceRange.Lower), Text(result.DifferenceRange.Upper), Text(result.ExpectedDifference));
        return language == Language.English
            ? $"Under the stated assumptions selection alone gives a difference of {expected} on average, and between {low} and {high} in {percent} per cent of simulations."
                + (result.Observed is not null ? $" The observed {Text(result.Observed.Value)} is {(result.ObservedIsBeyond ? "outside" : "within")} that range." : "")
                + " Whether the assumptions hold, the simulation does not say."
            : $"Under de angivne antagelser giver udvælgelsen alene i gennemsnit en forskel på {expected} og mellem {low} og {high} i {percent.Replace('.', ',')} pct. af simulationerne."
                + (result.Observed is not null ? $" Den målte på {Text(result.Observed.Value)} ligger {(result.ObservedIsBeyond ? "uden for" : "inden for")} det." : "")
                + " Om antagelserne holder, siger simulationen ikke.";
    }
}

using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;
using SeriesRole = Indicators.Render.Charts.SeriesRole;

namespace Indicators.Render.Tests.Charts;

/// <summary>Charts of estimated effects.</summary>
internal static partial class SampleCharts
{
    public static EventStudyChart EventStudy() => new()
    {
        Title = "Forskel før og efter planens start",
        Subtitle = "Forskel mellem områder med og uden plan, år fra start",
        Periods = [.. Enumerable.Range(-4, 9).Select(t => new AxisPeriod(t, NumberText.Signed(t, 0, Language.Danish)))],
        EstimateName = "Estimat",
        Estimates = [.. new[] { 0.4, -0.3, 0.2, 0.0, -0.8, -1.6, -2.1, -2.4, -2.2 }.Select((v, i) => new ChartPoint(i - 4, v, v - 1.1, v + 1.1))],
        Source = "eksempel.",
        Synthetic = true,
    };

    public static SyntheticControlChart SyntheticControl() => new()
    {
        Title = "Værebro Park og dens syntetiske tvilling",
        Periods = Years(2012, 2022),
        TreatedName = "Værebro Park",
        Treated = Points(2012, [44, 43.5, 43.8, 43.1, 42.7, 42.9, 42.2, 40.1, 38.8, 37.0, 36.1]),
        SyntheticName = "Syntetisk tvilling",
        SyntheticTwin = Points(2012, [43.9, 43.6, 43.6, 43.2, 42.8, 42.7, 42.3, 41.8, 41.9, 41.2, 41.0]),
        Start = new ChartEvent(2018.5, "Planens start"),
        Source = "eksempel.",
        Synthetic = true,
    };

    public static PlaceboChart Placebo() => new()
    {
        Title = "Afstand til syntetisk tvilling, Værebro Park og placeboområder",
        Periods = Years(2012, 2022),
        TreatedName = "Værebro Park",
        Treated = Points(2012, [0.1, -0.1, 0.2, -0.1, -0.1, 0.2, -0.1, -1.7, -3.1, -4.2, -4.9]),
        Placebos = [.. Enumerable.Range(0, 19).Select(k => new ChartSeries($"Placebo {k.ToString(CultureInfo.InvariantCulture)}", SeriesRole.Background, Points(2012, Enumerable.Range(0, 11).Select(i => ((((k + 3) * (i + 5) * 7) % 19) - 9) * (i < 7 ? 0.06 : 0.18)))))],
        Start = new ChartEvent(2018.5, "Planens start"),
        Source = "eksempel.",
        Synthetic = true,
    };

    public static CounterfactualChart Counterfactual() => new()
    {
        Title = "Anmeldelser pr. kvartal og det forventede",
        Periods = [.. Enumerable.Range(0, 24).Select(i => new AxisPeriod(2018 + (i * 0.25), i % 4 == 0 ? (2018 + (i / 4)).ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{2018 + (i / 4)}K{(i % 4) + 1}")))],
        ObservedName = "Observeret",
        Observed = [.. Enumerable.Range(0, 24).Select(i => new ChartPoint(2018 + (i * 0.25), 52 - (i * 0.4) + (i * 13 % 7) - (i >= 14 ? 8 + ((i - 14) * 0.7) : 0)))],
        ExpectedName = "Forventet uden ændring",
        Expected = [.. Enumerable.Range(14, 10).Select(i => new ChartPoint(2018 + (i * 0.25), 55 - (i * 0.4), 49 - (i * 0.5), 61 - (i * 0.3)))],
        Start = new ChartEvent(2021.4, "Ny indsats"),
        Unit = "anmeldelser",
        Decimals = 0,
        Source = "eksempel.",
        Synthetic = true,
    };
}

using System.Globalization;
using Indicators.Core.Impact;

namespace Indicators.Core.Tests.Impact;

/// <summary>Sicily's smoking ban and heart attacks (Bernal and others 2017), recomputed with R 4.2.2 (glm, sandwich, lmtest).</summary>
public sealed class InterruptedTimeSeriesReferenceTests
{
    private const double Ban = 37;

    private static readonly Dictionary<string, string> Terms = new()
    {
        ["(Intercept)"] = "(intercept)",
        ["time"] = "time",
        ["smokban"] = "step",
        ["tpost"] = "slope_change",
        ["smokban:I(time - 36)"] = "slope_change",
        ["H(month)sin1"] = "sin1",
        ["H(month)sin2"] = "sin2",
        ["H(month)cos1"] = "cos1",
        ["H(month)cos2"] = "cos2",
        ["sin1"] = "sin1",
        ["sin2"] = "sin2",
        ["cos1"] = "cos1",
        ["cos2"] = "cos2",
    };

    [Theory]
    [InlineData("m1_poisson", OutcomeFamily.Poisson, false, false)]
    [InlineData("m2_quasipoisson", OutcomeFamily.QuasiPoisson, false, false)]
    [InlineData("m3_quasi_season", OutcomeFamily.QuasiPoisson, true, false)]
    [InlineData("m4_quasi_season_slope", OutcomeFamily.QuasiPoisson, true, true)]
    public void Counts_equal_R_glm(string model, OutcomeFamily family, bool season, bool slope)
    {
        var reference = ReferenceData.Read("sicily_its/R_reference_glm.csv");
        var result = Fit(family, season, slope);
        var rows = Enumerable.Range(0, reference.Rows.Count).Where(i => reference.Text(i, "model") == model).ToList();
        rows.Count.ShouldBe(result.Coefficients.Count);
        foreach (var i in rows)
        {
            var own = result.Coefficient(Terms[reference.Text(i, "term")]);
            own.Estimate.Value.ShouldBe(reference.Number(i, "estimate"), 1e-8);

            // R stops at a relative change of 1e-8 of the deviance and keeps the weights of the step before, so its errors and
            // dispersion are some 1e-6 off the converged ones.
            own.Estimate.StandardError!.Value.ShouldBe(reference.Number(i, "se"), 5e-6 * reference.Number(i, "se"));
            own.Estimate.PValue!.Value.ShouldBe(reference.Number(i, "p"), 1e-6);
            own.Ratio!.Value.ShouldBe(reference.Number(i, "exp_est"), 1e-8);
            own.Ratio.Lower!.Value.ShouldBe(reference.Number(i, "exp_lo95_z"), 1e-6);
            own.Ratio.Upper!.Value.ShouldBe(reference.Number(i, "exp_hi95_z"), 1e-6);
            result.Dispersion!.Value.ShouldBe(reference.Number(i, "dispersion"), 5e-6 * reference.Number(i, "dispersion"));
            result.Diagnostics.Deviance.ShouldBe(reference.Number(i, "deviance"), 1e-6);
            result.Diagnostics.ResidualDegrees.ShouldBe((int)reference.Number(i, "df_resid"));
        }
    }

    [Fact]
    public void The_published_ratios_of_the_issue_are_shown()
    {
        // Step IRR 0.8944 (0.8647-0.9251) and, with season, 0.8851 (0.8394-0.9332), dispersion 2.2622.
        var step = Fit(OutcomeFamily.Poisson, false, false).Coefficient("step").Ratio!;
        (Math.Round(step.Value, 4), Math.Round(step.Lower!.Value, 4), Math.Round(step.Upper!.Value, 4)).ShouldBe((0.8944, 0.8647, 0.9251));
        var seasonal = Fit(OutcomeFamily.QuasiPoisson, true, false);
        var ratio = seasonal.Coefficient("step").Ratio!;
        (Math.Round(ratio.Value, 4), Math.Round(ratio.Lower!.Value, 4), Math.Round(ratio.Upper!.Value, 4)).ShouldBe((0.8851, 0.8394, 0.9332));
        Math.Round(seasonal.Dispersion!.Value, 4).ShouldBe(2.2622);
    }

    [Fact]
    public void Every_linear_error_equals_the_reference_table()
    {
        var reference = ReferenceData.Read("sicily_its/R_reference_segmented_lm_hac.csv");
        var fits = new Dictionary<(string, string), InterruptedTimeSeriesResult>();
        for (var i = 0; i < reference.Rows.Count; i++)
        {
            var key = (reference.Text(i, "model"), reference.Text(i, "vcov"));
            if (!fits.TryGetValue(key, out var result))
            {
                fits[key] = result = InterruptedTimeSeries.Fit(Series(), Linear(key.Item1, key.Item2));
            }

            var own = result.Coefficient(Terms[reference.Text(i, "term")]).Estimate;
            var scale = Math.Max(1, Math.Abs(reference.Number(i, "estimate")));
            own.Value.ShouldBe(reference.Number(i, "estimate"), 1e-9 * scale, $"{key} {reference.Text(i, "term")}");
            own.StandardError!.Value.ShouldBe(reference.Number(i, "se"), 1e-9 * scale, $"{key} {reference.Text(i, "term")}");
            own.DegreesOfFreedom.ShouldBe(reference.Number(i, "df"));
            own.PValue!.Value.ShouldBe(reference.Number(i, "p_t"), 1e-9);
            own.Lower!.Value.ShouldBe(reference.Number(i, "lo95_t"), 1e-8 * scale);
            own.Upper!.Value.ShouldBe(reference.Number(i, "hi95_t"), 1e-8 * scale);
        }

        fits.Count.ShouldBe(34);
    }

    [Theory]
    [InlineData("segmented_lm")]
    [InlineData("segmented_lm_harmonic2")]
    public void Diagnostics_equal_lmtest(string model)
    {
        var reference = ReferenceData.Read("sicily_its/R_reference_segmented_lm_diagnostics.csv");
        var i = reference.Find(("model", model));
        var own = InterruptedTimeSeries.Fit(Series(), Linear(model, "OLS") with { Season = model == "segmented_lm" ? null : 12 }).Diagnostics;
        own.DurbinWatson!.Statistic.ShouldBe(reference.Number(i, "dw"), 1e-9);
        own.DurbinWatson.PValue.ShouldBe(reference.Number(i, "dw_p"), 1e-6);
        own.BreuschGodfrey.Single(t => t.Order == 1).Statistic.ShouldBe(reference.Number(i, "bg1"), 1e-8);
        own.BreuschGodfrey.Single(t => t.Order == 1).PValue.ShouldBe(reference.Number(i, "bg1_p"), 1e-8);
        own.BreuschGodfrey.Single(t => t.Order == 12).Statistic.ShouldBe(reference.Number(i, "bg12"), 1e-7);
        own.BreuschGodfrey.Single(t => t.Order == 12).PValue.ShouldBe(reference.Number(i, "bg12_p"), 1e-8);
        own.RSquared!.Value.ShouldBe(reference.Number(i, "r2"), 1e-10);
        own.Sigma!.Value.ShouldBe(reference.Number(i, "sigma"), 1e-9);
        own.Deviance.ShouldBe(reference.Number(i, "rss"), 1e-6);
    }

    [Fact]
    public void Autocorrelations_of_deviance_residuals_equal_R()
    {
        var reference = ReferenceData.Read("sicily_its/R_reference_m3_devresid_acf_pacf.csv");
        var residuals = Fit(OutcomeFamily.QuasiPoisson, true, false).Residuals;
        var acf = Autocorrelation.Acf(residuals, reference.Rows.Count);
        var pacf = Autocorrelation.Pacf(residuals, reference.Rows.Count);
        for (var i = 0; i < reference.Rows.Count; i++)
        {
            acf[i].ShouldBe(reference.Number(i, "acf"), 1e-7);
            pacf[i].ShouldBe(reference.Number(i, "pacf"), 1e-7);
        }
    }

    [Fact]
    public void The_slope_change_is_tested_as_R_anova_does()
    {
        var reference = ReferenceData.Read("sicily_its/R_reference_anova_m3_m4.csv");
        var (statistic, _, denominator, p) = InterruptedTimeSeries.Compare(Fit(OutcomeFamily.QuasiPoisson, true, false), Fit(OutcomeFamily.QuasiPoisson, true, true));
        statistic.ShouldBe(reference.Number(0, "F"), 5e-6);
        denominator.ShouldBe((int)reference.Number(0, "resid_df2"));
        p.ShouldBe(reference.Number(0, "p"), 5e-6);
    }

    [Fact]
    public void Fitted_counts_satisfy_the_score_equations()
    {
        // A second path: at the maximum of the likelihood observed and fitted counts agree in total, after the ban, and weighted by time.
        var fit = Fit(OutcomeFamily.QuasiPoisson, true, true).Fit;
        fit.Sum(f => f.Observed - f.Fitted).ShouldBe(0, 1e-6);
        fit.Where(f => f.Time >= Ban).Sum(f => f.Observed - f.Fitted).ShouldBe(0, 1e-6);
        fit.Sum(f => f.Time * (f.Observed - f.Fitted)).ShouldBe(0, 1e-5);
    }

    [Fact]
    public void The_counterfactual_equals_the_fit_before_and_its_band_contains_it_after()
    {
        var result = Fit(OutcomeFamily.QuasiPoisson, true, false);
        foreach (var f in result.Fit)
        {
            (f.Time < Ban ? f.Counterfactual : f.Fitted).ShouldBe(f.Fitted, 1e-9);
            f.Counterfactual.ShouldBeInRange(f.Lower!.Value, f.Upper!.Value);
        }

        // With a step alone the ratio of fitted to counterfactual is the step's ratio in every later period.
        result.Fit[^1].Fitted.ShouldBe(result.Fit[^1].Counterfactual * result.Coefficient("step").Ratio!.Value, 1e-8);
        result.AverageEffect.Value.ShouldBe(result.Coefficient("step").Estimate.Value, 1e-10);
        result.AverageEffect.StandardError!.Value.ShouldBe(result.Coefficient("step").Estimate.StandardError!.Value, 1e-10);
        result.CumulativeEffect.Value.ShouldBe(result.Fit.Sum(f => f.Fitted - f.Counterfactual), 1e-6);
    }

    private static InterruptedTimeSeriesResult Fit(OutcomeFamily family, bool season, bool slope) => InterruptedTimeSeries.Fit(
        Series(), new() { From = Ban, Family = family, Season = season ? 12 : null, Slope = slope });

    private static InterruptedTimeSeriesOptions Linear(string model, string covariance)
    {
        var newey = covariance.StartsWith("NeweyWest", StringComparison.Ordinal);
        return new()
        {
            From = Ban,
            Slope = true,
            Season = model == "segmented_lm" ? null : 12,
            Errors = newey ? SeriesErrors.NeweyWest : covariance == "OLS" ? SeriesErrors.Classical : Enum.Parse<SeriesErrors>(covariance),
            Lag = newey ? int.Parse(covariance["NeweyWest_lag".Length..].Split('_')[0], NumberStyles.None, CultureInfo.InvariantCulture) : null,
            Adjust = !covariance.EndsWith("noadj", StringComparison.Ordinal),
        };
    }

    private static IReadOnlyList<SeriesPoint> Series()
    {
        var table = ReferenceData.Read("sicily_its/sicily.csv");
        return PanelTable.ReadSeries(table.Name, table.Header, table.Rows, "time", "aces", "stdpop");
    }
}

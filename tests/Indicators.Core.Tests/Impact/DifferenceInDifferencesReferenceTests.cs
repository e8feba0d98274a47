using Indicators.Core.Impact;

namespace Indicators.Core.Tests.Impact;

/// <summary>Published and recomputed estimates: mpdta (did 2.5.1; R 4.2.2) and Card and Krueger 1994 (R 4.2.2 sandwich, clubSandwich).</summary>
public sealed class DifferenceInDifferencesReferenceTests
{
    private static readonly DifferenceInDifferencesOptions Never = new();
    private static readonly DifferenceInDifferencesResult Mpdta = DifferenceInDifferences.Estimate(ReferenceData.Mpdta(), Never with { BootstrapDraws = 2000, Seed = 20 });

    [Theory]
    [InlineData(ControlGroup.NeverTreated, "att_nevertreated")]
    [InlineData(ControlGroup.NotYetTreated, "att_notyettreated")]
    public void Group_time_effects_equal_the_independent_computation_to_1e_8(ControlGroup control, string column)
    {
        var reference = ReferenceData.Read("mpdta/R_reference_attgt_unconditional.csv");
        var result = DifferenceInDifferences.Estimate(ReferenceData.Mpdta(), Never with { Control = control });
        result.GroupTime.Count.ShouldBe(reference.Rows.Count);
        for (var i = 0; i < reference.Rows.Count; i++)
        {
            var effect = result.GroupTime.Single(e => e.Group == (int)reference.Number(i, "group") && e.Time == (int)reference.Number(i, "t"));
            effect.Base.ShouldBe((int)reference.Number(i, "base"));
            effect.Treated.ShouldBe((int)reference.Number(i, "n_g"));
            effect.Att!.Value.ShouldBe(reference.Number(i, column), 1e-8, $"ATT({effect.Group},{effect.Time})");
            if (control == ControlGroup.NeverTreated)
            {
                effect.Controls.ShouldBe((int)reference.Number(i, "n_never"));
                effect.Att.StandardError!.Value.ShouldBe(reference.Number(i, "se_analytic_IF_never"), 1e-8);
            }
        }
    }

    [Fact]
    public void Aggregations_equal_the_independent_computation_to_1e_8()
    {
        var reference = ReferenceData.Read("mpdta/R_reference_aggte_unconditional.csv");
        for (var i = 0; i < reference.Rows.Count; i++)
        {
            var kind = Enum.Parse<Aggregation>(reference.Text(i, "type"), ignoreCase: true);
            int? level = reference.Text(i, "level").StartsWith("overall", StringComparison.Ordinal) ? null : (int)reference.Number(i, "level");
            Mpdta.Aggregations.Single(a => a.Kind == kind && a.Level == level).Att.Value.ShouldBe(reference.Number(i, "att"), 1e-8);
        }
    }

    [Fact]
    public void Group_time_effects_and_errors_equal_the_published_ones()
    {
        // did 2.5.1 README: effects to 4 decimals; errors are a multiplier bootstrap, which moves by some per cent with its seed.
        var published = ReferenceData.Read("published_expected_results.csv");
        var cells = Mpdta.GroupTime.Where(e => e.Att is not null).ToList();
        var seen = 0;
        for (var i = 0; i < published.Rows.Count; i++)
        {
            var effect = cells.FirstOrDefault(e => $"ATT({e.Group},{e.Time})" == published.Text(i, "quantity"));
            if (effect is not null)
            {
                seen++;
                effect.Att!.Value.ShouldBe(published.Number(i, "value"), 1e-4);
                effect.Att.StandardError!.Value.ShouldBe(published.Number(i, "se"), 0.1 * published.Number(i, "se"));
                Mpdta.Bootstrap!.GroupTimeErrors[cells.IndexOf(effect)].ShouldBe(published.Number(i, "se"), 0.15 * published.Number(i, "se"));
            }
        }

        seen.ShouldBe(12);
    }

    [Theory]
    [InlineData(Aggregation.Dynamic, null, -0.0772, 0.0219)]
    [InlineData(Aggregation.Dynamic, -3, 0.0305, 0.0154)]
    [InlineData(Aggregation.Dynamic, -2, -0.0006, 0.0132)]
    [InlineData(Aggregation.Dynamic, -1, -0.0245, 0.0153)]
    [InlineData(Aggregation.Dynamic, 0, -0.0199, 0.0123)]
    [InlineData(Aggregation.Dynamic, 1, -0.0510, 0.0167)]
    [InlineData(Aggregation.Dynamic, 2, -0.1373, 0.0413)]
    [InlineData(Aggregation.Dynamic, 3, -0.1008, 0.0351)]
    [InlineData(Aggregation.Group, null, -0.0310, 0.0126)]
    [InlineData(Aggregation.Group, 2004, -0.0797, 0.0291)]
    [InlineData(Aggregation.Group, 2006, -0.0229, 0.0176)]
    [InlineData(Aggregation.Group, 2007, -0.0261, 0.0175)]
    public void Aggregated_effects_equal_the_published_ones_and_errors_come_within_the_bootstraps_noise(Aggregation kind, int? level, double att, double error)
    {
        // did 2.5.1 README (multiplier bootstrap); group 2004 has 20 counties, so its published error is noisy.
        var effect = Mpdta.Aggregations.Single(a => a.Kind == kind && a.Level == level).Att;
        effect.Value.ShouldBe(att, 6e-5);
        effect.StandardError!.Value.ShouldBe(error, 0.15 * error);
    }

    [Fact]
    public void The_pre_test_equals_the_published_p_value()
    {
        // did 2.5.1 README: 0.16812.
        Mpdta.PreTest.PValue!.Value.ShouldBe(0.16812, 5e-6);
        Mpdta.PreTest.DegreesOfFreedom.ShouldBe(5);
    }

    [Fact]
    public void The_bootstrap_repeats_with_its_seed_and_its_band_is_wider_than_pointwise()
    {
        var again = DifferenceInDifferences.Estimate(ReferenceData.Mpdta(), Never with { BootstrapDraws = 2000, Seed = 20 });
        again.Bootstrap!.GroupTimeErrors.ShouldBe(Mpdta.Bootstrap!.GroupTimeErrors);
        Mpdta.Bootstrap.UniformCritical.ShouldBeInRange(2.3, 3.3);
        Mpdta.Bootstrap.Overall.ShouldBe(Mpdta.Att.StandardError!.Value, 0.1 * Mpdta.Att.StandardError.Value);
    }

    [Fact]
    public void Two_way_fixed_effects_equal_the_reference_with_its_cluster_error()
    {
        // R 4.2.2 sandwich::vcovCL: -0.036549 (0.014832).
        var reference = ReferenceData.Read("mpdta/R_reference_twfe.csv");
        var result = DifferenceInDifferences.Estimate(ReferenceData.Mpdta(), new() { Method = DifferenceInDifferencesMethod.TwoWayFixedEffects });
        result.Att.Value.ShouldBe(reference.Number(0, "estimate"), 1e-10);
        result.Att.StandardError!.Value.ShouldBe(reference.Number(0, "se_cluster_county_HC1_R_vcovCL"), 1e-10);
        Error(result, ErrorType.CR0).ShouldBe(reference.Number(0, "se_cluster_county_HC0_noadj"), 1e-10);
        Error(result, ErrorType.Classical).ShouldBe(reference.Number(0, "se_ols"), 1e-10);
        result.Observations.ShouldBe(2500);
        result.Clusters.ShouldBe(500);
    }

    [Theory]
    [InlineData("fte ~ nj*post, all obs", false)]
    [InlineData("fte ~ nj*post, balanced", true)]
    public void Card_and_Krueger_has_every_error_of_the_reference(string model, bool balanced)
    {
        var reference = ReferenceData.Read("card_krueger/R_reference_did_regressions.csv");
        var result = DifferenceInDifferences.Estimate(ReferenceData.CardKrueger(), new() { Method = DifferenceInDifferencesMethod.TwoPeriod, Balanced = balanced });
        var types = new Dictionary<string, ErrorType>
        {
            ["OLS"] = ErrorType.Classical,
            ["HC0"] = ErrorType.HC0,
            ["HC1"] = ErrorType.HC1,
            ["HC2"] = ErrorType.HC2,
            ["HC3"] = ErrorType.HC3,
            ["CL_id_HC0_noadj"] = ErrorType.CR0,
            ["CL_id_HC1_stata"] = ErrorType.CR1,
            ["CR2_id"] = ErrorType.CR2,
        };
        var seen = 0;
        for (var i = 0; i < reference.Rows.Count; i++)
        {
            if (reference.Text(i, "model") == model && reference.Text(i, "term") == "nj:post")
            {
                seen++;
                result.Att.Value.ShouldBe(reference.Number(i, "estimate"), 1e-9);
                Error(result, types[reference.Text(i, "vcov")]).ShouldBe(reference.Number(i, "se"), 1e-9, reference.Text(i, "vcov"));
                result.Observations.ShouldBe((int)reference.Number(i, "n"));
            }
        }

        seen.ShouldBe(balanced ? 3 : 8);
    }

    [Fact]
    public void Card_and_Krueger_balanced_has_the_published_error_of_row_4()
    {
        // Table 3 row 4: 2.75 (1.34); R: 1.34234097690828 from the independent variances of the units' changes.
        var result = DifferenceInDifferences.Estimate(ReferenceData.CardKrueger(), new() { Method = DifferenceInDifferencesMethod.TwoPeriod, Balanced = true });
        result.Att.Value.ShouldBe(2.75, 1e-9);
        result.Att.StandardError!.Value.ShouldBe(1.34234097690828, 1e-9);
        result.Units.ShouldBe(384);
        result.Att.DegreesOfFreedom!.Value.ShouldBeInRange(70, 130);
    }

    [Fact]
    public void The_event_study_of_one_group_equals_its_group_time_effects_where_both_measure_from_the_same_period()
    {
        // A second path: with one start and a balanced panel the regression coefficients are differences of mean changes.
        var panel = ReferenceData.Mpdta().Where(r => r.TreatedFrom is null or 2007);
        var regression = DifferenceInDifferences.Estimate(panel, new() { Method = DifferenceInDifferencesMethod.TwoWayFixedEffects });
        var groupTime = DifferenceInDifferences.Estimate(panel, Never);
        regression.EventStudy.Single(e => e.EventTime == 0).Att.Value.ShouldBe(groupTime.EventStudy.Single(e => e.EventTime == 0).Att.Value, 1e-10);
        regression.EventStudy.Single(e => e.EventTime == -2).Att.Value.ShouldBe(-groupTime.EventStudy.Single(e => e.EventTime == -1).Att.Value, 1e-10);
        regression.EventStudy.Single(e => e.IsReference).EventTime.ShouldBe(-1);
    }

    private static double Error(DifferenceInDifferencesResult result, ErrorType type) => result.Errors.Single(e => e.Type == type).Att.StandardError!.Value;
}

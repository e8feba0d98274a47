using Indicators.Core.Impact;

namespace Indicators.Core.Tests.Impact;

public sealed class SensitivityTests
{
    [Theory]
    [InlineData(3.9, 1.8, 8.7, 7.26, 3.0)]
    [InlineData(0.80, 0.71, 0.91, 1.81, 1.43)]
    [InlineData(1.2, 0.9, 1.6, 1.69, 1)]
    public void E_values_equal_those_of_the_paper_and_its_formula(double ratio, double lower, double upper, double expected, double limit)
    {
        // VanderWeele and Ding 2017: first row their breastfeeding example (7.26 and 3.0), second the 0.80 (0.71-0.91) example (1.81 and 1.43); third by hand.
        var value = EValue.OfRatio(ratio, lower, upper);
        value.Estimate.ShouldBe(expected, 0.005);
        value.Limit!.Value.ShouldBe(limit, 0.005);
    }

    [Fact]
    public void An_e_value_of_a_difference_is_that_of_the_ratio_it_stands_for()
    {
        var estimate = Estimate.Of(2, 0.5, null, Model.ConfidenceLevel.P95, "test");
        EValue.OfDifference(estimate, 4).Estimate.ShouldBe(EValue.OfRatio(Math.Exp(0.91 * 0.5), null, null).Estimate, 1e-12);
    }

    [Fact]
    public void Relative_magnitude_bounds_widen_with_M_and_break_down_where_they_reach_zero()
    {
        // By hand: means of treated minus comparison by time are 0, 0.2, -0.3 before and 4, 4 after. The largest change before is 0.5, the effect
        // is 4.3 at both times, and the bias of their mean is at most (1 + 2) / 2 x 0.5 x M = 0.75 M.
        double[] path = [0, 0.2, -0.3, 4, 4];
        var random = SimulatedPanels.Random(72);
        var noise = Enumerable.Range(0, 6).Select(_ => Enumerable.Range(0, 5).Select(_ => 0.1 * MathNet.Numerics.Distributions.Normal.Sample(random, 0, 1)).ToArray()).ToArray();
        double Centred(int unit, int time) => noise[unit][time] - noise.Average(n => n[time]);
        var panel = Panel.Create(Enumerable.Range(0, 12).SelectMany(u => Enumerable.Range(0, 5).Select(t => new PanelRow($"u{u}", t, (u < 6 ? path[t] : 0) + Centred(u % 6, t), u < 6 ? 3 : null))));
        var result = RelativeMagnitudes.Bounds(panel, new(), [0, 1, 2]);
        var ordinary = DifferenceInDifferences.Estimate(panel, new() { Aggregation = Aggregation.Dynamic }).Att;

        result.LargestBefore!.Value.ShouldBe(0.5, 1e-12);
        (result.Bounds[0].Lower, result.Bounds[0].Upper).ShouldBe((ordinary.Lower!.Value, ordinary.Upper!.Value));
        result.Bounds[1].IdentifiedLower.ShouldBe(4.3 - 0.75, 1e-9);
        result.Bounds[2].IdentifiedUpper.ShouldBe(4.3 + 1.5, 1e-9);
        result.Bounds[1].Lower.ShouldBeLessThan(result.Bounds[1].IdentifiedLower);
        result.Bounds[2].Upper.ShouldBeGreaterThan(result.Bounds[2].IdentifiedUpper);
        result.Breakdown!.Value.ShouldBeInRange(4.5, 4.3 / 0.75);
        var edge = RelativeMagnitudes.Bounds(panel, new(), [result.Breakdown.Value]).Bounds[0];
        edge.Lower.ShouldBe(0, 1e-6);
        RelativeMagnitudes.Bounds(panel.Where(r => r.Time >= 2), new(), [1]).Absence!.Reason.ShouldContain("too few periods");
    }

    [Theory]
    [InlineData(12)]
    [InlineData(40)]
    public void An_interval_for_M_of_one_covers_the_effect_when_trends_go_on_deviating_as_before(int units)
    {
        // Oracle: the effect put in. The treated drift by 0.5 per period before and after, so M = 1 holds exactly and the ordinary interval is wrong.
        var draws = SimulatedPanels.Full ? 4_000 : 300;
        var random = SimulatedPanels.Random(73 + units);
        var covered = 0;
        var ordinary = 0;
        for (var d = 0; d < draws; d++)
        {
            var drawn = SimulatedPanels.Draw(random, units, units / 2, 3, before: 3, after: 2);
            var panel = Panel.Create(drawn.Rows.Select(r => r with { Outcome = r.Outcome + (r.TreatedFrom is null ? 0 : 0.5 * r.Time) }));
            var bounds = RelativeMagnitudes.Bounds(panel, new(), [0, 1]).Bounds;
            ordinary += bounds[0].Lower <= 3 && bounds[0].Upper >= 3 ? 1 : 0;
            covered += bounds[1].Lower <= 3 && bounds[1].Upper >= 3 ? 1 : 0;
        }

        (covered / (double)draws).ShouldBeGreaterThan(0.93);
        ordinary.ShouldBeLessThan(covered);
    }

    [Fact]
    public void A_report_of_a_synthetic_control_leaves_out_times_and_donors_and_moves_the_start()
    {
        var panel = ReferenceData.Smoking();
        var result = SyntheticControl.Fit(panel, "California", 1989, new());
        var report = Sensitivity.OfSyntheticControl(panel, result, new());

        // A second path to the same number: leave-one-out donors of the estimate itself.
        foreach (var donor in result.LeaveOneOut)
        {
            report.Runs.Single(r => r.Kind == SensitivityKind.WithoutUnit && r.Change == donor.Donor).Att!.Value.ShouldBe(donor.Att, 1e-9);
        }

        report.Runs.Count(r => r.Kind == SensitivityKind.WithoutTime).ShouldBe(31);
        report.Runs.Where(r => r.Kind == SensitivityKind.OtherStart).Select(r => r.Change).ShouldBe(["1988", "1990"]);
        report.SignChanges.ShouldBeFalse();
        report.Smallest!.Value.ShouldBeLessThan(result.Att);
        report.RelativeMagnitudes.Absence.ShouldNotBeNull();
        report.EValue!.Limit.ShouldBeNull();
    }

    [Fact]
    public void Leaving_out_a_unit_or_a_year_gives_the_estimate_of_the_smaller_panel()
    {
        var panel = SimulatedPanels.Draw(SimulatedPanels.Random(71), 12, 6, 2);
        Estimate Att(Panel p) => DifferenceInDifferences.Estimate(p, new()).Att;
        var units = Sensitivity.WithoutEachUnit(panel, Att);
        units.Count.ShouldBe(12);
        units.Single(r => r.Change == "u3").Att!.Value.ShouldBe(Att(panel.Where(r => r.Unit != "u3")).Value);
        var times = Sensitivity.WithoutEachTime(panel, Att);
        times.Count.ShouldBe(6);
        times.ShouldAllBe(r => r.Att != null);
        var starts = Sensitivity.OtherStarts(panel, Att, [-1, 1, 9]);
        starts[0].Change.ShouldBe("-1");
        starts[2].Att.ShouldBeNull();
        starts[2].Absence!.Reason.ShouldContain("after treatment");
    }
}

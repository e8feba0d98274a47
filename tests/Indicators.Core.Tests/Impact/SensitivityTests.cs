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
        // By hand: largest change before is 0.5, effects at 0 and 1, so the bias of their mean is at most 1.5 x 0.5 x M; the limits are 3 and 5.
        EventTimeEffect At(int e, double value) => new(e, Estimate.Of(value, 1, null, Model.ConfidenceLevel.P95, "test"));
        var overall = Estimate.Of(4, 1 / 1.959963984540054, null, Model.ConfidenceLevel.P95, "test");
        var result = RelativeMagnitudes.Bounds([At(-3, 0.2), At(-2, -0.3), At(-1, 0), At(0, 4), At(1, 4)], overall, [0, 1, 2], fromPreviousPeriod: false);
        result.LargestBefore!.Value.ShouldBe(0.5, 1e-12);
        result.Bounds[0].Lower.ShouldBe(3, 1e-9);
        result.Bounds[1].Lower.ShouldBe(3 - 0.75, 1e-9);
        result.Bounds[2].Upper.ShouldBe(5 + 1.5, 1e-9);
        result.Breakdown!.Value.ShouldBe(4, 1e-9);
        RelativeMagnitudes.Bounds([At(0, 4)], overall, [1], fromPreviousPeriod: false).Absence!.Reason.ShouldContain("too few periods");
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

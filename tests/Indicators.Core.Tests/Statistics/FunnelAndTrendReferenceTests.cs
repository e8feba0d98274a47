using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Statistics;

/// <summary>Oracles: PHEindicatormethods 2.1.0's funnel test data; R 4.2.2 on inputs of Fingertips' own tests.</summary>
public class FunnelAndTrendReferenceTests
{
    [Fact]
    public void Proportion_funnel_limits_agree_to_the_printed_digits()
    {
        var inputs = ReferenceTable.Read("phe/testdata_funnel_prop_inputs.csv");
        var average = inputs.Rows.Sum(r => inputs.Number(r, "numerator")) / inputs.Rows.Sum(r => inputs.Number(r, "denominator"));
        var t = ReferenceTable.Read("phe/testdata_funnel_prop_outputs.csv");
        t.Rows.Count.ShouldBe(100);
        foreach (var row in t.Rows)
        {
            var population = double.Parse(row[0], System.Globalization.CultureInfo.InvariantCulture);
            var limits = Funnel.Proportion(average, population).Scale(100);

            // Six decimals are printed.
            limits.Lower025.ShouldBe(t.Number(row, "Lower2s0025limit"), 5.01e-7);
            limits.Upper025.ShouldBe(t.Number(row, "Upper2s0025limit"), 5.01e-7);
            limits.Lower001.ShouldBe(t.Number(row, "Lower3s0001limit"), 5.01e-7);
            limits.Upper001.ShouldBe(t.Number(row, "Upper3s0001limit"), 5.01e-7);
            (average * 100).ShouldBe(t.Number(row, "Baseline"), 5.01e-7);
        }
    }

    [Fact]
    public void Funnel_significance_agrees_in_every_area()
    {
        var inputs = ReferenceTable.Read("phe/testdata_funnel_prop_inputs.csv");
        var table = new CalculationTable(
            ["area", "numerator", "denominator", "expected"], [.. inputs.Rows.Select(r => (IReadOnlyList<string>)r)]);
        var output = Calculation.Run(table, new CalculationOptions { Statistic = "funnel" });
        output.Rows.Count.ShouldBe(inputs.Rows.Count);
        var significance = output.Columns.ToList().IndexOf("significance");
        foreach (var row in output.Rows)
        {
            row[significance].ShouldBe(row[3]);
        }
    }

    [Fact]
    public void Recent_trends_of_Fingertips_are_reproduced()
    {
        var inputs = ReferenceTable.Read("phe/fingertips_trend_inputs.csv");
        var expected = ReferenceTable.Read("phe/fingertips_trend_R_recomputed.csv");
        expected.Rows.Count.ShouldBe(5);
        foreach (var row in expected.Rows)
        {
            var rows = inputs.Rows.Where(r => r[0] == row[0]).ToList();
            double[] Column(string name) => [.. rows.Select(r => inputs.Number(r, name))];
            var years = Column("year");
            var weighted = WeightedTrend.Trend(years, Column("value"), Column("lo95"), Column("hi95"), ConfidenceLevel.P95);
            weighted.Slope.Value!.Value.ShouldAgree(expected.Number(row, "slope_wls"), 1e-8, row[0]);
            weighted.ChiSquare!.Value.ShouldAgree(expected.Number(row, "chi2_wls"), 1e-8, row[0]);
            var proportions = CochranArmitage.Trend(years, Column("count"), Column("denominator"), ConfidenceLevel.P95);
            proportions.ChiSquare!.Value.ShouldAgree(expected.Number(row, "chi2_cochran_armitage"), 1e-8, row[0]);
            expected.Number(row, "crit_998").ShouldBe(RecentTrend.Critical, 1e-13);

            // The direction follows from the expected file: beyond the critical value, and the same sign without any point.
            var significant = expected.Number(row, "chi2_wls") > RecentTrend.Critical && expected.Text(row, "loo_same_sign") == "TRUE";
            var direction = !significant
                ? TrendDirection.NoSignificantChange
                : expected.Number(row, "slope_wls") > 0 ? TrendDirection.Increasing : TrendDirection.Decreasing;
            RecentTrend.OfValues(years, Column("value"), Column("lo95"), Column("hi95")).ShouldBe(direction, row[0]);
        }
    }

    [Fact]
    public void A_trend_that_hangs_on_one_point_is_no_change()
    {
        double[] n = [1000, 1000, 1000, 1000, 1000];
        double[] x = [100, 100, 100, 100, 200];
        CochranArmitage.Trend([1, 2, 3, 4, 5], x, n, ConfidenceLevel.P95).ChiSquare!.Value.ShouldBeGreaterThan(RecentTrend.Critical);
        RecentTrend.OfProportions([1, 2, 3, 4, 5], x, n).ShouldBe(TrendDirection.NoSignificantChange);
        RecentTrend.OfProportions([1, 2, 3, 4], x[..4], n[..4]).ShouldBe(TrendDirection.CannotTell);
    }

    [Fact]
    public void Limits_of_rates_and_ratios_agree_with_R()
    {
        // Oracle: R 4.2.2, uniroot on stats::qgamma (exact, below 10) and on Byar's formula with stats::qnorm (from 10), each
        // limit solved for the count whose bound is the expectation. PHEindicatormethods has no table for these two.
        var t = ReferenceTable.Read("funnel/R_reference_poisson_limits.csv");
        t.Rows.Count.ShouldBe(22);
        foreach (var row in t.Rows)
        {
            var expected = t.Number(row, "expected");
            var ratio = Funnel.Ratio(expected).Scale(expected);
            var rate = Funnel.Rate(expected / 7000, 7000).Scale(7000);
            foreach (var limits in new[] { Funnel.Count(expected), ratio, rate })
            {
                limits.Lower025.ShouldBe(t.Number(row, "lower_025"), 1e-9 * expected);
                limits.Upper025.ShouldBe(t.Number(row, "upper_025"), 1e-9 * expected);
                limits.Lower001.ShouldBe(t.Number(row, "lower_001"), 1e-9 * expected);
                limits.Upper001.ShouldBe(t.Number(row, "upper_001"), 1e-9 * expected);
            }
        }
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(4)]
    [InlineData(12.3)]
    [InlineData(250)]
    public void A_count_on_its_funnel_limit_has_an_interval_that_touches_the_expectation(double expected)
    {
        // Second path: the limits are found by search, the interval by its formula.
        var limits = Funnel.Count(expected);
        PoissonInterval.Bounds(limits.Upper025, ConfidenceLevel.P95).Lower.ShouldAgree(expected, 0.02, "upper");
        if (limits.Lower025 > 0)
        {
            PoissonInterval.Bounds(limits.Lower025, ConfidenceLevel.P95).Upper.ShouldAgree(expected, 0.02, "lower");
        }

        limits.Upper001.ShouldBeGreaterThan(limits.Upper025);
        limits.Lower001.ShouldBeLessThanOrEqualTo(limits.Lower025);
    }

    [Fact]
    public void Overdispersion_is_one_for_chance_and_widens_the_limits_for_more()
    {
        Funnel.Overdispersion([0.3, -0.4, 0.2, -0.1]).ShouldBe(1);

        // By hand: ten scores of plus or minus 3, so the mean square is 9.
        Funnel.Overdispersion([3, -3, 3, -3, 3, -3, 3, -3, 3, -3]).ShouldBe(9);
        Funnel.Proportion(0.5, 100, 9).Upper025.ShouldAgree(0.5 + (3 * 1.959963984540054 * 0.05), 1e-12, "upper");
    }
}

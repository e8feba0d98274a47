using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Statistics;

/// <summary>Statistics without a published table: checked by identities and by a second path to the same number.</summary>
public class OtherStatisticsTests
{
    [Fact]
    public void Kitagawas_parts_add_up_to_the_difference_in_10000_random_tables()
    {
        var random = new Random(31);
        for (var i = 0; i < 10_000; i++)
        {
            var strata = Enumerable.Range(0, random.Next(1, 8)).Select(_ =>
            {
                var (n0, n1) = (random.Next(0, 500), random.Next(0, 500));
                return new TwoGroupStratum(random.Next(0, n0 + 1), n0, random.Next(0, n1 + 1), n1);
            }).ToList();
            if (Kitagawa.Split(strata) is { } split)
            {
                (split.RateEffect + split.CompositionEffect).ShouldBe(split.Difference, 1e-12);
            }
            else
            {
                (strata.Sum(s => s.Denominator0) == 0 || strata.Sum(s => s.Denominator1) == 0).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void Kitagawa_by_hand()
    {
        // Two age groups, shares 0.5/0.5 then 0.25/0.75, rates 0.1/0.3 then 0.2/0.3.
        var split = Kitagawa.Split([new(10, 100, 20, 100), new(30, 100, 90, 300)])!;
        split.Difference.ShouldBe(0.075, 1e-14);
        split.RateEffect.ShouldBe(0.0375, 1e-14);
        split.CompositionEffect.ShouldBe(0.0375, 1e-14);
    }

    [Fact]
    public void Slope_index_is_the_weighted_regression_on_the_rank()
    {
        InequalityGroup[] groups = [new(100, 30, 2), new(300, 26, 1), new(250, 25, 1.5), new(50, 18, 3)];
        double[] ranks = [50.0 / 700, 250.0 / 700, 525.0 / 700, 675.0 / 700];
        LeastSquares.TryFit(
            [[1, 1, 1, 1], ranks], [30, 26, 25, 18], [.. groups.Select(g => 1 / (g.StandardError * g.StandardError))], out var fit, out _).ShouldBeTrue();
        var figure = SlopeIndexOfInequality.Of(groups, ConfidenceLevel.P95);
        figure.Value!.Value.ShouldAgree(fit!.Coefficients[1], 1e-12, "slope");

        // The regression estimates the variance that the index takes as known.
        var known = fit.StandardErrors![1] / fit.ResidualStandardDeviation!.Value;
        ((figure.Interval!.Upper - figure.Interval.Lower) / 2).ShouldAgree(1.959963984540054 * known, 1e-12, "margin");
    }

    [Fact]
    public void Quantiles_divide_evenly_and_keep_ties_together()
    {
        AreaQuantiles.Assign([5, 1, 3, 2, 4, 6], 3)!.ShouldBe([3, 1, 2, 1, 2, 3]);
        AreaQuantiles.Assign([5, 1, 3, 2, 4, 6], 3, highestFirst: true)!.ShouldBe([1, 3, 2, 3, 2, 1]);
        AreaQuantiles.Assign([7, 7, 7, 7], 2)!.ShouldBe([1, 1, 1, 1]);
        AreaQuantiles.Assign([1], 2).ShouldBeNull();
    }

    [Fact]
    public void Pooled_windows_add_the_counts_and_are_absent_while_a_period_is_unknown()
    {
        var figures = PooledWindow.Proportions([new(1, 10), new(2, 10), new(6, 20), new(null, 20)], 3, ConfidenceLevel.P95);
        figures.Select(f => f.Value).ShouldBe([null, null, 9.0 / 40, null]);
        figures[3].Absence!.Kind.ShouldBe(AbsenceKind.Missing);
        PooledWindow.Sums([1, 2, 3, 4, 5], 4).ShouldBe([null, null, null, 10, 14]);
    }

    [Fact]
    public void Without_correlation_the_paired_interval_is_Newcombes_and_with_it_narrower()
    {
        var z = StandardNormal.TwoSided(ConfidenceLevel.P95);
        var (_, lower, upper) = DifferenceOfProportions.Bounds(30, 100, 45, 120, z);
        PairedDifference.Correlated(30, 100, 45, 120, 0, z).ShouldBe((lower, upper));
        var (narrowLower, narrowUpper) = PairedDifference.Correlated(30, 100, 45, 120, 0.6, z);
        narrowLower.ShouldBeGreaterThan(lower);
        narrowUpper.ShouldBeLessThan(upper);
    }

    [Fact]
    public void Indirectly_standardised_ratio_by_hand()
    {
        // Expected 100 x 0.1 + 200 x 0.05 = 20; Byar's bounds of 30 events divided by 20.
        var figure = IndirectlyStandardisedRatio.Of([new(12, 100, 0.1), new(18, 200, 0.05)], ConfidenceLevel.P95);
        figure.Value!.Value.ShouldAgree(1.5, 1e-13, "ratio");
        figure.Interval!.Lower.ShouldAgree(PoissonInterval.ByarBounds(30, 1.959963984540054).Lower / 20, 1e-12, "lower");
        IndirectlyStandardisedRatio.Of(3, 0, ConfidenceLevel.P95).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void Clusters_of_one_row_each_give_HC1_up_to_its_factor()
    {
        // Identity: with G = n, CR1 is the HC0 sandwich times n/(n - 1) (n - 1)/(n - p) = HC1.
        double[][] design = [[1, 1, 1, 1, 1, 1], [1, 2, 4, 5, 7, 9]];
        LeastSquares.TryFit(design, [2, 1, 5, 4, 9, 7], null, out var fit, out _).ShouldBeTrue();
        var clustered = RobustErrors.Errors(RobustErrors.Clustered(fit!, ["a", "b", "c", "d", "e", "f"]))!;
        var hc1 = RobustErrors.Errors(RobustErrors.Heteroscedastic(fit!, HeteroscedasticityCorrection.HC1))!;
        clustered[1].ShouldAgree(hc1[1], 1e-12, "CR1");
        RobustErrors.Clustered(fit!, ["a", "a", "a", "a", "a", "a"]).ShouldBeNull();
    }

    [Fact]
    public void Weights_act_like_repeated_rows_in_the_coefficients()
    {
        LeastSquares.TryFit([[1, 1, 1], [1, 2, 5]], [3, 1, 4], [1, 2, 3], out var weighted, out _).ShouldBeTrue();
        LeastSquares.TryFit([[1, 1, 1, 1, 1, 1], [1, 2, 2, 5, 5, 5]], [3, 1, 1, 4, 4, 4], null, out var repeated, out _).ShouldBeTrue();
        weighted!.Coefficients[1].ShouldAgree(repeated!.Coefficients[1], 1e-13, "slope");
        weighted.RSquared!.Value.ShouldAgree(repeated.RSquared!.Value, 1e-13, "R squared");
    }

    [Theory]
    [InlineData("0.1")]
    [InlineData("-123456789.123456789")]
    [InlineData("1e-9")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001")]
    public void Decimal_text_is_read_to_the_nearest_double_and_beyond(string text)
    {
        DoubleDouble.TryParse(text, out var value).ShouldBeTrue();
        ((double)value).ShouldBe(double.Parse(text, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Ten_tenths_are_one_to_thirty_digits()
    {
        DoubleDouble.TryParse("0.1", out var tenth).ShouldBeTrue();
        var sum = DoubleDouble.Zero;
        for (var i = 0; i < 10; i++)
        {
            sum += tenth;
        }

        Math.Abs((double)(sum - 1)).ShouldBeLessThan(1e-30);
        Math.Abs((double)((DoubleDouble.Sqrt(2) * DoubleDouble.Sqrt(2)) - 2)).ShouldBeLessThan(1e-30);
    }

    [Fact]
    public void One_thousand_is_not_read_from_a_thousands_separator() => DoubleDouble.TryParse("1,000", out _).ShouldBeFalse();
}

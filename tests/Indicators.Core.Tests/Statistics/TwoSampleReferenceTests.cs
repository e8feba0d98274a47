using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Statistics;

/// <summary>Oracle: R 4.2.2 (Data/statistics/proportions) unless a test names another. Tolerance 1e-8, as the issue asks.</summary>
public class TwoSampleReferenceTests
{
    private const double Tolerance = 1e-8;

    [Fact]
    public void Two_proportions_of_R_are_reproduced()
    {
        var t = ReferenceTable.Read("proportions/R_reference_two_proportions.csv");
        foreach (var row in t.Rows)
        {
            var (x1, n1, x2, n2) = (t.Number(row, "x1"), t.Number(row, "n1"), t.Number(row, "x2"), t.Number(row, "n2"));
            var what = $"{x1}/{n1} {x2}/{n2}";
            var figure = DifferenceOfProportions.Of(x2, n2, x1, n1, ConfidenceLevel.P95);
            figure.Value!.Value.ShouldAgree(t.Number(row, "diff"), Tolerance, what);
            figure.Interval!.Lower.ShouldAgree(t.Number(row, "newcombe10_lo"), Tolerance, what);
            figure.Interval.Upper.ShouldAgree(t.Number(row, "newcombe10_hi"), Tolerance, what);
            var wald = DifferenceOfProportions.Wald(x2, n2, x1, n1, ConfidenceLevel.P95);
            wald.Lower.ShouldAgree(t.Number(row, "wald_lo"), Tolerance, what);
            wald.Upper.ShouldAgree(t.Number(row, "wald_hi"), Tolerance, what);
            FisherExact.TwoSided((long)x1, (long)n1, (long)x2, (long)n2)!.Value.ShouldAgree(t.Number(row, "fisher_p"), Tolerance, what);
            var plain = ChiSquareTest.Proportions([x1, x2], [n1, n2]);
            var corrected = ChiSquareTest.Proportions([x1, x2], [n1, n2], yates: true);
            if (!t.IsKnown(row, "chisq"))
            {
                plain.ShouldBeNull();
                corrected.ShouldBeNull();
                continue;
            }

            plain!.Statistic.ShouldAgree(t.Number(row, "chisq"), Tolerance, what);
            plain.Probability.ShouldAgree(t.Number(row, "p"), Tolerance, what);
            corrected!.Statistic.ShouldAgree(t.Number(row, "chisq_cc"), Tolerance, what);
            corrected.Probability.ShouldAgree(t.Number(row, "p_cc"), Tolerance, what);
        }
    }

    [Fact]
    public void Trend_tests_of_R_are_reproduced()
    {
        var t = ReferenceTable.Read("proportions/R_reference_prop_trend_test.csv");
        double[] x = [83, 90, 129, 70];
        double[] n = [86, 93, 136, 82];
        var equal = ChiSquareTest.Proportions(x, n)!;
        equal.Statistic.ShouldAgree(t.Number(t.Rows[0], "chisq"), Tolerance, "prop.test");
        equal.DegreesOfFreedom.ShouldBe(3);
        equal.Probability.ShouldAgree(t.Number(t.Rows[0], "p"), Tolerance, "prop.test");
        double[][] scores = [[1, 2, 3, 4], [0, 0, 0, 1]];
        for (var i = 0; i < scores.Length; i++)
        {
            var trend = CochranArmitage.Trend(scores[i], x, n, ConfidenceLevel.P95);
            trend.ChiSquare!.Value.ShouldAgree(t.Number(t.Rows[i + 1], "chisq"), Tolerance, "trend");
            trend.Probability!.Value.ShouldAgree(t.Number(t.Rows[i + 1], "p"), Tolerance, "trend");
        }
    }

    [Fact]
    public void Adjusted_p_values_of_R_are_reproduced()
    {
        var t = ReferenceTable.Read("proportions/R_reference_p_adjust_BH1995.csv");
        double[] p = [.. t.Rows.Select(r => t.Number(r, "p"))];
        foreach (var (name, adjusted) in new[]
        {
            ("BH", BenjaminiHochberg.Adjust(p)),
            ("BY", BenjaminiHochberg.AdjustUnderDependence(p)),
            ("holm", BenjaminiHochberg.Holm(p)),
            ("bonferroni", BenjaminiHochberg.Bonferroni(p)),
        })
        {
            for (var i = 0; i < p.Length; i++)
            {
                adjusted[i].ShouldAgree(t.Number(t.Rows[i], name), Tolerance, name);
            }
        }
    }

    [Fact]
    public void Welch_and_paired_tests_of_R_are_reproduced()
    {
        var t = ReferenceTable.Read("proportions/R_reference_t_tests_sleep.csv");
        var sleep = ReferenceTable.Read("proportions/sleep.csv");
        double[] Group(string g) => [.. sleep.Rows.Where(r => sleep.Text(r, "group") == g).Select(r => sleep.Number(r, "extra"))];
        var (first, second) = (Group("1"), Group("2"));
        MeanTest[] tests =
        [
            DifferenceOfMeans.Test(SampleMoments.Of(second), SampleMoments.Of(first), ConfidenceLevel.P95)!,
            PairedDifference.Means(second, first, ConfidenceLevel.P95)!,
        ];
        for (var i = 0; i < tests.Length; i++)
        {
            tests[i].Statistic.ShouldAgree(t.Number(t.Rows[i], "t"), Tolerance, "t");
            tests[i].DegreesOfFreedom.ShouldAgree(t.Number(t.Rows[i], "df"), Tolerance, "df");
            tests[i].Probability.ShouldAgree(t.Number(t.Rows[i], "p"), Tolerance, "p");
            tests[i].Interval.Lower.ShouldAgree(t.Number(t.Rows[i], "lo"), Tolerance, "lower");
            tests[i].Interval.Upper.ShouldAgree(t.Number(t.Rows[i], "hi"), Tolerance, "upper");
        }
    }

    [Fact]
    public void Mantel_Haenszel_on_the_Berkeley_admissions()
    {
        // Oracle: the printed output of R's mantelhaen.test(UCBAdmissions): odds ratio 0.9046968 (0.7719074, 1.0603298),
        // X-squared 1.4269, p 0.2323. Men are the second group, as in R's table.
        TwoGroupStratum[] departments =
        [
            new(89, 108, 512, 825), new(17, 25, 353, 560), new(202, 593, 120, 325),
            new(131, 375, 138, 417), new(94, 393, 53, 191), new(24, 341, 22, 373),
        ];
        var odds = MantelHaenszel.OddsRatio(departments, ConfidenceLevel.P95);
        odds.Value!.Value.ShouldBe(0.9046968, 5e-8);
        odds.Interval!.Lower.ShouldBe(0.7719074, 5e-8);
        odds.Interval.Upper.ShouldBe(1.0603298, 5e-8);
        var test = MantelHaenszel.Test(departments)!;
        test.Statistic.ShouldBe(1.4269, 5e-5);
        test.Probability.ShouldBe(0.2323, 5e-5);
    }

    [Fact]
    public void Risk_ratio_of_a_single_stratum_is_the_plain_ratio_with_the_log_interval()
    {
        // Second path: with one stratum the Greenland-Robins variance is 1/a - 1/n1 + 1/c - 1/n0.
        var figure = MantelHaenszel.RiskRatio([new(30, 100, 20, 80)], ConfidenceLevel.P95);
        figure.Value!.Value.ShouldAgree(0.25 / 0.3, 1e-14, "ratio");
        var error = Math.Sqrt((1.0 / 20) - (1.0 / 80) + (1.0 / 30) - (1.0 / 100));
        figure.Interval!.Upper.ShouldAgree(0.25 / 0.3 * Math.Exp(1.959963984540054 * error), 1e-12, "upper");
    }

    [Fact]
    public void McNemar_on_the_approval_ratings()
    {
        // Oracle: Agresti (1990), 10.1.1: 150 left and 86 joined the approvers, z = -64/sqrt(236) = -4.17; corrected by hand.
        PairedDifference.McNemar(150, 86, yates: false)!.Statistic.ShouldAgree(64.0 * 64 / 236, 1e-14, "plain");
        PairedDifference.McNemar(150, 86)!.Statistic.ShouldAgree(63.0 * 63 / 236, 1e-14, "corrected");
    }

    [Fact]
    public void McNemars_exact_p_is_the_binomial_tail()
    {
        // By hand: 2 of 10 changed one way: 2 (1 + 10 + 45)/1024.
        PairedDifference.ExactProbability(2, 8)!.Value.ShouldAgree(2 * 56.0 / 1024, 1e-13, "p");
        PairedDifference.ExactProbability(5, 5).ShouldBe(1);
        PairedDifference.ExactProbability(0, 0).ShouldBeNull();
    }
}

using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Statistics;

/// <summary>
/// Oracles: test data of PHEindicatormethods 2.1.0 (Data/statistics/phe) and R 4.2.2 (Data/statistics/proportions).
/// Tolerances: the issue's; the tables print 15 to 17 digits.
/// </summary>
public class OneSampleReferenceTests
{
    [Fact]
    public void Proportions_of_PHE_are_reproduced()
    {
        var table = ReferenceTable.Read("phe/testdata_Proportion__testdata_Prop.csv");
        var known = table.Rows.Where(r => table.IsKnown(r, "value")).ToList();
        known.Count.ShouldBe(16);
        foreach (var row in known)
        {
            var multiplier = table.Number(row, "multiplier");
            foreach (var (level, suffix) in new[] { (ConfidenceLevel.P95, "95_0cl"), (ConfidenceLevel.P998, "99_8cl") })
            {
                var figure = Wilson.Proportion(table.Number(row, "Numerator"), table.Number(row, "Denominator"), level, multiplier);
                figure.Value!.Value.ShouldAgree(table.Number(row, "value"), 1e-10, "value");
                figure.Interval!.Lower.ShouldAgree(table.Number(row, "lower" + suffix), 1e-10, "lower");
                figure.Interval.Upper.ShouldAgree(table.Number(row, "upper" + suffix), 1e-10, "upper");
                figure.Method.ShouldBe("Wilson");
            }
        }
    }

    [Fact]
    public void One_proportion_intervals_of_R_are_reproduced()
    {
        var table = ReferenceTable.Read("proportions/R_reference_one_proportion_ci.csv");
        table.Rows.Count.ShouldBe(44);
        foreach (var row in table.Rows)
        {
            var (x, n, level) = (table.Number(row, "x"), table.Number(row, "n"), new ConfidenceLevel(table.Number(row, "conf")));
            foreach (var (interval, name) in new[]
            {
                (Wilson.Interval(x, n, level), "wilson"),
                (Wilson.ContinuityCorrected(x, n, level), "wilson_cc"),
                (ClopperPearson.Interval(x, n, level), "clopper"),
            })
            {
                // R's table prints 15 digits; its zero lower bounds are 0 or rounding of the order 1e-17.
                interval.Lower.ShouldAgree(table.Number(row, name + "_lo"), 1e-10, $"{name} lower {x}/{n}");
                interval.Upper.ShouldAgree(table.Number(row, name + "_hi"), 1e-10, $"{name} upper {x}/{n}");
            }
        }
    }

    [Fact]
    public void Rates_of_PHE_are_reproduced()
    {
        var table = ReferenceTable.Read("phe/testdata_Rate__testdata_Rate.csv");
        var known = table.Rows.Where(r => table.IsKnown(r, "value")).ToList();
        known.Count.ShouldBe(17);
        foreach (var row in known)
        {
            foreach (var (level, suffix) in new[] { (ConfidenceLevel.P95, "95_0cl"), (ConfidenceLevel.P998, "99_8cl") })
            {
                var figure = Rate.Of(table.Number(row, "Numerator"), table.Number(row, "Denominator"), level, table.Number(row, "multiplier"));
                figure.Value!.Value.ShouldAgree(table.Number(row, "value"), 1e-9, "value");
                figure.Interval!.Lower.ShouldAgree(table.Number(row, "lower" + suffix), 1e-9, "lower");
                figure.Interval.Upper.ShouldAgree(table.Number(row, "upper" + suffix), 1e-9, "upper");
                figure.Method.ShouldBe(table.Text(row, "method") == "Byars" ? "Byar" : "Exact");
            }
        }
    }

    [Fact]
    public void Exact_Poisson_intervals_of_R_are_reproduced()
    {
        var table = ReferenceTable.Read("proportions/R_reference_poisson_exact.csv");
        foreach (var row in table.Rows)
        {
            var time = table.Number(row, "T");
            var (lower, upper) = PoissonInterval.ExactBounds(table.Number(row, "x"), ConfidenceLevel.P95);
            (lower / time).ShouldAgree(table.Number(row, "exact_lo"), 1e-10, "lower");
            (upper / time).ShouldAgree(table.Number(row, "exact_hi"), 1e-10, "upper");
        }
    }

    [Fact]
    public void Means_of_PHE_are_reproduced()
    {
        var data = ReferenceTable.Read("phe/testdata_Mean__testdata_Mean.csv");
        var results = ReferenceTable.Read("phe/testdata_Mean__testdata_Mean_results.csv");
        foreach (var row in results.Rows)
        {
            var area = results.Text(row, "area");
            double[] values = [.. data.Rows.Where(r => area == "No grouping" || data.Text(r, "area") == area).Select(r => data.Number(r, "values"))];
            SampleMoments.Of(values).StandardDeviation!.Value.ShouldAgree(results.Number(row, "stdev"), 1e-10, "stdev");
            foreach (var (level, suffix) in new[] { (ConfidenceLevel.P95, "95_0cl"), (ConfidenceLevel.P998, "99_8cl") })
            {
                var figure = StudentMean.Of(values, level);
                figure.Value!.Value.ShouldAgree(results.Number(row, "value"), 1e-10, "value");
                figure.Interval!.Lower.ShouldAgree(results.Number(row, "lower" + suffix), 1e-10, "lower");
                figure.Interval.Upper.ShouldAgree(results.Number(row, "upper" + suffix), 1e-10, "upper");
            }
        }
    }

    [Fact]
    public void Directly_standardised_rates_of_PHE_are_reproduced()
    {
        var results = ReferenceTable.Read("phe/testdata_DSR_ISR__testresults_DSR.csv");
        var compared = 0;
        foreach (var row in results.Rows.Where(r => results.Text(r, "method") == "Dobson"))
        {
            var area = results.Text(row, "area");
            var per = results.Text(row, "statistic").EndsWith("per 100000", StringComparison.Ordinal) ? 100_000 : 10_000;
            var strata = Strata(area);
            if (!results.IsKnown(row, "value"))
            {
                var absent = DirectlyStandardisedRate.Of(strata, ConfidenceLevel.P95, per);
                absent.Absence!.Reason.ShouldBe("Fewer than 10 events in all.");
                continue;
            }

            foreach (var (level, suffix) in new[] { (ConfidenceLevel.P95, "95_0cl"), (ConfidenceLevel.P998, "99_8cl") })
            {
                var figure = DirectlyStandardisedRate.Of(strata, level, per);
                figure.Value!.Value.ShouldAgree(results.Number(row, "value"), 1e-9, area);

                // The source's own slip: this area's 99.8 per cent limits are ten times too large (reference README).
                if (area == "testdata_1976" && level == ConfidenceLevel.P998)
                {
                    continue;
                }

                figure.Interval!.Lower.ShouldAgree(results.Number(row, "lower" + suffix), 1e-9, area);
                figure.Interval.Upper.ShouldAgree(results.Number(row, "upper" + suffix), 1e-9, area);
                compared++;
            }
        }

        compared.ShouldBe(10);
    }

    [Fact]
    public void Indirectly_standardised_ratios_of_PHEs_data_agree_with_R()
    {
        // PHE's inputs come without a table of results: computed with R 4.2.2, stats::qchisq below 10 events and Byar from 10.
        var reference = ReferenceTable.Read("phe/testdata_DSR_ISR__refdata.csv");
        var data = ReferenceTable.Read("phe/testdata_DSR_ISR__testdata_multiarea.csv");
        var expected = ReferenceTable.Read("standardised/R_reference_isr.csv");
        expected.Rows.Count.ShouldBe(3);
        foreach (var row in expected.Rows)
        {
            var strata = data.Rows.Where(r => r[0] == row[0]).Select((r, i) => new Stratum(
                data.IsKnown(r, "count") ? data.Number(r, "count") : 0,
                data.Number(r, "pop"),
                reference.Number(reference.Rows[i], "refcount") / reference.Number(reference.Rows[i], "refpop"))).ToList();
            foreach (var (level, suffix) in new[] { (ConfidenceLevel.P95, "95"), (ConfidenceLevel.P998, "998") })
            {
                var figure = IndirectlyStandardisedRatio.Of(strata, level);
                figure.Value!.Value.ShouldAgree(expected.Number(row, "ratio"), 1e-12, row[0]);
                figure.Interval!.Lower.ShouldAgree(expected.Number(row, "lower_" + suffix), 1e-9, row[0]);
                figure.Interval.Upper.ShouldAgree(expected.Number(row, "upper_" + suffix), 1e-9, row[0]);
            }
        }
    }

    [Fact]
    public void Normal_multipliers_have_full_precision()
    {
        // Oracle: R 4.2.2 qnorm(0.975), qnorm(0.999), printed in every table of the normal distribution.
        StandardNormal.TwoSided(ConfidenceLevel.P95).ShouldAgree(1.959963984540054, 1e-14, "0.95");
        StandardNormal.TwoSided(ConfidenceLevel.P998).ShouldAgree(3.090232306167813, 1e-14, "0.998");
    }

    [Theory]
    [InlineData(1, 12.706204736174707)]
    [InlineData(9, 2.2621571627982053)]
    [InlineData(1e6, 1.9599663568)]
    public void Student_multipliers_have_full_precision(double degrees, double expected)
    {
        // Oracles: tan(0.475 pi) for one degree of freedom; tables of Student's t for nine; for a million the expansion
        // z + (z^3 + z)/(4 n) of Abramowitz and Stegun 26.7.5.
        StudentMean.TwoSided(ConfidenceLevel.P95, degrees).ShouldAgree(expected, degrees > 1e5 ? 1e-10 : 1e-13, "t");
    }

    [Fact]
    public void A_tiny_p_value_keeps_its_size()
    {
        // Oracle: the tail of Student's t with 2 degrees of freedom is (1 - t/sqrt(2 + t^2))/2, about 1/(2 t^2) far out.
        StudentMean.TwoSidedProbability(1e6, 2).ShouldAgree(1e-12, 1e-5, "p");
        StudentMean.TwoSidedProbability(20, 1000).ShouldBeInRange(1e-80, 1e-70);
    }

    private static List<Stratum> Strata(string area)
    {
        if (area == "testdata_1976")
        {
            var own = ReferenceTable.Read("phe/testdata_DSR_ISR__testdata_1976.csv");
            return [.. own.Rows.Select(r => new Stratum(own.Number(r, "count"), own.Number(r, "pop"), own.Number(r, "esp1976")))];
        }

        var data = ReferenceTable.Read("phe/testdata_DSR_ISR__testdata_multiarea.csv");
        var standard = ReferenceTable.Read("phe/esp2013.csv");
        return [.. data.Rows.Where(r => data.Text(r, "area") == area).Select((r, i) =>
            new Stratum(data.IsKnown(r, "count") ? data.Number(r, "count") : 0, data.Number(r, "pop"), standard.Number(standard.Rows[i], "esp2013")))];
    }
}

using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Statistics;

/// <summary>The contract of <c>indicators calculate</c>: columns in, columns out.</summary>
public class CalculationTests
{
    private static readonly ConfidenceLevel[] Two = [ConfidenceLevel.P95, ConfidenceLevel.P998];

    [Fact]
    public void Proportion_keeps_rows_and_columns_and_adds_its_own()
    {
        var output = Run(
            new() { Statistic = "proportion", Multiplier = 100, Confidences = Two },
            "area;numerator;denominator",
            "084;65;100", "159;;100", "000;7;0", "101;8;7", "147;-1;5", "151;1,5;9", "153;NaN;9");
        output.Columns.ShouldBe(
            ["area", "numerator", "denominator", "value", "lower", "upper", "lower_998", "upper_998", "confidence", "method", "absent"]);
        output.Rows.Select(r => r[0]).ShouldBe(["084", "159", "000", "101", "147", "151", "153"]);

        // Oracle: PHEindicatormethods testdata_Prop, Area4.
        Cell(output, 0, "value").ShouldBe(65.0);
        ((double)Cell(output, 0, "lower")!).ShouldAgree(55.25444329688797, 1e-10, "lower");
        ((double)Cell(output, 0, "upper_998")!).ShouldAgree(77.835406140896964, 1e-10, "upper_998");
        Cell(output, 0, "confidence").ShouldBe(0.95);
        Cell(output, 0, "method").ShouldBe("Wilson");
        Cell(output, 0, "absent").ShouldBeNull();
        output.Rows.Select((_, i) => Cell(output, i, "absent")).Skip(1).ShouldBe(
        [
            "The cell in column 'denominator' is empty.".Replace("denominator", "numerator", StringComparison.Ordinal),
            "The denominator is zero.",
            "The numerator is above the denominator.",
            "The numerator is negative.",
            "'1,5' in column 'numerator' is not a number with a decimal point.",
            "'NaN' in column 'numerator' is not a number with a decimal point.",
        ]);
        Cell(output, 1, "value").ShouldBeNull();
    }

    [Fact]
    public void A_missing_column_is_named_together_with_those_found()
    {
        var error = Should.Throw<RequestException>(() => Run(new() { Statistic = "rate" }, "area;count", "1;2"));
        error.Message.ShouldContain("'population'");
        error.Message.ShouldContain("'area', 'count'");
        Should.Throw<RequestException>(() => Run(new() { Statistic = "median" }, "a", "1")).Message.ShouldContain("proportion, rate, mean");
        Should.Throw<RequestException>(() => Run(new() { Statistic = "funnel" }, "a", "1")).Message.ShouldContain("'observed' and 'expected'");
        Should.Throw<RequestException>(() => Run(new() { Statistic = "trend" }, "period;a", "1;2")).Message.ShouldContain("'value', 'lower', 'upper'");
    }

    [Fact]
    public void A_passed_through_column_never_has_the_name_of_a_computed_one()
    {
        var output = Run(new() { Statistic = "proportion" }, "value;Numerator;denominator;method", "x;1;4;y");
        output.Columns.Distinct().Count().ShouldBe(output.Columns.Count);
        Cell(output, 0, "input_value").ShouldBe("x");
        Cell(output, 0, "value").ShouldBe(0.25);
    }

    [Fact]
    public void Mean_makes_one_row_per_group_in_order_of_appearance()
    {
        var output = Run(new() { Statistic = "mean", By = ["area"] }, "area;value", "b;1", "a;2", "b;3", "a;x", "c;5");
        output.Rows.Select(r => r[0]).ShouldBe(["b", "a", "c"]);
        Cell(output, 0, "value").ShouldBe(2.0);
        Cell(output, 1, "absent").ShouldBe("'x' in column 'value' is not a number with a decimal point.");
        Cell(output, 2, "value").ShouldBe(5.0);
        Cell(output, 2, "lower").ShouldBeNull();
        Cell(output, 2, "method").ShouldBe("point");
    }

    [Fact]
    public void Directly_standardised_rates_by_area()
    {
        var output = Run(
            new() { Statistic = "dsr", By = ["area"], Per = 1000 },
            "area;age;count;population;standard_population",
            "a;0;10;100;1", "a;1;30;100;3", "b;0;1;100;1", "b;1;2;100;3");

        // By hand: (1 x 0.1 + 3 x 0.3)/4 per 1,000.
        ((double)Cell(output, 0, "value")!).ShouldAgree(250, 1e-13, "value");
        Cell(output, 0, "method").ShouldBe("Dobson");
        Cell(output, 0, "total_count").ShouldBe(40.0);
        Cell(output, 1, "absent").ShouldBe("Fewer than 10 events in all.");
    }

    [Fact]
    public void Difference_and_gap_change()
    {
        var difference = Run(
            new() { Statistic = "difference" }, "numerator0;denominator0;numerator1;denominator1", "48;80;56;70", "1;2;3;0");

        // Oracle: R 4.2.2, R_reference_two_proportions first row.
        ((double)Cell(difference, 0, "lower")!).ShouldAgree(0.0524314724023649, 1e-9, "lower");
        Cell(difference, 0, "method").ShouldBe("Newcombe 10");
        Cell(difference, 1, "absent").ShouldBe("Second sample: The denominator is zero.");

        var gap = Run(
            new() { Statistic = "gap-change", Multiplier = 100 },
            "area_numerator0;area_denominator0;area_numerator1;area_denominator1;reference_numerator0;reference_denominator0;reference_numerator1;reference_denominator1",
            "50;100;40;100;300;1000;290;1000");
        ((double)Cell(gap, 0, "value")!).ShouldAgree(-9, 1e-12, "value");
        Cell(gap, 0, "method").ShouldBe("MOVER");
    }

    [Fact]
    public void Trend_by_area_sorts_the_periods_and_tells_the_direction()
    {
        var output = Run(
            new() { Statistic = "trend", By = ["area"] },
            "area;period;numerator;denominator",
            "up;2018;1367;44701", "up;2014;994;40299", "up;2015;1023;41527", "up;2016;1199;42811", "up;2017;1332;44064",
            "few;2014/2015;1;10", "few;2015/2016;2;10", "one;2014;1;10");

        // Oracle: R 4.2.2, fingertips_trend_R_recomputed case A.
        ((double)Cell(output, 0, "chi_square")!).ShouldAgree(47.8966767075892, 1e-8, "chi-square");
        Cell(output, 0, "direction").ShouldBe("increasing");
        Cell(output, 0, "points").ShouldBe(5L);
        ((double)Cell(output, 1, "value")!).ShouldAgree(0.1, 1e-12, "slope");
        Cell(output, 1, "direction").ShouldBe("cannot be calculated");
        Cell(output, 2, "absent").ShouldBe("A trend needs at least two periods.");
    }

    [Fact]
    public void Funnels_of_rates_and_ratios()
    {
        var rates = Run(new() { Statistic = "funnel", Per = 1000 }, "count;population", "5;1000", "50;1000", "5;0");
        Cell(rates, 0, "average").ShouldBe(27.5);
        Cell(rates, 0, "significance").ShouldBe("Low (0.001)");
        Cell(rates, 1, "significance").ShouldBe("High (0.001)");
        Cell(rates, 2, "absent").ShouldBe("The population is zero.");
        var ratios = Run(new() { Statistic = "funnel" }, "observed;expected", "12;10", "30;10");
        Cell(ratios, 0, "average").ShouldBe(1.0);
        Cell(ratios, 0, "significance").ShouldBe("Not significant");
        Cell(ratios, 1, "significance").ShouldBe("High (0.001)");
        Run(new() { Statistic = "funnel" }, "count;population", "0;10", "0;20").Rows.Count.ShouldBe(2);
    }

    [Fact]
    public void Regression_gives_coefficients_with_the_intercept_first_and_a_summary()
    {
        var output = Run(
            new() { Statistic = "regression", Formula = "y ~ x + `my col`:x", Cluster = "c" },
            "y;x;my col;c", "1;1;2;a", "3;2;1;a", "2;3;5;b", "5;4;4;b", "4;5;9;c", "8;7;3;c");
        output.Rows.Select(r => r[0]).ShouldBe(["(intercept)", "x", "my col:x"]);
        Cell(output, 1, "standard_error").ShouldBe(Cell(output, 1, "standard_error_classical"));
        foreach (var column in new[] { "estimate", "standard_error", "standard_error_hc1", "standard_error_hc3", "standard_error_newey_west", "standard_error_cluster", "t", "p_value", "lower", "upper" })
        {
            Cell(output, 1, column).ShouldBeOfType<double>();
        }

        output.Summary!.Single(p => p.Key == "n").Value.ShouldBe(6L);
    }

    [Theory]
    [InlineData("y = x")]
    [InlineData("y ~")]
    [InlineData("y ~ x +")]
    [InlineData("y ~ x^0.5")]
    [InlineData("y ~ `x")]
    [InlineData("y ~ x - z")]
    public void A_formula_that_is_none_is_refused(string formula) =>
        Should.Throw<RequestException>(() => Run(new() { Statistic = "regression", Formula = formula }, "y;x", "1;2", "2;3")).Where.ShouldBe("formula");

    [Fact]
    public void A_regression_that_cannot_be_computed_says_why()
    {
        string Why(params string[] rows) =>
            (string)Run(new() { Statistic = "regression", Formula = "y ~ a + b" }, ["y;a;b", .. rows]).Summary!.Single(p => p.Key == "absent").Value!;
        Why("1;2;4", "2;3;6", "3;5;10", "9;1;2").ShouldBe("Column 3 of the design is a combination of the columns before it.");
        Why("1;2;4", "2;3;7").ShouldBe("2 rows cannot determine 3 coefficients.");
        Why("1;2;4", "2;;7", "1;1;1").ShouldBe("Row 2: The cell in column 'a' is empty.");
    }

    private static CalculationOutput Run(CalculationOptions options, params string[] lines) => Calculation.Run(
        new CalculationTable(lines[0].Split(';'), [.. lines.Skip(1).Select(l => (IReadOnlyList<string>)l.Split(';'))]), options);

    private static object? Cell(CalculationOutput output, int row, string column) => output.Rows[row][output.Columns.ToList().IndexOf(column)];
}

using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Indicators.Acceptance;

/// <summary>The contract of <c>calculate</c> that scripts rely on, with the reference tables as oracle.</summary>
public sealed class CalculateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Oracle: R's prop.test without continuity correction; relative 1e-10.</summary>
    [Fact]
    public void Proportions_have_the_intervals_of_r()
    {
        var reference = ReferenceTable.Read("statistics/proportions/R_reference_one_proportion_ci.csv");
        var rows = reference.Rows.Where(r => reference.Text(r, "conf") == "0.95").ToArray();

        var answer = Json("proportion", "numerator,denominator\n" + Lines(rows.Select(r => $"{reference.Text(r, "x")},{reference.Text(r, "n")}")));

        foreach (var (expected, found) in rows.Zip(answer.EnumerateArray()))
        {
            Near(found, "value", reference.Number(expected, "p"), 1e-10);
            Near(found, "lower", reference.Number(expected, "wilson_lo"), 1e-10);
            Near(found, "upper", reference.Number(expected, "wilson_hi"), 1e-10);
        }
    }

    /// <summary>Oracle: PHEindicatormethods' own test data; relative 1e-9.</summary>
    [Fact]
    public void Rates_and_two_confidence_levels_are_those_of_pheindicatormethods()
    {
        var reference = ReferenceTable.Read("statistics/phe/testdata_Rate__testdata_Rate.csv");
        var rows = reference.Rows.Where(r => reference.Text(r, "multiplier") == "100").ToArray();

        var answer = Json("rate", "area,count,population\n" + Lines(rows.Select(r => $"{reference.Text(r, "Area")},{reference.Text(r, "Numerator")},{reference.Text(r, "Denominator")}")), "--per", "100", "--confidence", "0.95,0.998");

        foreach (var (expected, found) in rows.Zip(answer.EnumerateArray()))
        {
            found.GetProperty("area").GetString().ShouldBe(reference.Text(expected, "Area"));
            Near(found, "value", reference.Number(expected, "value"), 1e-9);
            Near(found, "lower", reference.Number(expected, "lower95_0cl"), 1e-9);
            Near(found, "upper_998", reference.Number(expected, "upper99_8cl"), 1e-9);
        }
    }

    /// <summary>Oracle: PHEindicatormethods' own test data; relative 1e-10.</summary>
    [Fact]
    public void Means_by_group_are_those_of_pheindicatormethods()
    {
        var data = ReferenceTable.Read("statistics/phe/testdata_Mean__testdata_Mean.csv");
        var expected = ReferenceTable.Read("statistics/phe/testdata_Mean__testdata_Mean_results.csv");

        var answer = Json("mean", "area,value\n" + Lines(data.Rows.Select(r => string.Join(',', r))), "--by", "area").EnumerateArray().ToDictionary(a => a.GetProperty("area").GetString()!);

        answer.Count.ShouldBeGreaterThan(1);
        foreach (var row in expected.Rows.Where(r => answer.ContainsKey(expected.Text(r, "area"))))
        {
            var found = answer[expected.Text(row, "area")];
            Near(found, "value", expected.Number(row, "value"), 1e-10);
            Near(found, "lower", expected.Number(row, "lower95_0cl"), 1e-10);
        }
    }

    /// <summary>Oracle: R 4.2.2, Newcombe's method 10 as published (56/70 against 48/80); relative 1e-8.</summary>
    [Fact]
    public void A_difference_is_the_second_minus_the_first()
    {
        var found = Json("difference", "numerator0,denominator0,numerator1,denominator1\n48,80,56,70\n")[0];

        Near(found, "value", 0.2, 1e-10);
        Near(found, "lower", 0.0524314724023649, 1e-8);
        Near(found, "upper", 0.333872654036906, 1e-8);
    }

    /// <summary>Oracle: the published significance of each area.</summary>
    [Fact]
    public void Funnel_classes_are_those_published()
    {
        var run = Run("funnel", ReferenceTable.PathOf("statistics/phe/testdata_funnel_prop_inputs.csv"), "--multiplier", "100", "--json");

        run.ExitCode.ShouldBe(0, run.Errors);
        var areas = run.Json.EnumerateArray().ToArray();
        areas.Length.ShouldBeGreaterThan(100);
        areas.Select(a => a.GetProperty("significance").GetString()).ShouldBe(areas.Select(a => a.GetProperty("input_significance").GetString()));
    }

    /// <summary>Oracle: NIST's certified values; 9 significant digits.</summary>
    [Fact]
    public void Longley_s_regression_is_certified()
    {
        var certified = ReferenceTable.Read("statistics/nist/nist_lls_certified_values.csv").Rows.Where(r => r[0] == "Longley" && r[1].StartsWith('B')).ToArray();

        var run = Run("regression", ReferenceTable.PathOf("statistics/nist/Longley_data.csv"), "--formula", "y ~ x1 + x2 + x3 + x4 + x5 + x6", "--json");

        run.ExitCode.ShouldBe(0, run.Errors);
        var coefficients = run.Json.GetProperty("coefficients").EnumerateArray().ToArray();
        coefficients[0].GetProperty("term").GetString().ShouldBe("(intercept)");
        coefficients.Length.ShouldBe(7);
        foreach (var (expected, found) in certified.Zip(coefficients))
        {
            Near(found, "estimate", double.Parse(expected[2], NumberStyles.Float, CultureInfo.InvariantCulture), 1e-9);
            Near(found, "standard_error", double.Parse(expected[3], NumberStyles.Float, CultureInfo.InvariantCulture), 1e-9);
        }
    }

    /// <summary>Oracle: R's recomputation of the Fingertips example; relative 1e-8.</summary>
    [Fact]
    public void A_trend_by_group_has_the_statistic_and_direction_of_fingertips()
    {
        var inputs = ReferenceTable.Read("statistics/phe/fingertips_trend_inputs.csv");
        var rows = inputs.Rows.Where(r => inputs.Text(r, "case").StartsWith("A_2014-18", StringComparison.Ordinal));

        var found = Json("trend", "place,period,numerator,denominator\n" + Lines(rows.Select(r => $"A,{inputs.Text(r, "year")},{inputs.Text(r, "count")},{inputs.Text(r, "denominator")}")), "--by", "place")[0];

        Near(found, "chi_square", 47.8966767075892, 1e-8);
        found.GetProperty("direction").GetString().ShouldBe("increasing");
    }

    [Fact]
    public void Rows_that_cannot_be_computed_keep_their_place_and_say_why()
    {
        var run = Table("proportion", "area,numerator,denominator\nA,1,10\nB,1,0\nC,11,10\nD,-1,10\nE,mange,10\nF,,10\nG,2,10\n", "--json");

        run.ExitCode.ShouldBe(0, run.Errors);
        var rows = run.Json.EnumerateArray().ToArray();
        rows.Select(r => r.GetProperty("area").GetString()).ShouldBe(["A", "B", "C", "D", "E", "F", "G"]);
        rows.Select(r => r.GetProperty("absent").ValueKind == JsonValueKind.Null).ShouldBe([true, false, false, false, false, false, true]);
        rows.Where(r => r.GetProperty("absent").ValueKind != JsonValueKind.Null).ShouldAllBe(r => r.GetProperty("value").ValueKind == JsonValueKind.Null);
    }

    [Fact]
    public void The_csv_has_every_column_also_the_reason()
    {
        var run = Table("proportion", "area,numerator,denominator\nA,1,10\nB,1,0\n", "--confidence", "0.95,0.998");

        var lines = run.Output.TrimEnd('\n').Split('\n');
        lines[0].ShouldBe("area,numerator,denominator,value,lower,upper,lower_998,upper_998,confidence,method,absent");
        lines.Length.ShouldBe(3);
        lines[2].ShouldEndWith("The denominator is zero.");
    }

    [Fact]
    public void A_danish_table_gives_the_same_figures_as_an_english_one()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var danish = Path.Combine(_folder, "dansk.csv");
        File.WriteAllText(danish, "område;count;population\r\nVærebro;12,5;1480,5\r\n", Encoding.GetEncoding(1252));

        var found = Run("rate", danish, "--json").Json[0];
        var expected = Json("rate", "område,count,population\nVærebro,12.5,1480.5\n")[0];

        found.GetProperty("område").GetString().ShouldBe("Værebro");
        found.GetProperty("value").GetDouble().ShouldBe(expected.GetProperty("value").GetDouble());
        found.GetProperty("lower").GetDouble().ShouldBe(expected.GetProperty("lower").GetDouble());
    }

    [Fact]
    public void A_number_that_can_be_a_thousand_is_not_guessed()
    {
        var table = "area;numerator;denominator\nA;1.473;2.500\n";

        var refused = Table("proportion", table);
        var declared = Table("proportion", table, "--decimal", "point", "--json");

        refused.ExitCode.ShouldBe(1);
        refused.Output.ShouldBeEmpty();
        refused.Errors.Trim().ShouldNotContain('\n');
        refused.Errors.ShouldContain("1.473");
        declared.Json[0].GetProperty("value").GetDouble().ShouldBe(1.473 / 2.5, 1e-12);
    }

    [Theory]
    [InlineData("proportion", "a,b\n1,2\n", "numerator")]
    [InlineData("mean", "x\n1\n", "value")]
    [InlineData("dsr", "count,population\n1,2\n", "standard_population")]
    public void A_missing_column_is_named(string statistic, string table, string column)
    {
        var run = Table(statistic, table);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain(column);
        run.Errors.Trim().ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("proportions", "t.csv")]
    [InlineData("proportion", "t.csv", "--confidence", "95")]
    [InlineData("proportion", "t.csv", "--confidence", "0,95")]
    [InlineData("proportion", "t.csv", "--multiplier", "10")]
    [InlineData("rate", "t.csv", "--per", "1.000,5")]
    [InlineData("rate", "t.csv", "--per", "0")]
    [InlineData("regression", "t.csv")]
    [InlineData("proportion")]
    public void Wrong_usage_exits_2_with_nothing_on_standard_output(params string[] arguments)
    {
        File.WriteAllText(Path.Combine(_folder, "t.csv"), "numerator,denominator\n1,2\n");

        var run = CommandRun.Of(_folder, ["calculate", .. arguments]);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("calculate --help");
    }

    [Theory]
    [InlineData("da_DK.UTF-8")]
    [InlineData("de_DE.UTF-8")]
    public void The_reader_s_culture_changes_no_byte(string culture)
    {
        var path = Path.Combine(_folder, "t.csv");
        File.WriteAllText(path, "area,count,population\nÅrhus,12.5,1480.5\n");

        var plain = CommandRun.Of(_folder, [new("LC_ALL", "C.UTF-8")], "calculate", "rate", path, "--per", "1000.5", "--confidence", "0.95,0.998");
        var other = CommandRun.Of(_folder, [new("LC_ALL", culture), new("LANG", culture)], "calculate", "rate", path, "--per", "1000.5", "--confidence", "0.95,0.998");

        other.ExitCode.ShouldBe(0, other.Errors);
        other.Output.ShouldBe(plain.Output);
    }

    private static void Near(JsonElement row, string member, double expected, double relative) =>
        row.GetProperty(member).GetDouble().ShouldBe(expected, Math.Max(Math.Abs(expected), 1e-300) * relative, member);

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines) + "\n";

    private JsonElement Json(string statistic, string table, params string[] options)
    {
        var run = Table(statistic, table, [.. options, "--json"]);
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Json;
    }

    private CommandRun Table(string statistic, string table, params string[] options)
    {
        var path = Path.Combine(_folder, "table.csv");
        File.WriteAllText(path, table);
        return Run(statistic, path, options);
    }

    private CommandRun Run(string statistic, string path, params string[] options) => CommandRun.Of(_folder, ["calculate", statistic, path, .. options]);
}

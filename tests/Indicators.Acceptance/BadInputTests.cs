using System.Text;

namespace Indicators.Acceptance;

/// <summary>Every mistake of a user ends with exit code 1 and one line that says where, what was found and what was expected.</summary>
public sealed class BadInputTests : IDisposable
{
    private const string Own = "en-faelles-indsats/mappings/own.yaml";

    private const string Mapping = """
        name: own
        sources:
          - file: extracts/own.csv
            reader: table
            format: {separator: ";", decimal: point}
            area: {column: area, match: [code, name]}
            period: {column: year, format: yyyy}
        indicators:
          - code: three-year-visits
            value: {column: value}
        """;

    private readonly ScratchData _data = new("en-faelles-indsats");

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_workspace_that_is_not_there() => Refused(Evaluate("nowhere"), "nowhere", "no such workspace");

    [Fact]
    public void A_workspace_that_is_a_file()
    {
        _data.Write("a-file", "x");

        Refused(Evaluate("a-file"), "a-file", "file");
    }

    [Fact]
    public void A_folder_without_a_plan()
    {
        Directory.CreateDirectory(_data.PathOf("empty"));

        Refused(Evaluate("empty"), "plan.yaml", "no such file");
    }

    [Fact]
    public void A_plan_with_an_unknown_key()
    {
        _data.Replace("en-faelles-indsats/plan.yaml", "title: En fælles indsats", "titel: En fælles indsats");

        var run = Evaluate("en-faelles-indsats");

        run.ExitCode.ShouldBe(1);
        run.Errors.ShouldContain("'titel'");
        run.Errors.ShouldContain("plan.yaml:6");
    }

    [Fact]
    public void A_plan_with_an_unknown_rule()
    {
        _data.Replace("en-faelles-indsats/plan.yaml", "rule: {all-of: [falls, {criterion-not-met: convicted}]}", "rule: {all-of: [fals, {criterion-not-met: convicted}]}");

        Refused(Evaluate("en-faelles-indsats"), "plan.yaml:", "'fals'", "falls");
    }

    [Fact]
    public void Several_mistakes_in_a_plan_come_at_once_each_on_its_line()
    {
        _data.Replace("en-faelles-indsats/plan.yaml", "begins: 2017-01-01", "begins: 2027-01-01");
        _data.Replace("en-faelles-indsats/plan.yaml", "indicator: convicted\n", "indicator: convictd\n");

        var run = Evaluate("en-faelles-indsats");

        run.ExitCode.ShouldBe(1);
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBeGreaterThanOrEqualTo(2);
        run.Errors.ShouldContain("convictd");
        run.Errors.ShouldContain("2027");
    }

    [Fact]
    public void A_mapping_to_a_missing_column() =>
        Refused(Own3YearVisits("area;aar;value\n330-motalavej;2017;50\n"), "own.csv", "year");

    [Fact]
    public void A_mapping_to_a_missing_file()
    {
        _data.Write(Own, Mapping);

        Refused(Evaluate("en-faelles-indsats"), "own.csv", "no such file");
    }

    [Fact]
    public void A_mapping_that_leaves_the_workspace()
    {
        _data.Write("secret.csv", "area;year;value\n330-motalavej;2017;50\n");
        _data.Write(Own, Mapping.Replace("extracts/own.csv", "../secret.csv", StringComparison.Ordinal));

        Refused(Evaluate("en-faelles-indsats"), "../secret.csv");
    }

    [Fact]
    public void A_Statistikbanken_file_without_a_period_column()
    {
        _data.Write(Own, Mapping.Replace("reader: table", "reader: statbank", StringComparison.Ordinal).Replace("period: {column: year, format: yyyy}", "period: {column: TID}", StringComparison.Ordinal).Replace("column: area", "column: OMRÅDE", StringComparison.Ordinal).Replace("{column: value}", "{column: INDHOLD}", StringComparison.Ordinal));
        _data.Write("en-faelles-indsats/extracts/own.csv", "OMRÅDE;INDHOLD\nSlagelse;50\n");

        Refused(Evaluate("en-faelles-indsats"), "own.csv", "TID");
    }

    [Fact]
    public void An_area_that_nobody_knows_stops_the_file() =>
        Refused(Own3YearVisits("area;year;value\n330-motalavej;2017;51\nAtlantis;2017;50\n"), "own.csv:3", "Atlantis", "areas.yaml");

    [Fact]
    public void An_area_that_nobody_knows_is_a_rejected_row_where_the_mapping_says_so()
    {
        _data.Write(Own, Mapping.Replace("match: [code, name]", "match: [code, name], unknown: reject", StringComparison.Ordinal));
        _data.Write("en-faelles-indsats/extracts/own.csv", "area;year;value\nAtlantis;2017;50\n330-motalavej;2017;51\n");

        var run = CommandRun.Of(_data.Folder, "import", "en-faelles-indsats", "--json");

        run.ExitCode.ShouldBe(0, run.Errors);
        var file = run.Json.GetProperty("mappings").EnumerateArray().Single(m => m.GetProperty("mapping").GetString()!.EndsWith("own", StringComparison.Ordinal)).GetProperty("files")[0];
        file.GetProperty("rejected").GetInt32().ShouldBe(1);
        file.GetProperty("rejects")[0].GetProperty("line").GetInt32().ShouldBe(2);
        file.GetProperty("rejects")[0].GetProperty("text").GetString().ShouldBe("Atlantis");
    }

    [Fact]
    public void A_file_in_which_no_area_is_known_is_refused() =>
        Refused(Own3YearVisits("area;year;value\nAtlantis;2017;50\n"), "own.csv", "Atlantis");

    [Fact]
    public void An_area_name_that_fits_two_areas_stops_the_file_and_names_both()
    {
        _data.Write("en-faelles-indsats/areas.yaml", "areas:\n  - {code: 330-nord, name: Parken, kind: district, parent: \"330\"}\n  - {code: 330-syd, name: Parken, kind: district, parent: \"330\"}\n");

        Refused(Own3YearVisits("area;year;value\nParken;2017;50\n"), "own.csv", "330-nord", "330-syd");
    }

    [Fact]
    public void A_file_that_is_not_in_the_declared_encoding()
    {
        _data.Write(Own, Mapping.Replace("{separator: \";\"", "{encoding: utf-8, separator: \";\"", StringComparison.Ordinal));
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Directory.CreateDirectory(_data.PathOf("en-faelles-indsats", "extracts"));
        File.WriteAllText(_data.PathOf("en-faelles-indsats", "extracts", "own.csv"), "area;year;value\nSjælør Boulevard;2017;50\n", Encoding.GetEncoding(1252));

        Refused(Evaluate("en-faelles-indsats"), "own.csv", "UTF-8");
    }

    [Fact]
    public void An_empty_file() => Refused(Own3YearVisits(""), "own.csv", "empty");

    [Fact]
    public void A_folder_in_a_file_s_place()
    {
        _data.Write(Own, Mapping);
        Directory.CreateDirectory(_data.PathOf("en-faelles-indsats", "extracts", "own.csv"));

        Refused(Evaluate("en-faelles-indsats"), "own.csv", "folder");
    }

    [Fact]
    public void A_decimal_comma_where_a_point_was_declared() =>
        Refused(Own3YearVisits("area;year;value\n330-motalavej;2017;50,5\n"), "own.csv", "50,5");

    [Fact]
    public void A_saved_error_of_the_Statistikbank() =>
        Refused(Own3YearVisits("""{"errorTypeCode":"EXTRACT-NOTFOUND","message":"Tabel findes ikke: X"}"""), "own.csv", "EXTRACT-NOTFOUND");

    [Fact]
    public void A_personal_number_stops_the_import_without_being_repeated()
    {
        var run = Own3YearVisits("area;year;value;cpr\n330-motalavej;2017;51;010190-1234\n330-ringparken;2017;52;020285-4321\n");

        Refused(run, "own.csv", "cpr");
        run.Errors.ShouldNotContain("1234");
    }

    [Fact]
    public void A_database_that_is_no_database()
    {
        _data.Write("en-faelles-indsats/.indicators/observations.db", "this is a text file, long enough to be looked at as a header of a database");

        Refused(Evaluate("en-faelles-indsats"), "observations.db");
    }

    [Fact]
    public void An_output_folder_that_is_a_file()
    {
        _data.Write("taken", "x");

        Refused(CommandRun.Of(_data.Folder, "evaluate", "en-faelles-indsats", "--out", "taken"), "taken");
    }

    [Fact]
    public void A_figure_that_is_not_there_names_the_periods_that_are() =>
        Refused(CommandRun.Of(_data.Folder, "trace", "en-faelles-indsats", "--indicator", "convicted", "--area", "Motalavej", "--period", "2012"), "2014");

    [Theory]
    [InlineData("evaluate")]
    [InlineData("evaluate", "en-faelles-indsats", "--phase", "later")]
    [InlineData("evaluate", "en-faelles-indsats", "--format", "html,gif")]
    [InlineData("trace", "en-faelles-indsats", "--indicator", "convicted")]
    [InlineData("chart", "en-faelles-indsats")]
    [InlineData("criteria", "classify", "x.csv", "--rules", "1999")]
    [InlineData("evaluate", "en-faelles-indsats", "--baseline", "yesterday")]
    [InlineData("no-such-verb")]
    public void Wrong_usage_ends_with_2_a_hint_on_standard_error_and_a_clean_standard_output(params string[] arguments)
    {
        var run = CommandRun.Of(_data.Folder, arguments);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("--help");
    }

    private CommandRun Evaluate(string workspace) => CommandRun.Of(_data.Folder, "evaluate", workspace);

    private CommandRun Own3YearVisits(string csv, string verb = "evaluate", params string[] options)
    {
        _data.Write(Own, Mapping);
        _data.Write("en-faelles-indsats/extracts/own.csv", csv);
        return CommandRun.Of(_data.Folder, [verb, "en-faelles-indsats", .. options]);
    }

    private static void Refused(CommandRun run, params string[] words)
    {
        run.ExitCode.ShouldBe(1, run.Errors + run.Output);
        var lines = run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => !l.Contains(": read ", StringComparison.Ordinal)).ToArray();
        lines.Length.ShouldBe(1, run.Errors);
        foreach (var word in words)
        {
            lines[0].ShouldContain(word, Case.Sensitive);
        }
    }
}

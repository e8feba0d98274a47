using System.Text.Json;

namespace Indicators.Acceptance;

/// <summary>Compare, distance, forecast, explain and simulate on the real lists.</summary>
public sealed class CriteriaVerbTests(CriteriaVerbTests.Workspace workspace) : IClassFixture<CriteriaVerbTests.Workspace>
{
    /// <summary>Oracle: the official lists of 2016 and 2017 (Ringparken 46.1 and 45.4, Motalavej 45.1 and 44.0).</summary>
    [Fact]
    public void Compare_shows_the_change_and_the_gap()
    {
        var answer = Json("compare", "--indicator", "outside-labour-market", "--area", "Ringparken", "--reference", "Motalavej", "--baseline", "2016", "--follow-up", "2017");

        answer.GetProperty("change").GetProperty("value").GetDouble().ShouldBe(-0.7, 1e-9);
        answer.GetProperty("references").GetArrayLength().ShouldBe(1);
        answer.GetProperty("references")[0].GetProperty("gap_change").GetProperty("value").GetDouble().ShouldBe(0.4, 1e-9);
    }

    [Fact]
    public void Compare_stops_at_a_break_unless_a_ground_is_written()
    {
        string[] request = ["--indicator", "convicted", "--area", "Ringparken", "--baseline", "2013", "--follow-up", "2014"];

        Json("compare", request).GetProperty("change").TryGetProperty("value", out _).ShouldBeFalse();
        Json("compare", [.. request, "--across-break", "begge år vises med forbehold"]).GetProperty("change").GetProperty("value").GetDouble().ShouldBe(0.58, 1e-9);
    }

    /// <summary>Oracle: list_counts_by_year.csv (22 areas in 2017) and the official list (Motalavej 50.7 per cent non-western, limit 50).</summary>
    [Fact]
    public void Overview_orders_a_whole_list_by_how_close_its_areas_are_to_leaving()
    {
        var answer = Json("criteria overview", "--year", "2017");

        answer.GetProperty("areas_on_list").GetInt32().ShouldBe(22);
        var areas = answer.GetProperty("areas").EnumerateArray().ToArray();
        areas.Select(a => a.GetProperty("to_leave_at_most").GetInt64()).ShouldBeInOrder();
        var motalavej = areas.Single(a => a.GetProperty("distance").GetProperty("area").GetString() == "330-motalavej").GetProperty("distance");
        motalavej.GetProperty("ways")[0].GetProperty("steps")[0].GetProperty("criterion").GetString().ShouldBe("non-western");
        motalavej.GetProperty("criteria").EnumerateArray().Single(c => c.GetProperty("criterion").GetString() == "non-western").GetProperty("margin_points").GetDecimal().ShouldBe(0.7m);
    }

    /// <summary>Oracle: DESIGN 7.4, worked by hand: n = 1,180, counts 542 and 530, threshold 40.</summary>
    [Fact]
    public void Distance_in_persons_follows_the_counts()
    {
        var area = Json("criteria distance", "--area", "Ringparken", "--year", "2017", "--count", "outside-labour-market=542/1180,530/1180")[0];

        var persons = area.GetProperty("criteria")[0].GetProperty("persons").EnumerateArray()
            .ToDictionary(p => (p.GetProperty("horizon").GetString(), p.GetProperty("action").GetString()), p => p.GetProperty("at_least").GetInt64());
        persons[("retrospective", "change")].ShouldBe(128);
        persons[("retrospective", "leave")].ShouldBe(195);
        persons[("retrospective", "others-added")].ShouldBe(376);
        persons[("next-list", "change")].ShouldBe(116);
        persons[("next-list", "leave")].ShouldBe(179);
        persons[("next-list", "others-added")].ShouldBe(331);
        persons[("lasting", "change")].ShouldBe(58);
        area.GetProperty("residents_leave").GetInt64().ShouldBe(980);
        area.GetProperty("leaving_status").GetString().ShouldBe("listed");
    }

    [Fact]
    public void Without_counts_a_distance_is_a_range_under_stated_bounds()
    {
        var criterion = Json("criteria distance", "--area", "Ringparken", "--year", "2017")[0].GetProperty("criteria")[0];

        criterion.GetProperty("basis").GetString().ShouldBe("published-share");
        var margin = criterion.GetProperty("persons").EnumerateArray().First(p => p.GetProperty("action").GetString() == "change");
        margin.GetProperty("at_least").GetInt64().ShouldBeLessThan(margin.GetProperty("at_most").GetInt64());
    }

    [Fact]
    public void Forecast_gives_one_row_per_area_and_list_with_probabilities_that_add_up()
    {
        var answer = Json("criteria forecast", "--area", "Motalavej", "--year", "2016", "--ahead", "2");

        answer.GetArrayLength().ShouldBe(2);
        answer[0].GetProperty("list_year").GetInt32().ShouldBe(2017);
        answer[0].GetProperty("statuses").EnumerateArray().Sum(s => s.GetProperty("low").GetDouble()).ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Anyone_can_measure_the_forecast_again() =>
        Run("criteria skill").Output.ShouldBe(File.ReadAllText(Path.Combine(Repository.Data, "criteria", "forecast-skill.csv")));

    [Theory]
    [InlineData("2014", "2.7")]
    [InlineData("2021", "§ 61 b")]
    public void Explain_prints_the_law(string rules, string said)
    {
        var words = CommandRun.Of(workspace.Folder, "criteria", "explain", "--rules", rules, "--language", "en");
        var data = CommandRun.Of(workspace.Folder, "criteria", "explain", "--rules", rules, "--json");

        words.Output.ShouldContain(said);
        data.Json.GetProperty("id").GetString().ShouldBe(rules);
    }

    [Fact]
    public void A_what_if_is_the_same_for_the_same_seed()
    {
        string[] request = ["--area", "Ringparken", "--year", "2017", "--change", "outside-labour-market=-180@0.3-0.5", "--move-in", "40:non-western=0.3,outside-labour-market=0.2", "--json"];

        var first = Run("simulate", request);
        var again = Run("simulate", request);
        var other = Run("simulate", [.. request, "--seed", "2"]);

        again.Output.ShouldBe(first.Output);
        other.Output.ShouldNotBe(first.Output);
        first.Json.GetProperty("statuses").EnumerateArray().Sum(s => s.GetProperty("probability").GetDouble()).ShouldBe(1, 1e-9);
        first.Json.GetProperty("expected").GetProperty("residents").GetInt32().ShouldBe(2019);
    }

    /// <summary>Oracle: 23 of 1,180 are 1.949 per cent and 24 are 2.034; three times 0.66 is 1.98.</summary>
    [Theory]
    [InlineData("-4", false)]
    [InlineData("-3", true)]
    public void A_what_if_on_counts_flips_exactly_at_the_threshold(string change, bool met)
    {
        var answer = Json("simulate", "--area", "Ringparken", "--year", "2017", "--rules", "2018", "--national-convicted", "0.66", "--count", "convicted=27/1180", "--change", $"convicted={change}");

        var convicted = answer.GetProperty("criteria").EnumerateArray().Single(c => c.GetProperty("criterion").GetString() == "convicted");
        convicted.GetProperty("met_before").GetBoolean().ShouldBeTrue();
        convicted.GetProperty("met_expected").GetBoolean().ShouldBe(met);
        convicted.GetProperty("probability").GetDouble().ShouldBe(met ? 1 : 0);
    }

    [Fact]
    public void A_scenario_file_gives_one_answer_per_scenario()
    {
        var answer = Json("simulate", "--scenario", "en-faelles-indsats/scenarios.yaml");

        answer.ValueKind.ShouldBe(JsonValueKind.Array);
        answer.EnumerateArray().Select(s => s.GetProperty("id").GetString()).ShouldContain("E4-ringparken-2017");
    }

    [Theory]
    [InlineData("compare", "--indicator", "outside-labor", "--area", "Ringparken", "--baseline", "2016", "--follow-up", "2017")]
    [InlineData("compare", "--indicator", "income", "--area", "Nowhere", "--baseline", "2016", "--follow-up", "2017")]
    [InlineData("criteria distance", "--year", "1999", "--area", "Ringparken")]
    [InlineData("criteria distance", "--area", "Ringparken", "--year", "2017", "--count", "outside-labour-market=1/2,1/2,1/2")]
    [InlineData("simulate", "--area", "Ringparken", "--year", "2022", "--change", "convicted=-5")]
    [InlineData("simulate", "--scenario", "nowhere.yaml")]
    [InlineData("simulate", "--area", "Ringparken", "--year", "2017", "--change", "income=20")]
    public void What_the_data_cannot_answer_exits_1_with_one_line(string verb, params string[] options)
    {
        var run = Run(verb, options);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.Trim().ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("compare", "--area", "Ringparken", "--baseline", "2016", "--follow-up", "2017")]
    [InlineData("compare", "--indicator", "income", "--area", "Ringparken", "--baseline", "sometime", "--follow-up", "2017")]
    [InlineData("criteria distance", "--horizon", "soon")]
    [InlineData("criteria distance", "--count", "outside=1/2")]
    [InlineData("criteria distance", "--count", "convicted=3/2")]
    [InlineData("criteria forecast", "--national-convicted", "0,66")]
    [InlineData("simulate", "--area", "Ringparken", "--year", "2017")]
    [InlineData("simulate", "--area", "Ringparken", "--year", "2017", "--change", "convicted")]
    [InlineData("simulate", "--area", "Ringparken", "--year", "2017", "--change", "convicted=-5@1.5")]
    [InlineData("simulate", "--area", "Ringparken", "--year", "2017", "--move-in", "40:convicted=2")]
    [InlineData("simulate", "--area", "Ringparken", "--scenario", "x.yaml")]
    public void Wrong_usage_exits_2_with_nothing_on_standard_output(string verb, params string[] options)
    {
        var run = Run(verb, options);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain("--help");
    }

    [Theory]
    [InlineData("compare", "--indicator", "income", "--area", "Ringparken", "--reference", "Motalavej", "--baseline", "2016", "--follow-up", "2017", "--json")]
    [InlineData("criteria distance", "--area", "Ringparken", "--year", "2017", "--region-mean-income", "350000.5")]
    [InlineData("criteria forecast", "--area", "Ringparken", "--json")]
    [InlineData("simulate", "--area", "Ringparken", "--year", "2017", "--change", "convicted=-0.5points", "--json")]
    public void The_reader_s_culture_changes_no_byte(string verb, params string[] options)
    {
        var plain = CommandRun.Of(workspace.Folder, [new("LC_ALL", "C.UTF-8")], [.. verb.Split(' '), "en-faelles-indsats", .. options]);
        var danish = CommandRun.Of(workspace.Folder, [new("LC_ALL", "da_DK.UTF-8"), new("LANG", "da_DK.UTF-8")], [.. verb.Split(' '), "en-faelles-indsats", .. options]);

        danish.ExitCode.ShouldBe(0, danish.Errors);
        danish.Output.ShouldBe(plain.Output);
    }

    private JsonElement Json(string verb, params string[] options)
    {
        var run = Run(verb, [.. options, "--json"]);
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Json;
    }

    private CommandRun Run(string verb, params string[] options) => CommandRun.Of(workspace.Folder, [.. verb.Split(' '), "en-faelles-indsats", .. options]);

    /// <summary>One copy of the workspace, imported once, for all tests here.</summary>
    /// <summary>Oracle: the official lists (Ringparken hard ghetto area of 2018 by name) and rows of their own for where a name is known from.</summary>
    [Fact]
    public void A_list_keeps_its_table_short_and_says_what_its_marks_mean()
    {
        var list = CommandRun.Of(workspace.Folder, "criteria", "list", "en-faelles-indsats", "--area", "Ringparken").Output.Split('\n');

        var row = list.Single(l => l.StartsWith("2018", StringComparison.Ordinal));
        row.ShouldContain("hårdt ghettoområde");
        row.ShouldNotContain("(");
        row.ShouldContain("unknown");
        row.ShouldNotContain("0/0");
        list.ShouldContain(l => l.StartsWith("  published 2018: hårdt ghettoområde (", StringComparison.Ordinal));
        list.ShouldContain(l => l.StartsWith("  *: ", StringComparison.Ordinal));
        list.ShouldNotContain(l => l.Contains("no figures", StringComparison.Ordinal));
    }

    [Fact]
    public void Lists_without_figures_say_where_figures_come_from()
    {
        using var data = new ScratchData("en-faelles-indsats");
        var file = data.PathOf("en-faelles-indsats", "workspace.yaml");
        File.WriteAllLines(file, File.ReadAllLines(file).Where(l => !l.Contains("criteria/official-lists", StringComparison.Ordinal)));

        var run = CommandRun.Of(data.Folder, "criteria", "list", "en-faelles-indsats", "--area", "Ringparken");

        run.ExitCode.ShouldBe(0, run.Errors);
        run.Output.ShouldContain("  no figures: add criteria/official-lists under use in workspace.yaml\n");
        run.Output.ShouldNotContain("0/0");
        run.Output.ShouldNotContain("outside-labour-market");
    }

    public sealed class Workspace : IDisposable
    {
        private readonly ScratchData _data = new("en-faelles-indsats");

        public Workspace() => CommandRun.Of(Folder, "import", "en-faelles-indsats").ExitCode.ShouldBe(0);

        public string Folder => _data.Folder;

        public void Dispose() => _data.Dispose();
    }
}

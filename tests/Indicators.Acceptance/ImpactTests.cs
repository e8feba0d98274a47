using System.Text.Json;
using System.Xml.Linq;

namespace Indicators.Acceptance;

/// <summary>The contracts of <c>impact</c> that scripts rely on, on panels with published results.</summary>
public sealed class ImpactTests : IDisposable
{
    private static readonly string[] Mpdta = ["impact", "did", ReferenceTable.PathOf("impact/mpdta/mpdta.csv"), "--unit", "countyreal", "--time", "year", "--outcome", "lemp", "--treated-from", "first.treat"];

    private static readonly string[] Smoking = ["impact", "synthetic-control", ReferenceTable.PathOf("impact/prop99/smoking_tidysynth.csv"), "--unit", "state", "--time", "year", "--outcome", "cigsale", "--treated", "California", "--from", "1989"];

    private static readonly string[] Sicily = ["impact", "its", ReferenceTable.PathOf("impact/sicily_its/sicily.csv"), "--time", "time", "--outcome", "aces", "--from", "37", "--population", "stdpop"];

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Oracle: R 4.2.2, beside mpdta; 1e-8.</summary>
    [Theory]
    [InlineData("never", "att_nevertreated")]
    [InlineData("not-yet", "att_notyettreated")]
    public void Group_time_effects_are_those_of_the_reference(string control, string column)
    {
        var reference = ReferenceTable.Read("impact/mpdta/R_reference_attgt_unconditional.csv");

        var effects = Json(Mpdta, "--method", "callaway-santanna", "--control", control).GetProperty("group_time").EnumerateArray().ToDictionary(g => (g.GetProperty("group").GetInt32(), g.GetProperty("time").GetInt32()));

        foreach (var row in reference.Rows)
        {
            var found = effects[((int)reference.Number(row, "group"), (int)reference.Number(row, "t"))];
            found.GetProperty("att").GetDouble().ShouldBe(reference.Number(row, column), 1e-8);
        }
    }

    /// <summary>Oracle: R 4.2.2 sandwich::vcovCL, -0.036549 (0.014832).</summary>
    [Fact]
    public void Two_way_fixed_effects_have_the_cluster_error_of_the_reference()
    {
        var answer = Json(Mpdta, "--method", "twfe");

        answer.GetProperty("att").GetDouble().ShouldBe(-0.036549, 5e-7);
        answer.GetProperty("standard_error").GetDouble().ShouldBe(0.014832, 5e-7);
        answer.GetProperty("lower").GetDouble().ShouldBeLessThan(answer.GetProperty("upper").GetDouble());
        answer.GetProperty("event_study").EnumerateArray().Select(e => e.GetProperty("e").GetInt32()).ShouldBe([-4, -3, -2, -1, 0, 1, 2, 3]);
        answer.GetProperty("pre_test").GetProperty("df").GetInt32().ShouldBe(3);
        answer.GetProperty("pre_test").GetProperty("p").GetDouble().ShouldBeInRange(0, 1);
    }

    [Fact]
    public void An_estimate_comes_with_the_verdict_on_its_design()
    {
        var verdict = Json(Mpdta, "--selected-on-outcome", "--language", "en").GetProperty("verdict");

        verdict.GetProperty("grade").GetString().ShouldBe("describes");
        verdict.GetProperty("sentence").GetString()!.ShouldContain("regression to the mean");
        verdict.GetProperty("checks").EnumerateArray().ShouldContain(c => c.GetProperty("check").GetString() == "regression-to-the-mean" && c.GetProperty("outcome").GetString() == "failed");
    }

    /// <summary>Oracle: Proposition 99, outcomes only: ATT -19.51363, mean squared error before 52.129571/19, weights to 1e-4, rank by R.</summary>
    [Fact]
    public void Synthetic_california_is_that_of_the_reference()
    {
        var reference = ReferenceTable.Read("impact/prop99/R_qp_outcome_only_weights.csv");

        var answer = Json(Smoking, "--placebo");

        answer.GetProperty("att").GetDouble().ShouldBe(-19.51363, 5e-6);
        answer.GetProperty("pre_mspe").GetDouble().ShouldBe(52.129571 / 19, 1e-6);
        var weights = answer.GetProperty("weights").EnumerateArray().ToDictionary(w => w.GetProperty("unit").GetString()!, w => w.GetProperty("weight").GetDouble());
        foreach (var row in reference.Rows)
        {
            weights[reference.Text(row, "unit")].ShouldBe(reference.Number(row, "weight"), 1e-4);
        }

        answer.GetProperty("rank").GetInt32().ShouldBe(3);
        answer.GetProperty("p_value").GetDouble().ShouldBe(3 / 39.0, 1e-9);
        answer.GetProperty("gaps")[0].EnumerateObject().Select(p => p.Name).ShouldBe(["time", "observed", "synthetic", "gap"]);
        answer.GetProperty("gaps").GetArrayLength().ShouldBe(31);
    }

    /// <summary>Oracle: Bernal and others: step IRR 0.8944 (0.8647-0.9251); seasonal 0.8851 (0.8394-0.9332), dispersion 2.2622.</summary>
    [Theory]
    [InlineData("poisson", null, 0.8944, 0.8647, 0.9251, 1)]
    [InlineData("quasipoisson", "12", 0.8851, 0.8394, 0.9332, 2.2622)]
    public void Sicily_s_step_is_the_published_one(string family, string? season, double ratio, double lower, double upper, double dispersion)
    {
        var answer = season is null ? Json(Sicily, "--family", family) : Json(Sicily, "--family", family, "--season", season);

        var step = answer.GetProperty("coefficients").EnumerateArray().Single(c => c.GetProperty("term").GetString() == "step");
        Math.Exp(step.GetProperty("estimate").GetDouble()).ShouldBe(ratio, 5e-5);
        Math.Exp(step.GetProperty("lower").GetDouble()).ShouldBe(lower, 5e-5);
        Math.Exp(step.GetProperty("upper").GetDouble()).ShouldBe(upper, 5e-5);
        step.GetProperty("se").GetDouble().ShouldBeGreaterThan(0);
        answer.GetProperty("dispersion").GetDouble().ShouldBe(dispersion, 5e-5);
        answer.GetProperty("diagnostics").GetProperty("observations").GetInt32().ShouldBe(59);
    }

    /// <summary>Oracle: R 4.2.2 stats, sandwich and clubSandwich: every error of the table, by --errors and among the others.</summary>
    [Fact]
    public void Card_and_Krueger_has_every_error_of_the_reference()
    {
        var types = new Dictionary<string, string> { ["OLS"] = "classical", ["CL_id_HC0_noadj"] = "cr0", ["CL_id_HC1_stata"] = "cr1", ["CR2_id"] = "cr2" };
        string[] command = ["impact", "did", ReferenceTable.PathOf("impact/card_krueger/card_krueger_long.csv"), "--unit", "id", "--time", "post", "--outcome", "fte", "--treated-from", "nj", "--method", "two-period"];
        var reference = ReferenceTable.Read("impact/card_krueger/R_reference_did_regressions.csv");
        var all = Json(command);
        var balanced = Json(command, "--balanced");

        all.GetProperty("att").GetDouble().ShouldBe(2.7536, 5e-5);
        balanced.GetProperty("att").GetDouble().ShouldBe(2.75, 5e-5);
        balanced.GetProperty("standard_error").GetDouble().ShouldBe(1.3423, 5e-5);
        foreach (var row in reference.Rows.Where(r => r.Contains("nj:post")))
        {
            // The model's name holds a comma, so the cells are counted from the end: vcov, term, estimate, se, t, n, df.
            var (vcov, error) = (row[^7], double.Parse(row[^4], System.Globalization.CultureInfo.InvariantCulture));
            var type = types.GetValueOrDefault(vcov, vcov.ToLowerInvariant());
            var answer = row[1].Contains("balanced", StringComparison.Ordinal) ? balanced : all;
            answer.GetProperty("errors").EnumerateArray().Single(e => e.GetProperty("type").GetString() == type).GetProperty("standard_error").GetDouble().ShouldBe(error, 1e-9, type);
        }

        Json(command, "--errors", "hc3").GetProperty("standard_error").GetDouble().ShouldBe(1.81154798034813, 1e-9);
    }

    /// <summary>Oracle: R 4.2.2 sandwich::NeweyWest without prewhitening, with and without the factor n / (n - k).</summary>
    [Theory]
    [InlineData("segmented_lm", "NeweyWest_lag6_noprewhite_adj", "newey-west", "6")]
    [InlineData("segmented_lm", "NeweyWest_lag1_noprewhite_noadj", "newey-west-unadjusted", "1")]
    [InlineData("segmented_lm_harmonic2", "NeweyWest_lag12_noprewhite_adj", "newey-west", "12")]
    [InlineData("segmented_lm_harmonic2", "NeweyWest_lag3_noprewhite_noadj", "newey-west-unadjusted", "3")]
    [InlineData("segmented_lm", "HC3", "hc3", null)]
    public void Sicily_s_rates_have_the_errors_of_the_reference(string model, string covariance, string errors, string? lag)
    {
        var reference = ReferenceTable.Read("impact/sicily_its/R_reference_segmented_lm_hac.csv");
        string[] options = ["--slope", "--errors", errors, .. lag is null ? Array.Empty<string>() : ["--lag", lag], .. model == "segmented_lm" ? Array.Empty<string>() : ["--season", "12"]];

        var answer = Json(Sicily, options);

        foreach (var (name, term) in new[] { ("time", "time"), ("tpost", "slope_change") })
        {
            var row = reference.Rows.Single(r => reference.Text(r, "model") == model && reference.Text(r, "vcov") == covariance && reference.Text(r, "term") == name);
            var found = answer.GetProperty("coefficients").EnumerateArray().Single(c => c.GetProperty("term").GetString() == term);
            found.GetProperty("estimate").GetDouble().ShouldBe(reference.Number(row, "estimate"), 1e-8);
            found.GetProperty("se").GetDouble().ShouldBe(reference.Number(row, "se"), 1e-8);
        }
    }

    /// <summary>Oracle: R synthdid on Proposition 99: -27.349, -19.620, -15.604.</summary>
    [Theory]
    [InlineData("did", -27.3491110836149)]
    [InlineData("synthetic-control", -19.619663470944)]
    [InlineData("sdid", -15.6038278727338)]
    public void Weighted_differences_are_those_of_the_authors_program(string estimator, double att)
    {
        string[] command = ["impact", "sdid", ReferenceTable.PathOf("impact/prop99/california_prop99_synthdid.csv"), "--unit", "State", "--time", "Year", "--outcome", "PacksPerCapita", "--estimator", estimator, "--placebo-draws", "20"];

        var named = Json(command, "--treated", "California", "--from", "1989");
        var marked = Json(command, "--treated-from", "treated");

        named.GetProperty("att").GetDouble().ShouldBe(att, 1e-6);
        marked.GetProperty("att").GetDouble().ShouldBe(att, 1e-6);
        named.GetProperty("standard_error").GetDouble().ShouldBeGreaterThan(0);
        named.GetProperty("weights").EnumerateArray().Sum(w => w.GetProperty("weight").GetDouble()).ShouldBe(1, 1e-9);
        named.GetProperty("gaps").GetArrayLength().ShouldBe(31);
        named.GetProperty("verdict").GetProperty("checks").GetArrayLength().ShouldBeGreaterThanOrEqualTo(3);
    }

    [Fact]
    public void Sensitivity_runs_come_when_asked_for()
    {
        var plain = Json(Mpdta, "--method", "callaway-santanna");
        var sensitivity = Json(Mpdta, "--method", "callaway-santanna", "--sensitivity").GetProperty("sensitivity");

        plain.GetProperty("sensitivity").ValueKind.ShouldBe(JsonValueKind.Null);
        sensitivity.GetProperty("without_time").EnumerateArray().Select(r => r.GetProperty("change").GetString()).ShouldBe(["2003", "2004", "2005", "2006", "2007"]);
        sensitivity.GetProperty("other_start").EnumerateArray().Select(r => r.GetProperty("change").GetString()).ShouldBe(["-1", "+1"]);
        sensitivity.GetProperty("e_value").GetProperty("estimate").GetDouble().ShouldBeGreaterThan(1);

        // Oracle: the published event study's largest effect before (0.0305) and overall effect (-0.0772), did 2.5.1; four event times, so 2.5 steps on average.
        var bounds = sensitivity.GetProperty("relative_magnitudes");
        bounds.GetProperty("largest_before").GetDouble().ShouldBe(0.0305, 5e-5);
        bounds.GetProperty("bounds").EnumerateArray().Single(b => b.GetProperty("m").GetDouble() == 1).GetProperty("identified_upper").GetDouble().ShouldBe(-0.0772 + (2.5 * 0.0305), 5e-4);

        Json(Smoking, "--sensitivity").GetProperty("sensitivity").GetProperty("without_unit").GetArrayLength().ShouldBe(6);
    }

    [Fact]
    public void Regression_to_the_mean_says_its_assumptions_and_what_is_missing()
    {
        string[] stated = ["--areas", "400", "--mean", "40", "--between", "4", "--within", "3", "--autocorrelation", "0.5", "--threshold", "44"];
        var answer = Json(["impact", "regression-to-the-mean"], [.. stated, "--observed", "-5"]);

        // Oracle: -(1 - r) s lambda(z) with s = 5, r = 0.82, z = 0.8: -1.2302.
        answer.GetProperty("expected_change").GetDouble().ShouldBe(-1.2302, 0.03);
        answer.GetProperty("beyond").GetBoolean().ShouldBeTrue();
        answer.GetProperty("assumptions").GetProperty("threshold").GetDouble().ShouldBe(44);
        answer.GetProperty("lower").GetDouble().ShouldBeLessThan(answer.GetProperty("upper").GetDouble());

        var missing = CommandRun.Of(_folder, "impact", "regression-to-the-mean", "--threshold", "44");
        missing.ExitCode.ShouldBe(1);
        missing.Errors.ShouldContain("--areas");

        Json(["impact", "regression-to-the-mean"], [Mpdta[2], "--unit", "countyreal", "--time", "year", "--outcome", "lpop", "--threshold", "4"]).GetProperty("assumptions").GetProperty("from_panel").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void Charts_are_drawn_to_the_named_file()
    {
        CommandRun.Of(_folder, [.. Mpdta, "--chart", "event.svg"]).ExitCode.ShouldBe(0);
        CommandRun.Of(_folder, [.. Smoking, "--placebo", "--chart", "gap.svg"]).ExitCode.ShouldBe(0);
        CommandRun.Of(_folder, [.. Sicily, "--chart", "its.svg"]).ExitCode.ShouldBe(0);
        CommandRun.Of(_folder, "impact", "sdid", Smoking[2], "--unit", "state", "--time", "year", "--outcome", "cigsale", "--treated", "California", "--from", "1989", "--placebo-draws", "0", "--chart", "sdid.svg").ExitCode.ShouldBe(0);

        foreach (var file in new[] { "event.svg", "gap.svg", "gap-placebos.svg", "its.svg", "sdid.svg" })
        {
            XDocument.Load(Path.Combine(_folder, file)).Root!.Name.LocalName.ShouldBe("svg", file);
        }
    }

    [Fact]
    public void A_danish_panel_gives_the_same_answer()
    {
        var english = "unit,time,y,start\n" + Panel('.', ',');
        var danish = "unit;time;y;start\n" + Panel(',', ';');
        File.WriteAllText(Path.Combine(_folder, "english.csv"), english);
        File.WriteAllText(Path.Combine(_folder, "danish.csv"), danish);

        Answer("danish.csv").Output.ShouldBe(Answer("english.csv").Output);

        CommandRun Answer(string file)
        {
            var run = CommandRun.Of(_folder, "impact", "did", file, "--unit", "unit", "--time", "time", "--outcome", "y", "--treated-from", "start", "--json");
            run.ExitCode.ShouldBe(0, run.Errors);
            return run;
        }

        static string Panel(char mark, char separator) => string.Concat(
            from unit in Enumerable.Range(0, 12)
            from time in Enumerable.Range(2015, 4)
            let y = FormattableString.Invariant($"{unit + (0.25 * (time - 2015)) + (unit < 5 && time >= 2017 ? 1.5 : 0) + (0.1 * ((unit * time) % 7)):0.00}").Replace('.', mark)
            select string.Join(separator, $"u{unit}", time, y, unit < 5 ? 2017 : 0) + "\n");
    }

    [Theory]
    [InlineData("did", "--unit", "nowhere", "--treated-from", "first.treat")]
    [InlineData("did", "--unit", "countyreal", "--treated-from", "nowhere")]
    [InlineData("synthetic-control", "--unit", "countyreal", "--treated", "Atlantis", "--from", "2006")]
    [InlineData("its", "--from", "sometime")]
    [InlineData("sdid", "--unit", "countyreal", "--treated", "Atlantis", "--from", "2006")]
    [InlineData("sdid", "--unit", "countyreal", "--treated-from", "first.treat")]
    [InlineData("sdid", "--unit", "countyreal", "--treated", "8001", "--from", "2003")]
    [InlineData("synthetic-control", "--unit", "countyreal", "--treated", "8001", "--from", "2003")]
    [InlineData("synthetic-control", "--unit", "countyreal", "--treated", "8001", "--from", "2010")]
    public void What_the_panel_cannot_answer_exits_1_with_one_line(string verb, params string[] options)
    {
        var run = CommandRun.Of(_folder, ["impact", verb, Mpdta[2], "--time", "year", "--outcome", "lemp", .. options]);

        run.ExitCode.ShouldBe(1);
        run.Output.ShouldBeEmpty();
        run.Errors.Trim().ShouldNotContain('\n');
    }

    [Theory]
    [InlineData("did")]
    [InlineData("did", "--unit", "u", "--time", "t", "--outcome", "y", "--treated-from", "f", "--method", "best")]
    [InlineData("did", "--unit", "u", "--time", "t", "--outcome", "y", "--treated-from", "f", "--confidence", "95")]
    [InlineData("did", "--unit", "u", "--time", "t", "--outcome", "y", "--treated-from", "f", "--other-event", "reform")]
    [InlineData("its", "--time", "t", "--outcome", "y")]
    [InlineData("sdid", "--unit", "u", "--time", "t", "--outcome", "y")]
    [InlineData("sdid", "--unit", "u", "--time", "t", "--outcome", "y", "--treated", "a")]
    [InlineData("regression-to-the-mean", "--threshold", "40")]
    public void Wrong_usage_exits_2_with_nothing_on_standard_output(string verb, params string[] options)
    {
        var run = CommandRun.Of(_folder, ["impact", verb, Mpdta[2], .. options]);

        run.ExitCode.ShouldBe(2);
        run.Output.ShouldBeEmpty();
        run.Errors.ShouldContain($"impact {verb} --help");
    }

    [Fact]
    public void The_reader_s_culture_changes_no_byte()
    {
        var plain = CommandRun.Of(_folder, [new("LC_ALL", "C.UTF-8")], [.. Sicily, "--json", "--chart", "plain.svg"]);
        var danish = CommandRun.Of(_folder, [new("LC_ALL", "da_DK.UTF-8"), new("LANG", "da_DK.UTF-8")], [.. Sicily, "--json", "--chart", "danish.svg"]);

        danish.Output.ShouldBe(plain.Output);
        File.ReadAllText(Path.Combine(_folder, "danish.svg")).ShouldBe(File.ReadAllText(Path.Combine(_folder, "plain.svg")));
    }

    private JsonElement Json(string[] command, params string[] options)
    {
        var run = CommandRun.Of(_folder, [.. command, .. options, "--json"]);
        run.ExitCode.ShouldBe(0, run.Errors);
        return run.Json;
    }
}

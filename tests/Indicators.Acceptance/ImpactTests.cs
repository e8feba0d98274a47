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

    [Fact]
    public void Charts_are_drawn_to_the_named_file()
    {
        CommandRun.Of(_folder, [.. Mpdta, "--chart", "event.svg"]).ExitCode.ShouldBe(0);
        CommandRun.Of(_folder, [.. Smoking, "--placebo", "--chart", "gap.svg"]).ExitCode.ShouldBe(0);
        CommandRun.Of(_folder, [.. Sicily, "--chart", "its.svg"]).ExitCode.ShouldBe(0);

        foreach (var file in new[] { "event.svg", "gap.svg", "gap-placebos.svg", "its.svg" })
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

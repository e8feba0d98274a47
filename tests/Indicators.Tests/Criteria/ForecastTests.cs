using Indicators.Core.Criteria;
using Indicators.Model;

namespace Indicators.Tests.Criteria;

/// <summary>Oracles: issue 5, part 5 (138 area-years; Brier 0.167 for "same as last year"), and the forecast's own arithmetic.</summary>
public class ForecastTests
{
    private static readonly IReadOnlyList<AreaCriteriaHistory> All =
        [.. OfficialLists.Areas.All.Where(a => a.Kind == AreaKind.HousingArea).Select(a => OfficialLists.History(a.Code))];

    private static readonly IReadOnlyList<SkillRow> Skill = ForecastSkill.Measure(All, OfficialLists.Reference.Lists, OfficialLists.Rules, OfficialLists.Reference.Remarks);

    [Fact]
    public void The_measured_cases_are_those_of_the_published_lists() => Row("brier", "random-walk", "all").AreaYears.ShouldBe(138);

    /// <summary>Oracle: counted in the file by itself: the lists of 2012, 2014, 2015 and 2016 have 139 rows in 57 spellings (issue 5's "57 areas"); data/criteria/README.md.</summary>
    [Fact]
    public void The_57_areas_of_the_cases_are_57_spellings_of_48_areas()
    {
        var origins = OfficialLists.Rows.Where(r => r.Row.ListYear is 2012 or 2014 or 2015 or 2016).ToList();
        origins.Count.ShouldBe(139);
        origins.Select(r => (r.Row.Municipality, r.Row.Area)).Distinct().Count().ShouldBe(57);
        origins.Select(r => r.Code).Distinct(StringComparer.Ordinal).Count().ShouldBe(48);
        origins.Where(r => OfficialLists.Reference.Lists.IsMissing(r.Row.ListYear + 1, r.Code)).ShouldHaveSingleItem().Code.ShouldBe("751-gellerupparken-toveshoej");
    }

    [Fact]
    public void Same_as_last_year_scores_as_known() => Row("brier", "same-as-last-year", "all").Value.ShouldBe(0.167, 0.0005);

    [Fact]
    public void The_random_walk_scores_0_12_or_better() => Row("brier", "random-walk", "all").Value.ShouldBeLessThanOrEqualTo(0.12);

    [Fact]
    public void The_random_walk_beats_the_on_off_rate_beyond_chance()
    {
        var difference = Row("brier-difference", "random-walk minus on-off-rate", "all");
        difference.Value.ShouldBeLessThan(0);
        difference.Upper!.Value.ShouldBeLessThan(0);
    }

    [Fact]
    public void The_committed_skill_file_is_what_the_program_measures() =>
        File.ReadAllText(Path.Combine(OfficialLists.Folder, "forecast-skill.csv")).ShouldBe(ForecastSkill.ToCsv(Skill));

    [Fact]
    public void Probabilities_of_statuses_add_up_to_one()
    {
        foreach (var history in All.Where(h => h.Years.Any(y => y.ListYear == 2016)))
        {
            var forecast = Forecaster.Next(history, All, OfficialLists.Rules, OfficialLists.Reference.Remarks, fromList: 2016);
            forecast.Statuses.Sum(s => s.Low).ShouldBe(1, 1e-9);
            forecast.Statuses.ShouldAllBe(s => s.Low == s.High);
        }
    }

    [Fact]
    public void An_unknown_national_share_gives_a_range()
    {
        var history = All.Single(h => h.Area.Code == "330-ringparken");
        var forecast = Forecaster.Next(history, All, OfficialLists.Rules, OfficialLists.Reference.Remarks, fromList: 2017);
        forecast.ListYear.ShouldBe(2018);
        forecast.Criteria.Single(c => c.Criterion == Criterion.Convicted).Probability.ShouldBeNull();
        forecast.Statuses.ShouldContain(s => s.Low < s.High);
        forecast.Remarks.ShouldHaveSingleItem();
        var known = Forecaster.Next(history, All, OfficialLists.Rules, OfficialLists.Reference.Remarks, nationalConvicted: 0.66m, fromList: 2017);
        known.Statuses.ShouldAllBe(s => s.Low == s.High);
    }

    [Fact]
    public void Two_lists_ahead_spread_wider_than_one()
    {
        var history = All.Single(h => h.Area.Code == "330-motalavej");
        AreaForecast At(int ahead) => Forecaster.Next(history, All, OfficialLists.Rules, OfficialLists.Reference.Remarks, ahead, fromList: 2015);
        At(2).Criteria[0].StandardDeviation!.Value.ShouldBe(At(1).Criteria[0].StandardDeviation!.Value * Math.Sqrt(2), 1e-12);
    }

    [Fact]
    public void A_forecast_looks_at_nothing_published_later()
    {
        // The same history cut after 2015 gives the same forecast from 2015.
        var cut = All.Select(h => h with { Years = [.. h.Years.Where(y => y.ListYear <= 2015)] }).ToList();
        var history = All.Single(h => h.Area.Code == "330-motalavej");
        var whole = Forecaster.Next(history, All, OfficialLists.Rules, OfficialLists.Reference.Remarks, fromList: 2015);
        var before = Forecaster.Next(cut.Single(h => h.Area.Code == "330-motalavej"), cut, OfficialLists.Rules, OfficialLists.Reference.Remarks, fromList: 2015);
        before.Statuses.ShouldBe(whole.Statuses);
    }

    private static SkillRow Row(string measure, string method, string subset) => Skill.Single(r => r.Measure == measure && r.Method == method && r.Subset == subset);
}

using Indicators.Core.Comparison;
using Indicators.Core.Goals;
using Indicators.Core.Tests.Goals;
using Indicators.Model;

namespace Indicators.Core.Tests.Comparison;

/// <summary>Quarters are compared with the same quarter, or whole years. Oracle: DESIGN 7.1 and the calendar.</summary>
public class SeasonTests
{
    [Theory]
    [InlineData("2017K1", "2020K1", false)]
    [InlineData("2017K1", "2020K3", true)]
    [InlineData("2017M02", "2018M02", false)]
    [InlineData("2017M02", "2018M03", true)]
    [InlineData("2017H1", "2018H2", true)]
    [InlineData("2017U07", "2019U07", false)]
    [InlineData("2020U53", "2021U52", false)]
    [InlineData("2017U07", "2019U08", true)]
    [InlineData("2017K1", "2020", true)]
    [InlineData("2017", "2020", false)]
    [InlineData("2017", "2019/2020", false)]
    [InlineData("2000:2004", "2010", false)]
    [InlineData("2017K1", "2020M01", true)]
    [InlineData("2017M03D01", "2020M11D20", false)]
    public void Two_periods_are_of_one_season_or_not(string earlier, string later, bool differ) =>
        Seasons.Differ(Period.Parse(earlier), Period.Parse(later)).ShouldBe(differ);

    [Theory]
    [InlineData("2017K1", "2020K3", "2020K1")]
    [InlineData("2017K3", "2020K1", "2019K3")]
    [InlineData("2017K3", "2018K1", null)]
    [InlineData("2017M08", "2020M08", "2020M08")]
    [InlineData("2017K2", "2020", "2020K2")]
    public void The_newest_same_part_of_the_year_is_named(string baseline, string followUp, string? expected) =>
        Seasons.SamePart(Period.Parse(baseline), Period.Parse(followUp))?.Code.ShouldBe(expected);

    [Theory]
    [InlineData("2015K1", "2018K1", Verdict.Met, Certainty.Certain)]
    [InlineData("2015K1", "2018K3", Verdict.Met, Certainty.Unknown)]
    [InlineData("2015", "2018K3", Verdict.Met, Certainty.Unknown)]
    public void A_change_between_seasons_is_a_point_without_certainty(string baseline, string followUp, Verdict verdict, Certainty certainty)
    {
        var indicator = Field.Share();
        var measured = Field.Measure(indicator, Field.Other, "400/1000", "300/1000", "2000/10000", "2000/10000", baseline: baseline, followUp: followUp);
        foreach (var rule in new GoalRule[] { new FallsRule(), new ApproachesRule(Field.Other.Code) })
        {
            var judged = GoalJudge.Judge(rule, new RuleEvidence { Area = Field.Area, Indicator = indicator, Comparison = measured });
            (judged.Verdict, judged.Certainty).ShouldBe((verdict, certainty));
        }

        var reference = measured.References[0].Comparison;
        (measured.Comparison.Change.Interval is null).ShouldBe(certainty == Certainty.Unknown);
        (reference.GapChange.Interval is null).ShouldBe(certainty == Certainty.Unknown);
        (reference.ClosedShare.Interval is null).ShouldBe(certainty == Certainty.Unknown);

        // A gap at one time compares the same quarter of two places: its interval stays.
        reference.GapFollowUp.Interval.ShouldNotBeNull();
    }

    [Fact]
    public void The_remark_names_the_same_quarter_where_its_figure_is_there()
    {
        var indicator = Field.Share();
        var table = new ObservationTable([.. new[] { ("2017K1", "400/1000"), ("2020K1", "350/1000"), ("2020K3", "300/1000") }
            .Select(r => Field.Observe("share", Field.Area.Code, Period.Parse(r.Item1), r.Item2))]);
        Bilingual Remark(string baseline, string followUp) => Comparer.Compare(
            indicator, Field.Area, [], Period.Parse(baseline), Period.Parse(followUp), table, Field.Areas).Remarks.ShouldHaveSingleItem();

        Remark("2017K1", "2020K3").ShouldBe(new Bilingual(
            "2017K1 og 2020K3 er ikke samme del af året: ændringen rummer også årstidens udsving. Sammenlign med 2020K1, som der er tal for, eller hele år.",
            "2017K1 and 2020K3 are not the same part of the year: the change holds the season's swing too. Compare with 2020K1, for which there is a figure, or whole years."));
        Remark("2020K1", "2020K3").En.ShouldEndWith("Compare the same part of the year, or whole years.");
        Comparer.Compare(indicator, Field.Area, [], Period.Parse("2017K1"), Period.Parse("2020K1"), table, Field.Areas).Remarks.ShouldBeEmpty();
    }

    [Fact]
    public void Events_of_a_quarter_are_never_subtracted_from_those_of_a_year()
    {
        var reports = new Indicator("reports", "Anmeldelser", "Reports", Measure.Count) { Unit = "stk.", Better = BetterDirection.Lower };
        var measured = Field.Measure(reports, Field.Other, "400", "90", baseline: "2015", followUp: "2018K3");

        measured.Change.ShouldBeNull();
        measured.Comparison.Change.Absence!.Reason.ShouldBe("2015 and 2018K3 are times of different length.");
        GoalJudge.Judge(new FallsRule(), new RuleEvidence { Area = Field.Area, Indicator = reports, Comparison = measured }).Verdict.ShouldBe(Verdict.CannotTell);

        // A stock is a state on a day, whatever the period is called.
        Field.Measure(reports with { Basis = TimeBasis.Stock }, Field.Other, "400", "90", baseline: "2015", followUp: "2018K3").Change.ShouldNotBeNull();
    }
}

using Indicators.Core.Criteria;
using Indicators.Model;

namespace Indicators.Core.Tests.Criteria;

/// <summary>Expected values follow from almenboligloven §§ 61 a and 61 b word for word (overstiger, mindst, mindre end).</summary>
public class ClassifierTests
{
    private static readonly ClassificationRow Quiet = new(2017, "Example")
    {
        Residents = 1500,
        OutsideLabourMarket = 10,
        NonWestern = 10,
        Convicted = 0.5m,
        BasicEducation = 10,
        Income = 90,
        NationalConvicted = 0.66m,
    };

    [Theory]
    [InlineData("40.0", false)]
    [InlineData("40.00", false)]
    [InlineData("40.000000000000000000000000001", true)]
    [InlineData("40.1", true)]
    public void Outside_the_labour_market_is_met_only_above_40(string value, bool met) =>
        Met(Quiet with { OutsideLabourMarket = D(value) }, TestLaw.Rules2014, Criterion.OutsideLabourMarket).ShouldBe(met);

    // Rows 2014 Aldersrogade (2.70), 2015 Bispeparken (55.0) and 2015 Degnegården (50.0) of the official lists are off the list.
    [Theory]
    [InlineData(Criterion.Convicted, "2.70", false)]
    [InlineData(Criterion.Convicted, "2.71", true)]
    [InlineData(Criterion.BasicEducation, "50.0", false)]
    [InlineData(Criterion.BasicEducation, "50.1", true)]
    [InlineData(Criterion.NonWestern, "50.0", false)]
    [InlineData(Criterion.Income, "55.0", false)]
    [InlineData(Criterion.Income, "54.9", true)]
    public void Thresholds_of_2014_are_strict(Criterion criterion, string value, bool met) =>
        Met(Quiet.With(criterion, D(value)), TestLaw.Rules2014, criterion).ShouldBe(met);

    // 3 x 0.66 = 1.98 in decimals; in doubles 3 * 0.66 = 1.9800000000000002 and the area would escape.
    [Theory]
    [InlineData("1.97", false, "-0.01")]
    [InlineData("1.98", true, "0.00")]
    [InlineData("1.99", true, "0.01")]
    public void Convicted_is_met_at_exactly_three_times_the_national_share(string value, bool met, string margin)
    {
        var judged = Classifier.Classify(Quiet with { ListYear = 2018, Convicted = D(value) }, TestLaw.Rules2018).Criteria.Single(c => c.Rule.Criterion == Criterion.Convicted);
        judged.Met.ShouldBe(met);
        judged.Threshold.ShouldBe(1.98m);
        judged.MarginPoints.ShouldBe(D(margin));
    }

    [Theory]
    [InlineData("2.99", false)]
    [InlineData("3", true)]
    [InlineData("3.0", true)]
    public void A_published_multiple_decides_where_the_national_share_is_unknown(string multiple, bool met)
    {
        var judged = Classifier.Classify(Quiet with { NationalConvicted = null, ConvictedMultiple = D(multiple) }, TestLaw.Rules2018).Criteria.Single(c => c.Rule.Criterion == Criterion.Convicted);
        judged.Met.ShouldBe(met);
        judged.Value.ShouldBe(0.5m);
        judged.Threshold.ShouldBeNull();
        judged.MarginPoints.ShouldBeNull();
    }

    [Fact]
    public void Without_any_national_figure_the_conviction_criterion_is_unknown_from_2018()
    {
        var row = Quiet with { NationalConvicted = null, Convicted = 9 };
        Met(row, TestLaw.Rules2018, Criterion.Convicted).ShouldBeNull();
        Met(row, TestLaw.Rules2014, Criterion.Convicted).ShouldBe(true);
    }

    [Theory]
    [InlineData(Criterion.OutsideLabourMarket, "45.4", "5.4")]
    [InlineData(Criterion.OutsideLabourMarket, "36.7", "-3.3")]
    [InlineData(Criterion.Income, "54.4", "0.6")]
    [InlineData(Criterion.Income, "56.8", "-1.8")]
    public void A_margin_is_positive_on_the_side_where_the_criterion_is_met(Criterion criterion, string value, string margin) =>
        Classifier.Classify(Quiet.With(criterion, D(value)), TestLaw.Rules2014).Criteria.Single(c => c.Rule.Criterion == criterion).MarginPoints.ShouldBe(D(margin));

    [Theory]
    [InlineData(999, AreaStatus.NotListed)]
    [InlineData(1000, AreaStatus.Listed)]
    public void A_list_needs_a_thousand_residents(int residents, AreaStatus status) =>
        Classifier.Classify(Ringparken2017 with { Residents = residents }, TestLaw.Rules2014).Status.ShouldBe(status);

    [Fact]
    public void Unknown_residents_leave_the_status_open()
    {
        var judged = Classifier.Classify(Ringparken2017 with { Residents = null }, TestLaw.Rules2014);
        judged.Status.ShouldBe(AreaStatus.Undetermined);
        judged.PossibleStatuses.ShouldBe([AreaStatus.NotListed, AreaStatus.Listed]);
    }

    [Fact]
    public void Unknown_residents_of_an_area_that_meets_nothing_do_not_decide() =>
        Classifier.Classify(Quiet with { Residents = null }, TestLaw.Rules2014).Status.ShouldBe(AreaStatus.NotListed);

    [Fact]
    public void A_parallel_society_without_history_may_be_a_transformation_area()
    {
        var judged = Classifier.Classify(Parallel, TestLaw.Rules2018);
        judged.Status.ShouldBe(AreaStatus.ParallelSociety);
        judged.PossibleStatuses.ShouldBe([AreaStatus.ParallelSociety, AreaStatus.TransformationArea]);
        judged.AlsoMeets.ShouldBe([AreaStatus.VulnerableArea]);
    }

    [Theory]
    [InlineData(1, AreaStatus.ParallelSociety)]
    [InlineData(4, AreaStatus.ParallelSociety)]
    [InlineData(5, AreaStatus.TransformationArea)]
    [InlineData(9, AreaStatus.TransformationArea)]
    public void Five_lists_in_a_row_make_a_transformation_area(int lists, AreaStatus status)
    {
        var judged = Classifier.Classify(Parallel with { YearsInARow = lists }, TestLaw.Rules2018);
        judged.Status.ShouldBe(status);
        judged.PossibleStatuses.ShouldBe([status]);
    }

    [Fact]
    public void A_transformation_area_also_meets_every_status_below_it() =>
        Classifier.Classify(Parallel with { YearsInARow = 5 }, TestLaw.Rules2021).AlsoMeets
            .ShouldBe([AreaStatus.PreventionArea, AreaStatus.VulnerableArea, AreaStatus.ParallelSociety]);

    [Fact]
    public void Lists_in_a_row_do_not_help_an_area_whose_conditions_ceased() =>
        Classifier.Classify(Parallel with { YearsInARow = 6, NonWestern = 49.9m }, TestLaw.Rules2018).Status.ShouldBe(AreaStatus.VulnerableArea);

    [Theory]
    [InlineData("30.1", "30.1", "1.32", AreaStatus.PreventionArea)]
    [InlineData("30.0", "30.1", "1.32", AreaStatus.NotListed)]
    [InlineData("30.1", "30.0", "1.32", AreaStatus.NotListed)]
    [InlineData("30.1", "30.1", "1.31", AreaStatus.NotListed)]
    public void A_prevention_area_has_wider_criteria(string nonWestern, string outside, string convicted, AreaStatus status)
    {
        // Twice the national 0.66 is 1.32.
        var row = Quiet with { ListYear = 2021, NonWestern = D(nonWestern), OutsideLabourMarket = D(outside), Convicted = D(convicted) };
        Classifier.Classify(row, TestLaw.Rules2021).Status.ShouldBe(status);
    }

    [Fact]
    public void A_prevention_area_did_not_exist_before_2021() =>
        Classifier.Classify(Quiet with { NonWestern = 35, OutsideLabourMarket = 35, Convicted = 1.5m }, TestLaw.Rules2018).Status.ShouldBe(AreaStatus.NotListed);

    [Fact]
    public void Two_unknown_criteria_list_the_statuses_still_possible()
    {
        var judged = Classifier.Classify(Quiet with { ListYear = 2018, NonWestern = 60, BasicEducation = null, Income = null }, TestLaw.Rules2018);
        judged.Status.ShouldBe(AreaStatus.Undetermined);
        judged.CriteriaKnown.ShouldBe(3);
        judged.PossibleStatuses.ShouldBe([AreaStatus.NotListed, AreaStatus.ParallelSociety, AreaStatus.TransformationArea]);
    }

    [Fact]
    public void One_unknown_criterion_that_cannot_decide_leaves_the_status_certain()
    {
        var judged = Classifier.Classify(Quiet with { ListYear = 2018, Income = null }, TestLaw.Rules2018);
        judged.Status.ShouldBe(AreaStatus.NotListed);
        judged.PossibleStatuses.ShouldBe([AreaStatus.NotListed]);
    }

    [Fact]
    public void An_unknown_share_above_the_higher_threshold_is_above_the_lower_too()
    {
        // Vulnerable without prevention is impossible here: outside the labour market above 40 is also above 30.
        var judged = Classifier.Classify(
            Quiet with { ListYear = 2021, NonWestern = 45, OutsideLabourMarket = null, BasicEducation = 61 }, TestLaw.Rules2021);
        judged.PossibleStatuses.ShouldBe([AreaStatus.NotListed, AreaStatus.PreventionArea, AreaStatus.VulnerableArea]);
        judged.AlsoMeets.ShouldBeEmpty();
    }

    [Fact]
    public void What_surely_holds_is_said_even_when_the_status_is_undetermined()
    {
        var judged = Classifier.Classify(Parallel with { NonWestern = null, YearsInARow = 1 }, TestLaw.Rules2018);
        judged.Status.ShouldBe(AreaStatus.Undetermined);
        judged.AlsoMeets.ShouldBe([AreaStatus.VulnerableArea]);
        judged.PossibleStatuses.ShouldBe([AreaStatus.VulnerableArea, AreaStatus.ParallelSociety]);
    }

    [Fact]
    public void Nothing_known_leaves_everything_possible()
    {
        var judged = Classifier.Classify(new ClassificationRow(2022, "Example"), TestLaw.Rules2021);
        judged.CriteriaKnown.ShouldBe(0);
        judged.PossibleStatuses.ShouldBe(
            [AreaStatus.NotListed, AreaStatus.PreventionArea, AreaStatus.VulnerableArea, AreaStatus.ParallelSociety, AreaStatus.TransformationArea]);
    }

    [Fact]
    public void A_record_has_the_codes_of_the_contract()
    {
        var record = ClassificationRecord.Of(Classifier.Classify(Ringparken2017, TestLaw.Rules2014));
        record.Status.ShouldBe("listed");
        record.Ruleset.ShouldBe("2014");
        record.CriteriaMet.ShouldBe(3);
        record.CriteriaKnown.ShouldBe(5);
        record.Criteria.Select(c => c.Criterion).ShouldBe(["outside-labour-market", "non-western", "convicted", "basic-education", "income"]);
        record.Criteria.Select(c => c.Strictness).ShouldBe(["exceeds", "exceeds", "exceeds", "exceeds", "below"]);
    }

    [Fact]
    public void Criteria_are_monotone_a_worse_figure_never_gives_a_milder_status()
    {
        var random = new Random(20171201);
        AreaStatus[] order = [AreaStatus.NotListed, AreaStatus.PreventionArea, AreaStatus.VulnerableArea, AreaStatus.ParallelSociety, AreaStatus.TransformationArea];
        for (var i = 0; i < 2000; i++)
        {
            var row = new ClassificationRow(2021, "Random")
            {
                Residents = random.Next(900, 1200),
                OutsideLabourMarket = random.Next(250, 450) / 10m,
                NonWestern = random.Next(250, 550) / 10m,
                Convicted = random.Next(100, 250) / 100m,
                BasicEducation = random.Next(550, 650) / 10m,
                Income = random.Next(500, 700) / 10m,
                NationalConvicted = 0.66m,
                YearsInARow = random.Next(0, 7),
            };
            var worse = row with { OutsideLabourMarket = row.OutsideLabourMarket + 3, NonWestern = row.NonWestern + 3, Convicted = row.Convicted + 0.2m, BasicEducation = row.BasicEducation + 2, Income = row.Income - 3 };
            Array.IndexOf(order, Classifier.Classify(worse, TestLaw.Rules2021).Status)
                .ShouldBeGreaterThanOrEqualTo(Array.IndexOf(order, Classifier.Classify(row, TestLaw.Rules2021).Status));
        }
    }

    // Official list of 1 December 2017.
    private static ClassificationRow Ringparken2017 => new(2017, "Ringparken, Slagelse")
    {
        Residents = 1979,
        OutsideLabourMarket = 45.4m,
        NonWestern = 56.0m,
        Convicted = 2.54m,
        BasicEducation = 57.8m,
        Income = 56.8m,
    };

    private static ClassificationRow Parallel => Quiet with { ListYear = 2018, NonWestern = 60, OutsideLabourMarket = 45, BasicEducation = 65 };

    private static bool? Met(ClassificationRow row, Ruleset ruleset, Criterion criterion) =>
        Classifier.Classify(row, ruleset).Criteria.Single(c => c.Rule.Criterion == criterion).Met;

    private static decimal D(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}

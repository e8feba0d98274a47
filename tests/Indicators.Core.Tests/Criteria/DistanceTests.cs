using System.Numerics;
using Indicators.Core.Criteria;
using Indicators.Model;

namespace Indicators.Core.Tests.Criteria;

public class DistanceTests
{
    private static readonly CriterionRule Outside = TestLaw.Rule(Criterion.OutsideLabourMarket, Strictness.Exceeds, 40, 2);

    // DESIGN 7.4, worked by hand: n = 1,180, counts 542 and 530, threshold 40.
    [Theory]
    [InlineData(DistanceHorizon.Retrospective, PersonAction.Change, 128)]
    [InlineData(DistanceHorizon.Retrospective, PersonAction.Leave, 195)]
    [InlineData(DistanceHorizon.Retrospective, PersonAction.OthersAdded, 376)]
    [InlineData(DistanceHorizon.NextList, PersonAction.Change, 116)]
    [InlineData(DistanceHorizon.NextList, PersonAction.Leave, 179)]
    [InlineData(DistanceHorizon.NextList, PersonAction.OthersAdded, 331)]
    [InlineData(DistanceHorizon.Lasting, PersonAction.Change, 58)]
    public void The_design_example(DistanceHorizon horizon, PersonAction action, long persons)
    {
        var distance = FromCounts(Outside, 40, [new(2015, 542, 1180), new(2016, 530, 1180)]);
        Math.Round(distance.Judgement.Value!.Value, 2).ShouldBe(45.42m);
        distance.At(horizon, action).ShouldBe(new PersonMargin(horizon, action, persons, persons));
        distance.PooledDiffers.ShouldBeFalse();
    }

    [Theory]
    [InlineData(Strictness.Exceeds, 1)]
    [InlineData(Strictness.AtLeast, 1)]
    [InlineData(Strictness.Exceeds, 2)]
    [InlineData(Strictness.AtLeast, 2)]
    [InlineData(Strictness.Exceeds, 4)]
    public void The_reported_number_flips_and_one_fewer_does_not(Strictness strictness, int window)
    {
        // Oracle: the law applied to the changed counts themselves, by cross-multiplied whole numbers.
        var random = new Random(19 + (window * 10) + (int)strictness);
        var flipped = 0;
        for (var i = 0; i < 2000; i++)
        {
            var years = new YearCount[window];
            for (var y = 0; y < window; y++)
            {
                var n = random.Next(20, 2000);
                years[y] = new YearCount(2010 + y, random.Next(0, n + 1), n);
            }

            var threshold = random.Next(1, 9999) / 100m;
            var rule = TestLaw.Rule(Criterion.OutsideLabourMarket, strictness, threshold, window);
            var distance = FromCounts(rule, threshold, years);
            var newest = years[^1];
            foreach (var margin in distance.Persons)
            {
                var others = margin.Horizon switch
                {
                    DistanceHorizon.Lasting => [],
                    DistanceHorizon.Retrospective => years[..^1],
                    _ => years[1..],
                };
                bool MetAfter(long x)
                {
                    var (k, n) = (margin.Action, distance.Judgement.Met) switch
                    {
                        (PersonAction.Change, true) => (newest.Count - x, newest.Of),
                        (PersonAction.Change, _) => (newest.Count + x, newest.Of),
                        (PersonAction.Leave, _) => (newest.Count - x, newest.Of - x),
                        _ => (newest.Count, newest.Of + x),
                    };
                    return Met([.. others, new YearCount(0, k, n)], threshold, strictness);
                }

                var wanted = distance.Judgement.Met != true;
                if (margin.AtLeast is { } persons)
                {
                    MetAfter(persons).ShouldBe(wanted, $"{margin} of {string.Join(", ", years.AsEnumerable())} at {threshold}");
                    if (persons > 0)
                    {
                        MetAfter(persons - 1).ShouldBe(!wanted, $"one fewer than {margin} of {string.Join(", ", years.AsEnumerable())} at {threshold}");
                        flipped++;
                    }
                }
                else if (margin.Action == PersonAction.Change)
                {
                    MetAfter(wanted ? newest.Of - newest.Count : newest.Count).ShouldBe(!wanted, $"{margin} is possible after all");
                }
            }
        }

        flipped.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void A_criterion_that_the_older_year_alone_keeps_met_cannot_flip_on_this_list()
    {
        var distance = FromCounts(Outside, 40, [new(2015, 900, 1000), new(2016, 500, 1000)]);
        distance.At(DistanceHorizon.Retrospective, PersonAction.Change)!.CannotFlip.ShouldBeTrue();
        distance.At(DistanceHorizon.NextList, PersonAction.Change)!.AtLeast.ShouldBe(200);
    }

    [Fact]
    public void Nobody_changes_from_a_non_western_background()
    {
        var rule = TestLaw.Rule(Criterion.NonWestern, Strictness.Exceeds, 50);
        var distance = FromCounts(rule, 50, [new(2017, 1108, 1979)]);
        distance.Persons.ShouldNotContain(p => p.Action == PersonAction.Change);
        // (1108 - 989.5) / 0.5 = 237; 1108 / 0.5 - 1979 = 237.
        distance.At(DistanceHorizon.Lasting, PersonAction.Leave)!.AtLeast.ShouldBe(237);
        distance.At(DistanceHorizon.Lasting, PersonAction.OthersAdded)!.AtLeast.ShouldBe(237);
    }

    [Fact]
    public void Pooled_years_are_reported_when_they_judge_otherwise()
    {
        // Shares 50 and 30.2 have the mean 40.1; pooled 50 + 302 of 1,100 is 32.
        var distance = FromCounts(Outside, 40, [new(2015, 50, 100), new(2016, 302, 1000)]);
        distance.Judgement.Met.ShouldBe(true);
        distance.PooledValue.ShouldBe(32m);
        distance.PooledDiffers.ShouldBeTrue();
    }

    [Fact]
    public void Bounds_from_published_shares_hold_the_exact_number()
    {
        var random = new Random(5);
        for (var i = 0; i < 2000; i++)
        {
            var n = random.Next(300, 3000);
            var k = random.Next((int)(n * 0.41), (int)(n * 0.7));
            YearCount[] years = [new(2015, k, n), new(2016, k, n)];
            var published = Math.Round(AreaDistances.Value(years, pooled: false), 1, MidpointRounding.AwayFromZero);
            var exact = FromCounts(Outside, 40, years);
            var judgement = Classifier.Judge(new ClassificationRow(2017, "A") { OutsideLabourMarket = published }, Outside);
            var bounds = AreaDistances.Of(judgement, 5000, new DistanceKnowledge
            {
                Populations = new Dictionary<Criterion, PopulationRange> { [Criterion.OutsideLabourMarket] = new(n - 20, n + 30, new("antaget", "assumed")) },
            });
            foreach (var margin in bounds.Persons)
            {
                var truth = exact.At(margin.Horizon, margin.Action)!;
                if (margin.AtLeast is not null && truth.AtLeast is { } persons)
                {
                    persons.ShouldBeInRange(margin.AtLeast.Value, margin.AtMost!.Value, $"{margin} for {k} of {n}");
                }
            }
        }
    }

    [Fact]
    public void Without_counts_or_population_only_points_are_given()
    {
        var distance = AreaDistances.Of(Classifier.Judge(new ClassificationRow(2017, "A") { OutsideLabourMarket = 45.4m }, Outside), 1979, new());
        distance.Basis.ShouldBe(DistanceBasis.PointsOnly);
        distance.Persons.ShouldBeEmpty();
        distance.Judgement.MarginPoints.ShouldBe(5.4m);
    }

    [Fact]
    public void Income_is_counted_in_kroner_and_in_persons_only_with_a_stated_gain()
    {
        var rule = TestLaw.Rule(Criterion.Income, Strictness.Below, 55);
        var judgement = Classifier.Judge(new ClassificationRow(2017, "A") { Income = 53m }, rule);
        var knowledge = new DistanceKnowledge { RegionMeanIncome = 300_000, Populations = new Dictionary<Criterion, PopulationRange> { [Criterion.Income] = new(1000, 1000, new("oplyst", "stated")) } };

        // 2 points of 300,000 are 6,000 kroner per person, 6 million for 1,000 persons, 60 persons who gain 100,000 each.
        AreaDistances.Of(judgement, 1979, knowledge).Income.ShouldBe(new IncomeMargin(6000m, 6_000_000m, null, null));
        AreaDistances.Of(judgement, 1979, knowledge with { GainPerPerson = 100_000 }).Income!.Persons.ShouldBe(60);
    }

    [Fact]
    public void The_shortest_way_off_the_list_comes_first_with_bounds()
    {
        // Four of five met where three are needed: two must flip, or the residents must fall below 1,000.
        var row = new ClassificationRow(2017, "A") { Residents = 1400, OutsideLabourMarket = 42, NonWestern = 51, Convicted = 2m, BasicEducation = 52, Income = 54 };
        var populations = new Dictionary<Criterion, PopulationRange>
        {
            [Criterion.OutsideLabourMarket] = new(800, 800, new("oplyst", "stated")),
            [Criterion.BasicEducation] = new(500, 500, new("oplyst", "stated")),
        };
        var distance = AreaDistances.Of(Classifier.Classify(row, TestLaw.Rules2014), TestLaw.Rules2014, new DistanceKnowledge { Populations = populations }, DistanceHorizon.Lasting);
        distance.LeavingStatus.ShouldBe(AreaStatus.Listed);
        distance.ResidentsLeave.ShouldBe(401);
        var first = distance.Ways[0];
        first.Steps.Select(s => s.Criterion).ShouldBe([Criterion.OutsideLabourMarket, Criterion.BasicEducation]);
        // Outside: 2 points of 800 are 16, within rounding 15.6 to 16.4 + 1; education: 2 points of 500 are 10, 9.75 to 10.25 + 1.
        (first.AtLeast, first.AtMost).ShouldBe((16L, 17L + 11L));
        distance.Ways.ShouldContain(w => w.Steps.Count == 1 && w.Steps[0].Criterion == null && w.AtLeast == 401);
        distance.Ways[^1].AtLeast.ShouldBeNull();
    }

    [Fact]
    public void A_parallel_society_can_also_leave_by_its_composition()
    {
        var row = new ClassificationRow(2018, "A") { Residents = 2000, OutsideLabourMarket = 45, NonWestern = 50.5m, Convicted = 1, NationalConvicted = 0.66m, BasicEducation = 65, Income = 50 };
        var distance = AreaDistances.Of(Classifier.Classify(row, TestLaw.Rules2018), TestLaw.Rules2018, new());
        distance.LeavingStatus.ShouldBe(AreaStatus.ParallelSociety);
        distance.Ways[0].Steps.ShouldHaveSingleItem().Criterion.ShouldBe(Criterion.NonWestern);
    }

    private static CriterionDistance FromCounts(CriterionRule rule, decimal threshold, IReadOnlyList<YearCount> years) => AreaDistances.Of(
        new CriterionJudgement(rule, null, threshold, null, null),
        null,
        new DistanceKnowledge { Counts = new Dictionary<Criterion, IReadOnlyList<YearCount>> { [rule.Criterion] = years } });

    private static bool Met(IReadOnlyList<YearCount> years, decimal threshold, Strictness strictness)
    {
        // mean of k/n against threshold/100, over the common denominator of all n; threshold in hundredths of a per cent.
        var common = years.Aggregate(BigInteger.One, (product, y) => product * y.Of);
        var sum = years.Aggregate(BigInteger.Zero, (total, y) => total + (y.Count * (common / y.Of)));
        var left = sum * 10_000;
        var right = (BigInteger)(threshold * 100m) * common * years.Count;
        return strictness == Strictness.Exceeds ? left > right : left >= right;
    }
}

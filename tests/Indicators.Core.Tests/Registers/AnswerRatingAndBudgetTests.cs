using Indicators.Core.Registers;
using Indicators.Model;
using static Indicators.Core.Tests.Registers.RegisterTables;

namespace Indicators.Core.Tests.Registers;

public class AnswerRatingAndBudgetTests
{
    private static readonly AnsweredRule Insight = new("indsigt", ["ja"], 75, "kilden");

    private static RegisterJudgement Answered(int yes, int no) => RegisterJudge.Judge(Insight, Context(new RegisterSet
    {
        Answers = Answers(string.Join('\n', Enumerable.Repeat("A1 2022-06-01 indsigt ja", yes).Concat(Enumerable.Repeat("A1 2022-06-01 indsigt nej", no)))),
    }));

    [Fact]
    public void Seventy_five_per_cent_report_new_insight_with_its_interval()
    {
        // Wilson for 30 of 40, z = 1.959964: centre (30 + z²/2) / (40 + z²), bounds 0.5980604 and 0.8581288 (computed in Python from the formula).
        var result = Answered(30, 10);
        result.Verdict.Verdict.ShouldBe(Verdict.MetWithinChance);
        result.Verdict.Certainty.ShouldBe(Certainty.WithinChance);
        result.Verdict.Deciding!.Value!.Value.ShouldBe(75);
        result.Verdict.Deciding.Interval!.Lower.ShouldBe(59.80604, 0.00001);
        result.Verdict.Deciding.Interval.Upper.ShouldBe(85.81288, 0.00001);
        result.Verdict.P!.Value.ShouldBe(1, 1e-12);
        result.Verdict.Reason.Da.ShouldBe("2020-2023: 30 af 40 svar er positive, 75 pct. (95 pct.-interval fra 59,8 til 85,8 pct.) mod mindst 75 pct.");
    }

    [Theory]
    [InlineData(95, 5, Verdict.Met)]
    [InlineData(29, 11, Verdict.NotMetWithinChance)]
    [InlineData(20, 80, Verdict.NotMet)]
    public void The_interval_decides_the_certainty(int yes, int no, Verdict expected) => Answered(yes, no).Verdict.Verdict.ShouldBe(expected);

    [Theory]
    [InlineData(50, "2020-2023: 30 af 40 svar er positive, 75 pct. (95 pct.-interval fra 59,8 til 85,8 pct.) mod mindst 75 pct. Svarprocenten er 80 (40 af 50): afhængigt af, hvad de 10 uden svar ville have sagt, er 60 til 80 pct. positive, og de kan vende vurderingen.")]
    [InlineData(40, "2020-2023: 30 af 40 svar er positive, 75 pct. (95 pct.-interval fra 59,8 til 85,8 pct.) mod mindst 75 pct. Alle 40 spurgte har svaret.")]
    [InlineData(39, "2020-2023: 30 af 40 svar er positive, 75 pct. (95 pct.-interval fra 59,8 til 85,8 pct.) mod mindst 75 pct.")]
    [InlineData(null, "2020-2023: 30 af 40 svar er positive, 75 pct. (95 pct.-interval fra 59,8 til 85,8 pct.) mod mindst 75 pct.")]
    public void The_sentence_says_what_the_silent_could_make_of_the_share(int? asked, string sentence)
    {
        // By hand: 30/50 and (30 + 10)/50. More answers than persons asked, or nobody knows how many: nothing is added.
        var registers = new RegisterSet
        {
            Answers = Answers(string.Join('\n', Enumerable.Repeat("A1 2022-06-01 indsigt ja", 30).Concat(Enumerable.Repeat("A1 2022-06-01 indsigt nej", 10)))),
        };
        var result = RegisterJudge.Judge(Insight with { Surveys = ["runde"] }, Context(registers) with
        {
            Surveys = [new Survey("runde", "Indsigt", Period.OfYear(2022), asked, 40), new Survey("anden", "Andet", Period.OfYear(2022), 900, 1)],
        });

        result.Verdict.Reason.Da.ShouldBe(sentence);
        result.Verdict.Verdict.ShouldBe(Verdict.MetWithinChance);
        if (asked == 50)
        {
            result.Verdict.Reason.En.ShouldEndWith(" The response rate is 80 per cent (40 of 50): depending on what the 10 without an answer would have said, 60 to 80 per cent are positive, and they can turn the verdict.");
        }
    }

    [Fact]
    public void Too_few_answers_say_nothing()
    {
        var result = Answered(4, 0);
        result.Verdict.Verdict.ShouldBe(Verdict.CannotTell);
        result.Verdict.Reason.Da.ShouldBe("2020-2023: for få svar (4; der kræves mindst 5).");
    }

    [Fact]
    public void An_empty_answer_is_no_answer() => RegisterJudge.Judge(Insight, Context(new RegisterSet
    {
        Answers = Answers(string.Join('\n', Enumerable.Repeat("A1 2022-06-01 indsigt -", 20).Append("A1 2022-06-01 indsigt ja"))),
    })).Verdict.Verdict.ShouldBe(Verdict.CannotTell);

    [Theory]
    [InlineData("A1-1 2022-06-01 Met fokusgruppe styregruppen", Verdict.Met)]
    [InlineData("A1-1 2022-06-01 Partly fokusgruppe styregruppen", Verdict.NotMet)]
    [InlineData("A1-1 2022-06-01 NotMet fokusgruppe styregruppen", Verdict.NotMet)]
    [InlineData("A1-1 2022-06-01 Met - styregruppen", Verdict.CannotTell)]
    [InlineData("A1-2 2022-06-01 Met fokusgruppe styregruppen", Verdict.CannotTell)]
    [InlineData("A1-1 2024-06-01 Met fokusgruppe styregruppen", Verdict.CannotTell)]
    public void A_rating_counts_with_a_ground_and_before_the_evaluations_day(string row, Verdict expected) =>
        RegisterJudge.Judge(new RatedRule(), Context(new RegisterSet { Ratings = Ratings(row) })).Verdict.Verdict.ShouldBe(expected);

    [Fact]
    public void The_newest_rating_decides()
    {
        var result = RegisterJudge.Judge(new RatedRule(), Context(new RegisterSet
        {
            Ratings = Ratings("A1-1 2022-06-01 Met fokusgruppe styregruppen\nA1-1 2021-06-01 NotMet møde styregruppen"),
        }));
        result.Verdict.Verdict.ShouldBe(Verdict.Met);
        result.Verdict.Reason.Da.ShouldBe("Vurderet opfyldt 1. juni 2022 af styregruppen: fokusgruppe.");
    }

    private static readonly Budget Budget = new([2019, 2020], [new BudgetPost("loen", "Løn", [100, 200]), new BudgetPost("drift", "Drift", [10, 20])]);

    [Fact]
    public void Spending_stands_beside_the_budget_by_post_and_year()
    {
        var result = BudgetAnalysis.Analyse(Budget, Finance("loen 2020-03-01 80\nloen 2020-09-01 90\ndrift 2020-09-01 5\nandet 2020-09-01 1"), new DateOnly(2020, 12, 31));
        result.Lines[0].Years.ShouldBe([new BudgetYear(2019, 100, null), new BudgetYear(2020, 200, 170)]);
        result.Sum.Years[1].ShouldBe(new BudgetYear(2020, 220, 176));
        result.Sum.Budgeted.ShouldBe(330);
        result.Remarks.Single().Da.ShouldBe("Regnskabet har poster, som budgettet ikke har: andet.");
    }

    [Fact]
    public void Nothing_after_the_evaluations_day_is_spent() =>
        BudgetAnalysis.Analyse(Budget, Finance("loen 2020-03-01 80\nloen 2020-09-01 90"), new DateOnly(2020, 6, 30)).Lines[0].Spent.ShouldBe(80);

    [Fact]
    public void A_cost_per_outcome_carries_the_uncertainty_of_a_small_count()
    {
        // Exact Poisson 95 per cent limits of 10 are 4.795389 and 18.390356 (tables of Garwood 1936; R poisson.test(10)).
        var cost = BudgetAnalysis.Cost("A1", new("fastholdt job", "kept job"), 1000, 10);
        cost.Cost.Value.ShouldBe(100);
        // From 10 on the house uses Byar's limits, within 0.1 per cent of the exact ones here.
        cost.Cost.Interval!.Lower.ShouldBe(1000 / 18.390356, 0.2);
        cost.Cost.Interval.Upper.ShouldBe(1000 / 4.795389, 0.5);
    }

    [Theory]
    [InlineData(null, AbsenceKind.Missing)]
    [InlineData(0, AbsenceKind.Undefined)]
    [InlineData(4, AbsenceKind.Suppressed)]
    public void A_cost_that_cannot_be_given_says_why(int? count, AbsenceKind expected)
    {
        var cost = BudgetAnalysis.Cost("A1", new("deltager", "participant"), 1000, count);
        cost.Cost.Absence!.Kind.ShouldBe(expected);
        if (count == 4)
        {
            cost.Count.ShouldBeNull();
        }
    }
}

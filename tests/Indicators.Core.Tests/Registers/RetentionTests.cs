using Indicators.Core.Registers;
using Indicators.Model;
using static Indicators.Core.Tests.Registers.RegisterTables;

namespace Indicators.Core.Tests.Registers;

/// <summary>
/// Row G2: at least 10 young people keep an after-school job for six months, at least 5 of them from the pocket-money-job group.
/// The expected verdicts follow from counting the rows by hand.
/// </summary>
public class RetentionTests
{
    private static readonly RetainedRule Rule = new(6, 10) { OfWhom = [new OfWhom(5) { Group = "lommepengejob" }] };

    private const string Pocket = "A1 {0} job 2021-03-01 2021-08-31 lommepengejob - -";
    private const string Other = "A1 {0} job 2021-03-01 2021-08-31 andre - -";

    private static RegisterJudgement Judge(string rows, string cutOff = "2023-12-31", Phase phase = Phase.Final) =>
        RegisterJudge.Judge(Rule, Context(new RegisterSet { Outcomes = Outcomes(rows) }, cutOff, phase));

    [Fact]
    public void Nine_is_not_met()
    {
        var result = Judge(Rows(5, Pocket) + "\n" + Rows(4, Other, 6));
        result.Verdict.Verdict.ShouldBe(Verdict.NotMet);
        result.Verdict.Certainty.ShouldBe(Certainty.ByCount);
        result.Verdict.Reason.Da.ShouldBe("2020-2023: 9 personer, der har beholdt et job i 6 måneder mod mindst 10.");
        result.Counts[0].Count.ShouldBe(9);
    }

    [Fact]
    public void Ten_with_four_from_the_group_is_not_met_and_does_not_show_the_four()
    {
        var result = Judge(Rows(4, Pocket) + "\n" + Rows(6, Other, 5));
        result.Verdict.Verdict.ShouldBe(Verdict.NotMet);
        result.Verdict.Reason.Da.ShouldBe("2020-2023: heraf færre end 5 fra gruppen lommepengejob mod mindst 5.");
        result.Counts[1].Count.ShouldBeNull();
        result.Counts[1].Below.ShouldBe(5);
    }

    [Fact]
    public void Nine_of_ten_are_not_shown_because_one_is_left_but_the_verdict_is_safe()
    {
        // The others are 1 to 4, so the part is 6 to 9: at least 5 whatever it is.
        var result = Judge(Rows(9, Pocket) + "\n" + Rows(1, Other, 10));
        result.Verdict.Verdict.ShouldBe(Verdict.Met);
        (result.Counts[1].Count, result.Counts[1].Below).ShouldBe((null, null));
        result.Origins[0].Rows.ShouldBe((int)result.Origins[0].LastLine - 1);
    }

    [Fact]
    public void A_small_year_hides_all_years_because_they_add_up()
    {
        var result = Judge(Rows(8, Pocket) + "\nA1 q1 job 2022-03-01 2022-12-31 lommepengejob - -\nA1 q2 job 2022-03-01 2022-12-31 lommepengejob - -");
        result.Counts.Where(c => c.Period is "2021" or "2022").Select(c => (c.Count, c.Below)).ShouldBe([(null, null), (null, null)]);
    }

    [Fact]
    public void Parts_that_fill_the_whole_are_withheld_together()
    {
        // 10 = 7 + 3: shown, the 7 would tell the 3.
        var rule = Rule with { OfWhom = [new OfWhom(5) { Group = "lommepengejob" }, new OfWhom(2) { Group = "andre" }] };
        var result = RegisterJudge.Judge(rule, Context(new RegisterSet { Outcomes = Outcomes(Rows(7, Pocket) + "\n" + Rows(3, Other, 8)) }, "2023-12-31", Phase.Final));
        result.Counts.Take(3).Select(c => (c.Count, c.Below)).ShouldBe([(10, null), (null, null), (null, null)]);
        result.Verdict.Verdict.ShouldBe(Verdict.CannotTell);
    }

    [Fact]
    public void Ten_with_five_from_the_group_is_met()
    {
        var result = Judge(Rows(5, Pocket) + "\n" + Rows(5, Other, 6));
        result.Verdict.Verdict.ShouldBe(Verdict.Met);
        result.Persons.ShouldBe(10);
        result.Counts.Single(c => c.Period == "2021").Count.ShouldBe(10);
    }

    [Theory]
    [InlineData("2021-08-29", Verdict.NotMet)] // 1 March to 29 August: 5 months and 29 days
    [InlineData("2021-08-30", Verdict.NotMet)] // one day short
    [InlineData("2021-08-31", Verdict.Met)] // six months, the last day included
    public void Six_months_are_counted_to_the_day(string end, Verdict expected) =>
        Judge(Rows(9, Pocket) + $"\nA1 p10 job 2021-03-01 {end} andre - -").Verdict.Verdict.ShouldBe(expected);

    [Fact]
    public void A_job_that_still_runs_and_is_too_young_leaves_the_answer_open()
    {
        var result = Judge(Rows(9, Pocket) + "\nA1 p10 job 2023-09-01 - andre - -");
        result.Verdict.Verdict.ShouldBe(Verdict.CannotTell);
        result.Verdict.Reason.Da.ShouldEndWith(": for nogle er fristen ikke nået endnu.");
    }

    [Fact]
    public void A_job_that_still_runs_and_is_old_enough_counts() =>
        Judge(Rows(9, Pocket) + "\nA1 p10 job 2023-07-01 - andre - -").Verdict.Verdict.ShouldBe(Verdict.Met);

    [Fact]
    public void A_running_job_that_could_not_make_up_for_the_shortage_does_not_hold_the_verdict_back() =>
        Judge(Rows(8, Pocket) + "\nA1 p10 job 2023-09-01 - andre - -").Verdict.Verdict.ShouldBe(Verdict.NotMet);

    [Fact]
    public void One_person_in_two_long_jobs_counts_once() =>
        Judge(Rows(9, Pocket) + "\nA1 p9 job 2022-03-01 2022-12-31 lommepengejob - -").Verdict.Verdict.ShouldBe(Verdict.NotMet);

    [Fact]
    public void Two_short_jobs_do_not_add_up_to_a_long_one() =>
        Judge(Rows(9, Pocket) + "\nA1 p10 job 2021-01-01 2021-04-30 andre - -\nA1 p10 job 2021-05-01 2021-08-31 andre - -").Verdict.Verdict.ShouldBe(Verdict.NotMet);

    [Fact]
    public void A_lost_job_followed_by_a_kept_one_counts() =>
        Judge(Rows(9, Pocket) + "\nA1 p10 job 2021-01-01 2021-02-28 andre - -\nA1 p10 job 2022-01-01 2022-06-30 andre - -").Verdict.Verdict.ShouldBe(Verdict.Met);

    [Fact]
    public void What_happened_after_the_evaluations_day_is_not_looked_at() =>
        Judge(Rows(10, Pocket), cutOff: "2021-07-31").Verdict.Verdict.ShouldBe(Verdict.CannotTell);

    [Fact]
    public void A_register_that_stops_early_cannot_show_a_failure()
    {
        var outcomes = Outcomes(Rows(9, Pocket), to: new DateOnly(2022, 12, 31));
        RegisterJudge.Judge(Rule, Context(new RegisterSet { Outcomes = outcomes })).Verdict.Verdict.ShouldBe(Verdict.CannotTell);
    }

    [Fact]
    public void Without_a_register_it_cannot_be_told() =>
        RegisterJudge.Judge(Rule, Context(RegisterSet.None)).Verdict.Reason.Da.ShouldBe("Der er intet register over resultater.");

    [Fact]
    public void A_start_at_the_end_of_a_long_month_reaches_six_months_at_the_end_of_a_short_one() =>
        Judge(Rows(9, Pocket) + "\nA1 p10 job 2021-08-31 2022-02-27 andre - -").Verdict.Verdict.ShouldBe(Verdict.Met);
}

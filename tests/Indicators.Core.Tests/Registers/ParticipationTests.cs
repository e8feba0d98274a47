using Indicators.Core.Registers;
using Indicators.Model;
using static Indicators.Core.Tests.Registers.RegisterTables;

namespace Indicators.Core.Tests.Registers;

/// <summary>Participants: distinct, new, often enough, of whom (rows A3, A4, A6, A7, A8). Expected values are counted by hand.</summary>
public class ParticipationTests
{
    private static string Attend(string family, int times, string course = "forår_2022", int month = 2) =>
        string.Join('\n', Enumerable.Range(1, times).Select(day => $"A1 {family} 2022-0{month}-{day:00} - - - - {course}"));

    private static string Families(int count, int times, string course = "forår_2022", int month = 2, int first = 1) =>
        string.Join('\n', Enumerable.Range(first, count).Select(i => Attend($"f{i}", times, course, month)));

    private static RegisterJudgement Judge(RegisterRule rule, string rows, string cutOff = "2023-12-31", Phase phase = Phase.Final, Register<PersonOutcome>? outcomes = null) =>
        RegisterJudge.Judge(rule, Context(new RegisterSet { Participations = Participations(rows), Outcomes = outcomes }, cutOff, phase));

    [Theory]
    [InlineData(10, 5, Verdict.Met)]
    [InlineData(9, 5, Verdict.NotMet)]
    [InlineData(10, 4, Verdict.NotMet)]
    public void Ten_families_attended_five_times_or_more_in_the_season(int families, int times, Verdict expected) =>
        Judge(new ParticipantsRule(10) { Attendances = 5, Per = CountPer.Season }, Families(families, times)).Verdict.Verdict.ShouldBe(expected);

    [Fact]
    public void Every_season_must_reach_the_number()
    {
        var result = Judge(new ParticipantsRule(10) { Attendances = 5, Per = CountPer.Season }, Families(10, 5) + "\n" + Families(8, 5, "efterår_2022", 9));
        result.Verdict.Verdict.ShouldBe(Verdict.NotMet);
        result.Verdict.Reason.Da.ShouldBe("efterår 2022: 8 deltagere med mindst 5 fremmøder mod mindst 10.");
        result.Counts.Select(c => c.Met).ShouldBe([true, false]);
    }

    [Fact]
    public void Twice_on_one_day_is_one_attendance() =>
        Judge(new ParticipantsRule(10) { Attendances = 2 }, Families(10, 1) + "\n" + Families(10, 1)).Verdict.Verdict.ShouldBe(Verdict.NotMet);

    [Fact]
    public void A_person_counts_once_however_often_and_again_in_the_next_year()
    {
        var rows = Families(10, 3) + "\n" + string.Join('\n', Enumerable.Range(1, 10).Select(i => $"A1 f{i} 2023-05-01 - - - - -"));
        var result = Judge(new ParticipantsRule(10) { Per = CountPer.Year, From = new(2022, 1, 1) }, rows);
        result.Verdict.Verdict.ShouldBe(Verdict.Met);
        result.Counts.Select(c => c.Count).ShouldBe([10m, 10m]);
        result.Persons.ShouldBe(10);
    }

    [Fact]
    public void A_new_family_is_new_in_its_first_year_only()
    {
        var rows = Families(8, 1) + "\n" + string.Join('\n', Enumerable.Range(1, 8).Select(i => $"A1 f{i} 2023-05-01 - - - - -"));
        var result = Judge(new ParticipantsRule(8) { NewOnly = true, Per = CountPer.Year, From = new(2022, 1, 1) }, rows);
        result.Counts.Select(c => c.Count).ShouldBe([8m, 0m]);
        result.Verdict.Verdict.ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void A_family_that_the_register_marks_as_known_is_not_new()
    {
        var rows = Families(7, 1) + "\nA1 f8 2022-02-01 - - - nej -";
        Judge(new ParticipantsRule(8) { NewOnly = true }, rows).Verdict.Verdict.ShouldBe(Verdict.NotMet);
    }

    private const string Men = "A1 {0} 2022-03-01 - m - - -";
    private const string Women = "A1 {0} 2022-03-01 - k - - -";

    [Theory]
    [InlineData(6, Verdict.Met)]
    [InlineData(5, Verdict.NotMet)]
    public void At_least_six_men(int men, Verdict expected) =>
        Judge(new ParticipantsRule(6) { Sex = "m" }, Rows(men, Men) + "\n" + Rows(10, Women, 50)).Verdict.Verdict.ShouldBe(expected);

    [Theory]
    [InlineData(10, 5, "2022-09-01", Verdict.Met)]
    [InlineData(10, 4, "2022-09-01", Verdict.NotMet)]
    [InlineData(9, 5, "2022-09-01", Verdict.NotMet)]
    [InlineData(10, 5, "2022-02-01", Verdict.NotMet)] // the role began before the course: not afterwards
    public void Ten_women_of_whom_five_act_as_bydelsmoedre_afterwards(int women, int roles, string start, Verdict expected) =>
        Judge(
            new ParticipantsRule(10) { Sex = "k", OfWhom = [new OfWhom(5) { RoleAfterwards = "bydelsmor" }] },
            Rows(women, Women),
            outcomes: Outcomes(Rows(roles, $"A1 {{0}} role {start} - - k bydelsmor"))).Verdict.Verdict.ShouldBe(expected);

    [Fact]
    public void Without_a_register_of_what_came_after_it_cannot_be_told() => Judge(
        new ParticipantsRule(10) { Sex = "k", OfWhom = [new OfWhom(5) { RoleAfterwards = "bydelsmor" }] }, Rows(10, Women)).Verdict.Verdict.ShouldBe(Verdict.CannotTell);

    [Fact]
    public void A_number_too_small_to_show_hides_the_verdict_that_would_give_it_away()
    {
        var result = Judge(new ParticipantsRule(3), Rows(4, Women));
        result.Verdict.Verdict.ShouldBe(Verdict.CannotTell);
        result.Verdict.Reason.Da.ShouldBe("2020-2023: færre end 5 deltagere mod mindst 3: kan ikke vises, fordi tallet er for lille.");
    }

    [Theory]
    [InlineData("2022-06-30", 5, Verdict.Met)] // half of 2022: 181/365 of 10 is 4.96
    [InlineData("2022-12-31", 5, Verdict.NotMet)] // the whole year asks for 10
    public void At_the_midterm_a_started_year_is_judged_pro_rata(string cutOff, int participants, Verdict expected) =>
        Judge(new ParticipantsRule(10) { Per = CountPer.Year, From = new(2022, 1, 1) }, Rows(participants, Women), cutOff, Phase.Midterm).Verdict.Verdict.ShouldBe(expected);

    [Fact]
    public void At_the_end_a_started_year_waits() =>
        Judge(new ParticipantsRule(10) { Per = CountPer.Year, From = new(2022, 1, 1) }, Rows(5, Women), "2022-06-30").Verdict.Verdict.ShouldBe(Verdict.CannotTell);

    [Fact]
    public void A_school_year_runs_from_august_to_july()
    {
        var rows = Rows(5, "A1 {0} 2021-08-01 - - - - -") + "\n" + Rows(5, "A1 {0} 2022-07-31 - - - - -", 6) + "\n" + Rows(6, "A1 {0} 2022-08-01 - - - - -");
        var result = Judge(new ParticipantsRule(6) { Per = CountPer.SchoolYear, From = new(2021, 8, 1), To = new(2023, 7, 31) }, rows);
        result.Counts.Select(c => (c.Period, c.Count)).ShouldBe([("2021/2022", 10m), ("2022/2023", 6m)]);
    }

    [Fact]
    public void Rows_of_other_activities_do_not_count() =>
        Judge(new ParticipantsRule(5), Rows(9, "A2 {0} 2022-03-01 - - - - -")).Verdict.Verdict.ShouldBe(Verdict.NotMet);
}

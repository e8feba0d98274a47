using Indicators.Core.Registers;
using Indicators.Model;
using static Indicators.Core.Tests.Registers.RegisterTables;

namespace Indicators.Core.Tests.Registers;

/// <summary>Events, deliveries, courses and completed courses (rows A1-A9). Expected values are counted by hand.</summary>
public class EventAndCourseTests
{
    private static readonly EventsRule Joint = new(2)
    {
        Kinds = ["skole", "dagtilbud"],
        EachKind = true,
        Per = CountPer.Year,
        From = new(2021, 1, 1),
        To = new(2023, 12, 31),
    };

    private const string TwoOfEachIn2021And2022 = """
        A1 2021-03-01 skole - -
        A1 2021-09-01 skole - -
        A1 2021-03-02 dagtilbud - -
        A1 2021-09-02 dagtilbud - -
        A1 2022-03-01 skole - -
        A1 2022-09-01 skole - -
        A1 2022-03-02 dagtilbud - -
        A1 2022-09-02 dagtilbud - -
        """;

    private const string TwoOfEachIn2023 = "\nA1 2023-03-01 skole - -\nA1 2023-09-01 skole - -\nA1 2023-03-02 dagtilbud - -\nA1 2023-09-02 dagtilbud - -";

    private static RegisterJudgement Judge(RegisterRule rule, Register<RegisterEvent> events, Register<Participation>? participations = null, string cutOff = "2023-12-31") =>
        RegisterJudge.Judge(rule, Context(new RegisterSet { Events = events, Participations = participations }, cutOff));

    [Fact]
    public void Two_joint_initiatives_with_each_in_every_year_is_met()
    {
        var result = Judge(Joint, Events(TwoOfEachIn2021And2022 + TwoOfEachIn2023));
        result.Verdict.Verdict.ShouldBe(Verdict.Met);
        result.Counts.Count.ShouldBe(6);
        result.Origins.Single().Rows.ShouldBe(12);
    }

    [Fact]
    public void A_year_without_rows_that_the_register_covers_is_a_year_without_initiatives()
    {
        var result = Judge(Joint, Events(TwoOfEachIn2021And2022));
        result.Verdict.Verdict.ShouldBe(Verdict.NotMet);
        result.Verdict.Reason.Da.ShouldBe("2023: 0 aktiviteter (skole) mod mindst 2; 2023: 0 aktiviteter (dagtilbud) mod mindst 2.");
    }

    [Fact]
    public void A_year_that_the_register_does_not_cover_cannot_be_told()
    {
        var result = Judge(Joint, Events(TwoOfEachIn2021And2022, to: new DateOnly(2022, 12, 31)));
        result.Verdict.Verdict.ShouldBe(Verdict.CannotTell);
        result.Verdict.Reason.Da.ShouldEndWith("registret dækker ikke hele perioden.");
        result.Counts[^1].Count.ShouldBeNull();
    }

    [Fact]
    public void Four_with_the_school_do_not_make_up_for_the_day_care() =>
        Judge(Joint with { To = new DateOnly(2021, 12, 31) }, Events("A1 2021-03-01 skole - -\nA1 2021-04-01 skole - -\nA1 2021-05-01 skole - -\nA1 2021-06-01 skole - -"))
            .Verdict.Verdict.ShouldBe(Verdict.NotMet);

    [Theory]
    [InlineData("fodbold spejder musik bibliotek", Verdict.Met)]
    [InlineData("fodbold spejder musik Fodbold", Verdict.NotMet)]
    public void Four_different_associations(string places, Verdict expected) => Judge(
        new EventsRule(4) { DistinctPlaces = true },
        Events(string.Join('\n', places.Split(' ').Select(p => $"A1 2020-05-01 samarbejde {p} -")))).Verdict.Verdict.ShouldBe(expected);

    [Theory]
    [InlineData("2020-10-01", "2023-12-31", Verdict.Met, "Arbejdsgruppe er registreret 1. oktober 2020.")]
    [InlineData("2021-02-01", "2023-12-31", Verdict.NotMet, "Arbejdsgruppe er først registreret 1. februar 2021, efter fristen 31. december 2020.")]
    [InlineData("2024-01-01", "2023-12-31", Verdict.NotMet, "Arbejdsgruppe er ikke registreret inden 31. december 2020.")]
    [InlineData("2020-10-01", "2020-06-30", Verdict.CannotTell, "Arbejdsgruppe er ikke registreret endnu; fristen er 31. december 2020.")]
    public void A_working_group_set_up_in_2020(string date, string cutOff, Verdict expected, string reason)
    {
        var result = Judge(new DeliveredRule("arbejdsgruppe", new DateOnly(2020, 12, 31)), Events($"A1 {date} arbejdsgruppe - -"), cutOff: cutOff);
        result.Verdict.Verdict.ShouldBe(expected);
        result.Verdict.Reason.Da.ShouldBe(reason);
    }

    [Fact]
    public void A_delivery_in_a_time_that_the_register_does_not_cover_cannot_be_told() =>
        Judge(new DeliveredRule("beslutning", null), Events("A1 2020-05-01 andet - -", from: new DateOnly(2022, 1, 1))).Verdict.Verdict.ShouldBe(Verdict.CannotTell);

    private static string Weekly(string course, string start, int weeks) =>
        string.Join('\n', Enumerable.Range(0, weeks).Select(i => $"A1 {Day(start).AddDays(7 * i):yyyy-MM-dd} legestue - {course}"));

    private static string Pairs(string course, int count) => Rows(count, $"A1 {{0}} 2022-03-01 - - - - {course}");

    [Theory]
    [InlineData(8, 8, 5, 5, Verdict.Met)]
    [InlineData(8, 7, 5, 5, Verdict.NotMet)] // the second course lasted seven weeks
    [InlineData(8, 8, 5, 4, Verdict.NotMet)] // the second course had four pairs
    public void Two_courses_of_eight_weeks_each_with_five_pairs(int weeks1, int weeks2, int pairs1, int pairs2, Verdict expected) => Judge(
        new CoursesRule(2) { Weeks = 8, Participants = 5, Per = CountPer.Year, From = new(2022, 1, 1), To = new(2022, 12, 31) },
        Events(Weekly("hold1", "2022-02-01", weeks1) + "\n" + Weekly("hold2", "2022-09-01", weeks2)),
        Participations(Pairs("hold1", pairs1) + "\n" + Pairs("hold2", pairs2))).Verdict.Verdict.ShouldBe(expected);

    [Fact]
    public void One_course_for_mothers_and_one_for_fathers_a_year()
    {
        var events = Events("A1 2022-02-01 mødre - m22\nA1 2022-02-08 mødre - m22\nA1 2022-03-01 fædre - f22");
        var year = new CoursesRule(1) { Per = CountPer.Year, From = new(2022, 1, 1), To = new(2022, 12, 31) };
        Judge(year with { Kinds = ["mødre"] }, events).Verdict.Verdict.ShouldBe(Verdict.Met);
        Judge(year with { Kinds = ["fædre"] }, events).Verdict.Verdict.ShouldBe(Verdict.Met);
        Judge(year with { AtLeast = 2, Kinds = ["mødre"] }, events).Verdict.Verdict.ShouldBe(Verdict.NotMet);
    }

    [Theory]
    [InlineData(20, Verdict.Met)]
    [InlineData(19, Verdict.NotMet)]
    public void Twenty_complete_a_course_in_the_year(int count, Verdict expected) => RegisterJudge.Judge(
        new CompletedRule(20) { Per = CountPer.Year, From = new(2021, 1, 1), To = new(2021, 12, 31) },
        Context(new RegisterSet { Outcomes = Outcomes(Rows(count, "A1 {0} course 2021-01-15 2021-06-20 - - -") + "\nA1 p99 course 2021-09-01 - - - -") }))
        .Verdict.Verdict.ShouldBe(expected);
}

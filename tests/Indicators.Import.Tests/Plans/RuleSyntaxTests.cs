using Indicators.Model;

namespace Indicators.Import.Tests.Plans;

/// <summary>Each rule as a plan file words it, and the record that it becomes (DESIGN 7.3).</summary>
public class RuleSyntaxTests
{
    public static TheoryData<string, GoalRule> Rules => new()
    {
        { "falls", new FallsRule() },
        { "rises", new RisesRule() },
        { "{approaches: \"330\"}", new ApproachesRule("330") },
        { "{approaches: Slagelse Kommune}", new ApproachesRule("330") },
        { "{approaches: {reference: \"330\"}}", new ApproachesRule("330") },
        { "{no-worse-than: {reference: \"085\", margin: 2, ground: skøn}}", new NoWorseThanRule("085", 2, "skøn") },
        { "{on-level-with: {reference: \"000\", margin: 2.5, ground: skøn}}", new OnLevelWithRule("000", 2.5, "skøn") },
        { "{at-least: 10}", new ThresholdRule(AmountComparison.AtLeast, 10) },
        { "{at-most: 2.70}", new ThresholdRule(AmountComparison.AtMost, 2.70m) },
        { "{exactly: 4}", new ThresholdRule(AmountComparison.Exactly, 4) },
        { "{criterion-not-met: convicted}", new CriterionNotMetRule(Criterion.Convicted, "auto") },
        { "{criterion-not-met: {criterion: convicted, rules: \"2014\"}}", new CriterionNotMetRule(Criterion.Convicted, "2014") },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_becomes_its_record(string text, GoalRule expected) => PlanFixture.Rule(text).ShouldBe(expected);

    [Fact]
    public void A_combination_keeps_its_parts_in_order()
    {
        var rule = PlanFixture.Rule("{all-of: [falls, {any-of: [{approaches: \"330\"}, {at-most: 3}]}]}").ShouldBeOfType<AllOfRule>();
        rule.Parts[0].ShouldBe(new FallsRule());
        rule.Parts[1].ShouldBeOfType<AnyOfRule>().Parts.ShouldBe([new ApproachesRule("330"), new ThresholdRule(AmountComparison.AtMost, 3)]);
    }

    [Fact]
    public void Ten_families_who_came_five_times_are_a_participants_rule()
    {
        var rule = PlanFixture.Rule("{participants: {activity: A1, at-least: 10, attendances: 5, per: season, new: true, of-whom: {sex: k, role-afterwards: bydelsmor, at-least: 5}}}")
            .ShouldBeOfType<ParticipantsRule>();
        rule.AtLeast.ShouldBe(10);
        rule.Attendances.ShouldBe(5);
        rule.Per.ShouldBe(CountPer.Season);
        rule.NewOnly.ShouldBeTrue();
        rule.Activities.ShouldBe(["A1"]);
        rule.OfWhom.Single().ShouldBe(new OfWhom(5) { Sex = "k", RoleAfterwards = "bydelsmor" });
    }

    [Fact]
    public void Retention_events_courses_answers_delivery_and_rating_are_rules()
    {
        PlanFixture.Rule("{retained: {activity: A1, months: 6, at-least: 10, of-whom: {group: lomme, at-least: 5}}}").ShouldBeOfType<RetainedRule>().Months.ShouldBe(6);
        PlanFixture.Rule("{events: {activity: A1, at-least: 2, kind: [skole, dagtilbud], each-kind: true, per: year, from: 2021-01-01, to: 2023-12-31}}")
            .ShouldBeOfType<EventsRule>().EachKind.ShouldBeTrue();
        PlanFixture.Rule("{courses: {activity: A1, at-least: 2, weeks: 8, participants: 5, per: year}}").ShouldBeOfType<CoursesRule>().Weeks.ShouldBe(8);
        PlanFixture.Rule("{completed: {activity: A1, at-least: 20, per: year}}").ShouldBeOfType<CompletedRule>().AtLeast.ShouldBe(20);
        PlanFixture.Rule("{answered: {activity: A1, question: q1, positive: [ja], share-at-least: 75, ground: kilden}}").ShouldBeOfType<AnsweredRule>().LeastAnswers.ShouldBe(5);
        PlanFixture.Rule("{delivered: {activity: A1, kind: arbejdsgruppe, by: 2020-12-31}}").ShouldBeOfType<DeliveredRule>().By.ShouldBe(new DateOnly(2020, 12, 31));
        PlanFixture.Rule("rated").ShouldBeOfType<RatedRule>();
    }

    [Fact]
    public void No_rule_needs_a_reason() => PlanFixture.Rule("none", "why: kilden sætter intet mål").ShouldBeNull();

    [Fact]
    public void A_goal_on_a_criterion_takes_the_criterion_as_its_indicator() =>
        PlanFixture.Rule("{criterion-not-met: income}", "note: x").ShouldBe(new CriterionNotMetRule(Criterion.Income, "auto"));
}

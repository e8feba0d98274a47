namespace Indicators.Import.Tests.Plans;

/// <summary>Every mistake of a plan comes at once, with file, line and column.</summary>
public class PlanMistakesTests
{
    [Fact]
    public void A_plan_with_many_mistakes_lists_them_all_in_the_order_of_the_document() => PlanFixture.Mistakes("""
        id: p
        title: P
        begins: 2021-01-01
        ends: 2020-01-01
        areas: [330-ringparken, Ringpaken]
        colour: green
        milestones: {baseline: 2018, final: 2017}
        focus-areas:
          - id: f
            title: F
            goals:
              - {id: G1, title: No rule, indicator: convicted}
              - {id: G1, title: Twice, rule: fals, indicator: convicted}
              - {id: G2, title: Unknown, rule: falls, indicator: convictd}
              - {id: G3, title: No indicator, rule: rises}
              - {id: G4, title: None, rule: none}
              - {id: G5, title: Two, rule: {falls: 1, rises: 2}, indicator: income}
              - {id: G6, title: Own years, rule: falls, indicator: income, baseline: 2017, follow-up: 2014}
            activities:
              - {id: A1, title: A, goals: [G9]}
              - {id: A1, title: Again}
              - id: A2
                title: B
                effects: [{outcome: convictd, ground: x}]
                status: [{date: 2018, status: paused, reason: x}]
        budget:
          years: [2019, 2020]
          posts: [{id: loen, title: Løn, amounts: [1, 2], total: 4}]
          year-totals: [1, 3]
          total: 5
        """).ShouldBe(
        [
            "plan.yaml:4:7 the plan ends 2020-01-01 before it begins 2021-01-01",
            "plan.yaml:5:8 no area is called 'Ringpaken'",
            "plan.yaml:6:1 the key 'colour' is not known here",
            "plan.yaml:7:24 the baseline 2018 is not before the evaluation 2017",
            "plan.yaml:12:9 the goal 'G1' has no rule",
            "plan.yaml:13:14 the goal 'G1' stands twice (first at plan.yaml:12:14)",
            "plan.yaml:13:38 the rule 'fals' is not known",
            "plan.yaml:14:58 the indicator 'convictd' is not known",
            "plan.yaml:15:45 the rule compares an indicator but the goal names none",
            "plan.yaml:16:37 'rule: none' without a reason",
            "plan.yaml:17:36 a rule that is not one rule",
            "plan.yaml:18:95 the follow-up 2014 is not after the baseline 2017",
            "plan.yaml:20:35 there is no goal 'G9' in the plan",
            "plan.yaml:21:14 the activity 'A1' stands twice (first at plan.yaml:20:14)",
            "plan.yaml:24:29 the outcome 'convictd' is not known",
            "plan.yaml:25:39 'paused' as status",
            "plan.yaml:28:58 the post 'loen' adds up to 3, not 4",
            "plan.yaml:29:16 the posts of 2020 add up to 2, not 3",
            "plan.yaml:30:10 the budget adds up to 3, not 5",
        ]);

    /// <summary>The id of a goal goes into names of files and links, so it has no letters beyond a-z; a plan's own id and the codes of areas may have any.</summary>
    [Fact]
    public void An_id_with_another_letter_names_the_letter()
    {
        var plan = Should.Throw<Model.PlanException>(() => PlanFixture.Parse("id: gadehavegård\ntitle: x\nfocus-areas: [{id: job, title: Job, goals: [{id: Mål-1, title: x, rule: none, why: x}, {id: G 2, title: x, rule: none, why: x}]}]\n"));

        plan.Mistakes.Select(m => $"{m.Where} {m.Found}. {m.Action}").ShouldBe(
        [
            "plan.yaml:3:50 the id 'Mål-1' has the sign 'å'. Write 'Maal-1'.",
            "plan.yaml:3:93 the id 'G 2' has a blank. Write 'G-2'.",
        ]);
    }

    [Fact]
    public void The_code_of_an_area_may_have_danish_letters()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, "areas: [{code: sønderparken, name: Sønderparken}]");
            Import.Mapping.AreaFile.Read(path, "areas.yaml").Single().Code.ShouldBe("sønderparken");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("{no-worse-than: {reference: \"330\", ground: x}}", "the key 'margin' is missing")]
    [InlineData("{on-level-with: {reference: \"330\", margin: -1, ground: x}}", "the margin -1")]
    [InlineData("{on-level-with: {reference: \"330\", margin: 2}}", "the key 'ground' is missing")]
    [InlineData("{on-level-with: \"330\"}", "a text as on-level-with")]
    [InlineData("{criterion-not-met: crime}", "'crime' is no criterion")]
    [InlineData("{criterion-not-met: income}", "the rule asks for the criterion 'income' but the goal's indicator is 'convicted'")]
    [InlineData("{at-most: 34,5}", "'34,5' as at-most")]
    [InlineData("{no-worse-than: {reference: \"330\", margin: 2,5, ground: x}}", "'2,5' as margin")]
    [InlineData("{approaches: Nowhere}", "no area is called 'Nowhere'")]
    [InlineData("{at-least: \"1,5\"}", "'1,5' as at-least")]
    [InlineData("{all-of: []}", "'all-of' without a list of rules")]
    [InlineData("[falls, rises]", "a list as rule")]
    [InlineData("approaches", "the rule 'approaches' alone")]
    [InlineData("{falls: 2}", "the rule 'falls' with a value")]
    [InlineData("{participants: {at-least: 10}}", "the rule 'participants' of a goal names no activity")]
    [InlineData("{participants: {activity: A9, at-least: 10}}", "there is no activity 'A9' in the plan")]
    [InlineData("{participants: {activity: A1}}", "the key 'at-least' is missing")]
    [InlineData("{participants: {activity: A1, at-least: 5, of-whom: {at-least: 2}}}", "a part of the participants that is not described")]
    [InlineData("{retained: {activity: A1, at-least: 5, per: yaer, months: 6}}", "'yaer' as per")]
    [InlineData("{answered: {activity: A1, question: q, positive: [ja], share-at-least: 101, ground: x}}", "a share of 101")]
    [InlineData("{events: {activity: A1, at-least: 2, from: 2021-01-01, to: 2020-01-01}}", "'to: 2020-01-01' lies before 'from: 2021-01-01'")]
    public void A_rule_with_a_mistake_is_refused(string rule, string found)
    {
        var exception = Should.Throw<Model.PlanException>(() => PlanFixture.Rule(rule));
        exception.Mistakes.ShouldContain(m => m.Found == found && m.Where.StartsWith("plan.yaml:", StringComparison.Ordinal));
    }

    /// <summary>Plans are written in Danish; their own words for a rule lead to ours, also with a slip of the pen.</summary>
    [Theory]
    [InlineData("falder", "falls")]
    [InlineData("Stiger", "rises")]
    [InlineData("fals", "falls")]
    [InlineData("{mindst: 60}", "at-least")]
    [InlineData("{højst: 60}", "at-most")]
    [InlineData("{på niveau med: \"330\"}", "on-level-with")]
    [InlineData("{fastholdt: {activity: A1}}", "retained")]
    public void A_danish_word_for_a_rule_leads_to_the_rule(string rule, string meant) =>
        Should.Throw<Model.PlanException>(() => PlanFixture.Rule(rule)).Mistakes.ShouldContain(m => m.Action == $"Did you mean '{meant}'?");

    /// <summary>A word that leads nowhere would be advice that fails.</summary>
    [Fact]
    public void Every_danish_word_leads_to_a_rule_that_there_is() =>
        Import.Plans.DanishRuleWords.All.ShouldAllBe(word => Import.Plans.RuleBinder.Words.Contains(word.Value));
}

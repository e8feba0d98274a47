using Indicators.Import.Plans;
using Indicators.Model;

namespace Indicators.Import.Tests.Plans;

/// <summary>The plan of En fælles indsats row by row against the overview of 2018.</summary>
public class FaellesIndsatsPlanTests
{
    private static readonly Plan Plan = PlanFile.Read(
        Path.Combine(PlanFixture.DataFolder(), "en-faelles-indsats", "plan.yaml"), "plan.yaml", PlanFixture.Areas, PlanFixture.Indicators);

    [Fact]
    public void It_has_eleven_activities() =>
        Plan.Activities.Select(a => a.Id).ShouldBe(["E1", "E2", "E3a", "E3b", "E4", "E5", "E6", "E7", "E8", "E9", "E10"]);

    [Theory]
    [InlineData("E1", "school-absence:Direct:Short learning:Indirect:Short basic-education:Indirect:Long")]
    [InlineData("E2", "outside-labour-market:Direct:NotStated income:Direct:NotStated")]
    [InlineData("E3a", "early-childhood:Indirect:Short school-completion:Indirect:Long")]
    [InlineData("E3b", "")]
    [InlineData("E4", "convicted:Direct:NotStated")]
    [InlineData("E5", "convicted:Indirect:NotStated basic-education:Indirect:NotStated outside-labour-market:Indirect:Long income:Direct:NotStated")]
    [InlineData("E6", "")]
    [InlineData("E7", "safety:Support:NotStated image:Support:NotStated")]
    [InlineData("E8", "convicted:Indirect:NotStated basic-education:Indirect:NotStated")]
    [InlineData("E9", "safety:Support:NotStated well-being:Support:NotStated")]
    [InlineData("E10", "image:Support:NotStated")]
    public void An_activity_states_its_effects(string id, string effects) =>
        string.Join(' ', Plan.Activities.Single(a => a.Id == id).Effects.Select(e => $"{e.Outcome}:{e.Directness}:{e.Horizon}")).ShouldBe(effects);

    [Fact]
    public void Every_effect_says_how_it_was_read() => Plan.Activities.SelectMany(a => a.Effects).ShouldAllBe(e => e.Ground.Length > 10);

    [Fact]
    public void No_activity_addresses_the_non_western_share() =>
        Plan.Activities.SelectMany(a => a.Effects).ShouldNotContain(e => e.Outcome == "non-western");

    [Theory]
    [InlineData("E1", "continued")]
    [InlineData("E2", "intensified")]
    [InlineData("E3a", "adjusted")]
    [InlineData("E3b", "adjusted")]
    [InlineData("E4", "continued")]
    [InlineData("E5", "intensified")]
    [InlineData("E7", "continued")]
    [InlineData("E8", "adjusted")]
    [InlineData("E9", "continued")]
    [InlineData("E10", "adjusted")]
    public void An_activity_has_its_status_of_2018(string id, string status) => Plan.Activities.Single(a => a.Id == id).Status[^1].Status.ShouldBe(status);

    [Fact]
    public void E6_shares_a_cell_and_does_not_borrow_a_status() => Plan.Activities.Single(a => a.Id == "E6").Status.ShouldBeEmpty();

    [Theory]
    [InlineData("G1", "outside-labour-market", typeof(FallsRule))]
    [InlineData("G2", "basic-education", typeof(FallsRule))]
    [InlineData("G3", "income", typeof(RisesRule))]
    [InlineData("G4", "convicted", typeof(FallsRule))]
    public void A_criterion_goal_moves_the_right_way_and_leaves_the_criterion(string id, string indicator, Type direction)
    {
        var goal = Plan.Goals.Single(g => g.Id == id);
        goal.Indicator.ShouldBe(indicator);
        var parts = goal.Rule.ShouldBeOfType<AllOfRule>().Parts;
        parts[0].GetType().ShouldBe(direction);
        parts[1].ShouldBe(new CriterionNotMetRule(CriteriaCodes.Find(indicator)!.Value, "auto"));
    }

    [Fact]
    public void The_baseline_is_the_list_of_2014_and_the_follow_up_that_of_2017()
    {
        Plan.Milestones.Baseline.ShouldBe(Period.OfYear(2014));
        Plan.Milestones.Final.ShouldBe(Period.OfYear(2017));
        Plan.Areas.ShouldBe(["330-motalavej", "330-ringparken"]);
        Plan.References.ShouldBe(["330", "085", "000"]);
    }
}

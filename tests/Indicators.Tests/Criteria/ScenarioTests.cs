using Indicators.Core.Criteria;
using Indicators.Import.Criteria;
using Indicators.Model;

namespace Indicators.Tests.Criteria;

/// <summary>The scenarios of data/en-faelles-indsats on the real list of 2017. Oracle: the law on the changed figures.</summary>
public class ScenarioTests
{
    private static readonly IReadOnlyList<Scenario> Scenarios =
        ScenarioFile.Read(Path.Combine(Repository.Root, "data", "en-faelles-indsats", "scenarios.yaml"), "scenarios.yaml");

    [Theory]
    [InlineData("E4-ringparken-2017")]
    [InlineData("E4-motalavej-2017")]
    public void The_drop_in_club_cannot_change_the_status_of_2017(string id)
    {
        var result = Run(id);
        result.Before.Criteria.Single(c => c.Rule.Criterion == Criterion.Convicted).Met.ShouldBe(false);
        result.Before.Status.ShouldBe(AreaStatus.Listed);
        result.Statuses.ShouldBe([new StatusProbability(AreaStatus.Listed, 1)]);
    }

    [Theory]
    [InlineData("E2-ringparken-2017", AreaStatus.NotListed)]
    [InlineData("E2-motalavej-2017", AreaStatus.NotListed)]
    [InlineData("E2-ringparken-rules-2018", AreaStatus.NotListed)]
    [InlineData("E2-motalavej-rules-2018", AreaStatus.ParallelSociety)]
    public void The_company_based_effort_at_its_expected_effect(string id, AreaStatus status)
    {
        var result = Run(id);
        result.Expected.Status.ShouldBe(status);
        result.Statuses.Sum(s => s.Probability).ShouldBe(1, 1e-9);
        result.Assumptions.ShouldContain(a => a.Da.StartsWith("Antagelse (E2)", StringComparison.Ordinal));
    }

    [Fact]
    public void Distances_in_persons_are_ranges_under_stated_bounds()
    {
        var row = OfficialLists.Rows.Single(r => r.Code == "330-ringparken" && r.Row.ListYear == 2017).Row;
        var rules = OfficialLists.Rules.For(2017);
        var knowledge = new DistanceKnowledge { Populations = OfficialLists.Reference.Populations.ToDictionary(p => p.Criterion, p => p.Of(row.Residents!.Value)) };
        var distance = AreaDistances.Of(Classifier.Classify(row, rules), rules, knowledge, DistanceHorizon.Lasting);

        // 5.4 points, give or take rounding of 0.05: 5.35 per cent of 989 are 52.9; 5.45 per cent of 1,386 are 75.5.
        distance.Criteria[0].At(DistanceHorizon.Lasting, PersonAction.Change).ShouldBe(new PersonMargin(DistanceHorizon.Lasting, PersonAction.Change, 53, 76));
        distance.ResidentsLeave.ShouldBe(980);
        distance.Ways[0].Steps.ShouldHaveSingleItem();
    }

    private static SimulationResult Run(string id)
    {
        var scenario = Scenarios.Single(s => s.Id == id);
        var row = OfficialLists.Rows.Single(r => r.Code == scenario.Area && r.Row.ListYear == scenario.ListYear).Row;
        var rules = scenario.Rules is { } named ? OfficialLists.Rules.ById(named) : OfficialLists.Rules.For(scenario.ListYear);
        return Simulator.Run(scenario, row, rules);
    }
}

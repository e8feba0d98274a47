using Indicators.Import.Criteria;
using Indicators.Model;

namespace Indicators.Import.Tests.Criteria;

public sealed class ScenarioFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-scenario-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_whole_scenario_is_read()
    {
        var scenario = Read("""
            scenarios:
              - id: E2
                title: Virksomhedsnært samarbejde
                area: 330-ringparken
                list: 2017
                horizon: next-list
                seed: 3
                populations:
                  outside-labour-market: {low: 1100, high: 1300, ground: antaget}
                changes:
                  - {criterion: outside-labour-market, persons: -25, success: {low: 0.2, high: 0.4}, activity: E2}
                  - {criterion: convicted, points: -0.1}
                moves:
                  - {direction: out, persons: 40, shares: {non-western: 0.3}}
            """).ShouldHaveSingleItem();
        scenario.Horizon.ShouldBe(DistanceHorizon.NextList);
        scenario.Seed.ShouldBe(3);
        scenario.Populations[Criterion.OutsideLabourMarket].High.ShouldBe(1300);
        scenario.Changes[0].ShouldSatisfyAllConditions(c => c.Persons.ShouldBe(-25), c => c.Success.ShouldBe(new ShareRange(0.2m, 0.4m)), c => c.Activity.ShouldBe("E2"));
        scenario.Changes[1].Points.ShouldBe(-0.1m);
        scenario.Moves.ShouldHaveSingleItem().Persons.ShouldBe(-40);
        scenario.Moves[0].Shares[Criterion.NonWestern].ShouldBe(0.3m);
    }

    [Fact]
    public void Every_mistake_is_listed_at_once()
    {
        var mistakes = Should.Throw<PlanException>(() => Read("""
            scenarios:
              - id: X
                title: X
                area: A
                horizon: never
                changes:
                  - {criterion: convictions, persons: -1}
                  - {criterion: income, persons: 5, points: 1}
                  - {criterion: convicted, persons: -1, success: 1.2}
                moves:
                  - {direction: in, persons: 4, shares: {non-western: 30}, colour: red}
            """)).Mistakes;
        mistakes.Select(m => m.Found).ShouldBe(
        [
            "the key 'list' is missing",
            "'never' as horizon",
            "'convictions' as criterion",
            "both persons and points",
            "the key 'gain-per-person' is missing",
            "'1.2' as success",
            "'30' as non-western",
            "the key 'colour' is not known here",
        ], ignoreOrder: true);
    }

    [Fact]
    public void A_file_without_scenarios_is_refused() => Should.Throw<PlanException>(() => Read("title: x\n"));

    private IReadOnlyList<Scenario> Read(string text)
    {
        var path = Path.Combine(_folder, "scenarios.yaml");
        File.WriteAllText(path, text);
        return ScenarioFile.Read(path, "scenarios.yaml");
    }
}

using Indicators.Core.Goals;
using Indicators.Model;

namespace Indicators.Core.Tests.Goals;

public sealed class EffectMappingTests
{
    private static readonly Dictionary<string, Indicator> NoIndicators = [];

    [Fact]
    public void Outcomes_AreTheFiveCriteria_ThenOthersInThePlansOrder()
    {
        var plan = Plan(Activity("A1", Effect("image", Directness.Direct), Effect("safety", Directness.Support), Effect("convicted", Directness.Direct)))
            with
        { Outcomes = [new PlanOutcome("safety", new("Tryghed", "Safety"))] };

        EffectMapping.Of(plan, NoIndicators, [])!.Outcomes.Select(o => o.Code).ShouldBe(
            ["outside-labour-market", "non-western", "convicted", "basic-education", "income", "safety", "image"]);
    }

    [Fact]
    public void Cell_WithTwoStatedEffects_HoldsTheMoreDirect()
    {
        var map = EffectMapping.Of(Plan(Activity("A1", Effect("income", Directness.Indirect), Effect("income", Directness.Direct))), NoIndicators, [])!;

        map.Rows[0].Cells.Count(c => c is not null).ShouldBe(1);
        map.Rows[0].Cells[4]!.Directness.ShouldBe(Directness.Direct);
    }

    [Fact]
    public void Plan_ThatStatesNoEffect_HasNoMap() => EffectMapping.Of(Plan(Activity("A1")), NoIndicators, []).ShouldBeNull();

    [Fact]
    public void CriterionInPlay_ThatNoActivityWorksOn_IsABlindSpot_ButTheNonWesternShareIsComposition()
    {
        var rule = new CriterionRule(Criterion.BasicEducation, Strictness.Exceeds, 50, ThresholdBasis.Absolute);
        var nonWestern = rule with { Criterion = Criterion.NonWestern };
        var history = new AreaCriteriaHistory(
            Field.Area,
            [
                new AreaClassification(2017, "Engen", "2014", 1000, AreaStatus.Listed, [], [],
                    [new CriterionJudgement(rule, 60, 50, true, 10), new CriterionJudgement(nonWestern, 60, 50, true, 10)]),
            ]);
        var findings = EffectMapping.Of(Plan(Activity("A1", Effect("convicted", Directness.Direct)), Activity("A2", Effect("safety", Directness.Support)), Activity("A3")), NoIndicators, [history])!
            .Findings.Select(f => f.Da).ToList();

        findings.ShouldBe(
        [
            "Ingen aktivitet er rettet mod andelen fra ikke-vestlige lande. Den ændres kun ved, hvem der flytter til og fra, og er derfor ikke en blind vinkel.",
            "Blind vinkel: ingen aktivitet virker på kriteriet om andelen med kun grundskole (opfyldt i Engen).",
            "A2 støtter andre aktiviteter uden selv at virke på et kriterium; det er ikke det samme som ingen virkning.",
            "Planen angiver ingen forventet virkning for A3.",
        ]);
    }

    private static Plan Plan(params Activity[] activities) => new("p", "Plan") { FocusAreas = [new FocusArea("F", "Fokus") { Activities = activities }] };

    private static Activity Activity(string id, params ExpectedEffect[] effects) => new(id, id) { Effects = effects };

    private static ExpectedEffect Effect(string outcome, Directness directness) => new(outcome, directness, EffectHorizon.NotStated, "");
}

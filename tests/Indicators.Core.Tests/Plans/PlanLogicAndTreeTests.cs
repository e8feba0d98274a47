using Indicators.Core.Goals;
using Indicators.Core.Plans;
using Indicators.Core.Registers;
using Indicators.Model;

namespace Indicators.Core.Tests.Plans;

public class PlanLogicAndTreeTests
{
    private static readonly Plan Plan = new("p", "Planen")
    {
        Vision = "Et godt sted",
        FocusAreas =
        [
            new FocusArea("t", "Tryghed") { Vision = "Trygt at bo" },
            new FocusArea("u", "Uddannelse")
            {
                Problems = [new Problem("P1", "Lave karakterer"), new Problem("P2", "Fravær")],
                Purposes = [new Purpose("F1", "Støtte") { Problems = ["P1"] }, new Purpose("F2", "Sprog")],
                Goals =
                [
                    new Goal("G1", "Flere parate", new FallsRule()) { Purposes = ["F1"] },
                    new Goal("G2", "Uden aktivitet", new RisesRule()) { Purposes = ["F1"] },
                    new Goal("G3", "Uden regel", null) { NoRuleBecause = "kilden tier" },
                ],
                Activities =
                [
                    new Activity("A1", "Lektiehjælp") { Goals = ["G1", "G3"], SuccessCriteria = [new Goal("A1-1", "Ti med", new ParticipantsRule(10)) { Repeats = "G1" }] },
                    new Activity("A2", "Fest"),
                ],
            },
        ],
    };

    [Fact]
    public void Every_gap_in_the_chain_is_found() => PlanLogic.Check(Plan).Select(f => $"{f.Kind} {f.Id}").ShouldBe(
    [
        "focus-area-without-goal t",
        "problem-without-goal P2",
        "purpose-without-goal F2",
        "goal-without-activity G2",
        "goal-without-rule G3",
        "activity-without-goal A2",
        "repeated-goal A1-1",
    ]);

    [Fact]
    public void The_tree_goes_from_vision_to_success_criterion() => PlanTree.Print(PlanTree.Build(Plan, g => g.Rule?.GetType().Name ?? ""), Language.Danish).ShouldBe("""
        Plan Planen — Et godt sted
          Indsatsområde Tryghed — Trygt at bo
          Indsatsområde Uddannelse
            Problem P1: Lave karakterer
              Formål F1: Støtte
                Mål G1: Flere parate — FallsRule
                  Aktivitet A1: Lektiehjælp
                    Succeskriterium A1-1: Ti med — ParticipantsRule
                Mål G2: Uden aktivitet — RisesRule
            Problem P2: Fravær
            Formål F2: Sprog
            Mål G3: Uden regel
              Aktivitet A1: Lektiehjælp (se ovenfor)
            Aktivitet A2: Fest

        """);

    public static TheoryData<RegisterRule, string, string> Rules => new()
    {
        { new ParticipantsRule(10) { Attendances = 5, Per = CountPer.Season }, "mindst 10 deltagere med mindst 5 fremmøder i hver sæson", "at least 10 participants with at least 5 attendances in every season" },
        { new ParticipantsRule(10) { Sex = "k", Per = CountPer.Year, OfWhom = [new OfWhom(5) { RoleAfterwards = "bydelsmor" }] }, "mindst 10 kvinder hvert år, heraf mindst 5 med rollen bydelsmor bagefter", "at least 10 women every year, of whom at least 5 in the role bydelsmor afterwards" },
        { new RetainedRule(6, 10) { OfWhom = [new OfWhom(5) { Group = "lommepengejob" }] }, "mindst 10 personer, der har beholdt et job i 6 måneder i planperioden, heraf mindst 5 fra gruppen lommepengejob", "at least 10 persons who kept a job for 6 months over the plan, of whom at least 5 from the group lommepengejob" },
        { new EventsRule(2) { Kinds = ["skole", "dagtilbud"], EachKind = true, Per = CountPer.Year, From = new(2021, 1, 1), To = new(2023, 12, 31) }, "mindst 2 aktiviteter af hver art (skole, dagtilbud) hvert år fra 1. januar 2021 til 31. december 2023", "at least 2 activities of each kind (skole, dagtilbud) every year from 1 January 2021 to 31 December 2023" },
        { new CoursesRule(2) { Weeks = 8, Participants = 5, Per = CountPer.Year }, "mindst 2 forløb over mindst 8 uger med mindst 5 deltagere hvert år", "at least 2 courses over at least 8 weeks with at least 5 participants every year" },
        { new CompletedRule(20) { Per = CountPer.SchoolYear }, "mindst 20 personer med gennemført forløb hvert skoleår", "at least 20 persons with a completed course every school year" },
        { new AnsweredRule("indsigt", ["ja"], 75, "kilden"), "mindst 75 pct. positive svar på spørgsmålet indsigt i planperioden", "at least 75 per cent positive answers to the question indsigt over the plan" },
        { new DeliveredRule("arbejdsgruppe", new DateOnly(2020, 12, 31)), "arbejdsgruppe er leveret senest 31. december 2020", "arbejdsgruppe is delivered by 31 December 2020" },
        { new RatedRule(), "vurderes med en skriftlig begrundelse", "is rated with a written ground" },
    };

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_register_rule_reads_as_a_sentence(RegisterRule rule, string danish, string english) =>
        RegisterRuleText.Of(rule).ShouldBe(new Bilingual(danish, english));
}

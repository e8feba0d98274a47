using Indicators.Import.Mapping;
using Indicators.Import.Plans;
using Indicators.Model;

namespace Indicators.Import.Tests.Plans;

/// <summary>The five plans as they are read; their rows, rule by rule, are in Indicators.Tests/PlanRows.</summary>
public class FivePlansTests
{
    [Theory]
    [InlineData("vaerebro-park", "Tryghed og trivsel|Uddannelse og beskæftigelse|Forebyggelse og forældreansvar", "A1 A2 A3 A4 A5 A6 A7 A8 A9")]
    [InlineData("netvaerkssekretariatet", "Tryghed og trivsel|Uddannelse og beskæftigelse|Forebyggelse og forældreansvar", "N1 N2 N3 N4 N5 N6 N7 N8 N9 N10")]
    [InlineData("faellesskaberne", "Familier|Unge|Tryghed og naboskab|Samarbejde med kommunen", "FK FI UV FJ LP NM SK")]
    [InlineData("moerkhoej", "Programmets mål|Fællesskabende aktiviteter|Bedre fritidsmuligheder|Det gode forældresamarbejde", "E I1 I2 I3")]
    public void A_plan_has_its_focus_areas_and_activities(string workspace, string focusAreas, string activities)
    {
        var plan = WorkspaceFixture.Of(workspace).Plan;
        string.Join('|', plan.FocusAreas.Select(f => f.Title)).ShouldBe(focusAreas);
        string.Join(' ', plan.Activities.Select(a => a.Id)).ShouldBe(activities);
    }

    [Fact]
    public void Vaerebro_Park_names_problems_without_goals_and_a_focus_area_without_any()
    {
        var plan = WorkspaceFixture.Of("vaerebro-park").Plan;
        plan.FocusAreas[0].Goals.ShouldBeEmpty();
        plan.FocusAreas[0].Vision.ShouldNotBeEmpty();
        var answered = plan.FocusAreas.SelectMany(f => f.Purposes).SelectMany(p => p.Problems).ToHashSet(StringComparer.Ordinal);
        plan.FocusAreas.SelectMany(f => f.Problems).Where(p => !answered.Contains(p.Id)).Select(p => p.Id).ShouldBe(["P2", "P4", "P6"]);
    }

    [Fact]
    public void Repeated_criteria_point_at_the_goal_that_they_repeat()
    {
        WorkspaceFixture.Of("vaerebro-park").Goal("A2-2").Repeats.ShouldBe("G3");
        WorkspaceFixture.Of("vaerebro-park").Goal("A1-2").Repeats.ShouldBe("G2");
    }

    [Fact]
    public void Netvaerkssekretariatet_keeps_the_municipality_open()
    {
        var plan = WorkspaceFixture.Of("netvaerkssekretariatet").Plan;
        plan.Municipality.ShouldBeNull();
        plan.References.ShouldBeEmpty();
        (plan.Begins, plan.Ends).ShouldBe((new DateOnly(2017, 9, 1), new DateOnly(2021, 8, 31)));
        plan.Activities.SelectMany(a => a.SuccessCriteria).ShouldAllBe(c => c.WaitsFor.Length > 20);
    }

    [Fact]
    public void Moerkhoejs_budget_adds_up_to_2510000_kroner()
    {
        var budget = WorkspaceFixture.Of("moerkhoej").Plan.Budget.ShouldNotBeNull();
        budget.Total.ShouldBe(2_510_000);
        budget.Years.Select((_, i) => budget.YearTotal(i)).ShouldBe([477_500m, 930_000m, 630_000m, 472_500m]);
        budget.Posts.Select(p => p.Total).ShouldBe([1_725_000m, 20_000m, 75_000m, 90_000m, 600_000m]);
    }

    [Fact]
    public void Moerkhoejs_programme_runs_over_fifteen_quarters()
    {
        var steps = WorkspaceFixture.Of("moerkhoej").Plan.Timeline;
        var first = steps.Min(s => s.From.First);
        var last = steps.Max(s => s.To.Last);
        (((last.Year - first.Year) * 12) + last.Month - first.Month + 1).ShouldBe(15 * 3);
        steps.Where(s => s.Certainty == TimelineCertainty.Possible).ShouldAllBe(s => s.From == Period.OfQuarter(2022, 4));
    }

    [Theory]
    [InlineData("vaerebro-park")]
    [InlineData("moerkhoej")]
    public void Registers_are_read_and_marked_as_made_up(string workspace) =>
        WorkspaceFixture.Of(workspace).Registers.Sources.ShouldAllBe(s => s.Source.Synthetic && !s.Source.IsPublic && s.Balance.Read > 0);

    [Theory]
    [InlineData("vaerebro-park")]
    [InlineData("moerkhoej")]
    public void Extracts_are_read_with_every_row(string workspace)
    {
        var fixture = WorkspaceFixture.Of(workspace);
        var mappings = Directory.GetFiles(Path.Combine(fixture.Folder, "mappings"), "*.yaml").Order(StringComparer.Ordinal).ToList();
        mappings.ShouldNotBeEmpty();
        foreach (var mapping in mappings)
        {
            var batch = MappingRun.Execute(MappingFile.Read(mapping, Path.GetFileName(mapping)), fixture.Scope);
            batch.Sources.ShouldAllBe(s => s.Balance.Rejected == 0 && s.Balance.Used == s.Balance.Read);
            batch.Sources.ShouldAllBe(s => s.Source.Synthetic || s.Source.IsPublic);
        }
    }

    [Theory]
    [InlineData("vaerebro-park", 3)]
    [InlineData("moerkhoej", 1)]
    public void Notes_are_read_against_the_plan(string workspace, int recommendations)
    {
        var fixture = WorkspaceFixture.Of(workspace);
        NotesFile.Read(Path.Combine(fixture.Folder, "notes.yaml"), "notes.yaml", fixture.Plan).Recommendations.Count.ShouldBe(recommendations);
    }
}

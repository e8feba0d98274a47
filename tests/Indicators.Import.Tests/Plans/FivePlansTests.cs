using Indicators.Import.Mapping;
using Indicators.Import.Plans;
using Indicators.Model;

namespace Indicators.Import.Tests.Plans;

/// <summary>Every row of the five plans is in its plan file, as the rule that the source calls for.</summary>
public class FivePlansTests
{
    [Theory]
    [InlineData("vaerebro-park", "G1", "all-of(falls, approaches 159)")]
    [InlineData("vaerebro-park", "G2", "retained 6 months >= 10 of whom 5 lommepengejob per Plan")]
    [InlineData("vaerebro-park", "G3", "on-level-with 159 within 5")]
    [InlineData("vaerebro-park", "G4", "rises")]
    [InlineData("vaerebro-park", "G5", "falls")]
    [InlineData("vaerebro-park", "G6", "rises")]
    [InlineData("vaerebro-park", "G7", "all-of(falls, approaches 159)")]
    [InlineData("vaerebro-park", "G8", "all-of(falls, approaches 159)")]
    [InlineData("vaerebro-park", "A1-1", "completed >= 20 per Year")]
    [InlineData("vaerebro-park", "A1-2", "retained 6 months >= 10 of whom 5 lommepengejob per Plan")]
    [InlineData("vaerebro-park", "A1-3", "delivered foraeldresamarbejde")]
    [InlineData("vaerebro-park", "A1-4", "rated")]
    [InlineData("vaerebro-park", "A1-5", "answered meningsfuldt >= 50")]
    [InlineData("vaerebro-park", "A2-1", "delivered foerste-aktivitet by 2020-12-31")]
    [InlineData("vaerebro-park", "A2-2", "on-level-with 159 within 5")]
    [InlineData("vaerebro-park", "A2-3", "participants >= 10 per Plan")]
    [InlineData("vaerebro-park", "A2-4", "places (forening) >= 4 per Plan from 2020-01-01 to 2020-12-31")]
    [InlineData("vaerebro-park", "A3-1", "events (ungeaktivitet) >= 2 per Year")]
    [InlineData("vaerebro-park", "A3-2", "participants unge >= 8 per Year")]
    [InlineData("vaerebro-park", "A3-3", "participants beboere >= 8 per Year")]
    [InlineData("vaerebro-park", "A4-1", "delivered arbejdsgruppe by 2020-12-31")]
    [InlineData("vaerebro-park", "A4-2", "participants >= 10 per Year")]
    [InlineData("vaerebro-park", "A5-1", "events each of (skole, dagtilbud) >= 2 per Year from 2021-01-01 to 2023-12-31")]
    [InlineData("vaerebro-park", "A6-1", "events (nyt-netvaerk) >= 1 per Year")]
    [InlineData("vaerebro-park", "A6-2", "events (netvaerksaktivitet) >= 3 per Year")]
    [InlineData("vaerebro-park", "A6-3", "participants >= 10 per Year")]
    [InlineData("vaerebro-park", "A7-1", "courses (moedre) >= 1 per Year")]
    [InlineData("vaerebro-park", "A7-2", "courses (faedre) >= 1 per Year")]
    [InlineData("vaerebro-park", "A7-3", "participants m >= 6 per Year")]
    [InlineData("vaerebro-park", "A7-4", "participants k >= 10 of whom 5 bydelsmor per Year")]
    [InlineData("vaerebro-park", "A7-5", "delivered netvaerk")]
    [InlineData("vaerebro-park", "A8-1", "courses (saeson) >= 2 per Year")]
    [InlineData("vaerebro-park", "A8-2", "participants >= 10 with 5 attendances per Season")]
    [InlineData("vaerebro-park", "A8-3", "participants new >= 8 per Year")]
    [InlineData("vaerebro-park", "A8-4", "answered ny-indsigt >= 75")]
    [InlineData("vaerebro-park", "A8-5", "rated")]
    [InlineData("vaerebro-park", "A9-1", "courses (legestue) of 8 weeks with 5 participants >= 2 per Year")]
    [InlineData("netvaerkssekretariatet", "T1", "rated")]
    [InlineData("netvaerkssekretariatet", "U1", "rises")]
    [InlineData("netvaerkssekretariatet", "U2", "rated")]
    [InlineData("netvaerkssekretariatet", "B1", "rated")]
    [InlineData("netvaerkssekretariatet", "N1-1", "none")]
    [InlineData("netvaerkssekretariatet", "N2-1", "none")]
    [InlineData("netvaerkssekretariatet", "N3-1", "rated")]
    [InlineData("netvaerkssekretariatet", "N4-1", "none")]
    [InlineData("netvaerkssekretariatet", "N5-1", "none")]
    [InlineData("netvaerkssekretariatet", "N6-1", "none")]
    [InlineData("netvaerkssekretariatet", "N7-1", "rated")]
    [InlineData("netvaerkssekretariatet", "N8-1", "none")]
    [InlineData("netvaerkssekretariatet", "N9-1", "none")]
    [InlineData("netvaerkssekretariatet", "N10-1", "none")]
    [InlineData("faellesskaberne", "V1", "answered bedre-forstaaelse >= 50")]
    [InlineData("faellesskaberne", "V2", "falls")]
    [InlineData("faellesskaberne", "V3", "all-of(events (fritidsjobaftale) >= 2 per Plan, delivered praktik-og-laerepladser by 2020-12-31, delivered lommepengeprojekt by 2020-12-31)")]
    [InlineData("faellesskaberne", "V4", "rises")]
    [InlineData("faellesskaberne", "V5", "all-of(at-least 50.1, rises)")]
    [InlineData("faellesskaberne", "V6", "all-of(delivered kontaktpersonordning by 2020-12-31, rated)")]
    [InlineData("faellesskaberne", "V7", "all-of(delivered samarbejdsmodel by 2020-12-31, delivered beslutning-om-forankring by 2020-12-31)")]
    [InlineData("faellesskaberne", "K1", "all-of(falls, criterion-not-met convicted)")]
    [InlineData("moerkhoej", "M1", "rated")]
    [InlineData("moerkhoej", "M2", "rated")]
    [InlineData("moerkhoej", "M3", "rated")]
    [InlineData("moerkhoej", "M4", "rated")]
    [InlineData("moerkhoej", "M5", "rated")]
    [InlineData("moerkhoej", "I1-1", "rises")]
    [InlineData("moerkhoej", "I1-2", "participants udsatte >= 5 per Year from 2020-01-01")]
    [InlineData("moerkhoej", "I1-3", "rated")]
    [InlineData("moerkhoej", "I2-1", "delivered kortlaegning")]
    [InlineData("moerkhoej", "I2-2", "rises")]
    [InlineData("moerkhoej", "I2-3", "rises")]
    [InlineData("moerkhoej", "I2-4", "rated")]
    [InlineData("moerkhoej", "I3-1", "participants dagtilbud >= 100 per Plan")]
    [InlineData("moerkhoej", "I3-2", "participants skole >= 160 per Plan")]
    [InlineData("moerkhoej", "I3-3", "participants ung-og-sundhed >= 20 per Plan")]
    [InlineData("moerkhoej", "I3-4", "rated")]
    [InlineData("moerkhoej", "E-3", "delivered beslutning-viderefoerelse by 2022-12-31")]
    public void A_row_has_its_rule(string workspace, string id, string rule) => Describe(WorkspaceFixture.Of(workspace).Goal(id).Rule).ShouldBe(rule);

    [Theory]
    [InlineData("vaerebro-park", "Tryghed og trivsel|Uddannelse og beskæftigelse|Forebyggelse og forældreansvar", "A1 A2 A3 A4 A5 A6 A7 A8 A9")]
    [InlineData("netvaerkssekretariatet", "Tryghed og trivsel|Uddannelse og beskæftigelse|Forebyggelse og forældreansvar", "N1 N2 N3 N4 N5 N6 N7 N8 N9 N10")]
    [InlineData("faellesskaberne", "Familier|Unge|Tryghed og naboskab|Samarbejde med kommunen", "FK FI UV FJ LP NM SK")]
    [InlineData("moerkhoej", "Programmets mål|Fællesskabende aktiviteter|Bedre fritidsmuligheder|Det gode forældresamarbejde", "opfoelgning I1 I2 I3")]
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

    private static string Describe(GoalRule? rule) => rule switch
    {
        null => "none",
        FallsRule => "falls",
        RisesRule => "rises",
        ApproachesRule r => $"approaches {r.Reference}",
        OnLevelWithRule r => FormattableString.Invariant($"on-level-with {r.Reference} within {r.Margin}"),
        ThresholdRule r => FormattableString.Invariant($"at-least {r.Amount}"),
        CriterionNotMetRule r => $"criterion-not-met {r.Criterion.Code()}",
        AllOfRule r => $"all-of({string.Join(", ", r.Parts.Select(Describe))})",
        RetainedRule r => $"retained {r.Months} months >= {r.AtLeast}{Whom(r.OfWhom)} per {r.Per}",
        CompletedRule r => $"completed >= {r.AtLeast} per {r.Per}",
        DeliveredRule r => $"delivered {r.Kind}" + (r.By is { } by ? FormattableString.Invariant($" by {by:yyyy-MM-dd}") : ""),
        RatedRule => "rated",
        AnsweredRule r => FormattableString.Invariant($"answered {r.Question} >= {r.ShareAtLeast}"),
        EventsRule r => $"{(r.DistinctPlaces ? "places" : r.EachKind ? "events each of" : "events")} ({string.Join(", ", r.Kinds)}) >= {r.AtLeast} per {r.Per}{Days(r)}",
        CoursesRule r => $"courses ({string.Join(", ", r.Kinds)}){(r.Weeks > 1 ? $" of {r.Weeks} weeks with {r.Participants} participants" : "")} >= {r.AtLeast} per {r.Per}",
        ParticipantsRule r => $"participants {(r.NewOnly ? "new " : "")}{r.Group}{r.Sex}{(r.Group.Length + r.Sex.Length > 0 ? " " : "")}>= {r.AtLeast}{Whom(r.OfWhom)}{(r.Attendances > 1 ? $" with {r.Attendances} attendances" : "")} per {r.Per}{Days(r)}",
        _ => rule.ToString(),
    };

    private static string Whom(IReadOnlyList<OfWhom> parts) => string.Concat(parts.Select(p => $" of whom {p.AtLeast} {p.Group}{p.RoleAfterwards}"));

    private static string Days(RegisterRule rule) =>
        (rule.From is { } from ? FormattableString.Invariant($" from {from:yyyy-MM-dd}") : "") + (rule.To is { } to ? FormattableString.Invariant($" to {to:yyyy-MM-dd}") : "");
}

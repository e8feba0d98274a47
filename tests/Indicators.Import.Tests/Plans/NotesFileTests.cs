using Indicators.Import.Plans;
using Indicators.Model;

namespace Indicators.Import.Tests.Plans;

public sealed class NotesFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("workspace").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private EvaluatorNotes Notes(string yaml)
    {
        var path = Path.Combine(_folder, "notes.yaml");
        File.WriteAllText(path, yaml);
        return NotesFile.Read(path, "notes.yaml", WorkspaceFixture.Of("vaerebro-park").Plan);
    }

    [Fact]
    public void Notes_recommendations_and_evidence_are_read()
    {
        var notes = Notes("""
            summary: Samlet set
            goals: [{goal: G1, note: Ny opgørelse}]
            recommendations: [{activity: A8, recommend: anchor, ground: Efterspurgt, anchored-in: Familieafdelingen, paid-by: Kommunen, from: 2024}]
            evidence: [{goal: A8-5, date: 2023M05, source: Fokusgruppe, text: Citat}]
            """);
        notes.Summary.ShouldBe("Samlet set");
        notes.Goals["G1"].ShouldBe("Ny opgørelse");
        notes.Recommendations.Single().ShouldBe(new Recommendation("A8", RecommendationKind.Anchor, "Efterspurgt") { AnchoredIn = "Familieafdelingen", PaidBy = "Kommunen", From = Period.OfYear(2024) });
        notes.Evidence.Single().Date.ShouldBe(Period.OfMonth(2023, 5));
    }

    [Fact]
    public void Every_mistake_in_the_notes_comes_at_once() => Should.Throw<PlanException>(() => Notes("""
        goals:
          - {goal: G99, note: x}
          - {goal: G1, note: x}
          - {goal: G1, note: y}
        recommendations:
          - {activity: A99, recommend: perhaps, ground: x}
          - {activity: A1, ground: x}
        """)).Mistakes.Select(m => m.Found).ShouldBe(
        [
            "there is no goal 'G99' in the plan",
            "the goal 'G1' has two notes",
            "there is no activity 'A99' in the plan",
            "'perhaps' as recommend",
            "the key 'recommend' is missing",
        ]);
}

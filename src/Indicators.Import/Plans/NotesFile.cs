using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Reads the evaluator's notes (<c>notes.yaml</c>): free text, recommendations, evidence. The program never writes this file.</summary>
public static class NotesFile
{
    /// <summary>Reads notes for a plan; every mistake is listed at once.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <param name="plan">The plan that the notes are about.</param>
    /// <exception cref="PlanException">The file has mistakes, such as a note on a goal that the plan does not have.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static EvaluatorNotes Read(string path, string displayName, Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var goals = plan.Goals.Concat(plan.Activities.SelectMany(a => a.SuccessCriteria)).Select(g => g.Id).ToList();
        var activities = plan.Activities.Select(a => a.Id).ToList();
        return YamlFile.Read(path, displayName, map => new EvaluatorNotes
        {
            Summary = map.Text("summary", ""),
            Goals = Goals(map, goals),
            Recommendations = Recommendations(map, activities),
            Evidence = map.Maps("evidence", e => new Evidence(Known(e, "goal", goals), RequiredPeriod(e), e.Text("source"), e.Text("text"))),
        });
    }

    private static Dictionary<string, string> Goals(YamlMap map, IReadOnlyList<string> ids)
    {
        var notes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var note in map.Maps("goals", g => (Id: Known(g, "goal", ids), Text: g.Text("note"), Map: g)))
        {
            if (note.Id.Length > 0 && !notes.TryAdd(note.Id, note.Text))
            {
                note.Map.Mistake("goal", $"the goal '{note.Id}' has two notes", "one note per goal");
            }
        }

        return notes;
    }

    private static IReadOnlyList<Recommendation> Recommendations(YamlMap map, IReadOnlyList<string> activities)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return map.Maps("recommendations", r =>
        {
            var activity = Known(r, "activity", activities);
            if (activity.Length > 0 && !seen.Add(activity))
            {
                r.Mistake("activity", $"the activity '{activity}' has two recommendations", "one per activity");
            }

            if (!r.Has("recommend"))
            {
                r.Missing("recommend");
            }

            var kind = r.OneOf(
                "recommend",
                RecommendationKind.Continue,
                ("continue", RecommendationKind.Continue),
                ("adjust", RecommendationKind.Adjust),
                ("stop", RecommendationKind.Stop),
                ("anchor", RecommendationKind.Anchor));
            return new Recommendation(activity, kind, r.Text("ground")) { AnchoredIn = r.Text("anchored-in", ""), PaidBy = r.Text("paid-by", ""), From = r.Period("from") };
        });
    }

    private static string Known(YamlMap map, string key, IReadOnlyList<string> ids)
    {
        var id = map.Text(key);
        if (id.Length > 0 && !ids.Contains(id, StringComparer.Ordinal))
        {
            var near = EditDistance.Nearest(id, ids);
            map.Mistake(key, $"there is no {key} '{id}' in the plan", $"the id of a {key}", near is null ? "" : $"Did you mean '{near}'?");
        }

        return id;
    }

    private static Period RequiredPeriod(YamlMap map)
    {
        if (!map.Has("date"))
        {
            map.Missing("date");
        }

        return map.Period("date") ?? default;
    }
}

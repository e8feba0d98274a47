using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Render.Reports;

/// <summary>Builds the nodes of the <i>målhierarki</i>; what stands under several stands in full under the first and by id under the others.</summary>
internal sealed class GoalTree(Evaluation evaluation, bool danish)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);

    /// <summary>False where the plan states no purpose at all: the level is then left out.</summary>
    public bool HasPurposes { get; } = evaluation.Plan.FocusAreas.Any(f => f.Purposes.Count > 0);

    public IEnumerable<GoalNode> Roots() => evaluation.Plan.FocusAreas.Select(Focus);

    private GoalNode Focus(FocusArea focus)
    {
        if (!HasPurposes)
        {
            return new GoalNode(focus.Title, [.. Loose(focus)]);
        }

        var children = focus.Purposes
            .Select(purpose => new GoalNode(purpose.Title, [.. focus.Goals.Where(g => g.Purposes.Contains(purpose.Id, StringComparer.Ordinal)).Select(Goal)]))
            .ToList();
        var loose = Loose(focus);
        if (loose.Count > 0)
        {
            children.Add(new GoalNode(danish ? "(intet formål angivet)" : "(no purpose stated)", loose));
        }

        return new GoalNode(focus.Title, children);
    }

    private List<GoalNode> Loose(FocusArea focus)
    {
        List<GoalNode> loose = [.. focus.Goals.Where(g => !_shown.Contains("goal " + g.Id)).Select(Goal)];
        GoalNode[] idle = [.. focus.Activities.Where(a => !_shown.Contains("activity " + a.Id) && !evaluation.Plan.Goals.Any(g => a.Goals.Contains(g.Id, StringComparer.Ordinal))).Select(Activity)];
        if (idle.Length > 0)
        {
            loose.Add(new GoalNode(danish ? "(intet mål angivet)" : "(no goal stated)", idle));
        }

        return loose;
    }

    private GoalNode Goal(Goal goal)
    {
        if (!_shown.Add("goal " + goal.Id))
        {
            return new GoalNode(Again(goal.Id), [], Mark(goal));
        }

        return new GoalNode($"{goal.Id} {goal.Title}", [.. evaluation.Plan.Activities.Where(a => a.Goals.Contains(goal.Id, StringComparer.Ordinal)).Select(Activity)], Mark(goal));
    }

    private GoalNode Activity(Activity activity) => new(_shown.Add("activity " + activity.Id) ? $"{activity.Id} {activity.Title}" : Again(activity.Id), []);

    private string Again(string id) => $"{id} ({(danish ? "se ovenfor" : "see above")})";

    private FindingMark Mark(Goal goal)
    {
        var verdicts = evaluation.Goals.Where(r => r.Goal.Id == goal.Id).Select(r => r.Verdict.Verdict).Distinct().ToArray();
        return verdicts.Length == 1 ? EvaluationCharts.Mark(verdicts[0]) : FindingMark.None;
    }
}

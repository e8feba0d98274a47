using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// Looks for what does not hang together in a plan: a problem without a goal, a goal without an activity, an activity
/// without a goal, a goal without a rule, goals that say the same.
/// </summary>
public static class PlanLogic
{
    /// <summary>The findings, by focus area in the plan's order.</summary>
    /// <param name="plan">The plan.</param>
    public static IReadOnlyList<LogicFinding> Check(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var served = plan.Activities.SelectMany(a => a.Goals).ToHashSet(StringComparer.Ordinal);
        var findings = new List<LogicFinding>();
        foreach (var area in plan.FocusAreas)
        {
            if (area.Goals.Count == 0)
            {
                findings.Add(new("focus-area-without-goal", area.Id, new($"{area.Title}: ingen mål opstillet.", $"{area.Title}: no goals are set.")));
            }

            findings.AddRange(Problems(plan, area));
            findings.AddRange(area.Goals.Where(g => !served.Contains(g.Id)).Select(g => new LogicFinding(
                "goal-without-activity", g.Id, new($"Ingen aktivitet arbejder for målet {g.Id} ({g.Title}).", $"No activity works for goal {g.Id} ({g.Title})."))));
            findings.AddRange(area.Goals.Where(g => g.Rule is null).Select(g => new LogicFinding(
                "goal-without-rule", g.Id, new($"Målet {g.Id} ({g.Title}) er ikke opstillet, så det kan måles{Because(g)}.", $"Goal {g.Id} ({g.Title}) is not set in a form that can be measured{Because(g)}."))));
            findings.AddRange(area.Activities.Where(a => a.Goals.Count == 0).Select(a => new LogicFinding(
                "activity-without-goal", a.Id, new($"Aktiviteten {a.Id} ({a.Title}) peger ikke på noget mål.", $"Activity {a.Id} ({a.Title}) points to no goal."))));
        }

        return [.. findings, .. Repeats(plan)];
    }

    private static string Because(Goal goal) => goal.NoRuleBecause.Length > 0 ? ": " + goal.NoRuleBecause.TrimEnd('.') : "";

    private static IEnumerable<LogicFinding> Problems(Plan plan, FocusArea area)
    {
        // Links run problem <- purpose <- goal. A focus area that draws no links at all is not accused of missing ones,
        // unless it has no goals either.
        var linked = area.Purposes.Any(p => p.Problems.Count > 0) && area.Goals.Any(g => g.Purposes.Count > 0);
        var pursued = plan.Goals.SelectMany(g => g.Purposes).ToHashSet(StringComparer.Ordinal);
        var answered = plan.FocusAreas.SelectMany(f => f.Purposes).Where(p => pursued.Contains(p.Id)).SelectMany(p => p.Problems).ToHashSet(StringComparer.Ordinal);
        foreach (var problem in area.Problems.Where(p => !answered.Contains(p.Id) && (linked || area.Goals.Count == 0)))
        {
            yield return new("problem-without-goal", problem.Id, new($"Problemet {problem.Title} er nævnt, men der er ikke opstillet et mål for det.", $"The problem {problem.Title} is named, but no goal is set for it."));
        }

        foreach (var purpose in area.Purposes.Where(p => !pursued.Contains(p.Id) && linked))
        {
            yield return new("purpose-without-goal", purpose.Id, new($"Formålet {purpose.Title} har intet mål.", $"The purpose {purpose.Title} has no goal."));
        }
    }

    private static IEnumerable<LogicFinding> Repeats(Plan plan)
    {
        var all = plan.Goals.Concat(plan.Activities.SelectMany(a => a.SuccessCriteria)).ToList();
        foreach (var goal in all.Where(g => g.Repeats is not null))
        {
            yield return new("repeated-goal", goal.Id, new($"{goal.Id} ({goal.Title}) gentager {goal.Repeats} og tælles kun én gang.", $"{goal.Id} ({goal.Title}) repeats {goal.Repeats} and is counted once."));
        }

        var measured = all.Where(g => g is { Repeats: null, Indicator: not null, Rule: not null }).ToList();
        for (var i = 0; i < measured.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (measured[j], measured[i]);
                if (a.Indicator == b.Indicator && SameRule(a.Rule!, b.Rule!) && a.Areas.SequenceEqual(b.Areas) && a.Baseline == b.Baseline && a.FollowUp == b.FollowUp)
                {
                    yield return new("unmarked-repeat", b.Id, new($"{b.Id} ({b.Title}) siger det samme som {a.Id} uden at være mærket som gentagelse.", $"{b.Id} ({b.Title}) says the same as {a.Id} without being marked as a repeat."));
                    break;
                }
            }
        }
    }

    private static bool SameRule(GoalRule a, GoalRule b) => (a, b) switch
    {
        (AllOfRule x, AllOfRule y) => Same(x.Parts, y.Parts),
        (AnyOfRule x, AnyOfRule y) => Same(x.Parts, y.Parts),
        _ => a == b,
    };

    private static bool Same(IReadOnlyList<GoalRule> a, IReadOnlyList<GoalRule> b) =>
        a.Count == b.Count && a.Zip(b).All(pair => SameRule(pair.First, pair.Second));
}

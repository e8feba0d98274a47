using Indicators.Model;

namespace Indicators.Core.Plans;

/// <summary>Finds the gaps in a plan's chain from problem to purpose to goal to activity.</summary>
public static class PlanLogic
{
    /// <summary>Every finding, in the plan's order: focus areas without goals, problems and purposes without goal, goals without rule or activity, activities without goal, criteria that repeat a goal.</summary>
    public static IReadOnlyList<LogicFinding> Check(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var served = plan.Activities.SelectMany(a => a.Goals).ToHashSet(StringComparer.Ordinal);
        var withGoal = plan.Goals.SelectMany(g => g.Purposes).ToHashSet(StringComparer.Ordinal);
        var answered = plan.FocusAreas.SelectMany(f => f.Purposes).Where(p => withGoal.Contains(p.Id)).SelectMany(p => p.Problems).ToHashSet(StringComparer.Ordinal);
        return [.. plan.FocusAreas.SelectMany(f => InFocusArea(f, served, withGoal, answered))];
    }

    private static IEnumerable<LogicFinding> InFocusArea(FocusArea area, HashSet<string> served, HashSet<string> withGoal, HashSet<string> answered)
    {
        if (area.Goals.Count == 0 && area.Activities.Count == 0)
        {
            yield return Finding("focus-area-without-goals", area.Id, $"{area.Title}: ingen mål opstillet.", $"{area.Title}: no goals are set.");
        }

        foreach (var problem in area.Problems.Where(p => !answered.Contains(p.Id)))
        {
            yield return Finding("problem-without-goal", problem.Id, $"Problemet »{problem.Title}« har intet mål.", $"The problem “{problem.Title}” has no goal.");
        }

        foreach (var purpose in area.Purposes.Where(p => !withGoal.Contains(p.Id)))
        {
            yield return Finding("purpose-without-goal", purpose.Id, $"Formålet »{purpose.Title}« har intet mål.", $"The purpose “{purpose.Title}” has no goal.");
        }

        foreach (var goal in area.Goals)
        {
            if (goal.Rule is null)
            {
                yield return Finding("goal-without-rule", goal.Id, $"Målet {goal.Id} har ingen regel: {goal.NoRuleBecause.TrimEnd('.')}.", $"The goal {goal.Id} has no rule: {goal.NoRuleBecause.TrimEnd('.')}.");
            }

            if (!served.Contains(goal.Id))
            {
                yield return Finding("goal-without-activity", goal.Id, $"Målet {goal.Id} »{goal.Title}« har ingen aktivitet.", $"The goal {goal.Id} “{goal.Title}” has no activity.");
            }
        }

        foreach (var activity in area.Activities)
        {
            if (activity.Goals.Count == 0)
            {
                yield return Finding("activity-without-goal", activity.Id, $"Aktiviteten {activity.Id} »{activity.Title}« tjener intet mål.", $"The activity {activity.Id} “{activity.Title}” serves no goal.");
            }

            foreach (var criterion in activity.SuccessCriteria.Where(c => c.Repeats is not null))
            {
                yield return Finding("criterion-repeated", criterion.Id, $"{criterion.Id} gentager {criterion.Repeats} og tælles én gang.", $"{criterion.Id} repeats {criterion.Repeats} and is counted once.");
            }
        }
    }

    private static LogicFinding Finding(string kind, string id, string da, string en) => new(kind, id, new Bilingual(da, en));
}

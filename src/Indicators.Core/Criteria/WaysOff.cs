using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// The combinations that end a status: one criterion more than the surplus among those that count, or one that must hold
/// besides, or too few residents. Persons overlap between criteria, so a combination lies between its largest step and
/// the sum of its steps.
/// </summary>
internal static class WaysOff
{
    /// <summary>Every smallest combination, the shortest first.</summary>
    public static IReadOnlyList<WayOff> Of(StatusRule status, IReadOnlyList<CriterionDistance> criteria, long? residentsLeave, DistanceHorizon horizon)
    {
        var met = status.Among.Select(r => criteria.First(c => c.Judgement.Rule.Criterion == r.Criterion)).Where(c => c.Judgement.Met == true).ToList();
        var flips = met.Count - status.Required + 1;
        var ways = new List<WayOff>();
        if (flips > 0)
        {
            ways.AddRange(Subsets(met, flips).Select(set => Way([.. set.Select(c => Step(c, horizon))])));
        }

        ways.AddRange(status.AndAlso.Select(r => Way([Step(criteria.First(c => c.Judgement.Rule.Criterion == r.Criterion), horizon)])));
        if (residentsLeave is { } leave)
        {
            ways.Add(Way([new WayStep(null, PersonAction.Leave, leave, leave)]));
        }

        return [.. ways.OrderBy(w => w.AtMost ?? long.MaxValue).ThenBy(w => w.AtLeast ?? long.MaxValue).ThenBy(w => w.Steps.Count)];
    }

    private static WayStep Step(CriterionDistance distance, DistanceHorizon horizon)
    {
        var criterion = distance.Judgement.Rule.Criterion;
        if (distance.Income is { } income)
        {
            return new WayStep(criterion, PersonAction.Change, income.Persons, income.Persons);
        }

        var action = criterion == Criterion.NonWestern ? PersonAction.Leave : PersonAction.Change;
        var margin = distance.At(horizon, action);
        return new WayStep(criterion, action, margin?.AtLeast, margin?.AtMost);
    }

    private static WayOff Way(IReadOnlyList<WayStep> steps) => steps.Any(s => s.AtLeast is null || s.AtMost is null)
        ? new WayOff(steps, null, null)
        : new WayOff(steps, steps.Max(s => s.AtLeast), steps.Sum(s => s.AtMost));

    private static IEnumerable<IReadOnlyList<T>> Subsets<T>(IReadOnlyList<T> items, int size)
    {
        if (size == 0)
        {
            yield return [];
            yield break;
        }

        for (var i = 0; i <= items.Count - size; i++)
        {
            foreach (var rest in Subsets([.. items.Skip(i + 1)], size - 1))
            {
                yield return [items[i], .. rest];
            }
        }
    }
}

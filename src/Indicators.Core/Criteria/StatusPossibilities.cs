using System.Runtime.CompilerServices;
using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// Which statuses an area has, can have and surely has besides, when some figures are unknown. Each unknown criterion is
/// tried at every level that its thresholds tell apart (a value above 40 is also above 30), so that no impossible
/// combination makes a status possible.
/// </summary>
internal static class StatusPossibilities
{
    private static readonly AreaStatus[] LeastToMost =
        [AreaStatus.NotListed, AreaStatus.Listed, AreaStatus.PreventionArea, AreaStatus.VulnerableArea, AreaStatus.ParallelSociety, AreaStatus.TransformationArea];

    // The rules grouped by criterion are the same for every row of a table: found once per ruleset.
    private static readonly ConditionalWeakTable<Ruleset, CriterionRule[][]> RulesByCriterion = [];

    /// <summary>The statuses of a row under a ruleset.</summary>
    public static Outcome Of(ClassificationRow row, Ruleset ruleset)
    {
        var unknown = new List<Unknown>();
        var truth = new Dictionary<CriterionRule, bool>(ReferenceEqualityComparer.Instance);
        foreach (var rules in RulesByCriterion.GetValue(ruleset, Group))
        {
            List<CriterionRule> open = [];
            foreach (var rule in rules)
            {
                if (Classifier.IsMet(row, rule) is { } met)
                {
                    truth[rule] = met;
                }
                else
                {
                    open.Add(rule);
                }
            }

            if (open.Count > 0)
            {
                unknown.Add(new Unknown(open));
            }
        }

        var sizes = row.Residents is { } residents
            ? [residents]
            : ruleset.Statuses.Select(s => s.MinimumResidents).Append(0).Distinct().ToArray();

        var tops = new HashSet<AreaStatus>();
        var historyCouldAdd = new HashSet<AreaStatus>();
        HashSet<AreaStatus>? always = null;
        Try(0);
        void Try(int index)
        {
            if (index < unknown.Count)
            {
                for (var level = 0; level < unknown[index].Levels; level++)
                {
                    unknown[index].Set(level, truth);
                    Try(index + 1);
                }

                return;
            }

            foreach (var size in sizes)
            {
                var held = new HashSet<AreaStatus>();
                foreach (var status in ruleset.Statuses)
                {
                    if (!Holds(status, size, truth))
                    {
                        continue;
                    }

                    if (status.ConsecutiveLists == 0 || row.YearsInARow >= status.ConsecutiveLists)
                    {
                        held.Add(status.Status);
                    }
                    else if (row.YearsInARow is null)
                    {
                        historyCouldAdd.Add(status.Status);
                    }
                }

                tops.Add(held.Count == 0 ? AreaStatus.NotListed : held.MaxBy(Rank));
                if (always is null)
                {
                    always = held;
                }
                else
                {
                    always.IntersectWith(held);
                }
            }
        }

        var statusOrUndetermined = tops.Count == 1 ? tops.First() : AreaStatus.Undetermined;
        return new Outcome(
            statusOrUndetermined,
            [.. tops.Union(historyCouldAdd).OrderBy(Rank)],
            [.. always!.Where(s => s != statusOrUndetermined).OrderBy(Rank)]);
    }

    /// <summary>How far-reaching a status is.</summary>
    public static int Rank(AreaStatus status) => Array.IndexOf(LeastToMost, status);

    private static CriterionRule[][] Group(Ruleset ruleset) =>
    [
        .. ruleset.Statuses
            .SelectMany(s => s.Among.Concat(s.AndAlso))
            .Distinct<CriterionRule>(ReferenceEqualityComparer.Instance)
            .GroupBy(r => r.Criterion)
            .Select(g => g.ToArray()),
    ];

    private static bool Holds(StatusRule status, int residents, Dictionary<CriterionRule, bool> truth) =>
        residents >= status.MinimumResidents && status.AndAlso.All(r => truth[r]) && status.Among.Count(r => truth[r]) >= status.Required;

    /// <summary>Status, possible statuses and those that hold besides.</summary>
    internal sealed record Outcome(AreaStatus Status, IReadOnlyList<AreaStatus> Possible, IReadOnlyList<AreaStatus> AlsoMeets);

    /// <summary>One criterion that is not known, with the rules about it from the easiest to the hardest to meet.</summary>
    private sealed class Unknown
    {
        private readonly CriterionRule[][] _steps;

        public Unknown(List<CriterionRule> rules) => _steps = [.. rules
            .GroupBy(r => (Ease: r.Strictness == Strictness.Below ? -r.Threshold : r.Threshold, Strict: r.Strictness == Strictness.Exceeds))
            .OrderBy(g => g.Key.Ease).ThenBy(g => g.Key.Strict)
            .Select(g => g.ToArray())];

        public int Levels => _steps.Length + 1;

        public void Set(int level, Dictionary<CriterionRule, bool> truth)
        {
            for (var i = 0; i < _steps.Length; i++)
            {
                foreach (var rule in _steps[i])
                {
                    truth[rule] = i < level;
                }
            }
        }
    }
}

using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>The probability of each status from the probabilities of the criteria, taken as independent; an unknown criterion is tried at every level, which gives a range.</summary>
internal static class StatusForecasts
{
    /// <summary>Every status with a probability above 0.</summary>
    public static IReadOnlyList<StatusForecast> Of(AreaClassification last, Ruleset ruleset, IReadOnlyDictionary<Criterion, double> spreads, decimal? national)
    {
        var groups = ruleset.Statuses
            .SelectMany(s => s.Among.Concat(s.AndAlso))
            .Distinct<CriterionRule>(ReferenceEqualityComparer.Instance)
            .GroupBy(r => r.Criterion)
            .Select(g => Levels.Of([.. g], ListStep.ValueOf(last, g.Key), spreads[g.Key], national))
            .ToList();
        var run = last.Status is AreaStatus.Listed or AreaStatus.ParallelSociety or AreaStatus.TransformationArea || last.PublishedOnList == true ? last.YearsInARow : 0;
        var ranges = new Dictionary<AreaStatus, (double Low, double High)>();
        var truth = new Dictionary<CriterionRule, bool>(ReferenceEqualityComparer.Instance);
        foreach (var historyHelps in run is null ? new[] { false, true } : [false])
        {
            Unknowns(0, historyHelps);
        }

        void Unknowns(int index, bool historyHelps)
        {
            if (index == groups.Count)
            {
                var one = Distribution(groups, truth, last.Residents, run, historyHelps, ruleset);
                foreach (var status in ruleset.Statuses.Select(s => s.Status).Append(AreaStatus.NotListed))
                {
                    var p = one.GetValueOrDefault(status);
                    ranges[status] = ranges.TryGetValue(status, out var range) ? (Math.Min(range.Low, p), Math.Max(range.High, p)) : (p, p);
                }

                return;
            }

            if (groups[index].Probabilities is not null)
            {
                Unknowns(index + 1, historyHelps);
                return;
            }

            for (var level = 0; level <= groups[index].Steps.Length; level++)
            {
                groups[index].Fixed = level;
                Unknowns(index + 1, historyHelps);
            }
        }

        return [.. ranges.Where(r => r.Value.High > 0).OrderBy(r => StatusPossibilities.Rank(r.Key)).Select(r => new StatusForecast(r.Key, r.Value.Low, r.Value.High))];
    }

    private static Dictionary<AreaStatus, double> Distribution(List<Levels> groups, Dictionary<CriterionRule, bool> truth, int? residents, int? run, bool historyHelps, Ruleset ruleset)
    {
        var result = new Dictionary<AreaStatus, double>();
        Walk(0, 1);
        return result;

        void Walk(int index, double probability)
        {
            if (probability <= 0)
            {
                return;
            }

            if (index == groups.Count)
            {
                var top = ruleset.Statuses.Where(Holds).Select(s => s.Status).Append(AreaStatus.NotListed).MaxBy(StatusPossibilities.Rank);
                result[top] = result.GetValueOrDefault(top) + probability;
                return;
            }

            var group = groups[index];
            for (var level = 0; level <= group.Steps.Length; level++)
            {
                var share = group.Probabilities?[level] ?? (group.Fixed == level ? 1 : 0);
                for (var s = 0; s < group.Steps.Length; s++)
                {
                    foreach (var rule in group.Steps[s])
                    {
                        truth[rule] = s < level;
                    }
                }

                Walk(index + 1, probability * share);
            }
        }

        // Residents that are not known are taken as enough: an area on a list had them.
        bool Holds(StatusRule status) =>
            (residents ?? int.MaxValue) >= status.MinimumResidents
            && status.AndAlso.All(r => truth[r])
            && status.Among.Count(r => truth[r]) >= status.Required
            && (status.ConsecutiveLists == 0 || (run is { } lists ? lists + 1 >= status.ConsecutiveLists : historyHelps));
    }

    /// <summary>The levels that a criterion's thresholds tell apart, with their probabilities; null where unknown.</summary>
    private sealed class Levels(CriterionRule[][] steps, double[]? probabilities)
    {
        public CriterionRule[][] Steps { get; } = steps;

        public double[]? Probabilities { get; } = probabilities;

        public int Fixed { get; set; }

        public static Levels Of(CriterionRule[] rules, decimal? value, double spread, decimal? national)
        {
            var steps = rules
                .GroupBy(r => (Ease: r.Strictness == Strictness.Below ? -r.Threshold : r.Threshold, Strict: r.Strictness == Strictness.Exceeds))
                .OrderBy(g => g.Key.Ease).ThenBy(g => g.Key.Strict)
                .Select(g => g.ToArray())
                .ToArray();
            var met = steps.Select(s => Forecaster.ProbabilityMet(s[0], value, spread, national)).ToList();
            if (met.Any(p => p is null))
            {
                return new Levels(steps, null);
            }

            var probabilities = new double[steps.Length + 1];
            for (var level = 0; level <= steps.Length; level++)
            {
                var above = level == 0 ? 1 : met[level - 1]!.Value;
                var next = level == steps.Length ? 0 : met[level]!.Value;
                probabilities[level] = above - next;
            }

            return new Levels(steps, probabilities);
        }
    }
}

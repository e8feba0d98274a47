using Indicators.Model;
using MathNet.Numerics.Random;

namespace Indicators.Core.Impact;

/// <summary>Averages of group-time effects and their bootstrap (Callaway and Sant'Anna 2021, section 3 and algorithm 1).</summary>
internal static class CallawaySantAnna
{
    /// <summary>One averaged effect with its influence on every unit.</summary>
    internal sealed record Average(Aggregation Kind, int? Level, double Att, double[] Influence, IReadOnlyCollection<int> Groups);

    internal static IReadOnlyList<Average> Aggregate(GroupTimeEffects effects)
    {
        var shares = effects.Groups.ToDictionary(g => g, effects.GroupShare);
        var result = new List<Average>();
        GroupTimeEffects.Cell[] after = [.. effects.Cells.Where(c => c.Time >= c.Group)];
        if (after.Length == 0)
        {
            throw new RequestException("panel", "no effect after treatment can be compared with anything", "comparison units observed before and after", "Try the other comparison group, or add periods.");
        }

        result.Add(BySize(Aggregation.Simple, null, after, shares));
        var dynamic = effects.Cells.GroupBy(c => c.Time - c.Group).OrderBy(g => g.Key).Select(g => BySize(Aggregation.Dynamic, g.Key, [.. g], shares)).ToList();
        result.AddRange(dynamic);
        result.Add(Mean(Aggregation.Dynamic, null, [.. dynamic.Where(d => d.Level >= 0)]));
        var groups = after.GroupBy(c => c.Group).OrderBy(g => g.Key)
            .Select(g => Mean(Aggregation.Group, g.Key, [.. g.Select(c => new Average(Aggregation.Group, null, c.Att, c.Influence, [c.Group]))])).ToList();
        result.AddRange(groups);
        result.Add(BySize(Aggregation.Group, null, [.. groups.Select(g => new GroupTimeEffects.Cell(g.Level!.Value, 0, g.Att, g.Influence))], shares));
        var calendar = after.GroupBy(c => c.Time).OrderBy(g => g.Key).Select(g => BySize(Aggregation.Calendar, g.Key, [.. g], shares)).ToList();
        result.AddRange(calendar);
        result.Add(Mean(Aggregation.Calendar, null, calendar));
        return result;
    }

    /// <summary>
    /// Multiplier bootstrap: every cluster's influence is multiplied by a Mammen (1993) two-point weight with mean 0 and variance 1. Errors
    /// are interquartile ranges over that of the normal distribution; the uniform band uses the quantile of the largest t.
    /// </summary>
    internal static BootstrapResult Bootstrap(GroupTimeEffects effects, Average headline, DifferenceInDifferencesOptions options)
    {
        var sums = effects.Cells.ConvertAll(c => effects.ClusterSums(c.Influence));
        sums.Add(effects.ClusterSums(headline.Influence));
        var random = new Xoshiro256StarStar(options.Seed, threadSafe: false);
        var draws = sums.ConvertAll(_ => new double[options.BootstrapDraws]);
        var low = (1 - Math.Sqrt(5)) / 2;
        var high = (1 + Math.Sqrt(5)) / 2;
        var chance = high / Math.Sqrt(5);
        var weights = new double[effects.Clusters];
        for (var b = 0; b < options.BootstrapDraws; b++)
        {
            for (var c = 0; c < weights.Length; c++)
            {
                weights[c] = random.NextDouble() < chance ? low : high;
            }

            for (var j = 0; j < sums.Count; j++)
            {
                draws[j][b] = LeastSquares.Dot(sums[j], weights);
            }
        }

        var errors = draws.ConvertAll(Spread);
        var largest = Enumerable.Range(0, options.BootstrapDraws).Select(b => Enumerable.Range(0, effects.Cells.Count)
            .Where(j => errors[j] > 0).Max(j => Math.Abs(draws[j][b]) / errors[j])).Order().ToArray();
        return new BootstrapResult(options.BootstrapDraws, options.Seed, errors[^1], errors[..^1], AtQuantile(largest, options.Confidence.Share));
    }

    // Weights proportional to group shares; the shares are estimates too, so their influence enters.
    private static Average BySize(Aggregation kind, int? level, IReadOnlyList<GroupTimeEffects.Cell> cells, Dictionary<int, (double Share, double[] Influence)> shares)
    {
        var total = cells.Sum(c => shares[c.Group].Share);
        var att = cells.Sum(c => shares[c.Group].Share * c.Att) / total;
        var influence = new double[cells[0].Influence.Length];
        foreach (var cell in cells)
        {
            var (share, own) = shares[cell.Group];
            for (var i = 0; i < influence.Length; i++)
            {
                influence[i] += ((share * cell.Influence[i]) + (own[i] * (cell.Att - att))) / total;
            }
        }

        return new Average(kind, level, att, influence, [.. cells.Select(c => c.Group).Distinct()]);
    }

    private static Average Mean(Aggregation kind, int? level, IReadOnlyList<Average> parts)
    {
        var influence = new double[parts[0].Influence.Length];
        foreach (var part in parts)
        {
            for (var i = 0; i < influence.Length; i++)
            {
                influence[i] += part.Influence[i] / parts.Count;
            }
        }

        return new Average(kind, level, parts.Average(p => p.Att), influence, [.. parts.SelectMany(p => p.Groups).Distinct()]);
    }

    private static double Spread(double[] draws)
    {
        var sorted = draws.Order().ToArray();
        return (AtQuantile(sorted, 0.75) - AtQuantile(sorted, 0.25)) / (2 * 0.67448975019608171);
    }

    private static double AtQuantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        return below + 1 >= sorted.Length ? sorted[^1] : sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below]));
    }
}

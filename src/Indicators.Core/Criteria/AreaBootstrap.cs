namespace Indicators.Core.Criteria;

/// <summary>
/// Percentile bootstrap that draws areas, not area-years, with replacement: one area's years hang together
/// (Efron and Tibshirani 1993, chapter 8).
/// </summary>
internal sealed class AreaBootstrap
{
    private readonly int[][] _draws;
    private readonly List<int>[] _casesOf;
    private readonly double _confidence;

    public AreaBootstrap(IReadOnlyList<string> areaOfCase, long seed, int replicates, double confidence)
    {
        var areas = areaOfCase.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var index = areas.Select((a, i) => (a, i)).ToDictionary(x => x.a, x => x.i, StringComparer.Ordinal);
        _casesOf = [.. areas.Select(_ => new List<int>())];
        for (var i = 0; i < areaOfCase.Count; i++)
        {
            _casesOf[index[areaOfCase[i]]].Add(i);
        }

        var random = new SeededDraws(seed);
        _draws = new int[replicates][];
        for (var r = 0; r < replicates; r++)
        {
            _draws[r] = new int[areas.Count];
            for (var a = 0; a < areas.Count; a++)
            {
                _draws[r][a] = random.Below(areas.Count);
            }
        }

        _confidence = confidence;
    }

    /// <summary>The mean of a quantity over the cases of a subset, with its interval; no interval where a replicate has no case.</summary>
    public (double Value, double? Lower, double? Upper) Mean<T>(IReadOnlyList<T> cases, Func<T, bool> within, Func<T, double> quantity)
    {
        var sums = new double[_casesOf.Length];
        var counts = new int[_casesOf.Length];
        for (var a = 0; a < _casesOf.Length; a++)
        {
            foreach (var i in _casesOf[a])
            {
                if (within(cases[i]))
                {
                    sums[a] += quantity(cases[i]);
                    counts[a]++;
                }
            }
        }

        var means = new List<double>(_draws.Length);
        foreach (var draw in _draws)
        {
            double sum = 0;
            var count = 0;
            foreach (var a in draw)
            {
                sum += sums[a];
                count += counts[a];
            }

            if (count > 0)
            {
                means.Add(sum / count);
            }
        }

        var value = sums.Sum() / counts.Sum();
        if (means.Count < _draws.Length)
        {
            return (value, null, null);
        }

        means.Sort();
        var tail = (1 - _confidence) / 2;
        return (value, means[(int)(tail * means.Count)], means[Math.Min(means.Count - 1, (int)((1 - tail) * means.Count))]);
    }
}

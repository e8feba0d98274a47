using Indicators.Model;

namespace Indicators.Store.Importing;

/// <summary>Puts a batch in the order of the observation table's key, so that rows are appended to the tree and not scattered over it.</summary>
internal static class FigureOrder
{
    /// <summary>The observations by indicator, area and time code in UTF-8 order.</summary>
    /// <exception cref="ArgumentException">Two observations have the same indicator, area and period.</exception>
    public static Observation[] Sort(IReadOnlyList<Observation> observations, PeriodCodes periods)
    {
        var keys = new long[observations.Count];
        var sorted = new Observation[observations.Count];
        var (indicators, areas, codes) = (new Ranking(), new Ranking(), new Ranking());
        for (var i = 0; i < keys.Length; i++)
        {
            var o = sorted[i] = observations[i];
            keys[i] = Key(indicators.Number(o.Indicator), areas.Number(o.Area), codes.Number(periods.CodeOf(o.Period)));
        }

        var (indicatorRanks, areaRanks, codeRanks) = (indicators.Ranks(), areas.Ranks(), codes.Ranks());
        var inOrder = true;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = Key(indicatorRanks[(int)(keys[i] >> 40)], areaRanks[(int)(keys[i] >> 20) & Mask], codeRanks[(int)keys[i] & Mask]);
            inOrder &= i == 0 || keys[i] > keys[i - 1];
        }

        if (inOrder)
        {
            return sorted;
        }

        Array.Sort(keys, sorted);
        for (var i = 1; i < keys.Length; i++)
        {
            if (keys[i] == keys[i - 1])
            {
                throw new ArgumentException($"The batch has two observations of {sorted[i].Indicator} for {sorted[i].Area} in {sorted[i].Period}.", nameof(observations));
            }
        }

        return sorted;
    }

    private static long Key(int indicator, int area, int code) => ((((long)indicator << 20) | (uint)area) << 20) | (uint)code;

    private const int Mask = (1 << 20) - 1;

    /// <summary>Texts numbered as they come, and their ranks in UTF-8 order when all have come.</summary>
    private sealed class Ranking
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
        private string? _last;
        private int _number;

        public int Number(string text)
        {
            if (!ReferenceEquals(text, _last))
            {
                if (!_numbers.TryGetValue(text, out _number))
                {
                    _numbers[text] = _number = _numbers.Count;
                }

                _last = text;
            }

            return _number;
        }

        /// <summary>The rank of each number.</summary>
        public int[] Ranks()
        {
            var ranks = new int[_numbers.Count];
            foreach (var (rank, text) in _numbers.Keys.Order(Utf8Order.Instance).Index())
            {
                ranks[_numbers[text]] = rank;
            }

            return ranks;
        }
    }
}

using Indicators.Model;

namespace Indicators.Store.Importing;

/// <summary>Puts a batch in the order of the observation table's key, so that rows are appended to the tree and not scattered over it.</summary>
internal static class FigureOrder
{
    /// <summary>The observations by area, indicator and time code in UTF-8 order.</summary>
    /// <exception cref="ArgumentException">Two observations have the same indicator, area and period.</exception>
    public static Observation[] Sort(IReadOnlyList<Observation> observations, PeriodCodes periods)
    {
        var areas = Ranks(observations.Select(o => o.Area));
        var indicators = Ranks(observations.Select(o => o.Indicator));
        var codes = Ranks(observations.Select(o => periods.CodeOf(o.Period)));
        var keys = new long[observations.Count];
        var sorted = new Observation[observations.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var o = observations[i];
            sorted[i] = o;
            keys[i] = (((long)areas[o.Area] << 20 | (uint)indicators[o.Indicator]) << 20) | (uint)codes[periods.CodeOf(o.Period)];
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

    private static Dictionary<string, int> Ranks(IEnumerable<string> texts)
    {
        var distinct = texts.ToHashSet(StringComparer.Ordinal).ToArray();
        Array.Sort(distinct, Utf8Order.Instance);
        return distinct.Index().ToDictionary(x => x.Item, x => x.Index, StringComparer.Ordinal);
    }
}

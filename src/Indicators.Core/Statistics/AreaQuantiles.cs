namespace Indicators.Core.Statistics;

/// <summary>
/// Divides areas into k groups of equal size by a value, e.g. fifths by deprivation.
/// Formula: group = 1 + floor(k (r - 1)/n) with r the rank from the smallest; equal values share the smallest rank.
/// Units: a group number from 1 to k. Assumptions: none. Undefined when: fewer areas than groups: then null.
/// Reference: Hyndman and Fan (1996), doi:10.1080/00031305.1996.10473566, on how definitions differ.
/// </summary>
public static class AreaQuantiles
{
    /// <summary>The group of each area, in the order given.</summary>
    /// <param name="values">One finite value per area.</param>
    /// <param name="groups">How many groups, 2 or more.</param>
    /// <param name="highestFirst">True when group 1 holds the largest values.</param>
    /// <returns>Null when there are fewer areas than groups.</returns>
    public static IReadOnlyList<int>? Assign(ReadOnlySpan<double> values, int groups, bool highestFirst = false)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(groups, 2);
        var n = values.Length;
        if (n < groups)
        {
            return null;
        }

        var order = Enumerable.Range(0, n).ToArray();
        var keys = values.ToArray();
        for (var i = 0; highestFirst && i < n; i++)
        {
            keys[i] = -keys[i];
        }

        Array.Sort((double[])keys.Clone(), order);
        var assigned = new int[n];
        var rank = 0;
        for (var place = 0; place < n; place++)
        {
            if (place == 0 || keys[order[place]] != keys[order[place - 1]])
            {
                rank = place;
            }

            assigned[order[place]] = 1 + (int)((long)groups * rank / n);
        }

        return assigned;
    }
}

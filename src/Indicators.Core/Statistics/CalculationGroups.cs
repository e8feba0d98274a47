namespace Indicators.Core.Statistics;

/// <summary>The rows of a table in groups, in the order in which each group first appears.</summary>
internal static class CalculationGroups
{
    /// <summary>A group's key cells and the rows that have them.</summary>
    internal sealed record Group(IReadOnlyList<string> Key, List<int> Rows);

    internal static IReadOnlyList<Group> Of(CalculationTable table, int[] by)
    {
        var places = new Dictionary<string, Group>(StringComparer.Ordinal);
        var groups = new List<Group>();
        for (var r = 0; r < table.Rows.Count; r++)
        {
            string[] key = [.. by.Select(c => table.Rows[r][c])];

            // Lengths in front keep ("a", "bc") and ("ab", "c") apart.
            var text = string.Concat(key.Select(k => FormattableString.Invariant($"{k.Length}:{k}")));
            if (!places.TryGetValue(text, out var group))
            {
                group = places[text] = new Group(key, []);
                groups.Add(group);
            }

            group.Rows.Add(r);
        }

        // Without a grouping column an empty table is one empty group, whose absence is then explained.
        return groups.Count == 0 && by.Length == 0 ? [new Group([], [])] : groups;
    }
}

namespace Indicators.Import.Extracts;

/// <summary>
/// Statistikbanken's exports name no columns, but their title does: <c>Løn efter køn, tid, alder og sektor</c>,
/// <c>Income by sex, region and time</c>; stub variables first, the head variable last.
/// </summary>
internal static class StatbankTitle
{
    /// <summary>Names for the stub columns and the head.</summary>
    /// <param name="title">The title.</param>
    /// <param name="stubs">How many stub columns there are.</param>
    /// <param name="declared">Names that the mapping gives; used when their number fits.</param>
    public static (IReadOnlyList<string> Stubs, string Head) Names(string title, int stubs, IReadOnlyList<string> declared)
    {
        if (declared.Count == stubs + 1)
        {
            return ([.. declared.Take(stubs)], declared[stubs]);
        }

        if (declared.Count == stubs)
        {
            return (declared, "head");
        }

        var names = Variables(title);
        return names.Count == stubs + 1 && names.Distinct(StringComparer.Ordinal).Count() == names.Count
            ? ([.. names.Take(stubs)], names[stubs])
            : ([.. Enumerable.Range(1, stubs).Select(i => $"stub{i}")], "head");
    }

    private static List<string> Variables(string title)
    {
        foreach (var (by, and) in new[] { (" efter ", " og "), (" by ", " and ") })
        {
            var at = title.LastIndexOf(by, StringComparison.Ordinal);
            if (at < 0)
            {
                continue;
            }

            var names = title[(at + by.Length)..].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
            var last = names[^1];
            var split = last.LastIndexOf(and, StringComparison.Ordinal);
            if (split > 0)
            {
                names[^1] = last[..split].Trim();
                names.Add(last[(split + and.Length)..].Trim());
            }

            return names;
        }

        return [];
    }
}

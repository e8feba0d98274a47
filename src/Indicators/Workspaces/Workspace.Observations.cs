using Indicators.Model;

namespace Indicators;

/// <content>The figures themselves, for scripts that compute on their own.</content>
public sealed partial class Workspace
{
    /// <summary>
    /// The observations that this workspace's mappings gave, in the order indicator, area, period. Reads what the store
    /// holds: import first. What it gives of sources that are not public is entered in the store's log as shown. Absent figures are among them, with their reason, and so
    /// are those that disclosure control hides.
    /// </summary>
    /// <param name="indicators">Indicator codes; null for all that this workspace knows.</param>
    /// <param name="areas">Area codes, names or aliases; null for all.</param>
    /// <param name="asOf">The store as it was at the end of this day; null for now.</param>
    /// <exception cref="RequestException">An area or indicator is not known.</exception>
    public IReadOnlyList<Observation> Observations(IEnumerable<string>? indicators = null, IEnumerable<string>? areas = null, DateOnly? asOf = null)
    {
        string[] codes = indicators is null ? [.. Indicators.Keys] : [.. indicators.Select(i => IndicatorOf(i).Code)];
        var places = areas?.Select(a => Areas.Find(a, "--area").Code).ToHashSet(StringComparer.Ordinal);
        var request = RequestText(
            "export",
            (indicators is null ? [] : codes.Select(c => ("--indicator", (string?)c))).Concat((places ?? []).Order(StringComparer.Ordinal).Select(p => ("--area", (string?)p))).Append(("--as-of", DayText(asOf))));
        return
        [
            .. Shown(request, places, codes, asOf)
                .OrderBy(o => o.Indicator, StringComparer.Ordinal).ThenBy(o => o.Area, StringComparer.Ordinal).ThenBy(o => o.Period),
        ];
    }
}

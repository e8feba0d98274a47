using Indicators.Model;
using Indicators.Store;

namespace Indicators;

/// <content>The figures themselves, for scripts that compute on their own.</content>
public sealed partial class Workspace
{
    /// <summary>
    /// The observations that this workspace's mappings gave, in the order indicator, area, period. Reads what the store
    /// holds: import first. Absent figures are among them, with their reason.
    /// </summary>
    /// <param name="indicators">Indicator codes; null for all.</param>
    /// <param name="areas">Area codes, names or aliases; null for all.</param>
    /// <param name="asOf">The store as it was at the end of this day; null for now.</param>
    /// <exception cref="RequestException">An area or indicator is not known.</exception>
    public IReadOnlyList<Observation> Observations(IEnumerable<string>? indicators = null, IEnumerable<string>? areas = null, DateOnly? asOf = null)
    {
        string[]? codes = indicators is null ? null : [.. indicators.Select(i => IndicatorOf(i).Code)];
        string[]? places = areas is null ? null : [.. areas.Select(a => Areas.Find(a, "--area").Code)];
        return
        [
            .. Store.Observations(new ObservationQuery { Indicators = codes, Areas = places }, EndOf(asOf))
                .OrderBy(o => o.Indicator, StringComparer.Ordinal).ThenBy(o => o.Area, StringComparer.Ordinal).ThenBy(o => o.Period),
        ];
    }
}

using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// Observations in memory, found by indicator, area and period. Two sources may give the same figure; when they
/// contradict each other there is no right answer to pick, so the table refuses them.
/// </summary>
public sealed class ObservationTable
{
    private readonly Dictionary<(string Indicator, string Area, Period Period), Observation> _byKey = [];

    // In the order of time; put together when the first series is asked for, which many a question never does.
    private readonly Lazy<Dictionary<(string Indicator, string Area), List<Observation>>> _series;

    /// <summary>Builds the table.</summary>
    /// <param name="observations">The observations, in any order.</param>
    /// <exception cref="RequestException">Two sources give different values for one indicator, area and period.</exception>
    public ObservationTable(IReadOnlyList<Observation> observations)
    {
        ArgumentNullException.ThrowIfNull(observations);
        foreach (var observation in observations)
        {
            var key = (observation.Indicator, observation.Area, observation.Period);
            _byKey[key] = _byKey.TryGetValue(key, out var known) ? Reconcile(known, observation) : observation;
        }

        _series = new(AllSeries);
    }

    /// <summary>The observation, or null when there is none.</summary>
    /// <param name="indicator">Indicator code.</param>
    /// <param name="area">Area code.</param>
    /// <param name="period">The period.</param>
    public Observation? Find(string indicator, string area, Period period) => _byKey.GetValueOrDefault((indicator, area, period));

    /// <summary>All observations of an indicator in an area, in the order of time; empty for none.</summary>
    /// <param name="indicator">Indicator code.</param>
    /// <param name="area">Area code.</param>
    public IReadOnlyList<Observation> Series(string indicator, string area) =>
        _series.Value.TryGetValue((indicator, area), out var list) ? list : [];

    /// <summary>True when there is any observation of the indicator in the area.</summary>
    /// <param name="indicator">Indicator code.</param>
    /// <param name="area">Area code.</param>
    public bool Holds(string indicator, string area) => _series.Value.ContainsKey((indicator, area));

    /// <summary>Codes of the areas that have an indicator, in ordinal order.</summary>
    /// <param name="indicator">Indicator code.</param>
    public IReadOnlyList<string> Areas(string indicator) =>
        [.. _series.Value.Keys.Where(k => k.Indicator == indicator).Select(k => k.Area).Order(StringComparer.Ordinal)];

    private Dictionary<(string Indicator, string Area), List<Observation>> AllSeries()
    {
        var all = new Dictionary<(string Indicator, string Area), List<Observation>>();
        foreach (var (key, observation) in _byKey)
        {
            if (!all.TryGetValue((key.Indicator, key.Area), out var series))
            {
                all[(key.Indicator, key.Area)] = series = [];
            }

            series.Add(observation);
        }

        foreach (var series in all.Values)
        {
            series.Sort((a, b) => a.Period.CompareTo(b.Period));
        }

        return all;
    }

    private static Observation Reconcile(Observation first, Observation second)
    {
        if (first.Absence is not null || second.Absence is not null)
        {
            return first.Absence is null ? first : second;
        }

        var a = LevelEstimate.ValueOf(first);
        var b = LevelEstimate.ValueOf(second);
        if (a is { } x && b is { } y && Math.Abs(x - y) > 1e-9 * Math.Max(1, Math.Abs(x)))
        {
            throw new RequestException(
                $"{first.Indicator}, {first.Area}, {first.Period.Code}",
                FormattableString.Invariant($"{x} in {Place(first)} but {y} in {Place(second)}"),
                "one value",
                "Leave one of the sources out of the mapping, or correct it.");
        }

        return first.Denominator is null && second.Denominator is not null ? second : first;
    }

    private static string Place(Observation observation) => observation.Origins.Count > 0 ? observation.Origins[0].ToString() : "a source";
}

using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Counts the days on which activities were carried out, by quarter: the other side of the programme plan.</summary>
public static class CarriedOutCount
{
    /// <summary>One row per activity and quarter with at least one day, in the order of activity id and time.</summary>
    /// <param name="registers">The registers: events, and where an activity has none, the days that somebody took part.</param>
    /// <param name="cutOff">Day of the evaluation: nothing later is looked at.</param>
    public static IReadOnlyList<CarriedOut> Of(RegisterSet registers, DateOnly cutOff)
    {
        ArgumentNullException.ThrowIfNull(registers);
        var events = (registers.Events?.Rows ?? []).Select(e => (e.Activity, e.Date)).ToList();
        var held = events.Select(e => e.Activity).ToHashSet(StringComparer.Ordinal);
        var attended = (registers.Participations?.Rows ?? []).Where(p => !held.Contains(p.Activity)).Select(p => (p.Activity, p.Date));
        return
        [
            .. events.Concat(attended)
                .Where(d => d.Date <= cutOff)
                .Distinct()
                .GroupBy(d => (d.Activity, Quarter: Period.OfQuarter(d.Date.Year, ((d.Date.Month - 1) / 3) + 1)))
                .Select(g => new CarriedOut(g.Key.Activity, g.Key.Quarter, g.Count()))
                .OrderBy(c => c.Activity, StringComparer.Ordinal).ThenBy(c => c.Quarter),
        ];
    }
}

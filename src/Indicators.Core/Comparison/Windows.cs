using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>Which values share a year because each is a mean over several.</summary>
public static class Windows
{
    /// <summary>True when a baseline period's window reaches into the follow-up's, or baseline periods into each other.</summary>
    /// <param name="indicator">The indicator, whose window may be several years.</param>
    /// <param name="baseline">Baseline periods in order.</param>
    /// <param name="followUp">Follow-up period.</param>
    public static bool Overlap(Indicator indicator, IReadOnlyList<Period> baseline, Period followUp)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(baseline);
        Period[] all = [.. baseline, followUp];
        return all.Zip(all.Skip(1)).Any(pair => Overlap(indicator, pair.First, pair.Second));
    }

    /// <summary>True when the windows of two periods share a day.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="earlier">The earlier period.</param>
    /// <param name="later">The later period.</param>
    public static bool Overlap(Indicator indicator, Period earlier, Period later)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return later.First.AddYears(1 - Math.Max(1, indicator.WindowYears)) <= earlier.Last;
    }
}

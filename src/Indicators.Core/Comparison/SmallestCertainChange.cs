using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// The smallest change that an area's size lets anyone tell from chance: what a silent verdict could still hide.
/// Formula: the smallest move of the proportion whose Newcombe interval against the baseline leaves 0 out, found by
/// halving over a continuous numerator. Units: percentage points. Assumptions: independent years.
/// Undefined when: no move in that direction would be certain (too few persons, or no room below or above).
/// Reference: Newcombe (1998), method 10, doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I.
/// </summary>
public static class SmallestCertainChange
{
    /// <summary>The smallest certain move in percentage points, always positive; null when none is certain.</summary>
    /// <param name="baselinePercent">Baseline in per cent.</param>
    /// <param name="baselinePersons">Persons at baseline.</param>
    /// <param name="followUpPersons">Persons at follow-up.</param>
    /// <param name="direction">-1 for a fall, +1 for a rise.</param>
    /// <param name="level">The confidence level.</param>
    public static double? OfProportion(double baselinePercent, long baselinePersons, long followUpPersons, int direction, ConfidenceLevel level)
    {
        if (baselinePersons <= 0 || followUpPersons <= 0 || direction == 0 || baselinePercent is < 0 or > 100)
        {
            return null;
        }

        var z = StandardNormal.TwoSided(level);
        var p0 = baselinePercent / 100;
        var room = direction < 0 ? p0 : 1 - p0;
        bool Certain(double move)
        {
            var p1 = Math.Clamp(p0 + (direction * move), 0, 1);
            var (_, lower, upper) = DifferenceOfProportions.Bounds(p0 * baselinePersons, baselinePersons, p1 * followUpPersons, followUpPersons, z);
            return direction < 0 ? upper < 0 : lower > 0;
        }

        if (!Certain(room))
        {
            return null;
        }

        double low = 0, high = room;
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (Certain(middle))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return 100 * high;
    }
}

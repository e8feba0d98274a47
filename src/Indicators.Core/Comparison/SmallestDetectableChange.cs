using System.Runtime.InteropServices;
using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>The smallest change that an area's size lets anyone tell from chance.</summary>
/// <param name="Persons">How many persons must change situation.</param>
/// <param name="Points">In percentage points, to a tenth.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DetectableChange(long Persons, double Points);

/// <summary>
/// What an area of a given size can show at all, so that nobody reads silence as failure.
/// Formula: with k0 = round(p0 n) persons at baseline and the same n at follow-up, the fewest persons whose change has a
/// Newcombe interval without 0; in points, the smallest tenth whose nearest whole count reaches it, the tenth at or
/// above 100 (persons - 1/2)/n. From 30 per cent: 18.8 points with 40 persons, 6.2 with 400, 3.7 with 1,200.
/// Units: persons and percentage points. Assumptions: independent years of equal size.
/// Undefined when: no change is large enough even for everybody (very small areas): then null.
/// Reference: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I.
/// </summary>
public static class SmallestDetectableChange
{
    /// <summary>The smallest detectable change from a baseline.</summary>
    /// <param name="baseline">The baseline as a share, from 0 to 1.</param>
    /// <param name="persons">Persons in the denominator, 1 or more.</param>
    /// <param name="rises">True for a rise, false for a fall.</param>
    /// <param name="level">The confidence level.</param>
    /// <returns>Null when the area is too small for any change to show.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The baseline is not a share or there are no persons.</exception>
    public static DetectableChange? Of(double baseline, long persons, bool rises, ConfidenceLevel level)
    {
        if (!(baseline >= 0 && baseline <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(baseline), baseline, "A baseline is a share from 0 to 1.");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(persons, 1);
        var from = (long)Math.Round(baseline * persons, MidpointRounding.AwayFromZero);
        var z = StandardNormal.TwoSided(level);
        bool Shows(long moved)
        {
            var to = rises ? from + moved : from - moved;
            var (_, lower, upper) = DifferenceOfProportions.Bounds(from, persons, to, persons, z);
            return rises ? lower > 0 : upper < 0;
        }

        long low = 0;
        var high = rises ? persons - from : from;
        if (high == 0 || !Shows(high))
        {
            return null;
        }

        // A larger change is always easier to see, so halving finds the smallest.
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            if (Shows(middle))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        // Tenths are counted in whole numbers so that 18.75 does not become 18.9 by rounding.
        var tenths = ((1000 * high) - 500 + persons - 1) / persons;
        return new DetectableChange(high, tenths / 10.0);
    }
}

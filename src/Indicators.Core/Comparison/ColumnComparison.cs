using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// Many comparisons of proportions at once, for batches over all areas, indicators and periods: what
/// <see cref="DifferenceOfProportions"/>, <see cref="Gap"/> and <see cref="GapChange"/> give for one row, over columns.
/// Formula: change: Newcombe 10. Gap at follow-up: Newcombe 10, to the rest of the reference times (1 - w) where the
/// reference contains the area. Gap change: MOVER over the four proportions.
/// Units: shares times the multiplier. Assumptions: as those of the three. Undefined when: as there, row by row.
/// Reference: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;873::AID-SIM779&gt;3.0.CO;2-I; Zou and Donner (2008), doi:10.1002/sim.3095.
/// </summary>
public sealed class ColumnComparison
{
    private const int RowsAtATime = 16_384;

    private ColumnComparison(int rows)
    {
        Change = new FigureColumns(rows);
        Gap = new FigureColumns(rows);
        GapChange = new FigureColumns(rows);
    }

    /// <summary>The area's follow-up minus its baseline.</summary>
    public FigureColumns Change { get; }

    /// <summary>Area minus reference at follow-up.</summary>
    public FigureColumns Gap { get; }

    /// <summary>The area's change minus the reference's.</summary>
    public FigureColumns GapChange { get; }

    /// <summary>Why a row has no figures, by its number from 0; a row that is not named has all three.</summary>
    public IReadOnlyDictionary<int, string> Absent { get; private set; } = new Dictionary<int, string>();

    /// <summary>Compares row by row, on as many cores as there are; the result does not depend on their number.</summary>
    /// <param name="area0">The areas at baseline.</param>
    /// <param name="area1">The areas at follow-up.</param>
    /// <param name="reference0">The references at baseline.</param>
    /// <param name="reference1">The references at follow-up.</param>
    /// <param name="includesArea">True when the references contain the areas.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for shares, 100 for percentage points.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public static ColumnComparison Of(
        CountColumns area0,
        CountColumns area1,
        CountColumns reference0,
        CountColumns reference1,
        bool includesArea,
        ConfidenceLevel level,
        double multiplier = 1)
    {
        ArgumentNullException.ThrowIfNull(area0);
        ArgumentNullException.ThrowIfNull(area1);
        ArgumentNullException.ThrowIfNull(reference0);
        ArgumentNullException.ThrowIfNull(reference1);
        var rows = area0.Count;
        if (area1.Count != rows || reference0.Count != rows || reference1.Count != rows)
        {
            throw new ArgumentException("The four pairs of columns have one row for each comparison.", nameof(area1));
        }

        var result = new ColumnComparison(rows);
        var absent = new ConcurrentDictionary<int, string>();
        var z = StandardNormal.TwoSided(level);
        if (rows > 0)
        {
            Parallel.ForEach(Partitioner.Create(0, rows, RowsAtATime), range =>
            {
                var a0 = new Rows(area0);
                var a1 = new Rows(area1);
                var r0 = new Rows(reference0);
                var r1 = new Rows(reference1);
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    if (Fault(a0[i], a1[i], r0[i], r1[i], includesArea) is { } fault)
                    {
                        absent[i] = fault;
                        result.Set(i, default, default, default);
                    }
                    else
                    {
                        result.Row(i, a0[i], a1[i], r0[i], r1[i], includesArea, z, multiplier);
                    }
                }
            });
        }

        result.Absent = absent;
        return result;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Row(int row, Share area0, Share area1, Share reference0, Share reference1, bool includesArea, double z, double multiplier)
    {
        var (factor0, factor1) = (1.0, 1.0);
        if (includesArea)
        {
            factor0 = 1 - (area0.Denominator / reference0.Denominator);
            factor1 = 1 - (area1.Denominator / reference1.Denominator);
            reference0 = reference0.Without(area0);
            reference1 = reference1.Without(area1);
        }

        // Each proportion and its bounds are computed once and enter all three differences.
        var a0 = Distances.Of(area0, z);
        var a1 = Distances.Of(area1, z);
        var r0 = Distances.Of(reference0, z);
        var r1 = Distances.Of(reference1, z);
        var (square0, square1) = (factor0 * factor0, factor1 * factor1);
        var gap = a1.Value - r1.Value;
        var gapChange = (factor1 * gap) - (factor0 * (a0.Value - r0.Value));
        Set(
            row,
            Bounded(a1.Value - a0.Value, a1.Down + a0.Up, a1.Up + a0.Down, multiplier),
            Bounded(gap, a1.Down + r1.Up, a1.Up + r1.Down, factor1 * multiplier),
            (
                gapChange * multiplier,
                (gapChange - Math.Sqrt((square1 * (a1.Down + r1.Up)) + (square0 * (a0.Up + r0.Down)))) * multiplier,
                (gapChange + Math.Sqrt((square1 * (a1.Up + r1.Down)) + (square0 * (a0.Down + r0.Up)))) * multiplier));
    }

    /// <summary>A difference of two shares with Newcombe's bounds, which never leave -1 to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (double Estimate, double Lower, double Upper) Bounded(double difference, double down, double up, double factor) =>
        (difference * factor, Math.Max(-1, difference - Math.Sqrt(down)) * factor, Math.Min(1, difference + Math.Sqrt(up)) * factor);

    private static string? Fault(Share area0, Share area1, Share reference0, Share reference1, bool includesArea)
    {
        if (Sound(area0) && Sound(area1) && Sound(reference0) && Sound(reference1) && (!includesArea || (Fits(area0, reference0) && Fits(area1, reference1))))
        {
            return null;
        }

        return Comparison.GapChange.Fault(area0, area1, reference0, reference1, includesArea);
    }

    /// <summary>The whole of <see cref="Admissible.Proportion"/> in two comparisons; one with NaN is false.</summary>
    private static bool Sound(Share share) => share.Numerator >= 0 & share.Numerator <= share.Denominator & share.Denominator > 0 & share.Denominator <= Admissible.Largest;

    private static bool Fits(Share area, Share whole) =>
        whole.Denominator > area.Denominator & whole.Numerator >= area.Numerator & whole.Numerator - area.Numerator <= whole.Denominator - area.Denominator;

    private void Set(
        int row,
        (double Estimate, double Lower, double Upper) change,
        (double Estimate, double Lower, double Upper) gap,
        (double Estimate, double Lower, double Upper) gapChange)
    {
        Change.Set(row, change.Estimate, change.Lower, change.Upper);
        Gap.Set(row, gap.Estimate, gap.Lower, gap.Upper);
        GapChange.Set(row, gapChange.Estimate, gapChange.Lower, gapChange.Upper);
    }

    /// <summary>A pair of columns as shares.</summary>
    private readonly ref struct Rows(CountColumns columns)
    {
        private readonly ReadOnlySpan<double> _numerators = columns.Numerators.Span;
        private readonly ReadOnlySpan<double> _denominators = columns.Denominators.Span;

        public Share this[int row] => new(_numerators[row], _denominators[row]);
    }

    /// <summary>A proportion and the squared distances to its Wilson bounds.</summary>
    private readonly record struct Distances(double Value, double Down, double Up)
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Distances Of(Share share, double z)
        {
            var (lower, upper) = Wilson.Bounds(share.Numerator, share.Denominator, z);
            var p = share.Value;
            return new(p, (p - lower) * (p - lower), (upper - p) * (upper - p));
        }
    }
}

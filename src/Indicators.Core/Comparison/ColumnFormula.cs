using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Indicators.Core.Statistics;

namespace Indicators.Core.Comparison;

/// <summary>Proportions in the lanes of a register.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShareLanes(Vector<double> Numerator, Vector<double> Denominator)
{
    /// <summary>One proportion in every lane.</summary>
    public ShareLanes(Share share)
        : this(new Vector<double>(share.Numerator), new Vector<double>(share.Denominator))
    {
    }
}

/// <summary>Estimates with bounds in the lanes of a register.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FigureLanes(Vector<double> Estimate, Vector<double> Lower, Vector<double> Upper);

/// <summary>The four figures of a comparison in the lanes of registers.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ComparedLanes(FigureLanes Change, FigureLanes GapBaseline, FigureLanes GapFollowUp, FigureLanes GapChange);

/// <summary>The arithmetic of <see cref="ColumnComparison"/>: lanes are rows, and no lane depends on another.</summary>
/// <param name="IncludesArea">True when the references contain the areas.</param>
/// <param name="Z">The multiplier of the intervals.</param>
/// <param name="Multiplier">1 for shares, 100 for percentage points.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ColumnFormula(bool IncludesArea, double Z, double Multiplier)
{
    /// <summary>True when every lane has figures: <see cref="Admissible.Proportion"/> in a few comparisons, of which NaN fails the first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool AllSound(ShareLanes area0, ShareLanes area1, ShareLanes reference0, ShareLanes reference1)
    {
        var sound = Sound(area0) & Sound(area1) & Sound(reference0) & Sound(reference1);
        if (IncludesArea)
        {
            sound &= Fits(area0, reference0) & Fits(area1, reference1);
        }

        return Vector.EqualsAll(sound, Vector<long>.AllBitsSet);
    }

    /// <summary>The four figures of every lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ComparedLanes Compute(ShareLanes area0, ShareLanes area1, ShareLanes reference0, ShareLanes reference1)
    {
        var (factor0, factor1) = (Vector<double>.One, Vector<double>.One);
        if (IncludesArea)
        {
            factor0 -= area0.Denominator / reference0.Denominator;
            factor1 -= area1.Denominator / reference1.Denominator;
            reference0 = new(reference0.Numerator - area0.Numerator, reference0.Denominator - area0.Denominator);
            reference1 = new(reference1.Numerator - area1.Numerator, reference1.Denominator - area1.Denominator);
        }

        // Each proportion and its bounds are computed once and enter all four differences.
        var (a0, a0Down, a0Up) = Distances(area0);
        var (a1, a1Down, a1Up) = Distances(area1);
        var (r0, r0Down, r0Up) = Distances(reference0);
        var (r1, r1Down, r1Up) = Distances(reference1);
        var (square0, square1) = (factor0 * factor0, factor1 * factor1);
        var (gap0, gap1) = (a0 - r0, a1 - r1);
        var gapChange = (factor1 * gap1) - (factor0 * gap0);
        var down = Vector.SquareRoot((square1 * (a1Down + r1Up)) + (square0 * (a0Up + r0Down)));
        var up = Vector.SquareRoot((square1 * (a1Up + r1Down)) + (square0 * (a0Down + r0Up)));
        return new(
            Newcombe(a1 - a0, a1Down + a0Up, a1Up + a0Down, new Vector<double>(Multiplier)),
            Newcombe(gap0, a0Down + r0Up, a0Up + r0Down, factor0 * Multiplier),
            Newcombe(gap1, a1Down + r1Up, a1Up + r1Down, factor1 * Multiplier),
            new(gapChange * Multiplier, (gapChange - down) * Multiplier, (gapChange + up) * Multiplier));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static FigureLanes Newcombe(Vector<double> difference, Vector<double> down, Vector<double> up, Vector<double> factor) => new(
        difference * factor,
        Vector.Max(-Vector<double>.One, difference - Vector.SquareRoot(down)) * factor,
        Vector.Min(Vector<double>.One, difference + Vector.SquareRoot(up)) * factor);

    /// <summary>A proportion and the squared distances to its Wilson bounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector<double> Value, Vector<double> Down, Vector<double> Up) Distances(ShareLanes share)
    {
        var (lower, upper) = Wilson.Bounds(share.Numerator, share.Denominator, Z);
        var p = share.Numerator / share.Denominator;
        return (p, (p - lower) * (p - lower), (upper - p) * (upper - p));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Sound(ShareLanes share) =>
        Vector.GreaterThanOrEqual(share.Numerator, Vector<double>.Zero)
        & Vector.LessThanOrEqual(share.Numerator, share.Denominator)
        & Vector.GreaterThan(share.Denominator, Vector<double>.Zero)
        & Vector.LessThanOrEqual(share.Denominator, new Vector<double>(Admissible.Largest));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<long> Fits(ShareLanes area, ShareLanes whole) =>
        Vector.GreaterThan(whole.Denominator, area.Denominator)
        & Vector.GreaterThanOrEqual(whole.Numerator, area.Numerator)
        & Vector.LessThanOrEqual(whole.Numerator - area.Numerator, whole.Denominator - area.Denominator);
}

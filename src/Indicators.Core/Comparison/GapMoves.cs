using System.Runtime.InteropServices;

namespace Indicators.Core.Comparison;

/// <summary>Whose move changed a gap.</summary>
/// <param name="Area">What the area's own change did to the gap.</param>
/// <param name="Reference">What the reference's change did to the gap: minus its own change.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GapMoves(double Area, double Reference)
{
    /// <summary>The change of the gap, the sum of the two moves.</summary>
    public double Total => Area + Reference;

    /// <summary>
    /// Splits a gap change. Formula: (a1 - a0) and -(r1 - r0), which add up to the gap change. Units: those of the values.
    /// Assumptions: none; it is an identity. Undefined when: never, for finite values. Reference: this project's design, 7.2.
    /// </summary>
    /// <param name="area0">The area at baseline.</param>
    /// <param name="area1">The area at follow-up.</param>
    /// <param name="reference0">The reference at baseline.</param>
    /// <param name="reference1">The reference at follow-up.</param>
    public static GapMoves Of(double area0, double area1, double reference0, double reference1) =>
        new(area1 - area0, reference0 - reference1);
}

using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// How far an area is behind its reference, and how much of that a period closed.
/// Formula: d = max(0, -s gap) with s = +1 where higher is better and -1 where lower is; |gap| without a direction.
/// Closed share = 1 - d1/d0. Units: those of the gap; the closed share has none. Assumptions: none.
/// Undefined when: the closed share when there was nothing to close (d0 = 0): then null.
/// Reference: this project's design, 7.2.
/// </summary>
public static class Disadvantage
{
    /// <summary>The disadvantage, 0 or more.</summary>
    /// <param name="gap">Area minus reference.</param>
    /// <param name="better">Which direction is better.</param>
    public static double Of(double gap, BetterDirection better) =>
        Sign(better) is var s && s == 0 ? Math.Abs(gap) : Math.Max(0, -s * gap);

    /// <summary>The share of the disadvantage at baseline that is gone at follow-up; negative when it grew.</summary>
    /// <param name="disadvantage0">At baseline.</param>
    /// <param name="disadvantage1">At follow-up.</param>
    /// <returns>Null when the area was not behind at baseline.</returns>
    public static double? ClosedShare(double disadvantage0, double disadvantage1) =>
        disadvantage0 > 0 ? 1 - (disadvantage1 / disadvantage0) : null;

    /// <summary>True when the area came nearer to its reference, or is no longer behind it.</summary>
    /// <param name="disadvantage0">At baseline.</param>
    /// <param name="disadvantage1">At follow-up.</param>
    public static bool Approaches(double disadvantage0, double disadvantage1) =>
        disadvantage1 < disadvantage0 || disadvantage1 == 0;

    /// <summary>s: +1 where higher is better, -1 where lower is, 0 without a direction.</summary>
    /// <param name="better">Which direction is better.</param>
    internal static int Sign(BetterDirection better) => better switch
    {
        BetterDirection.Higher => 1,
        BetterDirection.Lower => -1,
        _ => 0,
    };
}

using System.Numerics;
using System.Runtime.CompilerServices;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The Wilson score interval of a proportion.
/// Formula: (x + z²/2 ± z sqrt(x(n - x)/n + z²/4)) / (n + z²).
/// Units: a share (or a share times the multiplier). Assumptions: n independent trials with one probability.
/// Undefined when: n is 0, x is negative or above n.
/// Reference: Wilson (1927), doi:10.1080/01621459.1927.10502953; with continuity correction Newcombe (1998),
/// doi:10.1002/(SICI)1097-0258(19980430)17:8&lt;857::AID-SIM777&gt;3.0.CO;2-E.
/// </summary>
public static class Wilson
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Wilson";

    /// <summary>
    /// The bounds alone, for loops over millions of cells: nothing is allocated and nothing is checked.
    /// </summary>
    /// <param name="numerator">x, from 0 to <paramref name="denominator"/>.</param>
    /// <param name="denominator">n, above 0.</param>
    /// <param name="z">The multiplier from <see cref="StandardNormal.TwoSided"/>, taken once outside the loop.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (double Lower, double Upper) Bounds(double numerator, double denominator, double z)
    {
        var zz = z * z;
        var root = z * Math.Sqrt((numerator * (denominator - numerator) / denominator) + (zz / 4));
        var total = denominator + zz;
        var upper = numerator == denominator ? 1 : (numerator + (zz / 2) + root) / total;

        // Subtracting nearly equal numbers loses the digits of a small lower bound; the product of the two roots of
        // the score equation is x²/(n(n + z²)), so the small root follows from the large one without subtraction.
        var lower = numerator == 0 ? 0 : numerator / denominator * numerator / (numerator + (zz / 2) + root);
        return (lower, Math.Min(1, upper));
    }

    /// <summary>The same bounds for as many proportions as a processor's register holds; every lane has the bits of a single one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static (Vector<double> Lower, Vector<double> Upper) Bounds(Vector<double> numerator, Vector<double> denominator, double z)
    {
        var zz = z * z;
        var root = z * Vector.SquareRoot((numerator * (denominator - numerator) / denominator) + new Vector<double>(zz / 4));
        var raised = numerator + new Vector<double>(zz / 2) + root;
        var all = Vector.Equals(numerator, denominator);
        var upper = Vector.ConditionalSelect(all, Vector<double>.One, Vector.Min(Vector<double>.One, raised / (denominator + new Vector<double>(zz))));

        // A numerator of 0 gives 0 by itself, as what it is divided by is above 0.
        return (numerator / denominator * numerator / raised, upper);
    }

    /// <summary>The interval of a proportion as a share.</summary>
    /// <param name="numerator">Persons with the trait.</param>
    /// <param name="denominator">Persons in all.</param>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts are not those of a proportion.</exception>
    public static Interval Interval(double numerator, double denominator, ConfidenceLevel level)
    {
        if (Admissible.Proportion(numerator, denominator) is { } fault)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), fault);
        }

        var (lower, upper) = Bounds(numerator, denominator, StandardNormal.TwoSided(level));
        return new Interval(lower, upper, level.Share, Method);
    }

    /// <summary>The proportion with its interval, or the reason why there is none.</summary>
    /// <param name="numerator">Persons with the trait.</param>
    /// <param name="denominator">Persons in all.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for a share, 100 for per cent.</param>
    public static Figure Proportion(double numerator, double denominator, ConfidenceLevel level, double multiplier = 1)
    {
        var unit = multiplier == 100 ? Units.Percent : Units.Share;
        if (Admissible.Proportion(numerator, denominator) is { } fault)
        {
            return Figure.Undefined(fault, unit);
        }

        var (lower, upper) = Bounds(numerator, denominator, StandardNormal.TwoSided(level));
        return Figure.Of(
            numerator / denominator * multiplier,
            unit,
            Method,
            new Interval(lower * multiplier, upper * multiplier, level.Share, Method));
    }

    /// <summary>The score interval with continuity correction, a little wider: for comparison with other programs.</summary>
    /// <param name="numerator">Persons with the trait.</param>
    /// <param name="denominator">Persons in all.</param>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="ArgumentOutOfRangeException">The counts are not those of a proportion.</exception>
    public static Interval ContinuityCorrected(double numerator, double denominator, ConfidenceLevel level)
    {
        if (Admissible.Proportion(numerator, denominator) is { } fault)
        {
            throw new ArgumentOutOfRangeException(nameof(numerator), fault);
        }

        var z = StandardNormal.TwoSided(level);
        var n = denominator;
        var p = numerator / n;
        var zz = z * z;
        var centre = (2 * numerator) + zz;
        var lowerRoot = zz - 2 - (1 / n) + (4 * p * ((n * (1 - p)) + 1));
        var upperRoot = zz + 2 - (1 / n) + (4 * p * ((n * (1 - p)) - 1));
        var lower = numerator == 0 ? 0 : (centre - 1 - (z * Math.Sqrt(Math.Max(0, lowerRoot)))) / (2 * (n + zz));
        var upper = numerator == n ? 1 : (centre + 1 + (z * Math.Sqrt(Math.Max(0, upperRoot)))) / (2 * (n + zz));
        return new Interval(Math.Max(0, lower), Math.Min(1, upper), level.Share, "Wilson with continuity correction");
    }
}

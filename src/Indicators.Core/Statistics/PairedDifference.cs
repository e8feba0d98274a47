using Indicators.Model;
using MathNet.Numerics;

namespace Indicators.Core.Statistics;

/// <summary>
/// The same persons before and after: the change in a proportion or a mean when the pairs are known.
/// Formula: d = (after only - before only)/n; the interval is Newcombe's for pairs, the score intervals of both
/// proportions combined with the correlation phi; McNemar's exact p is binomial on the persons who changed.
/// Units: shares (times the multiplier). Assumptions: one pair per person, persons independent of each other.
/// Undefined when: no persons or a negative count; the test also when nobody changed.
/// Reference: Newcombe (1998), doi:10.1002/(SICI)1097-0258(19981130)17:22&lt;2635::AID-SIM954&gt;3.0.CO;2-C;
/// McNemar (1947), doi:10.1007/BF02295996.
/// </summary>
public static class PairedDifference
{
    /// <summary>The method's printed name for proportions.</summary>
    public const string Method = "Newcombe paired";

    /// <summary>The change, after minus before, with its interval.</summary>
    /// <param name="both">Persons with the trait both times.</param>
    /// <param name="beforeOnly">With the trait before, not after.</param>
    /// <param name="afterOnly">With the trait after, not before.</param>
    /// <param name="neither">Without the trait both times.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for shares, 100 for percentage points.</param>
    public static Figure Proportions(
        long both, long beforeOnly, long afterOnly, long neither, ConfidenceLevel level, double multiplier = 1)
    {
        var unit = Units.Difference(multiplier);
        if (both < 0 || beforeOnly < 0 || afterOnly < 0 || neither < 0)
        {
            return Figure.Undefined("A count is negative.", unit);
        }

        double n = both + beforeOnly + afterOnly + neither;
        if (n == 0)
        {
            return Figure.Undefined("There are no persons.", unit);
        }

        var cross = ((double)both * neither) - ((double)beforeOnly * afterOnly);

        // Newcombe's continuity correction of a positive correlation; a negative one is taken as it is.
        cross = cross > 0 ? Math.Max(0, cross - (n / 2)) : cross;
        var product = (double)(both + beforeOnly) * (afterOnly + neither) * (both + afterOnly) * (beforeOnly + neither);
        var phi = product > 0 ? cross / Math.Sqrt(product) : 0;
        var (lower, upper) = Correlated(both + beforeOnly, n, both + afterOnly, n, phi, StandardNormal.TwoSided(level));
        return Figure.Of(
            (afterOnly - beforeOnly) / n * multiplier, unit, Method, new Interval(lower, upper, level.Share, Method).Scale(multiplier));
    }

    /// <summary>
    /// The bounds of second minus first as shares when the two are correlated, e.g. because most residents are the
    /// same in both years; 0 gives Newcombe's interval for independent samples.
    /// </summary>
    /// <param name="numerator0">First numerator.</param>
    /// <param name="denominator0">First denominator, above 0.</param>
    /// <param name="numerator1">Second numerator.</param>
    /// <param name="denominator1">Second denominator, above 0.</param>
    /// <param name="correlation">Between the two proportions, from -1 to 1.</param>
    /// <param name="z">The multiplier from <see cref="StandardNormal.TwoSided"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The correlation is not from -1 to 1.</exception>
    public static (double Lower, double Upper) Correlated(
        double numerator0, double denominator0, double numerator1, double denominator1, double correlation, double z)
    {
        if (!(correlation >= -1 && correlation <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(correlation), correlation, "A correlation is from -1 to 1.");
        }

        var p0 = numerator0 / denominator0;
        var p1 = numerator1 / denominator1;
        var (l0, u0) = Wilson.Bounds(numerator0, denominator0, z);
        var (l1, u1) = Wilson.Bounds(numerator1, denominator1, z);
        double Reach(double a, double b) => Math.Sqrt(Math.Max(0, (a * a) - (2 * correlation * a * b) + (b * b)));
        var d = p1 - p0;
        return (Math.Max(-1, d - Reach(p1 - l1, u0 - p0)), Math.Min(1, d + Reach(u1 - p1, p0 - l0)));
    }

    /// <summary>McNemar's exact two-sided p.</summary>
    /// <param name="beforeOnly">Persons with the trait before, not after.</param>
    /// <param name="afterOnly">Persons with the trait after, not before.</param>
    /// <returns>Null when nobody changed or a count is negative.</returns>
    public static double? ExactProbability(long beforeOnly, long afterOnly)
    {
        var changed = beforeOnly + afterOnly;
        if (beforeOnly < 0 || afterOnly < 0 || changed == 0)
        {
            return null;
        }

        var fewer = Math.Min(beforeOnly, afterOnly);

        // P(X <= k) of a binomial with one half is a regularised beta function.
        return Math.Min(1, 2 * SpecialFunctions.BetaRegularized(changed - fewer, fewer + 1, 0.5));
    }

    /// <summary>McNemar's chi-square test.</summary>
    /// <param name="beforeOnly">Persons with the trait before, not after.</param>
    /// <param name="afterOnly">Persons with the trait after, not before.</param>
    /// <param name="yates">With continuity correction.</param>
    /// <returns>Null when nobody changed or a count is negative.</returns>
    public static ChiSquareResult? McNemar(long beforeOnly, long afterOnly, bool yates = true)
    {
        if (beforeOnly < 0 || afterOnly < 0 || beforeOnly + afterOnly == 0)
        {
            return null;
        }

        double distance = Math.Abs(beforeOnly - afterOnly);
        distance -= yates && distance > 0 ? 1 : 0;
        return ChiSquareResult.Of(distance * distance / (beforeOnly + afterOnly), 1);
    }

    /// <summary>Student's test of the mean change in pairs, after minus before.</summary>
    /// <param name="before">Values before.</param>
    /// <param name="after">The same persons' values after.</param>
    /// <param name="level">The confidence level.</param>
    /// <returns>Null with fewer than two pairs or no variation.</returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static MeanTest? Means(ReadOnlySpan<double> before, ReadOnlySpan<double> after, ConfidenceLevel level)
    {
        if (before.Length != after.Length)
        {
            throw new ArgumentException("Every person has a value before and after.", nameof(after));
        }

        var changes = new double[before.Length];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = after[i] - before[i];
        }

        var moments = SampleMoments.Of(changes);
        return moments is { Mean: { } mean, StandardDeviation: > 0 and var s }
            ? MeanTest.Of(mean, s / Math.Sqrt(moments.Count), moments.Count - 1, level, StudentMean.Method)
            : null;
    }
}

using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>A numerator and a denominator of one period; null where the period is not known.</summary>
/// <param name="Numerator">Persons with the trait, or events.</param>
/// <param name="Denominator">Persons.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PeriodCounts(double? Numerator, double? Denominator);

/// <summary>
/// Several periods taken as one, for counts too small to be read year by year; four quarters make a year likewise.
/// Formula: sum of numerators over sum of denominators in each run of <c>length</c> periods.
/// Units: those of the figure. Assumptions: persons who stay are counted in each period, so the interval treats
/// person-periods as independent; neighbouring windows overlap and must not be compared as independent.
/// Undefined when: a period of the window is not known.
/// Reference: Eayres (2008), Technical Briefing 3: Commonly used public health statistics, APHO.
/// </summary>
public static class PooledWindow
{
    /// <summary>The pooled proportion at the end of each window; the first windows are absent until they are full.</summary>
    /// <param name="periods">Counts in order of time, without holes.</param>
    /// <param name="length">Periods in a window, 1 or more.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="multiplier">1 for shares, 100 for per cent.</param>
    public static IReadOnlyList<Figure> Proportions(
        IReadOnlyList<PeriodCounts> periods, int length, ConfidenceLevel level, double multiplier = 1) =>
        Pool(periods, length, (x, n) => Wilson.Proportion(x, n, level, multiplier));

    /// <summary>The pooled rate at the end of each window; the first windows are absent until they are full.</summary>
    /// <param name="periods">Counts in order of time, without holes.</param>
    /// <param name="length">Periods in a window, 1 or more.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="per">Rates are per this many persons (and period).</param>
    public static IReadOnlyList<Figure> Rates(
        IReadOnlyList<PeriodCounts> periods, int length, ConfidenceLevel level, double per = 100_000) =>
        Pool(periods, length, (x, n) => Rate.Of(x, n, level, per));

    /// <summary>The sum over each window, e.g. of four quarters; null until a window is full, and where a period is not known.</summary>
    /// <param name="values">Values in order of time, without holes.</param>
    /// <param name="length">Periods in a window, 1 or more.</param>
    public static IReadOnlyList<double?> Sums(IReadOnlyList<double?> values, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var sums = new double?[values.Count];
        for (var end = length - 1; end < sums.Length; end++)
        {
            double? sum = 0;
            for (var i = end - length + 1; i <= end; i++)
            {
                sum += values[i];
            }

            sums[end] = sum;
        }

        return sums;
    }

    private static IReadOnlyList<Figure> Pool(IReadOnlyList<PeriodCounts> periods, int length, Func<double, double, Figure> figure)
    {
        var numerators = Sums([.. periods.Select(p => p.Numerator)], length);
        var denominators = Sums([.. periods.Select(p => p.Denominator)], length);
        return [.. numerators.Select((x, i) => x is { } known && denominators[i] is { } of
            ? figure(known, of)
            : Figure.Absent(Absence.Missing("A period of the window is not known.")))];
    }
}

using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>A trend: its slope per unit of time and the test that it is zero.</summary>
/// <param name="Slope">Change per unit of time, with interval.</param>
/// <param name="ChiSquare">The chi-square statistic with one degree of freedom; null when nothing varies.</param>
/// <param name="Probability">Two-sided p; null when nothing varies.</param>
public sealed record TrendResult(Figure Slope, double? ChiSquare, double? Probability);

/// <summary>
/// The Cochran-Armitage test for a linear trend in proportions.
/// Formula: slope b = sum(n (t - tm) p)/sum(n (t - tm)²) with tm weighted by n; chi-square = b² sum(n (t - tm)²)/(P(1 - P))
/// with P the pooled proportion; the slope's interval uses sum(n (t - tm)² p(1 - p)) instead, which does not assume b = 0.
/// Units: shares per unit of time (times the multiplier). Assumptions: independent samples in every period.
/// Undefined when: fewer than two different times, or a count is not admissible; the test also when P is 0 or 1.
/// Reference: Armitage (1955), doi:10.2307/3001775.
/// </summary>
public static class CochranArmitage
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Cochran-Armitage";

    /// <summary>The trend of proportions over time.</summary>
    /// <param name="times">The time or score of each sample.</param>
    /// <param name="numerators">Persons with the trait.</param>
    /// <param name="denominators">Persons in all.</param>
    /// <param name="level">The level of the slope's interval.</param>
    /// <param name="multiplier">1 for shares, 100 for percentage points.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static TrendResult Trend(
        ReadOnlySpan<double> times,
        ReadOnlySpan<double> numerators,
        ReadOnlySpan<double> denominators,
        ConfidenceLevel level,
        double multiplier = 1)
    {
        if (times.Length != numerators.Length || times.Length != denominators.Length)
        {
            throw new ArgumentException("There must be one time, numerator and denominator per sample.", nameof(times));
        }

        var unit = Units.Difference(multiplier);
        double with = 0, all = 0, moment = 0;
        for (var i = 0; i < times.Length; i++)
        {
            if (Admissible.Proportion(numerators[i], denominators[i]) is { } fault)
            {
                return new TrendResult(Figure.Undefined(fault, unit), null, null);
            }

            with += numerators[i];
            all += denominators[i];
            moment += denominators[i] * (times[i] - times[0]);
        }

        var middle = times.Length == 0 ? 0 : moment / all;
        double spread = 0, product = 0, variance = 0;
        for (var i = 0; i < times.Length; i++)
        {
            var t = times[i] - times[0] - middle;
            var p = numerators[i] / denominators[i];
            spread += denominators[i] * t * t;
            product += numerators[i] * t;
            variance += denominators[i] * t * t * p * (1 - p);
        }

        if (!(spread > 0 && double.IsFinite(spread)))
        {
            return new TrendResult(Figure.Undefined("A trend needs at least two different periods.", unit), null, null);
        }

        var slope = product / spread;
        var margin = StandardNormal.TwoSided(level) * Math.Sqrt(variance) / spread;
        var interval = variance > 0 ? new Interval(slope - margin, slope + margin, level.Share, Method).Scale(multiplier) : null;
        var figure = Figure.Of(slope * multiplier, unit, Method, interval);
        var pooled = with / all;
        if (pooled is 0 or 1)
        {
            return new TrendResult(figure, null, null);
        }

        var statistic = slope * slope * spread / (pooled * (1 - pooled));
        return new TrendResult(figure, statistic, ChiSquareTest.UpperTail(statistic, 1));
    }
}

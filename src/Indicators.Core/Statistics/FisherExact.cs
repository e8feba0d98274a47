using MathNet.Numerics;

namespace Indicators.Core.Statistics;

/// <summary>
/// Fisher's exact two-sided test of two proportions.
/// Formula: the sum of the hypergeometric probabilities that are not above that of the observed table.
/// Units: none. Assumptions: whole counts; the margins are taken as given. Undefined when: a count is not admissible: then null.
/// Reference: Fisher (1922), doi:10.2307/2340521.
/// </summary>
public static class FisherExact
{
    // Tables of equal probability may differ in the last digits of their logarithms.
    private const double SameProbability = 1 + 1e-7;

    /// <summary>The two-sided p value.</summary>
    /// <param name="numerator0">First numerator.</param>
    /// <param name="denominator0">First denominator.</param>
    /// <param name="numerator1">Second numerator.</param>
    /// <param name="denominator1">Second denominator.</param>
    /// <returns>Null when undefined.</returns>
    public static double? TwoSided(long numerator0, long denominator0, long numerator1, long denominator1)
    {
        if (Admissible.Proportion(numerator0, denominator0) is not null || Admissible.Proportion(numerator1, denominator1) is not null)
        {
            return null;
        }

        var with = numerator0 + numerator1;
        var low = Math.Max(0, with - denominator1);
        var high = Math.Min(with, denominator0);
        double LogProbability(long k) => LogChoose(denominator0, k) + LogChoose(denominator1, with - k);

        // Relative to the observed table, and summed over both the extreme and all tables: the constant cancels.
        var observed = LogProbability(numerator0);
        double extreme = 0, all = 0;
        var mode = Math.Clamp((long)((denominator0 + 1.0) * (with + 1.0) / (denominator0 + denominator1 + 2.0)), low, high);
        var top = LogProbability(mode);
        for (var k = low; k <= high; k++)
        {
            var log = LogProbability(k);
            var weight = Math.Exp(log - top);
            all += weight;
            if (log <= observed + Math.Log(SameProbability))
            {
                extreme += weight;
            }
        }

        return Math.Min(1, extreme / all);
    }

    private static double LogChoose(long n, long k) =>
        SpecialFunctions.GammaLn(n + 1.0) - SpecialFunctions.GammaLn(k + 1.0) - SpecialFunctions.GammaLn(n - k + 1.0);
}

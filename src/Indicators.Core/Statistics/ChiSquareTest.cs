using MathNet.Numerics;

namespace Indicators.Core.Statistics;

/// <summary>A chi-square test: statistic, degrees of freedom and p.</summary>
/// <param name="Statistic">Chi-square.</param>
/// <param name="DegreesOfFreedom">The degrees of freedom.</param>
/// <param name="Probability">The probability of a statistic at least as large by chance.</param>
public sealed record ChiSquareResult(double Statistic, int DegreesOfFreedom, double Probability)
{
    internal static ChiSquareResult Of(double statistic, int degrees) =>
        new(statistic, degrees, ChiSquareTest.UpperTail(statistic, degrees));
}

/// <summary>
/// Pearson's chi-square test of equal proportions in k groups.
/// Formula: sum((observed - expected)²/expected) with k - 1 degrees of freedom; Yates moves each |O - E| by up to one half.
/// Units: none. Assumptions: independent samples; expected counts of about 5 or more (else <see cref="FisherExact"/>).
/// Undefined when: fewer than two groups, a count that is not admissible, or all proportions 0 or all 1: then null.
/// Reference: Pearson (1900), doi:10.1080/14786440009463897; Yates (1934), doi:10.2307/2983604.
/// </summary>
public static class ChiSquareTest
{
    /// <summary>The test of equal proportions.</summary>
    /// <param name="numerators">Persons with the trait in each group.</param>
    /// <param name="denominators">Persons in each group.</param>
    /// <param name="yates">With continuity correction; used for two groups only.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static ChiSquareResult? Proportions(ReadOnlySpan<double> numerators, ReadOnlySpan<double> denominators, bool yates = false)
    {
        if (numerators.Length != denominators.Length)
        {
            throw new ArgumentException("There must be one denominator per numerator.", nameof(denominators));
        }

        double with = 0, all = 0;
        for (var i = 0; i < numerators.Length; i++)
        {
            if (Admissible.Proportion(numerators[i], denominators[i]) is not null)
            {
                return null;
            }

            with += numerators[i];
            all += denominators[i];
        }

        if (numerators.Length < 2 || with == 0 || with == all)
        {
            return null;
        }

        var pooled = with / all;
        var correction = 0.0;
        if (yates && numerators.Length == 2)
        {
            // Never more than the deviation itself, so that equal proportions keep a statistic of zero.
            correction = Math.Min(0.5, Math.Abs(numerators[0] - (denominators[0] * pooled)));
        }

        var statistic = 0.0;
        for (var i = 0; i < numerators.Length; i++)
        {
            var expected = denominators[i] * pooled;
            var deviation = Math.Abs(numerators[i] - expected) - correction;
            statistic += deviation * deviation * ((1 / expected) + (1 / (denominators[i] - expected)));
        }

        return ChiSquareResult.Of(statistic, numerators.Length - 1);
    }

    /// <summary>The probability that a chi-square variable exceeds a value.</summary>
    /// <param name="statistic">0 or more.</param>
    /// <param name="degreesOfFreedom">Above 0; need not be whole.</param>
    public static double UpperTail(double statistic, double degreesOfFreedom) =>
        statistic <= 0 ? 1 : SpecialFunctions.GammaUpperRegularized(degreesOfFreedom / 2, statistic / 2);
}

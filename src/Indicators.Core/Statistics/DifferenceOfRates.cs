using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The difference between two independent rates, second minus first, by MOVER from their Poisson intervals.
/// Formula: see <see cref="Mover"/>. Units: events per <c>per</c> persons. Assumptions: independent events and samples.
/// Undefined when: a population is 0, or a number is negative.
/// Reference: Zou and Donner (2008), doi:10.1002/sim.3095.
/// </summary>
public static class DifferenceOfRates
{
    /// <summary>The difference with its interval, or the reason why there is none.</summary>
    /// <param name="count0">First count.</param>
    /// <param name="population0">First population.</param>
    /// <param name="count1">Second count.</param>
    /// <param name="population1">Second population.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="per">Rates are per this many persons.</param>
    public static Figure Of(
        double count0, double population0, double count1, double population1, ConfidenceLevel level, double per = 100_000)
    {
        var unit = Units.Rate(per);
        if (Admissible.Rate(count0, population0) is { } first)
        {
            return Figure.Undefined("First sample: " + first, unit);
        }

        if (Admissible.Rate(count1, population1) is { } second)
        {
            return Figure.Undefined("Second sample: " + second, unit);
        }

        return Mover.Combination([Term(-1, count0, population0, level), Term(1, count1, population1, level)], level, unit, per);
    }

    /// <summary>A rate per person as a term of a combination.</summary>
    /// <param name="coefficient">Its factor.</param>
    /// <param name="count">Events.</param>
    /// <param name="population">Persons, above 0.</param>
    /// <param name="level">The confidence level.</param>
    public static MoverTerm Term(double coefficient, double count, double population, ConfidenceLevel level)
    {
        var (lower, upper) = PoissonInterval.Bounds(count, level);
        return new MoverTerm(coefficient, count / population, lower / population, upper / population);
    }
}

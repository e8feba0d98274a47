namespace Indicators.Core.Statistics;

/// <summary>
/// What counts and denominators can be. Each method returns null when the numbers can be used, otherwise one
/// sentence that says why not: that sentence becomes the reason of an absent figure.
/// </summary>
public static class Admissible
{
    /// <summary>Counts above this are no longer exact in a double, and no register has so many persons.</summary>
    internal const double Largest = 9e15;

    /// <summary>A population below this is a mistake of units, and would make a rate overflow.</summary>
    internal const double SmallestPopulation = 1e-6;

    /// <summary>Why a proportion cannot be computed, or null.</summary>
    /// <param name="numerator">Persons with the trait; need not be whole (weighted counts).</param>
    /// <param name="denominator">Persons in all.</param>
    public static string? Proportion(double numerator, double denominator)
    {
        if (!double.IsFinite(numerator) || !double.IsFinite(denominator))
        {
            return "The numerator or the denominator is not a finite number.";
        }

        if (numerator < 0)
        {
            return "The numerator is negative.";
        }

        if (denominator < 0)
        {
            return "The denominator is negative.";
        }

        if (denominator == 0)
        {
            return "The denominator is zero.";
        }

        if (numerator > denominator)
        {
            return "The numerator is above the denominator.";
        }

        return denominator > Largest ? "The denominator is larger than any count." : null;
    }

    /// <summary>Why a rate cannot be computed, or null. Events may outnumber persons: one person can have several.</summary>
    /// <param name="count">Events.</param>
    /// <param name="population">Persons or person-years.</param>
    public static string? Rate(double count, double population)
    {
        if (!double.IsFinite(count) || !double.IsFinite(population))
        {
            return "The count or the population is not a finite number.";
        }

        if (count < 0)
        {
            return "The count is negative.";
        }

        if (population < 0)
        {
            return "The population is negative.";
        }

        if (count > Largest || population > Largest)
        {
            return "The count or the population is larger than any count.";
        }

        return population < SmallestPopulation ? "The population is zero." : null;
    }
}

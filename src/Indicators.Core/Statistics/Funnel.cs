using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>How far out of the funnel an area lies.</summary>
public enum FunnelSignificance
{
    /// <summary>Inside both limits.</summary>
    NotSignificant,

    /// <summary>Above the 0.025 limit.</summary>
    High025,

    /// <summary>Above the 0.001 limit.</summary>
    High001,

    /// <summary>Below the 0.025 limit.</summary>
    Low025,

    /// <summary>Below the 0.001 limit.</summary>
    Low001,
}

/// <summary>The limits of one area: where its figure lies by chance if it does not differ from the average.</summary>
/// <param name="Lower025">Exceeded downwards with probability 0.025.</param>
/// <param name="Upper025">Exceeded upwards with probability 0.025.</param>
/// <param name="Lower001">Exceeded downwards with probability 0.001.</param>
/// <param name="Upper001">Exceeded upwards with probability 0.001.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct FunnelLimits(double Lower025, double Upper025, double Lower001, double Upper001)
{
    /// <summary>The class of a value, in the unit of the limits. A value on a limit is not beyond it.</summary>
    public FunnelSignificance Classify(double value)
    {
        if (value < Lower001)
        {
            return FunnelSignificance.Low001;
        }

        if (value < Lower025)
        {
            return FunnelSignificance.Low025;
        }

        if (value > Upper001)
        {
            return FunnelSignificance.High001;
        }

        return value > Upper025 ? FunnelSignificance.High025 : FunnelSignificance.NotSignificant;
    }

    /// <summary>The limits in another unit.</summary>
    public FunnelLimits Scale(double factor) => new(Lower025 * factor, Upper025 * factor, Lower001 * factor, Upper001 * factor);
}

/// <summary>
/// Funnel limits around an average for proportions, rates and ratios.
/// Formula: proportions: P ± z sqrt(f P(1 - P)/n), the values whose Wilson interval just touches P. Rates and ratios:
/// the counts whose Poisson interval (exact below 10, Byar from 10) just touches the expected count, divided by it.
/// f is the overdispersion factor (<see cref="Overdispersion"/>), 1 for none.
/// Units: a share, events per person, a ratio. Assumptions: areas differ from the average by chance only, times f.
/// Undefined when: the average is not a share, or the population or the expected count is not above 0.
/// Reference: Spiegelhalter (2005), doi:10.1002/sim.1970.
/// </summary>
public static class Funnel
{
    private const double Inner = 0.025;
    private const double Outer = 0.001;

    /// <summary>Limits of a proportion as shares.</summary>
    /// <param name="average">The average share, from 0 to 1.</param>
    /// <param name="denominator">The area's denominator, above 0.</param>
    /// <param name="overdispersion">1 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The average is not a share or the denominator is not above 0.</exception>
    public static FunnelLimits Proportion(double average, double denominator, double overdispersion = 1)
    {
        if (!(average >= 0 && average <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(average), average, "An average proportion is a share from 0 to 1.");
        }

        RequirePositive(denominator, nameof(denominator));
        var deviation = Math.Sqrt(overdispersion * average * (1 - average) / denominator);
        var inner = StandardNormal.OneSided(Inner) * deviation;
        var outer = StandardNormal.OneSided(Outer) * deviation;
        return new FunnelLimits(
            Math.Max(0, average - inner),
            Math.Min(1, average + inner),
            Math.Max(0, average - outer),
            Math.Min(1, average + outer));
    }

    /// <summary>Limits of a rate per person.</summary>
    /// <param name="average">The average rate per person, above 0.</param>
    /// <param name="population">The area's population, above 0.</param>
    /// <param name="overdispersion">1 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is not above 0.</exception>
    public static FunnelLimits Rate(double average, double population, double overdispersion = 1)
    {
        RequirePositive(average, nameof(average));
        RequirePositive(population, nameof(population));
        return Count(average * population, overdispersion).Scale(1 / population);
    }

    /// <summary>Limits of observed over expected.</summary>
    /// <param name="expected">The expected count, above 0.</param>
    /// <param name="overdispersion">1 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The expected count is not above 0.</exception>
    public static FunnelLimits Ratio(double expected, double overdispersion = 1) =>
        Count(expected, overdispersion).Scale(1 / expected);

    /// <summary>Limits of an observed count.</summary>
    /// <param name="expected">The expected count, above 0.</param>
    /// <param name="overdispersion">1 for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The expected count is not above 0.</exception>
    public static FunnelLimits Count(double expected, double overdispersion = 1)
    {
        RequirePositive(expected, nameof(expected));
        var (l025, u025) = CountAt(expected, Inner, overdispersion);
        var (l001, u001) = CountAt(expected, Outer, overdispersion);
        return new FunnelLimits(l025, u025, l001, u001);
    }

    /// <summary>The standardised distance of a proportion from the average.</summary>
    /// <param name="numerator">The area's numerator.</param>
    /// <param name="denominator">The area's denominator, above 0.</param>
    /// <param name="average">The average share, strictly between 0 and 1.</param>
    public static double Score(double numerator, double denominator, double average) =>
        ((numerator / denominator) - average) / Math.Sqrt(average * (1 - average) / denominator);

    /// <summary>The standardised distance of a count from its expectation, on the square-root scale.</summary>
    /// <param name="observed">The observed count.</param>
    /// <param name="expected">The expected count, above 0.</param>
    public static double Score(double observed, double expected) => 2 * (Math.Sqrt(observed) - Math.Sqrt(expected));

    /// <summary>
    /// The overdispersion factor: the mean squared score after the most extreme tenth at each end is moved in to the
    /// tenth's border, so that true outliers do not widen the funnel that should find them. Never below 1.
    /// </summary>
    /// <param name="scores">Standardised distances from the average, one per area.</param>
    /// <param name="winsorise">The share moved in at each end, from 0 to below one half.</param>
    /// <returns>1 when there are fewer than two areas, or no more dispersion than chance gives.</returns>
    public static double Overdispersion(ReadOnlySpan<double> scores, double winsorise = 0.1)
    {
        if (!(winsorise >= 0 && winsorise < 0.5))
        {
            throw new ArgumentOutOfRangeException(nameof(winsorise), winsorise, "The share is from 0 to below one half.");
        }

        if (scores.Length < 2)
        {
            return 1;
        }

        var sorted = scores.ToArray();
        Array.Sort(sorted);
        var cut = (int)Math.Floor(winsorise * sorted.Length);
        var (low, high) = (sorted[cut], sorted[^(cut + 1)]);
        var mean = sorted.Average(z => Math.Clamp(z, low, high) * Math.Clamp(z, low, high));
        return Math.Max(1, mean);
    }

    private static (double Lower, double Upper) CountAt(double expected, double tail, double overdispersion)
    {
        var level = new ConfidenceLevel(1 - (2 * tail));
        var z = StandardNormal.OneSided(tail) * Math.Sqrt(overdispersion);
        (double Lower, double Upper) Bounds(double count) => overdispersion == 1 && count < PoissonInterval.ByarFrom
            ? PoissonInterval.ExactBounds(count, level)
            : count == 0 ? (0, PoissonInterval.ByarBounds(double.Epsilon, z).Upper) : PoissonInterval.ByarBounds(count, z);

        var far = expected + (10 * z * Math.Sqrt(expected)) + (10 * z * z) + 10;
        var upper = Bisect(count => Bounds(count).Lower > expected, expected, far);
        var lower = Bounds(0).Upper >= expected ? 0 : Bisect(count => Bounds(count).Upper > expected, 0, expected);
        return (lower, upper);
    }

    /// <summary>The point where a condition that is false below and true above turns.</summary>
    private static double Bisect(Func<double, bool> above, double low, double high)
    {
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (middle <= low || middle >= high)
            {
                break;
            }

            if (above(middle))
            {
                high = middle;
            }
            else
            {
                low = middle;
            }
        }

        return (low + high) / 2;
    }

    private static void RequirePositive(double value, string name)
    {
        if (!(value > 0 && double.IsFinite(value)))
        {
            throw new ArgumentOutOfRangeException(name, value, "The number must be finite and above zero.");
        }
    }
}

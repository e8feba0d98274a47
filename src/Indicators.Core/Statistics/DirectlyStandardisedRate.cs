using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>One stratum, e.g. an age group, of a standardisation.</summary>
/// <param name="Count">Events in the area's stratum.</param>
/// <param name="Population">Persons in the area's stratum.</param>
/// <param name="Standard">Direct: persons in the standard population's stratum. Indirect: the standard's rate per person.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Stratum(double Count, double Population, double Standard);

/// <summary>
/// A directly standardised rate: what the rate would be if the area had the standard population's composition.
/// Formula: sum(w x/n)/sum(w) with variance sum(w² x/n²)/sum(w)²; the interval is
/// DSR + sqrt(variance/O) (Byar(O) - O) with O the total count.
/// Units: events per <c>per</c> persons. Assumptions: independent events; every stratum has persons.
/// Undefined when: fewer than 10 events in all, a stratum without persons, or no standard population.
/// Reference: Dobson, Kuulasmaa, Eberle and Scherer (1991), doi:10.1002/sim.4780100317.
/// </summary>
public static class DirectlyStandardisedRate
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Dobson";

    /// <summary>Below this many events the rate is not computed.</summary>
    public const double SmallestCount = 10;

    /// <summary>The standardised rate with its interval, or the reason why there is none.</summary>
    /// <param name="strata">The strata, e.g. age groups.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="per">The rate is per this many persons.</param>
    public static Figure Of(IReadOnlyList<Stratum> strata, ConfidenceLevel level, double per = 100_000)
    {
        var unit = Units.Rate(per);
        double count = 0, weights = 0, sum = 0, squares = 0;
        foreach (var s in strata)
        {
            if (Admissible.Rate(s.Count, s.Population) is { } fault)
            {
                return Figure.Undefined("In a stratum: " + fault, unit);
            }

            if (!(s.Standard >= 0 && s.Standard <= Admissible.Largest))
            {
                return Figure.Undefined("A stratum's standard population is negative or not a number.", unit);
            }

            count += s.Count;
            weights += s.Standard;
            sum += s.Standard * s.Count / s.Population;
            squares += s.Standard * s.Standard * s.Count / (s.Population * s.Population);
        }

        if (count < SmallestCount)
        {
            return Figure.Undefined("Fewer than 10 events in all.", unit);
        }

        if (weights == 0)
        {
            return Figure.Undefined("The standard population is zero.", unit);
        }

        var rate = sum / weights;
        var stretch = Math.Sqrt(squares / (weights * weights) / count);
        var (lower, upper) = PoissonInterval.ByarBounds(count, StandardNormal.TwoSided(level));
        return Figure.Of(
            rate * per,
            unit,
            Method,
            new Interval(
                (rate + (stretch * (lower - count))) * per,
                (rate + (stretch * (upper - count))) * per,
                level.Share,
                Method));
    }
}

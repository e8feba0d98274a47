using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// A crude rate of events with its interval.
/// Formula: count / population x per; the interval is <see cref="PoissonInterval"/> of the count, divided likewise.
/// Units: events per <c>per</c> persons. Assumptions: independent events, a population known without error.
/// Undefined when: the population is 0, or a number is negative.
/// Reference: Eayres (2008), Technical Briefing 3: Commonly used public health statistics, APHO.
/// </summary>
public static class Rate
{
    /// <summary>The rate with its interval, or the reason why there is none.</summary>
    /// <param name="count">Events.</param>
    /// <param name="population">Persons or person-years.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="per">The rate is per this many persons, e.g. 100000.</param>
    public static Figure Of(double count, double population, ConfidenceLevel level, double per = 100_000)
    {
        if (Admissible.Rate(count, population) is { } fault)
        {
            return Figure.Undefined(fault, Units.Rate(per));
        }

        var interval = PoissonInterval.Interval(count, level);
        return Figure.Of(count / population * per, Units.Rate(per), interval.Method, interval.Scale(per / population));
    }
}

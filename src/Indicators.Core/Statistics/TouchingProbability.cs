using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// The p value that belongs to an interval: one minus the highest level at which the interval still leaves a boundary out.
/// Formula: the p with bound(1 - p) = boundary, found by halving. Units: a probability.
/// Assumptions: the interval widens with its level. Undefined when: never; the estimate on the boundary gives 1.
/// Reference: the duality of tests and intervals; Cox and Hinkley (1974), Theoretical Statistics, 7.2.
/// </summary>
public static class TouchingProbability
{
    private const double Smallest = 1e-15;
    private const double Narrowest = 1e-13;

    /// <summary>The two-sided p value of a boundary.</summary>
    /// <param name="interval">The bounds at a level.</param>
    /// <param name="boundary">The value that the interval may touch.</param>
    /// <returns>From 1e-15, for anything smaller, to 1.</returns>
    public static double TwoSided(Func<ConfidenceLevel, (double Lower, double Upper)> interval, double boundary)
    {
        bool Holds(double p)
        {
            var (lower, upper) = interval(new ConfidenceLevel(Math.Max(1 - p, Narrowest)));
            return lower <= boundary && boundary <= upper;
        }

        if (!Holds(Smallest))
        {
            return Smallest;
        }

        // In logarithms, so that a p of one in a million is found to as many digits as a p of one half.
        var (low, high) = (Math.Log(Smallest), 0.0);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            if (Holds(Math.Exp(middle)))
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        // Beyond this the interval is a point; a boundary it still holds is the estimate itself.
        return high > -1e-12 ? 1 : Math.Exp((low + high) / 2);
    }
}

namespace Indicators.Core.Statistics;

/// <summary>
/// Count, mean, standard deviation and lag-1 autocorrelation of a sample.
/// Formula: mean = sum(y)/n; s² = sum((y - mean)²)/(n - 1); r1 = sum((y[i] - mean)(y[i+1] - mean))/sum((y - mean)²).
/// Units: those of the values; the autocorrelation has none. Assumptions: the order matters for the autocorrelation only.
/// Undefined when: no values (mean), fewer than two (standard deviation), no variation (autocorrelation), or sums beyond
/// the range of doubles: then null.
/// Reference: NIST Statistical Reference Datasets, univariate summary statistics, doi:10.18434/T43G6C.
/// </summary>
/// <param name="Count">How many values.</param>
/// <param name="Mean">The mean; null without values.</param>
/// <param name="StandardDeviation">With n - 1 in the denominator; null with fewer than two values.</param>
/// <param name="Autocorrelation">Between neighbours in the given order; null without variation.</param>
public sealed record SampleMoments(int Count, double? Mean, double? StandardDeviation, double? Autocorrelation)
{
    /// <summary>The moments of values that are exactly doubles.</summary>
    /// <param name="values">Finite values.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public static SampleMoments Of(ReadOnlySpan<double> values)
    {
        var extended = new DoubleDouble[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                throw new ArgumentException("Every value must be finite.", nameof(values));
            }

            extended[i] = values[i];
        }

        return Of(extended);
    }

    /// <summary>
    /// The moments of values read from decimal text: 10000000.2 is not a double, and at that size the rounding alone
    /// would spoil the standard deviation's ninth digit.
    /// </summary>
    /// <param name="values">Finite values.</param>
    public static SampleMoments Of(ReadOnlySpan<DoubleDouble> values)
    {
        var n = values.Length;
        if (n == 0)
        {
            return new SampleMoments(0, null, null, null);
        }

        var sum = DoubleDouble.Zero;
        foreach (var value in values)
        {
            sum += value;
        }

        var mean = sum / n;
        if (!double.IsFinite((double)mean))
        {
            return new SampleMoments(n, null, null, null);
        }

        var squares = DoubleDouble.Zero;
        var products = DoubleDouble.Zero;
        var previous = DoubleDouble.Zero;
        for (var i = 0; i < n; i++)
        {
            var deviation = values[i] - mean;
            squares += deviation * deviation;
            products += deviation * previous;
            previous = deviation;
        }

        if (!double.IsFinite((double)squares) || !double.IsFinite((double)products))
        {
            return new SampleMoments(n, (double)mean, null, null);
        }

        // Equal values differ from their mean by the rounding of the mean; that is not variation.
        var varies = n > 1 && (double)DoubleDouble.Sqrt(squares / n) > 1e-28 * Math.Abs((double)mean);
        return new SampleMoments(
            n,
            (double)mean,
            n < 2 ? null : varies ? (double)DoubleDouble.Sqrt(squares / (n - 1)) : 0,
            varies ? (double)(products / squares) : null);
    }
}

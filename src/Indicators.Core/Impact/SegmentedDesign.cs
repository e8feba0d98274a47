using System.Globalization;
using MathNet.Numerics.LinearAlgebra;

namespace Indicators.Core.Impact;

/// <summary>The columns of a segmented regression, with and without the interruption.</summary>
internal sealed class SegmentedDesign
{
    private readonly bool[] _isInterruption;

    private SegmentedDesign(IReadOnlyList<double[]> columns, IReadOnlyList<string> terms, IReadOnlyList<int> after)
    {
        Columns = columns;
        Terms = terms;
        After = after;
        _isInterruption = [.. terms.Select(t => t is "step" or "slope_change")];
    }

    internal IReadOnlyList<double[]> Columns { get; }

    internal IReadOnlyList<string> Terms { get; }

    /// <summary>Rows from the interruption on.</summary>
    internal IReadOnlyList<int> After { get; }

    internal static SegmentedDesign Of(SeriesPoint[] points, InterruptedTimeSeriesOptions options)
    {
        var times = Array.ConvertAll(points, p => p.Time);
        var last = times.Where(t => t < options.From).Max();
        List<double[]> columns = [[.. times.Select(_ => 1.0)], times, [.. times.Select(t => t >= options.From ? 1.0 : 0)]];
        List<string> terms = ["(intercept)", "time", "step"];
        if (options.Slope)
        {
            columns.Add([.. times.Select(t => t >= options.From ? t - last : 0)]);
            terms.Add("slope_change");
        }

        for (var k = 1; options.Season is { } season && k <= Math.Min(options.Harmonics, season / 2); k++)
        {
            var frequency = 2 * Math.PI * k / season;
            var name = k.ToString(CultureInfo.InvariantCulture);

            // At half the season the sine is zero in every period.
            if (2 * k < season)
            {
                columns.Add([.. times.Select(t => Math.Sin(frequency * t))]);
                terms.Add("sin" + name);
            }

            columns.Add([.. times.Select(t => Math.Cos(frequency * t))]);
            terms.Add("cos" + name);
        }

        return new SegmentedDesign(columns, terms, [.. Enumerable.Range(0, times.Length).Where(t => times[t] >= options.From)]);
    }

    internal Vector<double> Row(int t, bool counterfactual) =>
        Vector<double>.Build.Dense(Terms.Count, j => counterfactual && _isInterruption[j] ? 0 : Columns[j][t]);

    internal double[] Predict(double[] beta, bool counterfactual)
    {
        var coefficients = Vector<double>.Build.Dense(beta);
        return [.. Enumerable.Range(0, Columns[0].Length).Select(t => Row(t, counterfactual).DotProduct(coefficients))];
    }

    /// <summary>Sum over the later periods of the row with the interruption minus the row without.</summary>
    internal Vector<double> EffectContrast() => After.Aggregate(Vector<double>.Build.Dense(Terms.Count), (sum, t) => sum + Row(t, false) - Row(t, true));
}

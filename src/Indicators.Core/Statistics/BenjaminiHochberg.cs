namespace Indicators.Core.Statistics;

/// <summary>
/// Adjusted p values for a family of tests.
/// Formula: false discovery rate: the running minimum from the largest p of p m/rank (Benjamini-Hochberg), times
/// sum(1/i) under any dependence (Benjamini-Yekutieli); familywise error: the running maximum of p (m - rank + 1) (Holm).
/// Units: probabilities. Assumptions: Benjamini-Hochberg: independent or positively dependent tests.
/// Undefined when: a p is not from 0 to 1.
/// Reference: Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x; Benjamini and Yekutieli (2001),
/// doi:10.1214/aos/1013699998; Holm (1979), https://www.jstor.org/stable/4615733.
/// </summary>
public static class BenjaminiHochberg
{
    /// <summary>Adjusted p values, in the order given: a goal counts at q when its adjusted p is at most q.</summary>
    /// <param name="probabilities">p values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A p is not from 0 to 1.</exception>
    public static IReadOnlyList<double> Adjust(ReadOnlySpan<double> probabilities) => StepUp(probabilities, 1);

    /// <summary>Adjusted p values that hold under any dependence between the tests.</summary>
    /// <param name="probabilities">p values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A p is not from 0 to 1.</exception>
    public static IReadOnlyList<double> AdjustUnderDependence(ReadOnlySpan<double> probabilities)
    {
        var harmonic = 0.0;
        for (var i = 1; i <= probabilities.Length; i++)
        {
            harmonic += 1.0 / i;
        }

        return StepUp(probabilities, harmonic);
    }

    /// <summary>Adjusted p values that control the chance of a single false claim (Holm).</summary>
    /// <param name="probabilities">p values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A p is not from 0 to 1.</exception>
    public static IReadOnlyList<double> Holm(ReadOnlySpan<double> probabilities)
    {
        var order = Order(probabilities);
        var adjusted = new double[order.Length];
        var running = 0.0;
        for (var rank = 0; rank < order.Length; rank++)
        {
            running = Math.Max(running, Math.Min(1, probabilities[order[rank]] * (order.Length - rank)));
            adjusted[order[rank]] = running;
        }

        return adjusted;
    }

    /// <summary>Each p times their number, at most 1 (Bonferroni).</summary>
    /// <param name="probabilities">p values.</param>
    /// <exception cref="ArgumentOutOfRangeException">A p is not from 0 to 1.</exception>
    public static IReadOnlyList<double> Bonferroni(ReadOnlySpan<double> probabilities)
    {
        Order(probabilities);
        var adjusted = probabilities.ToArray();
        for (var i = 0; i < adjusted.Length; i++)
        {
            adjusted[i] = Math.Min(1, adjusted[i] * adjusted.Length);
        }

        return adjusted;
    }

    private static double[] StepUp(ReadOnlySpan<double> probabilities, double factor)
    {
        var order = Order(probabilities);
        var adjusted = new double[order.Length];
        var running = 1.0;
        for (var rank = order.Length; rank > 0; rank--)
        {
            var place = order[rank - 1];
            running = Math.Min(running, probabilities[place] * order.Length * factor / rank);
            adjusted[place] = running;
        }

        return adjusted;
    }

    private static int[] Order(ReadOnlySpan<double> probabilities)
    {
        var keys = probabilities.ToArray();
        if (!Array.TrueForAll(keys, p => p is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(probabilities), "A p value is from 0 to 1.");
        }

        var order = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(keys, order);
        return order;
    }
}

namespace Indicators.Core.Comparison;

/// <summary>
/// The areas most like a given one, as a fairer reference than a municipality of villas.
/// Formula: each indicator is standardised over all areas (mean 0, standard deviation 1); the distance is Euclidean.
/// Units: standard deviations. Assumptions: the indicators count equally; choose ones that the plan does not try to change.
/// Undefined when: an area lacks an indicator: it is left out of the candidates; the area itself must have all of them.
/// Reference: Gower and Legendre (1986), doi:10.1007/BF01896809, on standardised Euclidean distance.
/// </summary>
public static class SimilarAreas
{
    /// <summary>The nearest areas, nearest first; equal distances in the order given.</summary>
    /// <param name="indicators">One row per area, one value per indicator; null where not known.</param>
    /// <param name="area">The row of the area itself.</param>
    /// <param name="count">How many are wanted, 1 or more.</param>
    /// <returns>Rows and distances, fewer than wanted when there are not enough; null when the area lacks an indicator.</returns>
    /// <exception cref="ArgumentException">The rows differ in length.</exception>
    public static IReadOnlyList<(int Area, double Distance)>? Nearest(IReadOnlyList<double?[]> indicators, int area, int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var own = indicators[area];
        if (indicators.Any(r => r.Length != own.Length))
        {
            throw new ArgumentException("Every area has one cell per indicator.", nameof(indicators));
        }

        if (!Array.TrueForAll(own, v => v is not null))
        {
            return null;
        }

        var complete = Enumerable.Range(0, indicators.Count).Where(i => Array.TrueForAll(indicators[i], v => v is not null)).ToList();
        var scales = new double[own.Length];
        for (var c = 0; c < scales.Length; c++)
        {
            var mean = complete.Average(i => indicators[i][c]!.Value);
            var squares = complete.Sum(i => (indicators[i][c]!.Value - mean) * (indicators[i][c]!.Value - mean));

            // An indicator that is the same everywhere tells no areas apart.
            scales[c] = squares > 0 ? Math.Sqrt(squares / (complete.Count - 1)) : double.PositiveInfinity;
        }

        double Distance(int other)
        {
            var sum = 0.0;
            for (var c = 0; c < scales.Length; c++)
            {
                var d = (indicators[other][c]!.Value - own[c]!.Value) / scales[c];
                sum += d * d;
            }

            return Math.Sqrt(sum);
        }

        return [.. complete.Where(i => i != area).Select(i => (Area: i, Distance: Distance(i))).OrderBy(p => p.Distance).Take(count)];
    }
}

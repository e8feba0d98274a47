namespace Indicators.Core.Statistics;

/// <summary>How a heteroscedasticity-consistent covariance weighs each squared residual; h is the row's leverage.</summary>
public enum HeteroscedasticityCorrection
{
    /// <summary>e².</summary>
    HC0,

    /// <summary>e² n/(n - p).</summary>
    HC1,

    /// <summary>e²/(1 - h).</summary>
    HC2,

    /// <summary>e²/(1 - h)², close to the jackknife.</summary>
    HC3,

    /// <summary>e²/(1 - h)^min(4, n h/p).</summary>
    HC4,
}

/// <summary>
/// Standard errors of least squares that stay valid when errors vary, follow each other in time, or share a cluster.
/// Formula: B M B with B = (X'X)^-1 and M = sum(w e² x x') (HC), plus Bartlett-weighted lag products (Newey-West),
/// or the sum over clusters of s s' with s = sum(e x), times G/(G - 1) (n - 1)/(n - p) (CR1).
/// Units: those of the coefficients. Assumptions: many rows (HC), a lag long enough (Newey-West), many clusters (CR1).
/// Undefined when: no degrees of freedom, a leverage of 1 (HC2 to HC4), or fewer than two clusters: then null.
/// Reference: MacKinnon and White (1985), doi:10.1016/0304-4076(85)90158-7; Cribari-Neto (2004),
/// doi:10.1016/S0167-9473(02)00366-3; Newey and West (1987), doi:10.2307/1913610; Liang and Zeger (1986), doi:10.1093/biomet/73.1.13.
/// </summary>
public static class RobustErrors
{
    /// <summary>The covariance matrix under unequal error variances.</summary>
    /// <param name="fit">The fitted model.</param>
    /// <param name="correction">The small-sample correction.</param>
    /// <returns>Null when undefined.</returns>
    public static double[][]? Heteroscedastic(LeastSquaresFit fit, HeteroscedasticityCorrection correction)
    {
        var (n, p) = (fit.Count, fit.Coefficients.Count);
        if (fit.DegreesOfFreedom == 0)
        {
            return null;
        }

        var meat = Square(p);
        for (var i = 0; i < n; i++)
        {
            var h = fit.Leverage(i);
            var free = 1 - h;
            if (correction >= HeteroscedasticityCorrection.HC2 && free < 1e-12)
            {
                return null;
            }

            var e = fit.Whitened[i];
            var weight = correction switch
            {
                HeteroscedasticityCorrection.HC1 => e * e * n / (n - p),
                HeteroscedasticityCorrection.HC2 => e * e / free,
                HeteroscedasticityCorrection.HC3 => e * e / (free * free),
                HeteroscedasticityCorrection.HC4 => e * e / Math.Pow(free, Math.Min(4, n * h / p)),
                _ => e * e,
            };
            AddOuter(meat, fit.Orthonormal, i, i, weight);
        }

        return fit.Sandwich(meat);
    }

    /// <summary>The covariance matrix when errors of neighbouring rows are correlated; rows are in order of time.</summary>
    /// <param name="fit">The fitted model.</param>
    /// <param name="lag">The largest lag; <see cref="DefaultLag"/> when nothing better is known.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lag is negative.</exception>
    public static double[][]? NeweyWest(LeastSquaresFit fit, int lag)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(lag);
        if (fit.DegreesOfFreedom == 0)
        {
            return null;
        }

        var meat = Square(fit.Coefficients.Count);
        for (var i = 0; i < fit.Count; i++)
        {
            AddOuter(meat, fit.Orthonormal, i, i, fit.Whitened[i] * fit.Whitened[i]);
            for (var l = 1; l <= lag && l <= i; l++)
            {
                var weight = (1 - (l / (lag + 1.0))) * fit.Whitened[i] * fit.Whitened[i - l];
                AddOuter(meat, fit.Orthonormal, i, i - l, weight);
                AddOuter(meat, fit.Orthonormal, i - l, i, weight);
            }
        }

        return fit.Sandwich(meat);
    }

    /// <summary>The lag of Newey and West (1994): the whole part of 4 (n/100)^(2/9).</summary>
    /// <param name="count">Rows.</param>
    public static int DefaultLag(int count) => (int)Math.Floor(4 * Math.Pow(count / 100.0, 2.0 / 9.0));

    /// <summary>The covariance matrix when errors within a cluster are correlated (CR1).</summary>
    /// <param name="fit">The fitted model.</param>
    /// <param name="clusters">The cluster of each row.</param>
    /// <returns>Null when undefined.</returns>
    /// <exception cref="ArgumentException">There is not one cluster per row.</exception>
    public static double[][]? Clustered(LeastSquaresFit fit, IReadOnlyList<string> clusters)
    {
        var (n, p) = (fit.Count, fit.Coefficients.Count);
        if (clusters.Count != n)
        {
            throw new ArgumentException("There must be one cluster per row.", nameof(clusters));
        }

        // A list beside the dictionary keeps the order of first appearance, so that sums are the same in every run.
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var scores = new List<double[]>();
        for (var i = 0; i < n; i++)
        {
            if (!places.TryGetValue(clusters[i], out var place))
            {
                place = places[clusters[i]] = scores.Count;
                scores.Add(new double[p]);
            }

            for (var j = 0; j < p; j++)
            {
                scores[place][j] += fit.Whitened[i] * fit.Orthonormal[j][i];
            }
        }

        if (scores.Count < 2 || fit.DegreesOfFreedom == 0)
        {
            return null;
        }

        var correction = scores.Count / (scores.Count - 1.0) * (n - 1) / (n - p);
        var meat = Square(p);
        foreach (var score in scores)
        {
            for (var a = 0; a < p; a++)
            {
                for (var b = 0; b < p; b++)
                {
                    meat[a][b] += correction * score[a] * score[b];
                }
            }
        }

        return fit.Sandwich(meat);
    }

    /// <summary>The roots of a covariance matrix's diagonal.</summary>
    /// <param name="covariance">A covariance matrix, or null.</param>
    /// <returns>Null for null.</returns>
    public static IReadOnlyList<double>? Errors(double[][]? covariance) =>
        covariance is null ? null : [.. covariance.Select((row, i) => Math.Sqrt(Math.Max(0, row[i])))];

    private static void AddOuter(double[][] meat, double[][] columns, int row, int other, double weight)
    {
        for (var a = 0; a < meat.Length; a++)
        {
            for (var b = 0; b < meat.Length; b++)
            {
                meat[a][b] += weight * columns[a][row] * columns[b][other];
            }
        }
    }

    private static double[][] Square(int size)
    {
        var matrix = new double[size][];
        for (var i = 0; i < size; i++)
        {
            matrix[i] = new double[size];
        }

        return matrix;
    }
}

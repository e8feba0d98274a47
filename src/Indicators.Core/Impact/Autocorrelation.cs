using Indicators.Core.Statistics;
using MathNet.Numerics.LinearAlgebra;

namespace Indicators.Core.Impact;

/// <summary>Autocorrelation of residuals in time order.</summary>
public static class Autocorrelation
{
    /// <summary>Sample autocorrelations of lags 1, 2, ...: sums of products about the mean over the sum of squares.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The lag is not below the length of the series.</exception>
    public static IReadOnlyList<double> Acf(IReadOnlyList<double> series, int lags)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(lags, series.Count);
        var mean = series.Average();
        var total = series.Sum(v => (v - mean) * (v - mean));
        return total > 0
            ? [.. Enumerable.Range(1, lags).Select(l => Enumerable.Range(0, series.Count - l).Sum(t => (series[t] - mean) * (series[t + l] - mean)) / total)]
            : [];
    }

    /// <summary>Partial autocorrelations of lags 1, 2, ... from the autocorrelations by the Durbin-Levinson recursion.</summary>
    public static IReadOnlyList<double> Pacf(IReadOnlyList<double> series, int lags)
    {
        var acf = Acf(series, lags);
        var result = new List<double>();
        double[] previous = [];
        for (var k = 1; k <= acf.Count; k++)
        {
            double numerator = acf[k - 1];
            double denominator = 1;
            for (var j = 1; j < k; j++)
            {
                numerator -= previous[j - 1] * acf[k - j - 1];
                denominator -= previous[j - 1] * acf[j - 1];
            }

            var partial = numerator / denominator;
            var at = k;
            var before = previous;
            previous = [.. Enumerable.Range(1, k - 1).Select(j => before[j - 1] - (partial * before[at - j - 1])), partial];
            result.Add(partial);
        }

        return result;
    }

    /// <summary>
    /// Durbin and Watson (1950): sum of squared successive differences over the sum of squares, with the exact two-sided p-value under
    /// normal errors: the statistic is a ratio of quadratic forms whose distribution Imhof's (1961) integral gives. Null for a perfect fit.
    /// </summary>
    internal static AutocorrelationTest? DurbinWatson(LeastSquares fit)
    {
        var e = fit.Residuals;
        var total = fit.ResidualSumOfSquares;
        if (fit.ResidualDegrees < 1 || !(total > 1e-20 * LeastSquares.Dot(fit.Y, fit.Y)))
        {
            return null;
        }

        var statistic = Enumerable.Range(1, e.Length - 1).Sum(t => (e[t] - e[t - 1]) * (e[t] - e[t - 1])) / total;
        var n = e.Length;
        var hat = fit.X * fit.Bread * fit.X.Transpose();
        var residual = Matrix<double>.Build.DenseIdentity(n) - hat;
        var differences = Matrix<double>.Build.Dense(n, n, (i, j) => i == j ? (i == 0 || i == n - 1 ? 1 : 2) : Math.Abs(i - j) == 1 ? -1 : 0);
        var form = residual * differences * residual;
        var symmetric = (form + form.Transpose()) / 2;
        double[] eigenvalues = [.. symmetric.Evd(Symmetricity.Symmetric).EigenValues.Select(v => v.Real).OrderDescending().Take(fit.ResidualDegrees)];
        var below = ProbabilityBelowZero(Array.ConvertAll(eigenvalues, v => v - statistic));
        return new AutocorrelationTest(1, statistic, Math.Clamp(2 * Math.Min(below, 1 - below), 0, 1));
    }

    /// <summary>
    /// Breusch (1978) and Godfrey (1978): n R2 of the residuals on the regressors and the lagged residuals (zero before the first), chi-squared.
    /// Null when the series is too short.
    /// </summary>
    internal static AutocorrelationTest? BreuschGodfrey(LeastSquares fit, int order)
    {
        var n = fit.Observations;
        var e = fit.Residuals;
        if (n <= fit.Parameters + order + 1 || !(fit.ResidualSumOfSquares > 1e-20 * LeastSquares.Dot(fit.Y, fit.Y)))
        {
            return null;
        }

        var columns = Enumerable.Range(0, fit.X.ColumnCount).Select(j => fit.X.Column(j).ToArray()).ToList();
        for (var l = 1; l <= order; l++)
        {
            columns.Add([.. Enumerable.Range(0, n).Select(t => t >= l ? e[t - l] : 0)]);
        }

        var kept = LeastSquares.IndependentColumns(columns);
        var auxiliary = LeastSquares.Fit([.. kept.Select(j => columns[j])], e, [.. kept.Select(j => $"c{j}")]);
        var statistic = n * (1 - (auxiliary.ResidualSumOfSquares / fit.ResidualSumOfSquares));
        return new AutocorrelationTest(order, statistic, ChiSquareTest.UpperTail(Math.Max(0, statistic), order));
    }

    // P(sum of lambda z2 < 0) = 1/2 - 1/pi int sin(theta(u)) / (u rho(u)) du, by Simpson's rule on u = x / (1 - x).
    private static double ProbabilityBelowZero(double[] lambda)
    {
        var scale = lambda.Max(Math.Abs);
        var scaled = Array.ConvertAll(lambda, l => l / scale);
        double Integrand(double x)
        {
            if (x <= 0)
            {
                return scaled.Sum() / 2;
            }

            if (x >= 1)
            {
                return 0;
            }

            var u = x / (1 - x);
            double theta = 0;
            double logRho = 0;
            foreach (var l in scaled)
            {
                theta += Math.Atan(l * u) / 2;
                logRho += Math.Log(1 + (l * l * u * u)) / 4;
            }

            return Math.Sin(theta) * Math.Exp(-logRho) / u / ((1 - x) * (1 - x));
        }

        const int Steps = 1000;
        var sum = Integrand(0) + Integrand(1);
        for (var i = 1; i < Steps; i++)
        {
            sum += (i % 2 == 1 ? 4 : 2) * Integrand(i / (double)Steps);
        }

        return Math.Clamp(0.5 - (sum / (3 * Steps) / Math.PI), 0, 1);
    }
}

using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>
/// Log-linear regression of counts by iteratively reweighted least squares (Nelder and Wedderburn 1972). The last weighted regression is
/// kept: its residuals are Pearson's.
/// </summary>
internal sealed record PoissonRegression(LeastSquares Working, double[] Mean, double Deviance, double[] DevianceResiduals)
{
    internal double PearsonDispersion => Working.ResidualSumOfSquares / Working.ResidualDegrees;

    internal static PoissonRegression Fit(IReadOnlyList<double[]> columns, double[] counts, double[] logOffset, IReadOnlyList<string> terms)
    {
        var mean = Array.ConvertAll(counts, c => c + 0.1);
        double deviance = double.PositiveInfinity;
        for (var i = 0; i < 100; i++)
        {
            double[] root = Array.ConvertAll(mean, Math.Sqrt);
            var response = new double[counts.Length];
            for (var t = 0; t < counts.Length; t++)
            {
                response[t] = root[t] * (Math.Log(mean[t]) - logOffset[t] + ((counts[t] - mean[t]) / mean[t]));
            }

            var fit = LeastSquares.Fit([.. columns.Select(c => c.Select((v, t) => v * root[t]).ToArray())], response, terms);
            mean = [.. Enumerable.Range(0, counts.Length).Select(t => Math.Exp(logOffset[t] + columns.Select((c, j) => c[t] * fit.Beta[j]).Sum()))];
            var residuals = counts.Zip(mean, Residual).ToArray();
            var next = residuals.Sum(r => r * r);
            if (!double.IsFinite(next) || mean.Any(m => !(m > 0)))
            {
                break;
            }

            // Stops when the fit no longer changes; at that point the working residuals are Pearson's.
            if (Math.Abs(next - deviance) <= 1e-13 * (Math.Abs(next) + 0.1))
            {
                return new PoissonRegression(fit, mean, next, residuals);
            }

            deviance = next;
        }

        throw new RequestException("series", "counts for which the log-linear model has no finite solution", "counts that are not all zero on one side of the interruption", "Use longer periods, or the family gaussian.");
    }

    private static double Residual(double count, double mean)
    {
        var unit = 2 * ((count > 0 ? count * Math.Log(count / mean) : 0) - (count - mean));
        return Math.Sign(count - mean) * Math.Sqrt(Math.Max(0, unit));
    }
}

using MathNet.Numerics.LinearAlgebra;

namespace Indicators.Core.Impact;

/// <summary>Covariance matrices of least-squares coefficients: heteroscedasticity-consistent, cluster-robust and Newey-West.</summary>
internal static class RobustCovariance
{
    /// <summary>The covariance of all coefficients by an error type other than <see cref="ErrorType.Auto"/>.</summary>
    internal static Matrix<double> Of(LeastSquares fit, ErrorType type, int[] clusters) => type switch
    {
        ErrorType.Classical => fit.Bread * (fit.ResidualSumOfSquares / fit.ResidualDegrees),
        ErrorType.HC0 or ErrorType.HC1 or ErrorType.HC2 or ErrorType.HC3 => Heteroscedastic(fit, type),
        ErrorType.CR0 or ErrorType.CR1 => Clustered(fit, type, clusters),
        ErrorType.CR2 => new BiasReduced(fit, clusters).Covariance,
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "Choose the error type first."),
    };

    /// <summary>
    /// Newey and West (1987): Bartlett weights 1 - l/(L+1) up to lag L, no prewhitening; times n / (n - k) when adjusted.
    /// The rows must be in time order.
    /// </summary>
    internal static Matrix<double> NeweyWest(LeastSquares fit, int lag, bool adjust)
    {
        var scores = Scores(fit, fit.Residuals);
        var meat = scores.TransposeThisAndMultiply(scores);
        for (var l = 1; l <= Math.Min(lag, fit.Observations - 1); l++)
        {
            var later = scores.SubMatrix(l, scores.RowCount - l, 0, scores.ColumnCount);
            var earlier = scores.SubMatrix(0, scores.RowCount - l, 0, scores.ColumnCount);
            var gamma = later.TransposeThisAndMultiply(earlier);
            meat += (1 - (l / (lag + 1.0))) * (gamma + gamma.Transpose());
        }

        var covariance = fit.Bread * meat * fit.Bread;
        return adjust ? covariance * (fit.Observations / (double)fit.ResidualDegrees) : covariance;
    }

    private static Matrix<double> Heteroscedastic(LeastSquares fit, ErrorType type)
    {
        var xb = fit.X * fit.Bread;
        var adjusted = new double[fit.Observations];
        for (var i = 0; i < adjusted.Length; i++)
        {
            var leverage = Math.Min(1 - 1e-12, xb.Row(i).DotProduct(fit.X.Row(i)));
            adjusted[i] = type switch
            {
                ErrorType.HC2 => fit.Residuals[i] / Math.Sqrt(1 - leverage),
                ErrorType.HC3 => fit.Residuals[i] / (1 - leverage),
                _ => fit.Residuals[i],
            };
        }

        var scores = Scores(fit, adjusted);
        var covariance = fit.Bread * scores.TransposeThisAndMultiply(scores) * fit.Bread;
        return type == ErrorType.HC1 ? covariance * (fit.Observations / (double)fit.ResidualDegrees) : covariance;
    }

    private static Matrix<double> Clustered(LeastSquares fit, ErrorType type, int[] clusters)
    {
        var count = clusters.Max() + 1;
        var sums = Matrix<double>.Build.Dense(count, fit.X.ColumnCount);
        for (var i = 0; i < fit.Observations; i++)
        {
            for (var j = 0; j < fit.X.ColumnCount; j++)
            {
                sums[clusters[i], j] += fit.X[i, j] * fit.Residuals[i];
            }
        }

        var covariance = fit.Bread * sums.TransposeThisAndMultiply(sums) * fit.Bread;
        return type == ErrorType.CR1
            ? covariance * (count / (count - 1.0)) * ((fit.Observations - 1.0) / fit.ResidualDegrees)
            : covariance;
    }

    private static Matrix<double> Scores(LeastSquares fit, double[] residuals) =>
        Matrix<double>.Build.Dense(fit.X.RowCount, fit.X.ColumnCount, (i, j) => fit.X[i, j] * residuals[i]);
}

/// <summary>
/// CR2: each cluster's residuals are multiplied by the symmetric inverse square root of (I - H) of the cluster, so that the estimator is
/// unbiased under independent errors. Fixed effects nested in clusters may have been absorbed (Pustejovsky and Tipton 2018, theorem 2).
/// </summary>
internal sealed class BiasReduced
{
    private readonly LeastSquares _fit;
    private readonly List<(Matrix<double> X, Matrix<double> Adjusted)> _clusters = [];

    internal BiasReduced(LeastSquares fit, int[] clusters)
    {
        _fit = fit;
        var root = fit.Bread.Cholesky().Factor;
        var meat = Matrix<double>.Build.Dense(fit.X.ColumnCount, fit.X.ColumnCount);

        // In a balanced panel only few clusters differ in their regressors; equal ones share their adjustment.
        var known = new Dictionary<double[], Matrix<double>>(SameValues.Instance);
        foreach (var group in Enumerable.Range(0, fit.Observations).GroupBy(i => clusters[i]).OrderBy(g => g.Key))
        {
            int[] rows = [.. group];
            var x = Matrix<double>.Build.Dense(rows.Length, fit.X.ColumnCount, (i, j) => fit.X[rows[i], j]);
            var residuals = Vector<double>.Build.Dense(rows.Length, i => fit.Residuals[rows[i]]);
            var values = x.ToColumnMajorArray();
            if (!known.TryGetValue(values, out var adjusted))
            {
                known[values] = adjusted = Adjust(x, x * root);
            }

            _clusters.Add((x, adjusted));
            var score = adjusted.TransposeThisAndMultiply(residuals);
            meat += score.OuterProduct(score);
        }

        Covariance = fit.Bread * meat * fit.Bread;
    }

    internal Matrix<double> Covariance { get; }

    /// <summary>Satterthwaite degrees of freedom for one coefficient under the working model.</summary>
    internal double DegreesOfFreedom(int term)
    {
        // With P_gh = a_g'a_g [g = h] - b_g' M b_h the sum of squares over g and h is a trace of k x k matrices plus the diagonal's difference.
        var contrast = _fit.Bread.Column(term);
        var loadings = Matrix<double>.Build.Dense(contrast.Count, contrast.Count);
        double trace = 0;
        double diagonal = 0;
        foreach (var (x, adjusted) in _clusters)
        {
            var a = adjusted * contrast;
            var b = x.TransposeThisAndMultiply(a);
            var own = a.DotProduct(a);
            var projected = b.DotProduct(_fit.Bread * b);
            trace += own - projected;
            diagonal += ((own - projected) * (own - projected)) - (projected * projected);
            loadings += b.OuterProduct(b);
        }

        var product = _fit.Bread * loadings;
        return trace * trace / ((product * product).Diagonal().Sum() + diagonal);
    }

    // (I - ZZ')^(-1/2) X by the eigenvectors of Z'Z or ZZ', whichever is smaller; directions with 1 - s2 = 0 get the pseudo-inverse.
    private static Matrix<double> Adjust(Matrix<double> x, Matrix<double> z)
    {
        var small = z.RowCount <= z.ColumnCount;
        var gram = small ? z.TransposeAndMultiply(z) : z.TransposeThisAndMultiply(z);
        var evd = gram.Evd(Symmetricity.Symmetric);
        var adjusted = x.Clone();
        for (var k = 0; k < gram.RowCount; k++)
        {
            var value = evd.EigenValues[k].Real;
            if (value < 1e-14)
            {
                continue;
            }

            var direction = small ? evd.EigenVectors.Column(k) : z * evd.EigenVectors.Column(k) / Math.Sqrt(value);
            var factor = value > 1 - 1e-9 ? -1 : (1 / Math.Sqrt(1 - value)) - 1;
            adjusted += direction.OuterProduct(x.TransposeThisAndMultiply(direction)) * factor;
        }

        return adjusted;
    }

    private sealed class SameValues : IEqualityComparer<double[]>
    {
        internal static readonly SameValues Instance = new();

        public bool Equals(double[]? x, double[]? y) => x is not null && y is not null && x.AsSpan().SequenceEqual(y);

        public int GetHashCode(double[] obj)
        {
            var hash = default(HashCode);
            foreach (var value in obj)
            {
                hash.Add(value);
            }

            return hash.ToHashCode();
        }
    }
}

namespace Indicators.Core.Statistics;

/// <summary>A fitted linear model: what <see cref="LeastSquares"/> returns and <see cref="RobustErrors"/> needs.</summary>
public sealed class LeastSquaresFit
{
    internal LeastSquaresFit(
        double[] coefficients,
        double[] residuals,
        int degreesOfFreedom,
        double? residualStandardDeviation,
        double? rSquared,
        double[] whitened,
        double[][] inverseR,
        double[][] orthonormal)
    {
        Coefficients = coefficients;
        Residuals = residuals;
        DegreesOfFreedom = degreesOfFreedom;
        ResidualStandardDeviation = residualStandardDeviation;
        RSquared = rSquared;
        Whitened = whitened;
        InverseR = inverseR;
        Orthonormal = orthonormal;
    }

    /// <summary>One per column of the design, in the same order.</summary>
    public IReadOnlyList<double> Coefficients { get; }

    /// <summary>Outcome minus fitted value, one per row, unweighted.</summary>
    public IReadOnlyList<double> Residuals { get; }

    /// <summary>Rows.</summary>
    public int Count => Residuals.Count;

    /// <summary>Rows minus columns.</summary>
    public int DegreesOfFreedom { get; }

    /// <summary>The root of the weighted residual sum of squares per degree of freedom; null without degrees of freedom.</summary>
    public double? ResidualStandardDeviation { get; }

    /// <summary>
    /// The share of the variation that is explained: around the mean when the model has a constant column, around zero
    /// when not; null when the outcome does not vary.
    /// </summary>
    public double? RSquared { get; }

    /// <summary>Residuals times the roots of the weights.</summary>
    internal double[] Whitened { get; }

    /// <summary>R^-1 of the whitened design.</summary>
    internal double[][] InverseR { get; }

    /// <summary>Q of the whitened design, one array per column.</summary>
    internal double[][] Orthonormal { get; }

    /// <summary>The classical standard errors; null without degrees of freedom.</summary>
    public IReadOnlyList<double>? StandardErrors
    {
        get
        {
            if (ResidualStandardDeviation is not { } s)
            {
                return null;
            }

            var errors = new double[Coefficients.Count];
            for (var i = 0; i < errors.Length; i++)
            {
                errors[i] = s * Length(InverseR[i]);
            }

            return errors;
        }
    }

    /// <summary>The share of a row's own outcome in its fitted value, from 0 to 1.</summary>
    public double Leverage(int row)
    {
        var sum = 0.0;
        foreach (var q in Orthonormal)
        {
            sum += q[row] * q[row];
        }

        return Math.Min(1, sum);
    }

    /// <summary>R^-1 M R^-T for a symmetric M in the coordinates of Q: a covariance matrix of the coefficients.</summary>
    internal double[][] Sandwich(double[][] meat)
    {
        var p = Coefficients.Count;
        var covariance = new double[p][];
        for (var a = 0; a < p; a++)
        {
            covariance[a] = new double[p];
            for (var b = 0; b < p; b++)
            {
                var sum = 0.0;
                for (var i = a; i < p; i++)
                {
                    for (var j = b; j < p; j++)
                    {
                        sum += InverseR[a][i] * meat[i][j] * InverseR[b][j];
                    }
                }

                covariance[a][b] = sum;
            }
        }

        return covariance;
    }

    private static double Length(double[] row)
    {
        // Scaled by the largest entry so that very small errors do not vanish when squared.
        var largest = row.Max(Math.Abs);
        return largest == 0 ? 0 : largest * Math.Sqrt(row.Sum(v => v / largest * (v / largest)));
    }
}

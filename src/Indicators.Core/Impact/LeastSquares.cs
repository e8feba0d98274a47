using Indicators.Model;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Indicators.Core.Impact;

/// <summary>
/// Ordinary least squares by Householder QR on columns scaled to unit length. Weighted problems come in with rows multiplied by the
/// square root of their weight. <c>Absorbed</c> counts fixed effects taken out beforehand by demeaning.
/// </summary>
internal sealed class LeastSquares
{
    private LeastSquares(Matrix<double> x, double[] y, double[] beta, double[] residuals, Matrix<double> bread, IReadOnlyList<string> terms, int absorbed)
    {
        X = x;
        Y = y;
        Beta = beta;
        Residuals = residuals;
        Bread = bread;
        Terms = terms;
        Absorbed = absorbed;
    }

    internal Matrix<double> X { get; }

    internal double[] Y { get; }

    internal double[] Beta { get; }

    internal double[] Residuals { get; }

    /// <summary>The inverse of X'X.</summary>
    internal Matrix<double> Bread { get; }

    internal IReadOnlyList<string> Terms { get; }

    internal int Absorbed { get; }

    internal int Observations => Y.Length;

    internal int Parameters => X.ColumnCount + Absorbed;

    internal int ResidualDegrees => Observations - Parameters;

    internal double ResidualSumOfSquares => Residuals.Sum(r => r * r);

    internal int Term(string name) => Enumerable.Range(0, Terms.Count).First(i => Terms[i] == name);

    /// <summary>Fits y on columns that must be linearly independent.</summary>
    /// <exception cref="RequestException">A column is a combination of the ones before it; it is named.</exception>
    internal static LeastSquares Fit(IReadOnlyList<double[]> columns, double[] y, IReadOnlyList<string> terms, int absorbed = 0)
    {
        var kept = IndependentColumns(columns);
        if (kept.Count < columns.Count)
        {
            var lost = Enumerable.Range(0, columns.Count).First(i => !kept.Contains(i));
            throw new RequestException("model", $"the term {terms[lost]} cannot be told apart from the other terms", "terms that vary independently", "Leave a term out, or use more periods or units.");
        }

        if (y.Length < columns.Count + absorbed)
        {
            throw new RequestException("model", $"{y.Length} observations for {columns.Count + absorbed} parameters", "more observations than parameters", "Use a simpler model or more data.");
        }

        var scale = columns.Select(Norm).ToArray();
        var x = Matrix<double>.Build.DenseOfColumnArrays(columns);
        var scaled = Matrix<double>.Build.Dense(x.RowCount, x.ColumnCount, (i, j) => x[i, j] / scale[j]);
        var qr = scaled.QR(QRMethod.Thin);
        var target = Vector<double>.Build.Dense(y);
        var beta = qr.R.Solve(qr.Q.TransposeThisAndMultiply(target)).ToArray();
        var inverse = qr.R.Inverse();
        var bread = inverse.TransposeAndMultiply(inverse);
        for (var j = 0; j < beta.Length; j++)
        {
            beta[j] /= scale[j];
        }

        bread.MapIndexedInplace((i, j, v) => v / (scale[i] * scale[j]));
        var residuals = (target - (x * Vector<double>.Build.Dense(beta))).ToArray();
        return new LeastSquares(x, y, beta, residuals, bread, terms, absorbed);
    }

    /// <summary>Indices of the columns that are not combinations of earlier ones (orthogonalised twice, relative tolerance 1e-8).</summary>
    internal static IReadOnlyList<int> IndependentColumns(IReadOnlyList<double[]> columns)
    {
        var basis = new List<double[]>();
        var kept = new List<int>();
        for (var j = 0; j < columns.Count; j++)
        {
            var original = Norm(columns[j]);
            if (!(original > 0))
            {
                continue;
            }

            var residual = Array.ConvertAll(columns[j], v => v / original);
            for (var pass = 0; pass < 2; pass++)
            {
                foreach (var q in basis)
                {
                    var product = Dot(q, residual);
                    for (var i = 0; i < residual.Length; i++)
                    {
                        residual[i] -= product * q[i];
                    }
                }
            }

            var length = Norm(residual);
            if (length > 1e-8)
            {
                basis.Add(Array.ConvertAll(residual, v => v / length));
                kept.Add(j);
            }
        }

        return kept;
    }

    internal static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum;
    }

    private static double Norm(double[] a) => Math.Sqrt(Dot(a, a));
}

using System.Diagnostics.CodeAnalysis;

namespace Indicators.Core.Statistics;

/// <summary>
/// Weighted linear least squares by QR.
/// Formula: b minimises sum(w (y - Xb)²); classical covariance s² (X'WX)^-1 with s² = sum(w e²)/(n - p).
/// Units: those of the outcome per unit of each column. Assumptions: the outcome is linear in the columns; the classical
/// errors also assume independent errors with variance proportional to 1/w (see <see cref="RobustErrors"/> otherwise).
/// Undefined when: fewer rows than columns, a weight that is not positive, or collinear columns.
/// Reference: Golub (1965), doi:10.1007/BF01436075.
/// </summary>
public static class LeastSquares
{
    /// <summary>Fits plain doubles.</summary>
    /// <param name="columns">The design, one array per column; an intercept is a column of ones.</param>
    /// <param name="outcome">The outcome, one per row.</param>
    /// <param name="weights">Positive weights, or null for ones.</param>
    /// <param name="fit">The fit when there is one.</param>
    /// <param name="fault">Why there is none, in one sentence.</param>
    /// <returns>True when the fit exists.</returns>
    /// <exception cref="ArgumentException">The arrays differ in length.</exception>
    public static bool TryFit(
        IReadOnlyList<double[]> columns,
        double[] outcome,
        double[]? weights,
        [NotNullWhen(true)] out LeastSquaresFit? fit,
        [NotNullWhen(false)] out string? fault)
    {
        var extended = new DoubleDouble[columns.Count][];
        for (var j = 0; j < extended.Length; j++)
        {
            extended[j] = Array.ConvertAll(columns[j], v => (DoubleDouble)v);
        }

        return TryFit(extended, Array.ConvertAll(outcome, v => (DoubleDouble)v), weights, out fit, out fault);
    }

    /// <summary>Fits columns that carry more digits than a double, such as powers or decimal text.</summary>
    /// <param name="columns">The design, one array per column; an intercept is a column of ones.</param>
    /// <param name="outcome">The outcome, one per row.</param>
    /// <param name="weights">Positive weights, or null for ones.</param>
    /// <param name="fit">The fit when there is one.</param>
    /// <param name="fault">Why there is none, in one sentence.</param>
    /// <returns>True when the fit exists.</returns>
    /// <exception cref="ArgumentException">The arrays differ in length.</exception>
    public static bool TryFit(
        IReadOnlyList<DoubleDouble[]> columns,
        DoubleDouble[] outcome,
        double[]? weights,
        [NotNullWhen(true)] out LeastSquaresFit? fit,
        [NotNullWhen(false)] out string? fault)
    {
        var n = outcome.Length;
        if (columns.Any(c => c.Length != n) || (weights is not null && weights.Length != n))
        {
            throw new ArgumentException("Every column has one value per row.", nameof(columns));
        }

        fit = null;
        fault = Fault(columns, n, weights);
        if (fault is not null)
        {
            return false;
        }

        var roots = weights is null ? null : Array.ConvertAll(weights, w => DoubleDouble.Sqrt(w));
        var factors = HouseholderQr.Factorise([.. columns.Select(c => Times(c, roots))]);
        if (factors.DependentColumn is { } dependent)
        {
            fault = FormattableString.Invariant($"Column {dependent + 1} of the design is a combination of the columns before it.");
            return false;
        }

        var transformed = Times(outcome, roots);
        factors.ApplyTranspose(transformed);
        var coefficients = factors.Solve(transformed);
        if (!Array.TrueForAll(coefficients, c => double.IsFinite((double)c)))
        {
            fault = "The numbers are too large or too small for a regression.";
            return false;
        }

        fit = Describe(columns, outcome, weights, roots, factors, coefficients);
        return true;
    }

    private static string? Fault(IReadOnlyList<DoubleDouble[]> columns, int rows, double[]? weights)
    {
        if (columns.Count == 0)
        {
            return "The model has no terms.";
        }

        if (rows < columns.Count)
        {
            return FormattableString.Invariant($"{rows} rows cannot determine {columns.Count} coefficients.");
        }

        return weights is not null && !weights.All(w => w > 0 && double.IsFinite(w)) ? "Every weight must be above zero." : null;
    }

    private static LeastSquaresFit Describe(
        IReadOnlyList<DoubleDouble[]> columns,
        DoubleDouble[] outcome,
        double[]? weights,
        DoubleDouble[]? roots,
        HouseholderQr factors,
        DoubleDouble[] coefficients)
    {
        var (n, p) = (outcome.Length, coefficients.Length);
        var residuals = new double[n];
        var whitened = new double[n];
        DoubleDouble squares = 0, weightSum = 0, outcomeSum = 0;
        for (var i = 0; i < n; i++)
        {
            var fitted = DoubleDouble.Zero;
            for (var j = 0; j < p; j++)
            {
                fitted += columns[j][i] * coefficients[j];
            }

            var e = outcome[i] - fitted;

            // An exact fit leaves the rounding of the arithmetic, about 1e-30 of the outcome, which is no residual.
            if (Math.Abs((double)e) < 1e-26 * Math.Abs((double)outcome[i]))
            {
                e = 0;
            }

            var w = weights?[i] ?? 1;
            residuals[i] = (double)e;
            whitened[i] = roots is null ? (double)e : (double)(e * roots[i]);
            squares += e * e * w;
            weightSum += w;
            outcomeSum += outcome[i] * w;
        }

        var intercept = columns.Any(c => Array.TrueForAll(c, v => v == c[0]));
        var centre = intercept ? outcomeSum / weightSum : DoubleDouble.Zero;
        DoubleDouble total = 0;
        for (var i = 0; i < n; i++)
        {
            var d = outcome[i] - centre;
            total += d * d * (weights?[i] ?? 1);
        }

        var degrees = n - p;
        return new LeastSquaresFit(
            Array.ConvertAll(coefficients, c => (double)c),
            residuals,
            degrees,
            degrees == 0 ? null : (double)DoubleDouble.Sqrt(squares / degrees),
            (double)total == 0 ? null : (double)(1 - (squares / total)),
            whitened,
            factors.InverseR(),
            factors.OrthonormalColumns(n));
    }

    private static DoubleDouble[] Times(DoubleDouble[] column, DoubleDouble[]? roots)
    {
        var product = (DoubleDouble[])column.Clone();
        for (var i = 0; roots is not null && i < product.Length; i++)
        {
            product[i] *= roots[i];
        }

        return product;
    }
}

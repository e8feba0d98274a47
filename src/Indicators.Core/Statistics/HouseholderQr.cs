namespace Indicators.Core.Statistics;

/// <summary>
/// The QR factorisation of a design matrix in double-double arithmetic, so that polynomials of high degree and nearly
/// collinear columns keep the digits that normal equations and plain double arithmetic lose.
/// Formula: X = QR by Householder reflections, columns scaled by powers of two first.
/// Undefined when: a column is a combination of the earlier ones to within 1e-13 of its length.
/// Reference: Householder (1958), doi:10.1145/320941.320947; Golub and Van Loan (2013), Matrix Computations, 5.2.
/// </summary>
internal sealed class HouseholderQr
{
    /// <summary>A column this much shorter, relative to itself, after removing the others is collinear with them.</summary>
    private const double Collinear = 1e-13;

    private readonly DoubleDouble[][] _columns;
    private readonly DoubleDouble[] _diagonal;
    private readonly double[] _scale;

    private HouseholderQr(DoubleDouble[][] columns)
    {
        _columns = columns;
        _diagonal = new DoubleDouble[columns.Length];
        _scale = new double[columns.Length];
    }

    /// <summary>The index of the first column that depends on the earlier ones, or null.</summary>
    internal int? DependentColumn { get; private set; }

    /// <summary>Factorises; the columns are overwritten.</summary>
    internal static HouseholderQr Factorise(DoubleDouble[][] columns)
    {
        var qr = new HouseholderQr(columns);
        qr.Reflect();
        return qr;
    }

    /// <summary>Overwrites a right-hand side by Q'y.</summary>
    internal void ApplyTranspose(DoubleDouble[] y)
    {
        for (var k = 0; k < _columns.Length; k++)
        {
            Apply(_columns[k], k, y);
        }
    }

    /// <summary>Solves R b = (Q'y) for the coefficients of the unscaled columns.</summary>
    internal DoubleDouble[] Solve(DoubleDouble[] transformed)
    {
        var p = _columns.Length;
        var b = new DoubleDouble[p];
        for (var i = p - 1; i >= 0; i--)
        {
            var sum = transformed[i];
            for (var j = i + 1; j < p; j++)
            {
                sum -= _columns[j][i] * b[j];
            }

            b[i] = sum / _diagonal[i];
        }

        for (var i = 0; i < p; i++)
        {
            b[i] *= _scale[i];
        }

        return b;
    }

    /// <summary>The inverse of R for the unscaled columns, upper triangular, row by row.</summary>
    internal double[][] InverseR()
    {
        var p = _columns.Length;
        var inverse = new DoubleDouble[p][];
        for (var i = 0; i < p; i++)
        {
            inverse[i] = new DoubleDouble[p];
        }

        for (var c = 0; c < p; c++)
        {
            inverse[c][c] = 1 / _diagonal[c];
            for (var i = c - 1; i >= 0; i--)
            {
                var sum = DoubleDouble.Zero;
                for (var j = i + 1; j <= c; j++)
                {
                    sum += _columns[j][i] * inverse[j][c];
                }

                inverse[i][c] = -sum / _diagonal[i];
            }
        }

        var rounded = new double[p][];
        for (var i = 0; i < p; i++)
        {
            rounded[i] = new double[p];
            for (var j = i; j < p; j++)
            {
                rounded[i][j] = (double)(inverse[i][j] * _scale[i]);
            }
        }

        return rounded;
    }

    /// <summary>The first p columns of Q, one array per column.</summary>
    internal double[][] OrthonormalColumns(int rows)
    {
        var p = _columns.Length;
        var q = new double[p][];
        for (var c = 0; c < p; c++)
        {
            var unit = new DoubleDouble[rows];
            unit[c] = 1;
            for (var k = p - 1; k >= 0; k--)
            {
                Apply(_columns[k], k, unit);
            }

            q[c] = Array.ConvertAll(unit, v => (double)v);
        }

        return q;
    }

    private void Reflect()
    {
        for (var k = 0; k < _columns.Length; k++)
        {
            var column = _columns[k];
            var largest = 0.0;
            foreach (var value in column)
            {
                largest = Math.Max(largest, Math.Abs(value.High));
            }

            // A power of two changes no digit; it only keeps squares from overflowing.
            _scale[k] = largest == 0 ? 1 : Math.ScaleB(1, -Math.ILogB(largest));
            for (var i = 0; i < column.Length; i++)
            {
                column[i] *= _scale[k];
            }

            var length = Norm(column, 0);
            for (var j = 0; j < k; j++)
            {
                Apply(_columns[j], j, column);
            }

            var rest = Norm(column, k);
            if (!((double)rest > Collinear * (double)length))
            {
                DependentColumn = k;
                return;
            }

            // The entries above k are R; from k down stands the reflection vector, scaled to v'v = 2.
            var head = column[k];
            var sign = head.High > 0 ? -1.0 : 1.0;
            _diagonal[k] = rest * sign;
            var divisor = DoubleDouble.Sqrt(rest * (rest - (head * sign)));
            column[k] = (head - _diagonal[k]) / divisor;
            for (var i = k + 1; i < column.Length; i++)
            {
                column[i] /= divisor;
            }
        }
    }

    private static DoubleDouble Norm(DoubleDouble[] column, int from)
    {
        var sum = DoubleDouble.Zero;
        for (var i = from; i < column.Length; i++)
        {
            sum += column[i] * column[i];
        }

        return DoubleDouble.Sqrt(sum);
    }

    private static void Apply(DoubleDouble[] reflection, int from, DoubleDouble[] target)
    {
        var product = DoubleDouble.Zero;
        for (var i = from; i < target.Length; i++)
        {
            product += reflection[i] * target[i];
        }

        for (var i = from; i < target.Length; i++)
        {
            target[i] -= product * reflection[i];
        }
    }
}

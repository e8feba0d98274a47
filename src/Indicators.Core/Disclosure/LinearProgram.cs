namespace Indicators.Core.Disclosure;

/// <summary>
/// The least and the largest value of a linear form over all non-negative solutions of some equations.
/// Method: the two-phase simplex method on a dense tableau with Bland's rule, which cannot cycle.
/// Assumptions: coefficients are small whole numbers, as sums of counts have, so a pivot is never close to zero by chance.
/// Undefined when: the equations have no non-negative solution; then null.
/// Reference: Bland (1977), doi:10.1287/moor.2.2.103.
/// </summary>
internal sealed class LinearProgram
{
    private const double Zero = 1e-9;

    private readonly double[][] _rows;
    private readonly int[] _basis;
    private readonly int _variables;
    private readonly double _scale;

    private LinearProgram(double[][] rows, int[] basis, int variables, double scale)
    {
        _rows = rows;
        _basis = basis;
        _variables = variables;
        _scale = scale;
    }

    /// <summary>The range of a form; an end that is not bounded is infinite.</summary>
    /// <param name="equations">Coefficients of each equation.</param>
    /// <param name="sides">Right-hand side of each equation.</param>
    /// <param name="form">Coefficients of the form.</param>
    public static (double Least, double Largest)? Range(IReadOnlyList<double[]> equations, IReadOnlyList<double> sides, double[] form)
    {
        if (Feasible(equations, sides, form.Length) is not { } program)
        {
            return null;
        }

        var largest = program.Maximum(form);
        return (-program.Maximum([.. form.Select(c => -c)]), largest);
    }

    /// <summary>A tableau whose basis is a solution: phase one, with one artificial variable per equation.</summary>
    private static LinearProgram? Feasible(IReadOnlyList<double[]> equations, IReadOnlyList<double> sides, int variables)
    {
        var m = equations.Count;
        var rows = new double[m][];
        for (var i = 0; i < m; i++)
        {
            var sign = sides[i] < 0 ? -1 : 1;
            rows[i] = new double[variables + m + 1];
            for (var j = 0; j < variables; j++)
            {
                rows[i][j] = sign * equations[i][j];
            }

            rows[i][variables + i] = 1;
            rows[i][^1] = sign * sides[i];
        }

        var scale = Math.Max(1, sides.Select(Math.Abs).DefaultIfEmpty(0).Max());
        var program = new LinearProgram(rows, [.. Enumerable.Range(variables, m)], variables, scale);
        var artificial = new double[variables + m];
        Array.Fill(artificial, -1, variables, m);
        if (program.Optimum(artificial, variables + m) < -1e-7 * scale)
        {
            return null;
        }

        // An artificial variable left in the basis at zero is pivoted out, or its equation follows from the others.
        for (var i = 0; i < m; i++)
        {
            if (program._basis[i] >= variables && Array.FindIndex(rows[i], 0, variables, c => Math.Abs(c) > Zero) is >= 0 and var column)
            {
                program.Pivot(i, column);
            }
        }

        return program;
    }

    private double Maximum(double[] form)
    {
        var objective = new double[_variables + _rows.Length];
        form.CopyTo(objective, 0);
        return Optimum(objective, _variables);
    }

    /// <summary>Maximises over the first so many columns, from the basis at hand; infinite when not bounded.</summary>
    private double Optimum(double[] objective, int columns)
    {
        while (true)
        {
            var enter = Entering(objective, columns);
            if (enter < 0)
            {
                var value = 0.0;
                for (var i = 0; i < _rows.Length; i++)
                {
                    value += objective[_basis[i]] * _rows[i][^1];
                }

                return value;
            }

            var leave = Leaving(enter);
            if (leave < 0)
            {
                return double.PositiveInfinity;
            }

            Pivot(leave, enter);
        }
    }

    private int Entering(double[] objective, int columns)
    {
        for (var j = 0; j < columns; j++)
        {
            var reduced = objective[j];
            for (var i = 0; i < _rows.Length; i++)
            {
                reduced -= objective[_basis[i]] * _rows[i][j];
            }

            if (reduced > Zero && Array.IndexOf(_basis, j) < 0)
            {
                return j;
            }
        }

        return -1;
    }

    private int Leaving(int enter)
    {
        var leave = -1;
        var best = double.PositiveInfinity;
        for (var i = 0; i < _rows.Length; i++)
        {
            if (_rows[i][enter] <= Zero)
            {
                continue;
            }

            var ratio = _rows[i][^1] / _rows[i][enter];
            if (leave < 0 || ratio < best - (Zero * _scale) || (ratio < best + (Zero * _scale) && _basis[i] < _basis[leave]))
            {
                leave = i;
                best = Math.Min(best, ratio);
            }
        }

        return leave;
    }

    private void Pivot(int row, int column)
    {
        var pivot = _rows[row][column];
        for (var j = 0; j < _rows[row].Length; j++)
        {
            _rows[row][j] /= pivot;
        }

        for (var i = 0; i < _rows.Length; i++)
        {
            var factor = _rows[i][column];
            if (i == row || factor == 0)
            {
                continue;
            }

            for (var j = 0; j < _rows[i].Length; j++)
            {
                _rows[i][j] -= factor * _rows[row][j];
            }
        }

        _basis[row] = column;
    }
}

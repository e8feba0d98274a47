namespace Indicators.Core.Impact;

/// <summary>How well a solution satisfies the conditions of optimality (Karush-Kuhn-Tucker), relative to the size of the problem.</summary>
/// <param name="Stationarity">Largest difference between the gradients of the positive weights, over the largest gradient: 0 at an optimum.</param>
/// <param name="SmallestMultiplier">Smallest gradient of a zero weight minus that of the positive ones, on the same scale: not negative at an optimum, and positive when the optimum is unique.</param>
/// <param name="Iterations">Steps of the active-set method.</param>
/// <param name="IsUnique">True when no other weights fit equally well: positive weights affinely independent and all multipliers of zero weights positive.</param>
public sealed record Optimality(double Stationarity, double? SmallestMultiplier, int Iterations, bool IsUnique)
{
    /// <summary>True when the conditions hold to 1e-8.</summary>
    public bool IsOptimal => Stationarity < 1e-8 && (SmallestMultiplier is null || SmallestMultiplier > -1e-8);
}

/// <summary>
/// min over w of |a - B w|2 + ridge |w|2 subject to w >= 0 and sum w = 1, by Wolfe's active-set method (1976): start at the best vertex,
/// add the column whose gradient promises most, solve exactly on the affine hull, step back to the boundary where a weight would turn
/// negative. The active columns stay affinely independent, so each inner problem is a well-posed least-squares problem; it ends at the
/// exact optimum in finitely many steps.
/// </summary>
internal static class SimplexLeastSquares
{
    internal static (double[] Weights, Optimality Optimality) Solve(IReadOnlyList<double[]> columns, double[] target, double ridge = 0)
    {
        if (columns.Count == 0)
        {
            throw new ArgumentException("At least one column is needed.", nameof(columns));
        }

        var (a, b, scale) = Augment(columns, target, ridge);
        int[] start = [.. Enumerable.Range(0, b.Length).OrderBy(j => Distance(a, b[j])).Take(1)];
        var active = new List<int>(start);
        var weights = new double[b.Length];
        weights[active[0]] = 1;
        var iterations = 0;
        while (iterations++ < 50 * (b.Length + 10))
        {
            var gradient = Gradient(a, b, weights);
            double level = 0;
            foreach (var j in active)
            {
                level += gradient[j] / active.Count;
            }

            var enter = -1;
            for (var j = 0; j < b.Length; j++)
            {
                if ((enter < 0 || gradient[j] < gradient[enter]) && !active.Contains(j))
                {
                    enter = j;
                }
            }

            if (enter < 0 || gradient[enter] >= level - (1e-12 * scale))
            {
                break;
            }

            active.Add(enter);
            if (!Descend(a, b, weights, active, enter))
            {
                break;
            }
        }

        return (weights, Verify(a, b, weights, active, scale, iterations));
    }

    // Moves to the optimum of the face spanned by the active columns; false when the new column brings nothing numerically.
    private static bool Descend(double[] a, double[][] b, double[] weights, List<int> active, int entered)
    {
        while (true)
        {
            var solution = OnAffineHull(a, b, active);
            if (solution is null)
            {
                active.Remove(entered);
                return false;
            }

            if (Array.TrueForAll(solution, w => w > 1e-13))
            {
                Array.Clear(weights);
                for (var i = 0; i < active.Count; i++)
                {
                    weights[active[i]] = solution[i];
                }

                return true;
            }

            var step = 1.0;
            for (var i = 0; i < active.Count; i++)
            {
                if (solution[i] <= 1e-13)
                {
                    var current = weights[active[i]];
                    step = Math.Min(step, current <= 0 ? 0 : current / (current - Math.Min(solution[i], 0)));
                }
            }

            var dropped = -1;
            for (var i = 0; i < active.Count; i++)
            {
                weights[active[i]] += step * (solution[i] - weights[active[i]]);
                if (solution[i] <= 1e-13 && (dropped < 0 || weights[active[i]] < weights[active[dropped]]))
                {
                    dropped = i;
                }
            }

            var leaving = active[dropped];
            weights[leaving] = 0;
            active.RemoveAt(dropped);
            if (leaving == entered)
            {
                Normalise(weights);
                return false;
            }
        }
    }

    // Unconstrained weights that sum to one: least squares on the differences from the first active column.
    private static double[]? OnAffineHull(double[] a, double[][] b, List<int> active)
    {
        var origin = b[active[0]];
        if (active.Count == 1)
        {
            return [1];
        }

        // Gram-Schmidt, twice for full accuracy: this runs thousands of times in the search for V, so it allocates little.
        var count = active.Count - 1;
        var q = new double[count][];
        var r = new double[count, count];
        var projections = new double[count];
        var residual = Subtract(a, origin);
        for (var k = 0; k < count; k++)
        {
            var column = Subtract(b[active[k + 1]], origin);
            var length = Math.Sqrt(LeastSquares.Dot(column, column));
            for (var pass = 0; pass < 2; pass++)
            {
                for (var i = 0; i < k; i++)
                {
                    var product = LeastSquares.Dot(q[i], column);
                    r[i, k] += product;
                    Subtract(column, q[i], product);
                }
            }

            var rest = Math.Sqrt(LeastSquares.Dot(column, column));
            if (!(rest > 1e-8 * length))
            {
                return null;
            }

            r[k, k] = rest;
            q[k] = Array.ConvertAll(column, v => v / rest);
            projections[k] = LeastSquares.Dot(q[k], residual);
            Subtract(residual, q[k], projections[k]);
        }

        var solution = new double[active.Count];
        solution[0] = 1;
        for (var k = count - 1; k >= 0; k--)
        {
            var value = projections[k];
            for (var j = k + 1; j < count; j++)
            {
                value -= r[k, j] * solution[j + 1];
            }

            solution[k + 1] = value / r[k, k];
            solution[0] -= solution[k + 1];
        }

        return solution;
    }

    private static void Subtract(double[] from, double[] direction, double factor)
    {
        for (var i = 0; i < from.Length; i++)
        {
            from[i] -= factor * direction[i];
        }
    }

    private static Optimality Verify(double[] a, double[][] b, double[] weights, List<int> active, double scale, int iterations)
    {
        var gradient = Gradient(a, b, weights);
        int[] positive = [.. Enumerable.Range(0, b.Length).Where(j => weights[j] > 0)];
        int[] zero = [.. Enumerable.Range(0, b.Length).Where(j => weights[j] <= 0)];
        var level = positive.Average(j => gradient[j]);
        double? multiplier = zero.Length == 0 ? null : (zero.Min(j => gradient[j]) - level) / scale;
        return new Optimality(positive.Max(j => Math.Abs(gradient[j] - level)) / scale, multiplier, iterations, active.Count == positive.Length && multiplier is null or > 1e-9);
    }

    private static double[] Gradient(double[] a, double[][] b, double[] weights)
    {
        var residual = new double[a.Length];
        for (var j = 0; j < b.Length; j++)
        {
            if (weights[j] != 0)
            {
                for (var i = 0; i < residual.Length; i++)
                {
                    residual[i] += weights[j] * b[j][i];
                }
            }
        }

        for (var i = 0; i < residual.Length; i++)
        {
            residual[i] -= a[i];
        }

        return Array.ConvertAll(b, column => LeastSquares.Dot(column, residual));
    }

    // Ridge as extra rows; everything centred on the target so that gradients do not lose digits, and scaled.
    private static (double[] A, double[][] B, double Scale) Augment(IReadOnlyList<double[]> columns, double[] target, double ridge)
    {
        var extra = ridge > 0 ? columns.Count : 0;
        var a = new double[target.Length + extra];
        var b = columns.Select((column, j) =>
        {
            var full = new double[a.Length];
            for (var i = 0; i < target.Length; i++)
            {
                full[i] = column[i] - target[i];
            }

            if (extra > 0)
            {
                full[target.Length + j] = Math.Sqrt(ridge);
            }

            return full;
        }).ToArray();
        var scale = Math.Max(1e-300, b.Max(c => LeastSquares.Dot(c, c)));
        return (a, b, scale);
    }

    private static double Distance(double[] a, double[] b)
    {
        var d = Subtract(a, b);
        return LeastSquares.Dot(d, d);
    }

    private static double[] Subtract(double[] a, double[] b)
    {
        var d = new double[a.Length];
        for (var i = 0; i < d.Length; i++)
        {
            d[i] = a[i] - b[i];
        }

        return d;
    }

    private static void Normalise(double[] weights)
    {
        var sum = weights.Sum();
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] /= sum;
        }
    }
}

namespace Indicators.Core.Impact;

/// <summary>
/// Synthetic control with predictors is a nested search. Inside: donor weights that minimise the V-weighted squared distance of the
/// predictors (each divided by its standard deviation over all units), solved exactly. Outside: V (not negative, summing to one) that
/// minimises the mean squared gap of the outcome before treatment, no predictor below a thousandth of the largest. The outer problem is not convex and V is not unique: it is searched by
/// Nelder-Mead on log V from two starts, equal V and V proportional to the squared regression coefficients of outcomes on predictors,
/// restarted until it stops improving. The search is deterministic.
/// </summary>
internal static class PredictorWeights
{
    // Without a floor the search ends with all importance on one predictor and donor weights that hardly depend on the others.
    private const double Floor = 1e-3;

    internal sealed record Result(double[] Weights, Optimality Optimality, IReadOnlyList<PredictorBalance> Balance, double Loss);

    internal static Result Search(PanelUnit unit, IReadOnlyList<PanelUnit> donors, IReadOnlyList<Predictor> predictors, double[][] outcomes, double[] target)
    {
        var count = predictors.Count;
        var scale = predictors.Select(p => Spread([p.Values[unit.Name], .. donors.Select(d => p.Values[d.Name])])).ToArray();
        var own = predictors.Select((p, k) => p.Values[unit.Name] / scale[k]).ToArray();
        double[][] others = [.. donors.Select(d => predictors.Select((p, k) => p.Values[d.Name] / scale[k]).ToArray())];

        (double[] Weights, Optimality Optimality) Inner(double[] v)
        {
            var root = Array.ConvertAll(v, Math.Sqrt);
            return SimplexLeastSquares.Solve([.. others.Select(o => Multiply(o, root))], Multiply(own, root));
        }

        double Loss(double[] logs)
        {
            var weights = Inner(Softmax(logs)).Weights;
            double sum = 0;
            for (var t = 0; t < target.Length; t++)
            {
                var gap = target[t];
                for (var j = 0; j < weights.Length; j++)
                {
                    gap -= weights[j] * outcomes[j][t];
                }

                sum += gap * gap;
            }

            return sum / target.Length;
        }

        var best = new double[count];
        var bestLoss = Loss(best);
        foreach (var start in count == 1 ? [] : new[] { new double[count], RegressionStart(own, others, outcomes, target) })
        {
            var (point, loss) = NelderMead.Minimise(Loss, start, restarts: 2, steps: 40 * count);
            if (loss < bestLoss)
            {
                (best, bestLoss) = (point, loss);
            }
        }

        var importance = Softmax(best);
        var (w, optimality) = Inner(importance);
        PredictorBalance[] balance = [.. predictors.Select((p, k) => new PredictorBalance(
            p.Name, importance[k], p.Values[unit.Name], donors.Select((d, j) => w[j] * p.Values[d.Name]).Sum(), donors.Average(d => p.Values[d.Name])))];
        return new Result(w, optimality, balance, bestLoss);
    }

    // V proportional to the summed squared coefficients of each outcome on all predictors, as logs; equal where the regression is not possible.
    private static double[] RegressionStart(double[] own, double[][] others, double[][] outcomes, double[] target)
    {
        var units = others.Append(own).ToArray();
        var columns = Enumerable.Range(0, own.Length).Select(k => units.Select(u => u[k]).ToArray()).Prepend([.. units.Select(_ => 1.0)]).ToArray();
        if (units.Length <= columns.Length || LeastSquares.IndependentColumns(columns).Count < columns.Length)
        {
            return new double[own.Length];
        }

        var sums = new double[own.Length];
        for (var t = 0; t < target.Length; t++)
        {
            var at = t;
            var fit = LeastSquares.Fit(columns, [.. outcomes.Select(o => o[at]), target[at]], [.. columns.Select((_, i) => $"x{i}")]);
            for (var k = 0; k < sums.Length; k++)
            {
                sums[k] += fit.Beta[k + 1] * fit.Beta[k + 1];
            }
        }

        return Array.ConvertAll(sums, s => Math.Log(Math.Max(s / sums.Sum(), 1e-8)));
    }

    private static double[] Softmax(double[] logs)
    {
        var top = logs.Max();
        var raised = Array.ConvertAll(logs, l => Floor + Math.Exp(Math.Max(l - top, -40)));
        var sum = raised.Sum();
        return Array.ConvertAll(raised, r => r / sum);
    }

    private static double[] Multiply(double[] a, double[] b)
    {
        var product = new double[a.Length];
        for (var i = 0; i < a.Length; i++)
        {
            product[i] = a[i] * b[i];
        }

        return product;
    }

    private static double Spread(double[] values)
    {
        var mean = values.Average();
        var deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / Math.Max(1, values.Length - 1));
        return deviation > 0 ? deviation : 1;
    }
}

/// <summary>The simplex search of Nelder and Mead (1965), restarted around the best point.</summary>
internal static class NelderMead
{
    internal static (double[] Point, double Value) Minimise(Func<double[], double> function, double[] start, int restarts, int steps)
    {
        var best = start;
        var value = function(start);
        for (var r = 0; r <= restarts; r++)
        {
            var (point, found) = Once(function, best, r % 2 == 0 ? 1.5 : -1.0, steps);
            if (found > value - (1e-6 * Math.Abs(value)) && r > 0)
            {
                return found < value ? (point, found) : (best, value);
            }

            if (found < value)
            {
                (best, value) = (point, found);
            }
        }

        return (best, value);
    }

    private static (double[] Point, double Value) Once(Func<double[], double> function, double[] start, double size, int steps)
    {
        var n = start.Length;
        var simplex = Enumerable.Range(0, n + 1).Select(i =>
        {
            var p = (double[])start.Clone();
            if (i > 0)
            {
                p[i - 1] += size;
            }

            return (Point: p, Value: function(p));
        }).ToList();
        for (var s = 0; s < steps; s++)
        {
            simplex.Sort((a, b) => a.Value.CompareTo(b.Value));
            if (simplex[^1].Value - simplex[0].Value <= 1e-7 * Math.Abs(simplex[0].Value))
            {
                break;
            }

            var centre = Enumerable.Range(0, n).Select(k => simplex.Take(n).Average(p => p.Point[k])).ToArray();
            (double[] Point, double Value) Try(double factor)
            {
                var p = centre.Select((c, k) => c + (factor * (simplex[^1].Point[k] - c))).ToArray();
                return (p, function(p));
            }

            var reflected = Try(-1);
            var candidate = reflected.Value < simplex[0].Value ? Lower(reflected, Try(-2))
                : reflected.Value < simplex[n - 1].Value ? reflected
                : Try(reflected.Value < simplex[^1].Value ? -0.5 : 0.5);
            if (candidate.Value < simplex[^1].Value)
            {
                simplex[^1] = candidate;
                continue;
            }

            for (var i = 1; i <= n; i++)
            {
                var p = simplex[i].Point.Select((c, k) => (c + simplex[0].Point[k]) / 2).ToArray();
                simplex[i] = (p, function(p));
            }
        }

        simplex.Sort((a, b) => a.Value.CompareTo(b.Value));
        return simplex[0];
    }

    private static (double[] Point, double Value) Lower((double[] Point, double Value) a, (double[] Point, double Value) b) => a.Value <= b.Value ? a : b;
}

using Indicators.Model;
using MathNet.Numerics.Random;

namespace Indicators.Core.Impact;

/// <summary>Which weighted double difference.</summary>
public enum WeightedDifference
{
    /// <summary>Equal unit and time weights.</summary>
    DifferenceInDifferences,

    /// <summary>Unit weights without intercept, no time weights.</summary>
    SyntheticControl,

    /// <summary>Unit weights with intercept and ridge, and time weights.</summary>
    SyntheticDifferenceInDifferences,
}

/// <summary>How the weights are found.</summary>
public enum WeightSolver
{
    /// <summary>The exact optimum by the active-set method.</summary>
    Exact,

    /// <summary>
    /// Frank-Wolfe with the stopping rule and the sparsifying restart of the authors' program, so that published figures come out. It
    /// stops short of the optimum: compare with <see cref="Exact"/> when the two could matter.
    /// </summary>
    FrankWolfe,
}

/// <summary>Choices of a synthetic difference-in-differences.</summary>
public sealed record SyntheticDifferenceOptions
{
    /// <summary>The estimator.</summary>
    public WeightedDifference Estimator { get; init; } = WeightedDifference.SyntheticDifferenceInDifferences;

    /// <summary>The solver of the weights.</summary>
    public WeightSolver Solver { get; init; } = WeightSolver.FrankWolfe;

    /// <summary>Placebo draws for the standard error; 0 for none.</summary>
    public int PlaceboDraws { get; init; }

    /// <summary>Seed of the placebo draws.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Confidence level.</summary>
    public ConfidenceLevel Confidence { get; init; } = ConfidenceLevel.P95;

    /// <summary>What is known about the design outside the numbers.</summary>
    public DesignContext Context { get; init; } = DesignContext.Nothing;
}

/// <summary>A weight of a time before treatment.</summary>
/// <param name="Time">The time.</param>
/// <param name="Weight">Its weight.</param>
public sealed record TimeWeight(int Time, double Weight);

/// <summary>A synthetic difference-in-differences.</summary>
/// <param name="Att">The effect; its error comes from placebos on the comparison units and is absent without them.</param>
/// <param name="UnitWeights">Weights of the comparison units.</param>
/// <param name="TimeWeights">Weights of the times before treatment.</param>
/// <param name="From">First treated time.</param>
/// <param name="Options">The choices.</param>
public sealed record SyntheticDifferenceResult(
    Estimate Att, IReadOnlyList<DonorWeight> UnitWeights, IReadOnlyList<TimeWeight> TimeWeights, int From, SyntheticDifferenceOptions Options)
{
    /// <summary>Names of the treated units.</summary>
    public IReadOnlyList<string> Treated { get; init; } = [];

    /// <summary>
    /// The treated units' mean against the weighted comparison, moved to the same level by the time weights; the effect is the mean gap from
    /// the start on.
    /// </summary>
    public IReadOnlyList<SyntheticGap> Gaps { get; init; } = [];

    /// <summary>The design checks and what they allow one to say.</summary>
    public required DesignVerdict Verdict { get; init; }
}

/// <summary>
/// Synthetic difference-in-differences (Arkhangelsky, Athey, Hirshberg, Imbens and Wager 2021, doi 10.1257/aer.20190159): a double
/// difference in which comparison units are weighted to run parallel to the treated before treatment (with intercept and ridge), and
/// earlier times are weighted to look like the later ones. Needs a balanced panel and one start.
/// </summary>
public static class SyntheticDifferenceInDifferences
{
    /// <summary>Fits the estimator to a balanced panel in which all treated units start at one time.</summary>
    /// <exception cref="RequestException">Unbalanced, no or several starts, no comparison unit, or fewer than two times before.</exception>
    public static SyntheticDifferenceResult Fit(Panel panel, SyntheticDifferenceOptions options)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(options);
        int[] starts = [.. panel.Units.Where(u => u.TreatedFrom is not null).Select(u => u.TreatedFrom!.Value).Distinct()];
        if (starts.Length != 1)
        {
            throw new RequestException("panel", $"{starts.Length} starts of treatment", "exactly one", "Use callaway-santanna for staggered treatment.");
        }

        if (!panel.IsBalanced)
        {
            throw new RequestException("panel", "units that are not observed at every time", "a balanced panel", "Leave incomplete units or times out.");
        }

        PanelUnit[] controls = [.. panel.Units.Where(u => u.TreatedFrom is null)];
        PanelUnit[] treated = [.. panel.Units.Where(u => u.TreatedFrom is not null)];
        var before = panel.Times.Count(t => t < starts[0]);
        if (controls.Length < 2 || before < 2 || before == panel.Times.Count)
        {
            throw new RequestException("panel", $"{controls.Length} comparison units, {before} times before and {panel.Times.Count - before} after", "at least two comparison units, two times before and one after", "Add units or periods.");
        }

        double[] Row(PanelUnit u) => [.. panel.Times.Select(t => u.Outcomes[t])];
        double[][] rows = [.. controls.Select(Row), .. treated.Select(Row)];
        var fit = Weigh(rows, controls.Length, before, options);
        var result = new SyntheticDifferenceResult(
            PlaceboError(rows, controls.Length, before, options, fit.Att),
            [.. controls.Select((u, i) => new DonorWeight(u.Name, fit.Units[i]))],
            [.. panel.Times.Take(before).Select((t, i) => new TimeWeight(t, fit.Times[i]))], starts[0], options)
        {
            Treated = [.. treated.Select(u => u.Name)],
            Gaps = Gaps(panel, rows, controls.Length, fit.Units, fit.Times),
            Verdict = DesignVerdict.Pending,
        };
        return result with { Verdict = DesignChecks.Of(result, controls.Length) };
    }

    private static SyntheticGap[] Gaps(Panel panel, double[][] rows, int n0, double[] units, double[] times)
    {
        double[] observed = [.. Enumerable.Range(0, panel.Times.Count).Select(t => rows.Skip(n0).Average(r => r[t]))];
        double[] weighted = [.. Enumerable.Range(0, panel.Times.Count).Select(t => rows.Take(n0).Select((r, i) => units[i] * r[t]).Sum())];
        var level = times.Select((w, t) => w * (observed[t] - weighted[t])).Sum();
        return [.. panel.Times.Select((time, t) => new SyntheticGap(time, observed[t], weighted[t] + level, observed[t] - weighted[t] - level))];
    }

    // Controls come first; N0 of them, T0 times before.
    private static (double Att, double[] Units, double[] Times) Weigh(double[][] rows, int n0, int t0, SyntheticDifferenceOptions options)
    {
        var n1 = rows.Length - n0;
        var t1 = rows[0].Length - t0;
        var noise = Noise(rows, n0, t0);
        double[] units;
        double[] times;
        double[] TreatedMean() => [.. Enumerable.Range(0, t0).Select(t => rows.Skip(n0).Average(r => r[t]))];
        switch (options.Estimator)
        {
            case WeightedDifference.DifferenceInDifferences:
                units = [.. Enumerable.Repeat(1.0 / n0, n0)];
                times = [.. Enumerable.Repeat(1.0 / t0, t0)];
                break;
            case WeightedDifference.SyntheticControl:
                units = Simplex([.. rows.Take(n0).Select(r => r[..t0])], TreatedMean(), 1e-6 * noise, noise, intercept: false, options.Solver);
                times = new double[t0];
                break;
            default:
                units = Simplex([.. rows.Take(n0).Select(r => r[..t0])], TreatedMean(), Math.Pow(n1 * (double)t1, 0.25) * noise, noise, intercept: true, options.Solver);
                double[][] columns = [.. Enumerable.Range(0, t0).Select(t => rows.Take(n0).Select(r => r[t]).ToArray())];
                times = Simplex(columns, [.. rows.Take(n0).Select(r => r[t0..].Average())], 1e-6 * noise, noise, intercept: true, options.Solver);
                break;
        }

        double Contrast(double[] row) => row[t0..].Average() - LeastSquares.Dot(times, row[..t0]);
        var att = rows.Skip(n0).Average(Contrast) - rows.Take(n0).Select((r, i) => units[i] * Contrast(r)).Sum();
        return (att, units, times);
    }

    private static double[] Simplex(double[][] columns, double[] target, double zeta, double noise, bool intercept, WeightSolver solver)
    {
        if (intercept)
        {
            columns = Array.ConvertAll(columns, Centre);
            target = Centre(target);
        }

        var ridge = target.Length * zeta * zeta;
        return solver == WeightSolver.Exact ? SimplexLeastSquares.Solve(columns, target, ridge).Weights : FrankWolfe.Sparse(columns, target, ridge, 1e-5 * noise);
    }

    private static Estimate PlaceboError(double[][] rows, int n0, int t0, SyntheticDifferenceOptions options, double att)
    {
        var n1 = rows.Length - n0;
        if (options.PlaceboDraws < 2)
        {
            return Estimate.WithoutError(att, "No placebo draws were asked for.", options.Estimator.ToString());
        }

        if (n0 <= n1)
        {
            return Estimate.WithoutError(att, "Placebos need more comparison units than treated ones.", options.Estimator.ToString());
        }

        var random = new Xoshiro256StarStar(options.Seed, threadSafe: false);
        var draws = new double[options.PlaceboDraws];
        for (var d = 0; d < draws.Length; d++)
        {
            var order = Enumerable.Range(0, n0).ToArray();
            for (var i = n0 - 1; i > 0; i--)
            {
                var j = random.Next(i + 1);
                (order[i], order[j]) = (order[j], order[i]);
            }

            draws[d] = Weigh([.. order.Select(i => rows[i])], n0 - n1, t0, options).Att;
        }

        var mean = draws.Average();
        var error = Math.Sqrt(draws.Average(d => (d - mean) * (d - mean)));
        return Estimate.Of(att, error, null, options.Confidence, "placebo");
    }

    private static double Noise(double[][] rows, int n0, int t0)
    {
        double[] steps = [.. rows.Take(n0).SelectMany(r => Enumerable.Range(1, t0 - 1).Select(t => r[t] - r[t - 1]))];
        var mean = steps.Average();
        return steps.Length < 2 ? 0 : Math.Sqrt(steps.Sum(s => (s - mean) * (s - mean)) / (steps.Length - 1));
    }

    private static double[] Centre(double[] values)
    {
        var mean = values.Average();
        return Array.ConvertAll(values, v => v - mean);
    }
}

/// <summary>
/// The conditional-gradient method of Frank and Wolfe (1956) on the simplex with exact line search, stopped when the mean squared error
/// falls by less than a given amount: 100 steps, weights up to a quarter of the largest set to zero, then up to 10,000 steps.
/// </summary>
internal static class FrankWolfe
{
    internal static double[] Sparse(double[][] columns, double[] target, double ridge, double smallest)
    {
        var weights = Run(columns, target, ridge, smallest, [.. Enumerable.Repeat(1.0 / columns.Length, columns.Length)], 100);
        var top = weights.Max() / 4;
        weights = Array.ConvertAll(weights, w => w <= top ? 0 : w);
        var sum = weights.Sum();
        return Run(columns, target, ridge, smallest, Array.ConvertAll(weights, w => w / sum), 10_000);
    }

    private static double[] Run(double[][] columns, double[] target, double ridge, double smallest, double[] weights, int steps)
    {
        var rows = target.Length;
        var fitted = new double[rows];
        for (var j = 0; j < columns.Length; j++)
        {
            for (var i = 0; i < rows; i++)
            {
                fitted[i] += weights[j] * columns[j][i];
            }
        }

        var last = double.PositiveInfinity;
        for (var s = 0; s < steps; s++)
        {
            var error = new double[rows];
            for (var i = 0; i < rows; i++)
            {
                error[i] = fitted[i] - target[i];
            }

            var gradient = columns.Select((c, j) => LeastSquares.Dot(c, error) + (ridge * weights[j])).ToArray();
            var vertex = Array.IndexOf(gradient, gradient.Min());
            var slope = gradient[vertex] - LeastSquares.Dot(gradient, weights);
            var move = columns[vertex].Zip(fitted, (c, f) => c - f).ToArray();
            var distance = LeastSquares.Dot(weights, weights) - (2 * weights[vertex]) + 1;
            var curvature = LeastSquares.Dot(move, move) + (ridge * distance);
            var step = curvature > 0 ? Math.Clamp(-slope / curvature, 0, 1) : 0;
            for (var j = 0; j < weights.Length; j++)
            {
                weights[j] = ((1 - step) * weights[j]) + (j == vertex ? step : 0);
            }

            for (var i = 0; i < rows; i++)
            {
                fitted[i] += step * move[i];
            }

            var value = (ridge / rows * LeastSquares.Dot(weights, weights)) + (fitted.Zip(target, (f, t) => (f - t) * (f - t)).Sum() / rows);
            if (s > 0 && last - value <= smallest * smallest)
            {
                break;
            }

            last = value;
        }

        return weights;
    }
}

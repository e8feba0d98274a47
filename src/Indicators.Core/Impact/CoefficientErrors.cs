using System.Globalization;
using Indicators.Core.Statistics;
using Indicators.Model;
using MathNet.Numerics.LinearAlgebra;

namespace Indicators.Core.Impact;

/// <summary>Turns a coefficient and its clusters into estimates and joint tests.</summary>
internal sealed class CoefficientErrors
{
    // CR1 counts the fixed effects as parameters, as published tables do, and so is too wide by about T / (T - 1) in the variance: with 100
    // clusters and six periods it rejects in 3.6 instead of 5 per cent. CR2 has no such excess, and costs too much only in large panels.
    private const int ManyClusters = 200;

    private readonly LeastSquares _fit;
    private readonly int[] _clusters;
    private readonly ConfidenceLevel _level;
    private readonly string? _refusal;
    private BiasReduced? _reduced;

    /// <summary>Prepares the errors of a regression.</summary>
    /// <param name="fit">The regression.</param>
    /// <param name="clusters">Cluster of each row.</param>
    /// <param name="treated">Whether the row's unit is ever treated, which decides if the clusters can carry an error at all.</param>
    /// <param name="level">Confidence level.</param>
    internal CoefficientErrors(LeastSquares fit, IReadOnlyList<string> clusters, IReadOnlyList<bool> treated, ConfidenceLevel level)
    {
        _fit = fit;
        _level = level;
        var index = new Dictionary<string, int>();
        _clusters = [.. clusters.Select(c => index.TryGetValue(c, out var i) ? i : index[c] = index.Count)];
        Clusters = index.Count;
        TreatedClusters = Enumerable.Range(0, clusters.Count).Where(i => treated[i]).Select(i => _clusters[i]).Distinct().Count();
        ControlClusters = Enumerable.Range(0, clusters.Count).Where(i => !treated[i]).Select(i => _clusters[i]).Distinct().Count();
        _refusal = Refusal();
    }

    internal int Clusters { get; }

    internal int TreatedClusters { get; }

    internal int ControlClusters { get; }

    internal ErrorType Resolve(ErrorType type, bool twoPeriod) =>
        type != ErrorType.Auto ? type : twoPeriod || Clusters < ManyClusters || Math.Min(TreatedClusters, ControlClusters) < 10 ? ErrorType.CR2 : ErrorType.CR1;

    internal Estimate Of(int term, ErrorType type)
    {
        var name = type == ErrorType.CR2 ? "CR2, Satterthwaite" : type.ToString();
        if (_fit.ResidualDegrees <= 0)
        {
            return Estimate.WithoutError(_fit.Beta[term], "There are as many parameters as observations: nothing is left to estimate the uncertainty from.", name);
        }

        if (type is ErrorType.CR0 or ErrorType.CR1 or ErrorType.CR2 && _refusal is not null)
        {
            return Estimate.WithoutError(_fit.Beta[term], _refusal, name);
        }

        var covariance = Covariance(type);
        double df = type switch
        {
            ErrorType.CR0 or ErrorType.CR1 => Clusters - 1,
            ErrorType.CR2 => _reduced!.DegreesOfFreedom(term),
            _ => _fit.ResidualDegrees,
        };
        return Estimate.Of(_fit.Beta[term], Math.Sqrt(Math.Max(0, covariance[term, term])), df, _level, name);
    }

    /// <summary>
    /// Joint test that several coefficients are zero: Wald with the CR1 (or the given) covariance, referred to Hotelling's T-squared with
    /// G - 1 degrees of freedom, i.e. (G - q) / (q (G - 1)) W ~ F(q, G - q). It does not exist when G &lt;= q.
    /// </summary>
    internal JointTest Wald(IReadOnlyList<int> terms, ErrorType type)
    {
        var q = terms.Count;
        if (q == 0)
        {
            return JointTest.Absent("There is only one period before treatment: a trend before it cannot be tested.");
        }

        if (_refusal is not null)
        {
            return JointTest.Absent(_refusal);
        }

        if (Clusters - q < 1)
        {
            return JointTest.Absent(string.Create(CultureInfo.InvariantCulture, $"{q} periods before treatment cannot be tested jointly with {Clusters} clusters."));
        }

        var all = Covariance(type == ErrorType.CR2 ? ErrorType.CR1 : type);
        var covariance = Matrix<double>.Build.Dense(q, q, (i, j) => all[terms[i], terms[j]]);
        var beta = Vector<double>.Build.Dense(q, i => _fit.Beta[terms[i]]);
        return JointTest.Hotelling(beta, covariance, Clusters - 1);
    }

    private Matrix<double> Covariance(ErrorType type)
    {
        if (type != ErrorType.CR2)
        {
            return RobustCovariance.Of(_fit, type, _clusters);
        }

        _reduced ??= new BiasReduced(_fit, _clusters);
        return _reduced.Covariance;
    }

    private string? Refusal() => this switch
    {
        { Clusters: < 2 } => "There is a single cluster: variation between clusters cannot be seen. Use a finer cluster, or synthetic control with placebos.",
        { TreatedClusters: < 2 } => "There is a single treated cluster: a cluster-robust error would be far too small. Use synthetic control with placebos.",
        { ControlClusters: 1 } => "There is a single comparison cluster: a cluster-robust error would be far too small.",
        _ => null,
    };
}

/// <summary>A joint test that several effects are zero, or the reason why it cannot be made.</summary>
public sealed record JointTest
{
    private JointTest()
    {
    }

    /// <summary>The Wald statistic; null when absent.</summary>
    public double? Statistic { get; private init; }

    /// <summary>Number of effects tested (degrees of freedom of the chi-squared, or of the numerator).</summary>
    public int DegreesOfFreedom { get; private init; }

    /// <summary>Denominator degrees of freedom of the F distribution; null for a chi-squared test.</summary>
    public double? DenominatorDegreesOfFreedom { get; private init; }

    /// <summary>The p-value; null when absent.</summary>
    public double? PValue { get; private init; }

    /// <summary>The method as printed.</summary>
    public string Method { get; private init; } = "";

    /// <summary>Why there is no test.</summary>
    public Absence? Absence { get; private init; }

    /// <summary>A test that cannot be made.</summary>
    public static JointTest Absent(string reason) => new() { Absence = Model.Absence.Undefined(reason) };

    internal static JointTest Hotelling(Vector<double> beta, Matrix<double> covariance, int errorDegrees)
    {
        var q = beta.Count;
        if (Statistics(beta, covariance) is not { } wald)
        {
            return Absent("The effects before treatment have no joint variation to test against.");
        }

        double denominator = errorDegrees + 1 - q;
        var f = wald * denominator / (q * (double)errorDegrees);
        return new JointTest { Statistic = wald, DegreesOfFreedom = q, DenominatorDegreesOfFreedom = denominator, PValue = TestDistribution.FisherUpperTail(f, q, denominator), Method = "Wald, Hotelling F" };
    }

    internal static JointTest ChiSquared(Vector<double> beta, Matrix<double> covariance) => Statistics(beta, covariance) is { } wald
        ? new JointTest { Statistic = wald, DegreesOfFreedom = beta.Count, PValue = ChiSquareTest.UpperTail(wald, beta.Count), Method = "Wald, chi-squared" }
        : Absent("The effects before treatment have no joint variation to test against.");

    private static double? Statistics(Vector<double> beta, Matrix<double> covariance)
    {
        var scale = covariance.Diagonal().Map(v => Math.Sqrt(Math.Max(v, 0)));
        if (scale.Any(s => !(s > 0)))
        {
            return null;
        }

        var correlation = Matrix<double>.Build.Dense(beta.Count, beta.Count, (i, j) => covariance[i, j] / (scale[i] * scale[j]));
        var smallest = correlation.Evd(Symmetricity.Symmetric).EigenValues.Min(v => v.Real);
        if (!(smallest > 1e-10))
        {
            return null;
        }

        var standardised = beta.PointwiseDivide(scale);
        return standardised.DotProduct(correlation.Solve(standardised));
    }
}

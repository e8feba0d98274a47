using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>
/// An estimated effect with its uncertainty. The uncertainty is absent, with the reason, where the design cannot give one
/// (a single treated unit, a single cluster, a perfect fit); it is never NaN.
/// </summary>
public sealed record Estimate
{
    private Estimate()
    {
    }

    /// <summary>The estimate, in the unit of the outcome (or on the log scale for count models).</summary>
    public double Value { get; private init; }

    /// <summary>Standard error in the unit of <see cref="Value"/>; null when <see cref="ErrorAbsence"/> is set.</summary>
    public double? StandardError { get; private init; }

    /// <summary>Lower limit of the confidence interval.</summary>
    public double? Lower { get; private init; }

    /// <summary>Upper limit of the confidence interval.</summary>
    public double? Upper { get; private init; }

    /// <summary>Degrees of freedom of the t reference distribution; null when the normal distribution is used.</summary>
    public double? DegreesOfFreedom { get; private init; }

    /// <summary>Two-sided p-value of no effect.</summary>
    public double? PValue { get; private init; }

    /// <summary>How the standard error was computed, e.g. <c>CR2, Satterthwaite</c>.</summary>
    public string Method { get; private init; } = "";

    /// <summary>Why there is no standard error; null when there is one.</summary>
    public Absence? ErrorAbsence { get; private init; }

    /// <summary>True when the interval excludes zero; false when it includes zero or is absent.</summary>
    public bool ExcludesZero => Lower > 0 || Upper < 0;

    /// <summary>An estimate with a standard error; the interval and p-value are Student t with the given degrees of freedom, or normal without.</summary>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static Estimate Of(double value, double standardError, double? degreesOfFreedom, ConfidenceLevel level, string method)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("An estimate is a finite number.", nameof(value));
        }

        if (!double.IsFinite(standardError) || standardError <= 1e-14 * Math.Max(1e-300, Math.Abs(value)))
        {
            return WithoutError(value, "The standard error is zero or undefined: there is no variation left to estimate it from.", method);
        }

        if (degreesOfFreedom is { } df && !(df > 0))
        {
            return WithoutError(value, "There are no degrees of freedom left to estimate the uncertainty from.", method);
        }

        var quantile = TestDistribution.TwoSided(level, degreesOfFreedom);
        return new Estimate
        {
            Value = value,
            StandardError = standardError,
            Lower = value - (quantile * standardError),
            Upper = value + (quantile * standardError),
            DegreesOfFreedom = degreesOfFreedom,
            PValue = TestDistribution.TwoSidedProbability(value / standardError, degreesOfFreedom),
            Method = method,
        };
    }

    /// <summary>An estimate whose uncertainty cannot be given, with the reason.</summary>
    public static Estimate WithoutError(double value, string reason, string method = "point") =>
        new() { Value = value, Method = method, ErrorAbsence = Absence.Undefined(reason) };

    /// <summary>The same estimate with the p-value of another reference distribution than its limits.</summary>
    internal Estimate WithPValue(double pValue) => this with { PValue = pValue };
}

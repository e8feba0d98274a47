using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>One period of a time series.</summary>
/// <param name="Time">The time: a running number, a year, or the whole number of a quarter or month code.</param>
/// <param name="Outcome">The outcome: a figure, or a count for the Poisson families.</param>
/// <param name="Population">The population at risk: the offset of the Poisson families, the denominator of a rate otherwise.</param>
/// <param name="Label">The time as the source wrote it.</param>
public sealed record SeriesPoint(double Time, double Outcome, double? Population = null, string Label = "");

/// <summary>The distribution of the outcome.</summary>
public enum OutcomeFamily
{
    /// <summary>A continuous outcome, linear model. With a population the outcome is the rate per 100,000.</summary>
    Gaussian,

    /// <summary>Counts with variance equal to the mean, log-linear model with the population as offset.</summary>
    Poisson,

    /// <summary>Counts with variance proportional to the mean; the proportion (dispersion) is estimated by Pearson's statistic.</summary>
    QuasiPoisson,
}

/// <summary>Standard errors of a linear interrupted time series.</summary>
public enum SeriesErrors
{
    /// <summary>Newey-West: allows heteroscedasticity and autocorrelation up to a lag.</summary>
    NeweyWest,

    /// <summary>Ordinary least squares.</summary>
    Classical,

    /// <summary>Heteroscedasticity-consistent, no correction.</summary>
    HC0,

    /// <summary>HC0 times n / (n - k).</summary>
    HC1,

    /// <summary>Residuals over the square root of 1 - leverage.</summary>
    HC2,

    /// <summary>Residuals over 1 - leverage.</summary>
    HC3,
}

/// <summary>Choices of an interrupted time series.</summary>
public sealed record InterruptedTimeSeriesOptions
{
    /// <summary>The first period after the interruption.</summary>
    public required double From { get; init; }

    /// <summary>The distribution of the outcome.</summary>
    public OutcomeFamily Family { get; init; } = OutcomeFamily.Gaussian;

    /// <summary>Periods in a seasonal cycle (12 for months, 4 for quarters); null for no season.</summary>
    public int? Season { get; init; }

    /// <summary>Pairs of sine and cosine for the season.</summary>
    public int Harmonics { get; init; } = 2;

    /// <summary>Also let the slope change: a term that is 1 in the first period after the interruption, 2 in the second, ...</summary>
    public bool Slope { get; init; }

    /// <summary>Standard errors of the linear model.</summary>
    public SeriesErrors Errors { get; init; } = SeriesErrors.NeweyWest;

    /// <summary>Newey-West lag; null for floor(4 (n/100)^(2/9)).</summary>
    public int? Lag { get; init; }

    /// <summary>Multiply the Newey-West covariance by n / (n - k).</summary>
    public bool Adjust { get; init; } = true;

    /// <summary>Confidence level.</summary>
    public ConfidenceLevel Confidence { get; init; } = ConfidenceLevel.P95;

    /// <summary>What is known about the design outside the numbers.</summary>
    public DesignContext Context { get; init; } = DesignContext.Nothing;
}

/// <summary>A coefficient of an interrupted time series.</summary>
/// <param name="Term"><c>(intercept)</c>, <c>time</c>, <c>step</c>, <c>slope_change</c>, <c>sin1</c>, <c>cos1</c>, ...</param>
/// <param name="Estimate">The coefficient, on the log scale for counts. Limits are Student t for the linear model and normal for counts; the p-value of quasi-Poisson is Student t.</param>
/// <param name="Ratio">exp of the coefficient and its limits for counts; null for the linear model.</param>
public sealed record SeriesCoefficient(string Term, Estimate Estimate, RateRatio? Ratio);

/// <summary>A ratio of rates.</summary>
/// <param name="Value">The ratio.</param>
/// <param name="Lower">Lower limit; null where the coefficient has none.</param>
/// <param name="Upper">Upper limit.</param>
public sealed record RateRatio(double Value, double? Lower, double? Upper);

/// <summary>One period of the fitted series.</summary>
/// <param name="Time">The time.</param>
/// <param name="Label">The time as the source wrote it.</param>
/// <param name="Observed">Observed outcome (or rate per 100,000).</param>
/// <param name="Fitted">Fitted value.</param>
/// <param name="Counterfactual">Predicted without the interruption: from it on the step and slope change are left out.</param>
/// <param name="Lower">Lower limit of the counterfactual mean; null where no uncertainty can be given.</param>
/// <param name="Upper">Upper limit of the counterfactual mean.</param>
public sealed record SeriesFit(double Time, string Label, double Observed, double Fitted, double Counterfactual, double? Lower, double? Upper);

/// <summary>A test of autocorrelation.</summary>
/// <param name="Order">The highest lag tested.</param>
/// <param name="Statistic">The statistic.</param>
/// <param name="PValue">The p-value.</param>
public sealed record AutocorrelationTest(int Order, double Statistic, double PValue);

/// <summary>How well the model fits.</summary>
/// <param name="Observations">Periods used.</param>
/// <param name="ResidualDegrees">Residual degrees of freedom.</param>
/// <param name="Deviance">Residual sum of squares, or deviance for counts.</param>
/// <param name="RSquared">Share of variance explained; null for counts.</param>
/// <param name="Sigma">Residual standard deviation; null for counts.</param>
/// <param name="DurbinWatson">Durbin-Watson with its exact two-sided p-value; for counts on the working residuals, approximate. Null when the fit is perfect.</param>
/// <param name="BreuschGodfrey">Breusch-Godfrey at order 1 and at the season (or 12 or 4), as far as the series is long enough.</param>
/// <param name="Lag">The Newey-West lag used; null for other errors.</param>
public sealed record SeriesDiagnostics(
    int Observations, int ResidualDegrees, double Deviance, double? RSquared, double? Sigma, AutocorrelationTest? DurbinWatson, IReadOnlyList<AutocorrelationTest> BreuschGodfrey, int? Lag);

/// <summary>An interrupted time series: coefficients, fit, counterfactual and what may be said.</summary>
public sealed record InterruptedTimeSeriesResult
{
    /// <summary>The family.</summary>
    public required OutcomeFamily Family { get; init; }

    /// <summary>The first period after the interruption.</summary>
    public required double From { get; init; }

    /// <summary>The coefficients, in the order of the model.</summary>
    public required IReadOnlyList<SeriesCoefficient> Coefficients { get; init; }

    /// <summary>Pearson's statistic over its degrees of freedom for quasi-Poisson, 1 for Poisson, the residual variance for the linear model; null without residual degrees of freedom.</summary>
    public required double? Dispersion { get; init; }

    /// <summary>Mean difference per period between fitted and counterfactual after the interruption (linear), or the mean log rate ratio (counts).</summary>
    public required Estimate AverageEffect { get; init; }

    /// <summary>Sum over the periods after the interruption of fitted minus counterfactual, in the unit of the outcome (delta method for counts).</summary>
    public required Estimate CumulativeEffect { get; init; }

    /// <summary>The series with its counterfactual.</summary>
    public required IReadOnlyList<SeriesFit> Fit { get; init; }

    /// <summary>Deviance residuals (counts) or residuals, in time order.</summary>
    public required IReadOnlyList<double> Residuals { get; init; }

    /// <summary>How well the model fits.</summary>
    public required SeriesDiagnostics Diagnostics { get; init; }

    /// <summary>What was assumed.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The design checks and what they allow one to say.</summary>
    public required DesignVerdict Verdict { get; init; }

    /// <summary>The coefficient of a term.</summary>
    public SeriesCoefficient Coefficient(string term) => Coefficients.First(c => c.Term == term);
}

using System.Globalization;
using Indicators.Core.Statistics;
using Indicators.Model;
using MathNet.Numerics.LinearAlgebra;

namespace Indicators.Core.Impact;

/// <summary>
/// Interrupted time series by segmented regression (Wagner and others 2002, doi 10.1046/j.1365-2710.2002.00430.x; Bernal, Cummins and
/// Gasparrini 2017, doi 10.1093/ije/dyw098): a trend, a step and optionally a change of slope at the interruption, and a season. Without a
/// comparison series anything else that happened at the same time is in the step.
/// </summary>
public static class InterruptedTimeSeries
{
    /// <summary>Rates of the linear model with a population are per this number.</summary>
    public const double RatePer = 100_000;

    /// <summary>Fits the model.</summary>
    /// <exception cref="RequestException">Too few periods on a side, two rows for one time, counts that are negative, a population that is missing or not positive.</exception>
    public static InterruptedTimeSeriesResult Fit(IReadOnlyList<SeriesPoint> series, InterruptedTimeSeriesOptions options)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(options);
        SeriesPoint[] points = [.. series.OrderBy(p => p.Time)];
        Check(points, options);
        var design = SegmentedDesign.Of(points, options);
        var result = options.Family == OutcomeFamily.Gaussian ? Linear(points, design, options) : Counts(points, design, options);
        return result with { Verdict = DesignChecks.Of(result, options) };
    }

    /// <summary>
    /// F test of a model against a larger one that contains it (analysis of deviance): the fall in deviance per parameter over the larger
    /// model's dispersion.
    /// </summary>
    /// <exception cref="ArgumentException">The second model is not larger.</exception>
    public static (double Statistic, int NumeratorDegrees, int DenominatorDegrees, double PValue) Compare(InterruptedTimeSeriesResult smaller, InterruptedTimeSeriesResult larger)
    {
        ArgumentNullException.ThrowIfNull(smaller);
        ArgumentNullException.ThrowIfNull(larger);
        var added = smaller.Diagnostics.ResidualDegrees - larger.Diagnostics.ResidualDegrees;
        if (added <= 0 || larger.Dispersion is not { } dispersion)
        {
            throw new ArgumentException("The second model must contain the first and leave degrees of freedom.", nameof(larger));
        }

        var statistic = (smaller.Diagnostics.Deviance - larger.Diagnostics.Deviance) / added / dispersion;
        return (statistic, added, larger.Diagnostics.ResidualDegrees, TestDistribution.FisherUpperTail(Math.Max(0, statistic), added, larger.Diagnostics.ResidualDegrees));
    }

    private static InterruptedTimeSeriesResult Linear(SeriesPoint[] points, SegmentedDesign design, InterruptedTimeSeriesOptions options)
    {
        double[] outcome = [.. points.Select(p => p.Population is { } population ? p.Outcome / population * RatePer : p.Outcome)];
        var fit = LeastSquares.Fit(design.Columns, outcome, design.Terms);
        var lag = options.Lag ?? (int)Math.Floor(4 * Math.Pow(points.Length / 100.0, 2.0 / 9));
        var covariance = Covariance(fit, options, lag, points.Length);
        double df = fit.ResidualDegrees;
        var method = options.Errors == SeriesErrors.NeweyWest ? string.Create(CultureInfo.InvariantCulture, $"Newey-West lag {lag}") : options.Errors.ToString();
        Estimate ToEstimate(double value, Vector<double> contrast) => Of(value, contrast, covariance, df, df, options.Confidence, method);
        var fitted = design.Predict(fit.Beta, false);
        var counterfactual = design.Predict(fit.Beta, true);
        var quantile = covariance is null ? 0 : TestDistribution.TwoSided(options.Confidence, df);
        SeriesFit[] fits = [.. points.Select((p, t) =>
        {
            double? half = covariance is null ? null : quantile * Math.Sqrt(Math.Max(0, Quadratic(design.Row(t, true), covariance)));
            return new SeriesFit(p.Time, p.Label, outcome[t], fitted[t], counterfactual[t], counterfactual[t] - half, counterfactual[t] + half);
        })];
        var mean = outcome.Average();
        var total = outcome.Sum(y => (y - mean) * (y - mean));
        return new InterruptedTimeSeriesResult
        {
            Family = options.Family,
            From = options.From,
            Coefficients = [.. design.Terms.Select((term, j) => new SeriesCoefficient(term, ToEstimate(fit.Beta[j], Unit(design, j)), null))],
            Dispersion = df > 0 ? fit.ResidualSumOfSquares / df : null,
            AverageEffect = ToEstimate(design.After.Average(t => fitted[t] - counterfactual[t]), design.EffectContrast() / design.After.Count),
            CumulativeEffect = ToEstimate(design.After.Sum(t => fitted[t] - counterfactual[t]), design.EffectContrast()),
            Fit = fits,
            Residuals = fit.Residuals,
            Diagnostics = Diagnose(fit, fit.ResidualSumOfSquares, total > 0 ? 1 - (fit.ResidualSumOfSquares / total) : null, df > 0 ? Math.Sqrt(fit.ResidualSumOfSquares / df) : null, options, options.Errors == SeriesErrors.NeweyWest ? lag : null),
            Notes = Notes(points, options),
            Verdict = DesignVerdict.Pending,
        };
    }

    private static InterruptedTimeSeriesResult Counts(SeriesPoint[] points, SegmentedDesign design, InterruptedTimeSeriesOptions options)
    {
        double[] outcome = [.. points.Select(p => p.Outcome)];
        var fit = PoissonRegression.Fit(design.Columns, outcome, [.. points.Select(p => Math.Log(p.Population ?? 1))], design.Terms);
        var quasi = options.Family == OutcomeFamily.QuasiPoisson;
        double? dispersion = !quasi ? 1 : fit.Working.ResidualDegrees > 0 ? fit.PearsonDispersion : null;
        var covariance = dispersion is { } phi ? fit.Working.Bread * phi : null;
        var beta = fit.Working.Beta;
        double? pDegrees = quasi ? fit.Working.ResidualDegrees : null;
        var method = quasi ? "quasi-Poisson" : "Poisson";
        Estimate ToEstimate(double value, Vector<double> contrast) => Of(value, contrast, covariance, null, pDegrees, options.Confidence, method);
        double[] exposure = [.. points.Select(p => p.Population ?? 1)];
        double[] counterfactual = [.. design.Predict(beta, true).Select((v, t) => exposure[t] * Math.Exp(v))];
        var quantile = TestDistribution.TwoSided(options.Confidence, null);
        SeriesFit[] fits = [.. points.Select((p, t) =>
        {
            double? half = covariance is null ? null : quantile * Math.Sqrt(Math.Max(0, Quadratic(design.Row(t, true), covariance)));
            return new SeriesFit(p.Time, p.Label, outcome[t], fit.Mean[t], counterfactual[t], half is null ? null : counterfactual[t] * Math.Exp(-half.Value), half is null ? null : counterfactual[t] * Math.Exp(half.Value));
        })];
        var gradient = design.After.Aggregate(Vector<double>.Build.Dense(beta.Length), (sum, t) => sum + (fit.Mean[t] * design.Row(t, false)) - (counterfactual[t] * design.Row(t, true)));
        var contrast = design.EffectContrast() / design.After.Count;
        return new InterruptedTimeSeriesResult
        {
            Family = options.Family,
            From = options.From,
            Coefficients = [.. design.Terms.Select((term, j) => Ratio(term, ToEstimate(beta[j], Unit(design, j))))],
            Dispersion = dispersion,
            AverageEffect = ToEstimate(contrast.DotProduct(Vector<double>.Build.Dense(beta)), contrast),
            CumulativeEffect = ToEstimate(design.After.Sum(t => fit.Mean[t] - counterfactual[t]), gradient),
            Fit = fits,
            Residuals = fit.DevianceResiduals,
            Diagnostics = Diagnose(fit.Working, fit.Deviance, null, null, options, null),
            Notes = Notes(points, options),
            Verdict = DesignVerdict.Pending,
        };
    }

    private static Matrix<double>? Covariance(LeastSquares fit, InterruptedTimeSeriesOptions options, int lag, int count) => fit.ResidualDegrees <= 0 ? null : options.Errors switch
    {
        SeriesErrors.NeweyWest => RobustCovariance.NeweyWest(fit, lag, options.Adjust),
        SeriesErrors.Classical => RobustCovariance.Of(fit, ErrorType.Classical, new int[count]),
        SeriesErrors.HC0 => RobustCovariance.Of(fit, ErrorType.HC0, new int[count]),
        SeriesErrors.HC1 => RobustCovariance.Of(fit, ErrorType.HC1, new int[count]),
        SeriesErrors.HC2 => RobustCovariance.Of(fit, ErrorType.HC2, new int[count]),
        _ => RobustCovariance.Of(fit, ErrorType.HC3, new int[count]),
    };

    private static Estimate Of(double value, Vector<double> contrast, Matrix<double>? covariance, double? df, double? pDegrees, ConfidenceLevel level, string method)
    {
        if (covariance is null)
        {
            return Estimate.WithoutError(value, "There are as many parameters as periods: nothing is left to estimate the uncertainty from.", method);
        }

        var error = Math.Sqrt(Math.Max(0, Quadratic(contrast, covariance)));
        var estimate = Estimate.Of(value, error, df, level, method);
        return pDegrees == df || estimate.ErrorAbsence is not null ? estimate : estimate.WithPValue(TestDistribution.TwoSidedProbability(value / error, pDegrees));
    }

    private static SeriesCoefficient Ratio(string term, Estimate estimate) => new(term, estimate, new RateRatio(
        Math.Exp(estimate.Value), estimate.Lower is { } lower ? Math.Exp(lower) : null, estimate.Upper is { } upper ? Math.Exp(upper) : null));

    private static Vector<double> Unit(SegmentedDesign design, int term) => Vector<double>.Build.Dense(design.Terms.Count, j => j == term ? 1 : 0);

    private static double Quadratic(Vector<double> contrast, Matrix<double> covariance) => contrast.DotProduct(covariance * contrast);

    private static SeriesDiagnostics Diagnose(LeastSquares fit, double deviance, double? rSquared, double? sigma, InterruptedTimeSeriesOptions options, int? lag)
    {
        var second = options.Season ?? (fit.Observations >= 40 ? 12 : 4);
        var godfrey = new[] { 1, second }.Distinct().Select(order => Autocorrelation.BreuschGodfrey(fit, order)).OfType<AutocorrelationTest>().ToList();
        return new SeriesDiagnostics(fit.Observations, fit.ResidualDegrees, deviance, rSquared, sigma, Autocorrelation.DurbinWatson(fit), godfrey, lag);
    }

    private static void Check(SeriesPoint[] points, InterruptedTimeSeriesOptions options)
    {
        var before = points.Count(p => p.Time < options.From);
        var after = points.Length - before;
        if (before < 2 || after < (options.Slope ? 2 : 1))
        {
            throw new RequestException("series", string.Create(CultureInfo.InvariantCulture, $"{before} periods before and {after} from the interruption on"), options.Slope ? "at least two on each side" : "at least two before and one after", "Check the start, or use a longer series.");
        }

        if (options.Season is < 2 || options.Harmonics < 1 || options.Lag is < 0)
        {
            throw new ArgumentException("A season has at least two periods, there is at least one harmonic, and a lag is not negative.", nameof(options));
        }

        for (var t = 0; t < points.Length; t++)
        {
            var at = points[t].Label.Length > 0 ? points[t].Label : points[t].Time.ToString(CultureInfo.InvariantCulture);
            if (t > 0 && points[t].Time == points[t - 1].Time)
            {
                throw new RequestException($"time {at}", "two rows", "one row per time", "Sum the rows first.");
            }

            if (!double.IsFinite(points[t].Outcome) || !double.IsFinite(points[t].Time))
            {
                throw new RequestException($"time {at}", "a value that is not a number", "finite numbers", "Leave the row out if the outcome is missing.");
            }

            if (points[t].Population is <= 0 or double.NaN || (points[t].Population is null && points[0].Population is not null))
            {
                throw new RequestException($"time {at}", "a population that is missing or not positive", "a positive population at every time", "Complete the population column.");
            }

            if (options.Family != OutcomeFamily.Gaussian && points[t].Outcome < 0)
            {
                throw new RequestException($"time {at}", "a negative count", "counts from 0 up", "Use the family gaussian for figures that can be negative.");
            }
        }
    }

    private static List<string> Notes(SeriesPoint[] points, InterruptedTimeSeriesOptions options)
    {
        var notes = new List<string>();
        double[] steps = [.. points.Skip(1).Select((p, t) => p.Time - points[t].Time)];
        if (steps.Length > 0 && steps.Max() > 1.5 * steps.Min())
        {
            notes.Add("The series has gaps: autocorrelation is counted from row to row.");
        }

        if (options.Family == OutcomeFamily.Gaussian && points[0].Population is not null)
        {
            notes.Add("The outcome is the rate per 100,000 of the population.");
        }

        if (options.Season is { } season && points.Length < 2 * season)
        {
            notes.Add("The series is shorter than two seasonal cycles: the season is weakly determined.");
        }

        return notes;
    }
}

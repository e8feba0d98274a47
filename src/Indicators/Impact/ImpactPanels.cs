using System.Data;
using System.Globalization;
using Indicators.Core.Impact;
using Indicators.Model;

namespace Indicators;

/// <summary>Counterfactual estimates on a table of units over time. No workspace is needed.</summary>
public static partial class ImpactPanels
{
    private static readonly (string Code, DifferenceInDifferencesMethod Value)[] MethodCodes =
    [
        ("two-period", DifferenceInDifferencesMethod.TwoPeriod), ("twfe", DifferenceInDifferencesMethod.TwoWayFixedEffects), ("callaway-santanna", DifferenceInDifferencesMethod.CallawaySantAnna),
    ];

    private static readonly (string Code, ErrorType Value)[] ErrorCodes =
    [
        ("auto", ErrorType.Auto), ("classical", ErrorType.Classical), ("hc0", ErrorType.HC0), ("hc1", ErrorType.HC1), ("hc2", ErrorType.HC2),
        ("hc3", ErrorType.HC3), ("cr0", ErrorType.CR0), ("cr1", ErrorType.CR1), ("cr2", ErrorType.CR2),
    ];

    private static readonly (string Code, Aggregation Value)[] AggregationCodes =
        [("simple", Aggregation.Simple), ("dynamic", Aggregation.Dynamic), ("group", Aggregation.Group), ("calendar", Aggregation.Calendar)];

    private static readonly (string Code, WeightedDifference Value)[] WeightedCodes =
        [("sdid", WeightedDifference.SyntheticDifferenceInDifferences), ("synthetic-control", WeightedDifference.SyntheticControl), ("did", WeightedDifference.DifferenceInDifferences)];

    private static readonly (string Code, WeightSolver Value)[] SolverCodes = [("frank-wolfe", WeightSolver.FrankWolfe), ("exact", WeightSolver.Exact)];

    private static readonly (string Code, OutcomeFamily Value)[] FamilyCodes =
        [("gaussian", OutcomeFamily.Gaussian), ("poisson", OutcomeFamily.Poisson), ("quasipoisson", OutcomeFamily.QuasiPoisson)];

    // Newey-West without the factor n / (n - k), as some programs and published tables have it.
    private const string Unadjusted = "newey-west-unadjusted";

    private static readonly (string Code, SeriesErrors Value)[] SeriesErrorCodes =
    [
        ("newey-west", SeriesErrors.NeweyWest), (Unadjusted, SeriesErrors.NeweyWest), ("classical", SeriesErrors.Classical), ("hc0", SeriesErrors.HC0), ("hc1", SeriesErrors.HC1),
        ("hc2", SeriesErrors.HC2), ("hc3", SeriesErrors.HC3),
    ];

    /// <summary>The estimators of a difference-in-differences.</summary>
    public static IReadOnlyList<string> Methods { get; } = [.. MethodCodes.Select(c => c.Code)];

    /// <summary>The errors of a difference-in-differences.</summary>
    public static IReadOnlyList<string> ClusterErrors { get; } = [.. ErrorCodes.Select(c => c.Code)];

    /// <summary>The averages of group-time effects.</summary>
    public static IReadOnlyList<string> Aggregations { get; } = [.. AggregationCodes.Select(c => c.Code)];

    /// <summary>The weightings of a synthetic difference-in-differences.</summary>
    public static IReadOnlyList<string> WeightedDifferences { get; } = [.. WeightedCodes.Select(c => c.Code)];

    /// <summary>How its weights are found: as the authors' program does, or to the exact optimum.</summary>
    public static IReadOnlyList<string> WeightSolvers { get; } = [.. SolverCodes.Select(c => c.Code)];

    /// <summary>The families of an interrupted time series.</summary>
    public static IReadOnlyList<string> Families { get; } = [.. FamilyCodes.Select(c => c.Code)];

    /// <summary>The errors of a linear interrupted time series.</summary>
    public static IReadOnlyList<string> SeriesErrorNames { get; } = [.. SeriesErrorCodes.Select(c => c.Code)];

    /// <summary>Difference-in-differences.</summary>
    /// <exception cref="IndicatorsException">The table cannot be read, or cannot answer.</exception>
    public static ImpactAnswer DifferenceInDifferences(string path, DifferenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Differences(ReadPanel(path, request, ColumnsOf(request)), request, Path.GetFileName(path));
    }

    /// <summary>Difference-in-differences on a table in memory, such as <see cref="ResultTables.Panel"/>.</summary>
    /// <exception cref="IndicatorsException">The table cannot answer.</exception>
    public static ImpactAnswer DifferenceInDifferences(DataTable table, DifferenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(request);
        return Differences(ReadPanel(table, ColumnsOf(request)), request, table.TableName);
    }

    private static PanelColumns ColumnsOf(DifferenceRequest request) => new(request.Unit, request.Time, request.Outcome, request.TreatedFrom, request.Cluster, request.Weight);

    private static ImpactAnswer Differences(Panel panel, DifferenceRequest request, string source)
    {
        var options = new DifferenceInDifferencesOptions
        {
            Method = Value(MethodCodes, request.Method),
            Control = request.Control == "not-yet" ? ControlGroup.NotYetTreated : ControlGroup.NeverTreated,
            Errors = Value(ErrorCodes, request.Errors),
            Aggregation = Value(AggregationCodes, request.Aggregation),
            Balanced = request.Balanced,
            Anticipation = request.Anticipation,
            Confidence = request.Confidence,
            BootstrapDraws = request.BootstrapDraws,
            Seed = request.Seed,
            Context = ToCore(request.Context, panel.Step),
        };
        var result = Core.Impact.DifferenceInDifferences.Estimate(panel, options);
        if (request.Context.Selection is { Observed: null } selection)
        {
            // What selection alone would give is set beside the difference that was measured here.
            options = options with { Context = ToCore(request.Context with { Selection = selection with { Observed = result.Att.Value } }, panel.Step) };
            result = Core.Impact.DifferenceInDifferences.Estimate(panel, options);
        }

        return DifferenceAnswer.Of(result, panel, request, source, request.Sensitivity ? Core.Impact.Sensitivity.OfDifferences(panel, options) : null);
    }

    /// <summary>Synthetic control.</summary>
    /// <exception cref="IndicatorsException">The table cannot be read, or cannot answer.</exception>
    public static ImpactAnswer SyntheticControl(string path, SyntheticControlRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var panel = ReadPanel(path, request, new PanelColumns(request.Unit, request.Time, request.Outcome));
        var from = Time(request.From, panel.Step, "--from");
        var options = new SyntheticControlOptions
        {
            Predictors = ReadPredictors(request, from),
            // Without predictors a placebo is a small convex problem, and the verdict on the design needs the ranks.
            InSpacePlacebos = request.Placebos || request.Predictors is null,
            InTimePlacebos = true,
            LeaveOneOut = true,
            Confidence = request.Confidence,
            Context = ToCore(request.Context, panel.Step),
        };
        var result = Core.Impact.SyntheticControl.Fit(panel, request.Treated, from, options);
        return SyntheticControlAnswer.Of(result, panel, request, Path.GetFileName(path), request.Sensitivity ? Core.Impact.Sensitivity.OfSyntheticControl(panel, result, options) : null);
    }

    /// <summary>Synthetic difference-in-differences.</summary>
    /// <exception cref="IndicatorsException">The table cannot be read, or cannot answer.</exception>
    public static ImpactAnswer SyntheticDifferenceInDifferences(string path, SyntheticDifferenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var panel = ReadPanel(path, request, new PanelColumns(request.Unit, request.Time, request.Outcome, request.TreatedFrom));
        if (request.TreatedFrom is null)
        {
            if (request.Treated.Count == 0 || request.From is null)
            {
                throw new RequestException("--treated", "no treated unit with a start", "the names of the treated units and the first treated time, or a column of first treated times", "Give --treated and --from, or --treated-from.");
            }

            var from = Time(request.From, panel.Step, "--from");
            var treated = request.Treated.Select(t => panel.Unit(t).Name).ToHashSet(StringComparer.Ordinal);
            panel = Panel.Create(panel.Rows.Select(r => r with { TreatedFrom = treated.Contains(r.Unit) ? from : null }), panel.Step, panel.MissingOutcomes);
        }

        var result = Core.Impact.SyntheticDifferenceInDifferences.Fit(panel, new SyntheticDifferenceOptions
        {
            Estimator = Value(WeightedCodes, request.Estimator),
            Solver = Value(SolverCodes, request.Solver),
            PlaceboDraws = request.PlaceboDraws,
            Seed = request.Seed,
            Confidence = request.Confidence,
            Context = ToCore(request.Context, panel.Step),
        });
        return SyntheticDifferenceAnswer.Of(result, panel, request, Path.GetFileName(path));
    }

    /// <summary>Interrupted time series.</summary>
    /// <exception cref="IndicatorsException">The table cannot be read, or cannot answer.</exception>
    public static ImpactAnswer InterruptedTimeSeries(string path, TimeSeriesRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var table = ReadTable(path, request);
        var rows = table.WithDecimalPoints(c => c == request.Outcome || c == request.Population);
        var series = PanelTable.ReadSeries(table.Name, table.Header, rows, request.Time, request.Outcome, request.Population, FirstLine(table));
        var step = TimeStep.Number;
        double from;
        if (TimeCode.TryParse(request.From, out var ordinal, out step))
        {
            from = ordinal;
        }
        else if (!double.TryParse(request.From, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out from))
        {
            throw NoTime("--from", request.From);
        }

        var result = Core.Impact.InterruptedTimeSeries.Fit(series, new InterruptedTimeSeriesOptions
        {
            From = from,
            Family = Value(FamilyCodes, request.Family),
            Season = request.Season,
            Harmonics = request.Harmonics,
            Slope = request.Slope,
            Errors = Value(SeriesErrorCodes, request.Errors),
            Adjust = request.Errors != Unadjusted,
            Lag = request.Lag,
            Confidence = request.Confidence,
            Context = ToCore(request.Context, step),
        });
        return TimeSeriesAnswer.Of(result, request, Path.GetFileName(path));
    }
}

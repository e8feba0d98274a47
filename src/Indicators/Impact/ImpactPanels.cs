using System.Globalization;
using Indicators.Core.Impact;
using Indicators.Import.Tables;
using Indicators.Model;

namespace Indicators;

/// <summary>Counterfactual estimates on a table of units over time. No workspace is needed.</summary>
public static class ImpactPanels
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

    private static readonly (string Code, OutcomeFamily Value)[] FamilyCodes =
        [("gaussian", OutcomeFamily.Gaussian), ("poisson", OutcomeFamily.Poisson), ("quasipoisson", OutcomeFamily.QuasiPoisson)];

    private static readonly (string Code, SeriesErrors Value)[] SeriesErrorCodes =
    [
        ("newey-west", SeriesErrors.NeweyWest), ("classical", SeriesErrors.Classical), ("hc0", SeriesErrors.HC0), ("hc1", SeriesErrors.HC1),
        ("hc2", SeriesErrors.HC2), ("hc3", SeriesErrors.HC3),
    ];

    /// <summary>The estimators of a difference-in-differences.</summary>
    public static IReadOnlyList<string> Methods { get; } = [.. MethodCodes.Select(c => c.Code)];

    /// <summary>The errors of a difference-in-differences.</summary>
    public static IReadOnlyList<string> ClusterErrors { get; } = [.. ErrorCodes.Select(c => c.Code)];

    /// <summary>The averages of group-time effects.</summary>
    public static IReadOnlyList<string> Aggregations { get; } = [.. AggregationCodes.Select(c => c.Code)];

    /// <summary>The families of an interrupted time series.</summary>
    public static IReadOnlyList<string> Families { get; } = [.. FamilyCodes.Select(c => c.Code)];

    /// <summary>The errors of a linear interrupted time series.</summary>
    public static IReadOnlyList<string> SeriesErrorNames { get; } = [.. SeriesErrorCodes.Select(c => c.Code)];

    /// <summary>Difference-in-differences.</summary>
    /// <exception cref="IndicatorsException">The table cannot be read, or cannot answer.</exception>
    public static ImpactAnswer DifferenceInDifferences(string path, DifferenceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var panel = ReadPanel(path, request, new PanelColumns(request.Unit, request.Time, request.Outcome, request.TreatedFrom, request.Cluster, request.Weight));
        var result = Core.Impact.DifferenceInDifferences.Estimate(panel, new DifferenceInDifferencesOptions
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
        });
        return DifferenceAnswer.Of(result, panel, request, Path.GetFileName(path));
    }

    /// <summary>Synthetic control.</summary>
    /// <exception cref="IndicatorsException">The table cannot be read, or cannot answer.</exception>
    public static ImpactAnswer SyntheticControl(string path, SyntheticControlRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var panel = ReadPanel(path, request, new PanelColumns(request.Unit, request.Time, request.Outcome));
        var from = Time(request.From, panel.Step, "--from");
        var result = Core.Impact.SyntheticControl.Fit(panel, request.Treated, from, new SyntheticControlOptions
        {
            Predictors = ReadPredictors(request, from),
            // Without predictors a placebo is a small convex problem, and the verdict on the design needs the ranks.
            InSpacePlacebos = request.Placebos || request.Predictors is null,
            InTimePlacebos = true,
            LeaveOneOut = true,
            Confidence = request.Confidence,
            Context = ToCore(request.Context, panel.Step),
        });
        return SyntheticControlAnswer.Of(result, panel, request, Path.GetFileName(path));
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
            Lag = request.Lag,
            Confidence = request.Confidence,
            Context = ToCore(request.Context, step),
        });
        return TimeSeriesAnswer.Of(result, request, Path.GetFileName(path));
    }

    private static Panel ReadPanel(string path, ImpactRequest request, PanelColumns columns)
    {
        var table = ReadTable(path, request);
        var rows = table.WithDecimalPoints(c => c == columns.Outcome || c == columns.Weight);
        return PanelTable.Read(table.Name, table.Header, rows, columns, FirstLine(table));
    }

    private static IReadOnlyList<Predictor> ReadPredictors(SyntheticControlRequest request, int from)
    {
        if (request.Predictors is not { } path)
        {
            return [];
        }

        var table = ReadTable(path, request);
        var rows = table.WithDecimalPoints(c => c != request.Unit && c != request.Time);
        return PanelTable.ReadPredictors(table.Name, table.Header, rows, request.Unit, request.Time, from, FirstLine(table));
    }

    private static PlainTable ReadTable(string path, ImpactRequest request)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return PlainTable.Read(Path.GetFullPath(path), path, (request.Table ?? new()).ToImport());
    }

    private static int FirstLine(PlainTable table) => table.Rows.Count > 0 ? table.Line(0) : 2;

    private static DesignContext ToCore(ImpactContext context, TimeStep step) => new()
    {
        OtherEvents = [.. context.OtherEvents.Select(e => new DeclaredEvent(e.Name, Time(e.Time, step, "--other-event"), e.OnlyTreated))],
        ResidentTurnover = context.ResidentTurnover,
        BoundaryChanged = context.BoundaryChanged,
        SelectedOnOutcome = context.SelectedOnOutcome,
    };

    private static int Time(string text, TimeStep step, string where) => TimeCode.TryParse(text, out var ordinal, out var found) && found == step
        ? ordinal
        : throw NoTime(where, text);

    private static RequestException NoTime(string where, string text) =>
        new(where, $"'{text}'", "a time as the table writes its times: a whole number, a quarter such as 2015K1 or a month such as 2015M03");

    private static T Value<T>((string Code, T Value)[] codes, string code) => Array.Exists(codes, c => c.Code == code)
        ? Array.Find(codes, c => c.Code == code).Value
        : throw new ArgumentException($"'{code}' is not one of {string.Join(", ", codes.Select(c => c.Code))}.", nameof(code));
}

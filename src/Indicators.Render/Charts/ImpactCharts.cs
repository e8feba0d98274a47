using Indicators.Render.Charts.Drawing;

namespace Indicators.Render.Charts;

/// <summary>What the charts of an impact estimate share: a time axis, a unit, and a picture that the trend chart draws.</summary>
public abstract record ImpactChart : Chart
{
    /// <summary>The axis, oldest first: times, or times since the start such as -3 with the label <c>−3</c>.</summary>
    public required IReadOnlyList<AxisPeriod> Periods { get; init; }

    /// <summary>Unit of the values.</summary>
    public string Unit { get; init; } = "procentpoint";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>The chart as the trend chart that draws it.</summary>
    internal abstract TrendChart ToTrend();

    private protected TrendChart Trend(IReadOnlyList<ChartSeries> series, ChartEvent? start) => new()
    {
        Title = Title,
        Subtitle = Subtitle,
        Finding = Finding,
        Notes = Notes,
        Source = Source,
        Synthetic = Synthetic,
        Language = Language,
        Periods = Periods,
        Series = series,
        Unit = Unit,
        Decimals = Decimals,
        Events = start is { } at ? [at] : [],
    };
}

/// <summary>Estimates before and after the start with their intervals; a design is only as good as its flat left half.</summary>
public sealed record EventStudyChart : ImpactChart
{
    /// <summary>Estimate and interval at each event time.</summary>
    public required IReadOnlyList<ChartPoint> Estimates { get; init; }

    /// <summary>What is estimated, as printed beside the points.</summary>
    public string EstimateName { get; init; } = "";

    /// <summary>Where the start is marked, between the last period before and the first after.</summary>
    public double Start { get; init; } = -0.5;

    internal override TrendChart ToTrend() => Trend(
        [new ChartSeries(EstimateName.Length > 0 ? EstimateName : Title, SeriesRole.Estimate, Estimates)], new ChartEvent(Start, ChartWords.EventStart(Language))) with
    {
        AxisFrom = 0,
        AxisTo = 0,
    };
}

/// <summary>The treated area beside its synthetic twin.</summary>
public sealed record SyntheticControlChart : ImpactChart
{
    /// <summary>Creates a chart in per cent; any other unit is set by its initialiser.</summary>
    public SyntheticControlChart() => Unit = "pct.";

    /// <summary>Name of the treated area.</summary>
    public required string TreatedName { get; init; }

    /// <summary>Observed values of the treated area.</summary>
    public required IReadOnlyList<ChartPoint> Treated { get; init; }

    /// <summary>Name of the weighted comparison.</summary>
    public required string SyntheticName { get; init; }

    /// <summary>Values of the weighted comparison.</summary>
    public required IReadOnlyList<ChartPoint> SyntheticTwin { get; init; }

    /// <summary>When the treatment began.</summary>
    public ChartEvent? Start { get; init; }

    internal override TrendChart ToTrend() => Trend(
        [new ChartSeries(TreatedName, SeriesRole.Area, Treated), new ChartSeries(SyntheticName, SeriesRole.Counterfactual, SyntheticTwin)], Start);
}

/// <summary>The treated area's gap to its synthetic twin among the gaps of areas that were not treated.</summary>
public sealed record PlaceboChart : ImpactChart
{
    /// <summary>Name of the treated area.</summary>
    public required string TreatedName { get; init; }

    /// <summary>The treated area's gap.</summary>
    public required IReadOnlyList<ChartPoint> Treated { get; init; }

    /// <summary>The gaps of the placebo areas.</summary>
    public required IReadOnlyList<ChartSeries> Placebos { get; init; }

    /// <summary>When the treatment began.</summary>
    public ChartEvent? Start { get; init; }

    internal override TrendChart ToTrend() => Trend(
        [.. Placebos.Select(p => p with { Role = SeriesRole.Background }), new ChartSeries(TreatedName, SeriesRole.Area, Treated)], Start) with
    {
        BandNote = ChartWords.Placebos(Placebos.Count, Language),
    };
}

/// <summary>A time series beside what its own past would have led to expect.</summary>
public sealed record CounterfactualChart : ImpactChart
{
    /// <summary>Creates a chart in per cent; any other unit is set by its initialiser.</summary>
    public CounterfactualChart() => Unit = "pct.";

    /// <summary>Name of the observed series.</summary>
    public required string ObservedName { get; init; }

    /// <summary>Observed values.</summary>
    public required IReadOnlyList<ChartPoint> Observed { get; init; }

    /// <summary>Name of the fitted line; unused when <see cref="Fitted"/> is empty.</summary>
    public string FittedName { get; init; } = "";

    /// <summary>The fitted segments, if shown.</summary>
    public IReadOnlyList<ChartPoint> Fitted { get; init; } = [];

    /// <summary>Name of the expected line.</summary>
    public required string ExpectedName { get; init; }

    /// <summary>What was expected without the change, with its band.</summary>
    public required IReadOnlyList<ChartPoint> Expected { get; init; }

    /// <summary>When the change began.</summary>
    public ChartEvent? Start { get; init; }

    internal override TrendChart ToTrend() => Trend(
        [
            new ChartSeries(ObservedName, SeriesRole.Area, Observed),
            .. Fitted.Count > 0 ? [new ChartSeries(FittedName, SeriesRole.Reference, Fitted)] : Array.Empty<ChartSeries>(),
            new ChartSeries(ExpectedName, SeriesRole.Counterfactual, Expected),
        ],
        Start);
}

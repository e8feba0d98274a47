using Indicators.Render.Charts.Drawing;

namespace Indicators.Render.Charts;

/// <summary>Estimates before and after the start with their intervals; a design is only as good as its flat left half.</summary>
public sealed record EventStudyChart : Chart
{
    /// <summary>Event time and its label, oldest first, e.g. -3 and <c>−3</c>.</summary>
    public required IReadOnlyList<AxisPeriod> Periods { get; init; }

    /// <summary>Estimate and interval at each event time.</summary>
    public required IReadOnlyList<ChartPoint> Estimates { get; init; }

    /// <summary>What is estimated, as printed beside the points.</summary>
    public string EstimateName { get; init; } = "";

    /// <summary>Unit of the estimates.</summary>
    public string Unit { get; init; } = "procentpoint";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Where the start is marked, between the last period before and the first after.</summary>
    public double Start { get; init; } = -0.5;

    internal TrendChart ToTrend() => new()
    {
        Title = Title,
        Subtitle = Subtitle,
        Finding = Finding,
        Notes = Notes,
        Source = Source,
        Synthetic = Synthetic,
        Language = Language,
        Periods = Periods,
        Series = [new ChartSeries(EstimateName.Length > 0 ? EstimateName : Title, SeriesRole.Estimate, Estimates)],
        Unit = Unit,
        Decimals = Decimals,
        Events = [new ChartEvent(Start, ChartWords.EventStart(Language))],
        AxisFrom = 0,
        AxisTo = 0,
    };
}

/// <summary>The treated area beside its synthetic twin.</summary>
public sealed record SyntheticControlChart : Chart
{
    /// <summary>The time axis.</summary>
    public required IReadOnlyList<AxisPeriod> Periods { get; init; }

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

    /// <summary>Unit of the values.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;

    internal TrendChart ToTrend() => new()
    {
        Title = Title,
        Subtitle = Subtitle,
        Finding = Finding,
        Notes = Notes,
        Source = Source,
        Synthetic = Synthetic,
        Language = Language,
        Periods = Periods,
        Series = [new ChartSeries(TreatedName, SeriesRole.Area, Treated), new ChartSeries(SyntheticName, SeriesRole.Counterfactual, SyntheticTwin)],
        Unit = Unit,
        Decimals = Decimals,
        Events = Start is { } start ? [start] : [],
    };
}

/// <summary>The treated area's gap to its synthetic twin among the gaps of areas that were not treated.</summary>
public sealed record PlaceboChart : Chart
{
    /// <summary>The time axis.</summary>
    public required IReadOnlyList<AxisPeriod> Periods { get; init; }

    /// <summary>Name of the treated area.</summary>
    public required string TreatedName { get; init; }

    /// <summary>The treated area's gap.</summary>
    public required IReadOnlyList<ChartPoint> Treated { get; init; }

    /// <summary>The gaps of the placebo areas.</summary>
    public required IReadOnlyList<ChartSeries> Placebos { get; init; }

    /// <summary>When the treatment began.</summary>
    public ChartEvent? Start { get; init; }

    /// <summary>Unit of the gaps.</summary>
    public string Unit { get; init; } = "procentpoint";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;

    internal TrendChart ToTrend()
    {
        var series = new List<ChartSeries>(Placebos.Count + 1);
        foreach (var placebo in Placebos)
        {
            series.Add(placebo with { Role = SeriesRole.Background });
        }

        series.Add(new ChartSeries(TreatedName, SeriesRole.Area, Treated));
        return new TrendChart
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
            BandNote = ChartWords.Placebos(Placebos.Count, Language),
            Events = Start is { } start ? [start] : [],
        };
    }
}

/// <summary>A time series beside what its own past would have led to expect.</summary>
public sealed record CounterfactualChart : Chart
{
    /// <summary>The time axis.</summary>
    public required IReadOnlyList<AxisPeriod> Periods { get; init; }

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

    /// <summary>Unit of the values.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;

    internal TrendChart ToTrend()
    {
        var series = new List<ChartSeries>(3) { new(ObservedName, SeriesRole.Area, Observed) };
        if (Fitted.Count > 0)
        {
            series.Add(new ChartSeries(FittedName, SeriesRole.Reference, Fitted));
        }

        series.Add(new ChartSeries(ExpectedName, SeriesRole.Counterfactual, Expected));
        return new TrendChart
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
            Events = Start is { } start ? [start] : [],
        };
    }
}

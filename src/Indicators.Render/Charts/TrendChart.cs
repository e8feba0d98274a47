using System.Runtime.InteropServices;

namespace Indicators.Render.Charts;

/// <summary>
/// One indicator over time: the area with its band, the references, criterion lines, the plan's period, and the
/// gap at baseline, midterm and follow-up. A period without a point breaks the line.
/// </summary>
public sealed record TrendChart : Chart
{
    /// <summary>The time axis, oldest first; thinned by the drawing where labels would collide.</summary>
    public required IReadOnlyList<AxisPeriod> Periods { get; init; }

    /// <summary>What is drawn, in the order of the legend.</summary>
    public required IReadOnlyList<ChartSeries> Series { get; init; }

    /// <summary>Unit of the values as printed: <c>pct.</c>, <c>kr.</c>, <c>pr. 1.000</c>.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>Unit of differences: <c>procentpoint</c>; empty uses <see cref="Unit"/>.</summary>
    public string GapUnit { get; init; } = "";

    /// <summary>Decimals of printed values.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>What the band is; empty prints the 95 per cent confidence interval where a series has one.</summary>
    public string BandNote { get; init; } = "";

    /// <summary>Horizontal lines of the law or of a target.</summary>
    public IReadOnlyList<CriterionLine> Lines { get; init; } = [];

    /// <summary>Baseline, midterm, follow-up.</summary>
    public IReadOnlyList<ChartMoment> Moments { get; init; } = [];

    /// <summary>Gaps to draw and label, usually at the moments.</summary>
    public IReadOnlyList<ChartGap> Gaps { get; init; } = [];

    /// <summary>The plan's period, shaded.</summary>
    public PlanSpan? Plan { get; init; }

    /// <summary>What happened around the area: a vertical line each.</summary>
    public IReadOnlyList<ChartEvent> Events { get; init; } = [];

    /// <summary>Known breaks in the series: lines are not drawn across them, and a note says why.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>The axis reaches down to at least this value; null lets the data decide (zero is included where that leaves the data readable).</summary>
    public double? AxisFrom { get; init; }

    /// <summary>The axis reaches up to at least this value; null lets the data decide.</summary>
    public double? AxisTo { get; init; }
}

/// <summary>A period on the time axis.</summary>
/// <param name="Position">Place on the axis in years, e.g. 2020 or 2020.25; any unit will do if all use it.</param>
/// <param name="Label">As printed under the axis.</param>
public readonly record struct AxisPeriod(double Position, string Label)
{
    /// <summary>A date as a position in years: 1 July 2020 is about 2020.5.</summary>
    public static double PositionOf(DateOnly date) =>
        date.Year + ((date.DayOfYear - 1) / (DateTime.IsLeapYear(date.Year) ? 366.0 : 365.0));
}

/// <summary>A line of points.</summary>
/// <param name="Name">As printed beside the line.</param>
/// <param name="Role">Decides colour, width, pattern and marker.</param>
/// <param name="Points">Points in order of position.</param>
public sealed record ChartSeries(string Name, SeriesRole Role, IReadOnlyList<ChartPoint> Points);

/// <summary>A point of a series.</summary>
/// <param name="Position">Place on the axis; see <see cref="AxisPeriod"/>.</param>
/// <param name="Value">The value; null where it is absent, which breaks the line.</param>
/// <param name="Lower">Lower bound of the interval, if any.</param>
/// <param name="Upper">Upper bound of the interval, if any.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChartPoint(double Position, double? Value, double? Lower = null, double? Upper = null);

/// <summary>What a series is in the picture.</summary>
public enum SeriesRole
{
    /// <summary>The area that the chart is about: thick, with markers.</summary>
    Area,

    /// <summary>The reference: thinner, without markers.</summary>
    Reference,

    /// <summary>The reference without the area: dotted.</summary>
    ReferenceWithoutArea,

    /// <summary>What would have been expected: dashed in the area's colour.</summary>
    Counterfactual,

    /// <summary>A further series: own colour, pattern and marker.</summary>
    Other,

    /// <summary>One of many in the background: thin and unlabelled.</summary>
    Background,

    /// <summary>Estimates with error bars instead of a line.</summary>
    Estimate,
}

/// <summary>A horizontal line with its label.</summary>
/// <param name="Value">Height of the line.</param>
/// <param name="Label">As printed, e.g. <c>Kriterium: over 40,0 pct.</c></param>
/// <param name="Target">True for a target that the plan sets itself; false for a line of the law or of the figures.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CriterionLine(double Value, string Label, bool Target = false);

/// <summary>A marked moment on the time axis.</summary>
/// <param name="Position">Place on the axis.</param>
/// <param name="Kind">Which moment it is.</param>
/// <param name="Label">Own words instead of the kind's; empty for the kind's.</param>
public readonly record struct ChartMoment(double Position, MomentKind Kind, string Label = "");

/// <summary>The moments of an evaluation.</summary>
public enum MomentKind
{
    /// <summary>Baseline.</summary>
    Baseline,

    /// <summary>Midtvejs.</summary>
    Midterm,

    /// <summary>Opfølgning.</summary>
    FollowUp,

    /// <summary>Slutevaluering.</summary>
    Final,
}

/// <summary>The distance between area and reference at a moment, drawn and labelled with its sign.</summary>
/// <param name="Position">Place on the axis.</param>
/// <param name="AreaValue">The area's value.</param>
/// <param name="ReferenceValue">The reference's value.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChartGap(double Position, double AreaValue, double ReferenceValue);

/// <summary>The plan's period.</summary>
/// <param name="From">Start on the axis.</param>
/// <param name="To">End on the axis.</param>
/// <param name="Label">As printed, e.g. <c>Helhedsplan 2020–2024</c>.</param>
public readonly record struct PlanSpan(double From, double To, string Label);

/// <summary>A context event.</summary>
/// <param name="Position">Place on the axis.</param>
/// <param name="Label">As printed.</param>
public readonly record struct ChartEvent(double Position, string Label);

/// <summary>A known break in the series.</summary>
/// <param name="Position">First position of the new definition.</param>
/// <param name="Note">What changed, printed under the chart.</param>
public readonly record struct SeriesBreak(double Position, string Note);

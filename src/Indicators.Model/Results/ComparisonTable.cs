namespace Indicators.Model;

/// <summary>One figure of many comparisons as a column: estimates and bounds by row, and why a row has none.</summary>
public sealed class FigureColumn
{
    private readonly double[] _estimates;
    private readonly double[] _lowers;
    private readonly double[] _uppers;
    private readonly Dictionary<int, Absence?> _others = [];

    /// <summary>A column whose rows all have a figure with bounds.</summary>
    /// <param name="estimates">The figures.</param>
    /// <param name="lowers">Their lower bounds.</param>
    /// <param name="uppers">Their upper bounds.</param>
    /// <exception cref="ArgumentException">They differ in length.</exception>
    public FigureColumn(double[] estimates, double[] lowers, double[] uppers)
    {
        ArgumentNullException.ThrowIfNull(estimates);
        ArgumentNullException.ThrowIfNull(lowers);
        ArgumentNullException.ThrowIfNull(uppers);
        if (estimates.Length != lowers.Length || estimates.Length != uppers.Length)
        {
            throw new ArgumentException("Every figure has two bounds.", nameof(lowers));
        }

        (_estimates, _lowers, _uppers) = (estimates, lowers, uppers);
    }

    /// <summary>Rows.</summary>
    public int Count => _estimates.Length;

    /// <summary>The figures; 0, which means nothing, where <see cref="Value"/> is null.</summary>
    public ReadOnlySpan<double> Estimates => _estimates;

    /// <summary>The lower bounds; 0 where there are none.</summary>
    public ReadOnlySpan<double> Lowers => _lowers;

    /// <summary>The upper bounds; 0 where there are none.</summary>
    public ReadOnlySpan<double> Uppers => _uppers;

    /// <summary>The figure of a row; null when it is absent.</summary>
    /// <param name="row">The row from 0.</param>
    public double? Value(int row) => AbsenceOf(row) is null ? _estimates[row] : null;

    /// <summary>The bounds of a row; null when there are none.</summary>
    /// <param name="row">The row from 0.</param>
    public (double Lower, double Upper)? Bounds(int row) => _others.Count > 0 && _others.ContainsKey(row) ? null : (_lowers[row], _uppers[row]);

    /// <summary>Why a row has no figure; null when it has one.</summary>
    /// <param name="row">The row from 0.</param>
    public Absence? AbsenceOf(int row) => _others.Count > 0 ? _others.GetValueOrDefault(row) : null;

    /// <summary>Writes a row's figure with its bounds.</summary>
    /// <param name="row">The row from 0.</param>
    /// <param name="estimate">The figure.</param>
    /// <param name="lower">Its lower bound.</param>
    /// <param name="upper">Its upper bound.</param>
    public void Set(int row, double estimate, double lower, double upper) =>
        (_estimates[row], _lowers[row], _uppers[row]) = (estimate, lower, upper);

    /// <summary>Writes a row's figure.</summary>
    /// <param name="row">The row from 0.</param>
    /// <param name="figure">The figure, with or without an interval, or the reason for its absence.</param>
    public void Set(int row, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        (_estimates[row], _lowers[row], _uppers[row]) = (figure.Value ?? 0, figure.Interval?.Lower ?? 0, figure.Interval?.Upper ?? 0);
        _others.Remove(row);
        if (figure.Interval is null)
        {
            _others[row] = figure.Absence;
        }
    }
}

/// <summary>
/// One indicator of many areas, baseline against follow-up and against references, as columns: a row for each area and
/// reference. The figures are those of <see cref="Comparison"/>; its ratios, closed shares, sentences and origins are
/// made when a single comparison is asked for.
/// </summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="BaselinePeriod">Baseline period.</param>
/// <param name="FollowUpPeriod">Follow-up period.</param>
/// <param name="Rows">Whose comparison each row is.</param>
public sealed record ComparisonTable(Indicator Indicator, Period BaselinePeriod, Period FollowUpPeriod, IReadOnlyList<ComparisonRow> Rows)
{
    /// <summary>The area at baseline.</summary>
    public required FigureColumn Baseline { get; init; }

    /// <summary>The area at follow-up.</summary>
    public required FigureColumn FollowUp { get; init; }

    /// <summary>The area's follow-up minus its baseline.</summary>
    public required FigureColumn Change { get; init; }

    /// <summary>The reference at baseline; absent in a row without a reference, as all that follow.</summary>
    public required FigureColumn ReferenceBaseline { get; init; }

    /// <summary>The reference at follow-up.</summary>
    public required FigureColumn ReferenceFollowUp { get; init; }

    /// <summary>The reference's own change.</summary>
    public required FigureColumn ReferenceChange { get; init; }

    /// <summary>Area minus reference at baseline, the area included in the reference where it is part of it.</summary>
    public required FigureColumn GapBaseline { get; init; }

    /// <summary>Area minus reference at follow-up.</summary>
    public required FigureColumn GapFollowUp { get; init; }

    /// <summary>Gap at follow-up minus gap at baseline.</summary>
    public required FigureColumn GapChange { get; init; }

    /// <summary>Names of the nine columns in files, in the order of <see cref="Columns"/>.</summary>
    public static IReadOnlyList<string> ColumnNames { get; } =
    [
        "baseline", "follow_up", "change", "reference_baseline", "reference_follow_up", "reference_change", "gap_baseline", "gap_follow_up", "gap_change",
    ];

    /// <summary>The nine columns.</summary>
    public IReadOnlyList<FigureColumn> Columns =>
        [Baseline, FollowUp, Change, ReferenceBaseline, ReferenceFollowUp, ReferenceChange, GapBaseline, GapFollowUp, GapChange];
}

/// <summary>Whose comparison a row of a <see cref="ComparisonTable"/> is.</summary>
/// <param name="Area">The area.</param>
/// <param name="Reference">The reference; null for an area that is set against nothing but its own past.</param>
/// <param name="ContainsArea">True when the area is part of the reference.</param>
public sealed record ComparisonRow(Area Area, Area? Reference, bool ContainsArea);

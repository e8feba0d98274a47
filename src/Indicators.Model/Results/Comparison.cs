namespace Indicators.Model;

/// <summary>An area's change set against one reference (DESIGN 7.2).</summary>
/// <param name="Reference">The reference area.</param>
/// <param name="ContainsArea">True when the area is part of the reference.</param>
/// <param name="ReferenceBaseline">Reference at baseline.</param>
/// <param name="ReferenceFollowUp">Reference at follow-up.</param>
/// <param name="GapBaseline">Area minus reference at baseline, the area included in the reference where it is part of it.</param>
/// <param name="GapFollowUp">Area minus reference at follow-up.</param>
/// <param name="GapChange">Gap at follow-up minus gap at baseline.</param>
public sealed record ReferenceComparison(
    Area Reference,
    bool ContainsArea,
    Figure ReferenceBaseline,
    Figure ReferenceFollowUp,
    Figure GapBaseline,
    Figure GapFollowUp,
    Figure GapChange)
{
    /// <summary>Gap to the reference without the area at baseline; null when the area is not part of it.</summary>
    public Figure? GapExcludingBaseline { get; init; }

    /// <summary>Gap to the reference without the area at follow-up.</summary>
    public Figure? GapExcludingFollowUp { get; init; }

    /// <summary>Share of the disadvantage that has closed, 1 for all of it.</summary>
    public Figure ClosedShare { get; init; } = Figure.Undefined("not computed");

    /// <summary>Area divided by reference at baseline.</summary>
    public Figure RatioBaseline { get; init; } = Figure.Undefined("not computed");

    /// <summary>Area divided by reference at follow-up.</summary>
    public Figure RatioFollowUp { get; init; } = Figure.Undefined("not computed");

    /// <summary>The reference's own change.</summary>
    public Figure ReferenceChange { get; init; } = Figure.Undefined("not computed");

    /// <summary>Whose move changed the gap, in words.</summary>
    public Bilingual WhoMoved { get; init; } = Bilingual.Empty;

    /// <summary>Remarks: approximate population, other years.</summary>
    public IReadOnlyList<Bilingual> Remarks { get; init; } = [];
}

/// <summary>An area's indicator at baseline and follow-up, against its references.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Area">The area.</param>
/// <param name="BaselinePeriod">Baseline period.</param>
/// <param name="FollowUpPeriod">Follow-up period.</param>
/// <param name="Baseline">Value at baseline.</param>
/// <param name="FollowUp">Value at follow-up.</param>
/// <param name="Change">Follow-up minus baseline.</param>
/// <param name="References">Against each reference, the first being the goal's own.</param>
public sealed record Comparison(
    Indicator Indicator,
    Area Area,
    Period BaselinePeriod,
    Period FollowUpPeriod,
    Figure Baseline,
    Figure FollowUp,
    Figure Change,
    IReadOnlyList<ReferenceComparison> References)
{
    /// <summary>Rows behind the figures, each once, in order.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>Breaks, overlapping windows, unknown denominators.</summary>
    public IReadOnlyList<Bilingual> Remarks { get; init; } = [];

    /// <summary>The break that stops the comparison; null for none or when the evaluator overrode it in writing.</summary>
    public SeriesBreak? BlockedBy { get; init; }

    /// <summary>True when the windows of the two values share a year: point change only.</summary>
    public bool WindowsOverlap { get; init; }
}

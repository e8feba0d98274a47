namespace Indicators.Model;

/// <summary>
/// One area on the official lists, and what they can say about why a criterion's figure changed: an estimate against similar areas where
/// the lists hold figures on both sides of the event, otherwise its status by name and why there is no estimate.
/// </summary>
public sealed record ListStudy
{
    /// <summary>The area.</summary>
    public required Area Area { get; init; }

    /// <summary>The criterion whose figure is studied; null when no criterion has figures after the event.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>The first list after the event; null when there is none with figures.</summary>
    public int? From { get; init; }

    /// <summary>What is asked, in one sentence.</summary>
    public required Bilingual Question { get; init; }

    /// <summary>The area on every list, oldest first.</summary>
    public IReadOnlyList<StudyList> Lists { get; init; } = [];

    /// <summary>What is known of the area's status later than the lists in the data, by name only.</summary>
    public IReadOnlyList<Bilingual> Afterwards { get; init; } = [];

    /// <summary>The estimate; null when none can be made.</summary>
    public StudyEstimate? Estimate { get; init; }

    /// <summary>Why there is no estimate, or the limits of the one there is.</summary>
    public IReadOnlyList<Bilingual> Limits { get; init; } = [];

    /// <summary>What may be said.</summary>
    public required Bilingual Conclusion { get; init; }
}

/// <summary>An area on one list.</summary>
/// <param name="ListYear">Year of the list.</param>
/// <param name="Value">The studied criterion's value; null when it is not known or no criterion is studied.</param>
/// <param name="DataYear">The years that the value describes; empty without a value.</param>
/// <param name="Status">Status on the list.</param>
/// <param name="ByName">True when only the name is known, no figures.</param>
public sealed record StudyList(int ListYear, decimal? Value, string DataYear, Bilingual Status, bool ByName);

/// <summary>A synthetic control of one area from the areas most like it.</summary>
public sealed record StudyEstimate
{
    /// <summary>All areas with figures on every list before, the most similar first.</summary>
    public required IReadOnlyList<SimilarArea> Similar { get; init; }

    /// <summary>Observed against the weighted comparison on each list.</summary>
    public required IReadOnlyList<StudyGap> Gaps { get; init; }

    /// <summary>Mean difference from the comparison after the event, in the criterion's unit.</summary>
    public required double Difference { get; init; }

    /// <summary>Root of the mean squared difference before the event.</summary>
    public required double MisfitBefore { get; init; }

    /// <summary>Rank of the area among all as if each were studied, 1 the most unusual; null when there are too few.</summary>
    public int? Rank { get; init; }

    /// <summary>How many areas are ranked.</summary>
    public int Ranked { get; init; }

    /// <summary>Rank over number; null without a rank.</summary>
    public double? PValue { get; init; }

    /// <summary>The other areas as if each had been the one studied.</summary>
    public IReadOnlyList<StudyPlacebo> Placebos { get; init; } = [];

    /// <summary>The difference with a made-up earlier start.</summary>
    public IReadOnlyList<StudyRun> EarlierStarts { get; init; } = [];

    /// <summary>The difference without one list, without one area, and with another start.</summary>
    public IReadOnlyList<StudyRun> Sensitivity { get; init; } = [];

    /// <summary>What selection alone gives under stated assumptions; null when there are too few figures to state any.</summary>
    public StudySelection? Selection { get; init; }

    /// <summary>The design checks.</summary>
    public required IReadOnlyList<StudyCheck> Checks { get; init; }

    /// <summary><c>supports</c>, <c>suggests</c> or <c>describes</c>.</summary>
    public required string Grade { get; init; }
}

/// <summary>An area as a candidate for the comparison.</summary>
/// <param name="Area">The area.</param>
/// <param name="Distance">Root mean squared distance on the lists before, in standard deviations between areas.</param>
/// <param name="Weight">Its weight in the comparison; null when it is not part of it.</param>
/// <param name="Reason">Why it is not part of the comparison; empty when it is.</param>
public sealed record SimilarArea(Area Area, double Distance, double? Weight, Bilingual Reason);

/// <summary>Observed and comparison on one list.</summary>
/// <param name="ListYear">Year of the list.</param>
/// <param name="Observed">The area's value.</param>
/// <param name="Comparison">The weighted comparison's value.</param>
public sealed record StudyGap(int ListYear, double Observed, double Comparison)
{
    /// <summary>Observed minus comparison.</summary>
    public double Gap => Observed - Comparison;
}

/// <summary>Another area as if it had been the one studied.</summary>
/// <param name="Area">The area.</param>
/// <param name="Difference">Its mean difference after the event.</param>
/// <param name="Rank">Its rank.</param>
/// <param name="Gaps">Its differences by list.</param>
public sealed record StudyPlacebo(Area Area, double Difference, int Rank, IReadOnlyList<StudyGap> Gaps);

/// <summary>The difference after one change of the design.</summary>
/// <param name="Change">What was changed.</param>
/// <param name="Difference">The difference; null when none can be made.</param>
public sealed record StudyRun(Bilingual Change, double? Difference);

/// <summary>What selection alone gives when nothing else happens.</summary>
/// <param name="Assumptions">The assumptions, in one sentence.</param>
/// <param name="Expected">Mean difference over the simulations.</param>
/// <param name="Range">The central range of the difference.</param>
public sealed record StudySelection(Bilingual Assumptions, double Expected, Interval Range);

/// <summary>One check of the design.</summary>
/// <param name="Key">A stable name such as <c>pre-fit</c>.</param>
/// <param name="Outcome"><c>passed</c>, <c>concern</c> or <c>failed</c>.</param>
/// <param name="Text">What was found.</param>
public sealed record StudyCheck(string Key, string Outcome, Bilingual Text);

namespace Indicators.Model;

/// <summary>One criterion judged for one area and list year.</summary>
/// <param name="Rule">The rule applied.</param>
/// <param name="Value">The value compared, in per cent; null when unknown.</param>
/// <param name="Threshold">The threshold in the value's unit; null when it depends on an unknown national figure.</param>
/// <param name="Met">Met or not; null when unknown.</param>
/// <param name="MarginPoints">Value minus threshold, signed so that positive is on the met side (income: threshold minus value); null when unknown.</param>
public sealed record CriterionJudgement(CriterionRule Rule, decimal? Value, decimal? Threshold, bool? Met, decimal? MarginPoints)
{
    /// <summary>The period the value describes, where known (a December list describes earlier years).</summary>
    public string DataYear { get; init; } = "";

    /// <summary>Rows behind the value.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];
}

/// <summary>An area judged by the rules of one list year.</summary>
/// <param name="ListYear">Year of the December list.</param>
/// <param name="Area">Area name or code as given.</param>
/// <param name="Ruleset">Ruleset id.</param>
/// <param name="Residents">Residents; null when unknown.</param>
/// <param name="Status">The most far-reaching status whose conditions hold, or undetermined.</param>
/// <param name="PossibleStatuses">Every status that the unknowns leave possible.</param>
/// <param name="AlsoMeets">The other statuses whose conditions hold.</param>
/// <param name="Criteria">The criteria of the ruleset in display order.</param>
public sealed record AreaClassification(
    int ListYear,
    string Area,
    string Ruleset,
    int? Residents,
    AreaStatus Status,
    IReadOnlyList<AreaStatus> PossibleStatuses,
    IReadOnlyList<AreaStatus> AlsoMeets,
    IReadOnlyList<CriterionJudgement> Criteria)
{
    /// <summary>How many criteria are met.</summary>
    public int CriteriaMet => Criteria.Count(c => c.Met == true);

    /// <summary>How many criteria are known.</summary>
    public int CriteriaKnown => Criteria.Count(c => c.Met is not null);

    /// <summary>Consecutive lists, this one included, on which the conditions of a parallel society (ghettoområde, listed) held; null when the history is not known.</summary>
    public int? YearsInARow { get; init; }

    /// <summary>True when <see cref="YearsInARow"/> is only a lower bound because an earlier list is not in the data.</summary>
    public bool YearsInARowIsMinimum { get; init; }

    /// <summary>True when <see cref="Status"/> follows from the area's name on a list, not from figures (2018 on).</summary>
    public bool StatusByName { get; init; }

    /// <summary>What the ministry's list said: on (true), off (false), or not in our data (null).</summary>
    public bool? PublishedOnList { get; init; }

    /// <summary>Status by name only, from press and law sources, where no figures are public (2018 on); with its source.</summary>
    public string? PublishedStatus { get; init; }

    /// <summary>The same with the status in English; the list's own words stay as they are.</summary>
    public string? PublishedStatusEn { get; init; }

    /// <summary>Rows behind the residents and the published status.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];
}

/// <summary>One area's criteria on every list.</summary>
/// <param name="Area">The area.</param>
/// <param name="Years">One entry per list, oldest first.</param>
public sealed record AreaCriteriaHistory(Area Area, IReadOnlyList<AreaClassification> Years)
{
    /// <summary>Remarks to the reader in Danish: breaks in the series, misprints in the source, what is not known.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The same remarks in both languages, with the lists and criteria that they concern.</summary>
    public IReadOnlyList<ListRemark> Notes { get; init; } = [];

    /// <summary>What happened, one sentence per list: on or off, by which criterion, how far from the line.</summary>
    public IReadOnlyList<Bilingual> Story { get; init; } = [];
}

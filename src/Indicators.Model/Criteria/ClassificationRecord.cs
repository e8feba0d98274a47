namespace Indicators.Model;

/// <summary>A classification with codes instead of enumerations, field by field what <c>criteria classify --json</c> writes.</summary>
/// <param name="ListYear">Year of the December list.</param>
/// <param name="Area">Area name as given.</param>
/// <param name="Ruleset">Ruleset id.</param>
/// <param name="Residents">Residents; null when unknown.</param>
/// <param name="CriteriaMet">Criteria of the ruleset that are met.</param>
/// <param name="CriteriaKnown">Criteria of the ruleset that could be judged.</param>
/// <param name="Status">Status code.</param>
/// <param name="PossibleStatuses">Status codes that the unknowns leave possible, from the least to the most far-reaching.</param>
/// <param name="AlsoMeets">Codes of the other statuses whose conditions hold, from the least to the most far-reaching.</param>
/// <param name="Criteria">The criteria in display order.</param>
public sealed record ClassificationRecord(
    int ListYear,
    string Area,
    string Ruleset,
    int? Residents,
    int CriteriaMet,
    int CriteriaKnown,
    string Status,
    IReadOnlyList<string> PossibleStatuses,
    IReadOnlyList<string> AlsoMeets,
    IReadOnlyList<CriterionRecord> Criteria)
{
    /// <summary>The record of a classification.</summary>
    public static ClassificationRecord Of(AreaClassification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return new(
            classification.ListYear,
            classification.Area,
            classification.Ruleset,
            classification.Residents,
            classification.CriteriaMet,
            classification.CriteriaKnown,
            classification.Status.Code(),
            [.. classification.PossibleStatuses.Select(s => s.Code())],
            [.. classification.AlsoMeets.Select(s => s.Code())],
            [.. classification.Criteria.Select(c => new CriterionRecord(c.Rule.Criterion.Code(), c.Value, c.Threshold, c.Rule.Strictness.Code(), c.Met, c.MarginPoints))]);
    }
}

/// <summary>One criterion of a <see cref="ClassificationRecord"/>.</summary>
/// <param name="Criterion">Criterion code.</param>
/// <param name="Value">Value compared, per cent; null when unknown.</param>
/// <param name="Threshold">Threshold, per cent; null when it depends on an unknown national figure.</param>
/// <param name="Strictness"><c>exceeds</c>, <c>at-least</c> or <c>below</c>.</param>
/// <param name="Met">Met or not; null when unknown.</param>
/// <param name="MarginPoints">Points beyond the threshold: positive on the side where the criterion is met; exact, not rounded; null when unknown.</param>
public sealed record CriterionRecord(string Criterion, decimal? Value, decimal? Threshold, string Strictness, bool? Met, decimal? MarginPoints);

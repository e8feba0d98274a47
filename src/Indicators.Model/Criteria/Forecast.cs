namespace Indicators.Model;

/// <summary>The probability that a criterion is met on a coming list.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="LastValue">The newest figure, per cent; null when unknown.</param>
/// <param name="StandardDeviation">Standard deviation of the change until then, points; null when the figure is unknown.</param>
/// <param name="Probability">Probability that it is met; null when figure or threshold is unknown.</param>
public sealed record CriterionForecast(Criterion Criterion, decimal? LastValue, double? StandardDeviation, double? Probability);

/// <summary>The probability of a status on a coming list; a range where an unknown criterion leaves it open.</summary>
/// <param name="Status">The status.</param>
/// <param name="Low">Lowest probability over what is unknown.</param>
/// <param name="High">Highest probability.</param>
public sealed record StatusForecast(AreaStatus Status, double Low, double High);

/// <summary>What a coming list may say about an area.</summary>
/// <param name="Area">Area code.</param>
/// <param name="FromList">The list whose figures it starts from.</param>
/// <param name="ListYear">The list forecast.</param>
/// <param name="Ruleset">The ruleset that will judge it.</param>
/// <param name="Criteria">The criteria in display order.</param>
/// <param name="Statuses">Every status with a probability above 0, from the least to the most far-reaching.</param>
/// <param name="Method">The method, in both languages.</param>
public sealed record AreaForecast(string Area, int FromList, int ListYear, string Ruleset, IReadOnlyList<CriterionForecast> Criteria, IReadOnlyList<StatusForecast> Statuses, Bilingual Method)
{
    /// <summary>What the forecast does not know.</summary>
    public IReadOnlyList<Bilingual> Remarks { get; init; } = [];
}

/// <summary>One measured figure of the forecast's skill.</summary>
/// <param name="Measure"><c>brier</c>, <c>brier-difference</c>, <c>calibration</c>, <c>criterion-brier</c> or <c>flips</c>.</param>
/// <param name="Method"><c>random-walk</c>, <c>same-as-last-year</c>, <c>on-off-rate</c>, or two of them with <c>minus</c> between.</param>
/// <param name="Subset"><c>all</c>, <c>now-on</c>, <c>now-off</c>, an origin year, a criterion or a bin.</param>
/// <param name="AreaYears">How many area-years it rests on.</param>
/// <param name="Value">The figure.</param>
/// <param name="Lower">Lower end of the 95 per cent bootstrap interval by area; null where none is given.</param>
/// <param name="Upper">Upper end.</param>
/// <param name="Note">What the figure is, where the other columns do not say it.</param>
public sealed record SkillRow(string Measure, string Method, string Subset, int AreaYears, double Value, double? Lower, double? Upper, string Note);

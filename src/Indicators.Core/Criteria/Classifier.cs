using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// Judges an area by the law of a list year, in decimal arithmetic: 40.0 does not exceed 40, 1.98 is at least 3 x 0.66.
/// An unknown figure stays unknown: every status that it leaves possible is listed, and the status is undetermined
/// only where unknown criteria or residents decide.
/// </summary>
public static class Classifier
{
    /// <summary>Judges one row.</summary>
    /// <param name="row">The area's figures; null where unknown.</param>
    /// <param name="ruleset">The law to judge by.</param>
    /// <remarks>
    /// A criterion that the law states as a multiple of the national share is judged on the area's share and the national
    /// share where both are known, and on the published multiple otherwise; then value, threshold or margin can be unknown
    /// although it is known whether the criterion is met.
    /// </remarks>
    public static AreaClassification Classify(ClassificationRow row, Ruleset ruleset)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(ruleset);
        var judgements = new CriterionJudgement[ruleset.Criteria.Count];
        for (var i = 0; i < judgements.Length; i++)
        {
            judgements[i] = Judge(row, ruleset.Criteria[i]);
        }

        var outcome = StatusPossibilities.Of(row, ruleset);
        return new AreaClassification(row.ListYear, row.Area, ruleset.Id, row.Residents, outcome.Status, outcome.Possible, outcome.AlsoMeets, judgements)
        {
            YearsInARow = row.YearsInARow,
        };
    }

    /// <summary>Judges the rows of a table one by one, as they come.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="rules">The law.</param>
    /// <param name="ruleset">A ruleset id, or <c>auto</c> for the rules of each row's own list year.</param>
    /// <exception cref="RequestException">No ruleset has the id, or none judges a row's list year.</exception>
    public static IEnumerable<AreaClassification> ClassifyAll(IEnumerable<ClassificationRow> rows, RulesetCatalogue rules, string ruleset)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(rules);
        var one = ruleset == "auto" ? null : rules.ById(ruleset);
        return rows.Select(row => Classify(row, one ?? rules.For(row.ListYear)));
    }

    /// <summary>Judges one criterion: value, threshold, met or not, and the margin in points (positive on the met side).</summary>
    public static CriterionJudgement Judge(ClassificationRow row, CriterionRule rule)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(rule);
        var value = row.Value(rule.Criterion);
        var threshold = Threshold(row, rule);
        decimal? margin = value is { } v && threshold is { } t ? (rule.Strictness == Strictness.Below ? t - v : v - t) : null;
        return new CriterionJudgement(rule, value, threshold, IsMet(row, rule), margin) { DataYear = rule.DataYear(row.ListYear) };
    }

    /// <summary>Whether a criterion is met; null when unknown.</summary>
    public static bool? IsMet(ClassificationRow row, CriterionRule rule)
    {
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(rule);
        if (row.Value(rule.Criterion) is { } value && Threshold(row, rule) is { } threshold)
        {
            return Compare(value, rule.Strictness, threshold);
        }

        return rule is { Basis: ThresholdBasis.MultipleOfNational, Criterion: Criterion.Convicted } && row.ConvictedMultiple is { } multiple
            ? Compare(multiple, rule.Strictness, rule.Threshold)
            : null;
    }

    /// <summary>The comparison that the law's word makes.</summary>
    public static bool Compare(decimal value, Strictness strictness, decimal threshold) => strictness switch
    {
        Strictness.Exceeds => value > threshold,
        Strictness.AtLeast => value >= threshold,
        Strictness.Below => value < threshold,
        _ => throw new ArgumentOutOfRangeException(nameof(strictness), strictness, null),
    };

    private static decimal? Threshold(ClassificationRow row, CriterionRule rule) =>
        rule.Basis == ThresholdBasis.Absolute ? rule.Threshold : rule.Threshold * row.NationalConvicted;
}

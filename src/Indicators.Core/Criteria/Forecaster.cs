using Indicators.Model;
using MathNet.Numerics;

namespace Indicators.Core.Criteria;

/// <summary>
/// The probability of each criterion and status on the next list or two: a normal random walk per criterion, without
/// trend ("same trend" is worse than "same as last year" on every criterion of the official lists), criteria independent
/// of each other, residents as they are. A published figure is rounded, so the line that must be crossed lies half a unit
/// of the last digit beyond the threshold.
/// </summary>
public static class Forecaster
{
    /// <summary>The method in words.</summary>
    public static readonly Bilingual Method = new(
        "Normalfordelt tilfældig gang for hvert kriterium uden trend; spredningen er lært af alle områder, der står på to lister i træk, før prognosen.",
        "Normal random walk for each criterion without trend; its spread is learnt from all areas that are on two lists in a row before the forecast.");

    /// <summary>Forecasts an area from its newest list with figures.</summary>
    /// <param name="history">The area.</param>
    /// <param name="all">All areas, from which the spread is learnt.</param>
    /// <param name="rules">The law.</param>
    /// <param name="remarks">Remarks; lists of kind <c>repeated</c> are left out when learning.</param>
    /// <param name="listsAhead">1 for the next list, 2 for the one after.</param>
    /// <param name="nationalConvicted">The country's conviction share on the coming list, where known.</param>
    /// <param name="fromList">The list to start from; null for the newest with figures.</param>
    /// <exception cref="RequestException">The area has no list with figures.</exception>
    public static AreaForecast Next(
        AreaCriteriaHistory history,
        IReadOnlyList<AreaCriteriaHistory> all,
        RulesetCatalogue rules,
        IReadOnlyList<ListRemark> remarks,
        int listsAhead = 1,
        decimal? nationalConvicted = null,
        int? fromList = null)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(remarks);
        ArgumentOutOfRangeException.ThrowIfLessThan(listsAhead, 1);
        var last = history.Years.LastOrDefault(y => !y.StatusByName && y.CriteriaKnown > 0 && (fromList is null || y.ListYear == fromList))
            ?? throw new RequestException(history.Area.Name, "the area has no list with figures to start from", "figures of at least one list");
        var next = last.ListYear + listsAhead;
        var ruleset = rules.For(next);
        var leaveOut = Repeated(remarks);
        var spreads = ruleset.Criteria.ToDictionary(
            r => r.Criterion,
            r => ListStep.StandardDeviation(r.Criterion, all, rules, last.ListYear, next, leaveOut) * Math.Sqrt(listsAhead));
        return From(last, history.Area.Code, next, ruleset, spreads, nationalConvicted);
    }

    /// <summary>Lists that repeat another list's figures, as the remarks say.</summary>
    internal static IReadOnlySet<int> Repeated(IReadOnlyList<ListRemark> remarks) =>
        remarks.Where(r => r is { Kind: "repeated", Area: null }).SelectMany(r => r.ListYears).ToHashSet();

    /// <summary>The forecast from one list with given spreads.</summary>
    internal static AreaForecast From(AreaClassification last, string area, int next, Ruleset ruleset, IReadOnlyDictionary<Criterion, double> spreads, decimal? national)
    {
        var criteria = ruleset.Criteria.Select(rule =>
        {
            var value = ListStep.ValueOf(last, rule.Criterion);
            return new CriterionForecast(rule.Criterion, value, value is null ? null : spreads[rule.Criterion], ProbabilityMet(rule, value, spreads[rule.Criterion], national));
        }).ToList();
        var unknown = criteria.Where(c => c.Probability is null).Select(c => CriterionNames.Short(c.Criterion)).ToList();
        return new AreaForecast(area, last.ListYear, next, ruleset.Id, criteria, StatusForecasts.Of(last, ruleset, spreads, national), Method)
        {
            Remarks = unknown.Count == 0 ? [] : [new Bilingual(
                $"Ukendt: {string.Join(", ", unknown.Select(u => u.Da))}; sandsynligheden for status er derfor et spænd.",
                $"Unknown: {string.Join(", ", unknown.Select(u => u.En))}; the probability of a status is therefore a range.")],
        };
    }

    /// <summary>The probability that a rule is met next, or null.</summary>
    internal static double? ProbabilityMet(CriterionRule rule, decimal? value, double spread, decimal? national)
    {
        var threshold = rule.Basis == ThresholdBasis.Absolute ? rule.Threshold : rule.Threshold * national;
        if (value is not { } from || threshold is not { } line)
        {
            return null;
        }

        var half = rule.Criterion == Criterion.Convicted ? 0.005 : 0.05;
        var distance = rule.Strictness switch
        {
            Strictness.Exceeds => (double)(from - line) - half,
            Strictness.AtLeast => (double)(from - line) + half,
            _ => (double)(line - from) - half,
        };
        return 0.5 * SpecialFunctions.Erfc(-distance / (spread * Math.Sqrt(2)));
    }
}

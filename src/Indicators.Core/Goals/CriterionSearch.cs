using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Looks up judgements of criteria in the histories of areas, each list judged by its own law.</summary>
public static class CriterionSearch
{
    /// <summary>A lookup in histories that are made only when a goal asks for one of them.</summary>
    /// <param name="histories">The histories.</param>
    public static CriterionLookup In(Func<IReadOnlyList<AreaCriteriaHistory>> histories) => (criterion, area, year, rules) => histories()
        .FirstOrDefault(h => h.Area.Code == area)?.Years
        .FirstOrDefault(y => y.ListYear == year && (rules is "auto" or "" || y.Ruleset == rules))?.Criteria
        .FirstOrDefault(c => c.Rule.Criterion == criterion);
}

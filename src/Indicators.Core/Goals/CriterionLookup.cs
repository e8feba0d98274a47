using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>How the judge learns what the criteria engine found.</summary>
/// <param name="criterion">The criterion.</param>
/// <param name="area">Area code.</param>
/// <param name="listYear">Year of the December list.</param>
/// <param name="rules">Ruleset id, or <c>auto</c> for that of the list year.</param>
/// <returns>The judgement, or null when the area has no entry or the law of that year does not have the criterion.</returns>
public delegate CriterionJudgement? CriterionLookup(Criterion criterion, string area, int listYear, string rules);

using Indicators.Core.Criteria;
using Indicators.Import.Criteria;
using Indicators.Model;

namespace Indicators;

/// <summary>The law as data, for questions that need no workspace.</summary>
public static class CriteriaLaw
{
    /// <summary>All rulesets that come with the program, in the order of their lists.</summary>
    public static IReadOnlyList<Ruleset> Rulesets() => Catalogue().All;

    /// <summary>A ruleset in words, one sentence or list item per line.</summary>
    public static IReadOnlyList<Bilingual> Explain(Ruleset ruleset) => RulesetText.Explain(ruleset);

    internal static RulesetCatalogue Catalogue() =>
        new(RulesetFile.Read(Path.Combine(SharedData.Shipped, "criteria", "rulesets.yaml"), "shared:criteria/rulesets.yaml"));
}

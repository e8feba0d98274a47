using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Binds a goal or a success criterion.</summary>
internal sealed class GoalBinder(PlanNames names)
{
    private readonly RuleBinder _rules = new(names);

    /// <summary>Binds a goal; a success criterion's register rules count its activity's rows unless they name others.</summary>
    public Goal Bind(YamlMap map, bool ownedByActivity)
    {
        var id = names.Give(map, PlanIdKind.Goal);
        var rule = Rule(map, ownedByActivity);
        var indicator = names.Indicator(map, "indicator");
        var baseline = map.Period("baseline");
        var followUp = map.Period("follow-up");
        if (baseline >= followUp)
        {
            map.Mistake("follow-up", $"the follow-up {followUp} is not after the baseline {baseline}", "a later period");
        }

        return new Goal(id, map.Text("title"), rule)
        {
            Indicator = IndicatorFor(map, rule, indicator),
            Areas = names.Areas(map, "areas"),
            References = names.Areas(map, "references"),
            Baseline = baseline,
            FollowUp = followUp,
            CompareAcrossBreak = map.Text("compare-across-break", ""),
            Purposes = names.References(map, "purposes", PlanIdKind.Purpose),
            WaitsFor = map.Text("waits-for", ""),
            Note = map.Text("note", ""),
            NoRuleBecause = map.Text("why", ""),
            Rater = map.Text("rater", ""),
            Repeats = names.Reference(map, "repeats", PlanIdKind.Goal),
        };
    }

    private static string? IndicatorFor(YamlMap map, GoalRule? rule, string? indicator)
    {
        var criteria = RuleParts.Leaves(rule).OfType<CriterionNotMetRule>().Select(r => r.Criterion.Code()).Distinct(StringComparer.Ordinal).ToList();
        if (indicator is not null)
        {
            foreach (var criterion in criteria.Where(c => c != indicator))
            {
                map.Mistake("rule", $"the rule asks for the criterion '{criterion}' but the goal's indicator is '{indicator}'", "the same criterion in both");
            }

            return indicator;
        }

        if (criteria.Count == 1)
        {
            return criteria[0];
        }

        if (!map.Has("indicator") && RuleParts.UsesIndicator(rule))
        {
            map.Mistake("rule", "the rule compares an indicator but the goal names none", "'indicator: <code>'");
        }

        return null;
    }

    private GoalRule? Rule(YamlMap map, bool ownedByActivity)
    {
        switch (map.Node("rule"))
        {
            case null:
                map.Mistake("rule", $"the goal '{map.OptionalText("id")}' has no rule", "'rule: falls', or 'rule: none' with 'why: ...'", "Known rules: " + string.Join(", ", RuleBinder.Words) + ".");
                return null;
            case YamlScalar { Text: "none" }:
                if (map.OptionalText("why") is null)
                {
                    map.Mistake("rule", "'rule: none' without a reason", "'why: ...' beside it");
                }

                return null;
            case var node:
                return _rules.Bind(map, node, ownedByActivity);
        }
    }
}

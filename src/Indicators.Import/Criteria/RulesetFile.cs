using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Criteria;

/// <summary>Reads the law as data: <c>rulesets.yaml</c>.</summary>
public static class RulesetFile
{
    private static readonly (string Word, Criterion Value)[] CriterionWords = Words(CriteriaCodes.All, c => c.Code());

    private static readonly (string Word, AreaStatus Value)[] StatusWords =
        Words([AreaStatus.Listed, AreaStatus.VulnerableArea, AreaStatus.ParallelSociety, AreaStatus.TransformationArea, AreaStatus.PreventionArea], s => s.Code());

    /// <summary>Reads every ruleset of a file, in the order of the file.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <exception cref="PlanException">The document has mistakes; all are listed.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static IReadOnlyList<Ruleset> Read(string path, string displayName) => YamlFile.Read(path, displayName, Bind);

    private static (string Word, T Value)[] Words<T>(IReadOnlyList<T> values, Func<T, string> code)
    {
        var words = new (string Word, T Value)[values.Count];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = (code(values[i]), values[i]);
        }

        return words;
    }

    private static IReadOnlyList<Ruleset> Bind(YamlMap map)
    {
        var rulesets = map.Maps("rulesets", BindRuleset);
        if (rulesets.Count == 0)
        {
            map.Missing("rulesets");
        }

        foreach (var twice in rulesets.GroupBy(r => r.Id).Where(g => g.Count() > 1))
        {
            map.Mistake("rulesets", $"the id '{twice.Key}' stands twice", "each ruleset once");
        }

        return rulesets;
    }

    private static Ruleset BindRuleset(YamlMap map)
    {
        var id = map.Text("id");
        var first = map.Integer("first-list", 1900, 2999);
        var last = map.Integer("last-list", 1900, 2999);
        if (first is null)
        {
            map.Missing("first-list");
        }

        if (last < first)
        {
            map.Mistake("last-list", $"the last list {last} is before the first list {first}", "a later year, or no key while in force");
        }

        var criteria = BindCriteria(map);
        var statuses = map.Maps("statuses", status => BindStatus(status, criteria));
        if (statuses.Count == 0)
        {
            map.Missing("statuses");
        }

        return new Ruleset(id, (int)(first ?? 0), (int?)last, statuses)
        {
            Law = map.Text("law"),
            InForce = map.Date("in-force"),
            InForceConfidence = map.Text("in-force-confidence", ""),
            Criteria = criteria,
        };
    }

    private static IReadOnlyList<CriterionRule> BindCriteria(YamlMap map)
    {
        var criteria = map.Maps("criteria", BindCriterion);
        if (criteria.Count == 0)
        {
            map.Missing("criteria");
        }

        for (var i = 0; i < criteria.Count; i++)
        {
            if (criteria.Take(i).Any(c => c.Criterion == criteria[i].Criterion))
            {
                map.Mistake("criteria", $"the criterion '{criteria[i].Criterion.Code()}' stands twice", "each criterion once");
            }
        }

        return criteria;
    }

    private static CriterionRule BindCriterion(YamlMap map)
    {
        if (!map.Has("criterion"))
        {
            map.Missing("criterion");
        }

        if (!map.Has("strictness"))
        {
            map.Missing("strictness");
        }

        var threshold = map.Number("threshold");
        if (threshold is null)
        {
            map.Missing("threshold");
        }

        return new CriterionRule(
            map.OneOf("criterion", Criterion.OutsideLabourMarket, CriterionWords),
            map.OneOf("strictness", Strictness.Exceeds, ("exceeds", Strictness.Exceeds), ("at-least", Strictness.AtLeast), ("below", Strictness.Below)),
            threshold ?? 0,
            map.OneOf("basis", ThresholdBasis.Absolute, ("absolute", ThresholdBasis.Absolute), ("multiple-of-national", ThresholdBasis.MultipleOfNational)))
        {
            Population = map.Text("population", ""),
            WindowYears = (int)(map.Integer("window-years", 1, 10) ?? 1),
            LagYears = (int)(map.Integer("lag", 0, 10) ?? 0),
            LagConfidence = map.Text("lag-confidence", ""),
            Paragraph = map.Text("paragraph"),
            Source = map.Text("source"),
            Confidence = map.Text("confidence"),
        };
    }

    private static StatusRule BindStatus(YamlMap map, IReadOnlyList<CriterionRule> ofRuleset)
    {
        if (!map.Has("status"))
        {
            map.Missing("status");
        }

        var own = map.Has("criteria") ? BindCriteria(map) : ofRuleset;
        var among = Pick(map, "among", own);
        var required = map.Integer("required", 1, CriteriaCodes.All.Count);
        if (required is null)
        {
            map.Missing("required");
        }
        else if (required > among.Count)
        {
            map.Mistake("required", $"{required} of {among.Count} criteria", "no more than there are");
        }

        var lists = (int)(map.Integer("consecutive-lists", 0, 50) ?? 0);
        if (lists > 0 && !map.Has("after-status"))
        {
            map.Missing("after-status");
        }

        return new StatusRule(map.OneOf("status", AreaStatus.Listed, StatusWords), (int)(map.Integer("minimum-residents", 0, 1_000_000) ?? 0), (int)(required ?? 1), among)
        {
            AndAlso = Pick(map, "and-also", own),
            ConsecutiveLists = lists,
            AfterStatus = map.Has("after-status") ? map.OneOf("after-status", AreaStatus.ParallelSociety, StatusWords) : null,
            PersistsAfterLeaving = map.Map("persists-after-leaving") is { } text ? new Bilingual(text.Text("da"), text.Text("en")) : Bilingual.Empty,
            Paragraph = map.Text("paragraph"),
            Source = map.Text("source"),
            Confidence = map.Text("confidence"),
        };
    }

    private static IReadOnlyList<CriterionRule> Pick(YamlMap map, string key, IReadOnlyList<CriterionRule> from)
    {
        var picked = new List<CriterionRule>();
        foreach (var code in map.Texts(key))
        {
            if (from.FirstOrDefault(r => r.Criterion.Code() == code) is { } rule)
            {
                picked.Add(rule);
            }
            else
            {
                map.Mistake(key, $"'{code}' in {key}", "one of " + string.Join(", ", from.Select(r => r.Criterion.Code())));
            }
        }

        return picked;
    }
}

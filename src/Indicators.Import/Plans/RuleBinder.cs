using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Binds a rule: a word such as <c>falls</c>, or a mapping with one rule as its key.</summary>
internal sealed class RuleBinder(PlanNames names)
{
    /// <summary>Every rule's word in a plan file.</summary>
    public static readonly IReadOnlyList<string> Words =
    [
        "falls", "rises", "approaches", "no-worse-than", "on-level-with", "at-least", "at-most", "exactly", "criterion-not-met",
        "all-of", "any-of", "participants", "events", "courses", "completed", "retained", "answered", "delivered", "rated", "none",
    ];

    /// <summary>Binds one rule below <paramref name="owner"/>; null after a mistake.</summary>
    public GoalRule? Bind(YamlMap owner, YamlNode node, bool ownedByActivity)
    {
        switch (node)
        {
            case YamlScalar { Text: "falls" }:
                return new FallsRule();
            case YamlScalar { Text: "rises" }:
                return new RisesRule();
            case YamlScalar { Text: "rated" }:
                return new RatedRule();
            case YamlScalar scalar when Words.Contains(scalar.Text, StringComparer.Ordinal):
                owner.Mistake(node, $"the rule '{scalar.Text}' alone", $"what it demands: '{{{scalar.Text}: ...}}'");
                return null;
            case YamlScalar scalar:
                owner.Mistake(node, $"the rule '{scalar.Text}' is not known", "one of " + string.Join(", ", Words), Meant(scalar.Text));
                return null;
            case YamlSequence:
                owner.Mistake(node, "a list as rule", "one rule", "Write 'all-of: [...]' or 'any-of: [...]'.");
                return null;
            case YamlMapping { Entries.Count: 1 } mapping:
                return One(owner.Child(mapping), mapping, ownedByActivity);
            case YamlMapping { Entries: [{ Value: YamlScalar whole } first, { Value: YamlScalar { IsNull: true } } rest] } when YamlMap.AreOneNumber(whole.Text, rest.Key.Text):
                owner.Mistake(whole, $"'{whole.Text},{rest.Key.Text}' as {first.Key.Text}", $"a number with a decimal point: {whole.Text}.{rest.Key.Text}", "Write a decimal point.");
                return null;
            default:
                owner.Mistake(node, "a rule that is not one rule", "a mapping with one rule as key", "Combine several with 'all-of: [...]'.");
                return null;
        }
    }

    private static string Meant(string word) => (DanishRuleWords.RuleOf(word) ?? EditDistance.Nearest(word, Words)) is { } meant ? $"Did you mean '{meant}'?" : "";

    private GoalRule? One(YamlMap map, YamlMapping mapping, bool ownedByActivity)
    {
        var entry = mapping.Entries[0];
        var word = entry.Key.Text;
        if (!Words.Contains(word, StringComparer.Ordinal))
        {
            map.Mistake(entry.Key, $"the rule '{word}' is not known", "one of " + string.Join(", ", Words), Meant(word));
            _ = map.Node(word);
            return null;
        }

        return word switch
        {
            "approaches" => Approaches(map),
            "no-worse-than" => Margin(map, word, (reference, margin, ground) => new NoWorseThanRule(reference, margin, ground)),
            "on-level-with" => Margin(map, word, (reference, margin, ground) => new OnLevelWithRule(reference, margin, ground)),
            "at-least" => Threshold(map, word, AmountComparison.AtLeast),
            "at-most" => Threshold(map, word, AmountComparison.AtMost),
            "exactly" => Threshold(map, word, AmountComparison.Exactly),
            "criterion-not-met" => Criterion(map),
            "all-of" => Combination(map, word, ownedByActivity, parts => new AllOfRule(parts)),
            "any-of" => Combination(map, word, ownedByActivity, parts => new AnyOfRule(parts)),
            "falls" or "rises" or "none" => Alone(map, word),
            _ => new RegisterRuleBinder(names, ownedByActivity).Bind(map, word),
        };
    }

    private static GoalRule? Alone(YamlMap map, string word)
    {
        map.Mistake(word, $"the rule '{word}' with a value", $"'rule: {word}'");
        return null;
    }

    private ApproachesRule? Approaches(YamlMap map)
    {
        var code = map.Node("approaches") is YamlMapping inner
            ? RequiredArea(map.Child(inner), "reference")
            : RequiredArea(map, "approaches");
        return code is null ? null : new ApproachesRule(code);
    }

    private string? RequiredArea(YamlMap map, string key)
    {
        if (!map.Has(key))
        {
            map.Missing(key);
            return null;
        }

        return names.Area(map, key);
    }

    private GoalRule? Margin(YamlMap map, string word, Func<string, double, string, GoalRule> make)
    {
        if (map.Map(word) is not { } inner)
        {
            if (!map.Has(word))
            {
                map.Mistake(word, $"the rule '{word}' without a margin", $"'{word}: {{reference: <area>, margin: <points>, ground: <why>}}'");
            }

            return null;
        }

        var reference = RequiredArea(inner, "reference");
        var margin = inner.Number("margin");
        if (!inner.Has("margin"))
        {
            inner.Missing("margin");
        }
        else if (margin < 0)
        {
            inner.Mistake("margin", $"the margin {margin}", "a margin of at least 0");
        }

        var ground = inner.Text("ground");
        return reference is null || margin is null ? null : make(reference, (double)margin.Value, ground);
    }

    private static ThresholdRule? Threshold(YamlMap map, string word, AmountComparison comparison) =>
        map.Number(word) is { } amount ? new ThresholdRule(comparison, amount) : null;

    private static CriterionNotMetRule? Criterion(YamlMap map)
    {
        var inner = map.Node("criterion-not-met") is YamlMapping mapping ? map.Child(mapping) : null;
        var (holder, key) = inner is null ? (map, "criterion-not-met") : (inner, "criterion");
        var rules = inner?.Text("rules", "auto") ?? "auto";
        var code = holder.Text(key);
        if (code.Length == 0)
        {
            return null;
        }

        if (CriteriaCodes.Find(code) is { } criterion)
        {
            return new CriterionNotMetRule(criterion, rules);
        }

        var codes = CriteriaCodes.All.Select(c => c.Code()).ToList();
        var near = EditDistance.Nearest(code, codes);
        holder.Mistake(key, $"'{code}' is no criterion", "one of " + string.Join(", ", codes), near is null ? "" : $"Did you mean '{near}'?");
        return null;
    }

    private GoalRule? Combination(YamlMap map, string word, bool ownedByActivity, Func<IReadOnlyList<GoalRule>, GoalRule> make)
    {
        if (map.Node(word) is not YamlSequence { Items.Count: > 0 } sequence)
        {
            map.Mistake(word, $"'{word}' without a list of rules", $"'{word}: [falls, {{approaches: <area>}}]'");
            return null;
        }

        var parts = sequence.Items.Select(item => Bind(map, item, ownedByActivity)).ToList();
        return parts.Contains(null) ? null : make([.. parts.OfType<GoalRule>()]);
    }
}

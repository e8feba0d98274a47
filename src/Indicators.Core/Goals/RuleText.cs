using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>A rule in words, as the predicate of a sentence: <i>falder og nærmer sig Gladsaxe Kommunes gennemsnit</i>.</summary>
public static class RuleText
{
    /// <summary>The rule in Danish and English.</summary>
    /// <param name="rule">The rule; null when the plan sets none.</param>
    /// <param name="indicator">The goal's indicator, for units; null for none.</param>
    /// <param name="areas">Names of references.</param>
    /// <param name="others">Words for rules that this room does not know; null for none.</param>
    public static Bilingual Of(GoalRule? rule, Indicator? indicator, AreaCatalogue areas, IOtherRules? others = null)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return Wording.Both(w => Text(w, rule, indicator, areas, others, nested: false));
    }

    internal static string Amount(Wording w, ThresholdRule rule, Indicator? indicator)
    {
        var decimals = Math.Min(10, (int)rule.Amount.Scale);
        var amount = indicator is null
            ? NumberText.Format((double)rule.Amount, decimals, w.Language)
            : w.Level(indicator, (double)rule.Amount, decimals);
        return rule.Comparison switch
        {
            AmountComparison.AtLeast => w.Say($"mindst {amount}", $"at least {amount}"),
            AmountComparison.AtMost => w.Say($"højst {amount}", $"at most {amount}"),
            _ => w.Say($"præcis {amount}", $"exactly {amount}"),
        };
    }

    internal static string Margin(Wording w, double margin, Indicator? indicator)
    {
        var decimals = margin == Math.Floor(margin) ? 0 : indicator?.Decimals ?? 1;
        return indicator is null ? NumberText.Format(margin, decimals, w.Language) : w.Difference(indicator, margin, decimals);
    }

    internal static string Average(Wording w, string code, AreaCatalogue areas) => areas.ByCode(code) is { } area ? w.Average(area) : code;

    private static string Text(Wording w, GoalRule? rule, Indicator? indicator, AreaCatalogue areas, IOtherRules? others, bool nested) => rule switch
    {
        null => w.Say("ingen regel i kilden", "no rule in the source"),
        FallsRule => w.Say("falder", "falls"),
        RisesRule => w.Say("stiger", "rises"),
        ApproachesRule r => w.Say($"nærmer sig {Average(w, r.Reference, areas)}", $"approaches {Average(w, r.Reference, areas)}"),
        NoWorseThanRule r => w.Say(
            $"er højst {Margin(w, r.Margin, indicator)} dårligere end {Average(w, r.Reference, areas)}",
            $"is at most {Margin(w, r.Margin, indicator)} worse than {Average(w, r.Reference, areas)}"),
        OnLevelWithRule r => w.Say(
            $"er på niveau med {Average(w, r.Reference, areas)} (højst {Margin(w, r.Margin, indicator)} fra)",
            $"is on level with {Average(w, r.Reference, areas)} (at most {Margin(w, r.Margin, indicator)} away)"),
        ThresholdRule r => w.Say($"er {Amount(w, r, indicator)}", $"is {Amount(w, r, indicator)}"),
        CriterionNotMetRule r => w.Say($"opfylder ikke lovens kriterium ({CriterionNames.Measure(r.Criterion).Da})", $"does not meet the legal criterion ({CriterionNames.Measure(r.Criterion).En})"),
        AllOfRule r => Nested(Phrases.List(w, [.. r.Parts.Select(p => Text(w, p, indicator, areas, others, nested: true))], Phrases.And), nested),
        AnyOfRule r => Nested(Phrases.List(w, [.. r.Parts.Select(p => Text(w, p, indicator, areas, others, nested: true))], Phrases.Or), nested),
        _ => w.Say(others?.Text(rule) ?? Registers),
    };

    private static readonly Bilingual Registers = new("bedømmes på registre", "is judged on registers");

    private static string Nested(string text, bool nested) => nested ? $"({text})" : text;
}

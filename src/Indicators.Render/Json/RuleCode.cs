using System.Globalization;
using Indicators.Model;

namespace Indicators.Render.Json;

/// <summary>A rule as a short code for machines: <c>all-of(falls, approaches(159))</c>.</summary>
public static class RuleCode
{
    /// <summary>The code; null for a goal without a rule.</summary>
    public static string? Of(GoalRule? rule) => rule switch
    {
        null => null,
        FallsRule => "falls",
        RisesRule => "rises",
        ApproachesRule r => $"approaches({r.Reference})",
        NoWorseThanRule r => $"no-worse-than({r.Reference}, {Number(r.Margin)})",
        OnLevelWithRule r => $"on-level-with({r.Reference}, {Number(r.Margin)})",
        ThresholdRule { Comparison: AmountComparison.AtLeast } r => $"at-least({Number(r.Amount)})",
        ThresholdRule { Comparison: AmountComparison.AtMost } r => $"at-most({Number(r.Amount)})",
        ThresholdRule r => $"exactly({Number(r.Amount)})",
        CriterionNotMetRule r => $"criterion-not-met({r.Criterion.Code()})",
        AllOfRule r => $"all-of({string.Join(", ", r.Parts.Select(Of))})",
        AnyOfRule r => $"any-of({string.Join(", ", r.Parts.Select(Of))})",
        _ => Kebab(rule.GetType().Name),
    };

    private static string Kebab(string typeName)
    {
        var name = typeName.EndsWith("Rule", StringComparison.Ordinal) ? typeName[..^4] : typeName;
        return string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString(CultureInfo.InvariantCulture)));
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);
}

using Indicators.Model;

namespace Indicators.Tests.PlanRows;

/// <summary>A rule with every demand that it makes, on one line: what the plan file must hold.</summary>
internal static class RuleLine
{
    public static string Of(GoalRule? rule) => rule switch
    {
        null => "none",
        FallsRule => "falls",
        RisesRule => "rises",
        ApproachesRule r => $"approaches {r.Reference}",
        OnLevelWithRule r => FormattableString.Invariant($"on-level-with {r.Reference} within {r.Margin}"),
        ThresholdRule { Comparison: AmountComparison.AtLeast } r => FormattableString.Invariant($"at-least {r.Amount}"),
        CriterionNotMetRule r => $"criterion-not-met {r.Criterion.Code()}",
        AllOfRule r => $"all-of({string.Join(", ", r.Parts.Select(Of))})",
        RegisterRule r => Counted(r) + (r.Activities.Count > 0 ? $" in {string.Join(", ", r.Activities)}" : "") + Days(r),
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A rule that no plan has used so far."),
    };

    private static string Counted(RegisterRule rule) => rule switch
    {
        RetainedRule r => $"retained {r.Months} months >= {r.AtLeast}{Whom(r.OfWhom)} per {r.Per}",
        CompletedRule r => $"completed >= {r.AtLeast} per {r.Per}",
        DeliveredRule r => $"delivered {r.Kind}" + (r.By is { } by ? FormattableString.Invariant($" by {by:yyyy-MM-dd}") : ""),
        RatedRule => "rated",
        AnsweredRule r => FormattableString.Invariant($"answered {r.Question} {string.Join('/', r.Positive)} >= {r.ShareAtLeast}"),
        EventsRule r => $"{(r.DistinctPlaces ? "places" : r.EachKind ? "events each of" : "events")} ({string.Join(", ", r.Kinds)}) >= {r.AtLeast} per {r.Per}",
        CoursesRule r => $"courses ({string.Join(", ", r.Kinds)}){(r.Weeks > 1 ? $" of {r.Weeks} weeks with {r.Participants} participants" : "")} >= {r.AtLeast} per {r.Per}",
        ParticipantsRule r => $"participants {(r.NewOnly ? "new " : "")}{string.Concat(new[] { r.Group, r.Sex, r.Role }.Where(t => t.Length > 0).Select(t => t + " "))}>= {r.AtLeast}{Whom(r.OfWhom)}{(r.Attendances > 1 ? $" with {r.Attendances} attendances" : "")} per {r.Per}",
        _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A register rule that no plan has used so far."),
    };

    private static string Whom(IReadOnlyList<OfWhom> parts) => string.Concat(parts.Select(p => $" of whom {p.AtLeast} {p.Group}{p.Sex}{p.RoleAfterwards}"));

    private static string Days(RegisterRule rule) =>
        (rule.From is { } from ? FormattableString.Invariant($" from {from:yyyy-MM-dd}") : "") + (rule.To is { } to ? FormattableString.Invariant($" to {to:yyyy-MM-dd}") : "");
}

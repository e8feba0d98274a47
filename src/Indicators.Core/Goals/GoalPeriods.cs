using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Which periods a goal is judged at.</summary>
internal static class GoalPeriods
{
    public static Period? Baseline(PlanEvaluationInput input, Goal goal) =>
        Choose(input.Baseline, goal.Baseline, input.Plan.Milestones.Baseline);

    public static Period? FollowUp(PlanEvaluationInput input, Goal goal) =>
        Choose(input.FollowUp, goal.FollowUp, PhaseFollowUp(input));

    /// <summary>The phase's follow-up by the plan's milestones.</summary>
    public static Period? PhaseFollowUp(PlanEvaluationInput input) =>
        input.Phase == Phase.Midterm ? input.Plan.Milestones.Midterm : input.Plan.Milestones.Final;

    /// <summary>The command's period, unless the goal counts in another kind of period (school years against years).</summary>
    private static Period? Choose(Period? command, Period? own, Period? plan) =>
        own is null ? command ?? plan : command is { } c && c.Kind == own.Value.Kind ? c : own;
}

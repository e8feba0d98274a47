using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Evaluates a plan: every goal for every area, the effect map, what is missing, and what does not hang together.</summary>
public static class PlanEvaluator
{
    /// <summary>Everything that a report shows.</summary>
    /// <param name="input">What it is computed from.</param>
    /// <exception cref="RequestException">The plan names an area or indicator that is not known.</exception>
    public static Evaluation Evaluate(PlanEvaluationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var plan = input.Plan;
        var evaluator = new GoalEvaluator(input);
        var goals = plan.FocusAreas.SelectMany(f => f.Goals.SelectMany(g => evaluator.Evaluate(g, f, null))).ToList();
        var criteria = plan.FocusAreas
            .SelectMany(f => f.Activities.SelectMany(a => a.SuccessCriteria.SelectMany(g => evaluator.Evaluate(g, f, a))))
            .ToList();
        var (results, discoveries) = FalseDiscoveries.Apply([.. goals, .. criteria]);
        var evaluation = new Evaluation
        {
            Plan = plan,
            Phase = input.Phase,
            Baseline = input.Baseline ?? plan.Milestones.Baseline,
            FollowUp = input.FollowUp ?? GoalPeriods.PhaseFollowUp(input),
            AsOf = input.AsOf,
            Areas = input.Areas,
            Goals = [.. results.Take(goals.Count)],
            SuccessCriteria = [.. results.Skip(goals.Count)],
            Criteria = input.Criteria,
            EffectMap = EffectMapping.Of(plan, input.Indicators, input.Criteria),
            Logic = PlanLogic.Check(plan),
            Coverage = [.. results.Select(r => GoalCoverage.Of(r.Id, r.Goal, r.Area, r.Indicator, r.Verdict.Verdict != Verdict.CannotTell, input))],
            Remarks = Remarks(results, discoveries, input),
        };
        return evaluation with { Sources = SourcesUsed.Of(evaluation, input.Sources) };
    }

    /// <summary>Which goals and success criteria have data, and which wait for what: as an evaluation would say, without one.</summary>
    /// <param name="input">What it is computed from.</param>
    /// <exception cref="RequestException">The plan names an area or indicator that is not known.</exception>
    public static IReadOnlyList<CoverageRow> Coverage(PlanEvaluationInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var evaluator = new GoalEvaluator(input);
        return
        [
            .. input.Plan.FocusAreas.SelectMany(f => f.Goals.SelectMany(g => evaluator.Coverage(g, null))),
            .. input.Plan.FocusAreas.SelectMany(f => f.Activities.SelectMany(a => a.SuccessCriteria.SelectMany(g => evaluator.Coverage(g, a)))),
        ];
    }

    private static List<Bilingual> Remarks(IReadOnlyList<GoalResult> results, Bilingual? discoveries, PlanEvaluationInput input)
    {
        var remarks = new List<Bilingual>();
        if (input.Correlation == 0 && results.Any(r => r.Comparison is { Change.Interval: not null } c && c.Indicator.Meaning == IntervalMeaning.Chance))
        {
            remarks.Add(ComparisonRemarks.SamePersons);
        }

        if (discoveries is not null)
        {
            remarks.Add(discoveries);
        }

        return remarks;
    }
}

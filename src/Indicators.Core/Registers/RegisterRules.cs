using Indicators.Core.Goals;
using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>Lets the judge of goals ask the registers: the rules on participants, courses, jobs, answers, deliveries and ratings.</summary>
/// <param name="plan">The plan, for its period.</param>
/// <param name="registers">The registers.</param>
/// <param name="cutOff">Day of the evaluation: nothing later is looked at.</param>
/// <param name="phase">At the midterm a period that has only begun is judged pro rata.</param>
/// <param name="smallestCount">Smallest number of persons that may be shown.</param>
public sealed class RegisterRules(Plan plan, RegisterSet registers, DateOnly cutOff, Phase phase, int smallestCount) : IOtherRules
{
    private readonly Dictionary<Goal, Dictionary<GoalRule, OtherFinding>> _ahead = new(ReferenceEqualityComparer.Instance);

    /// <summary>
    /// Judges every goal and success criterion that rests on registers alone, so that asking for it later takes nothing: the
    /// registers can be judged beside the reading of other files. Not to be called while somebody asks.
    /// </summary>
    public void JudgeAhead()
    {
        foreach (var focusArea in plan.FocusAreas)
        {
            Ahead(focusArea.Goals, null);
            foreach (var activity in focusArea.Activities)
            {
                Ahead(activity.SuccessCriteria, activity);
            }
        }
    }

    private void Ahead(IReadOnlyList<Goal> goals, Activity? activity)
    {
        foreach (var goal in goals)
        {
            if (RuleParts.UsesIndicator(goal.Rule))
            {
                continue;
            }

            var findings = new Dictionary<GoalRule, OtherFinding>(ReferenceEqualityComparer.Instance);
            foreach (var rule in RuleParts.Leaves(goal.Rule))
            {
                if (Judge(rule, goal, activity) is { } finding)
                {
                    findings[rule] = finding;
                }
            }

            _ahead[goal] = findings;
        }
    }

    /// <inheritdoc/>
    public OtherFinding? Judge(GoalRule rule, Goal goal, Activity? activity)
    {
        ArgumentNullException.ThrowIfNull(goal);
        if (_ahead.TryGetValue(goal, out var known) && known.TryGetValue(rule, out var found))
        {
            return found;
        }

        if (rule is not RegisterRule registerRule)
        {
            return null;
        }

        var judged = RegisterJudge.Judge(registerRule, new RegisterContext(registers, plan.Begins, plan.Ends, cutOff, phase)
        {
            Owner = activity?.Id,
            Id = goal.Id,
            Surveys = plan.Surveys,
            SmallestCount = smallestCount,
        });
        return new OtherFinding(judged.Verdict, judged.Counts, judged.Origins);
    }

    /// <inheritdoc/>
    public Bilingual? Text(GoalRule rule) => rule is RegisterRule registerRule ? RegisterRuleText.Of(registerRule) : null;
}

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
    /// <inheritdoc/>
    public OtherFinding? Judge(GoalRule rule, Goal goal, Activity? activity)
    {
        ArgumentNullException.ThrowIfNull(goal);
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

using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>
/// Judges the rules that count in registers of activities (DESIGN 7.3). Every period of a rule must reach its target. Within
/// the days that a register covers no row means none; outside them a count is a lower bound, so a target that it reaches is
/// met and one that it misses cannot be told. Counts are of different persons, each once per period.
/// </summary>
public static class RegisterJudge
{
    /// <summary>The verdict on a rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">Registers, plan period, day and phase of the evaluation.</param>
    public static RegisterJudgement Judge(RegisterRule rule, RegisterContext context)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(context);
        return rule switch
        {
            ParticipantsRule r => ParticipantsCount.Judge(r, context),
            EventsRule r => EventsCount.Judge(r, context),
            CoursesRule r => CoursesCount.Judge(r, context),
            CompletedRule r => CompletedCount.Judge(r, context),
            RetainedRule r => RetainedCount.Judge(r, context),
            AnsweredRule r => AnsweredShare.Judge(r, context),
            DeliveredRule r => Delivery.Judge(r, context),
            RatedRule r => RatingVerdict.Judge(r, context),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "A register rule of a kind that has no judge."),
        };
    }
}

using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// <i>På sporet</i> at the midterm: the straight line through baseline and midterm, in data dates, projected to the
/// plan's end, and what is needed from now on.
/// Formula: d0 + (d1 - d0)(T_end - T0)/(T1 - T0), d being the distance left to the goal. Units: the indicator's.
/// Undefined when: the plan has no end, or a figure is absent.
/// </summary>
internal static class OnTrack
{
    private const double EarlyShare = 0.25;

    public static (TrackState State, Bilingual Text) Of(GoalRule rule, RuleEvidence evidence, DateOnly? end)
    {
        if (end is not { } last || evidence.Comparison is not { } measured || evidence.Indicator is not { } indicator)
        {
            return (TrackState.None, Bilingual.Empty);
        }

        var c = measured.Comparison;
        var (t0, t1) = (DataDate(indicator, c.BaselinePeriod), DataDate(indicator, c.FollowUpPeriod));
        var path = (double)(last.DayNumber - t0.DayNumber);
        var done = (double)(t1.DayNumber - t0.DayNumber);
        if (done <= 0 || path <= 0)
        {
            return (TrackState.None, Bilingual.Empty);
        }

        var share = Math.Min(1, done / path);
        return Judge(rule, evidence, share, last);
    }

    /// <summary>The day that a period's figure describes: a stock its first day, a flow its last.</summary>
    public static DateOnly DataDate(Indicator indicator, Period period) => indicator.Basis == TimeBasis.Stock ? period.First : period.Last;

    private static (TrackState State, Bilingual Text) Judge(GoalRule rule, RuleEvidence evidence, double share, DateOnly end)
    {
        if (rule is AllOfRule or AnyOfRule)
        {
            var parts = RuleParts.Leaves(rule).Select(p => Judge(p, evidence, share, end)).Where(p => p.State != TrackState.None).ToList();
            if (parts.Count == 0)
            {
                return (TrackState.None, Bilingual.Empty);
            }

            return rule is AllOfRule ? parts.MinBy(p => Rank(p.State)) : parts.MaxBy(p => Rank(p.State));
        }

        if (RemainingPath.Of(rule, evidence) is not { } remaining)
        {
            return (TrackState.None, Bilingual.Empty);
        }

        var projected = remaining.Before + ((remaining.Now - remaining.Before) / share);
        var state = (remaining.Reached, share < EarlyShare, remaining.MustVanish) switch
        {
            (true, _, _) => TrackState.Reached,
            (_, true, _) => TrackState.TooEarly,
            (_, _, true) => projected <= 0 ? TrackState.OnTrack : TrackState.NotOnTrack,
            _ => projected < remaining.Before ? TrackState.OnTrack : TrackState.NotOnTrack,
        };
        return (state, Text(state, remaining, projected, evidence, end));
    }

    private static int Rank(TrackState state) => state switch
    {
        TrackState.NotOnTrack => 0,
        TrackState.TooEarly => 1,
        TrackState.OnTrack => 2,
        _ => 3,
    };

    private static Bilingual Text(TrackState state, RemainingPath remaining, double projected, RuleEvidence evidence, DateOnly end) => Wording.Both(w =>
    {
        var indicator = evidence.Indicator!;
        var day = DateText.Long(end, w.Language);
        var at = At(w, indicator, remaining, projected);
        var need = remaining.Need is { } n ? " " + w.Say(n) : "";
        return state switch
        {
            TrackState.Reached => w.Say("Allerede nået: målet skal nu holdes til planens slutning.", "Already reached: the goal must now be kept to the end of the plan."),
            TrackState.TooEarly => w.Say("For tidligt at sige: under en fjerdedel af perioden er gået.", "Too early to tell: less than a quarter of the time has passed.") + need,
            TrackState.OnTrack when remaining.MustVanish => w.Say($"På sporet: fortsætter den rette linje, er målet nået den {day}.", $"On track: if the straight line continues, the goal is reached by {day}.") + need,
            TrackState.OnTrack => w.Say(
                $"På sporet: fortsætter den rette linje, {remaining.What.Da} {at} den {day}.",
                $"On track: if the straight line continues, {remaining.What.En} {at} on {day}.") + need,
            _ => w.Say(
                $"Ikke på sporet: fortsætter den rette linje, {remaining.What.Da} {at} den {day}.",
                $"Not on track: if the straight line continues, {remaining.What.En} {at} on {day}.") + need,
        };
    });

    /// <summary>The projected distance or level, kept within what the measure can be.</summary>
    private static string At(Wording w, Indicator indicator, RemainingPath remaining, double projected)
    {
        var value = Math.Max(0, remaining.Mirrored ? -projected : projected);
        if (indicator.Measure == Measure.Proportion)
        {
            value = Math.Min(100, value);
        }

        return remaining.IsLevel ? w.Level(indicator, value) : w.Difference(indicator, value);
    }
}

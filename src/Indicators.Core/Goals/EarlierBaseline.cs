using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// The other baseline: the three periods before the plan, of the baseline's kind. One unusually bad baseline year makes
/// a success of any ordinary year that follows.
/// </summary>
internal static class EarlierBaseline
{
    private const int Years = 3;

    /// <summary>The periods, oldest first; null when the follow-up does not come after all three.</summary>
    public static IReadOnlyList<Period>? Periods(Plan plan, Period baseline, Period followUp)
    {
        var last = baseline;
        if (plan.Begins is { } begins)
        {
            // The newest period of the baseline's kind that lies wholly before the plan.
            while (last.AddYears(1).Last < begins)
            {
                last = last.AddYears(1);
            }

            while (last.Last >= begins && last.Year > 1)
            {
                last = last.AddYears(-1);
            }
        }

        Period[] periods = [.. Enumerable.Range(1 - Years, Years).Select(last.AddYears)];
        return periods[^1] < followUp ? periods : null;
    }
}

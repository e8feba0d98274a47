using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// Which periods may be set against each other over the year: the same quarter of two years, or whole years. A change
/// from a first quarter to a third holds the season's swing as well, and no interval knows how large that is.
/// </summary>
public static class Seasons
{
    private const int DaysOfAYear = 365;

    // Months and leap years differ by less; a whole week less is another length.
    private const int DaysOfAWeek = 6;

    /// <summary>True when two periods are not the same part of their years.</summary>
    /// <param name="earlier">The earlier period.</param>
    /// <param name="later">The later period.</param>
    public static bool Differ(Period earlier, Period later)
    {
        // A day is a date on which something was asked or counted, chosen for other reasons than the season.
        if ((WholeYears(earlier) && WholeYears(later)) || earlier.Kind == PeriodKind.Day || later.Kind == PeriodKind.Day)
        {
            return false;
        }

        return earlier.Kind != later.Kind || earlier.AddYears(later.Year - earlier.Year) != later;
    }

    /// <summary>
    /// True when the two figures cannot be subtracted at all: a number of events, or a rate of them, over times of
    /// different length.
    /// </summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="earlier">The earlier period.</param>
    /// <param name="later">The later period.</param>
    public static bool LengthsDiffer(Indicator indicator, Period earlier, Period later)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return indicator is { Basis: TimeBasis.Flow, Measure: Measure.Count or Measure.Rate }
            && !(WholeYears(earlier) && WholeYears(later))
            && Math.Abs(Days(earlier) - Days(later)) > DaysOfAWeek;
    }

    /// <summary>The newest period that is the same part of the year as the baseline and ends no later than the follow-up; null when there is none after the baseline.</summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="followUp">The follow-up.</param>
    public static Period? SamePart(Period baseline, Period followUp)
    {
        var same = baseline.AddYears(Math.Max(0, followUp.Year - baseline.Year));
        if (same.Last > followUp.Last && same.Year > baseline.Year)
        {
            same = baseline.AddYears(same.Year - baseline.Year - 1);
        }

        return same > baseline ? same : null;
    }

    private static bool WholeYears(Period period) => Days(period) >= DaysOfAYear;

    private static int Days(Period period) => period.Last.DayNumber - period.First.DayNumber + 1;
}

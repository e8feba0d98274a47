using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Registers;

/// <summary>One period that a rule counts over.</summary>
/// <param name="Label">How it is printed.</param>
/// <param name="First">First day that counts.</param>
/// <param name="Last">Last day that counts.</param>
/// <param name="FullDays">Days of the whole period, where the plan begins or ends within it.</param>
/// <param name="Seen">Last day that is looked at: the period's last or the evaluation's day.</param>
internal sealed record CountWindow(string Label, DateOnly First, DateOnly Last, int FullDays, DateOnly Seen)
{
    /// <summary>True when the whole of it is behind the evaluation's day.</summary>
    public bool Ended => Seen >= Last;

    /// <summary>True for a day that is counted.</summary>
    public bool Holds(DateOnly day) => day >= First && day <= Seen;

    /// <summary>The part of the target that the counted days can be asked for, at most 1.</summary>
    public decimal Share(Phase phase)
    {
        var last = phase == Phase.Midterm ? Seen : Last;
        return Math.Min(1m, (decimal)(last.DayNumber - First.DayNumber + 1) / FullDays);
    }

    /// <summary>The periods of a rule, oldest first; those that begin after the evaluation's day are left out.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="context">Plan and evaluation's day.</param>
    /// <param name="covered">The register's days, used where the plan states none.</param>
    /// <param name="courses">First and last day of each course, for seasons.</param>
    public static IReadOnlyList<CountWindow> Of(RegisterRule rule, RegisterContext context, (DateOnly From, DateOnly To) covered, IEnumerable<(string Course, DateOnly Day)> courses)
    {
        var first = rule.From ?? context.Begins ?? covered.From;
        var last = rule.To ?? context.Ends ?? covered.To;
        IEnumerable<WholePeriod> windows = rule.Per switch
        {
            CountPer.Year => Years(first, last, year => new(Number(year), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31))),
            CountPer.SchoolYear => Years(first.AddMonths(-7), last.AddMonths(-7), year => new($"{Number(year)}/{Number(year + 1)}", new DateOnly(year, 8, 1), new DateOnly(year + 1, 7, 31))),
            CountPer.Season => Seasons(courses, first, last),
            _ => [new(first.Year == last.Year ? Number(first.Year) : $"{Number(first.Year)}-{Number(last.Year)}", first, last)],
        };
        return [.. windows.Select(w => Clip(w, first, last, rule.Per, context.CutOff)).Where(w => w.First <= w.Last && w.First <= context.CutOff)];
    }

    private static CountWindow Clip(WholePeriod period, DateOnly first, DateOnly last, CountPer per, DateOnly cutOff)
    {
        var from = period.First > first ? period.First : first;
        var to = period.Last < last ? period.Last : last;
        var full = per is CountPer.Plan or CountPer.Season ? to.DayNumber - from.DayNumber + 1 : period.Last.DayNumber - period.First.DayNumber + 1;
        return new CountWindow(period.Label, from, to, full, to < cutOff ? to : cutOff);
    }

    private static List<WholePeriod> Years(DateOnly first, DateOnly last, Func<int, WholePeriod> of)
    {
        var years = new List<WholePeriod>();
        for (var year = first.Year; year <= last.Year; year++)
        {
            years.Add(of(year));
        }

        return years;
    }

    /// <summary>From the first to the last day of each course within the days that count.</summary>
    private static IEnumerable<WholePeriod> Seasons(IEnumerable<(string Course, DateOnly Day)> courses, DateOnly first, DateOnly last)
    {
        var seasons = new Dictionary<string, WholePeriod>(StringComparer.Ordinal);
        foreach (var (course, day) in courses)
        {
            if (course.Length == 0 || day < first || day > last)
            {
                continue;
            }

            seasons[course] = seasons.TryGetValue(course, out var known)
                ? new(course, day < known.First ? day : known.First, day > known.Last ? day : known.Last)
                : new(course, day, day);
        }

        return seasons.Values.OrderBy(s => s.First).ThenBy(s => s.Label, StringComparer.Ordinal);
    }

    private static string Number(int year) => year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>A period before it is cut to the plan.</summary>
    private sealed record WholePeriod(string Label, DateOnly First, DateOnly Last);
}

using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>
/// Cuts the periods of an indicator into pieces of which each period is a sum: four quarters are a year, and two
/// overlapping three-year windows tell the difference of their outer years. Where the figures do not add up (persons
/// counted once per year and once per quarter) every period stands alone.
/// </summary>
internal sealed class Segments
{
    private readonly Dictionary<Period, int[]> _pieces = [];

    public Segments(Indicator indicator, IReadOnlyList<Cell> cells, Func<Cell, long?> count, bool windows)
    {
        var periods = cells.Select(c => c.Period).Distinct().Order().ToList();
        var years = windows ? Math.Max(1, indicator.WindowYears) : 1;
        if (indicator.Basis == TimeBasis.Stock && years == 1)
        {
            ByDate(periods, cells, count);
        }
        else
        {
            ByTime(periods, cells, count, years);
        }
    }

    /// <summary>The pieces of a period.</summary>
    public int[] Of(Period period) => _pieces[period];

    /// <summary>A name of a piece of time that says which periods hold it, whatever other periods there are.</summary>
    public string NameOf(int piece) => string.Join('+', _pieces.Where(p => p.Value.Contains(piece)).Select(p => p.Key.Code).Order(StringComparer.Ordinal));

    /// <summary>A state on one date is one figure, whatever the period is called.</summary>
    private void ByDate(List<Period> periods, IReadOnlyList<Cell> cells, Func<Cell, long?> count)
    {
        var agree = cells
            .GroupBy(c => (c.Area.Code, c.Period.First))
            .All(g => g.Select(count).OfType<long>().Distinct().Count() <= 1);
        var dates = periods.Select(p => p.First).Distinct().ToList();
        for (var i = 0; i < periods.Count; i++)
        {
            _pieces[periods[i]] = [agree ? dates.IndexOf(periods[i].First) : i];
        }
    }

    private void ByTime(List<Period> periods, IReadOnlyList<Cell> cells, Func<Cell, long?> count, int years)
    {
        DateOnly First(Period p) => p.First.Year >= years ? p.First.AddYears(1 - years) : DateOnly.MinValue;
        var overlap = periods.Zip(periods.Skip(1)).Any(p => First(p.Second) <= p.First.Last) || periods.Any(p => periods.Any(q => q != p && First(p) <= q.Last && First(q) <= p.Last));
        if (!overlap || (years == 1 && !AddsUp(cells, count)))
        {
            for (var i = 0; i < periods.Count; i++)
            {
                _pieces[periods[i]] = [i];
            }

            return;
        }

        var cuts = periods.SelectMany(p => new[] { First(p).DayNumber, p.Last.DayNumber + 1 }).Distinct().Order().ToList();
        foreach (var period in periods)
        {
            var from = cuts.IndexOf(First(period).DayNumber);
            var to = cuts.IndexOf(period.Last.DayNumber + 1);
            _pieces[period] = [.. Enumerable.Range(from, to - from)];
        }
    }

    /// <summary>False when some period's count is not the sum of the shorter ones that fill it.</summary>
    private static bool AddsUp(IReadOnlyList<Cell> cells, Func<Cell, long?> count)
    {
        foreach (var area in cells.Where(c => count(c) is not null).GroupBy(c => c.Area.Code, StringComparer.Ordinal))
        {
            var inside = area.ToList();
            foreach (var whole in inside)
            {
                if (Filling(whole.Period, inside, count) is { } sum && sum != count(whole))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static long? Filling(Period whole, List<Cell> cells, Func<Cell, long?> count)
    {
        var (next, sum, days) = (whole.First, 0L, whole.Last.DayNumber - whole.First.DayNumber);
        while (next <= whole.Last)
        {
            var part = cells.Where(c => c.Period.First == next && c.Period.Last <= whole.Last && c.Period.Last.DayNumber - c.Period.First.DayNumber < days).MaxBy(c => c.Period.Last);
            if (part is null)
            {
                return null;
            }

            sum += count(part)!.Value;
            next = part.Period.Last.AddDays(1);
        }

        return sum;
    }
}

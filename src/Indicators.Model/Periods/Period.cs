using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Indicators.Model;

/// <summary>
/// A stretch of time that a figure is about. Ordered by its first day, then its last. Whether a year's figure is a
/// stock on 1 January or a flow over the year is the indicator's business, not the period's.
/// </summary>
public readonly struct Period : IEquatable<Period>, IComparable<Period>
{
    private Period(PeriodKind kind, DateOnly first, DateOnly last)
    {
        Kind = kind;
        First = first;
        Last = last;
    }

    /// <summary>What kind of period it is.</summary>
    public PeriodKind Kind { get; }

    /// <summary>Its first day.</summary>
    public DateOnly First { get; }

    /// <summary>Its last day.</summary>
    public DateOnly Last { get; }

    /// <summary>The calendar year (for weeks: the ISO week year) in which it begins.</summary>
    public int Year => Kind is PeriodKind.Week or PeriodKind.Weeks ? ISOWeek.GetYear(First.ToDateTime(TimeOnly.MinValue)) : First.Year;

    /// <summary>Statistikbanken's Danish time code: <c>2015K4</c>; empty for a period that was never set.</summary>
    public string Code => Kind switch
    {
        PeriodKind.Year => Number(First.Year, 4),
        PeriodKind.HalfYear => $"{Number(First.Year, 4)}H{(First.Month == 1 ? 1 : 2)}",
        PeriodKind.Quarter => $"{Number(First.Year, 4)}K{(First.Month + 2) / 3}",
        PeriodKind.Month => $"{Number(First.Year, 4)}M{Number(First.Month, 2)}",
        PeriodKind.Week => $"{Number(Year, 4)}U{Number(WeekOf(First), 2)}",
        PeriodKind.Weeks => $"{Number(Year, 4)}U{Number(WeekOf(First), 2)}-{Number(WeekOf(Last), 2)}",
        PeriodKind.Day => $"{Number(First.Year, 4)}M{Number(First.Month, 2)}D{Number(First.Day, 2)}",
        PeriodKind.SchoolYear => $"{Number(First.Year, 4)}/{Number(First.Year + 1, 4)}",
        PeriodKind.Span => $"{Number(First.Year, 4)}:{Number(Last.Year, 4)}",
        _ => "",
    };

    /// <summary>A calendar year.</summary>
    public static Period OfYear(int year) => new(PeriodKind.Year, new(year, 1, 1), new(year, 12, 31));

    /// <summary>Half-year 1 or 2.</summary>
    public static Period OfHalfYear(int year, int half) => Months(PeriodKind.HalfYear, year, (Within(half, 1, 2) * 6) - 5, 6);

    /// <summary>Quarter 1 to 4.</summary>
    public static Period OfQuarter(int year, int quarter) => Months(PeriodKind.Quarter, year, (Within(quarter, 1, 4) * 3) - 2, 3);

    /// <summary>Month 1 to 12.</summary>
    public static Period OfMonth(int year, int month) => Months(PeriodKind.Month, year, Within(month, 1, 12), 1);

    /// <summary>An ISO week.</summary>
    public static Period OfWeek(int year, int week) => OfWeeks(year, week, week);

    /// <summary>A run of ISO weeks, both included.</summary>
    public static Period OfWeeks(int year, int first, int last)
    {
        var weeks = ISOWeek.GetWeeksInYear(year);
        Within(first, 1, weeks);
        Within(last, first, weeks);
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, first, DayOfWeek.Monday));
        var sunday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, last, DayOfWeek.Monday)).AddDays(6);
        return new(first == last ? PeriodKind.Week : PeriodKind.Weeks, monday, sunday);
    }

    /// <summary>A day.</summary>
    public static Period OfDay(DateOnly day) => new(PeriodKind.Day, day, day);

    /// <summary>The school year that begins on 1 August of <paramref name="firstYear"/>.</summary>
    public static Period OfSchoolYear(int firstYear) => new(PeriodKind.SchoolYear, new(firstYear, 8, 1), new(firstYear + 1, 7, 31));

    /// <summary>A span of whole years, both included.</summary>
    public static Period OfSpan(int firstYear, int lastYear) => new(PeriodKind.Span, new(firstYear, 1, 1), new(Within(lastYear, firstYear, 9999), 12, 31));

    /// <summary>Reads a time code in Danish or English.</summary>
    /// <exception cref="FormatException">The text is not a time code.</exception>
    public static Period Parse(string code) => TryParse(code, out var period)
        ? period
        : throw new FormatException($"'{code}' is not a time code such as 2015, 2015H1, 2015K4, 2015M12, 2015U07, 2015U31-48, 2020M03D21, 2014/2015 or 2000:2015.");

    /// <summary>Reads a time code in Danish (<c>2015K4</c>, <c>2015U07</c>) or English (<c>2015Q4</c>, <c>2015W07</c>).</summary>
    public static bool TryParse([NotNullWhen(true)] string? code, out Period period) => TryParse(code.AsSpan(), out period);

    /// <summary>Reads a time code from a span of characters; blanks around it are allowed, anything else is not.</summary>
    public static bool TryParse(ReadOnlySpan<char> code, out Period period)
    {
        period = default;
        code = code.Trim();
        if (code.Length < 4 || !TryDigits(code[..4], out var year) || year is < 1 or > 9998)
        {
            return false;
        }

        var rest = code[4..];
        if (rest.IsEmpty)
        {
            period = OfYear(year);
            return true;
        }

        var tail = rest[1..];
        switch (rest[0])
        {
            case 'H' or 'h' when tail.Length == 1 && TryDigits(tail, out var half) && half is 1 or 2:
                period = OfHalfYear(year, half);
                return true;
            case 'K' or 'k' or 'Q' or 'q' when tail.Length == 1 && TryDigits(tail, out var quarter) && quarter is >= 1 and <= 4:
                period = OfQuarter(year, quarter);
                return true;
            case 'M' or 'm' when tail.Length == 2 && TryDigits(tail, out var month) && month is >= 1 and <= 12:
                period = OfMonth(year, month);
                return true;
            case 'M' or 'm' when tail.Length == 5 && tail[2] is 'D' or 'd':
                if (TryDigits(tail[..2], out var m) && TryDigits(tail[3..], out var d) && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(year, m))
                {
                    period = OfDay(new(year, m, d));
                    return true;
                }

                return false;
            case 'U' or 'u' or 'W' or 'w':
                return TryWeeks(year, tail, out period);
            case '/' when tail.Length == 4 && TryDigits(tail, out var next) && next == year + 1:
                period = OfSchoolYear(year);
                return true;
            case ':' when tail.Length == 4 && TryDigits(tail, out var last) && last >= year:
                period = OfSpan(year, last);
                return true;
            default:
                return false;
        }
    }

    /// <summary>The period of the same kind and length that begins <paramref name="years"/> years later.</summary>
    public Period AddYears(int years) => Kind switch
    {
        PeriodKind.Year => OfYear(First.Year + years),
        PeriodKind.Span => OfSpan(First.Year + years, Last.Year + years),
        PeriodKind.SchoolYear => OfSchoolYear(First.Year + years),
        PeriodKind.HalfYear => OfHalfYear(First.Year + years, First.Month == 1 ? 1 : 2),
        PeriodKind.Quarter => OfQuarter(First.Year + years, (First.Month + 2) / 3),
        PeriodKind.Month => OfMonth(First.Year + years, First.Month),
        PeriodKind.Day => OfDay(First.AddYears(years)),
        PeriodKind.Week or PeriodKind.Weeks => OfWeeks(Year + years, Math.Min(WeekOf(First), ISOWeek.GetWeeksInYear(Year + years)), Math.Min(WeekOf(Last), ISOWeek.GetWeeksInYear(Year + years))),
        _ => throw new InvalidOperationException("A period that was never set has no successor."),
    };

    /// <inheritdoc/>
    public bool Equals(Period other) => Kind == other.Kind && First == other.First && Last == other.Last;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Period other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, First, Last);

    /// <inheritdoc/>
    public int CompareTo(Period other)
    {
        var byFirst = First.CompareTo(other.First);
        if (byFirst != 0)
        {
            return byFirst;
        }

        var byLast = Last.CompareTo(other.Last);
        return byLast != 0 ? byLast : Kind.CompareTo(other.Kind);
    }

    /// <summary>The time code.</summary>
    public override string ToString() => Code;

    /// <summary>Equality of kind and days.</summary>
    public static bool operator ==(Period left, Period right) => left.Equals(right);

    /// <summary>Inequality of kind or days.</summary>
    public static bool operator !=(Period left, Period right) => !left.Equals(right);

    /// <summary>Earlier in the order of first day, last day, kind.</summary>
    public static bool operator <(Period left, Period right) => left.CompareTo(right) < 0;

    /// <summary>Later in the order of first day, last day, kind.</summary>
    public static bool operator >(Period left, Period right) => left.CompareTo(right) > 0;

    /// <summary>Not later.</summary>
    public static bool operator <=(Period left, Period right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier.</summary>
    public static bool operator >=(Period left, Period right) => left.CompareTo(right) >= 0;

    private static bool TryWeeks(int year, ReadOnlySpan<char> text, out Period period)
    {
        period = default;
        var weeks = ISOWeek.GetWeeksInYear(year);
        if (text.Length < 2 || !TryDigits(text[..2], out var first) || first < 1 || first > weeks)
        {
            return false;
        }

        if (text.Length == 2)
        {
            period = OfWeek(year, first);
            return true;
        }

        if (text.Length != 5 || text[2] != '-' || !TryDigits(text[3..], out var last) || last < first || last > weeks)
        {
            return false;
        }

        period = OfWeeks(year, first, last);
        return true;
    }

    private static Period Months(PeriodKind kind, int year, int month, int length)
    {
        var first = new DateOnly(year, month, 1);
        return new(kind, first, first.AddMonths(length).AddDays(-1));
    }

    private static int Within(int value, int least, int most) => value >= least && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(nameof(value), value, $"Between {least} and {most}.");

    private static bool TryDigits(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return true;
    }

    private static int WeekOf(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    private static string Number(int number, int digits) => number.ToString(digits == 4 ? "0000" : "00", CultureInfo.InvariantCulture);
}

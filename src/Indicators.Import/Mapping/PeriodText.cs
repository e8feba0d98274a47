using System.Globalization;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Turns the text of a period cell into a period.</summary>
internal static class PeriodText
{
    private static readonly string[] DanishMonths = ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>True when a declared format can be used.</summary>
    public static bool IsFormat(string format) =>
        format == "code" || (format.Contains('y', StringComparison.Ordinal) && format.All(c => c is 'd' or 'M' or 'y' or 'H' or 'm' or 's' or 'T' or ':' or '-' or '.' or '/' or ' '));

    /// <summary>Reads a text; false when it is no period in the format.</summary>
    public static bool TryRead(string text, PeriodMapping mapping, out Period period)
    {
        text = text.Trim();
        if (!TryPlain(text, mapping.Format, out period))
        {
            return false;
        }

        period = mapping.Gather is { } kind ? Gathered(period, kind) : period;
        if (mapping.Shift != 0)
        {
            var year = period.Year + mapping.Shift;
            if (year is < 2 or > 9990)
            {
                return false;
            }

            period = period.AddYears(mapping.Shift);
        }

        return true;
    }

    private static bool TryPlain(string text, string format, out Period period)
    {
        if (format is "code" or "yyyy")
        {
            return Period.TryParse(text, out period) && (format == "code" || period.Kind == PeriodKind.Year);
        }

        period = default;
        if (!DateTime.TryParseExact(English(text), format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) || date.Year < 2)
        {
            return false;
        }

        period = format.Contains('d', StringComparison.Ordinal)
            ? Period.OfDay(DateOnly.FromDateTime(date))
            : format.Contains('M', StringComparison.Ordinal) ? Period.OfMonth(date.Year, date.Month) : Period.OfYear(date.Year);
        return true;
    }

    /// <summary>Danish month names in English, which is what date patterns read.</summary>
    private static string English(string text)
    {
        var start = 0;
        while (start < text.Length && !char.IsLetter(text[start]))
        {
            start++;
        }

        var end = start;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        if (end - start < 3)
        {
            return text;
        }

        var word = text[start..end];
        for (var month = 0; month < 12; month++)
        {
            var name = DanishMonths[month];
            var names = CultureInfo.InvariantCulture.DateTimeFormat;
            if (string.Equals(word, name, StringComparison.OrdinalIgnoreCase))
            {
                return string.Concat(text.AsSpan(0, start), names.GetMonthName(month + 1), text.AsSpan(end));
            }

            if (word.Length == 3 && name.StartsWith(word, StringComparison.OrdinalIgnoreCase))
            {
                return string.Concat(text.AsSpan(0, start), names.GetAbbreviatedMonthName(month + 1), text.AsSpan(end));
            }
        }

        return text;
    }

    private static Period Gathered(Period period, PeriodKind kind) => kind switch
    {
        PeriodKind.Year => Period.OfYear(period.Year),
        PeriodKind.HalfYear => Period.OfHalfYear(period.First.Year, period.First.Month <= 6 ? 1 : 2),
        PeriodKind.Quarter => Period.OfQuarter(period.First.Year, (period.First.Month + 2) / 3),
        PeriodKind.Month => Period.OfMonth(period.First.Year, period.First.Month),
        PeriodKind.SchoolYear => Period.OfSchoolYear(period.First.Month >= 8 ? period.First.Year : period.First.Year - 1),
        _ => period,
    };
}

using System.Globalization;

namespace Indicators.Model;

/// <summary>Dates as readers see them, from our own month names.</summary>
public static class DateText
{
    private static readonly string[] DanishMonths =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary><c>1. december 2021</c> or <c>1 December 2021</c>.</summary>
    public static string Long(DateOnly date, Language language)
    {
        var day = date.Day.ToString(CultureInfo.InvariantCulture);
        var year = date.Year.ToString(CultureInfo.InvariantCulture);
        return language == Language.Danish
            ? $"{day}. {DanishMonths[date.Month - 1]} {year}"
            : $"{day} {EnglishMonths[date.Month - 1]} {year}";
    }

    /// <summary><c>december 2021</c> or <c>December 2021</c>.</summary>
    public static string Month(DateOnly date, Language language)
    {
        var names = language == Language.Danish ? DanishMonths : EnglishMonths;
        return $"{names[date.Month - 1]} {date.Year.ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary><c>1. kvartal 2021</c> or <c>2021 Q1</c>.</summary>
    public static string Quarter(int year, int quarter, Language language)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(quarter, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(quarter, 4);
        var q = quarter.ToString(CultureInfo.InvariantCulture);
        var y = year.ToString(CultureInfo.InvariantCulture);
        return language == Language.Danish ? $"{q}. kvartal {y}" : $"{y} Q{q}";
    }
}

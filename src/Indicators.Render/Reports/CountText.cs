using System.Globalization;
using Indicators.Model;

namespace Indicators.Render.Reports;

/// <summary>A line of a register-based count in words: the same in HTML, Word and Excel.</summary>
internal static class CountText
{
    /// <summary>The count; its range where it is too small to show, a dash where it is not known or not shown.</summary>
    public static string Count(CountRow row, Language language) =>
        row is { Count: null, Below: { } below } ? string.Create(CultureInfo.InvariantCulture, $"1–{below - 1}") : Number(row.Count, language);

    /// <summary>A count or target; a dash where there is none.</summary>
    public static string Number(decimal? number, Language language) => number is { } value ? NumberText.Format((double)value, Decimals(number), language) : "–";

    /// <summary>Whether the target was reached; a dash for a line that has none.</summary>
    public static string Reached(CountRow row, Language language) => row switch
    {
        { Met: true } => language == Language.Danish ? "ja" : "yes",
        { Met: false } => language == Language.Danish ? "nej" : "no",
        { Target: null } => "–",
        _ => language == Language.Danish ? "kan ikke vurderes" : "cannot be judged",
    };

    /// <summary>Decimals of a count or a share: none for a whole number.</summary>
    public static int Decimals(decimal? number) => number is { } value && value != decimal.Truncate(value) ? 1 : 0;
}

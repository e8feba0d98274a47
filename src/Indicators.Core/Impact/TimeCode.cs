using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Core.Impact;

/// <summary>What one step of a panel's time axis is.</summary>
public enum TimeStep
{
    /// <summary>A whole number as it stands: a year, or a running number.</summary>
    Number,

    /// <summary>Quarters written <c>2015K1</c> or <c>2015Q1</c>.</summary>
    Quarter,

    /// <summary>Months written <c>2015M03</c> or <c>2015-03</c>.</summary>
    Month,
}

/// <summary>Reads and writes the time codes of a panel as whole numbers, so that one period later is always plus one.</summary>
public static partial class TimeCode
{
    /// <summary>Reads a time: a whole number (<c>2015</c>, <c>2015.0</c>), a quarter or a month.</summary>
    /// <returns>False when the text is none of them.</returns>
    public static bool TryParse(string text, out int ordinal, out TimeStep step)
    {
        ordinal = 0;
        step = TimeStep.Number;
        var trimmed = text.Trim();
        var match = SubYear().Match(trimmed);
        if (match.Success)
        {
            var year = int.Parse(match.Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            var part = int.Parse(match.Groups["part"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            step = match.Groups["kind"].Value is "K" or "Q" ? TimeStep.Quarter : TimeStep.Month;
            var parts = step == TimeStep.Quarter ? 4 : 12;
            ordinal = (year * parts) + part - 1;
            return part >= 1 && part <= parts;
        }

        if (!double.TryParse(trimmed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number != Math.Floor(number) || Math.Abs(number) > 1e9)
        {
            return false;
        }

        ordinal = (int)number;
        return true;
    }

    /// <summary>Writes a time as it was read.</summary>
    public static string Format(int ordinal, TimeStep step) => step switch
    {
        TimeStep.Quarter => string.Create(CultureInfo.InvariantCulture, $"{ordinal / 4}K{(ordinal % 4) + 1}"),
        TimeStep.Month => string.Create(CultureInfo.InvariantCulture, $"{ordinal / 12}M{(ordinal % 12) + 1:00}"),
        _ => ordinal.ToString(CultureInfo.InvariantCulture),
    };

    [GeneratedRegex(@"^(?<year>\d{4})(?<kind>[KQM-])(?<part>\d{1,2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SubYear();
}

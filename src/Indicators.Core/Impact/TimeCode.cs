using System.Globalization;
using System.Text.RegularExpressions;

namespace Indicators.Core.Impact;

/// <summary>What one step of a panel's time axis is.</summary>
public enum TimeStep
{
    /// <summary>A whole number as it stands: a year, or a running number.</summary>
    Number,

    /// <summary>Quarters written <c>2015K1</c>, <c>2015Q1</c>, <c>2015q1</c> or <c>2015-Q1</c>.</summary>
    Quarter,

    /// <summary>Months written <c>2015M03</c> or <c>2015-03</c>.</summary>
    Month,

    /// <summary>Half-years written <c>2015H1</c>.</summary>
    HalfYear,
}

/// <summary>Reads and writes the time codes of a panel as whole numbers, so that one period later is always plus one.</summary>
public static partial class TimeCode
{
    /// <summary>What a time looks like, for messages.</summary>
    public const string Expected = "a whole number such as 2015, a half-year such as 2015H1, a quarter such as 2015K1 or a month such as 2015M03";

    /// <summary>Reads a time: a whole number (<c>2015</c>, <c>2015.0</c>), a half-year, a quarter or a month.</summary>
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
            step = match.Groups["kind"].Value.ToUpperInvariant() switch
            {
                "K" or "Q" => TimeStep.Quarter,
                "H" => TimeStep.HalfYear,
                _ => TimeStep.Month,
            };
            var parts = Parts(step);
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
        TimeStep.HalfYear => string.Create(CultureInfo.InvariantCulture, $"{ordinal / 2}H{(ordinal % 2) + 1}"),
        TimeStep.Month => string.Create(CultureInfo.InvariantCulture, $"{ordinal / 12}M{(ordinal % 12) + 1:00}"),
        _ => ordinal.ToString(CultureInfo.InvariantCulture),
    };

    private static int Parts(TimeStep step) => step switch
    {
        TimeStep.Quarter => 4,
        TimeStep.HalfYear => 2,
        _ => 12,
    };

    [GeneratedRegex(@"^(?<year>\d{4})(-?(?<kind>[KQMHkqmh])|(?<kind>-))(?<part>\d{1,2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SubYear();
}

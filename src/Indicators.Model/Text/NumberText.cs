using System.Globalization;

namespace Indicators.Model;

/// <summary>
/// Numbers as readers of a report see them, from our own constants and never from a culture:
/// decimal comma and thousands point in Danish, the reverse in English, and the minus sign U+2212.
/// Halves round away from zero, on the 15 digits that a published figure has.
/// </summary>
public static class NumberText
{
    /// <summary>The typographic minus, U+2212: as wide as a plus and not a hyphen at which a line may break.</summary>
    public const char Minus = '\u2212';

    /// <summary>A space at which no line breaks, between a number and its unit.</summary>
    public const char FixedSpace = '\u00A0';

    /// <summary>A number with a fixed count of decimals and grouped thousands: <c>1.234,5</c>.</summary>
    /// <param name="value">A finite number.</param>
    /// <param name="decimals">Decimals, 0 to 10.</param>
    /// <param name="language">The reader's language.</param>
    /// <exception cref="ArgumentException">The value is NaN or infinite.</exception>
    public static string Format(double value, int decimals, Language language) => Write(value, decimals, language, signed: false);

    /// <summary>As <see cref="Format(double, int, Language)"/>, with a plus in front of positive numbers: <c>+16,8</c>. Zero has no sign.</summary>
    public static string Signed(double value, int decimals, Language language) => Write(value, decimals, language, signed: true);

    /// <summary>A whole number with grouped thousands: <c>1.180</c>.</summary>
    public static string Count(long value, Language language) => Write(value, 0, language, signed: false);

    /// <summary>A percentage given in percent: <c>42,1 pct.</c> or <c>42.1 per cent</c>.</summary>
    public static string Percent(double value, int decimals, Language language) =>
        string.Concat(Format(value, decimals, language), FixedSpaceText, PercentUnit(language));

    /// <summary>A difference between percentages, unsigned as the value is: <c>3,7 procentpoint</c>.</summary>
    public static string PercentagePoints(double value, int decimals, Language language) =>
        string.Concat(Format(value, decimals, language), FixedSpaceText, PercentagePointUnit(language));

    /// <summary>A number and its unit with a space at which no line breaks; only the number when the unit is empty.</summary>
    public static string WithUnit(double value, int decimals, string unit, Language language) =>
        unit.Length == 0 ? Format(value, decimals, language) : string.Concat(Format(value, decimals, language), FixedSpaceText, unit);

    /// <summary><c>pct.</c> or <c>per cent</c>.</summary>
    public static string PercentUnit(Language language) => language == Language.Danish ? "pct." : "per cent";

    /// <summary><c>procentpoint</c> or <c>percentage points</c>.</summary>
    public static string PercentagePointUnit(Language language) => language == Language.Danish ? "procentpoint" : "percentage points";

    private const string FixedSpaceText = "\u00A0";

    private static string Write(double value, int decimals, Language language, bool signed)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("Only a finite number can be written; an absent figure is written as its reason.", nameof(value));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 10);

        Span<char> digits = stackalloc char[360];
        var negative = value < 0;
        int length;
        if (TryRound(Math.Abs(value), decimals, out var rounded))
        {
            length = Digits(rounded, decimals, digits);
            (negative, signed) = (negative && rounded != 0, signed && rounded != 0);
        }
        else if (Math.Abs(value) < 1e17)
        {
            var exact = Math.Round(Math.Abs((decimal)value), decimals, MidpointRounding.AwayFromZero);
            exact.TryFormat(digits, out length, FixedFormats[decimals], CultureInfo.InvariantCulture);
            (negative, signed) = (negative && exact != 0, signed && exact != 0);
        }
        else
        {
            // Beyond decimal's reach no reader looks at decimals.
            Math.Abs(value).TryFormat(digits, out length, FixedFormats[decimals], CultureInfo.InvariantCulture);
        }

        var whole = decimals == 0 ? length : length - decimals - 1;
        Span<char> text = stackalloc char[500];
        var at = 0;
        if (negative)
        {
            text[at++] = Minus;
        }
        else if (signed)
        {
            text[at++] = '+';
        }

        for (var i = 0; i < whole; i++)
        {
            if (i > 0 && (whole - i) % 3 == 0)
            {
                text[at++] = language == Language.Danish ? '.' : ',';
            }

            text[at++] = digits[i];
        }

        if (decimals > 0)
        {
            text[at++] = language == Language.Danish ? ',' : '.';
            digits.Slice(whole + 1, decimals).CopyTo(text[at..]);
            at += decimals;
        }

        return new string(text[..at]);
    }

    /// <summary>
    /// Rounds to whole units of the last decimal, where that takes no decimal arithmetic: below a thousand million units the
    /// 15 digits reach so far that only a value within a hundred thousandth of a half may round otherwise by them.
    /// </summary>
    private static bool TryRound(double value, int decimals, out long rounded)
    {
        var units = value * Powers[decimals];
        rounded = 0;
        if (units >= 1e9)
        {
            return false;
        }

        rounded = (long)(units + 0.5);
        return Math.Abs(units - Math.Floor(units) - 0.5) > 1e-5;
    }

    /// <summary>The digits of whole units of the last decimal, with the point; returns how many characters.</summary>
    private static int Digits(long units, int decimals, Span<char> digits)
    {
        Span<char> reversed = stackalloc char[24];
        var count = 0;
        while (units > 0 || count <= decimals)
        {
            reversed[count++] = (char)('0' + (units % 10));
            units /= 10;
        }

        var at = 0;
        while (count > 0)
        {
            if (count == decimals)
            {
                digits[at++] = '.';
            }

            digits[at++] = reversed[--count];
        }

        return at;
    }

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10];

    private static readonly string[] FixedFormats = ["F0", "F1", "F2", "F3", "F4", "F5", "F6", "F7", "F8", "F9", "F10"];
}

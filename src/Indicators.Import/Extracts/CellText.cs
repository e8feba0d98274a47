using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Indicators.Import.Extracts;

/// <summary>
/// Reads the text of one value cell strictly: explicit marks only, groups of exactly three digits, nothing left over.
/// (CsvHelper's own number parsing allows thousands marks and reads <c>1,5</c> as 15.)
/// </summary>
internal static class CellText
{
    private const int MostDigits = 27;

    /// <summary>Reads a cell.</summary>
    /// <param name="text">The UTF-8 text of the cell.</param>
    /// <param name="format">How numbers are written.</param>
    /// <param name="missingWords">Words that the mapping declares to mean unknown.</param>
    public static CellValue Read(ReadOnlySpan<byte> text, NumberFormat format, IReadOnlyList<byte[]> missingWords)
    {
        if (TryWhole(text, out var whole))
        {
            return new CellValue(CellKind.Whole, whole);
        }

        return ReadSlow(Trim(text), format, missingWords);
    }

    /// <summary>Reads a number as JSON and spreadsheets store it, exponent allowed.</summary>
    public static CellValue ReadStored(ReadOnlySpan<byte> text)
    {
        if (TryWhole(text, out var whole))
        {
            return new CellValue(CellKind.Whole, whole);
        }

        const NumberStyles Stored = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        if (text.Length > 64 || !decimal.TryParse(text, Stored, CultureInfo.InvariantCulture, out var number))
        {
            return text.IsEmpty ? CellValue.Missing : CellValue.Bad;
        }

        return FromDecimal(number);
    }

    /// <summary>The reading of an ambiguous text under a format, for messages; null when it cannot be read so.</summary>
    public static string? Reading(ReadOnlySpan<byte> text, NumberFormat format)
    {
        var value = Read(text, format, []);
        return value.Kind switch
        {
            CellKind.Whole => value.Whole.ToString(CultureInfo.InvariantCulture),
            CellKind.Fraction => value.Number.ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
    }

    /// <summary>Removes blanks and no-break blanks around a text.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        while (true)
        {
            if (text.Length > 0 && text[0] is (byte)' ' or (byte)'\t')
            {
                text = text[1..];
            }
            else if (text.Length > 0 && text[^1] is (byte)' ' or (byte)'\t')
            {
                text = text[..^1];
            }
            else if (text.Length > 1 && text[0] == 0xC2 && text[1] == 0xA0)
            {
                text = text[2..];
            }
            else if (text.Length > 1 && text[^2] == 0xC2 && text[^1] == 0xA0)
            {
                text = text[..^2];
            }
            else
            {
                return text;
            }
        }
    }

    private static bool TryWhole(ReadOnlySpan<byte> text, out long whole)
    {
        whole = 0;
        if (text.IsEmpty || text.Length > 18)
        {
            return false;
        }

        foreach (var b in text)
        {
            var digit = (uint)(b - '0');
            if (digit > 9)
            {
                return false;
            }

            whole = (whole * 10) + digit;
        }

        return true;
    }

    private static CellValue ReadSlow(ReadOnlySpan<byte> text, NumberFormat format, IReadOnlyList<byte[]> missingWords)
    {
        if (text.IsEmpty || IsDots(text) || text.SequenceEqual("…"u8))
        {
            return CellValue.Missing;
        }

        foreach (var word in missingWords)
        {
            if (text.SequenceEqual(word))
            {
                return CellValue.Missing;
            }
        }

        if (text.SequenceEqual("-"u8) || text.SequenceEqual("–"u8))
        {
            return CellValue.NotApplicable;
        }

        if (text[0] == '<')
        {
            var bound = Trim(text[1..]);
            return Utf8Parser.TryParse(bound, out long below, out var used) && used == bound.Length && below > 0 && bound[0] != '+'
                ? new CellValue(CellKind.Suppressed, below)
                : CellValue.Bad;
        }

        if (text[^1] == '%')
        {
            text = Trim(text[..^1]);
        }

        var negative = false;
        if (text.StartsWith("-"u8))
        {
            negative = true;
            text = text[1..];
        }
        else if (text.StartsWith("−"u8))
        {
            negative = true;
            text = text["−"u8.Length..];
        }

        return text.IsEmpty || !IsDigit(text[0]) || !IsDigit(text[^1]) ? CellValue.Bad : ReadDigits(text, negative, format);
    }

    private static CellValue ReadDigits(ReadOnlySpan<byte> text, bool negative, NumberFormat format)
    {
        var shape = NumberShape.Of(text);
        if (shape.Kind == NumberShapeKind.NotANumber)
        {
            return CellValue.Bad;
        }

        if (shape.Kind != NumberShapeKind.Digits)
        {
            if (!format.IsKnown && shape.NeedsDeclaration(format))
            {
                return CellValue.NeedsFormat;
            }

            if (!shape.Fits(format))
            {
                return CellValue.AgainstFormat;
            }
        }

        var mark = format.Decimal == NumberMark.Comma ? (byte)',' : (byte)'.';
        Span<char> digits = stackalloc char[MostDigits + 3];
        var length = 0;
        if (negative)
        {
            digits[length++] = '-';
        }

        foreach (var b in text)
        {
            if (!IsDigit(b) && b != mark)
            {
                continue;
            }

            if (length == digits.Length)
            {
                return CellValue.Bad;
            }

            digits[length++] = IsDigit(b) ? (char)b : '.';
        }

        return decimal.TryParse(digits[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? FromDecimal(number)
            : CellValue.Bad;
    }

    private static CellValue FromDecimal(decimal number) => number == decimal.Truncate(number) && Math.Abs(number) < 1_000_000_000_000_000_000m
        ? new CellValue(CellKind.Whole, (long)number)
        : new CellValue(CellKind.Fraction, 0, number);

    private static bool IsDots(ReadOnlySpan<byte> text) => text.Length <= 6 && text.IndexOfAnyExcept((byte)'.') < 0;

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    /// <summary>The text of a cell for a message: decoded, shortened, without control characters.</summary>
    public static string Show(ReadOnlySpan<byte> text)
    {
        var cut = text.Length > 200 ? text[..200] : text;
        var shown = Encoding.UTF8.GetString(cut);
        return shown.Length > 60 ? shown[..60] + "..." : shown;
    }
}

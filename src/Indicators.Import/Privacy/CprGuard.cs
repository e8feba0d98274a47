using System.Text;
using Indicators.Model;

namespace Indicators.Import.Privacy;

/// <summary>
/// Watches every field for personal numbers (CPR): <c>ddmmyy-xxxx</c> or ten digits (nine, where a spreadsheet has eaten a
/// leading zero) that begin with a valid date. Other ten-digit numbers begin with a valid date in about 4 of 100 cases, so a
/// column is stopped when more than a fifth of its numbers of that shape do. The number itself is never shown.
/// </summary>
internal sealed class CprGuard
{
    private const int FewPlainInFigures = 5;
    private readonly Count[] _columns;

    private readonly bool[] _figures;

    /// <summary>Creates a guard for columns, of which <paramref name="figures"/> says which the mapping reads as figures.</summary>
    public CprGuard(bool[] figures)
    {
        _figures = figures;
        _columns = new Count[figures.Length];
        for (var i = 0; i < figures.Length; i++)
        {
            _columns[i].FirstLine = int.MaxValue;
        }
    }

    /// <summary>Looks at a field.</summary>
    public void Look(ReadOnlySpan<byte> text, int column, int line)
    {
        if (text.Length < 9 || column >= _columns.Length || (text.Length == 9 && _figures[column]))
        {
            return;
        }

        LookCloser(text, ref _columns[column], line);
    }

    /// <summary>Takes over what another guard has seen of the same file.</summary>
    public void Merge(CprGuard other)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            _columns[i].Shaped += other._columns[i].Shaped;
            _columns[i].Valid += other._columns[i].Valid;
            _columns[i].Dashed += other._columns[i].Dashed;
            _columns[i].FirstLine = Math.Min(_columns[i].FirstLine, other._columns[i].FirstLine);
        }
    }

    /// <summary>Stops the import if a column holds personal numbers.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="columns">The column names.</param>
    /// <param name="waived">Columns that the mapping declares, with a reason, to hold other numbers.</param>
    /// <exception cref="SourceException">A column holds personal numbers.</exception>
    public void Judge(string file, IReadOnlyList<string> columns, Func<string, bool> waived)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            var count = _columns[i];
            if (count.Valid == 0 || count.Valid * 5 <= count.Shaped || waived(columns[i]))
            {
                continue;
            }

            if (_figures[i] && count.Dashed == 0 && count.Valid < FewPlainInFigures)
            {
                continue;
            }

            throw Found(file, Redact(columns[i]), count.FirstLine, count.Valid);
        }
    }

    /// <summary>The text with anything shaped like a personal number taken out, for messages and rejected rows.</summary>
    public static string Redact(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? kept = null;
        var copied = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]) || (i > 0 && char.IsAsciiDigit(text[i - 1])))
            {
                continue;
            }

            var length = ShapeLength(text.AsSpan(i));
            if (length > 0)
            {
                kept ??= new StringBuilder();
                kept.Append(text, copied, i - copied).Append("(number hidden)");
                copied = i + length;
                i = copied - 1;
            }
        }

        return kept is null ? text : kept.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The error for a header that itself holds a personal number.</summary>
    public static void RefuseInHeader(string file, IReadOnlyList<string> columns)
    {
        foreach (var column in columns)
        {
            if (!string.Equals(Redact(column), column, StringComparison.Ordinal))
            {
                throw Found(file, "(the header)", 1, 1);
            }
        }
    }

    private static SourceException Found(string file, string column, int line, long count) => new(
        $"{file}:{line}",
        $"column '{column}' holds {(count == 1 ? "a number that looks like a CPR number" : $"{count} numbers that look like CPR numbers")}",
        "no personal data",
        "Nothing was stored. Take the column out of the file; if it holds other numbers, say so in the mapping: 'not-cpr: [{column: ..., reason: ...}]'.");

    private static int ShapeLength(ReadOnlySpan<char> text)
    {
        var digits = 0;
        while (digits < text.Length && digits < 11 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        if (digits == 10)
        {
            return IsDate(text[0] - '0', text[1] - '0', text[2] - '0', text[3] - '0') ? 10 : 0;
        }

        if (digits != 6 || text.Length < 11 || (text[6] != '-' && text[6] != ' ') || !IsDate(text[0] - '0', text[1] - '0', text[2] - '0', text[3] - '0'))
        {
            return 0;
        }

        for (var i = 7; i < 11; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
            {
                return 0;
            }
        }

        return text.Length > 11 && char.IsAsciiDigit(text[11]) ? 0 : 11;
    }

    private static bool IsDate(int d1, int d2, int m1, int m2)
    {
        var day = (d1 * 10) + d2;
        var month = (m1 * 10) + m2;
        return month is >= 1 and <= 12 && day >= 1 && day <= (month == 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31);
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';

    private static void LookCloser(ReadOnlySpan<byte> text, ref Count count, int line)
    {
        text = Extracts.CellText.Trim(text);
        if (text.Length is 9 or 10 && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            if (text.Length == 10)
            {
                Tally(ref count, IsDate(text[0] - '0', text[1] - '0', text[2] - '0', text[3] - '0'), line);
            }
            else if (IsDate(0, text[0] - '0', text[1] - '0', text[2] - '0'))
            {
                Tally(ref count, valid: true, line);
            }
            else
            {
                count.Shaped++;
            }

            return;
        }

        for (var at = 6; at < text.Length - 4; at++)
        {
            if (text[at] is not ((byte)'-' or (byte)' ') || !Dashed(text, at))
            {
                continue;
            }

            var valid = IsDate(text[at - 6] - '0', text[at - 5] - '0', text[at - 4] - '0', text[at - 3] - '0');
            count.Dashed += valid ? 1 : 0;
            Tally(ref count, valid, line);
            return;
        }
    }

    private static bool Dashed(ReadOnlySpan<byte> text, int at)
    {
        for (var i = at - 6; i <= at + 4; i++)
        {
            if (i != at && !IsDigit(text[i]))
            {
                return false;
            }
        }

        return (at == 6 || !IsDigit(text[at - 7])) && (at + 5 >= text.Length || !IsDigit(text[at + 5]));
    }

    private static void Tally(ref Count count, bool valid, int line)
    {
        count.Shaped++;
        if (valid)
        {
            count.Valid++;
            count.FirstLine = Math.Min(count.FirstLine, line);
        }
    }

    private struct Count
    {
        public long Shaped;
        public long Valid;
        public long Dashed;
        public int FirstLine;
    }
}

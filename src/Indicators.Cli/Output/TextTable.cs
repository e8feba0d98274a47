using System.Globalization;
using System.Text;

namespace Indicators.Cli.Output;

/// <summary>
/// A table as plain text: headings, a rule, rows, three spaces between columns. When it has to fit a width the widest
/// columns give way first, and their cells continue on the next line.
/// </summary>
internal static class TextTable
{
    private const string Between = "   ";
    private const int Narrowest = 8;

    /// <summary>Writes the table, each line ended by a line feed.</summary>
    /// <param name="headings">One for each column.</param>
    /// <param name="rows">Cells, as many as headings.</param>
    /// <param name="numbers">Columns set to the right.</param>
    /// <param name="width">Columns of the terminal; null when nothing limits a line.</param>
    public static string Of(IReadOnlyList<string> headings, IReadOnlyList<IReadOnlyList<string>> rows, IReadOnlySet<int>? numbers = null, int? width = null)
    {
        var widths = new int[headings.Count];
        for (var column = 0; column < widths.Length; column++)
        {
            widths[column] = Width(headings[column]);
            foreach (var row in rows)
            {
                widths[column] = Math.Max(widths[column], Width(row[column]));
            }
        }

        if (width is { } limit)
        {
            Fit(widths, limit - (Between.Length * (widths.Length - 1)));
        }

        var text = new StringBuilder();
        Row(text, headings, widths, numbers);
        text.Append('─', widths.Sum() + (Between.Length * (widths.Length - 1))).Append('\n');
        foreach (var row in rows)
        {
            Row(text, row, widths, numbers);
        }

        return text.ToString();
    }

    /// <summary>Takes from the widest columns until all fit; none becomes narrower than a short word.</summary>
    private static void Fit(int[] widths, int room)
    {
        var cap = widths.Max();
        while (cap > Narrowest && widths.Sum(w => Math.Min(w, cap)) > room)
        {
            cap--;
        }

        for (var column = 0; column < widths.Length; column++)
        {
            widths[column] = Math.Min(widths[column], cap);
        }
    }

    private static void Row(StringBuilder text, IReadOnlyList<string> cells, int[] widths, IReadOnlySet<int>? numbers)
    {
        string[] rests = [.. cells];
        do
        {
            var gap = 0;
            for (var column = 0; column < rests.Length; column++)
            {
                (var line, rests[column]) = Cut(rests[column], widths[column]);
                var free = widths[column] - Width(line);
                var right = numbers?.Contains(column) == true;
                if (line.Length > 0)
                {
                    // Spaces are written when something follows them, so no line ends with any.
                    text.Append(' ', gap + (right ? free : 0)).Append(line);
                    gap = 0;
                }
                else if (right)
                {
                    gap += free;
                }

                gap += (right ? 0 : free) + Between.Length;
            }

            text.Append('\n');
        }
        while (Array.Exists(rests, r => r.Length > 0));
    }

    /// <summary>The part of a cell that fits, and what follows: parted at a space, a hyphen, a slash or a colon, else within a word.</summary>
    private static (string Line, string Later) Cut(string cell, int width)
    {
        if (Width(cell) <= width)
        {
            return (cell, "");
        }

        var (end, parting) = (0, 0);
        for (var used = 0; end < cell.Length; end++)
        {
            used += Marks(cell[end]) ? 0 : 1;
            if (used > width)
            {
                break;
            }

            parting = cell[end] is '-' or '/' or ':' ? end + 1 : cell[end] is ' ' ? end : parting;
        }

        end = cell[end] is ' ' || parting == 0 ? end : parting;
        return (cell[..end].TrimEnd(' '), cell[end..].TrimStart(' '));
    }

    private static int Width(string text)
    {
        var width = 0;
        foreach (var letter in text)
        {
            width += Marks(letter) ? 0 : 1;
        }

        return width;
    }

    /// <summary>True for what stands above or below the letter before it: an 'å' may be written as two characters.</summary>
    private static bool Marks(char letter) => letter >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark;
}

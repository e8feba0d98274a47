using System.Globalization;
using System.Text;
using Indicators.Import.Extracts;
using Indicators.Import.Tables;
using Indicators.Model;

namespace Indicators.Import.Criteria;

/// <summary>How a classification table is written, where that is declared rather than detected.</summary>
public sealed record ClassificationTableOptions
{
    /// <summary>Comma or semicolon; null to detect from the header.</summary>
    public char? Separator { get; init; }

    /// <summary>Point or comma in decimal numbers; null to detect over the whole table.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>UTF-8 or Windows-1252; to be found out: UTF-8 where valid, else Windows-1252.</summary>
    public TextEncodingKind Encoding { get; init; }
}

/// <summary>
/// Reads the table of <c>criteria classify</c>. The whole table is checked before the first row is handed out, so that a
/// bad cell on the last line gives an error and not half a result. Rows of a small file are kept, those of a large one are
/// streamed in a second pass, so that memory does not grow with the file.
/// </summary>
public static class ClassificationTable
{
    private const long KeptInMemory = 16_000_000;

    private static readonly string[] Required =
        ["list_year", "area", "municipality", "residents", "outside_labour_market_pct", "non_western_pct", "convicted_pct", "basic_education_pct", "income_pct_of_region"];

    private static readonly string[] Optional = ["national_convicted_pct", "convicted_multiple", "years_in_row"];

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <param name="options">What is declared about its form; null to detect all of it.</param>
    /// <returns>The rows in order. An empty cell and <c>..</c> are unknown.</returns>
    /// <exception cref="SourceException">The file is missing or empty, a named column is missing, or a cell is not a number; with line and column.</exception>
    public static IEnumerable<ClassificationRow> Read(string path, string displayName, ClassificationTableOptions? options = null)
    {
        options ??= new();
        var (encoding, separator) = TableForm.Detect(path, displayName, options.Encoding, options.Separator);
        var mark = options.DecimalMark ?? DetectDecimalMark(path, displayName, encoding, separator);
        if (new FileInfo(path).Length <= KeptInMemory)
        {
            return Rows(path, displayName, encoding, separator, mark).ToList();
        }

        foreach (var _ in Rows(path, displayName, encoding, separator, mark))
        {
            // This pass only checks: it throws at the first bad cell.
        }

        return Rows(path, displayName, encoding, separator, mark);
    }

    private static char DetectDecimalMark(string path, string displayName, Encoding encoding, char separator)
    {
        using var cells = TableCells.Open(path, displayName, encoding, separator);
        var columns = cells.IndexesOf(Required)[4..].Concat(Optional[..2].Select(cells.IndexOf).Where(i => i >= 0)).ToArray();
        string? point = null;
        string? comma = null;
        while (cells.Read())
        {
            foreach (var column in columns)
            {
                var text = cells.Text(column);
                if (text is "..")
                {
                    continue;
                }

                point ??= text.Contains('.', StringComparison.Ordinal) ? $"'{text}' at {cells.Where(column)}" : null;
                if (comma is null && text.Contains(',', StringComparison.Ordinal))
                {
                    comma = $"'{text}' at {cells.Where(column)}";
                }
            }

            if (point is not null && comma is not null)
            {
                throw new SourceException(displayName, $"decimal point and decimal comma in one table ({point}, {comma})", "one of them", "Write every number the same way, without thousands separators, or declare the decimal mark.");
            }
        }

        return comma is null ? '.' : ',';
    }

    private static IEnumerable<ClassificationRow> Rows(string path, string displayName, Encoding encoding, char separator, char mark)
    {
        using var cells = TableCells.Open(path, displayName, encoding, separator);
        var at = cells.IndexesOf(Required);
        var national = cells.IndexOf(Optional[0]);
        var multiple = cells.IndexOf(Optional[1]);
        var years = cells.IndexOf(Optional[2]);
        while (cells.Read())
        {
            yield return new ClassificationRow(Year(cells, at[0]), cells.Text(at[1]))
            {
                Municipality = cells.Text(at[2]),
                Residents = Whole(cells, at[3], mark, "residents"),
                OutsideLabourMarket = Share(cells, at[4], mark),
                NonWestern = Share(cells, at[5], mark),
                Convicted = Share(cells, at[6], mark),
                BasicEducation = Share(cells, at[7], mark),
                Income = NotNegative(cells, at[8], mark),
                NationalConvicted = Share(cells, national, mark),
                ConvictedMultiple = NotNegative(cells, multiple, mark),
                YearsInARow = Whole(cells, years, mark, "lists in a row"),
                Line = cells.Line,
            };
        }
    }

    private static int Year(TableCells cells, int index)
    {
        var text = cells.Text(index);
        return text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year >= 1900
            ? year
            : throw new SourceException(cells.Where(index), text.Length == 0 ? "an empty cell" : $"'{text}'", "the list's year in four digits, such as 2017");
    }

    private static int? Whole(TableCells cells, int index, char mark, string what)
    {
        if (Blank(cells, index) is not { } text)
        {
            return null;
        }

        // A spreadsheet can write 1850 as 1850.0; anything else behind a mark could be a thousands separator.
        var digits = text.EndsWith(mark + "0", StringComparison.Ordinal) ? text[..^2] : text;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new SourceException(cells.Where(index), $"'{text}'", $"a whole number of {what} without thousands separators, or an empty cell for unknown");
    }

    private static decimal? Share(TableCells cells, int index, char mark)
    {
        var number = NotNegative(cells, index, mark);
        return number > 100
            ? throw new SourceException(cells.Where(index), $"'{cells.Text(index)}'", "a share from 0 to 100 per cent", "Check the decimal mark.")
            : number;
    }

    private static decimal? NotNegative(TableCells cells, int index, char mark)
    {
        if (Blank(cells, index) is not { } text)
        {
            return null;
        }

        var other = mark == '.' ? ',' : '.';
        if (!text.Contains(other, StringComparison.Ordinal)
            && decimal.TryParse(text.Replace(mark, '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        throw new SourceException(
            cells.Where(index),
            $"'{text}'",
            $"a number that is not negative, with decimal {(mark == '.' ? "point" : "comma")}, or an empty cell for unknown");
    }

    private static string? Blank(TableCells cells, int index) => cells.Text(index) is { Length: > 0 } text and not ".." ? text : null;
}

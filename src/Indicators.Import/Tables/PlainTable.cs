using System.Globalization;
using System.Text.RegularExpressions;
using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Tables;

/// <summary>How a table is written, where that is declared rather than detected.</summary>
public sealed record PlainTableOptions
{
    /// <summary>Comma or semicolon; null to detect from the header.</summary>
    public char? Separator { get; init; }

    /// <summary>Point or comma in decimal numbers; null to detect over the columns that look numeric.</summary>
    public char? DecimalMark { get; init; }

    /// <summary>UTF-8 or Windows-1252; to be found out: UTF-8 where valid, else Windows-1252.</summary>
    public TextEncodingKind Encoding { get; init; }
}

/// <summary>A table of texts with a header, as a person keeps it in a spreadsheet: read whole, every cell as it was written.</summary>
public sealed partial class PlainTable
{
    private readonly int[] _lines;

    private PlainTable(string name, string[] header, List<string[]> rows, int[] lines, char decimalMark)
    {
        Name = name;
        Header = header;
        Rows = rows;
        _lines = lines;
        DecimalMark = decimalMark;
    }

    /// <summary>The file as messages name it.</summary>
    public string Name { get; }

    /// <summary>Column names, trimmed.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows in order, cells trimmed, every row as long as the header. Blank lines are left out.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The decimal mark, declared or found: point or comma.</summary>
    public char DecimalMark { get; }

    /// <summary>Line of a row in the file.</summary>
    public int Line(int row) => _lines[row];

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <param name="options">What is declared about its form; null to detect all of it.</param>
    /// <exception cref="SourceException">The file is missing or empty, a row is longer or shorter than the header, or the decimal mark cannot be told.</exception>
    public static PlainTable Read(string path, string displayName, PlainTableOptions? options = null)
    {
        options ??= new();
        var (encoding, separator) = TableForm.Detect(path, displayName, options.Encoding, options.Separator);
        using var cells = TableCells.Open(path, displayName, encoding, separator);
        string[] header = [.. cells.Headers];
        var rows = new List<string[]>();
        var lines = new List<int>();
        while (cells.Read())
        {
            rows.Add([.. Enumerable.Range(0, header.Length).Select(cells.Text)]);
            lines.Add(cells.Line);
        }

        var mark = options.DecimalMark ?? DetectDecimalMark(displayName, header, rows, lines, separator);
        return new PlainTable(displayName, header, rows, [.. lines], mark);
    }

    /// <summary>The rows with the numbers of some columns written with a decimal point.</summary>
    /// <param name="column">Says whether a column, by its name, holds numbers.</param>
    /// <exception cref="SourceException">A number is written with the other mark than the table's.</exception>
    public IReadOnlyList<IReadOnlyList<string>> WithDecimalPoints(Func<string, bool> column)
    {
        ArgumentNullException.ThrowIfNull(column);
        if (DecimalMark == '.')
        {
            return Rows;
        }

        var numeric = Header.Select(column).ToArray();
        return [.. Rows.Select((row, r) => (IReadOnlyList<string>)[.. row.Select((cell, c) => numeric[c] ? Pointed(cell, r, c) : cell)])];
    }

    private string Pointed(string cell, int row, int column) => Decimal().IsMatch(cell) && cell.Contains('.', StringComparison.Ordinal)
        ? throw new SourceException(
            string.Create(CultureInfo.InvariantCulture, $"{Name}:{_lines[row]}, column {Header[column]}"),
            $"'{cell}'",
            "a number with decimal comma and no thousands separators",
            "Write every number the same way, or declare the decimal mark.")
        : cell.Replace(',', '.');

    /// <summary>
    /// Only columns whose cells mostly look like numbers count. 1.473 in a table whose cells are separated by semicolons
    /// can be a Danish thousand: where every number with a mark looks so, nothing is guessed.
    /// </summary>
    private static char DetectDecimalMark(string name, string[] header, List<string[]> rows, List<int> lines, char separator)
    {
        string? point = null;
        string? comma = null;
        var onlyThousands = true;
        for (var c = 0; c < header.Length; c++)
        {
            var filled = rows.Count(r => r[c].Length > 0 && r[c] is not (".." or "NA"));
            if (rows.Count(r => Decimal().IsMatch(r[c])) * 2 < filled)
            {
                continue;
            }

            for (var r = 0; r < rows.Count; r++)
            {
                var cell = rows[r][c];
                if (!Decimal().IsMatch(cell) || cell.AsSpan().IndexOfAny('.', ',') < 0)
                {
                    continue;
                }

                string Place() => string.Create(CultureInfo.InvariantCulture, $"'{cell}' at line {lines[r]}, column {header[c]}");
                point ??= cell.Contains('.', StringComparison.Ordinal) ? Place() : null;
                comma ??= cell.Contains(',', StringComparison.Ordinal) ? Place() : null;
                onlyThousands &= Thousand().IsMatch(cell);
            }
        }

        if (point is not null && comma is not null)
        {
            throw new SourceException(name, $"decimal point and decimal comma in one table ({point}; {comma})", "one of them", "Write every number the same way, without thousands separators, or declare it with --decimal.");
        }

        if ((comma ?? (separator == ';' ? point : null)) is { } found && onlyThousands)
        {
            throw new SourceException(name, $"{found} can be a decimal number or a number of thousands", "a number that can be read in one way only", "Declare the decimal mark with --decimal point or --decimal comma, and write numbers without thousands separators.");
        }

        return comma is null ? '.' : ',';
    }

    [GeneratedRegex(@"^[+-]?\d*[.,]?\d+([eE][+-]?\d+)?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^[+-]?[1-9]\d{0,2}[.,]\d{3}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thousand();
}

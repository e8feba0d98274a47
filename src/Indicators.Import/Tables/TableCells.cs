using System.Text;
using CsvHelper;
using Indicators.Model;

namespace Indicators.Import.Tables;

/// <summary>The rows of a comma- or semicolon-separated table with a header, in UTF-8 or Windows-1252, read in one streaming pass.</summary>
internal sealed class TableCells : IDisposable
{
    private const int LongestRecord = 1_000_000;

    private readonly CsvReader _csv;
    private readonly string _displayName;
    private readonly string[] _headers;

    private TableCells(CsvReader csv, string displayName)
    {
        _csv = csv;
        _displayName = displayName;
        _headers = [.. csv.Headers.Select(h => h.Trim())];
    }

    /// <summary>Column names, trimmed.</summary>
    public IReadOnlyList<string> Headers => _headers;

    /// <summary>Line of the current row.</summary>
    public int Line => (int)_csv.LineNumber;

    /// <summary>Opens a file and reads its header.</summary>
    /// <exception cref="SourceException">The file is missing, empty, not text, or its header has a name twice.</exception>
    public static TableCells Open(string path, string displayName, Encoding encoding, char separator)
    {
        var options = new CsvReaderOptions
        {
            Separator = separator,
            TrackLineNumbers = true,
            Encoding = encoding is UTF8Encoding ? null : encoding,
            MalformedData = CsvMalformedDataHandling.Throw,
            MaxRecordSize = LongestRecord,
        };
        var csv = CsvReader.FromFile(path, options);
        try
        {
            var cells = Guard(displayName, () => new TableCells(csv, displayName));
            var twice = cells._headers.Where(h => h.Length > 0).GroupBy(h => h, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1);
            return twice is null
                ? cells
                : throw new SourceException($"{displayName}:1", $"the column '{twice.Key}' stands twice", "each column once");
        }
        catch
        {
            csv.Dispose();
            throw;
        }
    }

    /// <summary>Index of a column, matched trimmed and without case; -1 when missing.</summary>
    public int IndexOf(string column) => Array.FindIndex(_headers, h => string.Equals(h, column, StringComparison.OrdinalIgnoreCase));

    /// <summary>Indexes of columns that must be there.</summary>
    /// <exception cref="SourceException">Some are missing; all are named.</exception>
    public int[] IndexesOf(IReadOnlyList<string> columns)
    {
        var missing = columns.Where(c => IndexOf(c) < 0).ToList();
        if (missing.Count > 0)
        {
            throw new SourceException(
                $"{_displayName}:1",
                $"the column{(missing.Count == 1 ? "" : "s")} {string.Join(", ", missing.Select(m => $"'{m}'"))} {(missing.Count == 1 ? "is" : "are")} missing",
                "the columns " + string.Join(", ", columns),
                "Name them in the first line, separated by comma or semicolon.");
        }

        return [.. columns.Select(IndexOf)];
    }

    /// <summary>Advances to the next row that is not blank.</summary>
    /// <exception cref="SourceException">A row has other fields than the header, or its quotes are broken.</exception>
    public bool Read()
    {
        while (Guard(_displayName, _csv.Read))
        {
            if (_csv.FieldCount == 1 && _csv.GetString(0).Trim().Length == 0)
            {
                continue;
            }

            return _csv.FieldCount == _headers.Length
                ? true
                : throw new SourceException(
                    $"{_displayName}:{Line}",
                    $"the row has {_csv.FieldCount} fields",
                    $"{_headers.Length}, as the header",
                    "A decimal comma in a table separated by commas must stand in quotes.");
        }

        return false;
    }

    /// <summary>A cell, trimmed.</summary>
    public string Text(int index) => index < 0 ? "" : _csv.GetString(index).Trim();

    /// <inheritdoc />
    public void Dispose() => _csv.Dispose();

    /// <summary>Where the current cell is, for messages.</summary>
    public string Where(int index) => $"{_displayName}:{Line}, column {_headers[index]}";

    private static T Guard<T>(string displayName, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (CsvFormatException e)
        {
            throw new SourceException(e.LineNumber > 0 ? $"{displayName}:{e.LineNumber}" : displayName, "the quotes or the length of this row are broken", "quotes in pairs", "Look for a quote that is not closed.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(displayName, $"the file cannot be read ({e.Message})", inner: e);
        }
    }
}

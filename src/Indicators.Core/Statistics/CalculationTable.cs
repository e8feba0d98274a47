using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>A table as it was read: a header and rows of text, every row as long as the header.</summary>
public sealed record CalculationTable
{
    /// <summary>Creates a table.</summary>
    /// <param name="header">Column names.</param>
    /// <param name="rows">Cells as text; an empty text is an empty cell.</param>
    /// <param name="name">The file's name, for messages.</param>
    /// <exception cref="ArgumentException">A row is longer or shorter than the header.</exception>
    public CalculationTable(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<string>> rows, string name = "")
    {
        if (rows.Any(r => r.Count != header.Count))
        {
            throw new ArgumentException("Every row has one cell per column.", nameof(rows));
        }

        Header = header;
        Rows = rows;
        Name = name;
    }

    /// <summary>Column names, in order.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The rows, in order.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; }

    /// <summary>The file's name, for messages.</summary>
    public string Name { get; }

    /// <summary>How decimal numbers are written in the cells: <c>.</c> or <c>,</c>.</summary>
    public char DecimalMark { get; init; } = '.';

    /// <summary>The place of a column: by exact name, else by a single match that differs only in upper and lower case.</summary>
    /// <param name="column">The name.</param>
    /// <returns>Null when there is no such column.</returns>
    public int? Find(string column)
    {
        var exact = -1;
        var loose = new List<int>();
        for (var i = 0; i < Header.Count; i++)
        {
            if (string.Equals(Header[i], column, StringComparison.Ordinal) && exact < 0)
            {
                exact = i;
            }

            if (string.Equals(Header[i].Trim(), column, StringComparison.OrdinalIgnoreCase))
            {
                loose.Add(i);
            }
        }

        if (exact >= 0)
        {
            return exact;
        }

        return loose.Count == 1 ? loose[0] : null;
    }

    /// <summary>The place of a column that must be there.</summary>
    /// <param name="column">The name.</param>
    /// <exception cref="RequestException">There is no such column; the message names those found.</exception>
    public int Require(string column) => Find(column) ?? throw Missing([column]);

    /// <summary>The places of columns that must all be there.</summary>
    /// <param name="columns">The names.</param>
    /// <exception cref="RequestException">One is missing; the message names those missing and those found.</exception>
    public int[] RequireAll(params IReadOnlyList<string> columns)
    {
        var missing = columns.Where(c => Find(c) is null).ToList();
        return missing.Count > 0 ? throw Missing(missing) : [.. columns.Select(c => Find(c)!.Value)];
    }

    /// <summary>The exception for columns that are not there.</summary>
    internal RequestException Missing(IReadOnlyList<string> columns) => new(
        Name.Length > 0 ? Name : "table",
        $"the columns {Quote(Header)}",
        columns.Count == 1 ? $"a column {Quote(columns)}" : $"the columns {Quote(columns)}",
        "Rename the columns of the table.");

    private static string Quote(IReadOnlyList<string> names) =>
        names.Count == 0 ? "(none)" : string.Join(", ", names.Select(n => $"'{n}'"));
}

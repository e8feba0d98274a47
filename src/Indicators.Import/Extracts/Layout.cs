namespace Indicators.Import.Extracts;

/// <summary>The columns of a file as its reader found them.</summary>
/// <param name="Reader">The reader that was used.</param>
/// <param name="Columns">The names of all columns.</param>
internal sealed record Layout(ReaderKind Reader, IReadOnlyList<string> Columns)
{
    /// <summary>The columns whose names are values of one more dimension (periods in a wide table); empty in a long table.</summary>
    public IReadOnlyList<int> Heads { get; init; } = [];

    /// <summary>The name of the dimension that the heads are values of.</summary>
    public string HeadName { get; init; } = "head";

    /// <summary>True when the format stores numbers as numbers, with a decimal point.</summary>
    public bool PlainNumbers { get; init; }

    /// <summary>The number of a column, or -1.</summary>
    public int IndexOf(string column)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i], column, StringComparison.Ordinal))
            {
                return i;
            }
        }

        var loose = -1;
        for (var i = 0; i < Columns.Count; i++)
        {
            if (string.Equals(Columns[i].Trim(), column.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                if (loose >= 0)
                {
                    return -1;
                }

                loose = i;
            }
        }

        return loose;
    }
}

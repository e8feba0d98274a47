namespace Indicators.Core.Statistics;

/// <summary>Reads numbers from the cells of a row, and says in one sentence why a cell is not a number.</summary>
internal static class CalculationCells
{
    /// <summary>Cells that say "not known" in extracts and in R.</summary>
    private static readonly string[] Unknown = ["..", "NA"];

    /// <summary>Reads a cell.</summary>
    /// <returns>Null when it was read, otherwise why not.</returns>
    internal static string? Read(CalculationTable table, int row, int column, out DoubleDouble number)
    {
        var text = table.Rows[row][column].Trim();
        number = DoubleDouble.Zero;
        if (text.Length == 0 || Unknown.Contains(text, StringComparer.Ordinal))
        {
            return $"The cell in column '{table.Header[column]}' is empty.";
        }

        if (table.DecimalMark == ',')
        {
            // A point would be a thousands separator here, and 1.473 must not become 1.473.
            return !text.Contains('.', StringComparison.Ordinal) && DoubleDouble.TryParse(text.Replace(',', '.'), out number)
                ? null
                : $"'{text}' in column '{table.Header[column]}' is not a number with a decimal comma.";
        }

        return DoubleDouble.TryParse(text, out number)
            ? null
            : $"'{text}' in column '{table.Header[column]}' is not a number with a decimal point.";
    }

    /// <summary>Reads several cells of a row as doubles.</summary>
    /// <returns>Null when all were read, otherwise why the first bad one was not.</returns>
    internal static string? Read(CalculationTable table, int row, int[] columns, double[] numbers)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (Read(table, row, columns[i], out var number) is { } fault)
            {
                return fault;
            }

            numbers[i] = (double)number;
        }

        return null;
    }

    /// <summary>Reads a period: a number, or a school year such as 2019/2020 by its first year.</summary>
    internal static string? ReadPeriod(CalculationTable table, int row, int column, out double period)
    {
        var text = table.Rows[row][column].Trim();
        period = 0;
        if (text.Length == 9 && text[4] == '/' && DoubleDouble.TryParse(text.AsSpan(0, 4), out var first))
        {
            period = (double)first;
            return null;
        }

        var fault = Read(table, row, column, out var number);
        period = (double)number;
        return fault;
    }
}

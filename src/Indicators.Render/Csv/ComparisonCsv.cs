using System.Buffers;
using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators.Render.Csv;

/// <summary>
/// Tables of comparisons as CSV, a line for each area and reference: written as they come, since a country's are more
/// than memory holds. Numbers have 12 significant digits, as everywhere.
/// </summary>
public static class ComparisonCsv
{
    private const int LongestNumber = 32;

    private static readonly string Heading = string.Join(
        ',',
        [
            "indicator", "area", "area_name", "reference", "contains_area", "baseline_period", "follow_up_period", "unit",
            .. ComparisonTable.ColumnNames.Select(name => $"{name},{name}_lower,{name}_upper"),
            "absent",
        ]) + "\n";

    /// <summary>Writes tables under one heading.</summary>
    /// <param name="tables">The tables; each is asked for when the one before is written.</param>
    /// <param name="stream">Where to.</param>
    public static void Write(IEnumerable<ComparisonTable> tables, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>(1 << 20);
        Text(buffer, Heading);
        foreach (var table in tables)
        {
            Write(table, buffer, stream);
        }

        Flush(buffer, stream);
    }

    private static void Write(ComparisonTable table, ArrayBufferWriter<byte> buffer, Stream stream)
    {
        var columns = table.Columns;
        var cells = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        byte[] Cell(string text) => cells.TryGetValue(text, out var known) ? known : cells[text] = Encoding.UTF8.GetBytes(CsvText.Cell(text) + ",");
        var periods = Encoding.UTF8.GetBytes($"{table.BaselinePeriod.Code},{table.FollowUpPeriod.Code},{CsvText.Cell(table.Indicator.Unit)}");
        foreach (var (number, row) in table.Rows.Index())
        {
            buffer.Write(Cell(table.Indicator.Code));
            buffer.Write(Cell(row.Area.Code));
            buffer.Write(Cell(row.Area.Name));
            buffer.Write(Cell(row.Reference?.Code ?? ""));
            buffer.Write(row.Reference is null ? ","u8 : row.ContainsArea ? "true,"u8 : "false,"u8);
            buffer.Write(periods);
            foreach (var column in columns)
            {
                Number(buffer, column.Value(number));
                var bounds = column.Bounds(number);
                Number(buffer, bounds?.Lower);
                Number(buffer, bounds?.Upper);
            }

            buffer.Write(","u8);
            var reasons = columns.Take(row.Reference is null ? 3 : columns.Count).Select(c => c.AbsenceOf(number)?.Reason).OfType<string>().Distinct(StringComparer.Ordinal);
            Text(buffer, CsvText.Cell(string.Join("; ", reasons)));
            buffer.Write("\n"u8);
            if (buffer.WrittenCount > 1 << 19)
            {
                Flush(buffer, stream);
            }
        }
    }

    private static void Number(ArrayBufferWriter<byte> buffer, double? number)
    {
        buffer.Write(","u8);
        if (number is { } known)
        {
            known.TryFormat(buffer.GetSpan(LongestNumber), out var written, "G12", CultureInfo.InvariantCulture);
            buffer.Advance(written);
        }
    }

    private static void Text(ArrayBufferWriter<byte> buffer, string text)
    {
        if (text.Length > 0)
        {
            buffer.Write(Encoding.UTF8.GetBytes(text));
        }
    }

    private static void Flush(ArrayBufferWriter<byte> buffer, Stream stream)
    {
        stream.Write(buffer.WrittenSpan);
        buffer.ResetWrittenCount();
    }
}

using System.Globalization;
using System.IO.Compression;
using System.Text;
using ExcelDataReader;
using ExcelDataReader.Exceptions;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>
/// Workbooks: Statistikbanken's (title, units, a head row, stub cells filled only where they change, footnotes two rows
/// below), and plain tables with a header row. What is unpacked is limited.
/// </summary>
internal static class XlsxReader
{
    private const long MaxUnpacked = 200L << 20;
    private const int MaxEntries = 2000;

    private sealed record Row(int Number, object?[] Cells)
    {
        public int Filled => Cells.Count(c => c is not null);
    }

    /// <summary>Opens a workbook.</summary>
    public static Extract Open(string path, string file, FileFormat format)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var whole = WholeFile.Read(path, file);
        CheckSize(whole.Bytes, file);
        var rows = Rows(whole.Bytes, file, format.Sheet);
        rows.RemoveAll(r => r.Number <= format.Skip);
        var first = rows.FindIndex(r => r.Filled > 0);
        if (first < 0)
        {
            throw new SourceException(file, "the sheet is empty", "figures", "Name the sheet in the mapping: 'format: {sheet: ...}'.");
        }

        return IsStatbank(rows, first) ? Statbank(file, whole, rows, first, format) : Plain(file, whole, rows, first, format);
    }

    private static void CheckSize(byte[] bytes, string file)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false));
            var unpacked = zip.Entries.Sum(e => e.Length);
            if (unpacked > MaxUnpacked || zip.Entries.Count > MaxEntries)
            {
                throw new SourceException(file, $"the workbook unpacks to {unpacked >> 20} MB in {zip.Entries.Count} parts", $"at most {MaxUnpacked >> 20} MB", "Save the sheet as CSV.");
            }
        }
        catch (InvalidDataException e)
        {
            throw Damaged(file, e);
        }
    }

    private static SourceException Damaged(string file, Exception e) => new(file, "the workbook is damaged", "a workbook that a spreadsheet program can open", "Download or save it again.", e);

    private static List<Row> Rows(byte[] bytes, string file, string? sheet)
    {
        try
        {
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes, writable: false));
            var names = new List<string>();
            do
            {
                names.Add(reader.Name);
                if (sheet is null || reader.Name == sheet)
                {
                    return Sheet(reader);
                }
            }
            while (reader.NextResult());
            throw new SourceException(file, $"there is no sheet '{sheet}'", "one of " + string.Join(", ", names), "Correct 'sheet' under format.");
        }
        catch (Exception e) when (e is not (IndicatorsException or OutOfMemoryException))
        {
            // The package throws whatever its parts throw on a damaged workbook: XML, zip, index and header errors.
            throw e is ExcelReaderException or System.Xml.XmlException or InvalidDataException or IOException or FormatException or ArgumentException
                or IndexOutOfRangeException or NullReferenceException or KeyNotFoundException or InvalidOperationException or NotSupportedException or OverflowException
                ? Damaged(file, e)
                : e;
        }
    }

    private static List<Row> Sheet(IExcelDataReader reader)
    {
        var rows = new List<Row>();
        while (reader.Read())
        {
            var cells = new object?[reader.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                var value = reader.GetValue(i);
                cells[i] = value is string text && text.AsSpan().Trim().IsEmpty ? null : value;
            }

            rows.Add(new Row(rows.Count + 1, cells));
        }

        return rows;
    }

    /// <summary>A title alone in its row, a line of units, and a head row that leaves the stub's cells empty.</summary>
    private static bool IsStatbank(List<Row> rows, int first)
    {
        var head = HeadRow(rows, first);
        return rows[first].Filled == 1 && rows[first].Cells[0] is string && head > first && rows[head].Cells[0] is null && rows[head].Filled >= 1;
    }

    private static int HeadRow(List<Row> rows, int first)
    {
        for (var i = first + 1; i < Math.Min(rows.Count, first + 6); i++)
        {
            if (rows[i].Filled > 0 && rows[i].Cells[0] is null)
            {
                return i;
            }
        }

        return -1;
    }

    private static MemoryExtract Statbank(string file, WholeFile whole, List<Row> rows, int first, FileFormat format)
    {
        var at = HeadRow(rows, first);
        var head = rows[at].Cells;
        var stubs = Array.FindIndex(head, c => c is not null);
        var end = Array.FindLastIndex(head, c => c is not null) + 1;
        var (names, headName) = StatbankTitle.Names(Text(rows[first].Cells[0]) ?? "", stubs, format.Columns);
        var layout = new Layout(ReaderKind.Xlsx, [.. names, .. head[stubs..end].Select(c => Text(c)?.Trim() ?? "")])
        {
            Heads = [.. Enumerable.Range(stubs, end - stubs)],
            HeadName = headName,
        };
        return new MemoryExtract(file, whole.Sha256, layout, () => Stepped(rows.Skip(at + 1), stubs, end));
    }

    private static IEnumerable<MemoryRecord> Stepped(IEnumerable<Row> rows, int stubs, int end)
    {
        var stub = new string?[stubs];
        foreach (var row in rows)
        {
            if (row.Filled == 0)
            {
                yield break;
            }

            for (var depth = 0; depth < Math.Min(stubs, row.Cells.Length); depth++)
            {
                if (Text(row.Cells[depth]) is { } label)
                {
                    stub[depth] = label.Trim();
                }
            }

            var values = Enumerable.Range(stubs, end - stubs).Select(i => i < row.Cells.Length ? row.Cells[i] : null).ToList();
            if (values.Exists(v => v is not null))
            {
                yield return new MemoryRecord(row.Number, [.. stub, .. values.Select(Text)], [.. stub.Select(_ => false), .. values.Select(IsNumber)]);
            }
        }
    }

    private static MemoryExtract Plain(string file, WholeFile whole, List<Row> rows, int first, FileFormat format)
    {
        var header = rows[first].Cells;
        var count = Array.FindLastIndex(header, c => c is not null) + 1;
        IReadOnlyList<string> names;
        var start = first + 1;
        if (format.Header == false || (format.Columns.Count > 0 && format.Header is null && header.Take(count).Any(IsNumber)))
        {
            names = format.Columns.Count == count
                ? format.Columns
                : throw new SourceException($"{file}:{rows[first].Number}", $"the first row has {count} cells, but the mapping names {format.Columns.Count} columns", "as many names as cells", "Correct 'columns' under format.");
            start = first;
        }
        else
        {
            names = DelimitedOpener.Names([.. header.Take(count).Select(c => Text(c) ?? "")], file, rows[first].Number);
        }

        // Periods as heads make the sheet wide, as they do a CSV file.
        var heads = Enumerable.Range(0, names.Count).Where(i => Period.TryParse(names[i], out _)).ToList();
        var layout = new Layout(ReaderKind.Xlsx, names) { Heads = heads.Count >= 2 ? heads : [], HeadName = "TID" };
        return new MemoryExtract(file, whole.Sha256, layout, () => Table(rows.Skip(start), count));
    }

    private static IEnumerable<MemoryRecord> Table(IEnumerable<Row> rows, int count)
    {
        foreach (var row in rows)
        {
            var used = Math.Max(count, Array.FindLastIndex(row.Cells, c => c is not null) + 1);
            var cells = Enumerable.Range(0, used).Select(i => i < row.Cells.Length ? row.Cells[i] : null).ToList();
            if (cells.Exists(c => c is not null))
            {
                yield return new MemoryRecord(row.Number, [.. cells.Select(Text)], [.. cells.Select(IsNumber)]);
            }
        }
    }

    private static bool IsNumber(object? cell) => cell is double or int or long or decimal or float;

    private static string? Text(object? cell) => cell switch
    {
        null => null,
        string text => text,
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        DateTime date => date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString(),
    };
}

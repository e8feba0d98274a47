using System.Buffers;
using System.Text;
using CsvHelper;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>Finds out how a delimited text file is laid out: encoding, separator, header, and which kind of table it is.</summary>
internal static class DelimitedOpener
{
    private const int SampledRows = 50;

    /// <summary>Opens a delimited text file.</summary>
    public static Extract Open(string path, string file, ReaderKind reader, FileFormat format, byte[] head)
    {
        var (encoding, assumed) = EncodingOf(path, file, format, head);
        var text = Decode(head, encoding, file);
        var lines = text.Split('\n');
        var skip = Math.Min(format.Skip, lines.Length);
        if (format.Skip == 0 && lines[0].TrimEnd('\r').StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            skip = 1;
        }

        var rest = string.Join('\n', lines.Skip(skip));
        var separator = format.Separator ?? SeparatorOf(rest);
        var rows = Sample(rest, separator, file, skip);
        if (rows.Count == 0)
        {
            throw new SourceException(file, "the file has no rows", "a header and figures", "Make the extract again.");
        }

        var kind = reader == ReaderKind.Auto ? KindOf(rows, format) : reader;
        if (kind == ReaderKind.Matrix)
        {
            return MatrixReader.Open(path, file, format with { Separator = separator });
        }

        var hasHeader = kind != ReaderKind.Headerless && format.Header != false;
        var columns = hasHeader ? Names(rows[0], file, skip + 1) : Declared(rows[0], format, file);
        return new DelimitedExtract(path, file, LayoutOf(kind, columns, file), separator, encoding, assumed, skip, hasHeader);
    }

    private static Layout LayoutOf(ReaderKind kind, IReadOnlyList<string> columns, string file)
    {
        if (kind != ReaderKind.Wide)
        {
            return new Layout(kind, columns);
        }

        var heads = Enumerable.Range(0, columns.Count).Where(i => IsTime(columns[i])).ToList();
        return heads.Count == 0
            ? throw new SourceException(file, $"no column is headed by a period; the columns are {Listing(columns)}", "columns such as 2015, 2015K4 or 2015M12", "Write 'reader: table' in the mapping if each row has its own period.")
            : new Layout(kind, columns) { Heads = heads, HeadName = "TID" };
    }

    /// <summary>Column names in quotes for messages.</summary>
    public static string Listing(IEnumerable<string> columns) => string.Join(", ", columns.Take(40).Select(c => $"'{Privacy.CprGuard.Redact(c)}'"));

    private static (TextEncodingKind Encoding, bool Assumed) EncodingOf(string path, string file, FileFormat format, byte[] head)
    {
        var (mark, _) = TextEncoding.ByteOrderMark(head);
        if (mark == TextEncodingKind.Auto && format.Encoding == TextEncodingKind.Auto && ValidStart(head))
        {
            return (TextEncodingKind.Utf8, true);
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 16, FileOptions.SequentialScan);
        return (TextEncoding.Detect(stream, format.Encoding, file), false);
    }

    private static bool ValidStart(ReadOnlySpan<byte> head)
    {
        while (!head.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(head, out _, out var length);
            if (status == OperationStatus.InvalidData)
            {
                return false;
            }

            if (status == OperationStatus.NeedMoreData)
            {
                return true;
            }

            head = head[length..];
        }

        return true;
    }

    private static string Decode(byte[] head, TextEncodingKind encoding, string file)
    {
        var (_, length) = TextEncoding.ByteOrderMark(head);
        if (encoding == TextEncodingKind.Utf16)
        {
            return (head[0] == 0xFE ? Encoding.BigEndianUnicode : Encoding.Unicode).GetString(head, length, head.Length - length);
        }

        if (head.Contains((byte)0))
        {
            throw new SourceException(file, "the file holds NUL bytes", "text", "It is binary, damaged, or UTF-16 without byte order mark: export it again as CSV in UTF-8.");
        }

        return encoding == TextEncodingKind.Windows1252
            ? TextEncoding.Windows1252.GetString(head)
            : Encoding.UTF8.GetString(head, length, head.Length - length);
    }

    private static char SeparatorOf(string text)
    {
        var best = ';';
        var most = 0;
        foreach (var candidate in (ReadOnlySpan<char>)[';', '\t', ',', '|'])
        {
            var score = 0;
            var first = -1;
            foreach (var line in text.Split('\n').Take(30))
            {
                var count = Outside(line, candidate);
                if (line.AsSpan().Trim().IsEmpty)
                {
                    continue;
                }

                first = first < 0 ? count : first;
                score += count > 0 && count == first ? 2 : count > 0 ? 1 : 0;
            }

            if (first > 0)
            {
                score += 10;
            }

            if (score > most)
            {
                most = score;
                best = candidate;
            }
        }

        return best;
    }

    private static int Outside(string line, char separator)
    {
        var quoted = false;
        var count = 0;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == separator && !quoted)
            {
                count++;
            }
        }

        return count;
    }

    private static List<string[]> Sample(string text, char separator, string file, int linesBefore)
    {
        var rows = new List<string[]>();
        try
        {
            using var reader = CsvReader.FromText(text, DelimitedExtract.OptionsFor(separator));
            while (rows.Count < SampledRows && reader.Read())
            {
                var row = new string[reader.FieldCount];
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] = reader.GetString(i);
                }

                rows.Add(row);
            }
        }
        catch (CsvFormatException e)
        {
            // The head may be cut inside the last row; the whole file is read strictly later.
            if (rows.Count == 0)
            {
                throw DelimitedExtract.Malformed(file, linesBefore + (int)e.LineNumber, e);
            }
        }

        return rows;
    }

    private static ReaderKind KindOf(List<string[]> rows, FileFormat format)
    {
        var header = rows[0];
        if (format.Header == false)
        {
            return ReaderKind.Headerless;
        }

        if (header.Length == 1 && rows.Exists(r => r.Length > 1 && r[0].AsSpan().Trim().IsEmpty && r.Any(c => !c.AsSpan().Trim().IsEmpty)))
        {
            return ReaderKind.Matrix;
        }

        var times = header.Count(IsTime);
        if (times >= 2 && header.Where(c => !IsTime(c)).All(c => !IsValue(c)))
        {
            return ReaderKind.Wide;
        }

        if (format.Header != true && (header.Any(IsValue) || (rows.Count > 1 && header.Any(c => IsValue(c) && !IsTime(c)))))
        {
            return ReaderKind.Headerless;
        }

        return header[^1].Trim() == "INDHOLD" ? ReaderKind.Statbank : ReaderKind.Table;
    }

    private static bool IsTime(string text) => Period.TryParse(text, out _);

    private static bool IsValue(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Trim());
        if (bytes.Length == 0)
        {
            return false;
        }

        var kind = CellText.Read(bytes, NumberFormat.Undeclared, []).Kind;
        return kind is CellKind.Whole or CellKind.Fraction or CellKind.NeedsFormat or CellKind.Suppressed || text.Trim() == "..";
    }

    /// <summary>The column names of a header row, without blank columns at its end.</summary>
    public static string[] Names(string[] header, string file, int line)
    {
        var names = header.Select(h => Composition.Compose(h.Trim())).ToArray();
        var last = names.Length;
        while (last > 0 && names[last - 1].Length == 0)
        {
            last--;
        }

        names = names[..last];
        for (var i = 0; i < names.Length; i++)
        {
            var first = Array.IndexOf(names, names[i]);
            if (first < i && names[i].Length > 0)
            {
                throw new SourceException($"{file}:{line}", $"two columns are called '{Privacy.CprGuard.Redact(names[i])}' (numbers {first + 1} and {i + 1})", "different column names", "Rename one in the file, or leave the header out with 'skip' and name the columns under format.");
            }
        }

        return names.Length == 0
            ? throw new SourceException($"{file}:{line}", "the header is blank", "column names")
            : names;
    }

    private static string[] Declared(string[] row, FileFormat format, string file)
    {
        if (format.Columns.Count == 0)
        {
            throw new SourceException(
                file,
                $"the file has no header: its first row has {row.Length} fields, figures among them",
                "column names",
                "Name them in the mapping: 'format: {header: false, columns: [...]}'.");
        }

        return format.Columns.Count == row.Length
            ? [.. format.Columns]
            : throw new SourceException($"{file}:1", $"the first row has {row.Length} fields, but the mapping names {format.Columns.Count} columns", "as many names as fields", "Correct 'columns' under format.");
    }
}

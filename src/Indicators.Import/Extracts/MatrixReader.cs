using CsvHelper;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>
/// The matrix CSV of Statistikbanken's site: a quoted title wrapped over lines, a blank line, a head line that begins with
/// one blank cell for each stub variable, a stub printed in steps, <c>..</c> for unknown, a blank line and footnotes.
/// </summary>
internal static class MatrixReader
{
    private sealed record Row(int Line, string[] Fields)
    {
        public bool IsBlank => Fields.All(f => f.AsSpan().Trim().IsEmpty);
    }

    /// <summary>Opens a matrix file.</summary>
    public static Extract Open(string path, string file, FileFormat format)
    {
        var whole = WholeFile.Read(path, file);
        var rows = Rows(whole.Text(format.Encoding, file, out var encoding), format.Separator ?? ';', file);
        var at = rows.FindIndex(r => !r.IsBlank);
        var title = new List<string>();
        while (at >= 0 && at < rows.Count && !rows[at].IsBlank && rows[at].Fields.Length == 1)
        {
            title.Add(rows[at++].Fields[0].Trim());
        }

        while (at >= 0 && at < rows.Count && rows[at].IsBlank)
        {
            at++;
        }

        if (at < 0 || at >= rows.Count)
        {
            throw new SourceException(file, "no head line follows the title", "the matrix CSV of Statistikbanken's site", "Name another 'reader' in the mapping.");
        }

        var head = rows[at].Fields;
        var stubs = head.TakeWhile(f => f.AsSpan().Trim().IsEmpty).Count();
        if (stubs == 0 || stubs == head.Length)
        {
            throw new SourceException($"{file}:{rows[at].Line}", $"the head line begins with {stubs} blank cells of {head.Length}", "one blank cell for each stub variable, then the head's values", "Name another 'reader' in the mapping.");
        }

        var (names, headName) = StatbankTitle.Names(string.Join(' ', title), stubs, format.Columns);
        var layout = new Layout(ReaderKind.Matrix, [.. names, .. head.Skip(stubs).Select(h => h.Trim())])
        {
            Heads = [.. Enumerable.Range(stubs, head.Length - stubs)],
            HeadName = headName,
        };
        var body = rows.Skip(at + 1).ToList();
        return new MemoryExtract(file, whole.Sha256, layout, () => Records(body, stubs), encoding);
    }

    private static IEnumerable<MemoryRecord> Records(List<Row> body, int stubs)
    {
        var stub = new string?[stubs];
        foreach (var row in body)
        {
            if (row.IsBlank)
            {
                yield break;
            }

            for (var depth = 0; depth < Math.Min(stubs, row.Fields.Length); depth++)
            {
                if (!row.Fields[depth].AsSpan().Trim().IsEmpty)
                {
                    stub[depth] = row.Fields[depth].Trim();
                    Array.Clear(stub, depth + 1, stubs - depth - 1);
                }
            }

            if (row.Fields.Length > stubs)
            {
                yield return new MemoryRecord(row.Line, [.. stub, .. row.Fields.Skip(stubs)]);
            }
        }
    }

    private static List<Row> Rows(string text, char separator, string file)
    {
        var rows = new List<Row>();
        try
        {
            using var reader = CsvReader.FromText(text, DelimitedExtract.OptionsFor(separator) with { SkipEmptyLines = false });
            while (reader.Read())
            {
                var fields = new string[reader.FieldCount];
                for (var i = 0; i < fields.Length; i++)
                {
                    fields[i] = reader.GetString(i);
                }

                rows.Add(new Row((int)reader.LineNumber, fields));
            }
        }
        catch (CsvFormatException e)
        {
            throw DelimitedExtract.Malformed(file, (int)e.LineNumber, e);
        }

        return rows;
    }
}

using System.Text.Json;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>A JSON array of rows: objects with names, or arrays whose columns the mapping names (jobindsats.dk).</summary>
internal static class JsonRowsReader
{
    /// <summary>Opens a file of JSON rows.</summary>
    public static Extract Open(string path, string file, FileFormat format)
    {
        var whole = WholeFile.Read(path, file);
        using var document = JsonText.Parse(whole, format, file, out var encoding);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Array || root.GetArrayLength() == 0)
        {
            throw new SourceException(file, "the JSON is no array of rows", "[[...], ...] or [{...}, ...]", "Save the figures as CSV.");
        }

        var lines = JsonText.ItemLines(document, whole, null);
        var names = Names(root[0], file, format);
        if (names.Contains("hasSubjects", StringComparer.Ordinal) && names.Contains("subjects", StringComparer.Ordinal))
        {
            throw new SourceException(file, "this is Statistikbanken's list of subjects, not figures", "a table's figures", "Ask the API for /data with format CSV or BULK.");
        }

        var records = new List<MemoryRecord>(root.GetArrayLength());
        foreach (var row in root.EnumerateArray())
        {
            var line = records.Count < lines.Count ? lines[records.Count] : 1;
            records.Add(Record(row, names, line, file));
        }

        return new MemoryExtract(file, whole.Sha256, new Layout(ReaderKind.JsonRows, names), () => records, encoding);
    }

    private static IReadOnlyList<string> Names(JsonElement first, string file, FileFormat format)
    {
        switch (first.ValueKind)
        {
            case JsonValueKind.Object:
                var names = first.EnumerateObject().Select(p => p.Name).ToList();
                return names.Distinct(StringComparer.Ordinal).Count() == names.Count && names.Count > 0
                    ? names
                    : throw new SourceException(file, "the first row has no names, or one twice", "each name once");
            case JsonValueKind.Array:
                var count = first.GetArrayLength();
                if (format.Columns.Count == 0)
                {
                    throw new SourceException(file, $"the rows have {count} fields without names", "column names", "Name them in the mapping: 'format: {columns: [...]}'.");
                }

                return format.Columns.Count == count
                    ? format.Columns
                    : throw new SourceException(file, $"the rows have {count} fields, but the mapping names {format.Columns.Count} columns", "as many names as fields", "Correct 'columns' under format.");
            default:
                throw new SourceException(file, "the JSON is no array of rows", "[[...], ...] or [{...}, ...]", "Save the figures as CSV.");
        }
    }

    private static MemoryRecord Record(JsonElement row, IReadOnlyList<string> names, int line, string file)
    {
        IEnumerable<JsonElement> fields = row.ValueKind switch
        {
            JsonValueKind.Array => row.EnumerateArray(),
            JsonValueKind.Object => names.Select(n => row.TryGetProperty(n, out var value) ? value : default).Concat(row.EnumerateObject().Where(p => !names.Contains(p.Name, StringComparer.Ordinal)).Select(p => p.Value)),
            _ => throw new SourceException($"{file}:{line}", "a row is neither an array nor an object", "rows of one kind"),
        };
        var list = fields.ToList();
        return new MemoryRecord(line, [.. list.Select(JsonText.Scalar)], [.. list.Select(f => f.ValueKind == JsonValueKind.Number)]);
    }
}

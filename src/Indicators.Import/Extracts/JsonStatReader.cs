using System.Globalization;
using System.Text.Json;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>JSON-stat 2.0 (dataset at the root), and the older shape of Statistikbanken and PxWeb (id and size inside dimension, below "dataset").</summary>
internal static class JsonStatReader
{
    private const long MostCells = 20_000_000;

    /// <summary>Opens a JSON-stat file.</summary>
    public static Extract Open(string path, string file, FileFormat format)
    {
        var whole = WholeFile.Read(path, file);
        using var document = JsonText.Parse(whole, format, file, out var encoding);
        var dataset = Dataset(document.RootElement, file);
        var dimension = Object(dataset, "dimension", file);
        var holder = dataset.TryGetProperty("id", out _) ? dataset : dimension;
        var ids = Strings(Array(holder, "id", file));
        var sizes = Array(holder, "size", file).EnumerateArray().Select(s => s.ValueKind == JsonValueKind.Number && s.TryGetInt32(out var n) ? n : -1).ToList();
        if (ids.Count == 0 || ids.Count != sizes.Count || ids.Distinct(StringComparer.Ordinal).Count() != ids.Count)
        {
            throw Wrong(file, $"'id' names {ids.Count} dimensions, 'size' {sizes.Count}");
        }

        var variables = ids.Select((id, i) => Variable(Object(dimension, id, file), id, sizes[i], file)).ToList();
        var cells = 1L;
        foreach (var variable in variables)
        {
            cells *= variable.Count;
            if (cells > MostCells)
            {
                throw Wrong(file, $"the dimensions span more than {MostCells} cells");
            }
        }

        var records = Records(dataset, variables, cells, JsonText.ItemLines(document, whole, "value"), file);
        return new MemoryExtract(file, whole.Sha256, CodedColumns.LayoutOf(ReaderKind.JsonStat, ids), () => records, encoding);
    }

    private static JsonElement Dataset(JsonElement root, string file)
    {
        if (root.ValueKind == JsonValueKind.Object && root.TryGetProperty("dataset", out var inner) && inner.ValueKind == JsonValueKind.Object)
        {
            return inner;
        }

        return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("dimension", out _) ? root : throw Wrong(file, "there is no 'dimension'");
    }

    private static CodedVariable Variable(JsonElement dimension, string id, int size, string file)
    {
        var category = Object(dimension, "category", file);
        var labels = category.TryGetProperty("label", out var label) && label.ValueKind == JsonValueKind.Object ? label : default;
        var codes = Codes(category, labels, file);
        if (codes.Count != size || codes.Exists(c => c is null))
        {
            throw Wrong(file, $"the dimension '{id}' has {codes.Count} categories, but 'size' says {size}");
        }

        return new CodedVariable(id, codes!, [.. codes.Select(c => labels.ValueKind == JsonValueKind.Object && labels.TryGetProperty(c!, out var text) ? JsonText.Scalar(text) ?? c! : c!)]);
    }

    private static List<string?> Codes(JsonElement category, JsonElement labels, string file)
    {
        if (!category.TryGetProperty("index", out var index))
        {
            return labels.ValueKind == JsonValueKind.Object ? [.. labels.EnumerateObject().Select(p => p.Name)] : [];
        }

        if (index.ValueKind == JsonValueKind.Array)
        {
            return [.. index.EnumerateArray().Select(JsonText.Scalar)];
        }

        if (index.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(file, "a category's 'index' is neither an object nor an array");
        }

        var entries = index.EnumerateObject().ToList();
        var codes = new string?[entries.Count];
        foreach (var entry in entries)
        {
            if (entry.Value.ValueKind != JsonValueKind.Number || !entry.Value.TryGetInt32(out var place) || place < 0 || place >= codes.Length || codes[place] is not null)
            {
                throw Wrong(file, $"the category '{entry.Name}' has no place of its own");
            }

            codes[place] = entry.Name;
        }

        return [.. codes];
    }

    private static List<MemoryRecord> Records(JsonElement dataset, List<CodedVariable> variables, long cells, List<int> lines, string file)
    {
        if (!dataset.TryGetProperty("value", out var values) || values.ValueKind is not (JsonValueKind.Array or JsonValueKind.Object))
        {
            throw Wrong(file, "there is no 'value'");
        }

        var records = new List<MemoryRecord>();
        if (values.ValueKind == JsonValueKind.Array)
        {
            if (values.GetArrayLength() != cells)
            {
                throw Wrong(file, $"'value' has {values.GetArrayLength()} cells, but the dimensions span {cells}");
            }

            foreach (var value in values.EnumerateArray())
            {
                records.Add(Record(variables, records.Count, value, records.Count < lines.Count ? lines[records.Count] : 1));
            }

            return records;
        }

        foreach (var entry in values.EnumerateObject())
        {
            if (!long.TryParse(entry.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var cell) || cell >= cells)
            {
                throw Wrong(file, $"'{Privacy.CprGuard.Redact(entry.Name)}' is no place among {cells} cells");
            }

            records.Add(Record(variables, cell, entry.Value, 1));
        }

        return records;
    }

    private static MemoryRecord Record(List<CodedVariable> variables, long cell, JsonElement value, int line)
    {
        var fields = new string?[(variables.Count * 2) + 1];
        for (var i = variables.Count - 1; i >= 0; i--)
        {
            var place = (int)(cell % variables[i].Count);
            cell /= variables[i].Count;
            fields[i * 2] = variables[i].Codes[place];
            fields[(i * 2) + 1] = variables[i].Texts[place];
        }

        fields[^1] = JsonText.Scalar(value);
        var stored = new bool[fields.Length];
        stored[^1] = value.ValueKind == JsonValueKind.Number;
        return new MemoryRecord(line, fields, stored);
    }

    private static JsonElement Object(JsonElement parent, string name, string file) =>
        parent.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Object ? found : throw Wrong(file, $"there is no object '{name}'");

    private static JsonElement Array(JsonElement parent, string name, string file) =>
        parent.TryGetProperty(name, out var found) && found.ValueKind == JsonValueKind.Array ? found : throw Wrong(file, $"there is no array '{name}'");

    private static List<string> Strings(JsonElement array) => [.. array.EnumerateArray().Select(e => JsonText.Scalar(e) ?? "")];

    private static SourceException Wrong(string file, string found) => new(file, found, "JSON-stat", "Make the extract again, or as CSV.");
}

using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Indicators.Model;

namespace Indicators.Notebooks;

/// <summary>
/// A notebook file, nbformat 4. What this program does not know (metadata, attachments) is kept as it is; time stamps of
/// earlier runs are taken out, so that the same notebook gives the same bytes.
/// </summary>
public sealed class NotebookDocument
{
    /// <summary>Largest accepted file in bytes.</summary>
    public const int MaxBytes = 32_000_000;

    private static readonly JsonSerializerOptions Writing = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 1,
        NewLine = "\n",
    };

    private readonly JsonObject _root;

    private NotebookDocument(string name, JsonObject root, IReadOnlyList<NotebookCell> cells)
    {
        Name = name;
        _root = root;
        Cells = cells;
    }

    /// <summary>How messages name the notebook.</summary>
    public string Name { get; }

    /// <summary>The cells in order.</summary>
    public IReadOnlyList<NotebookCell> Cells { get; }

    /// <summary>Reads a notebook.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="SourceException">It cannot be read, is no notebook of nbformat 4, or is not in C#.</exception>
    public static NotebookDocument Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Parse(ReadBytes(path), path);
    }

    /// <summary>Reads a notebook that is already in memory.</summary>
    /// <param name="bytes">The file as UTF-8.</param>
    /// <param name="name">How messages name it.</param>
    /// <exception cref="SourceException">It is no notebook of nbformat 4, or is not in C#.</exception>
    public static NotebookDocument Parse(byte[] bytes, string name)
    {
        try
        {
            var root = JsonNode.Parse(bytes, documentOptions: new JsonDocumentOptions { MaxDepth = 64 }) as JsonObject
                ?? throw new SourceException(name, "the file does not hold a JSON object", "a notebook (.ipynb)");
            if (Whole(root["nbformat"]) is not 4)
            {
                throw new SourceException(name, $"nbformat {root["nbformat"]?.ToJsonString() ?? "is missing"}", "nbformat 4", "Save it with a current editor.");
            }

            RefuseOtherLanguages(root, name);
            if (root["cells"] is not JsonArray cells)
            {
                throw new SourceException(name, "there is no list of cells", "a notebook (.ipynb)");
            }

            var read = cells.Select((c, i) => Cell(c, i, name)).ToArray();
            return read.DistinctBy(c => c.Id, StringComparer.Ordinal).Count() == read.Length
                ? new NotebookDocument(name, root, read)
                : throw new SourceException(name, "two cells have the same id", "an id for each cell", "Save it with a current editor.");
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "1";
            throw new SourceException($"{name}:{line}", "this is not JSON", "a notebook (.ipynb)", "Undo the last change to the file.", e);
        }
        catch (InvalidOperationException e)
        {
            throw new SourceException(name, "a key of a cell holds something else than it should", "a notebook (.ipynb)", "Save it with a current editor.", e);
        }
    }

    /// <summary>The same notebook with other outputs.</summary>
    /// <param name="cells">The cells, in the same order and with the same ids.</param>
    public NotebookDocument With(IReadOnlyList<NotebookCell> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        return cells.Select(c => c.Id).SequenceEqual(Cells.Select(c => c.Id), StringComparer.Ordinal)
            ? new NotebookDocument(Name, _root, cells)
            : throw new ArgumentException("The cells are not those of this notebook.", nameof(cells));
    }

    /// <summary>The notebook as the text of a file: nbformat 4.5, indented by one blank, LF, final line end.</summary>
    public string ToJson()
    {
        var root = (JsonObject)_root.DeepClone();
        root["nbformat_minor"] = Math.Max(5, Whole(root["nbformat_minor"]) ?? 0);
        var cells = (JsonArray)root["cells"]!;
        for (var i = 0; i < Cells.Count; i++)
        {
            Write(Cells[i], (JsonObject)cells[i]!);
        }

        return root.ToJsonString(Writing) + "\n";
    }

    private static byte[] ReadBytes(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
            {
                throw new SourceException(path, Directory.Exists(path) ? "this is a folder" : "there is no such file", "a notebook (.ipynb)");
            }

            return info.Length > MaxBytes
                ? throw new SourceException(path, FormattableString.Invariant($"the file has {info.Length} bytes"), FormattableString.Invariant($"at most {MaxBytes} bytes"), "Clear its outputs and save it.")
                : File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(path, $"the file cannot be read ({e.Message})", inner: e);
        }
    }

    private static void RefuseOtherLanguages(JsonObject root, string name)
    {
        var metadata = root["metadata"] as JsonObject;
        var language = Text((metadata?["kernelspec"] as JsonObject)?["language"]) ?? Text((metadata?["language_info"] as JsonObject)?["name"]);
        if (language is not null && !language.Equals("C#", StringComparison.OrdinalIgnoreCase) && !language.Equals("csharp", StringComparison.OrdinalIgnoreCase))
        {
            throw new SourceException(name, $"the notebook's language is {language}", "C#", "Run it with the kernel that it was written for.");
        }
    }

    private static NotebookCell Cell(JsonNode? node, int index, string name)
    {
        var cell = node as JsonObject ?? throw new SourceException(name, FormattableString.Invariant($"cell {index + 1} is no object"), "a notebook (.ipynb)");
        var kind = Text(cell["cell_type"]) switch
        {
            "code" => CellKind.Code,
            "markdown" => CellKind.Markdown,
            "raw" => CellKind.Raw,
            var other => throw new SourceException(name, FormattableString.Invariant($"cell {index + 1} is of type '{other}'"), "code, markdown or raw"),
        };
        return new NotebookCell(Text(cell["id"]) ?? FormattableString.Invariant($"cell-{index + 1}"), kind, Multiline(cell["source"]).ReplaceLineEndings("\n"));
    }

    private static void Write(NotebookCell cell, JsonObject target)
    {
        target["id"] = cell.Id;
        if (cell.Kind != CellKind.Code)
        {
            return;
        }

        // Editors note here when a cell was run; that is no part of the result.
        (target["metadata"] as JsonObject)?.Remove("execution");
        target["metadata"] ??= new JsonObject();
        target["execution_count"] = cell.ExecutionCount;
        target["outputs"] = new JsonArray([.. cell.Outputs.Select(o => Write(o, cell.ExecutionCount))]);
    }

    private static JsonObject Write(CellOutput output, int? count) => output switch
    {
        StreamOutput stream => new JsonObject { ["name"] = stream.Name, ["output_type"] = "stream", ["text"] = Lines(stream.Text) },
        DisplayOutput { IsResult: true } shown => new JsonObject
        {
            ["data"] = Bundle(shown),
            ["execution_count"] = count,
            ["metadata"] = new JsonObject(),
            ["output_type"] = "execute_result",
        },
        DisplayOutput shown => new JsonObject { ["data"] = Bundle(shown), ["metadata"] = new JsonObject(), ["output_type"] = "display_data" },
        ErrorOutput error => new JsonObject
        {
            ["ename"] = error.Name,
            ["evalue"] = error.Message,
            ["output_type"] = "error",
            ["traceback"] = new JsonArray([.. error.Traceback.Select(t => (JsonNode)t)]),
        },
        _ => throw new ArgumentException($"No form is known for {output.GetType().Name}.", nameof(output)),
    };

    private static JsonObject Bundle(DisplayOutput shown)
    {
        var bundle = new JsonObject();
        foreach (var (type, text) in shown.Data.OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            bundle[type] = Lines(text);
        }

        return bundle;
    }

    /// <summary>Text as a list of lines that keep their ends: a change then shows as a changed line.</summary>
    private static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            var next = end < 0 ? text.Length : end + 1;
            lines.Add((JsonNode)text[at..next]);
            at = next;
        }

        return lines;
    }

    private static string Multiline(JsonNode? node) => node is JsonArray lines ? string.Concat(lines.Select(Text)) : Text(node) ?? "";

    private static string? Text(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;

    private static int? Whole(JsonNode? node) => node is JsonValue value && value.TryGetValue<int>(out var number) ? number : null;
}

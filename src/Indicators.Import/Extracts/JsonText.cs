using System.Text;
using System.Text.Json;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>JSON files: parsed within limits, every failure as ours.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 64 };

    /// <summary>Parses a file.</summary>
    /// <exception cref="SourceException">It is not JSON.</exception>
    public static JsonDocument Parse(WholeFile whole, FileFormat format, string file, out TextEncodingKind encoding)
    {
        var text = whole.Text(format.Encoding, file, out encoding);
        try
        {
            return JsonDocument.Parse(text, Options);
        }
        catch (JsonException e)
        {
            throw new SourceException($"{file}:{(e.LineNumber ?? 0) + 1}", "this is not JSON from here on", "JSON", "Make the extract again; it may be cut.", e);
        }
    }

    /// <summary>The lines on which the items of the array called <paramref name="property"/> (or of the root array) begin.</summary>
    public static List<int> ItemLines(JsonDocument document, WholeFile whole, string? property)
    {
        _ = document;
        var lines = new List<int>();
        var (_, mark) = TextEncoding.ByteOrderMark(whole.Bytes);
        var bytes = whole.Bytes.AsSpan(mark);
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            return lines;
        }

        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 64 });
        var line = 1;
        var counted = 0;
        var inside = -1;
        while (reader.Read())
        {
            if (inside < 0)
            {
                if (property is null ? reader.TokenType == JsonTokenType.StartArray : reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(property) && reader.Read() && reader.TokenType == JsonTokenType.StartArray)
                {
                    inside = reader.CurrentDepth;
                }

                continue;
            }

            if (reader.CurrentDepth == inside && reader.TokenType == JsonTokenType.EndArray)
            {
                break;
            }

            if (reader.CurrentDepth == inside + 1 && reader.TokenType is not (JsonTokenType.EndArray or JsonTokenType.EndObject))
            {
                var start = (int)reader.TokenStartIndex;
                line += bytes[counted..start].Count((byte)'\n');
                counted = start;
                lines.Add(line);
            }
        }

        return lines;
    }

    /// <summary>The text of a scalar; null for null.</summary>
    public static string? Scalar(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => String(element),
        _ => element.GetRawText(),
    };

    /// <summary>A string's text; half a surrogate pair becomes a replacement character.</summary>
    private static string String(JsonElement element)
    {
        try
        {
            return element.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(element.GetRawText().Trim('"')));
        }
    }
}

using System.Text.Json;
using Indicators.Model;

namespace Indicators.Import.Extracts.Fetch;

/// <summary>One value of a variable.</summary>
/// <param name="Id">Its code.</param>
/// <param name="Text">Its text.</param>
public sealed record StatbankValue(string Id, string Text);

/// <summary>One variable of a table.</summary>
/// <param name="Id">Its code, e.g. <c>OMRÅDE</c>.</param>
/// <param name="Text">Its name.</param>
/// <param name="CanBeLeftOut">True when the API sums over it if it is not named.</param>
/// <param name="IsTime">True for the period.</param>
/// <param name="Values">Its values, in order; periods from the oldest.</param>
public sealed record StatbankVariable(string Id, string Text, bool CanBeLeftOut, bool IsTime, IReadOnlyList<StatbankValue> Values);

/// <summary>What the API tells about a table (tableinfo).</summary>
/// <param name="Id">Table code, e.g. <c>FOLK1A</c>.</param>
/// <param name="Text">Its title.</param>
/// <param name="Unit">The unit of its figures.</param>
/// <param name="SuppressedDataValue">What a combination without a row stands for in BULK: usually 0.</param>
/// <param name="Updated">When it was last updated, as the API writes it.</param>
/// <param name="Variables">Its variables.</param>
public sealed record StatbankTable(string Id, string Text, string Unit, string SuppressedDataValue, string Updated, IReadOnlyList<StatbankVariable> Variables)
{
    /// <summary>Reads the API's answer.</summary>
    /// <exception cref="SourceException">It is not a table description.</exception>
    public static StatbankTable Parse(byte[] json, string where)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return new StatbankTable(
                TextOf(root, "id"),
                TextOf(root, "text"),
                TextOf(root, "unit"),
                TextOf(root, "suppressedDataValue"),
                TextOf(root, "updated"),
                [.. root.GetProperty("variables").EnumerateArray().Select(Variable)]);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new SourceException(where, "the answer is no description of a table", "tableinfo as JSON", "Try again; if it stays so, the API has changed.", e);
        }
    }

    private static StatbankVariable Variable(JsonElement element) => new(
        TextOf(element, "id"),
        TextOf(element, "text"),
        element.TryGetProperty("elimination", out var elimination) && elimination.ValueKind == JsonValueKind.True,
        element.TryGetProperty("time", out var time) && time.ValueKind == JsonValueKind.True,
        [.. element.GetProperty("values").EnumerateArray().Select(v => new StatbankValue(TextOf(v, "id"), TextOf(v, "text")))]);

    private static string TextOf(JsonElement element, string name) => element.TryGetProperty(name, out var found) ? found.ToString() : "";
}

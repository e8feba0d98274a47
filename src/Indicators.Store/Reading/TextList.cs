using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Indicators.Store.Reading;

/// <summary>Texts as a JSON array, the form in which both databases take a list of any length as one parameter.</summary>
internal static class TextList
{
    public static string Of(IEnumerable<string> texts)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartArray();
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }
}

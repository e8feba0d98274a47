using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators.Render.Json;

/// <summary>
/// How every JSON value of this program is written: lower-case snake names, Danish letters as they are, two blanks of
/// indentation, LF line ends, a missing number as <c>null</c>. The bytes are the same on every machine.
/// </summary>
public static class JsonText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DictionaryKeyPolicy = null,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        NumberHandling = JsonNumberHandling.Strict,
    };

    /// <summary>Writes a value, with a final line end.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, Options) + "\n";

    /// <summary>
    /// A computed number for a reader: 12 significant digits, so that 46.1 - 45.4 reads 0.7 and not 0.7000000000000028.
    /// Null, NaN and infinities become null.
    /// </summary>
    public static double? Number(double? value) => value is { } number && double.IsFinite(number)
        ? double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
        : null;
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators;

/// <summary>A JSON value as YAML on one line, as people write it: quotes only where YAML would read something else.</summary>
internal static partial class FlowYaml
{
    /// <summary>Writes a value.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(", ", value.EnumerateObject().Select(p => $"{Scalar(p.Name)}: {Of(p.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(", ", value.EnumerateArray().Select(Of)) + "]",
        JsonValueKind.String => Scalar(value.GetString()!),
        _ => value.GetRawText(),
    };

    private static string Scalar(string text) => Plain().IsMatch(text) ? text : $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>Text that needs no quotes: it begins with a letter, or is a date or a time code, and holds nothing that YAML reads.</summary>
    [GeneratedRegex(@"^(?!(true|false|yes|no|null|on|off)$)(\p{L}[\p{L}\p{Nd} _./+-]*|\d{4}-\d{2}-\d{2}|\d{4}[A-Z]\d+|\d{4}/\d{4})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Plain();
}

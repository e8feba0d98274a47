using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Indicators;

/// <summary>A JSON Schema as a Markdown page: a table of keys for the file, and one for each mapping that may stand in it.</summary>
internal sealed class SchemaPage(JsonElement schema)
{
    private readonly List<string> _sections = [];

    /// <summary>Writes the page.</summary>
    /// <param name="name">Name of the format, for the line that says where the page comes from.</param>
    public string Markdown(string name)
    {
        var root = schema.TryGetProperty("$ref", out var reference) ? Definition(reference) : schema;
        var page = new StringBuilder()
            .Append("# ").Append(Text(schema, "title")).Append('\n')
            .Append(Text(schema, "description")).Append("\n\n")
            .Append("Written by `indicators reference ").Append(name).Append("` from the JSON Schema, which `indicators reference ").Append(name)
            .Append(" --json` prints for editors. Keys that are not named here are refused.\n");
        Properties(page, root);
        for (var i = 0; i < _sections.Count; i++)
        {
            var definition = schema.GetProperty("$defs").GetProperty(_sections[i]);
            page.Append("\n## ").Append(_sections[i]).Append('\n').Append(Text(definition, "description")).Append('\n');
            Properties(page, definition);
        }

        return page.ToString();
    }

    private void Properties(StringBuilder page, JsonElement owner)
    {
        var required = owner.TryGetProperty("required", out var names) ? names.EnumerateArray().Select(n => n.GetString()).ToHashSet(StringComparer.Ordinal) : [];
        // A rule is one of several mappings with a single key each: every one of them is a row.
        var properties = owner.TryGetProperty("properties", out var own)
            ? own.EnumerateObject().ToArray()
            : [.. owner.TryGetProperty("oneOf", out var forms) ? forms.EnumerateArray().Where(f => f.TryGetProperty("properties", out _)).SelectMany(f => f.GetProperty("properties").EnumerateObject()) : []];
        if (properties.Length == 0)
        {
            return;
        }

        page.Append("\n| key | what it holds | required | default | meaning | example |\n|---|---|---|---|---|---|\n");
        foreach (var property in properties)
        {
            page.Append("| `").Append(property.Name).Append("` | ").Append(Cell(TypeOf(property.Value)))
                .Append(" | ").Append(required.Contains(property.Name) ? "yes" : "")
                .Append(" | ").Append(property.Value.TryGetProperty("default", out var otherwise) ? Code(FlowYaml.Of(otherwise)) : "")
                .Append(" | ").Append(Cell(Text(property.Value, "description")))
                .Append(" | ").Append(property.Value.TryGetProperty("examples", out var examples) ? Code($"{property.Name}: {FlowYaml.Of(examples[0])}") : "")
                .Append(" |\n");
        }
    }

    /// <summary>What a key holds, in words; a mapping of its own is a link to its table.</summary>
    private string TypeOf(JsonElement property)
    {
        if (property.TryGetProperty("$ref", out var reference))
        {
            var definition = Definition(reference);
            if (!definition.TryGetProperty("properties", out _) && !definition.TryGetProperty("oneOf", out _))
            {
                return TypeOf(definition);
            }

            var name = reference.GetString()!.Split('/')[^1];
            if (!_sections.Contains(name, StringComparer.Ordinal))
            {
                _sections.Add(name);
            }

            return $"[{name}](#{name})";
        }

        if (property.TryGetProperty("enum", out var values))
        {
            return (values.GetArrayLength() == 1 ? "" : "one of ") + string.Join(", ", values.EnumerateArray().Select(v => Code(FlowYaml.Of(v))));
        }

        if (property.TryGetProperty("oneOf", out var forms))
        {
            return Alternatives(forms);
        }

        var type = property.TryGetProperty("type", out var stated) ? stated : default;
        return type.ValueKind switch
        {
            JsonValueKind.Array when property.TryGetProperty("items", out var items) => $"{TypeOf(items)}, or a list of them",
            JsonValueKind.Array => "text or number",
            JsonValueKind.String => Simple(property, type.GetString()!),
            _ => "text",
        };
    }

    private string Alternatives(JsonElement forms)
    {
        var each = forms.EnumerateArray().ToArray();
        if (each.Length == 2 && each[1].TryGetProperty("items", out var items) && items.GetRawText() == each[0].GetRawText())
        {
            return $"{TypeOf(each[0])}, or a list of them";
        }

        return string.Join(", or ", each.Select(TypeOf));
    }

    private string Simple(JsonElement property, string type) => type switch
    {
        "boolean" => "`true` or `false`",
        "integer" => "whole number" + Range(property),
        "number" => "number" + Range(property),
        "array" => "list of " + (property.TryGetProperty("items", out var items) ? TypeOf(items) : "text"),
        "object" => "mapping of names to " + (property.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object && values.TryGetProperty("type", out _) ? TypeOf(values) : "values"),
        _ => Pattern(property),
    };

    private static string Pattern(JsonElement property)
    {
        var length = property.TryGetProperty("maxLength", out var longest) ? $", at most {longest.GetInt32().ToString(CultureInfo.InvariantCulture)} characters" : "";
        if (!property.TryGetProperty("pattern", out var pattern))
        {
            return "text" + length;
        }

        return pattern.GetString() == @"^\d{4}-\d{2}-\d{2}$" ? "date yyyy-mm-dd" : $"text of the form {Code(pattern.GetString()!)}{length}";
    }

    private static string Range(JsonElement property)
    {
        var least = property.TryGetProperty("minimum", out var low) ? low.GetRawText() : null;
        // Bounds that only keep a number within what the program can hold tell a writer nothing.
        var most = property.TryGetProperty("maximum", out var high) && high.GetDouble() < int.MaxValue ? high.GetRawText() : null;
        return (least, most) switch
        {
            (null, null) => "",
            (_, null) => $", at least {least}",
            (null, _) => $", at most {most}",
            _ => $" from {least} to {most}",
        };
    }

    private JsonElement Definition(JsonElement reference) => schema.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]);

    private static string Text(JsonElement element, string key) => element.TryGetProperty(key, out var text) ? text.GetString()! : "";

    private static string Code(string text) => $"`{text.Replace("|", "\\|", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal)}`";

    private static string Cell(string text) => text.Replace(" | ", " \\| ", StringComparison.Ordinal);
}

using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Render.Tests.Json;

/// <summary>
/// Checks a JSON value against the keywords that our schema uses: type, enum, required, properties,
/// additionalProperties, items, anyOf, oneOf, $ref, pattern, minimum. A keyword it does not know is a mistake.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private static readonly HashSet<string> Known =
        ["$schema", "$id", "$defs", "title", "description", "type", "enum", "required", "properties", "additionalProperties", "items", "anyOf", "oneOf", "$ref", "pattern", "minimum"];

    /// <summary>What is wrong, each with its place; empty when all is well.</summary>
    public IReadOnlyList<string> Errors(JsonElement value) => [.. Check(value, schema, "$")];

    private IEnumerable<string> Check(JsonElement value, JsonElement rule, string at)
    {
        foreach (var keyword in rule.EnumerateObject().Where(k => !Known.Contains(k.Name)))
        {
            yield return $"{at}: the schema's keyword {keyword.Name} is not known to this check";
        }

        if (rule.TryGetProperty("$ref", out var reference))
        {
            foreach (var error in Check(value, schema.GetProperty("$defs").GetProperty(reference.GetString()!["#/$defs/".Length..]), at))
            {
                yield return error;
            }
        }

        if (rule.TryGetProperty("type", out var type) && !Types(type).Any(t => Is(value, t)))
        {
            yield return $"{at}: {value.ValueKind} is not {type}";
        }

        if (rule.TryGetProperty("enum", out var allowed) && !allowed.EnumerateArray().Any(a => a.ToString() == value.ToString() && a.ValueKind == value.ValueKind))
        {
            yield return $"{at}: '{value}' is not one of {allowed}";
        }

        if (value.ValueKind == JsonValueKind.String && rule.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(5)))
        {
            yield return $"{at}: '{value}' does not match {pattern}";
        }

        if (value.ValueKind == JsonValueKind.Number && rule.TryGetProperty("minimum", out var minimum) && value.GetDouble() < minimum.GetDouble())
        {
            yield return $"{at}: {value} is below {minimum}";
        }

        foreach (var error in Choices(value, rule, at).Concat(Inside(value, rule, at)))
        {
            yield return error;
        }
    }

    private IEnumerable<string> Choices(JsonElement value, JsonElement rule, string at)
    {
        if (rule.TryGetProperty("anyOf", out var any) && any.EnumerateArray().All(r => Check(value, r, at).Any()))
        {
            yield return $"{at}: fits none of anyOf: {string.Join(" | ", any.EnumerateArray().Select(r => Check(value, r, at).First()))}";
        }

        if (rule.TryGetProperty("oneOf", out var one) && one.EnumerateArray().Count(r => !Check(value, r, at).Any()) != 1)
        {
            yield return $"{at}: does not fit exactly one of oneOf";
        }
    }

    private IEnumerable<string> Inside(JsonElement value, JsonElement rule, string at)
    {
        if (value.ValueKind == JsonValueKind.Object && rule.TryGetProperty("properties", out var properties))
        {
            foreach (var name in rule.GetProperty("required").EnumerateArray().Select(r => r.GetString()!).Where(name => !value.TryGetProperty(name, out _)))
            {
                yield return $"{at}: {name} is missing";
            }

            foreach (var member in value.EnumerateObject())
            {
                if (!properties.TryGetProperty(member.Name, out var inner))
                {
                    yield return $"{at}: {member.Name} is not in the schema";
                    continue;
                }

                foreach (var error in Check(member.Value, inner, $"{at}.{member.Name}"))
                {
                    yield return error;
                }
            }
        }

        if (value.ValueKind == JsonValueKind.Array && rule.TryGetProperty("items", out var items))
        {
            foreach (var error in value.EnumerateArray().SelectMany((v, i) => Check(v, items, FormattableString.Invariant($"{at}[{i}]"))))
            {
                yield return error;
            }
        }
    }

    private static IEnumerable<string> Types(JsonElement type) => type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(t => t.GetString()!) : [type.GetString()!];

    private static bool Is(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "null" => value.ValueKind == JsonValueKind.Null,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => false,
    };
}

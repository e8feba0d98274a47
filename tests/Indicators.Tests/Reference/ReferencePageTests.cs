using System.Text.Json;
using System.Text.RegularExpressions;
using Indicators.Import.Mapping;
using Indicators.Import.Plans;
using Indicators.Model;

namespace Indicators.Tests.Reference;

/// <summary>The reference pages are what the program writes, the schemas describe every key, and know the keys that the readers know.</summary>
public sealed class ReferencePageTests : IDisposable
{
    private static readonly string[] Formats = [.. FormatReference.Pages.Select(p => p.Name).Where(n => n != "method")];
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-reference-").FullName;

    public static TheoryData<string> Pages => [.. FormatReference.Pages.Select(p => p.Name)];

    public static TheoryData<string> Schemas => [.. Formats];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_committed_page_is_what_the_program_writes(string page) =>
        File.ReadAllText(Path.Combine(Repository.Root, "notebooks", "reference", page + ".md"))
            .ShouldBe(FormatReference.Markdown(page), $"run: indicators reference {page} --out notebooks/reference");

    [Fact]
    public void No_page_lies_there_that_nothing_writes() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "notebooks", "reference")).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal)
            .ShouldBe(FormatReference.Pages.Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void Every_key_has_a_description_and_an_example_that_it_allows(string format)
    {
        using var schema = JsonDocument.Parse(FormatReference.Schema(format));
        var keys = Properties(schema.RootElement).ToArray();
        keys.ShouldNotBeEmpty();
        foreach (var (key, property) in keys)
        {
            property.TryGetProperty("description", out var description).ShouldBeTrue(key);
            description.GetString()!.ShouldEndWith(".", customMessage: key);
            property.TryGetProperty("examples", out var examples).ShouldBeTrue(key);
            Allows(property, examples[0], schema.RootElement).ShouldBeTrue($"{key}: {examples[0]}");
            if (property.TryGetProperty("default", out var otherwise))
            {
                Allows(property, otherwise, schema.RootElement).ShouldBeTrue($"{key}: {otherwise}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_link_of_a_page_leads_to_a_heading(string page)
    {
        var text = FormatReference.Markdown(page);
        foreach (Match link in Regex.Matches(text, @"\]\(#(?<to>[^)]+)\)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            text.ShouldContain($"\n## {link.Groups["to"].Value}\n");
        }
    }

    /// <summary>The readers of mappings, plans, themes and disclosure control have such tests of their own.</summary>
    [Theory]
    [InlineData("workspace", "", "zzz: 1")]
    [InlineData("areas", "", "zzz: 1")]
    [InlineData("areas", "area", "areas: [{zzz: 1}]")]
    [InlineData("indicators", "", "zzz: 1")]
    [InlineData("indicators", "indicator", "indicators: [{zzz: 1}]")]
    [InlineData("indicators", "break", "indicators: [{breaks: [{zzz: 1}]}]")]
    [InlineData("origin", "", "zzz: 1")]
    [InlineData("notes", "", "zzz: 1")]
    [InlineData("notes", "goal", "goals: [{zzz: 1}]")]
    [InlineData("notes", "recommendation", "recommendations: [{zzz: 1}]")]
    [InlineData("notes", "evidence", "evidence: [{zzz: 1}]")]
    [InlineData("scenarios", "", "zzz: 1")]
    [InlineData("scenarios", "scenario", "scenarios: [{zzz: 1}]")]
    [InlineData("scenarios", "population", "scenarios: [{populations: {income: {zzz: 1}}}]")]
    [InlineData("scenarios", "populations", "scenarios: [{populations: {zzz: 1}}]")]
    [InlineData("scenarios", "change", "scenarios: [{changes: [{zzz: 1}]}]")]
    [InlineData("scenarios", "share-range", "scenarios: [{changes: [{success: {zzz: 1}}]}]")]
    [InlineData("scenarios", "move", "scenarios: [{moves: [{zzz: 1}]}]")]
    [InlineData("scenarios", "shares", "scenarios: [{moves: [{shares: {zzz: 1}}]}]")]
    [InlineData("jobs", "", "zzz: 1")]
    [InlineData("jobs", "job", "jobs: [{zzz: 1}]")]
    public void Schema_and_reader_know_the_same_keys(string format, string definition, string yaml)
    {
        var path = Path.Combine(_folder, "file.yaml");
        File.WriteAllText(path, yaml);
        var known = Should.Throw<PlanException>(() => Read(format, path)).Mistakes.Single(m => m.Found == "the key 'zzz' is not known here").Expected["one of ".Length..].Split(", ");
        using var schema = JsonDocument.Parse(FormatReference.Schema(format));
        var owner = definition.Length == 0 ? schema.RootElement : schema.RootElement.GetProperty("$defs").GetProperty(definition);
        owner.GetProperty("properties").EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal).ShouldBe(known.Order(StringComparer.Ordinal));
    }

    private static object Read(string format, string path)
    {
        switch (format)
        {
            case "workspace":
                return WorkspaceFile.Read(path, "file.yaml");
            case "areas":
                return AreaFile.Read(path, "file.yaml");
            case "indicators":
                return IndicatorFile.Read(path, "file.yaml");
            case "origin":
                return OriginFile.Read(path, "file.yaml", "file");
            case "notes":
                using (var workspace = Workspace.Open(Path.Combine(Repository.Root, "data", "moerkhoej")))
                {
                    return NotesFile.Read(path, "file.yaml", workspace.Plan);
                }

            case "scenarios":
                return Workspace.ReadScenarios(path);
            default:
                return BatchFile.Read(path);
        }
    }

    private static IEnumerable<(string Key, JsonElement Property)> Properties(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
        {
            foreach (var found in node.EnumerateArray().SelectMany(Properties))
            {
                yield return found;
            }
        }

        if (node.ValueKind != JsonValueKind.Object)
        {
            yield break;
        }

        foreach (var member in node.EnumerateObject().Where(m => m.Name is not ("examples" or "default")))
        {
            if (member.Name == "properties")
            {
                foreach (var property in member.Value.EnumerateObject())
                {
                    yield return (property.Name, property.Value);
                }
            }

            foreach (var found in Properties(member.Value))
            {
                yield return found;
            }
        }
    }

    private static bool Allows(JsonElement schema, JsonElement value, JsonElement root)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Allows(root.GetProperty("$defs").GetProperty(reference.GetString()!.Split('/')[^1]), value, root);
        }

        if (schema.TryGetProperty("oneOf", out var forms) || schema.TryGetProperty("anyOf", out forms))
        {
            return forms.EnumerateArray().Any(f => Allows(f, value, root));
        }

        if (schema.TryGetProperty("enum", out var words))
        {
            return words.EnumerateArray().Any(w => w.ToString() == value.ToString());
        }

        var types = schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several ? several.EnumerateArray().Select(t => t.GetString()!).ToArray() : [schema.GetProperty("type").GetString()!];
        var type = value.ValueKind switch
        {
            JsonValueKind.Object => "object",
            JsonValueKind.Array => "array",
            JsonValueKind.String => "string",
            JsonValueKind.True or JsonValueKind.False => "boolean",
            _ => value.TryGetInt64(out _) && !types.Contains("number") ? "integer" : "number",
        };
        return types.Contains(type) && type switch
        {
            "object" => value.EnumerateObject().All(p => Of(schema, p.Name) is { } inner && Allows(inner, p.Value, root))
                && (!schema.TryGetProperty("required", out var required) || required.EnumerateArray().All(r => value.TryGetProperty(r.GetString()!, out _))),
            "array" => !schema.TryGetProperty("items", out var items) || value.EnumerateArray().All(v => Allows(items, v, root)),
            "string" => !schema.TryGetProperty("pattern", out var pattern) || Regex.IsMatch(value.GetString()!, pattern.GetString()!, RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)),
            "boolean" => true,
            _ => (!schema.TryGetProperty("minimum", out var least) || value.GetDouble() >= least.GetDouble()) && (!schema.TryGetProperty("maximum", out var most) || value.GetDouble() <= most.GetDouble()),
        };
    }

    /// <summary>The schema of a key; null for a key that the mapping does not know.</summary>
    private static JsonElement? Of(JsonElement schema, string key) =>
        schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(key, out var known) ? known
        : schema.TryGetProperty("additionalProperties", out var values) && values.ValueKind == JsonValueKind.Object ? values
        : null;
}

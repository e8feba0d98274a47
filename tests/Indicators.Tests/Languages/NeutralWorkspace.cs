using System.Text;
using System.Text.Json.Nodes;
using Indicators.Import.Yaml;

namespace Indicators.Tests.Languages;

/// <summary>
/// A copy of a workspace and of the shared data in which every text that a person wrote for readers is a bare token, so
/// that every word left in a report is the program's own. Names of areas and indicators stay: the reports print the
/// name in their language.
/// </summary>
internal sealed class NeutralWorkspace : IDisposable
{
    /// <summary>What a reader reads; all other values are codes, numbers and names that files are matched by.</summary>
    private static readonly HashSet<string> Written = new(StringComparer.Ordinal)
    {
        "title", "description", "vision", "note", "ground", "text", "source", "waits-for", "target-group", "population", "reason", "reason-en", "producer", "table", "licence",
        "data", "legal-ground", "controller", "retention", "summary", "rater", "anchored-in", "paid-by", "remark", "role", "why", "compare-across-break", "changed-questions", "follow-up", "mission", "holds", "target-groups",
        "target-group-source", "da", "en", "note-en", "ground-en", "wording",
    };

    private readonly string _root = Directory.CreateTempSubdirectory("indicators-neutral").FullName;
    private int _tokens;

    public NeutralWorkspace(string name)
    {
        foreach (var part in new[] { "criteria", "statbank", name })
        {
            Copy(Path.Combine(Data(), part), Path.Combine(_root, part));
        }

        Folder = Path.Combine(_root, name);
    }

    public string Folder { get; }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private static string Data()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Indicators.sln")))
            {
                return Path.Combine(folder.FullName, "data");
            }
        }

        throw new InvalidOperationException("The tests run inside a clone.");
    }

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from).Order(StringComparer.Ordinal))
        {
            var target = Path.Combine(to, Path.GetFileName(file));
            if (file.EndsWith(".yaml", StringComparison.Ordinal) && Path.GetFileName(from) != "mappings" && Path.GetFileName(file) is not ("workspace.yaml" or "areas.yaml"))
            {
                // JSON is YAML: what was read as nodes is written as JSON. A rewritten file no longer has its fingerprint.
                var name = Path.GetFileName(file);
                File.WriteAllText(target, Node(YamlFile.Parse(File.ReadAllBytes(file), name), "")!.ToJsonString());
            }
            else if (Path.GetFileName(file) == "ratings.csv")
            {
                File.WriteAllText(target, Ratings(File.ReadAllLines(file)));
            }
            else if (Path.GetFileName(file) == "list-membership-2018-2023.csv")
            {
                File.WriteAllText(target, Membership(File.ReadAllLines(file)));
            }
            else
            {
                File.Copy(file, target);
            }
        }

        foreach (var folder in Directory.EnumerateDirectories(from).Where(f => Path.GetFileName(f) is not ("output" or ".indicators")))
        {
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
        }
    }

    private JsonNode? Node(YamlNode node, string key) => node switch
    {
        YamlMapping mapping => new JsonObject(mapping.Entries.Where(e => e.Key.Text != "sha256").Select(e => KeyValuePair.Create(e.Key.Text, Node(e.Value, e.Key.Text)))),
        YamlSequence sequence => new JsonArray([.. sequence.Items.Select(i => Node(i, key))]),
        YamlScalar { IsNull: true } => null,
        YamlScalar scalar => JsonValue.Create(Written.Contains(key) && scalar.Text.Any(char.IsLetter) ? Token() : scalar.Text),
        _ => throw new InvalidOperationException("no other node"),
    };

    private string Ratings(string[] lines)
    {
        // criterion,date,rating,ground,by
        var text = new StringBuilder(lines[0]).Append('\n');
        foreach (var line in lines.Skip(1))
        {
            text.Append(string.Join(',', line.Split(',').Take(3))).Append(',').Append(Token()).Append(',').Append(Token()).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>What a list calls a status, and where that was read, are the source's own words.</summary>
    private string Membership(string[] lines)
    {
        // year,list,area,municipality,stated_or_derived,source
        var text = new StringBuilder(lines[0]).Append('\n');
        foreach (var line in lines.Skip(1))
        {
            var commas = line.Select((c, i) => (c, i)).Where(x => x.c == ',' && line[..x.i].Count(q => q == '"') % 2 == 0).Select(x => x.i).ToArray();
            text.Append(line.AsSpan(0, commas[3])).Append(',').Append(Token()).Append(',').Append(Token()).Append('\n');
        }

        return text.ToString();
    }

    private string Token() => FormattableString.Invariant($"Qx{++_tokens}");
}

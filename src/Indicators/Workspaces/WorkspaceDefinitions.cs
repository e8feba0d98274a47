using System.Security.Cryptography;
using Indicators.Core.Criteria;
using Indicators.Import.Criteria;
using Indicators.Import.Mapping;
using Indicators.Import.Plans;
using Indicators.Model;

using Mapping = Indicators.Import.Mapping.Mapping;

namespace Indicators;

/// <summary>What a workspace's files define: areas, indicators, the law, the plan, the mappings.</summary>
internal sealed class WorkspaceDefinitions
{
    // A question that the store answers alone does not wait for a country's areas to be read.
    private readonly Lazy<AreaCatalogue> _areas;
    private readonly Lazy<Dictionary<string, Indicator>> _indicators;
    private readonly Lazy<RulesetCatalogue> _rulesets;

    private WorkspaceDefinitions(string folder, string sharedFolder)
    {
        Folder = folder;
        SharedFolder = sharedFolder;
        _indicators = new(ReadIndicators);
        _rulesets = new(() => new RulesetCatalogue(RulesetFile.Read(Path.Combine(sharedFolder, "criteria", "rulesets.yaml"), "shared:criteria/rulesets.yaml")));
        _areas = new(() =>
        {
            // Who needs the areas soon needs the others, which another core can read meanwhile; a mistake in them waits until they are asked for.
            _ = Task.Run(() => _indicators.Value);
            _ = Task.Run(() => _rulesets.Value);
            var areas = new List<Area>();
            foreach (var (path, name) in DefinitionFiles("areas.yaml"))
            {
                areas.AddRange(AreaFile.Read(path, name));
            }

            return new AreaCatalogue(areas);
        });
    }

    public string Folder { get; }

    public string SharedFolder { get; }

    public AreaCatalogue Areas => _areas.Value;

    public IReadOnlyDictionary<string, Indicator> Indicators => _indicators.Value;

    public RulesetCatalogue Rulesets => _rulesets.Value;

    /// <summary>Reads the definitions of a workspace.</summary>
    /// <exception cref="SourceException">There is no such workspace.</exception>
    public static WorkspaceDefinitions Read(string folder)
    {
        var full = Existing(folder);
        return new WorkspaceDefinitions(full, SharedData.FolderFor(full));
    }

    /// <summary>Full path of a workspace's folder.</summary>
    /// <exception cref="SourceException">There is no such workspace.</exception>
    public static string Existing(string folder)
    {
        var full = Path.GetFullPath(folder);
        if (File.Exists(full))
        {
            throw new SourceException(folder, "this is a file", "a workspace folder");
        }

        if (!Directory.Exists(full))
        {
            throw new SourceException(folder, "there is no such workspace", "a folder with plan.yaml", "Make one with 'indicators new <folder>'.");
        }

        return full;
    }

    /// <summary>The plan.</summary>
    public Plan ReadPlan() => PlanFile.Read(Path.Combine(Folder, "plan.yaml"), "plan.yaml", Areas, Indicators);

    /// <summary>The mappings: shared ones in the order in which the workspace names them, then its own by name.</summary>
    public IReadOnlyList<Mapping> ReadMappings()
    {
        var mappings = new List<Mapping>();
        var wrong = new List<IndicatorsException>();
        void Read(Func<Mapping> one)
        {
            try
            {
                mappings.Add(one());
            }
            catch (IndicatorsException e)
            {
                wrong.Add(e);
            }
        }

        var workspace = Path.Combine(Folder, "workspace.yaml");
        if (File.Exists(workspace))
        {
            var description = WorkspaceFile.Read(workspace, "workspace.yaml");
            foreach (var use in description.Use)
            {
                Read(() => ReadShared(use, description.UseWhere));
            }
        }

        var own = Path.Combine(Folder, "mappings");
        if (Directory.Exists(own))
        {
            foreach (var path in Directory.EnumerateFiles(own, "*.yaml").Order(StringComparer.Ordinal))
            {
                // The workspace's name keeps the mappings of several workspaces in one database apart.
                Read(() =>
                {
                    var mapping = MappingFile.Read(path, $"mappings/{Path.GetFileName(path)}");
                    return mapping with { Name = $"{Path.GetFileName(Folder)}/{mapping.Name}" };
                });
            }
        }

        Mistakes.Throw(wrong);

        return mappings;
    }

    /// <summary>Every file that says what is evaluated and how: plan, mappings, areas, indicators, policies, the law. Paths with names as messages give them.</summary>
    public IEnumerable<(string Path, string Name)> Files()
    {
        foreach (var room in new[] { "criteria", "statbank" })
        {
            foreach (var sub in new[] { "", "mappings/" })
            {
                foreach (var path in YamlIn(Path.Combine(SharedFolder, room, sub)))
                {
                    yield return (path, $"shared:{room}/{sub}{Path.GetFileName(path)}");
                }
            }
        }

        foreach (var sub in new[] { "", "mappings/" })
        {
            foreach (var path in YamlIn(Path.Combine(Folder, sub)))
            {
                yield return (path, sub + Path.GetFileName(path));
            }
        }
    }

    private static IEnumerable<string> YamlIn(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal) : [];

    /// <summary>The place on disk of a file as observations and messages name it.</summary>
    public string PathOf(string file) =>
        file.StartsWith(WorkspacePath.Shared, StringComparison.Ordinal) ? Path.Combine(SharedFolder, file[WorkspacePath.Shared.Length..]) : Path.Combine(Folder, file);

    /// <summary>
    /// True when a source's file on disk has the bytes that were read, and its origin record says of it what it said then:
    /// above all whether it is public.
    /// </summary>
    public bool IsAsRead(SourceFile source)
    {
        var path = PathOf(source.File);
        if (!File.Exists(path))
        {
            return false;
        }

        using var stream = File.OpenRead(path);
        var fingerprint = Convert.ToHexStringLower(SHA256.HashData(stream));
        return fingerprint == source.Sha256 && OriginFile.Describe(path, source.File, fingerprint) == source;
    }

    /// <summary>What the importer needs to know.</summary>
    public ImportScope Scope() => new(Folder, SharedFolder, Areas, Indicators);

    private Mapping ReadShared(string use, string where)
    {
        var parts = use.Split('/');
        var path = parts.Length == 2 && parts.All(p => p.Length > 0 && AreaName.Slug(p) == p)
            ? Path.Combine(SharedFolder, parts[0], "mappings", parts[1] + ".yaml")
            : throw new MappingException(where, $"'{use}' under use", "a shared mapping such as criteria/official-lists");
        if (!File.Exists(path))
        {
            var choices = SharedMappings().ToList();
            var near = EditDistance.Nearest(use, choices);
            throw new MappingException(where, $"there is no shared mapping '{use}'", "one of " + string.Join(", ", choices), near is null ? "" : $"Did you mean '{near}'?");
        }

        var mapping = MappingFile.Read(path, $"shared:{parts[0]}/mappings/{parts[1]}.yaml");
        return mapping with { Name = $"shared/{mapping.Name}" };
    }

    private IEnumerable<string> SharedMappings() =>
        from room in Directory.EnumerateDirectories(SharedFolder).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)
        where room is "criteria" or "statbank"
        from path in YamlIn(Path.Combine(SharedFolder, room, "mappings"))
        select $"{room}/{Path.GetFileNameWithoutExtension(path)}";

    private IEnumerable<(string Path, string Name)> DefinitionFiles(string file)
    {
        foreach (var room in new[] { "statbank", "criteria" })
        {
            var shared = Path.Combine(SharedFolder, room, file);
            if (File.Exists(shared))
            {
                yield return (shared, $"shared:{room}/{file}");
            }
        }

        var own = Path.Combine(Folder, file);
        if (File.Exists(own))
        {
            yield return (own, file);
        }
    }

    private Dictionary<string, Indicator> ReadIndicators()
    {
        var indicators = new Dictionary<string, Indicator>(StringComparer.Ordinal);
        foreach (var (path, name) in DefinitionFiles("indicators.yaml"))
        {
            foreach (var indicator in IndicatorFile.Read(path, name))
            {
                if (!indicators.TryAdd(indicator.Code, indicator))
                {
                    throw new PlanException([new(name, $"the indicator '{indicator.Code}' is defined twice", "each code once", "Give one of them another code.")]);
                }
            }
        }

        return indicators;
    }
}

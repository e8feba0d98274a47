using System.Security.Cryptography;
using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Reads a mapping from YAML.</summary>
public static class MappingFile
{
    /// <summary>Reads a mapping.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <exception cref="PlanException">The mapping has mistakes; all are listed.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static Mapping Read(string path, string displayName) => Parse(YamlFile.ReadBytes(path, displayName), displayName);

    /// <summary>Reads a mapping that is already in memory.</summary>
    /// <exception cref="PlanException">The mapping has mistakes; all are listed.</exception>
    public static Mapping Parse(byte[] bytes, string displayName)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        var sha = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return YamlFile.Bind(bytes, displayName, map => Bind(map, displayName, sha));
    }

    private static Mapping Bind(YamlMap map, string displayName, string sha)
    {
        var name = map.Text("name", Path.GetFileNameWithoutExtension(displayName));
        map.OptionalText("note");
        var lists = CodeLists.Bind(map);
        var defaults = new SourceBinder(map, lists);
        var sources = map.Maps("sources", source => SourceBinder.Bind(source, defaults, lists));
        if (sources.Count == 0)
        {
            if (map.Has("sources"))
            {
                map.Mistake("sources", "no file is named", "'sources: [{file: ...}]'");
            }
            else
            {
                map.Missing("sources");
            }
        }

        foreach (var twice in sources.GroupBy(s => s.Id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            map.Mistake("sources", $"two sources have the id '{twice.Key}'", "a different 'id' for each");
        }

        var indicators = map.Maps("indicators", m => IndicatorBinder.Bind(m, sources, lists));
        if (indicators.Count == 0 && !map.Has("indicators"))
        {
            map.Missing("indicators");
        }

        foreach (var twice in indicators.GroupBy(i => i.Code, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            map.Mistake("indicators", $"the indicator '{twice.Key}' stands twice", "each indicator once in a mapping");
        }

        return new Mapping(name, displayName, sha, sources, indicators);
    }
}

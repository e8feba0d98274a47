using Indicators.Import.Mapping;
using Indicators.Model;

namespace Indicators;

/// <summary>Help for those who write mappings.</summary>
public static class MappingTools
{
    /// <summary>Proposes a mapping for a file, to be completed by its writer.</summary>
    /// <param name="path">The file.</param>
    /// <param name="workspace">The workspace that will hold it, for its areas and the file's name in the mapping; null for none.</param>
    /// <returns>The mapping as YAML.</returns>
    /// <exception cref="SourceException">The file cannot be read, or holds no figures.</exception>
    public static string Suggest(string path, string? workspace = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        if (!File.Exists(full))
        {
            throw new SourceException(path, Directory.Exists(full) ? "this is a folder" : "there is no such file", "a file with figures");
        }

        return MappingSuggestion.For(full, NameIn(workspace, full), AreasOf(workspace));
    }

    /// <summary>A file below the workspace by its own path; any other as it would be called under extracts.</summary>
    private static string NameIn(string? workspace, string file)
    {
        if (workspace is not null)
        {
            var relative = Path.GetRelativePath(Path.GetFullPath(workspace), file).Replace(Path.DirectorySeparatorChar, '/');
            if (!relative.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(relative))
            {
                return relative;
            }
        }

        return "extracts/" + Path.GetFileName(file);
    }

    private static AreaCatalogue AreasOf(string? workspace)
    {
        if (workspace is not null)
        {
            return WorkspaceDefinitions.Read(workspace).Areas;
        }

        return new AreaCatalogue(new[] { "statbank", "criteria" }.SelectMany(room => AreaFile.Read(Path.Combine(SharedData.Shipped, room, "areas.yaml"), $"shared:{room}/areas.yaml")));
    }
}

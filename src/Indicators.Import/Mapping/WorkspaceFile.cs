using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>What <c>workspace.yaml</c> says.</summary>
/// <param name="Title">The workspace's title; may be empty.</param>
/// <param name="Use">Shared mappings that it uses, <c>criteria/official-lists</c> for <c>criteria/mappings/official-lists.yaml</c> below the shared data folder.</param>
public sealed record WorkspaceDescription(string Title, IReadOnlyList<string> Use)
{
    /// <summary>Where the shared mappings are named, for messages.</summary>
    public string UseWhere { get; init; } = "workspace.yaml";
}

/// <summary>Reads <c>workspace.yaml</c>.</summary>
public static class WorkspaceFile
{
    /// <summary>Reads a workspace description.</summary>
    /// <exception cref="PlanException">The file has mistakes; all are listed.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static WorkspaceDescription Read(string path, string displayName) => YamlFile.Read(path, displayName, map =>
    {
        var use = map.Texts("use");
        foreach (var name in use)
        {
            var parts = name.Split('/');
            if (parts.Length != 2 || parts.Any(p => p.Length == 0 || p.Any(c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_'))))
            {
                map.Mistake("use", $"'{name}' as shared mapping", "a folder and a mapping such as criteria/official-lists");
            }
        }

        return new WorkspaceDescription(map.Text("title", ""), use) { UseWhere = map.WhereOf("use") };
    });
}

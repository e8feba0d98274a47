using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Reads <c>areas.yaml</c>: codes, names, kinds, parents and the spellings under which sources name areas.</summary>
public static class AreaFile
{
    /// <summary>The words for kinds of area.</summary>
    internal static readonly (string Word, AreaKind Value)[] Kinds =
    [
        ("country", AreaKind.Country),
        ("region", AreaKind.Region),
        ("province", AreaKind.Province),
        ("municipality", AreaKind.Municipality),
        ("school", AreaKind.School),
        ("district", AreaKind.District),
        ("housing-area", AreaKind.HousingArea),
        ("housing-department", AreaKind.HousingDepartment),
    ];

    /// <summary>Reads the areas of a file.</summary>
    /// <exception cref="PlanException">The file has mistakes; all are listed.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static IReadOnlyList<Area> Read(string path, string displayName) => YamlFile.Read(path, displayName, map =>
    {
        var areas = map.Maps("areas", Bind);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in areas.Where(a => a.Code.Length > 0 && !seen.Add(a.Code)))
        {
            map.Mistake("areas", $"the code '{area.Code}' stands twice", "one area per code");
        }

        return areas;
    });

    private static Area Bind(YamlMap map) => new(map.Text("code"), map.Text("name"), map.OneOf("kind", AreaKind.HousingArea, Kinds))
    {
        Parent = map.OptionalText("parent"),
        Aliases = map.Texts("aliases"),
        Synthetic = map.Flag("synthetic"),
    };
}

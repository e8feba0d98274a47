using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Plans;

/// <summary>Reads a plan: a YAML document of which every mistake is reported at once, with file and line.</summary>
public static class PlanFile
{
    /// <summary>Reads a plan.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name the file.</param>
    /// <param name="areas">Every area that the plan may name.</param>
    /// <param name="indicators">Every indicator that the plan may name, by code.</param>
    /// <exception cref="PlanException">The plan has mistakes.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static Plan Read(string path, string displayName, AreaCatalogue areas, IReadOnlyDictionary<string, Indicator> indicators) =>
        YamlFile.Read(path, displayName, map => Bind(map, areas, indicators));

    /// <summary>Reads a plan that is already in memory.</summary>
    /// <exception cref="PlanException">The plan has mistakes.</exception>
    public static Plan Parse(byte[] bytes, string displayName, AreaCatalogue areas, IReadOnlyDictionary<string, Indicator> indicators) =>
        YamlFile.Bind(bytes, displayName, map => Bind(map, areas, indicators));

    private static Plan Bind(YamlMap map, AreaCatalogue areas, IReadOnlyDictionary<string, Indicator> indicators)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(indicators);
        var names = new PlanNames(areas, indicators);
        var plan = new PlanBinder(names).Bind(map);
        names.ResolveReferences();
        return plan;
    }
}

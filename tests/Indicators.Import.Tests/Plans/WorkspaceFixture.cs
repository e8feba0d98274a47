using Indicators.Import.Mapping;
using Indicators.Import.Plans;
using Indicators.Import.Registers;
using Indicators.Model;

namespace Indicators.Import.Tests.Plans;

/// <summary>A workspace of the repository, read as the program reads it.</summary>
internal sealed class WorkspaceFixture
{
    private static readonly Dictionary<string, WorkspaceFixture> Read = new(StringComparer.Ordinal);

    private WorkspaceFixture(string name)
    {
        var data = PlanFixture.DataFolder();
        Folder = Path.Combine(data, name);
        var areas = PlanFixture.Areas.All.ToDictionary(a => a.Code, StringComparer.Ordinal);
        foreach (var area in Optional("areas.yaml", AreaFile.Read) ?? [])
        {
            areas[area.Code] = area;
        }

        var indicators = new Dictionary<string, Indicator>(PlanFixture.Indicators, StringComparer.Ordinal);
        foreach (var indicator in (Optional("indicators.yaml", IndicatorFile.Read) ?? []).Concat(IndicatorFile.Read(Path.Combine(data, "statbank", "indicators.yaml"), "indicators.yaml")))
        {
            indicators[indicator.Code] = indicator;
        }

        Scope = new ImportScope(Folder, data, new AreaCatalogue(areas.Values), indicators);
        Plan = PlanFile.Read(Path.Combine(Folder, "plan.yaml"), "plan.yaml", Scope.Areas, indicators);
    }

    public string Folder { get; }

    public ImportScope Scope { get; }

    public Plan Plan { get; }

    public RegisterSet Registers => RegisterFiles.Read(Plan, Scope);

    public static WorkspaceFixture Of(string name)
    {
        lock (Read)
        {
            return Read.TryGetValue(name, out var found) ? found : Read[name] = new WorkspaceFixture(name);
        }
    }

    public Goal Goal(string id) => Plan.Goals.Concat(Plan.Activities.SelectMany(a => a.SuccessCriteria)).Single(g => g.Id == id);

    private T? Optional<T>(string file, Func<string, string, T> read)
    {
        var path = Path.Combine(Folder, file);
        return File.Exists(path) ? read(path, file) : default;
    }
}

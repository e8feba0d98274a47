using System.Text;
using Indicators.Import.Mapping;
using Indicators.Model;

namespace Indicators.Import.Tests;

/// <summary>Runs mappings over test files: those under Data, or texts written into a folder of its own.</summary>
internal sealed class ImportDesk : IDisposable
{
    private static readonly Lazy<AreaCatalogue> PublicAreas = new(() => new AreaCatalogue(AreaFile.Read(Path.Combine(DataFolder, "areas.yaml"), "areas.yaml")));

    public ImportDesk() => Folder = Directory.CreateTempSubdirectory("indicators-import").FullName;

    public static string DataFolder => Path.Combine(AppContext.BaseDirectory, "Data");

    public static AreaCatalogue Areas => PublicAreas.Value;

    public static IReadOnlyDictionary<string, Indicator> Indicators { get; } = new[]
    {
        new Indicator("n", "Antal", "Count", Measure.Count),
        new Indicator("m", "Gennemsnit", "Mean", Measure.Mean),
        new Indicator("share", "Andel", "Share", Measure.Proportion),
        new Indicator("rate", "Rate", "Rate", Measure.Rate) { Per = 1000 },
    }.ToDictionary(i => i.Code);

    public string Folder { get; }

    public static ImportBatch RunData(string yaml) => MappingRun.Execute(Parse(yaml), new ImportScope(DataFolder, DataFolder, Areas, Indicators));

    public static global::Indicators.Import.Mapping.Mapping Parse(string yaml) => MappingFile.Parse(Encoding.UTF8.GetBytes(yaml), "mapping.yaml");

    public ImportScope Scope(AreaCatalogue? areas = null) => new(Folder, Folder, areas ?? Areas, Indicators);

    public ImportBatch Run(string yaml, AreaCatalogue? areas = null) => MappingRun.Execute(Parse(yaml), Scope(areas));

    public ImportDesk With(string name, string text, Encoding? encoding = null)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, (encoding ?? new UTF8Encoding(false)).GetBytes(text));
        return this;
    }

    public ImportDesk With(string name, byte[] bytes)
    {
        File.WriteAllBytes(Path.Combine(Folder, name), bytes);
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}

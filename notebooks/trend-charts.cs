#:project ../src/Indicators/Indicators.csproj
#:project ../src/Indicators.Model/Indicators.Model.csproj
// The trend chart of every goal of every workspace below data/, as SVG in <out>/<workspace>/.
//   dotnet run notebooks/trend-charts.cs [out]        default: charts
using Indicators;
using Indicators.Model;

try
{
    var data = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data");
    var output = args.Length > 0 ? args[0] : "charts";
    foreach (var folder in Directory.EnumerateDirectories(data).Where(d => File.Exists(Path.Combine(d, "plan.yaml"))).Order(StringComparer.Ordinal))
    {
        using var workspace = Workspace.Open(folder);
        workspace.Import();
        var charts = Workspace.Charts(workspace.Evaluate()).Where(c => c.GoalId is not null).ToArray();
        var written = new OutputFolder(Path.Combine(output, Path.GetFileName(folder)));
        foreach (var chart in charts)
        {
            chart.Save(written);
        }

        Console.WriteLine($"{Path.GetFileName(folder)}: {charts.Length} charts");
    }

    return 0;
}
catch (IndicatorsException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

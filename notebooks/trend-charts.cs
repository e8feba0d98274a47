#:project ../src/Indicators/Indicators.csproj
// The trend chart of every goal of every workspace below data/, as SVG in <out>/<workspace>/.
//   dotnet run notebooks/trend-charts.cs [out]        default: charts
return Script.Run(() =>
{
    foreach (var folder in Workspace.Folders(Script.Beside("../data")))
    {
        using var workspace = Workspace.Open(folder);
        workspace.Import();
        var written = new OutputFolder(Path.Combine(args.FirstOrDefault() ?? "charts", workspace.Name));
        foreach (var chart in Workspace.Charts(workspace.Evaluate()).Where(c => c.GoalId is not null))
        {
            chart.Save(written);
        }

        Console.WriteLine($"{workspace.Name}: {written.Files.Count} charts");
    }
});

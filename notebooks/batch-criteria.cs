#:project ../src/Indicators/Indicators.csproj
#:project ../src/Indicators.Model/Indicators.Model.csproj
// The criteria of every housing area on every list: values, verdicts, status, years in a row; one CSV line per area and list.
//   dotnet run notebooks/batch-criteria.cs [out.csv]        default: standard output
using Indicators;
using Indicators.Model;

try
{
    var data = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data");
    using var workspace = Workspace.Open(Path.Combine(data, "en-faelles-indsats"));
    workspace.Import();
    var histories = workspace.Areas.All.Where(a => a.Kind == AreaKind.HousingArea).SelectMany(a => workspace.Criteria(a.Code));
    ResultTables.WriteCsv(ResultTables.Criteria(histories), args.FirstOrDefault());
    return 0;
}
catch (IndicatorsException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

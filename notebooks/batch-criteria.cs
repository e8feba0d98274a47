#:project ../src/Indicators/Indicators.csproj
// The criteria of every housing area on every list: values, verdicts, status, years in a row; one CSV line per area and list.
//   dotnet run notebooks/batch-criteria.cs [out.csv]        default: standard output
return Script.Run(() =>
{
    using var workspace = Workspace.Open(Script.Beside("../data/en-faelles-indsats"));
    workspace.Import();
    ResultTables.WriteCsv(ResultTables.Criteria(workspace.Criteria(AreaKind.HousingArea)), args.FirstOrDefault());
});

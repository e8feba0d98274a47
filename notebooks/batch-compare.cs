#:project ../src/Indicators/Indicators.csproj
// Baseline against follow-up for every housing area that has both, for every criterion, one CSV line each.
//   dotnet run notebooks/batch-compare.cs [baseline] [follow-up] [out.csv]        default: 2014 2017, standard output
return Script.Run(() =>
{
    using var workspace = Workspace.Open(Script.Beside("../data/en-faelles-indsats"));
    workspace.Import();
    var changes = workspace.Changes(CriteriaCodes.All.Select(c => c.Code()), AreaKind.HousingArea, Script.Period(args, 0, "2014"), Script.Period(args, 1, "2017"));
    ResultTables.WriteCsv(ResultTables.Changes(changes), args.ElementAtOrDefault(2));
});

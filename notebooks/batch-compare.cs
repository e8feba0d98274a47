#:project ../src/Indicators/Indicators.csproj
#:project ../src/Indicators.Model/Indicators.Model.csproj
// Baseline against follow-up for every housing area that has both, for every criterion, one CSV line each.
//   dotnet run notebooks/batch-compare.cs [baseline] [follow-up] [out.csv]        default: 2014 2017, standard output
using System.Data;
using Indicators;
using Indicators.Model;

try
{
    var (baseline, followUp) = (Asked(0, "2014"), Asked(1, "2017"));
    var data = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "..", "data");
    using var workspace = Workspace.Open(Path.Combine(data, "en-faelles-indsats"));
    workspace.Import();

    var table = new DataTable("changes");
    foreach (var (name, type) in new[]
    {
        ("area", typeof(string)), ("area_name", typeof(string)), ("indicator", typeof(string)), ("baseline", typeof(double)), ("follow_up", typeof(double)),
        ("change", typeof(double)), ("remark", typeof(string)),
    })
    {
        table.Columns.Add(name, type);
    }

    string[] indicators = [.. CriteriaCodes.All.Select(c => c.Code())];
    var both = workspace.Observations(indicators)
        .Where(o => o.Value is not null && workspace.Areas.ByCode(o.Area)?.Kind == AreaKind.HousingArea && (o.Period == baseline || o.Period == followUp))
        .GroupBy(o => (o.Area, o.Indicator))
        .Where(g => g.Select(o => o.Period).Distinct().Count() == 2)
        .Select(g => g.Key);
    foreach (var (area, indicator) in both)
    {
        // No references: the question here is the area against its own past.
        var compared = workspace.Compare(indicator, area, [area], baseline, followUp);
        table.Rows.Add(
            area, compared.Area.Name, indicator, compared.Baseline.Value, compared.FollowUp.Value, compared.Change.Value is { } change ? Math.Round(change, 6) : DBNull.Value,
            string.Join(" ", compared.Remarks.Select(r => r.En)));
    }

    ResultTables.WriteCsv(table, args.ElementAtOrDefault(2));
    return 0;
}
catch (IndicatorsException e)
{
    Console.Error.WriteLine(e.Message);
    return 1;
}

Period Asked(int position, string otherwise) => Period.TryParse(args.Length > position ? args[position] : otherwise, out var period)
    ? period
    : throw new RequestException("arguments", $"'{args[position]}' is not a period", "a period such as 2014");

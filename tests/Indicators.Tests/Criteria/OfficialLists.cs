using System.Globalization;
using Indicators.Core.Criteria;
using Indicators.Import.Criteria;
using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Tests.Criteria;

/// <summary>The repository's own data/criteria, read through the real readers, with a plain reading of the figures beside them.</summary>
internal static class OfficialLists
{
    private static readonly Dictionary<string, string> Municipalities = new(StringComparer.Ordinal)
    {
        ["Aabenraa"] = "580",
        ["Aalborg"] = "851",
        ["Aarhus"] = "751",
        ["Albertslund"] = "165",
        ["Esbjerg"] = "561",
        ["Fredensborg"] = "210",
        ["Fredericia"] = "607",
        ["Gladsaxe"] = "159",
        ["Greve"] = "253",
        ["Guldborgsund"] = "376",
        ["Helsingør"] = "217",
        ["Holbæk"] = "316",
        ["Horsens"] = "615",
        ["Høje-Taastrup"] = "169",
        ["Ishøj"] = "183",
        ["Kolding"] = "621",
        ["København"] = "101",
        ["Køge"] = "259",
        ["Odense"] = "461",
        ["Randers"] = "730",
        ["Roskilde"] = "265",
        ["Silkeborg"] = "740",
        ["Skanderborg"] = "746",
        ["Slagelse"] = "330",
        ["Svendborg"] = "479",
        ["Sønderborg"] = "540",
        ["Thisted"] = "787",
        ["Vejle"] = "630",
        ["Viborg"] = "791",
    };

    public static readonly string Folder = Path.Combine(Repository.Root, "data", "criteria");

    public static readonly AreaCatalogue Areas = new(
        YamlFile.Read(Path.Combine(Folder, "areas.yaml"), "areas.yaml", map => map.Maps("areas", a => new Area(a.Text("code"), a.Text("name"), a.OneOf("kind", AreaKind.HousingArea, ("housing-area", AreaKind.HousingArea)))
        {
            Parent = a.OptionalText("parent"),
            Aliases = a.Texts("aliases"),
        })).Concat(Municipalities.Select(m => new Area(m.Value, m.Key, AreaKind.Municipality))));

    public static readonly CriteriaReference Reference = CriteriaFolder.Read(Folder, "criteria/", Areas, (_, name) => new SourceFile(name, "") { IsPublic = true });

    public static readonly RulesetCatalogue Rules = new(Reference.Rulesets);

    /// <summary>Every row of the lists 2010-2017, by a reader that knows nothing but commas and quotes.</summary>
    public static readonly IReadOnlyList<ListRow> Rows = [.. ReadRows()];

    public static IEnumerable<Observation> Observations => Rows.SelectMany(r => r.Observations());

    public static AreaCriteriaHistory History(string code) =>
        CriteriaHistory.Build(Areas.ByCode(code)!, Observations, Reference.Lists, Reference.Remarks, Rules, []);

    private static IEnumerable<ListRow> ReadRows()
    {
        var line = 1;
        foreach (var text in File.ReadLines(Path.Combine(Folder, "official-lists-2010-2017.csv")).Skip(1))
        {
            line++;
            var cells = Split(text);
            var row = new ClassificationRow(int.Parse(cells[0], CultureInfo.InvariantCulture), cells[3])
            {
                Municipality = cells[4],
                Residents = int.Parse(cells[5], CultureInfo.InvariantCulture),
                OutsideLabourMarket = Number(cells[7]),
                NonWestern = Number(cells[8]),
                Convicted = Number(cells[9]),
                BasicEducation = Number(cells[10]),
                Income = Number(cells[11]),
                Line = line,
            };
            var area = Areas.ByName(row.Area, Areas.ByName(row.Municipality, null, AreaKind.Municipality)[0].Code).ShouldHaveSingleItem();
            yield return new ListRow(row, area.Code, cells[1] == "true");
        }
    }

    private static List<string> Split(string line)
    {
        var cells = new List<string> { "" };
        var quoted = false;
        foreach (var c in line)
        {
            if (c == '"')
            {
                quoted = !quoted;
            }
            else if (c == ',' && !quoted)
            {
                cells.Add("");
            }
            else
            {
                cells[^1] += c;
            }
        }

        return cells;
    }

    private static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A row of the official lists.</summary>
internal sealed record ListRow(ClassificationRow Row, string Code, bool OnList)
{
    public IEnumerable<Observation> Observations()
    {
        Observation Of(string indicator, decimal value) => new(indicator, Code, Period.OfYear(Row.ListYear))
        {
            Value = (double)value,
            Origins = [new Origin(new SourceFile("criteria/official-lists-2010-2017.csv", ""), Row.Line, Row.Line, 1)],
        };
        yield return Of(CriteriaHistory.Residents, Row.Residents!.Value);
        foreach (var criterion in CriteriaCodes.All)
        {
            if (Row.Value(criterion) is { } value)
            {
                yield return Of(criterion.Code(), value);
            }
        }
    }
}

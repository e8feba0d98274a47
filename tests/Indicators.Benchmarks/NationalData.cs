using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators.Benchmarks;

/// <summary>
/// A made-up country at 1/16, 1/4 or whole: 7,000 housing departments in 98 municipalities, 40 indicators, 20 years, one
/// extract and one mapping for each indicator. Municipal margins are real where the shared data have them: residents of
/// 2008-2017 (the years beyond take the nearest), and the shares of foreigners; the rest is drawn from fixed seeds.
/// </summary>
internal sealed class NationalData
{
    public const int Indicators = 40;
    public const int Years = 20;
    public const int FirstYear = 2005;

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private readonly List<(string Municipality, string Code)> _departments = [];
    private readonly AreaCatalogue _areas;

    public NationalData(string folder, int part, AreaCatalogue shared)
    {
        Folder = Path.Combine(folder, "national");
        _areas = shared;
        Municipalities = [.. shared.All.Where(a => a.Kind == AreaKind.Municipality && a.Code != "411").OrderBy(a => a.Code, StringComparer.Ordinal)];
        for (var i = 0; i < 7000 / part; i++)
        {
            var municipality = Municipalities[i % Municipalities.Count].Code;
            _departments.Add((municipality, string.Create(Invariant, $"{municipality}-a{i:0000}")));
        }
    }

    public string Folder { get; }

    public IReadOnlyList<Area> Municipalities { get; }

    public IReadOnlyList<(string Municipality, string Code)> Departments => _departments;

    public long Observations => (long)_departments.Count * Indicators * Years;

    public static string Code(int indicator) => string.Create(Invariant, $"indicator-{indicator:00}");

    /// <summary>The municipality's region and the country.</summary>
    public IReadOnlyList<string> Above(string municipality) => [_areas.ByCode(municipality)!.Parent!, "000"];

    /// <summary>Writes the workspace that imports everything, and one workspace with a plan for each municipality.</summary>
    public void Write()
    {
        Directory.CreateDirectory(Path.Combine(Folder, "extracts"));
        Directory.CreateDirectory(Path.Combine(Folder, "mappings"));
        Directory.CreateDirectory(Path.Combine(Folder, "output"));
        Put(Folder, "areas.yaml", AreasYaml(_departments));
        Put(Folder, "indicators.yaml", IndicatorsYaml());
        Put(Folder, "plan.yaml", PlanYaml("national", "101", [_departments[0].Code]));
        Put(Folder, "regions.txt", string.Concat(Municipalities.Select(m => $"{m.Code};{m.Parent}\n")));
        var residents = Residents();
        for (var indicator = 0; indicator < Indicators; indicator++)
        {
            var code = Code(indicator);
            Put(Folder, $"mappings/{code}.yaml", $$"""
                name: {{code}}
                sources:
                  - file: extracts/{{code}}.csv
                    reader: table
                    format: {encoding: utf-8, separator: ";", decimal: point, thousands: none, header: true}
                    area: {column: area, match: [code], unknown: reject}
                    period: {column: year, format: yyyy}
                indicators:
                  - {code: {{code}}, numerator: {column: n}, denominator: {column: d} }
                """);
            Put(Folder, $"extracts/{code}.csv.origin.yaml", "producer: Indicators.Benchmarks\nlicence: none\nsynthetic: true\npublic: true\n");
            Extract(Path.Combine(Folder, "extracts", code + ".csv"), indicator, residents);
        }

        foreach (var municipality in Municipalities)
        {
            var own = _departments.Where(d => d.Municipality == municipality.Code).ToList();
            if (own.Count > 0)
            {
                var folder = PageFolder(municipality.Code);
                Directory.CreateDirectory(folder);
                Put(folder, "areas.yaml", AreasYaml(own));
                Put(folder, "indicators.yaml", IndicatorsYaml());
                Put(folder, "plan.yaml", PlanYaml("m" + municipality.Code, municipality.Code, [.. own.Select(d => d.Code)]));
            }
        }
    }

    public string PageFolder(string municipality) => Path.Combine(Path.GetDirectoryName(Folder)!, "m" + municipality);

    private static void Put(string folder, string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    private static string AreasYaml(IEnumerable<(string Municipality, string Code)> departments) => "areas:\n" + string.Concat(departments.Select(d =>
        $"  - {{code: {d.Code}, name: Afdeling {d.Code}, kind: housing-department, parent: \"{d.Municipality}\"}}\n"));

    private static string IndicatorsYaml() => "indicators:\n" + string.Concat(Enumerable.Range(0, Indicators).Select(i =>
        string.Create(Invariant, $"  - {{code: {Code(i)}, name: Andel {i}, name-en: Share {i}, measure: proportion, better: lower}}\n")));

    private string PlanYaml(string id, string municipality, IReadOnlyList<string> areas) => $$"""
        id: {{id}}
        title: Afdelinger i {{municipality}}
        municipality: "{{municipality}}"
        areas: [{{string.Join(", ", areas)}}]
        references: ["{{municipality}}", "{{Above(municipality)[0]}}", "000"]
        milestones: {baseline: {{FirstYear}}, midterm: {{FirstYear + 10}}, final: {{FirstYear + Years - 1}}}
        focus-areas:
          - id: f
            title: Indsats
            goals:
              - {id: G1, title: Falder og nærmer sig, indicator: {{Code(0)}}, rule: {all-of: [falls, {approaches: "{{municipality}}"}]} }
              - {id: G2, title: Falder, indicator: {{Code(1)}}, rule: falls}
        """;

    /// <summary>Departments, municipalities, regions and the country, by area and year.</summary>
    private void Extract(string path, int indicator, Dictionary<(string, int), long> residents)
    {
        var random = new Random(indicator);
        var totals = new Dictionary<(string, int), (long N, long D)>();
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(false), 1 << 20) { NewLine = "\n" };
        writer.Write("area;year;n;d\n");
        foreach (var (municipality, code) in _departments)
        {
            var size = random.Next(80, 900);
            var share = 0.1 + (0.5 * random.NextDouble());
            for (var year = 0; year < Years; year++)
            {
                var d = size + random.Next(0, 20);
                Line(writer, code, year, (long)(d * Math.Clamp(share + (0.1 * (random.NextDouble() - 0.5)), 0, 1)), d);
            }
        }

        foreach (var municipality in Municipalities)
        {
            var share = 0.1 + (0.3 * random.NextDouble());
            for (var year = 0; year < Years; year++)
            {
                // At least what its departments hold: 72 of at most 920 persons fit in every municipality but the smallest.
                var d = Math.Max(residents[(municipality.Code, year)], 70_000);
                var n = Math.Max((long)(d * share), 50_000);
                Line(writer, municipality.Code, year, n, d);
                foreach (var above in Above(municipality.Code))
                {
                    var (sum, of) = totals.GetValueOrDefault((above, year));
                    totals[(above, year)] = (sum + n, of + d);
                }
            }
        }

        foreach (var ((area, year), (n, d)) in totals)
        {
            Line(writer, area, year, n, d);
        }
    }

    private static void Line(StreamWriter writer, string area, int year, long n, long d) =>
        writer.Write(string.Create(Invariant, $"{area};{FirstYear + year};{n};{d}\n"));

    /// <summary>Residents of every municipality from Danmarks Statistik's table; a year it does not have takes the nearest.</summary>
    private Dictionary<(string, int), long> Residents()
    {
        var lines = File.ReadAllLines(Path.Combine(SharedData.Shipped, "statbank", "muni-pop.csv"));
        var years = lines[0].Split(',')[2..].Select(y => int.Parse(y, Invariant)).ToList();
        var sums = new Dictionary<(string Area, int Year), long>();
        foreach (var cells in lines.Skip(1).Select(l => l.Split(',')))
        {
            var code = _areas.Find(cells[1].Trim('"')).Code;
            for (var i = 0; i < years.Count; i++)
            {
                sums[(code, years[i])] = sums.GetValueOrDefault((code, years[i])) + long.Parse(cells[i + 2], Invariant);
            }
        }

        return Municipalities.SelectMany(m => Enumerable.Range(0, Years).Select(y => (m.Code, y)))
            .ToDictionary(k => k, k => sums[(k.Code, Math.Clamp(FirstYear + k.y, years[0], years[^1]))]);
    }
}

using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators.Tests.Comparisons;

/// <summary>
/// A batch so large that its indicators are read and computed in pieces on several processors. Oracle: each indicator
/// alone, which is one piece.
/// </summary>
public sealed class SideBySideComparisonsTests : IDisposable
{
    private const int Departments = 900;
    private const int Codes = 25;
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-side-").FullName;

    public SideBySideComparisonsTests()
    {
        string[] names = [.. Enumerable.Range(0, Departments).Select(i => string.Create(CultureInfo.InvariantCulture, $"159-d{i:0000}"))];
        string[] codes = [.. Enumerable.Range(0, Codes).Select(i => string.Create(CultureInfo.InvariantCulture, $"i{i:00}"))];
        Write("plan.yaml", "id: p\ntitle: P\nmunicipality: \"159\"\nareas: [159-d0000]\nreferences: [\"159\"]\nmilestones: {baseline: 2015, final: 2020}\nfocus-areas:\n  - id: f\n    title: F\n    goals: [{id: G1, title: Falder, indicator: i00, rule: falls}]\n");
        Write("areas.yaml", "areas:\n" + string.Concat(names.Select(n => $"  - {{code: {n}, name: Afdeling {n}, kind: housing-department, parent: \"159\"}}\n")));
        Write("indicators.yaml", "indicators:\n" + string.Concat(codes.Select(c => $"  - {{code: {c}, name: {c}, name-en: {c}, measure: proportion, better: lower}}\n")));
        Write("mappings/all.yaml", "name: all\nsources:\n  - file: extracts/all.csv\n    reader: table\n    format: {encoding: utf-8, separator: \";\", decimal: point, thousands: none, header: true}\n    area: {column: area, match: [code], unknown: reject}\n    period: {column: year, format: yyyy}\nindicators:\n" + string.Concat(codes.Select(c => $"  - {{code: {c}, numerator: {{column: {c}}}, denominator: {{column: d}} }}\n")));
        Write("extracts/all.csv.origin.yaml", "producer: test\nlicence: none\nsynthetic: true\npublic: true\n");
        var random = new Random(11);
        var text = new StringBuilder("area;year;d;" + string.Join(';', codes) + "\n");
        foreach (var name in names.Append("159"))
        {
            foreach (var year in new[] { 2015, 2020 })
            {
                var d = name == "159" ? 90_000 : random.Next(40, 900);
                text.Append(CultureInfo.InvariantCulture, $"{name};{year};{d};{string.Join(';', codes.Select(_ => random.Next(5, d)))}\n");
            }
        }

        Write("extracts/all.csv", text.ToString());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Pieces_side_by_side_give_what_each_gives_alone_in_the_same_order()
    {
        using var workspace = Workspace.Open(_folder);
        workspace.Import();
        var together = Csv(workspace);
        var alone = Enumerable.Range(0, Codes).Select(i => Csv(workspace, string.Create(CultureInfo.InvariantCulture, $"i{i:00}"))).ToList();

        together.Length.ShouldBe(1 + (Codes * ((3 * Departments) + 2)), "a header; each department against municipality, region and country, the municipality against the last two");
        together.Skip(1).SequenceEqual(alone.SelectMany(lines => lines.Skip(1))).ShouldBeTrue();
    }

    /// <summary>Nothing may be at work any more when the workspace is closed.</summary>
    [Fact]
    public void Who_stops_after_the_first_table_can_close_the_workspace()
    {
        using (var workspace = Workspace.Open(_folder))
        {
            workspace.Import();
            workspace.Compare(new ComparisonRequest(Period.OfYear(2015), Period.OfYear(2020))).First().Indicator.Code.ShouldBe("i00");
        }

        File.Delete(Path.Combine(_folder, ".indicators", "observations.db"));
        using var anew = Workspace.Open(_folder);
        anew.Import().Changed.ShouldBeTrue();
    }

    private static string[] Csv(Workspace workspace, params string[] indicators)
    {
        using var stream = new MemoryStream();
        workspace.WriteComparisons(new ComparisonRequest(Period.OfYear(2015), Period.OfYear(2020)) { Indicators = indicators }, stream);
        return Encoding.UTF8.GetString(stream.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private void Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

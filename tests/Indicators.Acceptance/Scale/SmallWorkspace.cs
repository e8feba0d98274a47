using System.Globalization;
using System.Security.Cryptography;

namespace Indicators.Acceptance.Scale;

/// <summary>
/// A made-up workspace that evaluates in the shortest time: one housing area, its municipality, three goals, one extract.
/// Every figure of an extract follows from its round, so that a mixture of two imports would show.
/// </summary>
internal sealed class SmallWorkspace : IDisposable
{
    public const string Name = "small";

    /// <summary>Figures of one extract: two areas, six years.</summary>
    public const int Figures = 12;

    public SmallWorkspace(string? parent = null)
    {
        Parent = parent ?? Directory.CreateTempSubdirectory("indicators-scale-").FullName;
        Write("plan.yaml", """
            id: small
            title: Lille plan
            municipality: "159"
            areas: [159-prøven]
            references: ["159"]
            milestones: {baseline: 2015, midterm: 2017, final: 2020}
            focus-areas:
              - id: f
                title: Indsats
                goals:
                  - {id: G1, title: Falder, indicator: cases, rule: falls}
                  - {id: G2, title: Nærmer sig, indicator: cases, rule: {approaches: "159"}}
                  - {id: G3, title: Stiger, indicator: cases, rule: rises}
            """);
        Write("areas.yaml", "areas: [{code: 159-prøven, name: Prøven, kind: housing-area, parent: \"159\"}]");
        Write("indicators.yaml", "indicators: [{code: cases, name: Sager, name-en: Cases, measure: proportion, better: lower}]");
        Write("mappings/cases.yaml", """
            name: cases
            sources:
              - file: extracts/cases.csv
                reader: table
                format: {encoding: utf-8, separator: ";", decimal: point, thousands: none, header: true}
                area: {column: sted, match: [name], unknown: reject}
                period: {column: aar, format: yyyy}
            indicators:
              - {code: cases, numerator: {column: antal}, denominator: {column: i_alt}}
            """);
        Extract(0);
    }

    /// <summary>The folder above the workspace.</summary>
    public string Parent { get; }

    public string Folder => Path.Combine(Parent, Name);

    /// <summary>Writes the extract of a round: numerator 100 + round in the area, 2000 + round in the municipality.</summary>
    public void Extract(int round)
    {
        var rows = Enumerable.Range(2015, 6).SelectMany(year => new[]
        {
            string.Create(CultureInfo.InvariantCulture, $"Prøven;{year};{100 + round};5000"),
            string.Create(CultureInfo.InvariantCulture, $"Gladsaxe;{year};{2000 + round};50000"),
        });
        Write("extracts/cases.csv", "sted;aar;antal;i_alt\n" + string.Join('\n', rows) + "\n");
    }

    /// <summary>The round whose figures the store holds: all of one, and all of them.</summary>
    public int StoredRound(string? database = null)
    {
        using var workspace = Open(database);
        workspace.CheckStore().ShouldBeEmpty();
        var rounds = workspace.Observations(["cases"]).Select(o => (int)o.Numerator!.Value - (o.Area == "159" ? 2000 : 100)).ToList();
        if (rounds.Count == 0)
        {
            return -1;
        }

        rounds.Count.ShouldBe(Figures);
        return rounds.Distinct().ShouldHaveSingleItem("never a mixture of two imports");
    }

    public Workspace Open(string? database = null) => Workspace.Open(Folder, new WorkspaceOptions { Database = database });

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>SHA-256 of every file below a folder by its relative path; empty when there is no folder.</summary>
    public static SortedDictionary<string, string> Fingerprints(string folder) => new(
        !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(f => Path.GetRelativePath(folder, f), f => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(f)))),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Parent, recursive: true);
}

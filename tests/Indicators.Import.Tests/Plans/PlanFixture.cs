using System.Text;
using Indicators.Import.Plans;
using Indicators.Model;

namespace Indicators.Import.Tests.Plans;

/// <summary>Areas and indicators that the plans under test may name, and the repository's own data folder.</summary>
internal static class PlanFixture
{
    public static readonly AreaCatalogue Areas = new(
    [
        new Area("000", "Hele landet", AreaKind.Country),
        new Area("084", "Region Hovedstaden", AreaKind.Region) { Parent = "000" },
        new Area("085", "Region Sjælland", AreaKind.Region) { Parent = "000" },
        new Area("101", "København", AreaKind.Municipality) { Parent = "084" },
        new Area("159", "Gladsaxe", AreaKind.Municipality) { Parent = "084" },
        new Area("330", "Slagelse", AreaKind.Municipality) { Parent = "085" },
        new Area("330-motalavej", "Motalavej", AreaKind.HousingArea) { Parent = "330" },
        new Area("330-ringparken", "Ringparken", AreaKind.HousingArea) { Parent = "330" },
        new Area("159-vaerebro-park", "Værebro Park", AreaKind.HousingArea) { Parent = "159" },
        new Area("101-sjaeloer-boulevard", "Sjælør Boulevard", AreaKind.HousingArea) { Parent = "101" },
        new Area("101-kgs-enghave", "Kgs. Enghave", AreaKind.District) { Parent = "101" },
        new Area("159-moerkhoej", "Mørkhøj", AreaKind.District) { Parent = "159" },
        new Area("159-skovbrynet-skole", "Skovbrynet Skole", AreaKind.School) { Parent = "159" },
    ]);

    public static readonly IReadOnlyDictionary<string, Indicator> Indicators = new[]
    {
        "outside-labour-market", "non-western", "convicted", "basic-education", "income", "residents", "three-year-visits",
    }.ToDictionary(c => c, c => new Indicator(c, c, c, Measure.Proportion), StringComparer.Ordinal);

    public static Plan Parse(string yaml) => PlanFile.Parse(Encoding.UTF8.GetBytes(yaml), "plan.yaml", Areas, Indicators);

    public static IReadOnlyList<string> Mistakes(string yaml) =>
        [.. Should.Throw<PlanException>(() => Parse(yaml)).Mistakes.Select(m => $"{m.Where} {m.Found}")];

    /// <summary>A plan with one goal whose rule is the text.</summary>
    public static GoalRule? Rule(string rule, string more = "indicator: convicted") => Parse($"""
        id: p
        title: P
        areas: [330-ringparken]
        focus-areas:
          - id: f
            title: F
            goals:
              - id: G1
                title: G
                rule: {rule}
                {more}
            activities:
              - id: A1
                title: A
                goals: [G1]
        """).Goals.Single().Rule;

    /// <summary>The repository's data folder.</summary>
    public static string DataFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Indicators.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder.ShouldNotBeNull("the tests run inside the repository").FullName, "data");
    }
}

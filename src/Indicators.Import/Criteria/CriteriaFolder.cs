using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Criteria;

/// <summary>Reads the folder <c>data/criteria</c>: the law, what the lists said, and remarks. The figures themselves come through a mapping.</summary>
public static class CriteriaFolder
{
    /// <summary>Reads the folder.</summary>
    /// <param name="folder">The folder on disk.</param>
    /// <param name="displayPrefix">How messages name it, e.g. <c>shared:criteria/</c>.</param>
    /// <param name="areas">The areas that names are matched to.</param>
    /// <param name="sourceOf">Gives a file's origin record by its path on disk and its display name.</param>
    public static CriteriaReference Read(string folder, string displayPrefix, AreaCatalogue areas, Func<string, string, SourceFile> sourceOf)
    {
        ArgumentNullException.ThrowIfNull(sourceOf);
        var (official, officialSource) = File("official-lists-2010-2017.csv");
        var (names, namesSource) = File("list-membership-2018-2023.csv");
        var (counts, countsSource) = File("list-counts.csv");
        var remarks = ReadRemarks(Path.Combine(folder, "remarks.yaml"), displayPrefix + "remarks.yaml");
        return new CriteriaReference(
            RulesetFile.Read(Path.Combine(folder, "rulesets.yaml"), displayPrefix + "rulesets.yaml"),
            new PublishedLists(
                [.. PublishedListFile.ReadOfficial(official, officialSource, areas), .. PublishedListFile.ReadNames(names, namesSource, areas)],
                PublishedListFile.ReadCounts(counts, countsSource),
                remarks),
            remarks)
        {
            Populations = ReadPopulations(Path.Combine(folder, "populations.yaml"), displayPrefix + "populations.yaml"),
        };

        (string Path, SourceFile Source) File(string name)
        {
            var path = Path.Combine(folder, name);
            return System.IO.File.Exists(path)
                ? (path, sourceOf(path, displayPrefix + name))
                : throw new SourceException(displayPrefix + name, "there is no such file", "a list as CSV");
        }
    }

    /// <summary>Reads the remarks: <c>remarks.yaml</c>.</summary>
    /// <exception cref="PlanException">The document has mistakes; all are listed.</exception>
    public static IReadOnlyList<ListRemark> ReadRemarks(string path, string displayName) => YamlFile.Read(path, displayName, map => map.Maps("remarks", Bind));

    /// <summary>Reads the stated bounds for how many persons a criterion counts: <c>populations.yaml</c>.</summary>
    /// <exception cref="PlanException">The document has mistakes; all are listed.</exception>
    public static IReadOnlyList<PopulationShare> ReadPopulations(string path, string displayName) => YamlFile.Read(path, displayName, map => map.Maps("populations", BindPopulation));

    private static PopulationShare BindPopulation(YamlMap map)
    {
        var criterion = CriteriaCodes.Find(map.Text("criterion"));
        if (criterion is null)
        {
            map.Mistake("criterion", "a criterion that is not known", "a code such as outside-labour-market");
        }

        var low = map.Number("low");
        var high = map.Number("high");
        if (low is not > 0 || high is not <= 1 || high < low)
        {
            map.Mistake("low", "a range that is not within the residents", "shares above 0 and at most 1, low before high");
        }

        return new PopulationShare(criterion ?? Criterion.OutsideLabourMarket, low ?? 0, high ?? 1, new Bilingual(map.Text("da"), map.Text("en")));
    }

    private static ListRemark Bind(YamlMap map) => new(map.Text("kind"), new Bilingual(map.Text("da"), map.Text("en")))
    {
        Area = map.OptionalText("area"),
        ListYears = [.. Years(map)],
        Criteria = [.. Criteria(map)],
    };

    private static IEnumerable<int> Years(YamlMap map)
    {
        foreach (var text in map.Texts("lists"))
        {
            if (Period.TryParse(text, out var period) && period.Kind == PeriodKind.Year)
            {
                yield return period.Year;
            }
            else
            {
                map.Mistake("lists", $"'{text}' in lists", "years such as [2014, 2015]");
            }
        }
    }

    private static IEnumerable<Criterion> Criteria(YamlMap map)
    {
        foreach (var text in map.Texts("criteria"))
        {
            if (CriteriaCodes.Find(text) is { } criterion)
            {
                yield return criterion;
            }
            else
            {
                map.Mistake("criteria", $"'{text}' in criteria", "codes such as outside-labour-market");
            }
        }
    }
}

using System.Collections.Concurrent;
using Indicators.Import.Mapping;
using Indicators.Import.Tests.Plans;
using Indicators.Model;

namespace Indicators.Import.Tests.Statbank;

/// <summary>
/// The mappings of data/statbank on the real files. Expected counts and shares were computed from the same files with Python's
/// csv module, independently of this code.
/// </summary>
public class StatbankMappingTests
{
    private static readonly string Data = PlanFixture.DataFolder();

    private static readonly AreaCatalogue Areas = new(AreaFile.Read(Path.Combine(Data, "statbank", "areas.yaml"), "areas.yaml"));

    private static readonly ImportScope Scope = new(
        Path.Combine(Data, "en-faelles-indsats"),
        Data,
        Areas,
        new[] { "convicted", "basic-education", "non-western" }
            .Select(c => new Indicator(c, c, c, Measure.Proportion) { WindowYears = c == "convicted" ? 2 : 1 })
            .Concat(IndicatorFile.Read(Path.Combine(Data, "statbank", "indicators.yaml"), "indicators.yaml"))
            .ToDictionary(i => i.Code, StringComparer.Ordinal));

    private static readonly ConcurrentDictionary<string, ImportBatch> Batches = new(StringComparer.Ordinal);

    private static ImportBatch Run(string mapping) => Batches.GetOrAdd(mapping, name =>
        MappingRun.Execute(MappingFile.Read(Path.Combine(Data, "statbank", "mappings", name + ".yaml"), name + ".yaml"), Scope));

    [Fact]
    public void The_areas_are_those_of_the_nomenclature()
    {
        Areas.All.Count(a => a.Kind == AreaKind.Municipality).ShouldBe(99);
        Areas.All.Count(a => a.Kind == AreaKind.Province).ShouldBe(11);
        Areas.All.Count(a => a.Kind == AreaKind.Region).ShouldBe(5);
        Areas.Find("Copenhagen").Code.ShouldBe("101");
        Areas.Find("All Denmark").Code.ShouldBe("000");
        Areas.Find("Christiansø").Code.ShouldBe("411");
        Areas.Contains("085", "330").ShouldBeTrue();
    }

    [Theory]
    [InlineData("basic-education", "330", 2014, 8181, 30311)]
    [InlineData("basic-education", "330", 2017, 7618, 30168)]
    [InlineData("non-western", "330", 2017, 6968, 78905)]
    [InlineData("basic-education", "101", 2017, 41703, 252124)]
    [InlineData("non-western", "101", 2017, 91311, 605366)]
    [InlineData("basic-education", "159", 2017, 4524, 27714)]
    [InlineData("non-western", "159", 2017, 10112, 69282)]
    [InlineData("basic-education-region-sjaelland", "085", 2017, 72278, 324980)]
    [InlineData("non-western-region-sjaelland", "085", 2017, 53224, 833997)]
    [InlineData("basic-education-country", "000", 2017, 440247, 2237384)]
    [InlineData("non-western-country", "000", 2017, 485012, 5760694)]
    public void A_share_keeps_its_counts(string mapping, string area, int year, long numerator, long denominator)
    {
        var observation = Run(mapping).Observations.Single(o => o.Area == area && o.Period == Period.OfYear(year));
        observation.Numerator.ShouldBe(numerator);
        observation.Denominator.ShouldBe(denominator);
        observation.Value!.Value.ShouldBe(100.0 * numerator / denominator, 1e-9);
    }

    [Theory]
    [InlineData("convicted", "330", 2014, 1.0732910756929492)]
    [InlineData("convicted", "330", 2017, 0.9692410173424418)]
    [InlineData("convicted", "101", 2014, 1.4048001648412771)]
    [InlineData("convicted", "101", 2017, 1.2075350108049323)]
    [InlineData("convicted", "159", 2014, 1.0540252796520295)]
    [InlineData("convicted", "159", 2017, 0.9457716397872984)]
    [InlineData("convicted-region-sjaelland", "085", 2014, 0.9505139630701195)]
    [InlineData("convicted-region-sjaelland", "085", 2017, 0.8054835242507821)]
    [InlineData("convicted-country", "000", 2014, 0.9500409102730412)]
    [InlineData("convicted-country", "000", 2017, 0.7989665751833602)]
    public void A_list_describes_the_mean_of_the_two_years_before_it(string mapping, string area, int listYear, double expected) =>
        Run(mapping).Observations.Single(o => o.Area == area && o.Period == Period.OfYear(listYear)).Value!.Value.ShouldBe(expected, 1e-9);

    [Theory]
    // Counts as they stand in the SAS export: <No V1="2015" V2="IALT" V3="TOT" V4="10" V5="101" >8512</No> and V4="00" 84078.
    [InlineData("101", 8512, 84078)]
    [InlineData("159", 860, 7935)]
    [InlineData("330", 1228, 9170)]
    public void Neet_is_read_from_the_sas_export(string area, long numerator, long denominator)
    {
        var observation = Run("neet").Observations.Single(o => o.Area == area && o.Period == Period.OfYear(2015));
        (observation.Numerator, observation.Denominator).ShouldBe((numerator, denominator));
    }

    [Fact]
    public void Every_row_is_accounted_for() =>
        Run("convicted").Sources.ShouldAllBe(s => s.Balance.Holds && s.Balance.Rejected == 0 && s.Source.IsPublic && !s.Source.Synthetic);
}

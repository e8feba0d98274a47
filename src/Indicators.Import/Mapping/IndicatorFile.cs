using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Reads <c>indicators.yaml</c>: what is measured, in which unit, which direction is better, and known breaks.</summary>
public static class IndicatorFile
{
    /// <summary>Reads the indicators of a file.</summary>
    /// <exception cref="PlanException">The file has mistakes; all are listed.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static IReadOnlyList<Indicator> Read(string path, string displayName) => YamlFile.Read(path, displayName, map =>
    {
        var indicators = map.Maps("indicators", Bind);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var indicator in indicators.Where(i => i.Code.Length > 0 && !seen.Add(i.Code)))
        {
            map.Mistake("indicators", $"the code '{indicator.Code}' stands twice", "one indicator per code");
        }

        return indicators;
    });

    private static Indicator Bind(YamlMap map)
    {
        var name = map.Text("name");
        var plain = new Indicator(map.Text("code"), name, map.Text("name-en", name), map.OneOf(
            "measure",
            Measure.Proportion,
            ("proportion", Measure.Proportion),
            ("rate", Measure.Rate),
            ("mean", Measure.Mean),
            ("count", Measure.Count),
            ("index", Measure.Index)));
        var unit = map.Text("unit", plain.Measure == Measure.Count ? "" : plain.Unit);
        return plain with
        {
            Unit = unit,
            UnitEn = map.Text("unit-en", unit == plain.Unit ? plain.UnitEn : unit),
            Decimals = (int)(map.Integer("decimals", 0, 10) ?? (plain.Measure == Measure.Count ? 0 : plain.Decimals)),
            Better = map.OneOf("better", BetterDirection.Neither, ("higher", BetterDirection.Higher), ("lower", BetterDirection.Lower), ("neither", BetterDirection.Neither)),
            Per = (double)(map.Number("per") ?? 100),
            SmallestCount = (int)(map.Integer("smallest-count", 0, 1000) ?? plain.SmallestCount),
            Meaning = map.OneOf("meaning", plain.Meaning, ("chance", IntervalMeaning.Chance), ("sample", IntervalMeaning.Sample), ("none", IntervalMeaning.None)),
            Basis = map.OneOf("basis", plain.Basis, ("stock", TimeBasis.Stock), ("flow", TimeBasis.Flow)),
            WindowYears = (int)(map.Integer("window-years", 1, 20) ?? 1),
            Population = map.Text("population", ""),
            Sensitive = map.Flag("sensitive", plain.Sensitive),
            Breaks = map.Maps("breaks", Break),
        };
    }

    private static SeriesBreak Break(YamlMap map)
    {
        if (!map.Has("before"))
        {
            map.Missing("before");
        }

        if (!map.Has("after"))
        {
            map.Missing("after");
        }

        var reason = map.Text("reason");
        return new SeriesBreak(map.Period("before") ?? default, map.Period("after") ?? default, reason, map.Text("reason-en", reason), map.Flag("blocks", otherwise: true));
    }
}

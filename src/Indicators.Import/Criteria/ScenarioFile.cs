using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Criteria;

/// <summary>Reads what-if scenarios: a YAML file with <c>scenarios</c>.</summary>
public static class ScenarioFile
{
    private static readonly (string Word, Criterion Value)[] CriterionWords = [.. CriteriaCodes.All.Select(c => (c.Code(), c))];

    /// <summary>Reads every scenario of a file, in the order of the file.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <exception cref="PlanException">The document has mistakes; all are listed.</exception>
    /// <exception cref="SourceException">The file cannot be read.</exception>
    public static IReadOnlyList<Scenario> Read(string path, string displayName) => YamlFile.Read(path, displayName, map =>
    {
        var scenarios = map.Maps("scenarios", Bind);
        if (scenarios.Count == 0)
        {
            map.Missing("scenarios");
        }

        return scenarios;
    });

    private static Scenario Bind(YamlMap map)
    {
        var year = map.Integer("list", 1900, 2999);
        if (year is null)
        {
            map.Missing("list");
        }

        return new Scenario(map.Text("id"), map.Text("title"), map.Text("area"), (int)(year ?? 0))
        {
            Rules = map.OptionalText("rules"),
            Horizon = map.OneOf("horizon", DistanceHorizon.Lasting, ("retrospective", DistanceHorizon.Retrospective), ("next-list", DistanceHorizon.NextList), ("lasting", DistanceHorizon.Lasting)),
            Populations = map.Map("populations") is { } populations ? Populations(populations) : new Dictionary<Criterion, PopulationRange>(),
            Changes = map.Maps("changes", BindChange),
            Moves = map.Maps("moves", BindMove),
            NationalConvicted = NotNegative(map, "national-convicted"),
            RegionMeanIncome = NotNegative(map, "region-mean-income"),
            Seed = map.Integer("seed") ?? 1,
            Draws = (int)(map.Integer("draws", 1, 1_000_000) ?? 10_000),
            Note = map.Text("note", ""),
        };
    }

    private static Dictionary<Criterion, PopulationRange> Populations(YamlMap map)
    {
        var populations = new Dictionary<Criterion, PopulationRange>();
        foreach (var criterion in CriteriaCodes.All)
        {
            if (map.Map(criterion.Code()) is not { } range)
            {
                continue;
            }

            var low = range.Integer("low", 1, 1_000_000);
            var high = range.Integer("high", 1, 1_000_000);
            if (low is null)
            {
                range.Missing("low");
            }

            if (high is null)
            {
                range.Missing("high");
            }

            if (high < low)
            {
                range.Mistake("high", $"{high} is below {low}", "a range from low to high");
            }

            var ground = range.Text("ground");
            populations[criterion] = new PopulationRange(low ?? 1, high ?? 1, new Bilingual(ground, range.Text("ground-en", ground)));
        }

        return populations;
    }

    private static ScenarioChange BindChange(YamlMap map)
    {
        if (!map.Has("criterion"))
        {
            map.Missing("criterion");
        }

        var criterion = map.OneOf("criterion", Criterion.OutsideLabourMarket, CriterionWords);
        var points = map.Number("points");
        var persons = map.Integer("persons", -100_000, 100_000);
        if (points is null == persons is null)
        {
            map.Mistake("persons", points is null ? "neither persons nor points" : "both persons and points", "one of them");
        }

        var gain = NotNegative(map, "gain-per-person");
        if (criterion == Criterion.Income && persons is not null && gain is null)
        {
            map.Missing("gain-per-person");
        }

        return new ScenarioChange(criterion, (int)(persons ?? 0))
        {
            Points = points,
            Success = Success(map),
            GainPerPerson = gain ?? 0,
            Activity = map.OptionalText("activity"),
            Ground = map.Text("ground", ""),
        };
    }

    private static ShareRange? Success(YamlMap map)
    {
        switch (map.Node("success"))
        {
            case null:
                return null;
            case YamlMapping mapping:
                var range = map.Child(mapping);
                var low = Share(range, "low");
                var high = Share(range, "high");
                if (high < low)
                {
                    range.Mistake("high", "the high share is below the low one", "a range from low to high");
                }

                return new ShareRange(low, Math.Max(low, high));
            default:
                var share = Share(map, "success");
                return new ShareRange(share, share);
        }
    }

    private static ScenarioMove BindMove(YamlMap map)
    {
        var persons = map.Integer("persons", 1, 100_000);
        if (persons is null)
        {
            map.Missing("persons");
        }

        if (!map.Has("direction"))
        {
            map.Missing("direction");
        }

        var sign = map.OneOf("direction", 1, ("in", 1), ("out", -1));
        var shares = new Dictionary<Criterion, decimal>();
        if (map.Map("shares") is { } own)
        {
            foreach (var criterion in CriteriaCodes.All.Where(c => own.Has(c.Code())))
            {
                shares[criterion] = Share(own, criterion.Code(), most: criterion == Criterion.Income ? 100 : 1);
            }
        }

        return new ScenarioMove(sign * (int)(persons ?? 1), shares) { Ground = map.Text("ground", "") };
    }

    private static decimal Share(YamlMap map, string key, decimal most = 1)
    {
        if (map.Number(key) is not { } share)
        {
            if (!map.Has(key))
            {
                map.Missing(key);
            }

            return 0;
        }

        if (share < 0 || share > most)
        {
            map.Mistake(key, $"'{share.ToString(System.Globalization.CultureInfo.InvariantCulture)}' as {key}", "a share from 0 to 1, such as 0.3");
            return 0;
        }

        return share;
    }

    private static decimal? NotNegative(YamlMap map, string key)
    {
        var number = map.Number(key);
        if (number < 0)
        {
            map.Mistake(key, $"a negative {key}", "a number from 0 on");
            return null;
        }

        return number;
    }
}

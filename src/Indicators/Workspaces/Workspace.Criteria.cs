using Indicators.Core.Criteria;
using Indicators.Import.Criteria;
using Indicators.Model;

namespace Indicators;

/// <content>The legal criteria: distances, forecasts, what-if.</content>
public sealed partial class Workspace
{
    /// <summary>How far areas are from each criterion in points, persons and kroner, and the ways off the list.</summary>
    /// <param name="area">Area code, name or alias; null for the plan's areas.</param>
    /// <param name="year">The list; null for each area's newest list with figures.</param>
    /// <param name="horizon">The horizon of the ways off the list.</param>
    /// <param name="knowledge">What is known besides the data; null for nothing.</param>
    /// <exception cref="RequestException">The area is not known, or has no figures on that list.</exception>
    public IReadOnlyList<AreaDistance> Distances(string? area = null, int? year = null, DistanceHorizon horizon = DistanceHorizon.NextList, CriteriaKnowledge? knowledge = null)
    {
        knowledge ??= CriteriaKnowledge.Nothing;
        return [.. Criteria(area, year).Select(history => DistanceOf(history, year, horizon, knowledge))];
    }

    private AreaDistance DistanceOf(AreaCriteriaHistory history, int? year, DistanceHorizon horizon, CriteriaKnowledge knowledge)
    {
        var judged = NewestWithFigures(history, year);
        var ruleset = RulesetFor(knowledge.Rules, judged.ListYear);
        if (knowledge.Rules is not null || knowledge.NationalConvicted is not null)
        {
            judged = Classifier.Classify(RowOf(judged) with { NationalConvicted = knowledge.NationalConvicted }, ruleset) with { YearsInARow = judged.YearsInARow };
        }

        return AreaDistances.Of(judged with { Area = history.Area.Code }, ruleset, new DistanceKnowledge
        {
            Counts = YearCounts(knowledge, ruleset, judged.ListYear),
            Populations = PopulationsOf(knowledge.Populations, judged.Residents),
            RegionMeanIncome = knowledge.RegionMeanIncome,
            GainPerPerson = knowledge.GainPerPerson,
        }, horizon);
    }

    /// <summary>What the coming lists may say about areas.</summary>
    /// <param name="area">Area code, name or alias; null for the plan's areas.</param>
    /// <param name="fromList">The list to start from; null for each area's newest list with figures.</param>
    /// <param name="listsAhead">How many coming lists: one forecast per area and list.</param>
    /// <param name="nationalConvicted">The country's conviction share on the coming lists, per cent; null when not known.</param>
    /// <exception cref="RequestException">The area is not known, or has no figures.</exception>
    public IReadOnlyList<AreaForecast> Forecasts(string? area = null, int? fromList = null, int listsAhead = 1, decimal? nationalConvicted = null)
    {
        var all = AllHistories();
        return [.. Criteria(area).SelectMany(history => Enumerable.Range(1, listsAhead).Select(ahead =>
            Forecaster.Next(history, all, _definitions.Rulesets, _criteria.Value.Remarks, ahead, nationalConvicted, fromList)))];
    }

    /// <summary>The measured skill of the forecast on the lists in the store.</summary>
    /// <param name="seed">Seed of the bootstrap.</param>
    public IReadOnlyList<SkillRow> ForecastSkill(long seed = 1) =>
        Core.Criteria.ForecastSkill.Measure(AllHistories(), _criteria.Value.Lists, _definitions.Rulesets, _criteria.Value.Remarks, seed);

    /// <summary>Reads the scenarios of a YAML file.</summary>
    /// <exception cref="PlanException">The file has mistakes; all are listed.</exception>
    public static IReadOnlyList<Scenario> ReadScenarios(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return ScenarioFile.Read(Path.GetFullPath(path), path);
    }

    /// <summary>What if: changes an area's figures on a list and judges it again.</summary>
    /// <param name="scenario">What to change. Populations that it does not state are the stated bounds of <c>populations.yaml</c>, and are printed as assumptions.</param>
    /// <param name="knowledge">Counts, where known; the scenario's own rules and shares go first. Null for nothing.</param>
    /// <exception cref="RequestException">The area has no such list, or a change needs a figure that is not known.</exception>
    public SimulationResult Simulate(Scenario scenario, CriteriaKnowledge? knowledge = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        knowledge ??= CriteriaKnowledge.Nothing;
        var history = Criteria(scenario.Area, scenario.ListYear)[0];
        var judged = NewestWithFigures(history, scenario.ListYear);
        var ruleset = RulesetFor(scenario.Rules ?? knowledge.Rules, scenario.ListYear);
        var stated = scenario with
        {
            Area = history.Area.Code,
            Rules = ruleset.Id,
            Populations = PopulationsOf(knowledge.Populations.Concat(scenario.Populations).GroupBy(p => p.Key).ToDictionary(p => p.Key, p => p.Last().Value), judged.Residents),
            NationalConvicted = scenario.NationalConvicted ?? knowledge.NationalConvicted,
            RegionMeanIncome = scenario.RegionMeanIncome ?? knowledge.RegionMeanIncome,
        };
        var counts = YearCounts(knowledge, ruleset, scenario.ListYear);
        var row = counts.Aggregate(RowOf(judged), (r, c) => r.With(c.Key, AreaDistances.Value(c.Value, pooled: false)));
        return Simulator.Run(stated, row, ruleset, counts);
    }

    private AreaCriteriaHistory[] AllHistories(DateOnly? asOf = null) => Histories(
        Areas.All.Where(a => a.Kind == AreaKind.HousingArea),
        Shown(RequestText("criteria", ("--as-of", DayText(asOf))), codes: null, CriteriaIndicators, asOf));

    private Ruleset RulesetFor(string? id, int listYear) => id is null ? _definitions.Rulesets.For(listYear) : _definitions.Rulesets.ById(id);

    private static AreaClassification NewestWithFigures(AreaCriteriaHistory history, int? year) =>
        history.Years.LastOrDefault(y => (year is null || y.ListYear == year) && y.Criteria.Any(c => c.Value is not null))
        ?? throw new RequestException(
            history.Area.Name,
            year is { } asked ? $"only the name is known on the list of {asked}, no figures" : "no list with figures is known",
            "a list with figures",
            "See 'indicators criteria list'.");

    private static ClassificationRow RowOf(AreaClassification judged)
    {
        var row = new ClassificationRow(judged.ListYear, judged.Area) { Residents = judged.Residents, YearsInARow = judged.YearsInARow };
        return judged.Criteria.Aggregate(row, (r, c) => r.With(c.Rule.Criterion, c.Value));
    }

    /// <summary>The stated ranges, and the shared bounds for criteria that have none.</summary>
    private Dictionary<Criterion, PopulationRange> PopulationsOf(IReadOnlyDictionary<Criterion, PopulationRange> stated, int? residents)
    {
        var ranges = residents is { } all
            ? _criteria.Value.Populations.ToDictionary(p => p.Criterion, p => p.Of(all))
            : [];
        foreach (var (criterion, range) in stated)
        {
            ranges[criterion] = range;
        }

        return ranges;
    }

    private static Dictionary<Criterion, IReadOnlyList<YearCount>> YearCounts(CriteriaKnowledge knowledge, Ruleset ruleset, int listYear)
    {
        var years = new Dictionary<Criterion, IReadOnlyList<YearCount>>();
        foreach (var (criterion, counts) in knowledge.Counts)
        {
            var rule = ruleset.Criteria.FirstOrDefault(r => r.Criterion == criterion)
                ?? throw new RequestException("--count", $"the rules of {ruleset.Id} have no criterion {criterion.Code()}", "one of " + string.Join(", ", ruleset.Criteria.Select(r => r.Criterion.Code())));
            if (counts.Count != 1 && counts.Count != rule.WindowYears)
            {
                throw new RequestException("--count", $"{counts.Count} counts for {criterion.Code()}", rule.WindowYears == 1 ? "one" : $"one, or one for each of the {rule.WindowYears} years of its mean, oldest first");
            }

            var last = listYear - rule.LagYears;
            years[criterion] = [.. Enumerable.Range(0, rule.WindowYears).Select(i =>
            {
                var count = counts.Count == 1 ? counts[0] : counts[i];
                return new YearCount(last - rule.WindowYears + 1 + i, count.Count, count.Of);
            })];
        }

        return years;
    }
}

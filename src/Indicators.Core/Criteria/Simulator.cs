using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// What if: changes an area's figures and judges it again. Persons with the trait become k + change + (movers counted) x
/// (their share), persons counted n + (movers counted); movers are counted by a criterion in the same proportion as
/// residents are (n of all residents). In a window of w years the changed share replaces the newest year
/// (retrospective), joins the w - 1 newest (next list), or stands in every year (lasting). A success share draws the
/// number of persons for whom it succeeds; a range draws the share first. Figures are compared to 15 digits, not rounded
/// as published.
/// </summary>
public static class Simulator
{
    private const int Digits = 15;

    /// <summary>Runs a scenario.</summary>
    /// <param name="scenario">What to change.</param>
    /// <param name="row">The area's figures as they are.</param>
    /// <param name="ruleset">The law to judge by.</param>
    /// <param name="counts">Counts of the window's years by criterion, oldest first, where known; they replace the published share.</param>
    /// <exception cref="RequestException">A change needs a figure or a number of persons that is not known.</exception>
    public static SimulationResult Run(Scenario scenario, ClassificationRow row, Ruleset ruleset, IReadOnlyDictionary<Criterion, IReadOnlyList<YearCount>>? counts = null)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(ruleset);
        row = row with { NationalConvicted = scenario.NationalConvicted ?? row.NationalConvicted };
        counts ??= new Dictionary<Criterion, IReadOnlyList<YearCount>>();
        var touched = CriteriaCodes.All.Where(c => Touches(scenario, c)).ToList();
        var windows = CriteriaCodes.All.ToDictionary(c => c, c => ruleset.Criteria.FirstOrDefault(r => r.Criterion == c)?.WindowYears ?? 1);
        foreach (var criterion in touched)
        {
            Require(scenario, row, criterion, counts);
        }

        var uncertain = scenario.Changes.Any(c => c.Success is not null)
            || touched.Any(c => scenario.Populations.GetValueOrDefault(c) is { } p && p.Low != p.High && !counts.ContainsKey(c));
        var draws = new SeededDraws(scenario.Seed);
        var times = uncertain ? Math.Max(1, scenario.Draws) : 1;
        var statuses = new Dictionary<AreaStatus, int>();
        var met = new int[ruleset.Criteria.Count];
        for (var i = 0; i < times; i++)
        {
            var drawn = Classifier.Classify(Changed(scenario, row, touched, windows, counts, uncertain ? draws : null), ruleset);
            statuses[drawn.Status] = statuses.GetValueOrDefault(drawn.Status) + 1;
            for (var c = 0; c < met.Length; c++)
            {
                met[c] += drawn.Criteria[c].Met == true ? 1 : 0;
            }
        }

        var before = Classifier.Classify(row, ruleset);
        var expected = Classifier.Classify(Changed(scenario, row, touched, windows, counts, null), ruleset);
        return new SimulationResult(
            scenario,
            before,
            expected,
            [.. statuses.OrderByDescending(s => s.Value).ThenBy(s => s.Key).Select(s => new StatusProbability(s.Key, s.Value / (double)times))],
            [.. expected.Criteria.Select((c, i) => new CriterionProbability(c.Rule.Criterion, before.Criteria[i].Value, c.Value, c.Met is null ? null : met[i] / (double)times))])
        {
            Uncertain = uncertain,
            Assumptions = [.. ScenarioAssumptions.Of(scenario, touched, windows, counts)],
        };
    }

    private static bool Touches(Scenario scenario, Criterion criterion) =>
        scenario.Changes.Any(c => c.Criterion == criterion) || scenario.Moves.Any(m => m.Shares.ContainsKey(criterion));

    private static void Require(Scenario scenario, ClassificationRow row, Criterion criterion, IReadOnlyDictionary<Criterion, IReadOnlyList<YearCount>> counts)
    {
        var code = criterion.Code();
        if (row.Value(criterion) is null && !counts.ContainsKey(criterion))
        {
            throw new RequestException(scenario.Id, $"the figure of {code} is not known for {scenario.Area} on the list of {scenario.ListYear}", "a known figure to change", "Leave the change out.");
        }

        var inPersons = scenario.Changes.Any(c => c.Criterion == criterion && c.Points is null) || scenario.Moves.Any(m => m.Shares.ContainsKey(criterion));
        if (inPersons && criterion != Criterion.NonWestern && !counts.ContainsKey(criterion) && !scenario.Populations.ContainsKey(criterion))
        {
            throw new RequestException(scenario.Id, $"how many persons {code} counts is not known", "a number or range under populations", "State it with its ground, e.g. residents aged 18-64.");
        }

        if (scenario.Moves.Count > 0 && row.Residents is null)
        {
            throw new RequestException(scenario.Id, "the number of residents is not known", "residents for moves in and out");
        }

        if (criterion == Criterion.NonWestern && inPersons && row.Residents is null)
        {
            throw new RequestException(scenario.Id, "the number of residents is not known", "residents for the non-western share");
        }

        if (criterion == Criterion.Income && inPersons && scenario.RegionMeanIncome is null)
        {
            throw new RequestException(scenario.Id, "the region's mean income is not known", "region-mean-income in kroner a year");
        }
    }

    private static ClassificationRow Changed(
        Scenario scenario,
        ClassificationRow row,
        List<Criterion> touched,
        Dictionary<Criterion, int> windows,
        IReadOnlyDictionary<Criterion, IReadOnlyList<YearCount>> counts,
        SeededDraws? draws)
    {
        var result = row with { Residents = row.Residents + scenario.Moves.Sum(m => m.Persons) };
        foreach (var criterion in touched)
        {
            var years = counts.GetValueOrDefault(criterion);
            var persons = Population(scenario, row, criterion, years, draws);
            var value = criterion == Criterion.Income
                ? Income(scenario, row, persons, draws)
                : Share(scenario, row, criterion, windows[criterion], years, persons, draws);
            result = result.With(criterion, Math.Round(value, Digits));
            if (criterion == Criterion.Convicted)
            {
                // A published multiple described the old figure.
                result = result with { ConvictedMultiple = null };
            }
        }

        return result;
    }

    private static decimal Population(Scenario scenario, ClassificationRow row, Criterion criterion, IReadOnlyList<YearCount>? years, SeededDraws? draws)
    {
        if (years is not null)
        {
            return years[^1].Of;
        }

        if (scenario.Populations.GetValueOrDefault(criterion) is { } range)
        {
            return draws?.Between(range.Low, range.High) ?? (range.Low + range.High) / 2m;
        }

        return criterion == Criterion.NonWestern ? row.Residents ?? 0 : 0;
    }

    private static decimal Share(Scenario scenario, ClassificationRow row, Criterion criterion, int window, IReadOnlyList<YearCount>? years, decimal n, SeededDraws? draws)
    {
        var published = years is null ? row.Value(criterion)!.Value : AreaDistances.Value(years, pooled: false);
        var points = scenario.Changes.Where(c => c.Criterion == criterion).Sum(c => c.Points ?? 0);
        if (n == 0)
        {
            return Math.Clamp(published + points, 0, 100);
        }

        var newest = years is null ? published / 100m : (decimal)years[^1].Count / years[^1].Of;
        var k = (newest * n) + scenario.Changes.Where(c => c.Criterion == criterion && c.Points is null).Sum(c => Effect(c, draws));
        var all = n;
        foreach (var move in scenario.Moves)
        {
            var counted = move.Persons * n / row.Residents!.Value;
            k += counted * (move.Shares.TryGetValue(criterion, out var share) ? share : newest);
            all += counted;
        }

        var moved = all <= 0 ? 0 : Math.Clamp(k / all, 0, 1) * 100m;
        IReadOnlyList<decimal> shares = years is null
            ? [.. Enumerable.Repeat(published, window)]
            : [.. years.Select(y => (decimal)y.Count / y.Of * 100m)];
        var value = scenario.Horizon switch
        {
            DistanceHorizon.Lasting => moved,
            DistanceHorizon.Retrospective => (shares.SkipLast(1).Sum() + moved) / shares.Count,
            _ => (shares.Skip(1).Sum() + moved) / shares.Count,
        };
        return Math.Clamp(value + points, 0, 100);
    }

    private static decimal Income(Scenario scenario, ClassificationRow row, decimal n, SeededDraws? draws)
    {
        var changes = scenario.Changes.Where(c => c.Criterion == Criterion.Income).ToList();
        var value = row.Income!.Value + changes.Sum(c => c.Points ?? 0);
        if (n > 0 && scenario.RegionMeanIncome is > 0 and { } region)
        {
            value += changes.Where(c => c.Points is null).Sum(c => Effect(c, draws) * c.GainPerPerson) / (n * region) * 100m;
        }

        foreach (var move in scenario.Moves.Where(m => m.Shares.ContainsKey(Criterion.Income)))
        {
            // For income the "share" of movers is their mean income as a share of the region's; they are taxable as residents are.
            var counted = (decimal)move.Persons / row.Residents!.Value;
            value = ((value / 100m) + (counted * move.Shares[Criterion.Income])) / (1 + counted) * 100m;
        }

        return Math.Max(0, value);
    }

    private static decimal Effect(ScenarioChange change, SeededDraws? draws)
    {
        if (change.Success is not { } success)
        {
            return change.Persons;
        }

        return draws is null
            ? change.Persons * success.Middle
            : Math.Sign(change.Persons) * draws.Binomial(Math.Abs(change.Persons), (double)draws.Between(success.Low, success.High));
    }
}

using System.Globalization;
using System.Text;
using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// The forecast's skill, measured by rolling origin on the official lists: from every list whose next list was judged by
/// the same rules, each area's probability of being on the next list, learnt only from what was published by then,
/// against what that list said. Brier score: the mean of (probability - outcome) squared; 0 is perfect.
/// Baselines: the same status as last year; and the rate at which areas that are on (off) were on the next list in the
/// other origin years, which knows the future and is the harder to beat for it.
/// </summary>
public static class ForecastSkill
{
    /// <summary>Replicates of the bootstrap.</summary>
    public const int Replicates = 2000;

    private const double Confidence = 0.95;
    private const string Walk = "random-walk";
    private const string Same = "same-as-last-year";
    private const string Rate = "on-off-rate";

    /// <summary>Measures the skill.</summary>
    /// <param name="histories">All areas.</param>
    /// <param name="lists">What the lists said.</param>
    /// <param name="rules">The law.</param>
    /// <param name="remarks">Remarks; lists of kind <c>repeated</c> are no origin and teach nothing.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    public static IReadOnlyList<SkillRow> Measure(IReadOnlyList<AreaCriteriaHistory> histories, PublishedLists lists, RulesetCatalogue rules, IReadOnlyList<ListRemark> remarks, long seed = 1)
    {
        ArgumentNullException.ThrowIfNull(histories);
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(remarks);
        var cases = Cases(histories, lists, rules, Forecaster.Repeated(remarks));
        if (cases.Count == 0)
        {
            return [];
        }

        var rows = new List<SkillRow>();
        var sampler = new AreaBootstrap(cases.Select(c => c.Area).ToList(), seed, Replicates, Confidence);
        var subsets = new List<(string Name, Func<Case, bool> In)> { ("all", _ => true), ("now-on", c => c.On), ("now-off", c => !c.On) };
        subsets.AddRange(cases.Select(c => c.Origin).Distinct().Order().Select(y => (y.ToString(CultureInfo.InvariantCulture), (Func<Case, bool>)(c => c.Origin == y))));
        foreach (var (name, within) in subsets)
        {
            var n = cases.Count(within);
            foreach (var (method, p) in Methods)
            {
                rows.Add(Row("brier", method, name, n, sampler.Mean(cases, within, c => Square(p(c) - c.Outcome))));
            }

            foreach (var (method, p) in Methods.Skip(1))
            {
                rows.Add(Row("brier-difference", $"{Walk} minus {method}", name, n, sampler.Mean(cases, within, c => Square(c.Walk - c.Outcome) - Square(p(c) - c.Outcome)), "below 0: the random walk is better"));
            }
        }

        rows.AddRange(Calibration(cases));
        rows.AddRange(PerCriterion(cases, sampler));
        return rows;
    }

    /// <summary>The rows as the text of <c>forecast-skill.csv</c>: comma, decimal point, line feed, six decimals.</summary>
    public static string ToCsv(IReadOnlyList<SkillRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var text = new StringBuilder("measure,method,subset,area_years,value,lower,upper,note\n");
        foreach (var row in rows)
        {
            text.Append(CultureInfo.InvariantCulture, $"{row.Measure},{row.Method},{row.Subset},{row.AreaYears},{row.Value:0.000000},{row.Lower:0.000000},{row.Upper:0.000000},{row.Note}\n");
        }

        return text.ToString();
    }

    private static readonly (string Name, Func<Case, double> Probability)[] Methods = [(Walk, c => c.Walk), (Same, c => c.On ? 1 : 0), (Rate, c => c.Rate)];

    private static double Square(double x) => x * x;

    private static SkillRow Row(string measure, string method, string subset, int n, (double Value, double? Lower, double? Upper) figure, string note = "") =>
        new(measure, method, subset, n, figure.Value, figure.Lower, figure.Upper, note);

    private static List<Case> Cases(IReadOnlyList<AreaCriteriaHistory> histories, PublishedLists lists, RulesetCatalogue rules, IReadOnlySet<int> leaveOut)
    {
        var spreads = new Dictionary<(Criterion, int), double>();
        var cases = new List<Case>();
        foreach (var history in histories)
        {
            foreach (var year in history.Years.Where(y => !y.StatusByName && y.PublishedOnList is not null && y.CriteriaKnown > 0 && !leaveOut.Contains(y.ListYear)))
            {
                var next = year.ListYear + 1;
                if (rules.Find(next) is not { } ruleset || ruleset.Id != year.Ruleset || leaveOut.Contains(next) || ConsecutiveLists.Published(lists, next, history.Area.Code) is not { } outcome)
                {
                    continue;
                }

                var own = ruleset.Criteria.ToDictionary(r => r.Criterion, r =>
                {
                    if (!spreads.TryGetValue((r.Criterion, year.ListYear), out var spread))
                    {
                        spreads[(r.Criterion, year.ListYear)] = spread = ListStep.StandardDeviation(r.Criterion, histories, rules, year.ListYear, next, leaveOut);
                    }

                    return spread;
                });
                var forecast = Forecaster.From(year, history.Area.Code, next, ruleset, own, null);
                cases.Add(new Case(history.Area.Code, year.ListYear, year.PublishedOnList == true, outcome ? 1 : 0)
                {
                    Walk = forecast.Statuses.Where(s => s.Status != AreaStatus.NotListed).Sum(s => s.Low),
                    Criteria = [.. CriterionCases(year, history.Years.FirstOrDefault(y => y.ListYear == next), forecast)],
                });
            }
        }

        cases.Sort((a, b) => a.Origin != b.Origin ? a.Origin.CompareTo(b.Origin) : string.CompareOrdinal(a.Area, b.Area));
        return [.. cases.Select(c => c with { Rate = RateElsewhere(cases, c) })];
    }

    private static double RateElsewhere(List<Case> cases, Case one)
    {
        var others = cases.Where(c => c.Origin != one.Origin && c.On == one.On).ToList();
        return others.Count == 0 ? 0.5 : others.Average(c => c.Outcome);
    }

    private static IEnumerable<CriterionCase> CriterionCases(AreaClassification year, AreaClassification? after, AreaForecast forecast)
    {
        foreach (var criterion in forecast.Criteria)
        {
            var now = year.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion.Criterion)?.Met;
            var then = after is { StatusByName: false } ? after.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion.Criterion)?.Met : null;
            if (now is { } before && then is { } met && criterion.Probability is { } p)
            {
                yield return new CriterionCase(criterion.Criterion, before, met, p);
            }
        }
    }

    private static IEnumerable<SkillRow> Calibration(List<Case> cases)
    {
        const int Bins = 5;
        for (var bin = 0; bin < Bins; bin++)
        {
            var within = cases.Where(c => Math.Min(Bins - 1, (int)(c.Walk * Bins)) == bin).ToList();
            if (within.Count > 0)
            {
                var name = string.Create(CultureInfo.InvariantCulture, $"{bin / (double)Bins:0.0}-{(bin + 1) / (double)Bins:0.0}");
                yield return new SkillRow("calibration", Walk, name, within.Count, within.Average(c => c.Outcome), null, null, string.Create(CultureInfo.InvariantCulture, $"share on the next list; mean probability {within.Average(c => c.Walk):0.000}"));
            }
        }
    }

    private static IEnumerable<SkillRow> PerCriterion(List<Case> cases, AreaBootstrap sampler)
    {
        foreach (var criterion in CriteriaCodes.All)
        {
            CriterionCase? Own(Case c) => c.Criteria.FirstOrDefault(x => x.Criterion == criterion);
            bool Has(Case c) => Own(c) is not null;
            var n = cases.Count(Has);
            if (n == 0)
            {
                continue;
            }

            var code = criterion.Code();
            yield return new SkillRow("flips", Same, code, n, cases.Count(c => Own(c) is { } o && o.Before != o.After), null, null, "criterion met or not otherwise than on the list before; areas with figures on both lists");
            yield return Row("criterion-brier", Walk, code, n, sampler.Mean(cases, Has, c => Square(Own(c)!.Probability - (Own(c)!.After ? 1 : 0))));
            yield return Row("criterion-brier", Same, code, n, sampler.Mean(cases, Has, c => Own(c)!.Before == Own(c)!.After ? 0 : 1));
            yield return Row("criterion-brier-difference", $"{Walk} minus {Same}", code, n, sampler.Mean(cases, Has, c => Square(Own(c)!.Probability - (Own(c)!.After ? 1 : 0)) - (Own(c)!.Before == Own(c)!.After ? 0 : 1)), "no gain is claimed where the interval reaches 0");
        }
    }

    private sealed record Case(string Area, int Origin, bool On, int Outcome)
    {
        public double Walk { get; init; }

        public double Rate { get; init; }

        public IReadOnlyList<CriterionCase> Criteria { get; init; } = [];
    }

    private sealed record CriterionCase(Criterion Criterion, bool Before, bool After, double Probability);
}

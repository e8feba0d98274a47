using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>What is known of an area besides the published figures, for distances in persons and kroner.</summary>
public sealed record DistanceKnowledge
{
    /// <summary>Counts of the window's years, oldest first, by criterion, where known.</summary>
    public IReadOnlyDictionary<Criterion, IReadOnlyList<YearCount>> Counts { get; init; } = new Dictionary<Criterion, IReadOnlyList<YearCount>>();

    /// <summary>How many persons each criterion counts, as a range with its ground, where counts are not known.</summary>
    public IReadOnlyDictionary<Criterion, PopulationRange> Populations { get; init; } = new Dictionary<Criterion, PopulationRange>();

    /// <summary>The region's mean income in kroner a year, of the same group; null when not known.</summary>
    public decimal? RegionMeanIncome { get; init; }

    /// <summary>The stated gain in kroner a year per person who gets a job or a better one; null when none is stated.</summary>
    public decimal? GainPerPerson { get; init; }
}

/// <summary>How far an area is from each criterion in points, persons and kroner, and the shortest ways out of its status.</summary>
public static class AreaDistances
{
    private const decimal HalfTenth = 0.05m;
    private const decimal HalfHundredth = 0.005m;

    /// <summary>Computes the distances of an area.</summary>
    /// <param name="area">The area as judged.</param>
    /// <param name="ruleset">The law it was judged by.</param>
    /// <param name="knowledge">Counts, populations and incomes that are known.</param>
    /// <param name="horizon">The horizon of the ways off the list.</param>
    public static AreaDistance Of(AreaClassification area, Ruleset ruleset, DistanceKnowledge knowledge, DistanceHorizon horizon = DistanceHorizon.NextList)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(ruleset);
        ArgumentNullException.ThrowIfNull(knowledge);
        var criteria = area.Criteria.Select(c => Of(c, area.Residents, knowledge)).ToList();
        var status = ruleset.Statuses.FirstOrDefault(s => s.Status == area.Status);
        var minimum = ruleset.Statuses.Count > 0 ? ruleset.Statuses.Max(s => s.MinimumResidents) : 0;
        var leave = area.Residents >= minimum ? area.Residents - minimum + 1 : (long?)null;
        return new AreaDistance(area, criteria, leave, status is null ? [] : WaysOff.Of(status, ForStatus(status, criteria, area, knowledge), leave, horizon))
        {
            LeavingStatus = status?.Status,
            Horizon = horizon,
            Remarks = [new Bilingual(
                "En person kan tælle i flere kriterier, så antallet for en kombination ligger mellem det største og summen af leddene; at nogen flytter, ændrer også de andre andele og er ikke regnet med.",
                "A person can count in several criteria, so the number for a combination lies between the largest step and the sum; that persons who move also change the other shares is not counted.")],
        };
    }

    /// <summary>The distances to the status's own thresholds, which are wider for prevention areas than those of the main rule.</summary>
    private static List<CriterionDistance> ForStatus(StatusRule status, List<CriterionDistance> main, AreaClassification area, DistanceKnowledge knowledge) =>
    [
        .. status.Among.Concat(status.AndAlso).Select(rule =>
        {
            var distance = main.First(d => d.Judgement.Rule.Criterion == rule.Criterion);
            return ReferenceEquals(distance.Judgement.Rule, rule) ? distance : Of(Rejudge(area.Criteria.First(c => c.Rule.Criterion == rule.Criterion), rule), area.Residents, knowledge);
        }),
    ];

    private static CriterionJudgement Rejudge(CriterionJudgement main, CriterionRule rule)
    {
        var threshold = rule.Basis == ThresholdBasis.Absolute ? rule.Threshold : main.Threshold / main.Rule.Threshold * rule.Threshold;
        bool? met = main.Value is { } v && threshold is { } t ? Classifier.Compare(v, rule.Strictness, t) : null;
        var margin = rule.Strictness == Strictness.Below ? threshold - main.Value : main.Value - threshold;
        return main with { Rule = rule, Threshold = threshold, Met = met, MarginPoints = margin };
    }

    /// <summary>Computes the distance of one criterion.</summary>
    public static CriterionDistance Of(CriterionJudgement judgement, int? residents, DistanceKnowledge knowledge)
    {
        ArgumentNullException.ThrowIfNull(judgement);
        ArgumentNullException.ThrowIfNull(knowledge);
        var rule = judgement.Rule;
        if (rule.Criterion == Criterion.Income)
        {
            return Income(judgement, knowledge);
        }

        var composition = rule.Criterion == Criterion.NonWestern;
        if (judgement.Threshold is { } threshold && knowledge.Counts.GetValueOrDefault(rule.Criterion) is { Count: > 0 } years)
        {
            return FromCounts(judgement, years, threshold, composition);
        }

        var population = knowledge.Populations.GetValueOrDefault(rule.Criterion)
            ?? (composition && residents is { } all ? new PopulationRange(all, all, new("alle beboere", "all residents")) : null);
        if (judgement is not { Value: { } value, Threshold: { } limit, Met: { } met } || population is null)
        {
            return new CriterionDistance(judgement, DistanceBasis.PointsOnly)
            {
                Remarks = [new("Hvor mange personer kriteriet tæller, er ikke kendt: kun point.", "How many persons the criterion counts is not known: points only.")],
            };
        }

        var remarks = new List<Bilingual>
        {
            new($"Antal, som kriteriet tæller: {population.Ground.Da}.", $"Persons counted: {population.Ground.En}."),
        };
        if (rule.WindowYears > 1)
        {
            remarks.Add(new("De enkelte års andele er ikke offentliggjort; de er regnet som ens.", "The single years' shares are not published; they are taken as equal."));
        }

        return new CriterionDistance(judgement, DistanceBasis.PublishedShare)
        {
            Persons = [.. PersonMargins.Bounds(value, rule.Criterion == Criterion.Convicted ? HalfHundredth : HalfTenth, population, rule.WindowYears, limit, met, composition)],
            Remarks = remarks,
        };
    }

    /// <summary>A window's value from counts: the mean of the years' shares, or pooled, in per cent with 10 digits.</summary>
    public static decimal Value(IReadOnlyList<YearCount> years, bool pooled)
    {
        ArgumentNullException.ThrowIfNull(years);
        return (Share(years, pooled) * 100L).ToDecimal(10);
    }

    private static Fraction Share(IReadOnlyList<YearCount> years, bool pooled)
    {
        if (pooled)
        {
            return new Fraction(years.Sum(y => y.Count), years.Sum(y => y.Of));
        }

        Fraction sum = 0L;
        foreach (var year in years)
        {
            sum += new Fraction(year.Count, year.Of);
        }

        return sum / (long)years.Count;
    }

    private static CriterionDistance FromCounts(CriterionJudgement judgement, IReadOnlyList<YearCount> years, decimal threshold, bool composition)
    {
        var strictness = judgement.Rule.Strictness;
        Fraction limit = threshold / 100m;
        bool Met(bool pooled) => strictness == Strictness.Exceeds ? Share(years, pooled) > limit : Share(years, pooled) >= limit;
        var value = Value(years, pooled: false);
        var met = Met(pooled: false);
        return new CriterionDistance(judgement with { Value = value, Met = met, MarginPoints = value - threshold }, DistanceBasis.Counts)
        {
            Persons = [.. PersonMargins.Exact(years, threshold, strictness, met, composition)],
            PooledValue = years.Count > 1 ? Value(years, pooled: true) : null,
            PooledDiffers = years.Count > 1 && Met(pooled: true) != met,
        };
    }

    private static CriterionDistance Income(CriterionJudgement judgement, DistanceKnowledge knowledge)
    {
        if (judgement.MarginPoints is not { } margin || knowledge.RegionMeanIncome is not { } region)
        {
            return new CriterionDistance(judgement, DistanceBasis.PointsOnly)
            {
                Remarks = [new("Regionens gennemsnit i kroner er ikke kendt: kun point.", "The region's mean in kroner is not known: points only.")],
            };
        }

        // The criterion ends at exactly the threshold, since the law says mindre end.
        var perPerson = Math.Abs(margin) / 100m * region;
        var population = knowledge.Populations.GetValueOrDefault(Criterion.Income);
        var total = population is null ? (decimal?)null : perPerson * population.High;
        long? persons = total is { } sum && knowledge.GainPerPerson is > 0 and { } gain ? (long)Math.Ceiling(sum / gain) : null;
        var remarks = new List<Bilingual>();
        if (population is not null)
        {
            remarks.Add(new($"Regnet med det højeste antal: {population.Ground.Da}.", $"Computed with the highest number: {population.Ground.En}."));
        }

        if (persons is not null)
        {
            remarks.Add(new("Gevinsten pr. person er en antagelse.", "The gain per person is an assumption."));
        }

        return new CriterionDistance(judgement, population is null ? DistanceBasis.PointsOnly : DistanceBasis.PublishedShare)
        {
            Income = new IncomeMargin(perPerson, total, persons, knowledge.GainPerPerson),
            Remarks = remarks,
        };
    }
}

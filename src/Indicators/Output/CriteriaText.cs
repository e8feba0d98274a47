using System.Globalization;
using Indicators.Model;
using Indicators.Render.Json;

namespace Indicators;

/// <summary>Distances, forecasts, what-if and the law as text for machines.</summary>
public static class CriteriaText
{
    /// <summary>Distances: one object per area.</summary>
    public static string Json(IReadOnlyList<AreaDistance> distances, AreaCatalogue areas, Language language)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return JsonText.Write(distances.Select(d => Distance(d, areas, language)));
    }

    /// <summary>A list with its areas, the closest to leaving first.</summary>
    public static string Json(ListOverview overview, AreaCatalogue areas, Language language)
    {
        ArgumentNullException.ThrowIfNull(overview);
        ArgumentNullException.ThrowIfNull(areas);
        return JsonText.Write(new
        {
            overview.ListYear,
            overview.Ruleset,
            overview.AreasOnList,
            Areas = overview.Rows.Select(r => new
            {
                r.OnList,
                ToLeaveAtLeast = r.ShortestWay?.AtLeast,
                ToLeaveAtMost = r.ShortestWay?.AtMost,
                Distance = Distance(r.Distance, areas, language),
            }).ToArray(),
        });
    }

    /// <summary>Forecasts: one object per area and list.</summary>
    public static string Json(IReadOnlyList<AreaForecast> forecasts, AreaCatalogue areas, Language language)
    {
        ArgumentNullException.ThrowIfNull(areas);
        return JsonText.Write(forecasts.Select(f => new
        {
            f.Area,
            AreaName = areas.Find(f.Area).Name,
            f.FromList,
            f.ListYear,
            f.Ruleset,
            Criteria = f.Criteria.Select(c => new { Criterion = c.Criterion.Code(), c.LastValue, StandardDeviation = JsonText.Number(c.StandardDeviation), Probability = JsonText.Number(c.Probability) }).ToArray(),
            Statuses = f.Statuses.Select(s => new { Status = s.Status.Code(), Low = JsonText.Number(s.Low), High = JsonText.Number(s.High) }).ToArray(),
            Method = f.Method.In(language),
            Remarks = Words(f.Remarks, language),
        }));
    }

    /// <summary>The measured skill of the forecast.</summary>
    public static string Json(IReadOnlyList<SkillRow> skill) => JsonText.Write(skill.Select(r => new
    {
        r.Measure,
        r.Method,
        r.Subset,
        r.AreaYears,
        Value = JsonText.Number(r.Value),
        Lower = JsonText.Number(r.Lower),
        Upper = JsonText.Number(r.Upper),
        r.Note,
    }));

    /// <summary>The measured skill of the forecast: the bytes of <c>forecast-skill.csv</c>.</summary>
    public static string Csv(IReadOnlyList<SkillRow> skill) => Core.Criteria.ForecastSkill.ToCsv(skill);

    /// <summary>The answers to several scenarios.</summary>
    public static string Json(IReadOnlyList<SimulationResult> results, Language language) => JsonText.Write(results.Select(r => Simulation(r, language)));

    /// <summary>The answer to one scenario.</summary>
    public static string Json(SimulationResult result, Language language)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonText.Write(Simulation(result, language));
    }

    /// <summary>A ruleset: what it says, and the same in words.</summary>
    public static string Json(Ruleset ruleset, Language language)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        return JsonText.Write(new
        {
            ruleset.Id,
            ruleset.FirstListYear,
            ruleset.LastListYear,
            ruleset.Law,
            InForce = ruleset.InForce?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ruleset.InForceConfidence,
            Statuses = ruleset.Statuses.Select(s => new
            {
                Status = s.Status.Code(),
                s.MinimumResidents,
                s.Required,
                Among = s.Among.Select(Rule).ToArray(),
                AndAlso = s.AndAlso.Select(Rule).ToArray(),
                s.ConsecutiveLists,
                AfterStatus = s.AfterStatus?.Code(),
                PersistsAfterLeaving = s.PersistsAfterLeaving.In(language),
                s.Paragraph,
                s.Source,
                s.Confidence,
            }).ToArray(),
            Text = Words(CriteriaLaw.Explain(ruleset), language),
        });
    }

    /// <summary>The code of a horizon.</summary>
    public static string Code(DistanceHorizon horizon) => horizon switch
    {
        DistanceHorizon.Retrospective => "retrospective",
        DistanceHorizon.NextList => "next-list",
        _ => "lasting",
    };

    /// <summary>The code of what persons do.</summary>
    public static string Code(PersonAction action) => action switch
    {
        PersonAction.Change => "change",
        PersonAction.Leave => "leave",
        _ => "others-added",
    };

    private static object Distance(AreaDistance d, AreaCatalogue areas, Language language) => new
    {
        d.Classification.ListYear,
        Area = d.Classification.Area,
        AreaName = areas.Find(d.Classification.Area).Name,
        d.Classification.Ruleset,
        d.Classification.Residents,
        d.Classification.CriteriaMet,
        d.Classification.CriteriaKnown,
        Status = d.Classification.Status.Code(),
        PossibleStatuses = d.Classification.PossibleStatuses.Select(s => s.Code()).ToArray(),
        Horizon = Code(d.Horizon),
        Criteria = d.Criteria.Select(c => Criterion(c, language)).ToArray(),
        d.ResidentsLeave,
        LeavingStatus = d.LeavingStatus?.Code(),
        Ways = d.Ways.Select(w => new
        {
            Steps = w.Steps.Select(s => new { Criterion = s.Criterion?.Code() ?? "residents", Action = Code(s.Action), s.AtLeast, s.AtMost }).ToArray(),
            w.AtLeast,
            w.AtMost,
        }).ToArray(),
        Remarks = Words(d.Remarks, language),
    };

    private static object Criterion(CriterionDistance distance, Language language) => new
    {
        Criterion = distance.Judgement.Rule.Criterion.Code(),
        distance.Judgement.Value,
        distance.Judgement.Threshold,
        Strictness = distance.Judgement.Rule.Strictness.Code(),
        distance.Judgement.Met,
        distance.Judgement.MarginPoints,
        Basis = distance.Basis switch { DistanceBasis.Counts => "counts", DistanceBasis.PublishedShare => "published-share", _ => "points-only" },
        Persons = distance.Persons.Select(p => new { Horizon = Code(p.Horizon), Action = Code(p.Action), p.AtLeast, p.AtMost, p.CannotFlip }).ToArray(),
        Income = distance.Income is { } income ? new { income.PerPerson, income.Total, income.Persons, income.GainPerPerson } : null,
        distance.PooledValue,
        distance.PooledDiffers,
        Remarks = Words(distance.Remarks, language),
    };

    private static object Rule(CriterionRule rule) => new
    {
        Criterion = rule.Criterion.Code(),
        Strictness = rule.Strictness.Code(),
        rule.Threshold,
        Basis = rule.Basis == ThresholdBasis.Absolute ? "absolute" : "multiple-of-national",
        rule.WindowYears,
        rule.LagYears,
        rule.Population,
        rule.Paragraph,
        rule.Source,
        rule.Confidence,
    };

    private static object Simulation(SimulationResult result, Language language) => new
    {
        result.Scenario.Id,
        result.Scenario.Title,
        result.Scenario.Area,
        result.Scenario.ListYear,
        result.Expected.Ruleset,
        Horizon = Code(result.Scenario.Horizon),
        Before = Classified(result.Before),
        Expected = Classified(result.Expected),
        Criteria = result.Criteria.Select(c => new
        {
            Criterion = c.Criterion.Code(),
            c.Before,
            Expected = JsonText.Number((double?)c.Expected),
            Threshold = Judgement(result.Expected, c.Criterion)?.Threshold,
            MetBefore = Judgement(result.Before, c.Criterion)?.Met,
            MetExpected = Judgement(result.Expected, c.Criterion)?.Met,
            Probability = JsonText.Number(c.Probability),
        }).ToArray(),
        Statuses = result.Statuses.Select(s => new { Status = s.Status.Code(), Probability = JsonText.Number(s.Probability) }).ToArray(),
        result.Uncertain,
        result.Scenario.Seed,
        Draws = result.Uncertain ? result.Scenario.Draws : 1,
        Assumptions = Words(result.Assumptions, language),
        result.Scenario.Note,
    };

    private static object Classified(AreaClassification area) => new
    {
        area.Residents,
        area.CriteriaMet,
        area.CriteriaKnown,
        Status = area.Status.Code(),
        PossibleStatuses = area.PossibleStatuses.Select(s => s.Code()).ToArray(),
        AlsoMeets = area.AlsoMeets.Select(s => s.Code()).ToArray(),
    };

    private static CriterionJudgement? Judgement(AreaClassification area, Criterion criterion) => area.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion);

    private static string[] Words(IEnumerable<Bilingual> texts, Language language) => [.. texts.Select(t => t.In(language))];
}

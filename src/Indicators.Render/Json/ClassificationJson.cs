using Indicators.Model;

namespace Indicators.Render.Json;

/// <summary>An area judged by the criteria, as scripts read it.</summary>
public static class ClassificationJson
{
    /// <summary>One row of <c>criteria classify</c>: exactly the fields that scripts rely on.</summary>
    public static object Row(AreaClassification classification)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return new
        {
            classification.ListYear,
            classification.Area,
            classification.Ruleset,
            classification.Residents,
            classification.CriteriaMet,
            classification.CriteriaKnown,
            Status = classification.Status.Code(),
            PossibleStatuses = classification.PossibleStatuses.Select(s => s.Code()).ToArray(),
            AlsoMeets = classification.AlsoMeets.Select(s => s.Code()).ToArray(),
            Criteria = classification.Criteria.Select(Judgement).ToArray(),
        };
    }

    /// <summary>One list year of an area's history, with what the ministry published and the rows behind it.</summary>
    public static object ListYear(AreaClassification classification, string areaName)
    {
        ArgumentNullException.ThrowIfNull(classification);
        return new
        {
            classification.ListYear,
            classification.Area,
            AreaName = areaName,
            classification.Ruleset,
            classification.Residents,
            classification.CriteriaMet,
            classification.CriteriaKnown,
            Status = classification.Status.Code(),
            PossibleStatuses = classification.PossibleStatuses.Select(s => s.Code()).ToArray(),
            AlsoMeets = classification.AlsoMeets.Select(s => s.Code()).ToArray(),
            classification.YearsInARow,
            classification.PublishedOnList,
            classification.PublishedStatus,
            Criteria = classification.Criteria.Select(c => new
            {
                Criterion = c.Rule.Criterion.Code(),
                c.Value,
                c.Threshold,
                Strictness = c.Rule.Strictness.Code(),
                c.Met,
                c.MarginPoints,
                c.DataYear,
                Origins = FigureJson.Origins(c.Origins),
            }).ToArray(),
            Origins = FigureJson.Origins(classification.Origins),
        };
    }

    private static object Judgement(CriterionJudgement judgement) => new
    {
        Criterion = judgement.Rule.Criterion.Code(),
        judgement.Value,
        judgement.Threshold,
        Strictness = judgement.Rule.Strictness.Code(),
        judgement.Met,
        judgement.MarginPoints,
    };
}

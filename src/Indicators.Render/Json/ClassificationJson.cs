using Indicators.Model;

namespace Indicators.Render.Json;

/// <summary>An area judged by the criteria, as scripts read it.</summary>
public static class ClassificationJson
{
    /// <summary>One list year of an area's history, with what the ministry published and the rows behind it.</summary>
    public static object ListYear(AreaClassification classification, Area area, Language language = Language.Danish)
    {
        ArgumentNullException.ThrowIfNull(classification);
        ArgumentNullException.ThrowIfNull(area);
        return new
        {
            classification.ListYear,
            Area = area.Code,
            AreaName = area.Name,
            classification.Ruleset,
            classification.Residents,
            classification.CriteriaMet,
            classification.CriteriaKnown,
            Status = classification.Status.Code(),
            PossibleStatuses = classification.PossibleStatuses.Select(s => s.Code()).ToArray(),
            AlsoMeets = classification.AlsoMeets.Select(s => s.Code()).ToArray(),
            classification.YearsInARow,
            classification.PublishedOnList,
            PublishedStatus = language == Language.English ? classification.PublishedStatusEn : classification.PublishedStatus,
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
}

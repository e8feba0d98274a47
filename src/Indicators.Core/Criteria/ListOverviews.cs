using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>Puts the areas of one list in the order of how few persons it takes for them to leave it.</summary>
public static class ListOverviews
{
    /// <summary>True when the list holds the area: as published, else by the rules of its year; false also where it cannot be told.</summary>
    public static bool OnList(AreaClassification year)
    {
        ArgumentNullException.ThrowIfNull(year);
        return year.PublishedOnList ?? year.Status is AreaStatus.Listed or AreaStatus.VulnerableArea or AreaStatus.ParallelSociety or AreaStatus.TransformationArea;
    }

    /// <summary>The overview of a list.</summary>
    /// <param name="listYear">The list.</param>
    /// <param name="ruleset">The law that the areas were judged by.</param>
    /// <param name="areas">Areas with their distances on that list, in any order.</param>
    /// <remarks>
    /// The order is that of the shortest way off by its upper bound, then its lower, then the area's code, since the bounds are
    /// what is known of persons. An area without a way in persons stands after those that have one, an area off the list last.
    /// </remarks>
    public static ListOverview Of(int listYear, Ruleset ruleset, IEnumerable<(Area Area, AreaDistance Distance)> areas)
    {
        ArgumentNullException.ThrowIfNull(ruleset);
        ArgumentNullException.ThrowIfNull(areas);
        var rows = areas.Select(a => new ListOverviewRow(a.Area, a.Distance, OnList(a.Distance.Classification)))
            .OrderByDescending(r => r.OnList)
            .ThenBy(r => r.ShortestWay?.AtMost ?? long.MaxValue)
            .ThenBy(r => r.ShortestWay?.AtLeast ?? long.MaxValue)
            .ThenBy(r => r.Area.Code, StringComparer.Ordinal);
        return new ListOverview(listYear, ruleset.Id, [.. rows]);
    }
}

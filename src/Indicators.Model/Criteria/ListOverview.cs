namespace Indicators.Model;

/// <summary>All areas of one list by how far they are from leaving it.</summary>
/// <param name="ListYear">Year of the December list.</param>
/// <param name="Ruleset">The law it was judged by.</param>
/// <param name="Rows">Areas on the list, the one closest to leaving first; after them those that are shown although they are off it.</param>
public sealed record ListOverview(int ListYear, string Ruleset, IReadOnlyList<ListOverviewRow> Rows)
{
    /// <summary>Areas that are on the list.</summary>
    public int AreasOnList => Rows.Count(r => r.OnList);
}

/// <summary>One area of a list.</summary>
/// <param name="Area">The area.</param>
/// <param name="Distance">How far it is from each criterion's line, and the ways off the list.</param>
/// <param name="OnList">True when the list holds it: as published, else by the rules.</param>
public sealed record ListOverviewRow(Area Area, AreaDistance Distance, bool OnList)
{
    /// <summary>The shortest way off the list that can be said in persons; null when there is none.</summary>
    public WayOff? ShortestWay => OnList ? Distance.Ways.FirstOrDefault(w => w.AtLeast is not null) : null;
}

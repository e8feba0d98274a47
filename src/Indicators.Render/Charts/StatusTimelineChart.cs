namespace Indicators.Render.Charts;

/// <summary>The status of areas on each year's list: one row per area, one cell per list.</summary>
public sealed record StatusTimelineChart : Chart
{
    /// <summary>The lists, oldest first.</summary>
    public required IReadOnlyList<string> Lists { get; init; }

    /// <summary>The areas, top down.</summary>
    public required IReadOnlyList<StatusRow> Rows { get; init; }
}

/// <summary>An area's statuses.</summary>
/// <param name="Area">The area's name.</param>
/// <param name="Statuses">One per list; missing ones at the end count as not known.</param>
/// <param name="Emphasised">True for the area the report is about.</param>
public sealed record StatusRow(string Area, IReadOnlyList<TimelineStatus> Statuses, bool Emphasised = false);

/// <summary>An area's status on a list, as the chart shows it: a letter, a colour and a fill.</summary>
public enum TimelineStatus
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>Not on the list.</summary>
    NotListed,

    /// <summary>Forebyggelsesområde.</summary>
    Prevention,

    /// <summary>Udsat boligområde.</summary>
    Vulnerable,

    /// <summary>Parallelsamfund, until 2021 ghettoområde.</summary>
    ParallelSociety,

    /// <summary>Omdannelsesområde, until 2021 hård ghetto.</summary>
    Transformation,
}

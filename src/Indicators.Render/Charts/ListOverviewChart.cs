namespace Indicators.Render.Charts;

/// <summary>
/// Every area of one list as a row without any map: for each criterion on which side of the line it is and by how much, and
/// what it takes to leave the list. Each criterion has a scale of its own, with its line in the middle.
/// </summary>
public sealed record ListOverviewChart : Chart
{
    /// <summary>The criteria, left to right.</summary>
    public required IReadOnlyList<OverviewCriterion> Criteria { get; init; }

    /// <summary>The areas, top down: the closest to leaving first.</summary>
    public required IReadOnlyList<OverviewArea> Areas { get; init; }

    /// <summary>Heading of the last column: what it takes to leave the list.</summary>
    public string WayHeading { get; init; } = "";
}

/// <summary>A criterion's column.</summary>
/// <param name="Name">Short name.</param>
/// <param name="Limit">The limit in words: <i>over 40 pct.</i>; where areas have limits of their own, what it follows.</param>
/// <param name="Decimals">Decimals of its points.</param>
public sealed record OverviewCriterion(string Name, string Limit, int Decimals = 1);

/// <summary>An area's row.</summary>
/// <param name="Name">The area's name.</param>
/// <param name="Cells">One per criterion; missing ones at the end count as not known.</param>
/// <param name="Way">What it takes to leave the list, e.g. <i>2–4 pers.</i>; empty where it cannot be said.</param>
/// <param name="Emphasised">True for the areas that the report is about.</param>
/// <param name="OffList">True for an area that is shown although it is not on the list: it is printed apart.</param>
public sealed record OverviewArea(string Name, IReadOnlyList<OverviewCell> Cells, string Way, bool Emphasised = false, bool OffList = false);

/// <summary>Where an area is on one criterion.</summary>
/// <param name="Margin">Points past the line, positive where the criterion is met; null where not known.</param>
/// <param name="Met">Met or not; null where not known.</param>
/// <param name="Detail">The same in persons, shown under the pointer.</param>
public readonly record struct OverviewCell(double? Margin, bool? Met, string Detail = "");

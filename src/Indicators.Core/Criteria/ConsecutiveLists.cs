using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>How many December lists in a row an area has met the conditions of a parallel society (ghettoområde; 2010-2017: listed).</summary>
/// <param name="Lists">Lists in a row, the asked one included; 0 when it did not meet them; null when that is not known.</param>
/// <param name="IsMinimum">True when the run reaches back to a list that the data do not have.</param>
public sealed record ConsecutiveLists(int? Lists, bool IsMinimum)
{
    /// <summary>Counts back from a list, each list judged by the rules of its own year.</summary>
    /// <param name="metOn">Whether the conditions held on the list of a year; null when not known.</param>
    /// <param name="listYear">The list to count back from.</param>
    /// <param name="firstListYear">The first list there was; nothing before it is missing.</param>
    public static ConsecutiveLists Count(Func<int, bool?> metOn, int listYear, int firstListYear)
    {
        ArgumentNullException.ThrowIfNull(metOn);
        switch (metOn(listYear))
        {
            case null:
                return new(null, false);
            case false:
                return new(0, false);
        }

        var year = listYear;
        while (year > firstListYear && metOn(year - 1) == true)
        {
            year--;
        }

        return new(listYear - year + 1, year > firstListYear && metOn(year - 1) is null);
    }

    /// <summary>Whether the published lists show the conditions met: by the area's name on the list, else by its absence from a list that the data hold in full; null otherwise.</summary>
    public static bool? Published(PublishedLists lists, int listYear, string area)
    {
        ArgumentNullException.ThrowIfNull(lists);
        var listings = lists.Of(listYear, area);
        if (listings.Any(l => l.Status is AreaStatus.Listed or AreaStatus.ParallelSociety or AreaStatus.TransformationArea))
        {
            return true;
        }

        var absentMeansOff = !lists.IsMissing(listYear, area) && (lists.IsComplete(listYear, AreaStatus.Listed) || lists.IsComplete(listYear, AreaStatus.ParallelSociety));
        return listings.Count > 0 || absentMeansOff ? false : null;
    }
}

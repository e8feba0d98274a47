namespace Indicators.Model;

/// <summary>What a list said about one area.</summary>
/// <param name="ListYear">Year of the December list.</param>
/// <param name="Area">Area code.</param>
/// <param name="Status">The status it was given; <see cref="AreaStatus.NotListed"/> for an area published as off the list.</param>
/// <param name="Origin">The row.</param>
public sealed record PublishedListing(int ListYear, string Area, AreaStatus Status, Origin Origin)
{
    /// <summary>True when only the name is known, no figures (2018 on).</summary>
    public bool ByName { get; init; }

    /// <summary>The source's own word for the list, and whether it is stated or derived.</summary>
    public string Wording { get; init; } = "";

    /// <summary>Who said so.</summary>
    public string Source { get; init; } = "";

    /// <summary>Marked as new on the list; null when the list has no such mark.</summary>
    public bool? IsNew { get; init; }
}

/// <summary>How many areas were published with a status in one year.</summary>
/// <param name="ListYear">Year of the December list.</param>
/// <param name="Status">The status.</param>
/// <param name="Areas">How many areas.</param>
/// <param name="Source">Who said so.</param>
public sealed record ListCount(int ListYear, AreaStatus Status, int Areas, string Source);

/// <summary>A remark to the reader of the lists, as data.</summary>
/// <param name="Kind">Code: <c>misprint</c>, <c>missing</c> (a row that the data lack), <c>complete</c> (a list that the data hold but for its missing rows), <c>boundary</c>, <c>source</c>, <c>repeated</c>, <c>inferred</c>, <c>break</c>, <c>by-name</c>, <c>obligation</c>.</param>
/// <param name="Text">The remark.</param>
public sealed record ListRemark(string Kind, Bilingual Text)
{
    /// <summary>Area code; null for every area that has one of <see cref="ListYears"/>.</summary>
    public string? Area { get; init; }

    /// <summary>The lists it is about; empty for all.</summary>
    public IReadOnlyList<int> ListYears { get; init; } = [];

    /// <summary>The criteria it is about; empty for the row as a whole.</summary>
    public IReadOnlyList<Criterion> Criteria { get; init; } = [];
}

/// <summary>All published listings, and which lists the data hold in full.</summary>
public sealed class PublishedLists
{
    private readonly Dictionary<(int Year, string Area), List<PublishedListing>> _byArea = [];
    private readonly HashSet<(int Year, AreaStatus Status)> _complete = [];
    private readonly HashSet<int> _completeByRemark = [];
    private readonly HashSet<(int Year, string Area)> _missing = [];

    /// <summary>Creates the lists; a list is complete when as many areas have the status as were published, or when a remark says so.</summary>
    public PublishedLists(IReadOnlyList<PublishedListing> listings, IReadOnlyList<ListCount> counts, IReadOnlyList<ListRemark> remarks)
    {
        ArgumentNullException.ThrowIfNull(remarks);
        ArgumentNullException.ThrowIfNull(listings);
        ArgumentNullException.ThrowIfNull(counts);
        foreach (var remark in remarks)
        {
            foreach (var year in remark.ListYears)
            {
                if (remark.Kind == "complete")
                {
                    _completeByRemark.Add(year);
                }
                else if (remark is { Kind: "missing", Area: { } area })
                {
                    _missing.Add((year, area));
                }
            }
        }

        Listings = listings;
        Counts = counts;
        foreach (var listing in listings)
        {
            if (!_byArea.TryGetValue((listing.ListYear, listing.Area), out var list))
            {
                _byArea[(listing.ListYear, listing.Area)] = list = [];
            }

            list.Add(listing);
        }

        foreach (var count in counts)
        {
            var known = listings.Where(l => l.ListYear == count.ListYear && l.Status == count.Status).Select(l => l.Area).Distinct(StringComparer.Ordinal).Count();
            if (known == count.Areas)
            {
                _complete.Add((count.ListYear, count.Status));
            }
        }
    }

    /// <summary>Every listing, in the order of the files.</summary>
    public IReadOnlyList<PublishedListing> Listings { get; }

    /// <summary>Every published number of areas.</summary>
    public IReadOnlyList<ListCount> Counts { get; }

    /// <summary>What a list said about an area; empty when the data do not have it.</summary>
    public IReadOnlyList<PublishedListing> Of(int listYear, string area) => _byArea.TryGetValue((listYear, area), out var found) ? found : [];

    /// <summary>True when the data hold every area with this status on this list, so that an absent area did not have it.</summary>
    public bool IsComplete(int listYear, AreaStatus status) => _complete.Contains((listYear, status)) || _completeByRemark.Contains(listYear);

    /// <summary>True when a remark says that the data lack an area's row of this list.</summary>
    public bool IsMissing(int listYear, string area) => _missing.Contains((listYear, area));
}

/// <summary>The folder of the criteria read: the law, the lists and the remarks.</summary>
/// <param name="Rulesets">The law as data, in order of list years.</param>
/// <param name="Lists">What the lists said.</param>
/// <param name="Remarks">Remarks to the reader.</param>
public sealed record CriteriaReference(IReadOnlyList<Ruleset> Rulesets, PublishedLists Lists, IReadOnlyList<ListRemark> Remarks)
{
    /// <summary>Stated bounds for how many persons each criterion counts, where that is not published.</summary>
    public IReadOnlyList<PopulationShare> Populations { get; init; } = [];
}

using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// Puts together one area's criteria on every list: figures judged by the law of their own year, what the list said,
/// lists in a row, the names of later lists, and what a reader must know.
/// </summary>
public static class CriteriaHistory
{
    /// <summary>Code of the indicator that counts residents.</summary>
    public const string Residents = "residents";

    /// <summary>Builds the history of an area.</summary>
    /// <param name="area">The area.</param>
    /// <param name="observations">Its figures: <c>residents</c> and the criteria's codes, the period being the list's year. Others are ignored.</param>
    /// <param name="lists">What the lists said.</param>
    /// <param name="remarks">Remarks to the reader.</param>
    /// <param name="rules">The law.</param>
    /// <param name="indicators">The criteria's indicators, for their known breaks.</param>
    /// <param name="nationalConvicted">The country's conviction share by list year, where known.</param>
    public static AreaCriteriaHistory Build(
        Area area,
        IEnumerable<Observation> observations,
        PublishedLists lists,
        IReadOnlyList<ListRemark> remarks,
        RulesetCatalogue rules,
        IReadOnlyCollection<Indicator> indicators,
        IReadOnlyDictionary<int, decimal>? nationalConvicted = null)
    {
        ArgumentNullException.ThrowIfNull(area);
        ArgumentNullException.ThrowIfNull(observations);
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(remarks);
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(indicators);
        var figures = observations
            .Where(o => o.Area == area.Code && o.Period.Kind == PeriodKind.Year && (o.Indicator == Residents || CriteriaCodes.Find(o.Indicator) is not null))
            .GroupBy(o => o.Period.Year)
            .ToDictionary(g => g.Key, g => g.ToDictionary(o => o.Indicator, StringComparer.Ordinal));
        var byName = lists.Listings.Where(l => l.Area == area.Code).Select(l => l.ListYear);
        var first = rules.All[0].FirstListYear;
        var byFigures = figures
            .Where(f => rules.Find(f.Key) is not null)
            .ToDictionary(f => f.Key, f => Classify(area, f.Key, f.Value, rules, nationalConvicted));

        bool? MetOn(int year) => ConsecutiveLists.Published(lists, year, area.Code)
            ?? (byFigures.GetValueOrDefault(year)?.Status switch
            {
                null or AreaStatus.Undetermined => null,
                AreaStatus.Listed or AreaStatus.ParallelSociety or AreaStatus.TransformationArea => true,
                _ => false,
            });

        var years = new List<AreaClassification>();
        foreach (var year in byFigures.Keys.Union(byName.Where(y => rules.Find(y) is not null)).Order())
        {
            var run = ConsecutiveLists.Count(MetOn, year, first);
            var judged = byFigures.GetValueOrDefault(year) ?? Classifier.Classify(new ClassificationRow(year, area.Name), rules.For(year));
            years.Add(WithList(judged with { YearsInARow = run.Lists, YearsInARowIsMinimum = run.IsMinimum }, lists.Of(year, area.Code), rules.For(year)));
        }

        var notes = HistoryNotes.Of(area, years, lists, remarks, rules, indicators);
        return new AreaCriteriaHistory(area, years)
        {
            Notes = notes,
            Remarks = [.. notes.Select(n => n.Text.Da)],
            Story = CriteriaStory.Of(years, notes, rules, years.Count > 0 && years[0].ListYear > first && ConsecutiveLists.Published(lists, years[0].ListYear - 1, area.Code) == false),
        };
    }

    private static AreaClassification Classify(Area area, int year, Dictionary<string, Observation> figures, RulesetCatalogue rules, IReadOnlyDictionary<int, decimal>? national)
    {
        var row = new ClassificationRow(year, area.Name)
        {
            Residents = figures.GetValueOrDefault(Residents)?.Value is { } residents ? (int)residents : null,
            NationalConvicted = national is not null && national.TryGetValue(year, out var share) ? share : null,
        };
        foreach (var criterion in CriteriaCodes.All)
        {
            // A double that was read from a published percentage gives that percentage back exactly: 15 digits are enough.
            row = row.With(criterion, figures.GetValueOrDefault(criterion.Code())?.Value is { } value ? (decimal)value : null);
        }

        var judged = Classifier.Classify(row, rules.For(year));
        return judged with
        {
            Criteria = [.. judged.Criteria.Select(c => c with { Origins = figures.GetValueOrDefault(c.Rule.Criterion.Code())?.Origins ?? [] })],
            Origins = figures.GetValueOrDefault(Residents)?.Origins ?? [],
        };
    }

    private static AreaClassification WithList(AreaClassification judged, IReadOnlyList<PublishedListing> listings, Ruleset ruleset)
    {
        if (listings.Count == 0)
        {
            return judged;
        }

        var origins = judged.Origins.Concat(listings.Select(l => l.Origin)).Distinct().ToList();
        var named = listings.Where(l => l.ByName).MaxBy(l => StatusPossibilities.Rank(l.Status));
        if (named is null)
        {
            return judged with { PublishedOnList = listings.Any(l => l.Status != AreaStatus.NotListed), Origins = origins };
        }

        var status = named.Status;
        if (ruleset.Statuses.FirstOrDefault(s => s.ConsecutiveLists > 0 && s.AfterStatus == status) is { } next && judged.YearsInARow >= next.ConsecutiveLists)
        {
            status = next.Status;
        }

        var name = StatusNames.Of(status, judged.ListYear);
        var words = $" ({named.Wording}; {named.Source})";
        var overlaid = judged with { PublishedOnList = named.Status != AreaStatus.NotListed, PublishedStatus = name.Da + words, PublishedStatusEn = name.En + words, Origins = origins };
        return judged.Status != AreaStatus.Undetermined
            ? overlaid
            : overlaid with { Status = status, StatusByName = true, PossibleStatuses = [status], AlsoMeets = Below(status, ruleset) };
    }

    /// <summary>The statuses whose conditions a status contains: a parallel society is also a vulnerable area.</summary>
    private static IReadOnlyList<AreaStatus> Below(AreaStatus status, Ruleset ruleset) => status switch
    {
        AreaStatus.TransformationArea => [.. ruleset.Statuses.Select(s => s.Status).Where(s => s is AreaStatus.VulnerableArea or AreaStatus.ParallelSociety)],
        AreaStatus.ParallelSociety => [.. ruleset.Statuses.Select(s => s.Status).Where(s => s is AreaStatus.VulnerableArea)],
        _ => [],
    };
}

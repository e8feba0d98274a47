using Indicators.Model;
using static Indicators.Core.Impact.DesignText;

namespace Indicators.Core.Impact;

/// <summary>Choices of a study on the official lists.</summary>
public sealed record ListStudyOptions
{
    /// <summary>The criterion; null for the one that took the area off its list.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>The first list after the event; null to find the event in the lists.</summary>
    public int? From { get; init; }

    /// <summary>How many of the most similar areas make the comparison.</summary>
    public int Donors { get; init; } = 10;

    /// <summary>When the plan began; null when not stated.</summary>
    public DateOnly? PlanBegins { get; init; }

    /// <summary>Seed of the simulation of regression to the mean.</summary>
    public int Seed { get; init; } = 1;
}

/// <summary>
/// Studies of single areas on the official lists. The event is the plan's start or, where that is not stated or the caller says so, a
/// list: the last one that the area left with its figures still published. Nothing is estimated unless the area has figures on at least
/// three lists before and one after.
/// </summary>
public static class ListStudies
{
    /// <summary>Fewest lists with figures before the event.</summary>
    internal const int FewestBefore = 3;

    /// <summary>The study of one area; null when the lists hold nothing about it or it had no event.</summary>
    /// <param name="history">The area on all lists.</param>
    /// <param name="all">All areas on all lists, the area among them.</param>
    /// <param name="options">Choices.</param>
    public static ListStudy? Of(AreaCriteriaHistory history, IReadOnlyList<AreaCriteriaHistory> all, ListStudyOptions options)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(all);
        ArgumentNullException.ThrowIfNull(options);
        if (!history.Years.Any(y => y.Criteria.Any(c => c.Value is not null)))
        {
            return null;
        }

        if (options.From is { } chosen)
        {
            var criterion = options.Criterion ?? ListEvents.Turned(history, chosen) ?? Criterion.Convicted;
            return Study(history, all, criterion, chosen, ListEvents.Chosen(history, criterion, chosen), options);
        }

        if (options.PlanBegins is { } begins && !ListEvents.HasListAfter(history, begins))
        {
            return Without(history, null, null, ListEvents.PlanStart(history, begins), ListEvents.NoListAfter(history, begins));
        }

        return ListEvents.Left(history) is { } left
            ? Study(history, all, options.Criterion ?? left.Criterion, left.ListYear, ListEvents.Leaving(history, left.ListYear), options)
            : null;
    }

    /// <summary>The figures of one criterion on the lists as a panel of areas, the studied one treated from a list on.</summary>
    /// <param name="all">All areas on all lists.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="treated">Code of the studied area.</param>
    /// <param name="from">Its first list after the event.</param>
    /// <exception cref="RequestException">No area has a figure.</exception>
    public static Panel PanelOf(IReadOnlyList<AreaCriteriaHistory> all, Criterion criterion, string treated, int from)
    {
        ArgumentNullException.ThrowIfNull(all);
        return Panel.Create(all.SelectMany(h => ListEvents.Figures(h, criterion).Select(f => new PanelRow(h.Area.Code, f.Key, (double)f.Value, h.Area.Code == treated ? from : null))));
    }

    private static ListStudy Study(AreaCriteriaHistory history, IReadOnlyList<AreaCriteriaHistory> all, Criterion criterion, int from, Bilingual question, ListStudyOptions options)
    {
        var figures = ListEvents.Measured(history, criterion);
        var before = figures.Keys.Count(y => y < from);
        var after = figures.Keys.Count(y => y >= from);
        if (before < FewestBefore || after == 0)
        {
            return Without(history, criterion, from, question, ListEvents.TooFew(history, criterion, from, before, after));
        }

        var areas = SimilarAreas.Rank(history, all, criterion, from);
        var donors = areas.Where(a => a.Reason == Bilingual.Empty).Take(options.Donors).Select(a => a.Area.Code).ToHashSet(StringComparer.Ordinal);
        if (donors.Count < 2)
        {
            return Without(history, criterion, from, question, [new(
                $"Kun {Number(donors.Count)} andre områder har tal på de samme lister.", $"Only {Number(donors.Count)} other areas have figures on the same lists.")]);
        }

        var estimate = ListStudyEstimate.Of(history, all, criterion, from, areas, donors, options);
        return Without(history, criterion, from, question, StudyLimits.Of(history, criterion, from, areas, options)) with
        {
            Estimate = estimate.Estimate,
            Conclusion = estimate.Conclusion,
        };
    }

    /// <summary>A study without an estimate.</summary>
    private static ListStudy Without(AreaCriteriaHistory history, Criterion? criterion, int? from, Bilingual question, IReadOnlyList<Bilingual> limits) => new()
    {
        Area = history.Area,
        Criterion = criterion,
        From = from,
        Question = question,
        Lists = ListEvents.Lists(history, criterion),
        Afterwards = ListEvents.Afterwards(history),
        Limits = limits,
        Conclusion = new(
            $"Ingen virkning kan beregnes for {history.Area.Name}: der er ingen tal at beregne den ud fra. At området er på eller af en liste, siger ikke hvorfor.",
            $"No effect can be estimated for {history.Area.Name}: there are no figures to estimate it from. That the area is on or off a list does not say why."),
    };
}

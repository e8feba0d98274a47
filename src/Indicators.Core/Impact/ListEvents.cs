using Indicators.Model;
using static Indicators.Core.Impact.DesignText;

namespace Indicators.Core.Impact;

/// <summary>What happened to an area on the lists, found from the lists themselves.</summary>
internal static class ListEvents
{
    /// <summary>A criterion's published values by list.</summary>
    internal static SortedDictionary<int, decimal> Figures(AreaCriteriaHistory history, Criterion criterion)
    {
        var figures = new SortedDictionary<int, decimal>();
        foreach (var year in history.Years)
        {
            if (year.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion)?.Value is { } value)
            {
                figures[year.ListYear] = value;
            }
        }

        return figures;
    }

    /// <summary>The values that are measurements of their own: a list of which a remark says that it repeats the one before, and whose value does, is left out.</summary>
    internal static SortedDictionary<int, decimal> Measured(AreaCriteriaHistory history, Criterion criterion)
    {
        var figures = Figures(history, criterion);
        foreach (var year in history.Notes.Where(n => n.Kind == "repeated").SelectMany(n => n.ListYears))
        {
            if (figures.TryGetValue(year, out var value) && figures.TryGetValue(year - 1, out var earlier) && value == earlier)
            {
                figures.Remove(year);
            }
        }

        return figures;
    }

    /// <summary>The last list that the area left with figures still published, and the criterion that was met before and no longer; null when there is none.</summary>
    internal static (int ListYear, Criterion Criterion)? Left(AreaCriteriaHistory history)
    {
        for (var i = history.Years.Count - 1; i > 0; i--)
        {
            var (year, earlier) = (history.Years[i], history.Years[i - 1]);
            if (year is { PublishedOnList: false, StatusByName: false } && earlier.PublishedOnList == true && Turned(history, year.ListYear) is { } criterion)
            {
                return (year.ListYear, criterion);
            }
        }

        return null;
    }

    /// <summary>The criterion that was met on the list before and is no longer met on this one; of several the one that moved furthest against its limit.</summary>
    internal static Criterion? Turned(AreaCriteriaHistory history, int listYear)
    {
        var now = history.Years.FirstOrDefault(y => y.ListYear == listYear);
        var before = history.Years.LastOrDefault(y => y.ListYear < listYear && y.CriteriaKnown > 0);
        return now is null || before is null ? null : now.Criteria
            .Where(c => c is { Met: false, MarginPoints: not null, Threshold: > 0 })
            .Select(c => (Now: c, Before: before.Criteria.FirstOrDefault(b => b.Rule.Criterion == c.Rule.Criterion && b is { Met: true, MarginPoints: not null })))
            .Where(p => p.Before is not null)
            .OrderByDescending(p => (p.Before!.MarginPoints!.Value - p.Now.MarginPoints!.Value) / p.Now.Threshold!.Value)
            .Select(p => (Criterion?)p.Now.Rule.Criterion)
            .FirstOrDefault();
    }

    /// <summary>True when the list of a year says that the area is not on it.</summary>
    internal static bool IsOff(AreaCriteriaHistory history, int listYear) => history.Years.Any(y => y.ListYear == listYear && y.PublishedOnList == false);

    /// <summary>True when a list holds a figure whose years all lie after the year in which the plan began.</summary>
    internal static bool HasListAfter(AreaCriteriaHistory history, DateOnly begins) => history.Years.Any(y => y.Criteria.Any(c =>
        c.Value is not null && y.ListYear - c.Rule.LagYears - c.Rule.WindowYears + 1 > begins.Year));

    internal static Bilingual PlanStart(AreaCriteriaHistory history, DateOnly begins) => new(
        $"Har planen fra {Number(begins.Year)} påvirket kriterierne i {history.Area.Name}?",
        $"Has the plan from {Number(begins.Year)} influenced the criteria in {history.Area.Name}?");

    internal static Bilingual Leaving(AreaCriteriaHistory history, int listYear) => new(
        $"{history.Area.Name} er ude af listen i {Number(listYear)}. Faldt tallet mere end i lignende områder?",
        $"{history.Area.Name} is off the list of {Number(listYear)}. Did the figure fall by more than in similar areas?");

    internal static Bilingual Chosen(AreaCriteriaHistory history, Criterion criterion, int from) => new(
        $"Udviklede kriteriet ({CriterionNames.Short(criterion).Da}) sig anderledes i {history.Area.Name} fra listen {Number(from)} end i lignende områder?",
        $"Did the criterion ({CriterionNames.Short(criterion).En}) develop differently in {history.Area.Name} from the list of {Number(from)} than in similar areas?");

    internal static IReadOnlyList<Bilingual> NoListAfter(AreaCriteriaHistory history, DateOnly begins)
    {
        var last = history.Years.Last(y => y.Criteria.Any(c => c.Value is not null));
        var windows = last.Criteria.Where(c => c.Value is not null).ToArray();
        var oldest = windows.Min(c => last.ListYear - c.Rule.LagYears - c.Rule.WindowYears + 1);
        var newest = windows.Max(c => last.ListYear - c.Rule.LagYears);
        return
        [
            new($"Planen begynder i {Number(begins.Year)}. Den sidste liste med tal er fra {Number(last.ListYear)}, og dens tal er fra {Number(oldest)}-{Number(newest)}: ingen liste med tal ligger helt efter planens start.",
                $"The plan begins in {Number(begins.Year)}. The last list with figures is that of {Number(last.ListYear)}, and its figures are of {Number(oldest)}-{Number(newest)}: no list with figures lies wholly after the plan's start."),
            .. ByName(history, last.ListYear),
        ];
    }

    internal static IReadOnlyList<Bilingual> TooFew(AreaCriteriaHistory history, Criterion criterion, int from, int before, int after) =>
    [
        new($"Kriteriet ({CriterionNames.Short(criterion).Da}) har tal på {Number(before)} lister før {Number(from)} og {Number(after)} derefter; der skal mindst {Number(ListStudies.FewestBefore)} før og én efter til.",
            $"The criterion ({CriterionNames.Short(criterion).En}) has figures on {Number(before)} lists before {Number(from)} and {Number(after)} from then on; at least {Number(ListStudies.FewestBefore)} before and one after are needed."),
        .. ByName(history, history.Years.Where(y => y.Criteria.Any(c => c.Value is not null)).Max(y => y.ListYear)),
    ];

    internal static IReadOnlyList<StudyList> Lists(AreaCriteriaHistory history, Criterion? criterion) =>
    [
        .. history.Years.Select(y =>
        {
            var judged = y.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion);
            return new StudyList(y.ListYear, judged?.Value, judged?.Value is null ? "" : judged.Rule.DataYear(y.ListYear), Status(y), y.StatusByName);
        }),
    ];

    /// <summary>What remarks say of the area's status on lists that the data do not hold.</summary>
    internal static IReadOnlyList<Bilingual> Afterwards(AreaCriteriaHistory history) =>
        [.. history.Notes.Where(n => n.Kind == "by-name" && n.Area == history.Area.Code).OrderBy(n => n.ListYears.DefaultIfEmpty(0).Min()).Select(Dated)];

    private static Bilingual Dated(ListRemark note) => note.ListYears.Count == 0 ? note.Text : new(
        $"{string.Join(", ", note.ListYears.Select(Number))}: {note.Text.Da}", $"{string.Join(", ", note.ListYears.Select(Number))}: {note.Text.En}");

    private static IEnumerable<Bilingual> ByName(AreaCriteriaHistory history, int lastWithFigures)
    {
        AreaClassification[] named = [.. history.Years.Where(y => y.StatusByName && y.ListYear > lastWithFigures)];
        if (named.Length > 0 || Afterwards(history).Count > 0)
        {
            yield return new(
                $"Efter {Number(lastWithFigures)} kendes kun områdets status ved navn, ikke dets tal.", $"After {Number(lastWithFigures)} only the area's status by name is known, not its figures.");
        }

        if (named.Length > 0 && Array.Exists(named, y => y.Ruleset != history.Years.Last(o => o.ListYear == lastWithFigures).Ruleset))
        {
            yield return new(
                "Reglerne blev ændret undervejs: en ny status kan være nye regler og ikke nye tal.", "The rules changed on the way: a new status may be new rules and not new figures.");
        }
    }

    private static Bilingual Status(AreaClassification year) => year switch
    {
        { StatusByName: true } => StatusNames.Of(year.Status, year.ListYear),
        { PublishedOnList: true } => new("på listen", "on the list"),
        { PublishedOnList: false } => new("ude af listen", "off the list"),
        _ => new("ikke kendt", "not known"),
    };
}

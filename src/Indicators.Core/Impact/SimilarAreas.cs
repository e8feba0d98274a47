using Indicators.Model;
using static Indicators.Core.Impact.DesignText;

namespace Indicators.Core.Impact;

/// <summary>
/// How like an area other areas were before an event: the root of the mean, over the lists before, of the squared difference of the
/// criterion's value in standard deviations between areas on that list. Only values before the event decide, so that the comparison is
/// not chosen by what it is to show. Undefined for an area that misses a list before.
/// </summary>
internal static class SimilarAreas
{
    /// <summary>All areas with figures on every list before, the most similar first; a reason tells which cannot be part of a comparison.</summary>
    internal static IReadOnlyList<SimilarArea> Rank(AreaCriteriaHistory history, IReadOnlyList<AreaCriteriaHistory> all, Criterion criterion, int from)
    {
        var own = ListEvents.Measured(history, criterion);
        int[] before = [.. own.Keys.Where(y => y < from)];
        int[] after = [.. own.Keys.Where(y => y >= from)];
        var complete = all.Where(h => h.Area.Code != history.Area.Code)
            .Select(h => (History: h, Figures: ListEvents.Figures(h, criterion)))
            .Where(h => Array.TrueForAll(before, h.Figures.ContainsKey))
            .ToList();
        var spread = before.ToDictionary(y => y, y => Deviation([own[y], .. complete.Select(c => c.Figures[y])]));
        return
        [
            .. complete
                .Select(c => new SimilarArea(
                    c.History.Area,
                    Math.Sqrt(before.Average(y => spread[y] > 0 ? Math.Pow((double)(c.Figures[y] - own[y]) / spread[y], 2) : 0)),
                    null,
                    Refusal(c.History, c.Figures, criterion, before, after)))
                .OrderBy(a => a.Distance).ThenBy(a => a.Area.Code, StringComparer.Ordinal),
        ];
    }

    private static Bilingual Refusal(AreaCriteriaHistory history, SortedDictionary<int, decimal> figures, Criterion criterion, int[] before, int[] after)
    {
        int[] missing = [.. after.Where(y => !figures.ContainsKey(y))];
        if (missing.Length > 0)
        {
            var lists = string.Join(", ", missing.Select(Number));
            return new($"ingen tal på listen {lists}", $"no figure on the list of {lists}");
        }

        var remarks = history.Notes.Where(n => n.Area == history.Area.Code && (n.Criteria.Count == 0 || n.Criteria.Contains(criterion)) && (n.ListYears.Count == 0 || n.ListYears.Any(y => before.Contains(y) || after.Contains(y)))).ToList();
        return remarks.Exists(n => n.Kind == "boundary") ? new("afgrænsningen er formentlig ændret", "the boundary has probably changed")
            : remarks.Exists(n => n.Kind == "misprint") ? new("et tal ser forkert ud i kilden", "a figure looks wrong in the source")
            : Bilingual.Empty;
    }

    private static double Deviation(IReadOnlyList<decimal> values)
    {
        var mean = values.Average();
        return values.Count < 2 ? 0 : Math.Sqrt((double)values.Sum(v => (v - mean) * (v - mean)) / (values.Count - 1));
    }
}

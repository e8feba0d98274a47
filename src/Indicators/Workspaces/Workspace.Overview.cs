using Indicators.Core.Criteria;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Reports;

namespace Indicators;

/// <content>All areas of one list.</content>
public sealed partial class Workspace
{
    /// <summary>Every area on one list by how few persons it takes to leave it, and the plan's areas also where they are off it.</summary>
    /// <param name="year">The list; null for the newest with figures of the plan's areas, else the newest with figures at all.</param>
    /// <exception cref="RequestException">No list, or not this one, has figures of several areas.</exception>
    public ListOverview ListOverview(int? year = null) => OverviewOf(AllHistories(), year)
        ?? throw new RequestException(
            "--year",
            year is { } asked ? $"the data have no figures of several areas on the list of {asked}" : "the data have no list with figures of several areas",
            "a list from 2010 to 2017",
            "Add 'criteria/official-lists' to workspace.yaml.");

    /// <summary>The overview as a picture, with the plan's areas emphasised.</summary>
    /// <param name="overview">What <see cref="ListOverview(int?)"/> gave.</param>
    /// <param name="language">The language of the chart.</param>
    public string ListOverviewSvg(ListOverview overview, Language language) => ChartSvg.Draw(ListOverviewWords.Chart(overview, PlanAreas(), language));

    private HashSet<string> PlanAreas() => Plan.Areas.Select(a => Areas.Find(a).Code).ToHashSet(StringComparer.Ordinal);

    private ListOverview? OverviewOf(IReadOnlyList<AreaCriteriaHistory> histories, int? year)
    {
        var own = PlanAreas();
        var known = histories.SelectMany(h => h.Years.Where(y => y.CriteriaKnown > 0).Select(y => (h.Area, Year: y))).ToArray();
        var lists = known.Where(k => ListOverviews.OnList(k.Year)).GroupBy(k => k.Year.ListYear).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        var chosen = year is { } asked
            ? lists.Where(l => l == asked)
            : known.Where(k => own.Contains(k.Area.Code) && lists.Contains(k.Year.ListYear)).Select(k => k.Year.ListYear).DefaultIfEmpty(lists.DefaultIfEmpty().Max());
        if (chosen.DefaultIfEmpty().Max() is not (> 0 and var list))
        {
            return null;
        }

        return ListOverviews.Of(list, _definitions.Rulesets.For(list), known
            .Where(k => k.Year.ListYear == list && (ListOverviews.OnList(k.Year) || own.Contains(k.Area.Code)))
            .Select(k => (k.Area, DistanceOf(new AreaCriteriaHistory(k.Area, [k.Year]), list, DistanceHorizon.NextList, CriteriaKnowledge.Nothing))));
    }
}

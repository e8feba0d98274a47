using Indicators.Core.Criteria;
using Indicators.Model;

namespace Indicators.Tests.Criteria;

/// <summary>All areas of a list in the order of how close they are to leaving it.</summary>
public sealed class ListOverviewTests
{
    /// <summary>Oracle: the counts of published areas in list_counts_by_year.csv (2014: 31 with one row missing in the data).</summary>
    [Theory]
    [InlineData(2010, 29)]
    [InlineData(2012, 33)]
    [InlineData(2013, 39)]
    [InlineData(2016, 25)]
    [InlineData(2017, 22)]
    public void A_list_holds_its_areas(int year, int areas) => Of(year).AreasOnList.ShouldBe(areas);

    /// <summary>Oracle: by hand, 2017: Motalavej's non-western share 50.7 of 1,000-odd residents is 0.7 points above 50, and every other criterion needs more persons; one criterion flipped ends the status.</summary>
    [Fact]
    public void Motalavej_could_leave_the_list_of_2017_by_its_non_western_share_alone()
    {
        var row = Of(2017).Rows.Single(r => r.Area.Code == "330-motalavej");

        row.ShortestWay!.Steps.ShouldHaveSingleItem().Criterion.ShouldBe(Criterion.NonWestern);
        row.Distance.Criteria.Single(c => c.Judgement.Rule.Criterion == Criterion.NonWestern).Judgement.MarginPoints.ShouldBe(0.7m);
        row.Distance.Criteria.Single(c => c.Judgement.Rule.Criterion == Criterion.Convicted).Judgement.MarginPoints.ShouldBe(-0.03m);
    }

    [Fact]
    public void Rows_are_ordered_by_the_persons_of_their_shortest_way()
    {
        var most = Of(2017).Rows.Select(r => r.ShortestWay!.AtMost!.Value).ToArray();
        most.ShouldBe(most.Order());
    }

    [Fact]
    public void An_area_off_the_list_stands_last_and_has_no_way_off()
    {
        var rows = Of(2015, "101-sjaeloer-boulevard").Rows;
        rows[^1].Area.Code.ShouldBe("101-sjaeloer-boulevard");
        (rows[^1].OnList, rows[^1].ShortestWay).ShouldBe((false, null));
        rows.Count(r => !r.OnList).ShouldBe(1);
    }

    private static ListOverview Of(int year, params string[] shownToo)
    {
        var populations = OfficialLists.Reference.Populations;
        return ListOverviews.Of(year, OfficialLists.Rules.For(year), OfficialLists.Areas.All
            .Where(a => a.Kind == AreaKind.HousingArea)
            .Select(a => (Area: a, Year: OfficialLists.History(a.Code).Years.FirstOrDefault(y => y.ListYear == year && y.CriteriaKnown > 0)))
            .Where(a => a.Year is not null && (ListOverviews.OnList(a.Year) || shownToo.Contains(a.Area.Code, StringComparer.Ordinal)))
            .Select(a => (a.Area, AreaDistances.Of(a.Year!, OfficialLists.Rules.For(year), new DistanceKnowledge
            {
                Populations = populations.ToDictionary(p => p.Criterion, p => p.Of(a.Year!.Residents!.Value)),
            }))));
    }
}

using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>What a reader of one area's history must know, found from the data; no area or year is treated in a special way.</summary>
internal static class HistoryNotes
{
    /// <summary>Remarks given as data, breaks, gaps, disagreements between figures and list, and obligations that persist.</summary>
    public static IReadOnlyList<ListRemark> Of(
        Area area,
        IReadOnlyList<AreaClassification> years,
        PublishedLists lists,
        IReadOnlyList<ListRemark> remarks,
        RulesetCatalogue rules,
        IReadOnlyCollection<Indicator> indicators)
    {
        if (years.Count == 0)
        {
            return [.. remarks.Where(r => r.Area == area.Code)];
        }

        var notes = new List<ListRemark>();
        notes.AddRange(remarks.Where(r => r.Area == area.Code || (r.Area is null && r.ListYears.Any(y => years.Any(c => c.ListYear == y)))));
        notes.AddRange(years.Where(Disagrees).Select(Disagreement));
        notes.AddRange(Gaps(area, years, lists));
        notes.AddRange(Breaks(years, indicators));
        notes.AddRange(Obligations(years, rules));
        return notes;
    }

    /// <summary>True when the figures judged by the law and the list itself say different things.</summary>
    public static bool Disagrees(AreaClassification year) => year is { PublishedOnList: { } published, StatusByName: false, Status: not AreaStatus.Undetermined }
        && published != (year.Status != AreaStatus.NotListed);

    private static ListRemark Disagreement(AreaClassification year)
    {
        var on = year.PublishedOnList == true;
        return new ListRemark("disagreement", new Bilingual(
            $"Listen {Text(year.ListYear)} har området {(on ? "på" : "ude af")} listen, men de offentliggjorte tal giver {year.CriteriaMet} {(year.CriteriaMet == 1 ? "opfyldt kriterium" : "opfyldte kriterier")}: {StatusNames.Of(year.Status, year.ListYear).Da}.",
            $"The list of {Text(year.ListYear)} has the area {(on ? "on" : "off")} the list, but the published figures give {year.CriteriaMet} {(year.CriteriaMet == 1 ? "criterion" : "criteria")} met: {StatusNames.Of(year.Status, year.ListYear).En}."))
        {
            ListYears = [year.ListYear],
        };
    }

    private static IEnumerable<ListRemark> Gaps(Area area, IReadOnlyList<AreaClassification> years, PublishedLists lists)
    {
        var absent = Enumerable.Range(years[0].ListYear, years[^1].ListYear - years[0].ListYear)
            .Where(y => years.All(c => c.ListYear != y))
            .ToLookup(y => ConsecutiveLists.Published(lists, y, area.Code));
        if (absent[false].Any())
        {
            var text = Text(absent[false]);
            yield return new ListRemark("off-list", new Bilingual(
                $"Området står ikke på listen over ghettoområder (fra 2021 parallelsamfund) {text}; listen er hel i data.",
                $"The area is not on the list of listed areas (from 2021 parallel societies) of {text}; the data hold that list in full."))
            { ListYears = [.. absent[false]] };
        }

        if (absent[null].Any())
        {
            var text = Text(absent[null]);
            yield return new ListRemark("gap", new Bilingual(
                $"Data har intet om området på listen {text}; lister i træk tælles kun fra den næste liste.",
                $"The data say nothing about the area on the list of {text}; lists in a row are counted from the next list only."))
            { ListYears = [.. absent[null]] };
        }
    }

    private static IEnumerable<ListRemark> Breaks(IReadOnlyList<AreaClassification> years, IReadOnlyCollection<Indicator> indicators)
    {
        foreach (var criterion in CriteriaCodes.All)
        {
            foreach (var cut in indicators.FirstOrDefault(i => i.Code == criterion.Code())?.Breaks ?? [])
            {
                bool Known(AreaClassification y) => y.Criteria.Any(c => c.Rule.Criterion == criterion && c.Value is not null);
                if (years.Any(y => Known(y) && Period.OfYear(y.ListYear) <= cut.Before) && years.Any(y => Known(y) && Period.OfYear(y.ListYear) >= cut.After))
                {
                    var name = CriterionNames.Short(criterion);
                    yield return new ListRemark("break", new Bilingual(
                        $"Brud i serien ({name.Da}) mellem {cut.Before.Code} og {cut.After.Code}: {cut.Reason}",
                        $"Break in the series ({name.En}) between {cut.Before.Code} and {cut.After.Code}: {cut.ReasonEn}"))
                    {
                        ListYears = [cut.Before.Year, cut.After.Year],
                        Criteria = [criterion],
                    };
                }
            }
        }
    }

    private static IEnumerable<ListRemark> Obligations(IReadOnlyList<AreaClassification> years, RulesetCatalogue rules)
    {
        if (years.LastOrDefault(y => y.Status == AreaStatus.TransformationArea) is { } last
            && rules.For(last.ListYear).Statuses.FirstOrDefault(s => s.Status == AreaStatus.TransformationArea) is { PersistsAfterLeaving.Da.Length: > 0 } rule)
        {
            var name = StatusNames.Of(last.Status, last.ListYear);
            yield return new ListRemark("obligation", new Bilingual(
                $"Området var {name.Da} på listen {Text(last.ListYear)}. {rule.PersistsAfterLeaving.Da}",
                $"The area was a {name.En} on the list of {Text(last.ListYear)}. {rule.PersistsAfterLeaving.En}"))
            { ListYears = [last.ListYear] };
        }
    }

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);

    private static string Text(IEnumerable<int> years) => string.Join(", ", years.Select(Text));
}

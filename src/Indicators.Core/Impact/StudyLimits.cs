using Indicators.Model;
using static Indicators.Core.Impact.DesignText;

namespace Indicators.Core.Impact;

/// <summary>What a study on the lists cannot get around, found from the lists and their rules.</summary>
internal static class StudyLimits
{
    internal static IReadOnlyList<Bilingual> Of(AreaCriteriaHistory history, Criterion criterion, int from, IReadOnlyList<SimilarArea> areas, ListStudyOptions options)
    {
        var rules = history.Years
            .Select(y => (y.ListYear, Judged: y.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion && c.Value is not null)))
            .Where(y => y.Judged is not null)
            .Select(y => (y.ListYear, y.Judged!.Rule))
            .ToArray();
        var limits = new List<Bilingual>();
        if (options.PlanBegins is null && options.From is null)
        {
            limits.Add(new(
                $"Hvornår en plan begyndte, er ikke oplyst. Starten her er den første liste uden området, {Number(from)}; den siger ikke, hvad der skete i området.",
                $"When a plan began is not stated. The start here is the first list without the area, {Number(from)}; it does not say what happened in the area."));
        }

        limits.AddRange(Windows(rules, from));
        var after = rules.Count(r => r.ListYear >= from);
        limits.Add(new(
            $"Der er {Number(rules.Length - after)} lister med tal før og {Number(after)} efter. Lister viser kun områder, der er på dem eller netop er kommet af; derefter har området ingen tal.",
            $"There are {Number(rules.Length - after)} lists with figures before and {Number(after)} after. Lists show only areas that are on them or have just left; after that the area has no figures."));
        var lost = areas.Count(a => a.Reason.Da.StartsWith("ingen tal", StringComparison.Ordinal));
        var leaver = ListEvents.IsOff(history, from);
        limits.Add(new(
            $"{(leaver ? "Området undersøges, fordi det kom af listen: det er valgt på sit resultat. De andre" : "Området og de andre")} er på listerne, fordi deres tal var høje, og tal, der har været høje, falder ofte af sig selv.",
            $"{(leaver ? "The area is studied because it left the list: it is chosen by its outcome. The others" : "The area and the others")} are on the lists because their figures were high, and figures that have been high often fall by themselves."));
        if (lost > 0)
        {
            limits.Add(new(
                $"{Number(lost)} lignende områder mangler tal efter starten, {(lost == 1 ? "fordi det" : "fordi de")} ikke er på listen eller i kilden. Dem, der er tilbage, er oftere områder, hvis tal blev ved med at være høje: det trækker forskellen ned.",
                $"{Number(lost)} similar {(lost == 1 ? "area lacks" : "areas lack")} figures after the start, not being on the list or in the source. Those that remain are more often areas whose figures stayed high: this pulls the difference down."));
        }

        limits.Add(new(
            "Om de andre områder selv havde en plan, er ikke i data. Forskellen er ikke mellem en plan og ingen plan.",
            "Whether the other areas had a plan of their own is not in the data. The difference is not between a plan and none."));
        return limits;
    }

    private static IEnumerable<Bilingual> Windows((int ListYear, CriterionRule Rule)[] rules, int from)
    {
        for (var i = 1; i < rules.Length; i++)
        {
            if (rules[i].Rule.WindowYears != rules[i - 1].Rule.WindowYears)
            {
                var (old, now) = (rules[i - 1], rules[i]);
                yield return new(
                    $"Til og med listen {Number(old.ListYear)} er tallet et gennemsnit af {Years(old.Rule.WindowYears, true)}, fra listen {Number(now.ListYear)} af {Years(now.Rule.WindowYears, true)}. Det rammer alle områder, men ikke nødvendigvis lige meget.",
                    $"Up to the list of {Number(old.ListYear)} the figure is a mean of {Years(old.Rule.WindowYears, false)}, from the list of {Number(now.ListYear)} of {Years(now.Rule.WindowYears, false)}. This meets all areas, but not necessarily alike.");
            }
        }

        var first = Array.Find(rules, r => r.ListYear >= from);
        var last = Array.FindLast(rules, r => r.ListYear < from);
        if (first.Rule is not null && last.Rule is not null && first.ListYear - first.Rule.LagYears - first.Rule.WindowYears + 1 <= last.ListYear - last.Rule.LagYears)
        {
            yield return new(
                $"Listerne {Number(last.ListYear)} ({last.Rule.DataYear(last.ListYear)}) og {Number(first.ListYear)} ({first.Rule.DataYear(first.ListYear)}) deler år, så et fald viser sig kun delvist, og nabolister er ikke uafhængige målinger.",
                $"The lists of {Number(last.ListYear)} ({last.Rule.DataYear(last.ListYear)}) and {Number(first.ListYear)} ({first.Rule.DataYear(first.ListYear)}) share years, so a fall shows only in part, and neighbouring lists are not independent measurements.");
        }
    }

    private static string Years(int years, bool danish) => danish ? $"{Number(years)} år" : years == 1 ? "1 year" : $"{Number(years)} years";
}

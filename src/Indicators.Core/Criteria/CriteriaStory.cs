using System.Globalization;
using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// An area's history as sentences, one per list: on or off, which criteria flipped and by how much, how far the nearest one is.
/// A change across a known break in the series, or next to a figure that looks misprinted, is told as such.
/// </summary>
internal static class CriteriaStory
{
    /// <summary>The sentences, oldest list first.</summary>
    /// <param name="years">The lists.</param>
    /// <param name="notes">What a reader must know: breaks, misprints, lists that only remarks tell of.</param>
    /// <param name="rules">The law.</param>
    /// <param name="offBefore">True when the area was off the list before the first one here.</param>
    public static IReadOnlyList<Bilingual> Of(IReadOnlyList<AreaClassification> years, IReadOnlyList<ListRemark> notes, RulesetCatalogue rules, bool offBefore)
    {
        var steps = new List<(int Year, Bilingual Text)>();
        AreaClassification? before = null;
        bool? on = offBefore ? false : null;
        foreach (var year in years.Where(y => !y.StatusByName && y.CriteriaKnown > 0))
        {
            var between = notes.Where(n => n.Kind == "inferred" && n.Area is not null && n.ListYears.Contains(year.ListYear)).ToList();
            steps.AddRange(between.Select(n => (year.ListYear, n.Text)));
            var wasOff = between.Count > 0;
            steps.Add((year.ListYear, Bilingual(l => Sentence(year, before, wasOff ? false : on, before is not null, notes, rules, l))));
            (before, on) = (year, ListOverviews.OnList(year));
        }

        // A remark about lists that the data do not hold in figures goes before the bare name of those lists.
        var told = notes.Where(n => n is { Kind: "by-name", Area: not null }).ToList();
        steps.AddRange(told.Select(n => (n.ListYears[0], new Bilingual($"{Years(n.ListYears)}: {n.Text.Da}", $"{Years(n.ListYears)}: {n.Text.En}"))));
        var named = years.Where(y => y.StatusByName && !told.Any(n => n.ListYears.Contains(y.ListYear))).ToList();
        for (var i = 0; i < named.Count;)
        {
            var run = named.Skip(i).TakeWhile((y, j) => y.Status == named[i].Status && y.ListYear == named[i].ListYear + j).ToList();
            steps.Add((run[0].ListYear, Bilingual(l => ByName(run, l))));
            i += run.Count;
        }

        return [.. steps.OrderBy(s => s.Year).Select(s => s.Text)];
    }

    private static string Sentence(AreaClassification year, AreaClassification? before, bool? wasOn, bool returning, IReadOnlyList<ListRemark> notes, RulesetCatalogue rules, Language language)
    {
        string Say(string da, string en) => language == Language.Danish ? da : en;
        var isOn = ListOverviews.OnList(year);
        var lead = (isOn, wasOn) switch
        {
            (true, true) => Say("bliver på listen", "stays on the list"),
            (true, false) when returning => Say("kommer tilbage på listen", "comes back on the list"),
            (true, false) => Say("kommer på listen", "enters the list"),
            (true, null) => Say("er på listen", "is on the list"),
            (false, true) => Say("kommer af listen", "leaves the list"),
            _ => Say("er ikke på listen", "is not on the list"),
        };
        var text = $"{Whole(year.ListYear)}: {lead}.";
        if (before is not null)
        {
            text += Flips(year, before, met: false, Say("Ikke længere opfyldt", "No longer met"), notes, rules, language);
            text += Flips(year, before, met: true, Say("Nu opfyldt", "Now met"), notes, rules, language);
        }

        // Who enters is told by what: all that is met, since it was not judged before.
        var by = isOn && wasOn != true ? $" ({string.Join(", ", year.Criteria.Where(c => c.Met == true).Select(c => $"{CriterionNames.Short(c.Rule.Criterion).In(language)} {Value(c, language)}"))})" : "";
        var status = rules.For(year.ListYear).Statuses;
        var required = status.Count == 1 ? Say($", {Whole(status[0].Required)} kræves", $", {Whole(status[0].Required)} needed") : "";
        text += " " + Say($"{Whole(year.CriteriaMet)} af {Whole(year.CriteriaKnown)} kriterier er opfyldt{by}{required}.", $"{Whole(year.CriteriaMet)} of {Whole(year.CriteriaKnown)} criteria are met{by}{required}.");
        if (year.Criteria.Where(c => c.MarginPoints is not null).MinBy(Relative) is { } nearest)
        {
            var points = Points(Math.Abs(nearest.MarginPoints!.Value), nearest, language);
            var side = nearest.Met == true ? Say("opfyldt", "met") : Say("ikke opfyldt", "not met");
            text += " " + Say($"Tættest på sin grænse: {CriterionNames.Short(nearest.Rule.Criterion).Da}, {points} point fra, {side}.", $"Nearest to its limit: {CriterionNames.Short(nearest.Rule.Criterion).En}, {points} points away, {side}.");
        }

        return text;
    }

    /// <summary>The distance as a share of the limit, so that points of convictions and of income can be set side by side.</summary>
    private static decimal Relative(CriterionJudgement judged) => Math.Abs(judged.MarginPoints!.Value) / judged.Threshold!.Value;

    private static string Flips(AreaClassification year, AreaClassification before, bool met, string lead, IReadOnlyList<ListRemark> notes, RulesetCatalogue rules, Language language)
    {
        var parts = new List<string>();
        foreach (var now in year.Criteria.Where(c => c.Met == met))
        {
            var then = before.Criteria.FirstOrDefault(c => c.Rule.Criterion == now.Rule.Criterion);
            if (then?.Met is { } was && was != met)
            {
                parts.Add(Flip(year, before, now, then, notes, language));
            }
            else if (met && then is null)
            {
                parts.Add(New(now, language));
            }
        }

        return parts.Count == 0 ? "" : $" {lead}: {string.Join(", ", parts)}.";
    }

    private static string Flip(AreaClassification year, AreaClassification before, CriterionJudgement now, CriterionJudgement then, IReadOnlyList<ListRemark> notes, Language language)
    {
        bool Says(string kind, int list) => notes.Any(n => n.Kind == kind && n.ListYears.Contains(list) && n.Criteria.Contains(now.Rule.Criterion));
        string Say(string da, string en) => language == Language.Danish ? da : en;
        var broken = notes.Any(n => n.Kind == "break" && n.Criteria.Contains(now.Rule.Criterion) && n.ListYears[0] >= before.ListYear && n.ListYears[^1] <= year.ListYear);
        var doubt = broken ? Say("; brud i serien, tallene er ikke på samme grundlag", "; a break in the series, the figures are not on the same footing")
            : Says("misprint", year.ListYear) || Says("misprint", before.ListYear) ? Say("; et af tallene ligner en trykfejl i kilden", "; one of the figures looks misprinted in the source")
            : "";
        return Say(
            $"{CriterionNames.Short(now.Rule.Criterion).Da} (fra {Value(then, language)} til {Value(now, language)} pct., grænsen er {Limit(now, language)}{doubt})",
            $"{CriterionNames.Short(now.Rule.Criterion).En} (from {Value(then, language)} to {Value(now, language)} per cent, the limit is {Limit(now, language)}{doubt})");
    }

    private static string New(CriterionJudgement now, Language language) => language == Language.Danish
        ? $"{CriterionNames.Short(now.Rule.Criterion).Da} (nyt kriterium, {Value(now, language)} pct., grænsen er {Limit(now, language)})"
        : $"{CriterionNames.Short(now.Rule.Criterion).En} (a new criterion, {Value(now, language)} per cent, the limit is {Limit(now, language)})";

    private static string ByName(List<AreaClassification> run, Language language)
    {
        var years = run.Count == 1 ? Whole(run[0].ListYear) : $"{Whole(run[0].ListYear)}–{Whole(run[^1].ListYear)}";
        var status = StatusNames.Of(run[0].Status, run[0].ListYear).In(language);
        return language == Language.Danish
            ? $"{years}: {status} efter navnet på listen; tallene er ikke offentlige i samme form."
            : $"{years}: {status} by its name on the list; the figures are not public in the same form.";
    }

    private static string Limit(CriterionJudgement judged, Language language)
    {
        var word = (judged.Rule.Strictness, language) switch
        {
            (Strictness.Exceeds, Language.Danish) => "over",
            (Strictness.Exceeds, _) => "above",
            (Strictness.AtLeast, Language.Danish) => "mindst",
            (Strictness.AtLeast, _) => "at least",
            (_, Language.Danish) => "under",
            _ => "below",
        };
        return $"{word} {Points(judged.Threshold ?? 0, judged, language)}";
    }

    private static string Value(CriterionJudgement judged, Language language) => Points(judged.Value ?? 0, judged, language);

    private static string Points(decimal value, CriterionJudgement judged, Language language) =>
        NumberText.Format((double)value, judged.Rule.Criterion == Criterion.Convicted ? 2 : 1, language);

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Years(IReadOnlyList<int> years) => years.Count == 1 ? Whole(years[0]) : $"{Whole(years[0])}–{Whole(years[^1])}";

    private static Bilingual Bilingual(Func<Language, string> text) => new(text(Language.Danish), text(Language.English));
}

using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Word;

/// <summary>The legal criteria of each area on every list, across the page's long side.</summary>
internal static class WordCriteria
{
    public static void Write(WordDocument document)
    {
        if (document.Evaluation.Criteria.Count == 0)
        {
            return;
        }

        document.Turn(landscape: true);
        document.Heading(1, document.Say("Kriterierne år for år", "The criteria year by year"));
        document.Paragraph(document.Say(
            "Værdierne er ministeriets, som de blev offentliggjort; de er sammenlignet uafrundet med det års regler. Fed rød skrift: området rammer kriteriet, det vil sige opfylder det i lovens forstand. At ramme taler for en plads på listen, så her er det bedst ikke at ramme. En decemberliste bygger på tal fra tidligere år.",
            "The values are the ministry's as published, compared exactly with the rules of that year. Bold red: the area hits the criterion, that is, meets it in the sense of the law. A hit speaks for a place on the list, so here it is best not to hit. A December list describes earlier years."));
        foreach (var history in document.Evaluation.Criteria)
        {
            Area(document, history);
        }

        document.Turn(landscape: false);
    }

    private static void Area(WordDocument document, AreaCriteriaHistory history)
    {
        document.Heading(2, history.Area.Name);
        WordColumn[] columns =
        [
            new(document.Say("Liste", "List"), 7),
            new(document.Say("Regler", "Rules"), 7),
            new(document.Say("Beboere", "Residents"), 10, Numbers: true),
            .. CriteriaCodes.All.Select(c => new WordColumn(ReportWords.Criterion(c, document.Language), c == Criterion.OutsideLabourMarket ? 16 : 12, Numbers: true)),
            new(document.Say("Rammer", "Hits"), 9, Numbers: true),
            new(document.Say("Efter reglerne", "By the rules"), 19),
            new(document.Say("Offentliggjort", "Published"), 19),
            new(document.Say("Lister i træk", "Lists in a row"), 9, Numbers: true),
        ];
        document.Table($"{document.Say("Kriterierne for", "The criteria for")} {history.Area.Name}", columns, history.Years.Select(y => Year(document, y)));
        foreach (var step in history.Story)
        {
            document.Paragraph(step.In(document.Language));
        }

        foreach (var note in history.Notes)
        {
            document.Paragraph(note.Text.In(document.Language), "Remark");
        }
    }

    private static IReadOnlyList<WordCell> Year(WordDocument document, AreaClassification year) =>
    [
        new(year.ListYear.ToString(CultureInfo.InvariantCulture)) { Strong = true, Origins = [.. year.Origins.Concat(year.Criteria.SelectMany(c => c.Origins)).Distinct()] },
        year.Ruleset,
        year.Residents is { } residents ? NumberText.Count(residents, document.Language) : "–",
        .. CriteriaCodes.All.Select(c => Judged(document, year.Criteria.FirstOrDefault(j => j.Rule.Criterion == c), c)),
        GoalText.CriteriaMet(year, document.Language),
        GoalText.Status(year, document.Language),
        GoalText.Published(year, document.Language),
        year.YearsInARow?.ToString(CultureInfo.InvariantCulture) ?? "–",
    ];

    private static WordCell Judged(WordDocument document, CriterionJudgement? judged, Criterion criterion) => judged?.Value is { } value
        ? new WordCell(NumberText.Format((double)value, ReportWords.Decimals(criterion), document.Language))
        {
            Strong = judged.Met == true,
            Colour = judged.Met == true ? document.Theme.Criterion : null,
        }
        : judged is null ? "–" : document.Say("ukendt", "unknown");
}

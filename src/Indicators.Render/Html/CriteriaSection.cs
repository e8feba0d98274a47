using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>The legal criteria of each area on every list.</summary>
internal static class CriteriaSection
{
    public static void Write(HtmlPage page)
    {
        if (page.Evaluation.Criteria.Count == 0)
        {
            return;
        }

        page.Section("kriterier", page.Say("Kriterierne år for år", "The criteria year by year"));
        page.Body.Element("p", page.Say(
            "Værdierne er ministeriets, som de blev offentliggjort; de er sammenlignet uafrundet med det års regler. Fed skrift: området rammer kriteriet, det vil sige opfylder det i lovens forstand. At ramme taler for en plads på listen, så her er det bedst ikke at ramme. En decemberliste bygger på tal fra tidligere år.",
            "The values are the ministry's as published, compared exactly with the rules of that year. Bold: the area hits the criterion, that is, meets it in the sense of the law. A hit speaks for a place on the list, so here it is best not to hit. A December list describes earlier years."));
        if (PlanCharts.Statuses(page.Evaluation, page.Language) is { } statuses)
        {
            page.Chart(statuses, "status");
        }

        OverviewSection.Write(page);

        foreach (var history in page.Evaluation.Criteria)
        {
            Area(page, history);
        }

        page.EndSection();
    }

    private static void Area(HtmlPage page, AreaCriteriaHistory history)
    {
        var language = page.Language;
        page.Body.Raw($"<article class=\"criteria\" id=\"kriterier-{HtmlText.Escape(AreaName.Slug(history.Area.Name))}\">\n").Element("h3", history.Area.Name);
        if (EvaluationCharts.Ladder(history, language) is { } ladder)
        {
            page.Chart(ladder, history.Area.Name + " kriterier");
        }

        page.Body.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text($"{page.Say("Kriterier", "Criteria")} {history.Area.Name}")
            .Raw($"\"><table data-name=\"kriterier-{HtmlText.Escape(AreaName.Slug(history.Area.Name))}\">\n<thead><tr>")
            .Element("th", page.Say("Liste", "List"), "scope=\"col\"")
            .Element("th", page.Say("Regler", "Rules"), "scope=\"col\"")
            .Element("th", page.Say("Beboere", "Residents"), "scope=\"col\" class=\"n\"");
        foreach (var criterion in CriteriaCodes.All)
        {
            page.Body.Element("th", ReportWords.Criterion(criterion, language), "scope=\"col\" class=\"n\"");
        }

        page.Body.Element("th", page.Say("Rammer", "Hits"), "scope=\"col\" class=\"n\"")
            .Element("th", page.Say("Efter reglerne", "By the rules"), "scope=\"col\"")
            .Element("th", page.Say("Offentliggjort", "Published"), "scope=\"col\"")
            .Element("th", page.Say("Decemberlister i træk", "December lists in a row"), "scope=\"col\" class=\"n\"")
            .Raw("</tr></thead>\n<tbody>\n");
        foreach (var year in history.Years)
        {
            Year(page, year);
        }

        page.Body.Raw("</tbody></table></div>\n");
        page.List(page.Say("Hvad der skete, liste for liste", "What happened, list by list"), history.Story.Select(s => s.In(language)));

        // A remark that the story tells already, in its place among the years, is not told twice.
        foreach (var note in history.Notes.Where(n => n is not { Kind: "by-name" or "inferred", Area: not null }))
        {
            page.Body.Element("p", note.Text.In(language), "class=\"remark\"");
        }

        DistanceSections.Write(page, history.Area);
        page.Body.Raw("</article>\n");
    }

    private static void Year(HtmlPage page, AreaClassification year)
    {
        var language = page.Language;
        page.Body.Raw("<tr>").Element("th", year.ListYear.ToString(CultureInfo.InvariantCulture), "scope=\"row\"")
            .Raw("<td>").Text(year.Ruleset).Raw("</td><td class=\"n\">")
            .Text(year.Residents is { } residents ? NumberText.Count(residents, language) : "–")
            .Raw(page.Notes.Links(year.Origins)).Raw("</td>");
        foreach (var criterion in CriteriaCodes.All)
        {
            var judged = year.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion);
            page.Body.Raw("<td class=\"n\">").Raw(Judged(page, judged, criterion)).Raw("</td>");
        }

        page.Body.Raw("<td class=\"n\">").Text(GoalText.CriteriaMet(year, language))
            .Raw("</td><td>").Text(Compounds.Soft(GoalText.Status(year, page.Language))).Raw("</td><td class=\"long\">").Text(Compounds.Soft(GoalText.Published(year, page.Language)))
            .Raw("</td><td class=\"n\">").Text(year.YearsInARow?.ToString(CultureInfo.InvariantCulture) ?? "–").Raw("</td></tr>\n");
    }

    private static string Judged(HtmlPage page, CriterionJudgement? judged, Criterion criterion)
    {
        if (judged is null)
        {
            return $"<span class=\"absent\" title=\"{HtmlText.Escape(page.Say("indgår ikke i det års regler", "not part of that year's rules"))}\">–</span>";
        }

        if (judged.Value is not { } value)
        {
            return $"<span class=\"absent\">{HtmlText.Escape(page.Say("ukendt", "unknown"))}</span>";
        }

        var decimals = ReportWords.Decimals(criterion);
        var text = HtmlText.Escape(NumberText.Format((double)value, decimals, page.Language));
        var limit = judged.Threshold is { } threshold
            ? $"{page.Say("grænsen er", "the limit is")} {ReportWords.Strictness(judged.Rule.Strictness, page.Language)} {NumberText.Format((double)threshold, decimals, page.Language)}"
            : page.Say("grænsen kendes ikke", "the limit is not known");
        var mark = judged.Met switch
        {
            true => $"<b class=\"hit\">{text}</b>",
            _ => text,
        };
        return $"<span title=\"{HtmlText.Escape(limit)}\">{mark}</span>{page.Notes.Links(judged.Origins)}";
    }
}

using Indicators.Model;
using Indicators.Render.Methods;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>One section per focus area, one article per goal: chart, table, verdict in words, remarks, the evaluator's note.</summary>
internal static class GoalSections
{
    public static void Write(HtmlPage page)
    {
        foreach (var focus in page.Evaluation.Plan.FocusAreas)
        {
            page.Section($"indsats-{HtmlText.Escape(AreaName.Slug(focus.Id))}", focus.Title);
            page.Body.Element("p", focus.Vision, "class=\"vision\"");
            page.List(page.Say("Problemer", "Problems"), focus.Problems.Select(p => p.Title));
            page.List(page.Say("Formål", "Purposes"), focus.Purposes.Select(p => p.Title));
            var goals = page.Evaluation.Goals.Where(g => g.FocusArea.Id == focus.Id).ToArray();
            if (goals.Length == 0)
            {
                page.Body.Element("p", page.Say("Ingen mål opstillet.", "No goals set."), "class=\"remark\"");
            }

            foreach (var goal in goals)
            {
                Goal(page, goal);
            }

            page.EndSection();
        }
    }

    /// <summary>One goal or success criterion.</summary>
    public static void Goal(HtmlPage page, GoalResult goal)
    {
        var language = page.Language;
        page.Body.Raw($"<article class=\"goal\" id=\"maal-{HtmlText.Escape(AreaName.Slug(goal.Id))}\" data-focus=\"{HtmlText.Escape(goal.FocusArea.Id)}\" data-verdict=\"{goal.Verdict.Verdict.Code()}\">\n")
            .Element(goal.ActivityId is null ? "h3" : "h4", $"{goal.Id} · {EvaluationCharts.TitleOf(goal)}")
            .Raw("<p class=\"verdict\">").Raw(page.Badge(goal.Verdict.Verdict))
            .Raw(" <span class=\"certainty\">").Text(GoalText.Certainty(goal.Verdict, language)).Raw("</span></p>\n");
        if (goal.Synthetic)
        {
            page.Body.Element("p", ReportWords.SyntheticMark(language), "class=\"synthetic\" role=\"note\"");
        }

        page.Body.Element("p", GoalText.Rule(goal, language), "class=\"rule\"");
        page.Body.Element("p", goal.Sentence.In(language), "class=\"sentence\"");
        if (EvaluationCharts.Trend(goal, page.Evaluation, language) is { } chart)
        {
            page.Chart(chart, goal.Id);
        }

        if (goal.ActivityId is null && OverviewCharts.SpreadOf(goal, page.Evaluation) is { } spread)
        {
            page.Chart(OverviewCharts.Spread(spread, page.Evaluation, language), $"{goal.Id}-{page.Say("omraader", "areas")}");
        }

        ComparisonTable(page, goal);
        Parts(page, goal);
        Counts(page, goal);
        SeriesTable(page, goal);
        page.List(page.Say("Bemærk", "Note"), GoalText.Remarks(goal, language));
        page.Body.Element("p", goal.Note, "class=\"note\"");
        NotesSections.Evidence(page, goal);
        page.Body.Raw("</article>\n");
    }

    private static void ComparisonTable(HtmlPage page, GoalResult goal)
    {
        if (goal.Comparison is not { } comparison || goal.Area is null || goal.Indicator is not { } indicator)
        {
            return;
        }

        var decimals = indicator.Decimals;
        page.Body.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text($"{page.Say("Tabel", "Table")} {goal.Id}")
            .Raw($"\"><table data-name=\"{HtmlText.Escape(AreaName.Slug(goal.Id))}\">\n<thead><tr>")
            .Element("th", $"{(page.Language == Language.Danish ? indicator.Name : indicator.NameEn)} ({ReportWords.Unit(indicator.Unit, page.Language, indicator)})", "scope=\"col\"")
            .Element("th", $"Baseline {comparison.BaselinePeriod.Code}", "scope=\"col\" class=\"n\"")
            .Element("th", $"{page.Say("Opfølgning", "Follow-up")} {comparison.FollowUpPeriod.Code}", "scope=\"col\" class=\"n\"")
            .Element("th", page.Say("Ændring", "Change"), "scope=\"col\" class=\"n\"")
            .Raw("</tr></thead>\n<tbody>\n");
        var area = goal.Series.FirstOrDefault(s => s.Role == SeriesRole.Area);
        Row(page, goal.Area.Name, page.Cell(comparison.Baseline, decimals, OriginsAt(area, comparison.BaselinePeriod)), page.Cell(comparison.FollowUp, decimals, OriginsAt(area, comparison.FollowUpPeriod)), page.Cell(comparison.Change, decimals, signed: true));
        foreach (var reference in comparison.References)
        {
            var series = goal.Series.FirstOrDefault(s => s.Role == SeriesRole.Reference && s.Area.Code == reference.Reference.Code);
            Row(page, reference.Reference.Name, page.Cell(reference.ReferenceBaseline, decimals, OriginsAt(series, comparison.BaselinePeriod)), page.Cell(reference.ReferenceFollowUp, decimals, OriginsAt(series, comparison.FollowUpPeriod)), page.Cell(reference.ReferenceChange, decimals, signed: true));
            Row(page, $"{page.Say("Afstand til", "Gap to")} {reference.Reference.Name}", page.Cell(reference.GapBaseline, decimals, signed: true), page.Cell(reference.GapFollowUp, decimals, signed: true), page.Cell(reference.GapChange, decimals, signed: true));
            if (reference.GapExcludingBaseline is not null || reference.GapExcludingFollowUp is not null)
            {
                Row(page, $"{page.Say("Afstand til", "Gap to")} {reference.Reference.Name} {page.Say("uden området", "without the area")}", page.Cell(reference.GapExcludingBaseline, decimals, signed: true), page.Cell(reference.GapExcludingFollowUp, decimals, signed: true), "");
            }
        }

        page.Body.Raw("</tbody></table></div>\n");
        foreach (var reference in comparison.References)
        {
            page.Body.Element("p", reference.WhoMoved.In(page.Language), "class=\"moved\"");
        }
    }

    private static void Parts(HtmlPage page, GoalResult goal)
    {
        if (goal.Verdict.Parts.Count == 0)
        {
            page.Body.Element("p", GoalText.Reason(goal, page.Language), "class=\"reason\"");
            return;
        }

        page.Body.Raw("<ul class=\"parts\">\n");
        foreach (var part in goal.Verdict.Parts)
        {
            page.Body.Raw("<li>").Raw(page.Badge(part.Verdict)).Raw(" ").Text(part.Reason.In(page.Language)).Raw("</li>\n");
        }

        page.Body.Raw("</ul>\n");
    }

    private static void Counts(HtmlPage page, GoalResult goal)
    {
        if (goal.Counts.Count == 0)
        {
            return;
        }

        page.Body.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text($"{page.Say("Optælling", "Count")} {goal.Id}").Raw("\"><table>\n<thead><tr>")
            .Element("th", page.Say("Optalt", "Counted"), "scope=\"col\"")
            .Element("th", page.Say("Periode", "Period"), "scope=\"col\"")
            .Element("th", page.Say("Antal", "Number"), "scope=\"col\" class=\"n\"")
            .Element("th", page.Say("Mål", "Target"), "scope=\"col\" class=\"n\"")
            .Element("th", page.Say("Nået", "Reached"), "scope=\"col\"")
            .Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in goal.Counts)
        {
            page.Body.Raw("<tr>").Element("th", row.Label.In(page.Language), "scope=\"row\"")
                .Raw("<td>").Text(row.Period).Raw("</td><td class=\"n\">").Text(CountText.Count(row, page.Language)).Raw("</td><td class=\"n\">").Text(CountText.Number(row.Target, page.Language))
                .Raw("</td><td>").Text(CountText.Reached(row, page.Language)).Raw("</td></tr>\n");
        }

        page.Body.Raw("</tbody></table></div>\n");
    }

    private static void SeriesTable(HtmlPage page, GoalResult goal)
    {
        if (goal.Indicator is not { } indicator || goal.Series.Count == 0)
        {
            return;
        }

        var periods = goal.Series.SelectMany(s => s.Points).Select(p => p.Period).Distinct().Order().ToArray();
        page.Body.Raw("<details class=\"numbers\"><summary>").Text(page.Say("Alle tal i figuren, med kilder", "All numbers of the figure, with sources"))
            .Raw("</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text($"{page.Say("Tidsserie", "Series")} {goal.Id}")
            .Raw($"\"><table data-name=\"{HtmlText.Escape(AreaName.Slug(goal.Id))}-serie\">\n<thead><tr>").Element("th", page.Say("Periode", "Period"), "scope=\"col\"");
        foreach (var series in goal.Series)
        {
            page.Body.Element("th", series.Role == SeriesRole.ReferenceWithoutArea ? $"{series.Area.Name} {page.Say("uden området", "without the area")}" : series.Area.Name, "scope=\"col\" class=\"n\"");
        }

        page.Body.Raw("</tr></thead>\n<tbody>\n");
        foreach (var period in periods)
        {
            page.Body.Raw("<tr>").Element("th", period.Code, "scope=\"row\"");
            foreach (var series in goal.Series)
            {
                page.Body.Raw("<td class=\"n\">").Raw(page.Cell(series.At(period), series.Role, indicator.Decimals)).Raw("</td>");
            }

            page.Body.Raw("</tr>\n");
        }

        page.Body.Raw("</tbody></table></div>\n");
        MethodAnchor.Links(page, MethodsUsed.By(goal));
        page.Body.Raw("</details>\n");
    }

    private static IEnumerable<Origin> OriginsAt(Series? series, Period period) => series?.At(period)?.Origins ?? [];

    private static void Row(HtmlPage page, string heading, params ReadOnlySpan<string> cells)
    {
        page.Body.Raw("<tr>").Element("th", heading, "scope=\"row\"");
        foreach (var cell in cells)
        {
            page.Body.Raw("<td class=\"n\">").Raw(cell).Raw("</td>");
        }

        page.Body.Raw("</tr>\n");
    }
}

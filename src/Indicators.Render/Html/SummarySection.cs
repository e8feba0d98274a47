using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>What a styregruppe reads first: how many goals are met, and each goal in a line.</summary>
internal static class SummarySection
{
    private static readonly Verdict[] Order = [Verdict.Met, Verdict.MetWithinChance, Verdict.NotMetWithinChance, Verdict.NotMet, Verdict.CannotTell];

    public static void Write(HtmlPage page)
    {
        var goals = page.Evaluation.Goals;
        page.Section("sammenfatning", page.Say("Sammenfatning", "Summary"));
        page.Body.Element("p", page.Evaluation.Plan.Vision, "class=\"vision\"");
        NotesSections.Summary(page);
        if (goals.Count == 0)
        {
            page.Body.Element("p", page.Say("Planen opstiller ingen mål, der kan måles.", "The plan sets no goals that can be measured."));
        }
        else
        {
            Tiles(page, goals);
            Filters(page);
            Table(page, goals);
            if (OverviewCharts.Trends(page.Evaluation, page.Language) is { } trends)
            {
                page.Chart(trends, trends.Title);
            }

            foreach (var slope in EvaluationCharts.Slopes(page.Evaluation, page.Language).Where(s => s.Lines.Count > 1))
            {
                page.Chart(slope, slope.Title);
            }
        }

        foreach (var remark in page.Evaluation.Remarks)
        {
            page.Body.Element("p", remark.In(page.Language), "class=\"remark\"");
        }

        NotesSections.Recommendations(page);
        page.EndSection();
    }

    private static void Tiles(HtmlPage page, IReadOnlyList<GoalResult> goals)
    {
        var counted = goals.Where(g => g.Goal.Repeats is null).ToArray();
        page.Body.Raw("<ul class=\"tiles\">\n");
        foreach (var verdict in Order)
        {
            var count = counted.Count(g => g.Verdict.Verdict == verdict);
            if (count > 0)
            {
                page.Body.Raw($"<li class=\"{verdict.Code()}\"><strong>{count.ToString(CultureInfo.InvariantCulture)}</strong> ")
                    .Text(ReportWords.Verdict(verdict, page.Language)).Raw("</li>\n");
            }
        }

        page.Body.Raw("</ul>\n");
    }

    private static void Filters(HtmlPage page)
    {
        page.Body.Raw("<form class=\"filters\" hidden>\n")
            .Raw($"<label>{HtmlText.Escape(page.Say("Indsatsområde", "Focus area"))} <select data-filter=\"focus\"><option value=\"\">{HtmlText.Escape(page.Say("alle", "all"))}</option>");
        foreach (var focus in page.Evaluation.Plan.FocusAreas)
        {
            page.Body.Raw($"<option value=\"{HtmlText.Escape(focus.Id)}\">").Text(focus.Title).Raw("</option>");
        }

        page.Body.Raw($"</select></label>\n<label>{HtmlText.Escape(page.Say("Vurdering", "Verdict"))} <select data-filter=\"verdict\"><option value=\"\">{HtmlText.Escape(page.Say("alle", "all"))}</option>");
        foreach (var verdict in Order)
        {
            page.Body.Raw($"<option value=\"{verdict.Code()}\">").Text(ReportWords.Verdict(verdict, page.Language)).Raw("</option>");
        }

        page.Body.Raw($"</select></label>\n<output aria-live=\"polite\" data-template=\"{HtmlText.Escape(page.Say("{n} af {m} mål vises", "{n} of {m} goals shown"))}\"></output>\n</form>\n");
    }

    private static void Table(HtmlPage page, IReadOnlyList<GoalResult> goals)
    {
        page.Body.Raw("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
            .Text(page.Say("Tabel over mål", "Table of goals"))
            .Raw("\"><table class=\"sortable\" data-name=\"maal\">\n<thead><tr>");
        foreach (var heading in new[]
        {
            page.Say("Mål", "Goal"), "Baseline", page.Say("Opfølgning", "Follow-up"), page.Say("Ændring", "Change"),
            page.Say("Afstand før", "Gap before"), page.Say("Afstand nu", "Gap now"), page.Say("Enhed", "Unit"), page.Say("Vurdering", "Verdict"),
        })
        {
            page.Body.Element("th", heading, "scope=\"col\"");
        }

        page.Body.Raw("</tr></thead>\n<tbody>\n");
        foreach (var goal in goals)
        {
            var decimals = goal.Indicator?.Decimals ?? 0;
            var comparison = goal.Comparison;
            var reference = comparison?.References.Count > 0 ? comparison.References[0] : null;
            page.Body.Raw($"<tr data-focus=\"{HtmlText.Escape(goal.FocusArea.Id)}\" data-verdict=\"{goal.Verdict.Verdict.Code()}\"><th scope=\"row\"><a href=\"#maal-{HtmlText.Escape(AreaName.Slug(goal.Id))}\">")
                .Text($"{goal.Id}").Raw("</a> ").Text(EvaluationCharts.TitleOf(goal)).Raw("</th>");
            Number(page, comparison?.Baseline, decimals, signed: false);
            Number(page, comparison?.FollowUp, decimals, signed: false);
            Number(page, comparison?.Change, decimals, signed: true);
            Number(page, reference?.GapBaseline, decimals, signed: true);
            Number(page, reference?.GapFollowUp, decimals, signed: true);
            page.Body.Raw("<td>").Text(goal.Indicator is null ? "" : ReportWords.Unit(goal.Indicator.Unit, page.Language, goal.Indicator)).Raw("</td><td>").Raw(page.Badge(goal.Verdict.Verdict)).Raw("</td></tr>\n");
        }

        page.Body.Raw("</tbody></table></div>\n");
    }

    private static void Number(HtmlPage page, Figure? figure, int decimals, bool signed)
    {
        var sort = figure?.Value is { } value ? $" data-sort=\"{value.ToString("R", CultureInfo.InvariantCulture)}\"" : "";
        page.Body.Raw($"<td class=\"n\"{sort}>").Text(ReportWords.Number(figure, decimals, page.Language, signed)).Raw("</td>");
    }
}

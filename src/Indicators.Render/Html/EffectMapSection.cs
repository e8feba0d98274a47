using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>The effect map: activities by criteria and other outcomes, as the plan states them, with the ground of each.</summary>
internal static class EffectMapSection
{
    public static void Write(HtmlPage page)
    {
        if (page.Evaluation.EffectMap is not { } map)
        {
            return;
        }

        page.Section("effektkort", page.Say("Effektkort", "Effect map"));
        page.Body.Element("p", page.Say(
            "Hvad planen selv forventer, at aktiviteterne påvirker. Det er planens forventning, ikke en måling af virkning.",
            "What the plan itself expects its activities to influence. It is the plan's expectation, not a measured effect."));
        if (EvaluationCharts.EffectMap(page.Evaluation, page.Language) is { } chart)
        {
            page.Chart(chart, "effektkort");
        }

        page.Body.Raw("<details><summary>").Text(page.Say("Effektkortet som tabel, med grunde", "The effect map as a table, with grounds"))
            .Raw("</summary>\n<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"").Text(page.Say("Effektkort", "Effect map")).Raw("\"><table data-name=\"effektkort\">\n<thead><tr>")
            .Element("th", page.Say("Aktivitet", "Activity"), "scope=\"col\"")
            .Element("th", page.Say("Udfald", "Outcome"), "scope=\"col\"")
            .Element("th", page.Say("Påvirkning", "Influence"), "scope=\"col\"")
            .Element("th", page.Say("Sigt", "Horizon"), "scope=\"col\"")
            .Element("th", page.Say("Grund, og hvordan kilden er læst", "Ground, and how the source was read"), "scope=\"col\"")
            .Raw("</tr></thead>\n<tbody>\n");
        foreach (var row in map.Rows)
        {
            Row(page, map, row);
        }

        page.Body.Raw("</tbody></table></div></details>\n");
        page.EndSection();
    }

    private static void Row(HtmlPage page, EffectMap map, EffectRow row)
    {
        var stated = row.Cells.Select((cell, i) => (Cell: cell, Outcome: map.Outcomes[i])).Where(x => x.Cell is not null).ToArray();
        var heading = $"{row.Activity.Id} {row.Activity.Title}";
        if (stated.Length == 0)
        {
            page.Body.Raw("<tr>").Element("th", heading, "scope=\"row\"").Raw("<td colspan=\"4\">").Text(page.Say("ingen påvirkning angivet", "no influence stated")).Raw("</td></tr>\n");
            return;
        }

        foreach (var (cell, outcome) in stated)
        {
            page.Body.Raw("<tr>").Element("th", heading, "scope=\"row\"")
                .Raw("<td>").Text(outcome.Name.In(page.Language)).Raw("</td><td>").Text(ReportWords.Directness(cell!.Directness, page.Language))
                .Raw("</td><td>").Text(ReportWords.Horizon(cell.Horizon, page.Language)).Raw("</td><td>").Text(cell.Ground).Raw("</td></tr>\n");
        }
    }
}

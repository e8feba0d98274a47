using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>All areas of the list by how far they are from leaving it: a chart, and the same in points and persons as a table.</summary>
internal static class OverviewSection
{
    public static void Write(HtmlPage page)
    {
        if (page.Evaluation.ListOverview is not { Rows.Count: > 0 } overview)
        {
            return;
        }

        var language = page.Language;
        var year = overview.ListYear.ToString(CultureInfo.InvariantCulture);
        var own = page.Evaluation.Plan.Areas;
        page.Body.Raw("<article class=\"overview\" id=\"listen\">\n").Element("h3", page.Say($"Hele listen {year}", $"The whole list of {year}"));
        page.Chart(ListOverviewWords.Chart(overview, [.. own], language), "hele listen");
        page.Body.Raw("<details><summary>").Text(page.Say("Alle områder i point og personer", "All areas in points and persons")).Raw("</summary>\n");
        page.Table(
            page.Say($"Alle områder på listen {year}", $"All areas on the list of {year}"),
            "listen-" + year,
            [
                page.Say("Område", "Area"),
                .. overview.Rows[0].Distance.Criteria.SelectMany(c => new[] { ReportWords.Criterion(c.Judgement.Rule.Criterion, language) + page.Say(", point", ", points"), page.Say("personer", "persons") }),
                page.Say("Personer til at komme af listen", "Persons to leave the list"),
                page.Say("Korteste vej", "Shortest way"),
            ]);
        foreach (var row in overview.Rows)
        {
            page.Body.Raw("<tr>").Element("th", row.Area.Name, "scope=\"row\"");
            foreach (var criterion in row.Distance.Criteria)
            {
                var judgement = criterion.Judgement;
                page.NumberCell(judgement.MarginPoints is { } margin ? NumberText.Signed((double)margin, ReportWords.Decimals(judgement.Rule.Criterion), language) : page.Say("ukendt", "unknown"));
                page.NumberCell(ListOverviewWords.Persons(criterion, row.Distance.Horizon, language));
            }

            page.NumberCell(ListOverviewWords.Way(row, language));
            page.TextCell(ListOverviewWords.WaySteps(row, language));
            page.Body.Raw("</tr>\n");
        }

        page.EndTable();
        page.Body.Raw("</details>\n</article>\n");
    }
}

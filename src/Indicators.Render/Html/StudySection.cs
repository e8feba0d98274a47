using System.Globalization;
using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>What the official lists can say about why an area changed: an estimate with all its checks, or why there is none.</summary>
internal static class StudySection
{
    public static void Write(HtmlPage page)
    {
        foreach (var study in page.Evaluation.ListStudies)
        {
            Study(page, study);
        }
    }

    private static void Study(HtmlPage page, ListStudy study)
    {
        page.Body.Element("h3", page.Say($"{study.Area.Name} på de officielle lister", $"{study.Area.Name} on the official lists"))
            .Element("p", study.Question.In(page.Language))
            .Element("p", study.Conclusion.In(page.Language), "class=\"conclusion\"");
        if (study.Estimate is { } estimate)
        {
            foreach (var chart in StudyCharts.Of(study, page.Language))
            {
                page.Chart(chart.Chart, chart.Name);
            }

            Checks(page, study, estimate);
            page.List(page.Say("Hvad beregningen ikke kommer uden om", "What the estimate cannot get around"), study.Limits.Select(l => l.In(page.Language)));
            page.Body.Raw("<details><summary>").Text(page.Say("Sammenligningsområder, andre områder som prøve, og følsomhed", "Comparison areas, other areas as a test, and sensitivity")).Raw("</summary>\n");
            Similar(page, study, estimate);
            Runs(page, study, estimate);
            page.Body.Raw("</details>\n");
        }
        else
        {
            page.List(page.Say("Hvorfor ingen virkning kan beregnes", "Why no effect can be estimated"), study.Limits.Select(l => l.In(page.Language)));
            Status(page, study);
        }
    }

    private static void Checks(HtmlPage page, ListStudy study, StudyEstimate estimate)
    {
        page.Table(page.Say("Kontrol af designet", "Checks of the design") + " " + study.Area.Name, "kontrol-" + study.Area.Name, page.Say("Udfald", "Outcome"), page.Say("Kontrol", "Check"));
        foreach (var check in estimate.Checks)
        {
            page.Body.Raw("<tr>").Element("th", Outcome(page, check.Outcome), "scope=\"row\"");
            page.TextCell(check.Text.In(page.Language));
            page.Body.Raw("</tr>\n");
        }

        page.EndTable();
        if (estimate.Selection is { } selection)
        {
            page.Body.Element("p", page.Say("Regression mod gennemsnittet er beregnet under disse antagelser: ", "Regression to the mean is simulated under these assumptions: ") + selection.Assumptions.In(page.Language), "class=\"note\"");
        }
    }

    private static void Similar(HtmlPage page, ListStudy study, StudyEstimate estimate)
    {
        page.Body.Element("p", page.Say(
            "Områderne er valgt efter, hvor meget de lignede på listerne før: afstand i standardafvigelser mellem områder. Tallene derefter har ikke haft indflydelse på valget, bortset fra at et område uden tal derefter ikke kan være med.",
            "The areas are chosen by how like they were on the lists before: distance in standard deviations between areas. The figures afterwards have had no influence on the choice, except that an area without one cannot take part."));
        page.Table(page.Say("Lignende områder", "Similar areas") + " " + study.Area.Name, "lignende-" + study.Area.Name, page.Say("Område", "Area"), page.Say("Afstand", "Distance"), page.Say("Vægt", "Weight"), page.Say("Forskel, hvis området var det undersøgte", "Difference, had the area been the one studied"), page.Say("Nummer", "Rank"));
        foreach (var area in estimate.Similar)
        {
            var placebo = estimate.Placebos.FirstOrDefault(p => p.Area.Code == area.Area.Code);
            page.Body.Raw("<tr>").Element("th", area.Area.Name, "scope=\"row\"");
            page.NumberCell(NumberText.Format(area.Distance, 2, page.Language));
            if (area.Weight is { } weight)
            {
                page.NumberCell(NumberText.Format(weight, 2, page.Language));
                page.NumberCell(placebo is null ? "–" : NumberText.Signed(placebo.Difference, 2, page.Language));
                page.NumberCell(placebo is null ? "–" : placebo.Rank.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                page.Body.Raw("<td colspan=\"3\">").Text(area.Reason.In(page.Language)).Raw("</td>");
            }

            page.Body.Raw("</tr>\n");
        }

        page.EndTable();
    }

    private static void Runs(HtmlPage page, ListStudy study, StudyEstimate estimate)
    {
        page.Table(page.Say("Følsomhed", "Sensitivity") + " " + study.Area.Name, "foelsomhed-" + study.Area.Name, page.Say("Ændring", "Change"), page.Say("Forskel", "Difference"));
        Row(page.Say("ingen", "none"), estimate.Difference);
        foreach (var run in estimate.Sensitivity.Concat(estimate.EarlierStarts))
        {
            Row(run.Change.In(page.Language), run.Difference);
        }

        page.EndTable();

        void Row(string change, double? difference)
        {
            page.Body.Raw("<tr>").Element("th", change, "scope=\"row\"");
            page.NumberCell(difference is { } known ? NumberText.Signed(known, 2, page.Language) : "–");
            page.Body.Raw("</tr>\n");
        }
    }

    private static void Status(HtmlPage page, ListStudy study)
    {
        var named = study.Lists.Where(l => l.ByName).ToArray();
        page.List(
            page.Say("Status efter den sidste liste med tal, kun ved navn", "Status after the last list with figures, by name only"),
            named.Select(l => $"{l.ListYear.ToString(CultureInfo.InvariantCulture)}: {l.Status.In(page.Language)}").Concat(study.Afterwards.Select(a => a.In(page.Language))));
    }

    private static string Outcome(HtmlPage page, string outcome) => outcome switch
    {
        "passed" => page.Say("bestået", "passed"),
        "concern" => page.Say("svaghed", "weakness"),
        _ => page.Say("ikke bestået", "failed"),
    };
}

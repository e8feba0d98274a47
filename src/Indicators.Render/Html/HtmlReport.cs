using System.Reflection;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>
/// The report as one self-contained HTML file: no network, no other file, readable without script, printable.
/// The same evaluation gives the same bytes.
/// </summary>
public static class HtmlReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="evaluation">What was found.</param>
    /// <param name="language">The language of the report.</param>
    /// <param name="theme">The look of the charts; null for the house's own.</param>
    public static string Write(Evaluation evaluation, Language language, Theme? theme = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var page = new HtmlPage(evaluation, language, theme ?? Theme.Default);
        SummarySection.Write(page);
        PlanSection.Write(page);
        GoalSections.Write(page);
        CriteriaSection.Write(page);
        ActivitySection.Write(page);
        BudgetSection.Write(page);
        EffectMapSection.Write(page);
        ImpactSection.Write(page);
        DataSection.Write(page);
        return Frame(page);
    }

    private static string Frame(HtmlPage page)
    {
        var evaluation = page.Evaluation;
        var title = $"{evaluation.Plan.Title}: {ReportWords.Phase(evaluation.Phase, page.Language)}";
        var html = new HtmlText()
            .Raw($"<!DOCTYPE html>\n<html lang=\"{(page.Language == Language.Danish ? "da" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'\">\n")
            .Element("title", title)
            .Raw("<style>\n").Raw(Resource("report.css")).Raw(ThemeStyle.Of(page.Theme)).Raw("</style>\n</head>\n<body>\n")
            .Raw($"<a class=\"skip\" href=\"#indhold\">{HtmlText.Escape(page.Say("Gå til indholdet", "Skip to the content"))}</a>\n")
            .Raw("<header class=\"top\">\n")
            .Raw(Sender(page.Theme))
            .Element("p", ReportWords.Phase(evaluation.Phase, page.Language), "class=\"kicker\"")
            .Element("h1", evaluation.Plan.Title)
            .Element("p", evaluation.Plan.Description, "class=\"lead\"")
            .Element("p", Periods(page), "class=\"meta\"");
        if (evaluation.Synthetic)
        {
            html.Element("p", ReportWords.SyntheticMark(page.Language), "class=\"synthetic\" role=\"note\"");
        }

        html.Raw("</header>\n");
        html.Raw($"<nav aria-label=\"{HtmlText.Escape(page.Say("Indhold", "Contents"))}\"><ul>\n");
        foreach (var (id, heading) in page.Contents)
        {
            html.Raw($"<li><a href=\"#{id}\">").Text(heading).Raw("</a></li>\n");
        }

        html.Raw("</ul></nav>\n<main id=\"indhold\" tabindex=\"-1\">\n");
        var foot = new HtmlText()
            .Raw("</main>\n<footer>\n")
            .Element("p", page.Say(
                "Skrevet af Indicators. Samme data og plan giver samme rapport, tegn for tegn.",
                "Written by Indicators. The same data and plan give the same report, byte for byte."))
            .Raw("</footer>\n<script>\n").Raw(Resource("report.js")).Raw("</script>\n</body>\n</html>\n");
        return HtmlText.Join(html, page.Body, foot);
    }

    /// <summary>Who the report comes from, with the logo where there is one.</summary>
    private static string Sender(Theme theme)
    {
        if (theme.Logo is null && theme.Organisation.Length == 0)
        {
            return "";
        }

        var html = new HtmlText().Raw("<p class=\"sender\">");
        if (theme.Logo is { } logo)
        {
            var (width, height) = logo.Within(240, 56);
            html.Raw(FormattableString.Invariant($"<img alt=\"\" width=\"{Math.Ceiling(width)}\" height=\"{Math.Ceiling(height)}\" src=\"{logo.DataUri}\">"));
        }

        return html.Text(theme.Organisation).Raw("</p>\n").ToString();
    }

    private static string Periods(HtmlPage page)
    {
        var evaluation = page.Evaluation;
        var parts = new List<string>();
        if (evaluation.Plan.Begins is { } begins)
        {
            var ends = evaluation.Plan.Ends is { } last ? DateText.Long(last, page.Language) : "";
            parts.Add($"{page.Say("Planperiode", "Plan period")}: {DateText.Long(begins, page.Language)} – {ends}");
        }

        if (evaluation.Baseline is { } baseline)
        {
            parts.Add($"Baseline: {baseline.Code}");
        }

        if (evaluation.FollowUp is { } followUp)
        {
            parts.Add($"{page.Say("Opfølgning", "Follow-up")}: {followUp.Code}");
        }

        return string.Join(" · ", parts);
    }

    private static string Resource(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Indicators.Render.Html.{name}")
            ?? throw new InvalidOperationException($"The resource {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}

using System.Globalization;
using Indicators.Model;
using Indicators.Render.Methods;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>Data and method: what waits for data, the files with their fingerprints and row balance, the origin of every number, the methods.</summary>
internal static class DataSection
{
    public static void Write(HtmlPage page)
    {
        page.Section("data", page.Say("Data og metode", "Data and method"));
        Logic(page);
        Coverage(page);
        Surveys(page);
        DataBasis(page);
        Method(page);
        Files(page);
        Origins(page);
        page.EndSection();
    }

    private static void Logic(HtmlPage page)
    {
        if (page.Evaluation.Logic.Count == 0)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Planens sammenhæng", "The plan's logic")).Raw("<ul>\n");
        foreach (var finding in page.Evaluation.Logic)
        {
            page.Body.Element("li", finding.Text.In(page.Language));
        }

        page.Body.Raw("</ul>\n");
    }

    private static void Coverage(HtmlPage page)
    {
        if (page.Evaluation.Coverage.Count == 0)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Datadækning", "Data coverage"));
        Table(page, "datadaekning", page.Say("Mål", "Goal"), "Baseline", page.Say("Opfølgning", "Follow-up"), page.Say("Sammenligning", "Reference"), page.Say("Venter på", "Waits for"));
        foreach (var row in page.Evaluation.Coverage)
        {
            page.Body.Raw("<tr>").Element("th", $"{row.Id} {row.Title}", "scope=\"row\"");
            Mark(page, row.Baseline);
            Mark(page, row.FollowUp);
            Mark(page, row.Reference);
            page.Body.Raw("<td>").Text(row.WaitsFor.In(page.Language)).Raw("</td></tr>\n");
        }

        page.Body.Raw("</tbody></table></div>\n");
    }

    private static void Mark(HtmlPage page, bool? there) => page.Body.Raw("<td>").Text(there switch
    {
        true => page.Say("ja", "yes"),
        false => page.Say("mangler", "missing"),
        _ => "–",
    }).Raw("</td>");

    private static void Surveys(HtmlPage page)
    {
        if (page.Evaluation.Plan.Surveys.Count == 0)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Spørgeskemaer", "Surveys"));
        Table(page, "spoergeskemaer", page.Say("Undersøgelse", "Survey"), page.Say("Tid", "Time"), page.Say("Spurgt", "Asked"), page.Say("Svaret", "Answered"), page.Say("Svarprocent", "Response rate"), page.Say("Samme personer som sidst", "Same persons as last time"), page.Say("Ændrede spørgsmål", "Changed questions"));
        foreach (var survey in page.Evaluation.Plan.Surveys)
        {
            page.Body.Raw("<tr>").Element("th", survey.Title, "scope=\"row\"");
            page.TextCell(survey.Date.Code);
            page.NumberCell(survey.Invited is { } invited ? NumberText.Count(invited, page.Language) : "–");
            page.NumberCell(survey.Answered is { } answered ? NumberText.Count(answered, page.Language) : "–");
            page.NumberCell(survey.ResponseRate is { } rate ? NumberText.Percent((double)rate, 0, page.Language) : "–");
            page.TextCell(survey.SameRespondents switch { true => page.Say("ja", "yes"), false => page.Say("nej", "no"), _ => page.Say("ukendt", "unknown") });
            page.TextCell(survey.ChangedQuestions);
            page.Body.Raw("</tr>\n");
        }

        page.EndTable();
    }

    private static void DataBasis(HtmlPage page)
    {
        if (page.Evaluation.Plan.DataBasis.Count == 0)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Grundlag for brug af data om beboere", "Basis for using data about residents"));
        Table(page, "datagrundlag", page.Say("Data", "Data"), page.Say("Hjemmel", "Legal ground"), page.Say("Dataansvarlig", "Controller"), page.Say("Opbevaring", "Retention"));
        foreach (var basis in page.Evaluation.Plan.DataBasis)
        {
            page.Body.Raw("<tr>").Element("th", basis.Data, "scope=\"row\"");
            page.TextCell(basis.LegalGround);
            page.TextCell(basis.Controller);
            page.TextCell(basis.Retention);
            page.Body.Raw("</tr>\n");
        }

        page.EndTable();
    }

    private static void Method(HtmlPage page)
    {
        page.Body.Element("h3", page.Say("Metode", "Method")).Raw("<ul class=\"method\">\n");
        foreach (var note in MethodNotes.All)
        {
            page.Body.Element("li", note.In(page.Language));
        }

        page.Body.Raw("</ul>\n");
        Methods(page);
    }

    /// <summary>The report is mailed and filed: it carries what it used, and the anchors are those of the method page.</summary>
    private static void Methods(HtmlPage page)
    {
        var used = MethodsUsed.By(page.Evaluation);
        if (used.Count == 0)
        {
            return;
        }

        page.Body.Element("h4", page.Say("Metoder brugt i denne rapport", "Methods used in this report"));
        foreach (var method in used)
        {
            page.Body.Raw($"<details class=\"used-method\" id=\"{MethodAnchor.Of(method)}\"><summary>").Text(method.Name.In(page.Language)).Raw(" <code>").Text(method.Formula.In(page.Language)).Raw("</code></summary>\n")
                .Element("p", method.Says.In(page.Language))
                .Element("p", $"{page.Say("Grænser", "Limits")}: {method.Limits.In(page.Language)}")
                .Element("p", method.Reference.Length > 0 ? $"{page.Say("Kilde", "Reference")}: {method.Reference}." : "")
                .Raw("</details>\n");
        }
    }

    private static void Files(HtmlPage page)
    {
        if (page.Evaluation.Sources.Count == 0)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Kildefiler", "Source files"));
        Table(page, "kildefiler", page.Say("Fil", "File"), page.Say("Udgiver og tabel", "Producer and table"), page.Say("Vilkår", "Licence"), page.Say("Rækker læst", "Rows read"), page.Say("brugt", "used"), page.Say("sorteret fra", "filtered out"), page.Say("afvist", "rejected"), "SHA-256");
        foreach (var use in page.Evaluation.Sources)
        {
            var source = use.Source;
            var producer = source.Table.Length > 0 ? $"{source.Producer}: {source.Table}" : source.Producer;
            page.Body.Raw("<tr>").Element("th", source.File, "scope=\"row\"").Raw("<td>").Text(producer);
            if (source.Synthetic)
            {
                page.Body.Raw(" <strong class=\"synthetic\">").Text(page.Say("konstrueret", "made up")).Raw("</strong>");
            }

            if (source.Note.Length > 0)
            {
                page.Body.Raw("<br><small>").Text(source.Note).Raw("</small>");
            }

            page.Body.Raw("</td><td>").Text(source.Licence).Raw("</td>");
            foreach (var count in new[] { use.Balance.Read, use.Balance.Used, use.Balance.FilteredOut, use.Balance.Rejected })
            {
                page.Body.Raw("<td class=\"n\">").Text(NumberText.Count(count, page.Language)).Raw("</td>");
            }

            page.Body.Raw("<td>").Raw(Fingerprint(source.Sha256)).Raw("</td></tr>\n");
        }

        page.Body.Raw("</tbody></table></div>\n");
    }

    /// <summary>The beginning of a fingerprint with the whole under the pointer; paper prints the whole.</summary>
    private static string Fingerprint(string sha256) =>
        $"<code class=\"sha\" title=\"{HtmlText.Escape(sha256)}\"><span>{HtmlText.Escape(sha256[..Math.Min(12, sha256.Length)])}…</span></code>";

    private static void Origins(HtmlPage page)
    {
        if (page.Notes.All.Count == 0)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Tallenes oprindelse", "Where the numbers come from")).Raw("<ol class=\"origins\">\n");
        for (var i = 0; i < page.Notes.All.Count; i++)
        {
            var origin = page.Notes.All[i];
            var lines = origin.FirstLine == origin.LastLine
                ? $"{page.Say("linje", "line")} {origin.FirstLine}"
                : $"{page.Say("linje", "lines")} {origin.FirstLine}–{origin.LastLine} ({origin.Rows} {page.Say("rækker", "rows")})";
            page.Body.Raw($"<li id=\"kilde-{(i + 1).ToString(CultureInfo.InvariantCulture)}\">").Text($"{origin.Source.File}, {lines}")
                .Raw(" <code class=\"sha\">").Text(origin.Source.Sha256[..Math.Min(12, origin.Source.Sha256.Length)]).Raw("</code></li>\n");
        }

        page.Body.Raw("</ol>\n");
    }

    private static void Table(HtmlPage page, string name, params ReadOnlySpan<string> headings) => page.Table($"{headings[0]} {name}", name, headings);
}

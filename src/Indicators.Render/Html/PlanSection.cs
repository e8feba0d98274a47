using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>The plan itself: mission, agreements, who takes part, the hierarchy of goals and the programme.</summary>
internal static class PlanSection
{
    public static void Write(HtmlPage page)
    {
        var plan = page.Evaluation.Plan;
        page.Section("planen", page.Say("Planen", "The plan"));
        page.Body.Element("p", plan.Mission);
        page.List(page.Say("Målgrupper", "Target groups"), plan.TargetGroups);
        page.List(page.Say("Aftaler bag planen", "Agreements behind the plan"), plan.Agreements.Select(a => a.Holds.Count > 0 ? $"{a.Title}: {string.Join(", ", a.Holds)}" : a.Title));
        page.List(page.Say("Hvem der deltager", "Who takes part"), plan.Participants.Select(p => Participant(page, p)));
        page.Body.Element("p", plan.FollowUp.Length > 0 ? $"{page.Say("Opfølgning", "Following up")}: {plan.FollowUp}" : "");
        if (PlanCharts.Tree(page.Evaluation, page.Language) is { } tree)
        {
            page.Chart(tree, "maalhierarki");
        }

        Timeline(page);
        page.List(page.Say("Begivenheder, som læseren skal kende", "Events that the reader must know of"), plan.Context.Select(e => $"{DateText.Long(e.Date, page.Language)}: {e.Title}{(e.Source.Length > 0 ? $" ({e.Source})" : "")}"));
        page.EndSection();
    }

    private static string Participant(HtmlPage page, Participant participant)
    {
        var number = participant.Number is { } persons ? $" ({NumberText.Count(persons, page.Language)})" : "";
        return participant.Role.Length > 0 ? $"{participant.Title}{number}: {participant.Role}" : participant.Title + number;
    }

    private static void Timeline(HtmlPage page)
    {
        var plan = page.Evaluation.Plan;
        if (PlanCharts.Timeline(page.Evaluation, page.Language) is { } chart)
        {
            page.Body.Element("h3", page.Say("Programplan og gennemførelse", "Programme plan and what was carried out"));
            page.Chart(chart, "programplan");
        }

        if (plan.Timeline.Count == 0)
        {
            return;
        }

        page.Body.Raw("<details><summary>").Text(page.Say("Programplanen som tabel", "The programme plan as a table")).Raw("</summary>\n");
        page.Table(page.Say("Programplan", "Programme plan"), "programplan", page.Say("Aktivitet", "Activity"), page.Say("Trin", "Step"), page.Say("Fra", "From"), page.Say("Til", "To"), page.Say("Hvor sikkert", "How sure"), page.Say("Sådan er det læst", "How it was read"));
        foreach (var step in plan.Timeline)
        {
            page.Body.Raw("<tr>").Element("th", step.Activity ?? page.Say("planen", "the plan"), "scope=\"row\"");
            page.TextCell(step.Title);
            page.TextCell(step.From.Code);
            page.TextCell(step.To.Code);
            page.TextCell(step.Certainty switch
            {
                TimelineCertainty.Stated => page.Say("angivet", "stated"),
                TimelineCertainty.Derived => page.Say("udledt", "derived"),
                _ => page.Say("mulig", "possible"),
            });
            page.TextCell(step.Note);
            page.Body.Raw("</tr>\n");
        }

        page.EndTable();
        page.Body.Raw("</details>\n");
    }
}

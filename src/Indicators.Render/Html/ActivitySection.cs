using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>The activities: what they do, their status, and how their success criteria stand.</summary>
internal static class ActivitySection
{
    public static void Write(HtmlPage page)
    {
        if (!page.Evaluation.Plan.Activities.Any())
        {
            return;
        }

        page.Section("aktiviteter", page.Say("Aktiviteter", "Activities"));
        foreach (var focus in page.Evaluation.Plan.FocusAreas)
        {
            foreach (var activity in focus.Activities)
            {
                Activity(page, focus, activity);
            }
        }

        page.EndSection();
    }

    private static void Activity(HtmlPage page, FocusArea focus, Activity activity)
    {
        page.Body.Raw($"<article class=\"activity\" id=\"aktivitet-{HtmlText.Escape(AreaName.Slug(activity.Id))}\">\n")
            .Element("h3", $"{activity.Id} · {activity.Title}")
            .Element("p", focus.Title, "class=\"kicker\"")
            .Element("p", activity.Description)
            .Element("p", activity.TargetGroup.Length > 0 ? $"{page.Say("Målgruppe", "Target group")}: {activity.TargetGroup}" : "");
        if (activity.Status.Count > 0)
        {
            page.Body.Raw("<ul class=\"status\">\n");
            foreach (var status in activity.Status)
            {
                page.Body.Element("li", $"{status.Date.Code}: {ReportWords.ActivityStatus(status.Status, page.Language)}{(status.Reason.Length > 0 ? ". " + status.Reason : "")}");
            }

            page.Body.Raw("</ul>\n");
        }

        page.Body.Element("p", activity.Note, "class=\"remark\"");
        foreach (var criterion in page.Evaluation.SuccessCriteria.Where(s => s.ActivityId == activity.Id))
        {
            GoalSections.Goal(page, criterion);
        }

        page.Body.Raw("</article>\n");
    }
}

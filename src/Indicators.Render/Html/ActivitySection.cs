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

        Reach(page, activity);
        page.List(page.Say("Hvad planen venter, at aktiviteten påvirker", "What the plan expects the activity to influence"), activity.Effects.Select(e => Effect(page, e)));
        page.Body.Element("p", activity.Note, "class=\"remark\"");
        NotesSections.Recommendation(page, activity);
        foreach (var criterion in page.Evaluation.SuccessCriteria.Where(s => s.ActivityId == activity.Id))
        {
            GoalSections.Goal(page, criterion);
        }

        page.Body.Raw("</article>\n");
    }

    private static void Reach(HtmlPage page, Activity activity)
    {
        if (page.Evaluation.Reach.FirstOrDefault(r => r.Activity == activity.Id) is not { } reach)
        {
            return;
        }

        var size = NumberText.Count(reach.TargetGroup, page.Language);
        var text = reach is { Participants: { } persons, Share.Value: { } share }
            ? page.Say(
                $"Rækkevidde: {NumberText.Count(persons, page.Language)} forskellige deltagere af {size} i målgruppen, {NumberText.Percent(share, 0, page.Language)} Aktiviteten kan ikke selv flytte områdets tal mere, end de nåede udgør af målgruppen.",
                $"Reach: {NumberText.Count(persons, page.Language)} different participants of {size} in the target group, {NumberText.Percent(share, 0, page.Language)}. By itself the activity cannot move the area's figures by more than its participants' part of the target group.")
            : page.Say($"Rækkevidde: for få deltagere til at blive vist, af {size} i målgruppen.", $"Reach: too few participants to be shown, of {size} in the target group.");
        page.Body.Element("p", text, "class=\"reach\"").Element("p", activity.TargetGroupSource.Length > 0 ? $"{page.Say("Målgruppens størrelse", "Size of the target group")}: {activity.TargetGroupSource}." : "", "class=\"remark\"");
    }

    private static string Effect(HtmlPage page, ExpectedEffect effect)
    {
        var outcome = page.Evaluation.EffectMap?.Outcomes.FirstOrDefault(o => o.Code == effect.Outcome)?.Name.In(page.Language) ?? effect.Outcome;
        var kind = string.Join(", ", new[] { ReportWords.Directness(effect.Directness, page.Language), ReportWords.Horizon(effect.Horizon, page.Language) }.Where(t => t.Length > 0));
        return effect.Ground.Length > 0 ? $"{outcome} ({kind}): {effect.Ground}" : $"{outcome} ({kind})";
    }
}

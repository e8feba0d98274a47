using Indicators.Model;

namespace Indicators.Render.Html;

/// <summary>What the evaluator wrote: the summary, recommendations to the styregruppe, evidence behind ratings.</summary>
internal static class NotesSections
{
    public static void Summary(HtmlPage page) => page.Body.Element("p", page.Evaluation.Notes.Summary, "class=\"note\"");

    public static void Recommendations(HtmlPage page)
    {
        var recommendations = page.Evaluation.Notes.Recommendations;
        if (recommendations.Count == 0)
        {
            return;
        }

        page.Body.Element("h3", page.Say("Evaluators anbefalinger", "The evaluator's recommendations"));
        page.Table(page.Say("Anbefalinger", "Recommendations"), "anbefalinger", page.Say("Aktivitet", "Activity"), page.Say("Anbefaling", "Recommendation"), page.Say("Begrundelse", "Ground"), page.Say("Forankring", "Anchoring"));
        foreach (var recommendation in recommendations)
        {
            var title = page.Evaluation.Plan.Activities.FirstOrDefault(a => a.Id == recommendation.Activity)?.Title ?? "";
            page.Body.Raw("<tr>").Element("th", $"{recommendation.Activity} {title}", "scope=\"row\"");
            page.TextCell(Kind(page, recommendation.Kind));
            page.TextCell(recommendation.Ground);
            page.TextCell(Anchoring(page, recommendation));
            page.Body.Raw("</tr>\n");
        }

        page.EndTable();
    }

    public static void Recommendation(HtmlPage page, Activity activity)
    {
        foreach (var recommendation in page.Evaluation.Notes.Recommendations.Where(r => r.Activity == activity.Id))
        {
            var anchoring = Anchoring(page, recommendation);
            page.Body.Element(
                "p",
                $"{page.Say("Evaluators anbefaling", "The evaluator's recommendation")}: {Kind(page, recommendation.Kind)}. {recommendation.Ground}{(anchoring.Length > 0 ? $" ({anchoring})" : "")}",
                "class=\"note\"");
        }
    }

    public static void Evidence(HtmlPage page, GoalResult goal)
    {
        foreach (var evidence in page.Evaluation.Notes.Evidence.Where(e => e.Goal == goal.Id || (e.Goal == goal.Goal.Id && goal.Id != goal.Goal.Id)))
        {
            page.Body.Raw("<figure class=\"evidence\"><blockquote>").Text(evidence.Text).Raw("</blockquote>")
                .Element("figcaption", $"{evidence.Source}, {evidence.Date.Code}").Raw("</figure>\n");
        }
    }

    private static string Kind(HtmlPage page, RecommendationKind kind) => kind switch
    {
        RecommendationKind.Continue => page.Say("fortsæt", "continue"),
        RecommendationKind.Adjust => page.Say("justér", "adjust"),
        RecommendationKind.Stop => page.Say("stop", "stop"),
        _ => page.Say("forankr hos andre", "hand over"),
    };

    private static string Anchoring(HtmlPage page, Recommendation recommendation) => string.Join(", ", new[]
    {
        recommendation.AnchoredIn,
        recommendation.PaidBy.Length > 0 ? $"{page.Say("betales af", "paid by")} {recommendation.PaidBy}" : "",
        recommendation.From is { } from ? $"{page.Say("fra", "from")} {from.Code}" : "",
    }.Where(t => t.Length > 0));
}

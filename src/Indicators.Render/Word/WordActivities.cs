using Indicators.Model;
using Indicators.Render.Reports;

namespace Indicators.Render.Word;

/// <summary>The activities with their success criteria, and the effects that the plan expects of them.</summary>
internal static class WordActivities
{
    public static void Write(WordDocument document)
    {
        if (document.Evaluation.Plan.Activities.Any())
        {
            document.Heading(1, document.Say("Aktiviteter", "Activities"));
            foreach (var focus in document.Evaluation.Plan.FocusAreas)
            {
                foreach (var activity in focus.Activities)
                {
                    Activity(document, focus, activity);
                }
            }
        }

        if (document.Evaluation.EffectMap is { } map)
        {
            EffectMap(document, map);
        }
    }

    private static void Activity(WordDocument document, FocusArea focus, Activity activity)
    {
        document.Heading(2, $"{activity.Id} · {activity.Title}");
        document.Paragraph(focus.Title, "Remark");
        document.Paragraph(activity.Description);
        document.Paragraph(activity.TargetGroup.Length > 0 ? $"{document.Say("Målgruppe", "Target group")}: {activity.TargetGroup}" : "");
        document.List(activity.Status.Count > 0 ? "Status" : "", activity.Status.Select(s => $"{s.Date.Code}: {ReportWords.ActivityStatus(s.Status, document.Language)}{(s.Reason.Length > 0 ? ". " + s.Reason : "")}"));
        document.Paragraph(activity.Note, "Remark");
        foreach (var criterion in document.Evaluation.SuccessCriteria.Where(s => s.ActivityId == activity.Id))
        {
            WordGoals.Goal(document, criterion, 3);
        }
    }

    private static void EffectMap(WordDocument document, EffectMap map)
    {
        document.Heading(1, document.Say("Effektkort", "Effect map"));
        document.Paragraph(document.Say(
            "Hvad planen selv forventer, at aktiviteterne påvirker. Det er planens forventning, ikke en måling af virkning.",
            "What the plan itself expects its activities to influence. It is the plan's expectation, not a measured effect."));
        WordColumn[] columns =
        [
            new(document.Say("Aktivitet", "Activity"), 26),
            new(document.Say("Udfald", "Outcome"), 20),
            new(document.Say("Påvirkning", "Influence"), 13),
            new(document.Say("Sigt", "Horizon"), 13),
            new(document.Say("Grund, og hvordan kilden er læst", "Ground, and how the source was read"), 34),
        ];
        document.Table(document.Say("Forventet påvirkning", "Expected influence"), columns, map.Rows.SelectMany(r => Rows(document, map, r)));
        document.List("", map.Findings.Select(f => f.In(document.Language)));
    }

    private static IEnumerable<IReadOnlyList<WordCell>> Rows(WordDocument document, EffectMap map, EffectRow row)
    {
        var heading = $"{row.Activity.Id} {row.Activity.Title}";
        var stated = row.Cells.Select((cell, i) => (Cell: cell, Outcome: map.Outcomes[i])).Where(x => x.Cell is not null).ToArray();
        if (stated.Length == 0)
        {
            return [[heading, new WordCell(document.Say("ingen påvirkning angivet", "no influence stated")) { Span = 4 }]];
        }

        return stated.Select((x, i) => (IReadOnlyList<WordCell>)
        [
            i == 0 ? heading : "",
            x.Outcome.Name.In(document.Language),
            ReportWords.Directness(x.Cell!.Directness, document.Language),
            ReportWords.Horizon(x.Cell.Horizon, document.Language),
            x.Cell.Ground,
        ]);
    }
}

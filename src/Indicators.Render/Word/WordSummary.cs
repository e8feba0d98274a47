using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts.Drawing;
using Indicators.Render.Reports;

namespace Indicators.Render.Word;

/// <summary>What a styregruppe reads first: how many goals are met, and each goal in a line.</summary>
internal static class WordSummary
{
    private static readonly Verdict[] Order = [Verdict.Met, Verdict.MetWithinChance, Verdict.NotMetWithinChance, Verdict.NotMet, Verdict.CannotTell];

    public static void Write(WordDocument document)
    {
        document.Heading(1, document.Say("Sammenfatning", "Summary"));
        document.Paragraph(document.Evaluation.Plan.Vision);
        var goals = document.Evaluation.Goals;
        if (goals.Count == 0)
        {
            document.Paragraph(document.Say("Planen opstiller ingen mål, der kan måles.", "The plan sets no goals that can be measured."));
        }
        else
        {
            Counts(document, goals);
            Goals(document, goals);
        }

        foreach (var remark in document.Evaluation.Remarks)
        {
            document.Paragraph(remark.In(document.Language), "Remark");
        }
    }

    /// <summary>A verdict as a table cell: a shape, the words, and the colour, so that grey print tells it too.</summary>
    public static WordCell Badge(WordDocument document, Verdict verdict) => new($"{Shape(verdict)} {ReportWords.Verdict(verdict, document.Language)}") { Strong = true, Colour = Colour(document, verdict) };

    /// <summary>A verdict's shape.</summary>
    public static string Shape(Verdict verdict) => verdict switch
    {
        Verdict.Met => "●",
        Verdict.MetWithinChance => "○",
        Verdict.NotMetWithinChance => "□",
        Verdict.NotMet => "■",
        _ => "◊",
    };

    /// <summary>A verdict's colour.</summary>
    public static string Colour(WordDocument document, Verdict verdict) => Marks.Colour(document.Theme, EvaluationCharts.Mark(verdict));

    private static void Counts(WordDocument document, IReadOnlyList<GoalResult> goals)
    {
        var counted = goals.Where(g => g.Goal.Repeats is null).ToArray();
        foreach (var verdict in Order)
        {
            var count = counted.Count(g => g.Verdict.Verdict == verdict);
            if (count > 0)
            {
                document.Point($"{Shape(verdict)} {ReportWords.Verdict(verdict, document.Language)}:", Colour(document, verdict), document.Say(
                    $"{count.ToString(CultureInfo.InvariantCulture)} af {counted.Length.ToString(CultureInfo.InvariantCulture)} mål",
                    $"{count.ToString(CultureInfo.InvariantCulture)} of {counted.Length.ToString(CultureInfo.InvariantCulture)} goals"));
            }
        }
    }

    private static void Goals(WordDocument document, IReadOnlyList<GoalResult> goals)
    {
        WordColumn[] columns =
        [
            new(document.Say("Mål", "Goal"), 27),
            new("Baseline", 14, Numbers: true),
            new(document.Say("Opfølgning", "Follow-up"), 14, Numbers: true),
            new(document.Say("Ændring", "Change"), 19, Numbers: true),
            new(document.Say("Afstand nu", "Gap now"), 19, Numbers: true),
            new(document.Say("Vurdering", "Verdict"), 17),
        ];
        document.Table(document.Say("Målene på én side", "The goals at a glance"), columns, goals.Select(g => Row(document, g)));
    }

    private static WordCell[] Row(WordDocument document, GoalResult goal)
    {
        var decimals = goal.Indicator?.Decimals ?? 0;
        var comparison = goal.Comparison;
        var reference = comparison?.References.Count > 0 ? comparison.References[0] : null;
        return
        [
            $"{goal.Id} {EvaluationCharts.TitleOf(goal)}",
            ReportWords.Figure(comparison?.Baseline, decimals, document.Language, indicator: goal.Indicator),
            ReportWords.Figure(comparison?.FollowUp, decimals, document.Language, indicator: goal.Indicator),
            ReportWords.Figure(comparison?.Change, decimals, document.Language, signed: true, indicator: goal.Indicator),
            ReportWords.Figure(reference?.GapFollowUp, decimals, document.Language, signed: true, indicator: goal.Indicator),
            Badge(document, goal.Verdict.Verdict),
        ];
    }
}

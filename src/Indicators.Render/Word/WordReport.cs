using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Reports;

namespace Indicators.Render.Word;

/// <summary>
/// The evaluation as a document that people edit: real headings and captions, a table of contents, charts whose
/// numbers can be changed, and a footnote for the origin of every figure. The same evaluation gives the same bytes on
/// the same .NET version.
/// </summary>
public static class WordReport
{
    /// <summary>Writes the document (.docx).</summary>
    /// <param name="evaluation">What was found.</param>
    /// <param name="language">The language of the report, for its words and for proofing.</param>
    /// <param name="theme">The look of charts and styles; null for the house's own.</param>
    public static byte[] Write(Evaluation evaluation, Language language, Theme? theme = null)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var document = new WordDocument(evaluation, language, theme ?? Theme.Default);
        Front(document);
        WordSummary.Write(document);
        WordGoals.Write(document);
        WordCriteria.Write(document);
        WordActivities.Write(document);
        Effect(document);
        WordData.Write(document);
        return document.Write();
    }

    private static void Effect(WordDocument document)
    {
        document.Heading(1, EffectCaveat.Heading(document.Language));
        document.Paragraph(EffectCaveat.Text(document.Language));
        document.List(EffectCaveat.LimitsHeading(document.Language), EffectCaveat.Limits(document.Evaluation, document.Language));
    }

    private static void Front(WordDocument document)
    {
        var evaluation = document.Evaluation;
        var plan = evaluation.Plan;
        document.Sender();
        document.Paragraph(ReportWords.Phase(evaluation.Phase, document.Language), "Subtitle");
        document.Paragraph(plan.Title, "Title");
        if (evaluation.Synthetic)
        {
            document.Paragraph(ReportWords.SyntheticMark(document.Language), "Synthetic");
        }

        document.Paragraph(plan.Description);
        var facts = new List<string>();
        if (plan.Begins is not null)
        {
            facts.Add($"{document.Say("Planperiode", "Plan period")}: {PlanText.Period(plan, document.Language)}");
        }

        if (evaluation.Baseline is { } baseline)
        {
            facts.Add($"Baseline: {baseline.Code}");
        }

        if (evaluation.FollowUp is { } followUp)
        {
            facts.Add($"{document.Say("Opfølgning", "Follow-up")}: {followUp.Code}");
        }

        document.Paragraph(string.Join(" · ", facts), "Remark");
        document.Contents();
    }
}

using Indicators.Model;

namespace Indicators.Render.Json;

/// <summary>A study on the official lists as JSON.</summary>
public static class ListStudyJson
{
    /// <summary>The study: area, criterion, from, question, lists, afterwards, estimate (null when none can be made), limits, conclusion.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of sentences.</param>
    public static object Of(ListStudy study, Language language)
    {
        ArgumentNullException.ThrowIfNull(study);
        return new
        {
            Area = study.Area.Code,
            AreaName = study.Area.Name,
            Criterion = study.Criterion?.Code(),
            study.From,
            Question = study.Question.In(language),
            Lists = study.Lists.Select(l => new { l.ListYear, l.Value, DataYear = l.DataYear.Length > 0 ? l.DataYear : null, Status = l.Status.In(language), l.ByName }).ToArray(),
            Afterwards = study.Afterwards.Select(a => a.In(language)).ToArray(),
            Estimate = study.Estimate is { } estimate ? Estimate(estimate, language) : null,
            Limits = study.Limits.Select(l => l.In(language)).ToArray(),
            Conclusion = study.Conclusion.In(language),
        };
    }

    private static object Estimate(StudyEstimate estimate, Language language) => new
    {
        Difference = JsonText.Number(estimate.Difference),
        MisfitBefore = JsonText.Number(estimate.MisfitBefore),
        estimate.Rank,
        estimate.Ranked,
        PValue = JsonText.Number(estimate.PValue),
        Similar = estimate.Similar.Select(a => new
        {
            Area = a.Area.Code,
            AreaName = a.Area.Name,
            Distance = JsonText.Number(a.Distance),
            Weight = JsonText.Number(a.Weight),
            Reason = a.Reason.In(language),
        }).ToArray(),
        Gaps = estimate.Gaps.Select(g => new { g.ListYear, Observed = JsonText.Number(g.Observed), Comparison = JsonText.Number(g.Comparison), Gap = JsonText.Number(g.Gap) }).ToArray(),
        Placebos = estimate.Placebos.Select(p => new { Area = p.Area.Code, AreaName = p.Area.Name, Difference = JsonText.Number(p.Difference), p.Rank }).ToArray(),
        EarlierStarts = Runs(estimate.EarlierStarts, language),
        Sensitivity = Runs(estimate.Sensitivity, language),
        Selection = estimate.Selection is { } selection
            ? new
            {
                Expected = JsonText.Number(selection.Expected),
                Lower = JsonText.Number(selection.Range.Lower),
                Upper = JsonText.Number(selection.Range.Upper),
                Assumptions = selection.Assumptions.In(language),
            }
            : null,
        Checks = estimate.Checks.Select(c => new { Check = c.Key, c.Outcome, Text = c.Text.In(language) }).ToArray(),
        estimate.Grade,
    };

    private static object[] Runs(IReadOnlyList<StudyRun> runs, Language language) =>
        [.. runs.Select(r => new { Change = r.Change.In(language), Difference = JsonText.Number(r.Difference) })];
}

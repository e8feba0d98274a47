using Indicators.Model;

namespace Indicators.Render.Json;

/// <summary>An evaluation as one JSON object, the form that scripts and the archive read.</summary>
public static class EvaluationJson
{
    /// <summary>The object: plan, phase, baseline, follow_up, goals, activities, criteria, effect_map, list_studies, sources, coverage, logic, remarks.</summary>
    /// <param name="evaluation">The evaluation.</param>
    /// <param name="language">The language of sentences; codes and names of keys are the same in both.</param>
    public static object Of(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        return new
        {
            Plan = evaluation.Plan.Id,
            evaluation.Plan.Title,
            Phase = evaluation.Phase == Phase.Midterm ? "midterm" : "final",
            Baseline = evaluation.Baseline?.Code,
            FollowUp = evaluation.FollowUp?.Code,
            evaluation.Synthetic,
            Goals = evaluation.Goals.Select(g => Goal(g, language)).ToArray(),
            Activities = Activities(evaluation, language),
            Criteria = evaluation.Criteria.Select(h => new
            {
                Area = h.Area.Code,
                AreaName = h.Area.Name,
                Years = h.Years.Select(y => ClassificationJson.ListYear(y, h.Area, language)).ToArray(),
                Remarks = h.Notes.Select(n => n.Text.In(language)).ToArray(),
            }).ToArray(),
            EffectMap = evaluation.EffectMap is { } map ? EffectMap(map, language) : null,
            ListStudies = evaluation.ListStudies.Select(s => ListStudyJson.Of(s, language)).ToArray(),
            Coverage = evaluation.Coverage.Select(c => new { c.Id, c.Title, c.Baseline, c.FollowUp, c.Reference, WaitsFor = c.WaitsFor.In(language) }).ToArray(),
            Logic = evaluation.Logic.Select(f => new { f.Kind, f.Id, Text = f.Text.In(language) }).ToArray(),
            Sources = evaluation.Sources.Select(s => new
            {
                s.Source.File,
                s.Source.Sha256,
                s.Source.Producer,
                s.Source.Table,
                s.Source.Licence,
                ExtractDate = s.Source.ExtractDate?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
                s.Source.Synthetic,
                s.Mapping,
                s.Balance.Read,
                s.Balance.Used,
                s.Balance.FilteredOut,
                s.Balance.Rejected,
            }).ToArray(),
            Remarks = evaluation.Remarks.Select(r => r.In(language)).ToArray(),
        };
    }

    /// <summary>A comparison as one object, for <c>compare</c>.</summary>
    public static object Comparison(Comparison comparison, Language language)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new
        {
            Indicator = comparison.Indicator.Code,
            Area = comparison.Area.Code,
            AreaName = comparison.Area.Name,
            BaselinePeriod = comparison.BaselinePeriod.Code,
            FollowUpPeriod = comparison.FollowUpPeriod.Code,
            Baseline = FigureJson.Of(comparison.Baseline, language, comparison.Indicator),
            FollowUp = FigureJson.Of(comparison.FollowUp, language, comparison.Indicator),
            Change = FigureJson.Of(comparison.Change, language, comparison.Indicator),
            References = comparison.References.Select(r => Reference(r, language, comparison.Indicator)).ToArray(),
            Remarks = comparison.Remarks.Select(r => r.In(language)).ToArray(),
            Origins = FigureJson.Origins(comparison.Origins),
        };
    }

    private static object Goal(GoalResult goal, Language language)
    {
        var comparison = goal.Comparison;
        var reference = comparison?.References.Count > 0 ? comparison.References[0] : null;
        return new
        {
            goal.Id,
            goal.Goal.Title,
            FocusArea = goal.FocusArea.Id,
            Area = goal.Area?.Code,
            AreaName = goal.Area?.Name,
            Indicator = goal.Indicator?.Code,
            Reference = reference?.Reference.Code,
            Rule = RuleCode.Of(goal.Goal.Rule),
            RuleText = goal.RuleText.In(language),
            BaselinePeriod = comparison?.BaselinePeriod.Code,
            FollowUpPeriod = comparison?.FollowUpPeriod.Code,
            Baseline = FigureJson.Of(comparison?.Baseline, language, goal.Indicator),
            FollowUp = FigureJson.Of(comparison?.FollowUp, language, goal.Indicator),
            Change = FigureJson.Of(comparison?.Change, language, goal.Indicator),
            GapBaseline = FigureJson.Of(reference?.GapBaseline, language, goal.Indicator),
            GapFollowUp = FigureJson.Of(reference?.GapFollowUp, language, goal.Indicator),
            GapChange = FigureJson.Of(reference?.GapChange, language, goal.Indicator),
            References = comparison?.References.Select(r => Reference(r, language, goal.Indicator)).ToArray() ?? [],
            Verdict = goal.Verdict.Verdict.Code(),
            Certainty = goal.Verdict.Certainty.Code(),
            Reason = goal.Verdict.Reason.In(language),
            Sentence = goal.Sentence.In(language),
            Parts = goal.Verdict.Parts.Select(p => Part(p, language)).ToArray(),
            Track = goal.Track switch
            {
                TrackState.Reached => "reached",
                TrackState.OnTrack => "on-track",
                TrackState.NotOnTrack => "not-on-track",
                TrackState.TooEarly => "too-early",
                _ => null,
            },
            SmallestCertainChange = JsonText.Number(goal.SmallestCertainChange),
            goal.SurvivesFalseDiscoveryControl,
            goal.BaselineTurnsVerdict,
            Counts = goal.Counts.Select(c => new { Label = c.Label.In(language), c.Period, c.Count, c.Target, c.Met }).ToArray(),
            Remarks = goal.Remarks.Select(r => r.In(language)).ToArray(),
            goal.Synthetic,
            Origins = FigureJson.Origins((comparison?.Origins ?? []).Concat(goal.ExtraOrigins)),
        };
    }

    private static object[] Activities(Evaluation evaluation, Language language) =>
    [
        .. evaluation.Plan.FocusAreas.SelectMany(f => f.Activities.Select(a => new
        {
            a.Id,
            a.Title,
            FocusArea = f.Id,
            Status = a.Status.Select(s => new { Date = s.Date.Code, s.Status, s.Reason }).ToArray(),
            Effects = a.Effects.Select(Effect).ToArray(),
            SuccessCriteria = evaluation.SuccessCriteria.Where(s => s.ActivityId == a.Id).Select(s => Goal(s, language)).ToArray(),
        })),
    ];

    /// <summary>The effect map: outcomes, activities with their cells, findings.</summary>
    public static object EffectMap(EffectMap map, Language language) => new
    {
        Outcomes = map.Outcomes.Select(o => new { o.Code, Name = o.Name.In(language), IsCriterion = o.Criterion is not null }).ToArray(),
        Rows = map.Rows.Select(r => new
        {
            Activity = r.Activity.Id,
            r.Activity.Title,
            FocusArea = r.FocusArea.Id,
            Cells = r.Cells.Select(c => c is null ? null : Effect(c)).ToArray(),
        }).ToArray(),
        Findings = map.Findings.Select(f => f.In(language)).ToArray(),
    };

    private static object Effect(ExpectedEffect effect) => new
    {
        effect.Outcome,
        Directness = effect.Directness switch
        {
            Directness.Direct => "direct",
            Directness.Indirect => "indirect",
            Directness.Support => "support",
            _ => "not-stated",
        },
        Horizon = effect.Horizon switch
        {
            EffectHorizon.Short => "short",
            EffectHorizon.Medium => "medium",
            EffectHorizon.Long => "long",
            _ => "not-stated",
        },
        effect.Ground,
    };

    private static object Part(RuleVerdict part, Language language) => new
    {
        Rule = RuleCode.Of(part.Rule),
        Verdict = part.Verdict.Code(),
        Certainty = part.Certainty.Code(),
        Reason = part.Reason.In(language),
        P = JsonText.Number(part.P),
        Parts = part.Parts.Select(p => Part(p, language)).ToArray(),
    };

    private static object Reference(ReferenceComparison reference, Language language, Indicator? indicator) => new
    {
        Reference = reference.Reference.Code,
        ReferenceName = reference.Reference.Name,
        reference.ContainsArea,
        Baseline = FigureJson.Of(reference.ReferenceBaseline, language, indicator),
        FollowUp = FigureJson.Of(reference.ReferenceFollowUp, language, indicator),
        Change = FigureJson.Of(reference.ReferenceChange, language, indicator),
        GapBaseline = FigureJson.Of(reference.GapBaseline, language, indicator),
        GapFollowUp = FigureJson.Of(reference.GapFollowUp, language, indicator),
        GapChange = FigureJson.Of(reference.GapChange, language, indicator),
        GapExcludingBaseline = FigureJson.Of(reference.GapExcludingBaseline, language, indicator),
        GapExcludingFollowUp = FigureJson.Of(reference.GapExcludingFollowUp, language, indicator),
        ClosedShare = FigureJson.Of(reference.ClosedShare, language, indicator),
        RatioBaseline = FigureJson.Of(reference.RatioBaseline, language, indicator),
        RatioFollowUp = FigureJson.Of(reference.RatioFollowUp, language, indicator),
        WhoMoved = reference.WhoMoved.In(language),
        Remarks = reference.Remarks.Select(r => r.In(language)).ToArray(),
    };
}

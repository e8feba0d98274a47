using Indicators.Core.Comparison;
using Indicators.Core.Disclosure;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Judges one goal or success criterion for each of its areas.</summary>
internal sealed class GoalEvaluator(PlanEvaluationInput input)
{
    private readonly GoalSeries _series = new(input);
    private readonly CriterionLookup _criteria = input.CriterionLookup ?? CriterionSearch.In(() => input.Criteria);

    /// <summary>The results, one per area; one without an area for goals that have no indicator.</summary>
    public IEnumerable<GoalResult> Evaluate(Goal goal, FocusArea focusArea, Activity? activity) =>
        Subjects(goal).Select(s => Judged(s.Id, goal, focusArea, activity, s.Area, s.Indicator));

    /// <summary>Whether there is data, one row per result. A goal on an indicator's figures is not judged for it.</summary>
    public IEnumerable<CoverageRow> Coverage(Goal goal, Activity? activity) => Subjects(goal).Select(s =>
    {
        var judged = (s.Indicator is null || !RuleParts.UsesIndicator(goal.Rule))
            && GoalJudge.Judge(goal.Rule, Evidence(goal, activity, s.Area, s.Indicator, Measured(goal, s.Area, s.Indicator).Measured, [])).Verdict != Verdict.CannotTell;
        return GoalCoverage.Of(s.Id, goal, s.Area, s.Indicator, judged, input);
    });

    /// <summary>What a goal is judged for: the areas of its indicator, each with the id of its result.</summary>
    private IEnumerable<(string Id, Area? Area, Indicator? Indicator)> Subjects(Goal goal)
    {
        var indicator = Indicator(goal);
        if (indicator is null)
        {
            return [(goal.Id, null, null)];
        }

        var codes = goal.Areas.Count > 0 ? goal.Areas : input.Plan.Areas;
        var areas = codes.Select(c => input.Areas.Find(c, goal.Id)).DistinctBy(a => a.Code).ToList();
        if (areas.Count == 0)
        {
            return [(goal.Id, null, indicator)];
        }

        var slugs = areas.ToDictionary(a => a.Code, a => AreaName.Slug(a.Name), StringComparer.Ordinal);
        var unique = slugs.Values.Distinct(StringComparer.Ordinal).Count() == slugs.Count;
        return areas.Select(a => (areas.Count == 1 ? goal.Id : $"{goal.Id}-{(unique ? slugs[a.Code] : a.Code)}", (Area?)a, (Indicator?)indicator));
    }

    private (MeasuredComparison? Measured, IReadOnlyList<Area> References) Measured(Goal goal, Area? area, Indicator? indicator)
    {
        var references = References(goal, area, indicator);
        return ((GoalPeriods.Baseline(input, goal) ?? GoalPeriods.FollowUp(input, goal)) is { } start ? Measure(goal, area, indicator, references, [start]) : null, references);
    }

    private MeasuredComparison? Measure(Goal goal, Area? area, Indicator? indicator, IReadOnlyList<Area> references, IReadOnlyList<Period> from) =>
        area is null || indicator is null || GoalPeriods.FollowUp(input, goal) is not { } to
            ? null
            : Comparer.Measure(indicator, area, references, from, to, input.Table, input.Areas, Options(goal));

    private ComparisonOptions Options(Goal goal) => new() { Level = input.Level, Correlation = input.Correlation, CompareAcrossBreak = goal.CompareAcrossBreak };

    private IReadOnlyList<Series> SeriesOf(Goal goal, Area? area, Indicator? indicator, IReadOnlyList<Area> references) => area is null || indicator is null
        ? []
        : _series.Of(indicator, area, references, (GoalPeriods.FollowUp(input, goal) ?? GoalPeriods.Baseline(input, goal))?.Kind);

    private GoalResult Judged(string id, Goal goal, FocusArea focusArea, Activity? activity, Area? area, Indicator? indicator)
    {
        var baseline = GoalPeriods.Baseline(input, goal);
        var followUp = GoalPeriods.FollowUp(input, goal);
        var (measured, references) = Measured(goal, area, indicator);
        var other = new List<OtherFinding>();
        var evidence = Evidence(goal, activity, area, indicator, measured, other);
        var verdict = GoalJudge.Judge(goal.Rule, evidence);
        if (goal is { Rule: null, NoRuleBecause.Length: > 0 })
        {
            verdict = verdict with { Reason = CannotTell.NoRuleAs(goal.NoRuleBecause) };
        }

        var smallest = goal.Rule is null ? null : GoalRemarks.SmallestCertainChange(goal.Rule, measured);
        var series = SeriesOf(goal, area, indicator, references);
        var line = area is null || indicator is null ? [] : LegalLine.Of(indicator, area, series, input, _criteria);
        var earlier = goal.Rule is null || !RuleParts.UsesBaseline(goal.Rule) || baseline is null || followUp is null
            ? null
            : EarlierBaseline.Periods(input.Plan, baseline.Value, followUp.Value);
        var again = earlier is null ? null : Again(goal.Rule!, evidence, Measure(goal, area, indicator, references, earlier));
        var (track, trackText) = goal.Rule is not null && input.Phase == Phase.Midterm && verdict.Verdict != Verdict.CannotTell
            ? OnTrack.Of(goal.Rule, evidence, input.Plan.Ends ?? (input.Plan.Milestones.Final is { } final && indicator is not null ? OnTrack.DataDate(indicator, final) : null))
            : (TrackState.None, Bilingual.Empty);
        var result = new GoalResult(id, goal, focusArea, area, indicator, verdict)
        {
            ActivityId = activity?.Id,
            Comparison = measured is null || NoData(measured, () => series) ? null : measured.Comparison,
            Series = series,
            CriterionLine = line,
            CriterionLineName = indicator is null ? Bilingual.Empty : LegalLine.Name(indicator, line, input),
            RuleText = RuleText.Of(goal.Rule, indicator, input.Areas, input.OtherRules),
            Sentence = GoalSentence.Of(verdict, evidence),
            AgainstThreeYearBaseline = again,
            Track = track,
            TrackText = trackText,
            SmallestCertainChange = smallest,
            Note = input.Notes.GetValueOrDefault(id) ?? input.Notes.GetValueOrDefault(goal.Id) ?? "",
            ExtraOrigins = [.. other.SelectMany(o => o.Origins).Distinct()],
            Counts = [.. other.SelectMany(o => o.Counts)],
        };
        result = SafeVerdict.Of(result, input, table => GoalJudge.Judge(goal.Rule, evidence with
        {
            Comparison = Comparer.Measure(indicator!, area!, references, [(baseline ?? followUp)!.Value], followUp!.Value, table, input.Areas, Options(goal)),
        }));
        return result with { Remarks = Remarks(result, measured, earlier, references, baseline) };
    }

    private RuleEvidence Evidence(Goal goal, Activity? activity, Area? area, Indicator? indicator, MeasuredComparison? measured, List<OtherFinding> other) => new()
    {
        Area = area,
        Indicator = indicator,
        Comparison = measured,
        FollowUp = GoalPeriods.FollowUp(input, goal),
        Criteria = _criteria,
        Areas = input.Areas,
        OtherRules = rule => Other(rule, goal, activity, other),
    };

    private IReadOnlyList<Bilingual> Remarks(
        GoalResult result, MeasuredComparison? measured, IReadOnlyList<Period>? earlier, IReadOnlyList<Area> references, Period? baseline)
    {
        var remarks = new List<Bilingual>(result.Comparison?.Remarks ?? []);
        if (result.Goal.Rule is { } rule)
        {
            if (baseline is null && RuleParts.UsesBaseline(rule) && result.Indicator is not null)
            {
                remarks.Add(new Bilingual("Planen har ingen baseline for dette mål.", "The plan has no baseline for this goal."));
            }

            remarks.AddRange(GoalRemarks.For(rule, measured, result.Verdict, result.SmallestCertainChange));
        }

        if (result.BaselineTurnsVerdict)
        {
            remarks.Add(GoalRemarks.OtherBaseline(earlier!, result.AgainstThreeYearBaseline!));
        }

        if (result.Indicator is { } indicator && references.Count > 0)
        {
            remarks.AddRange(input.Plan.ReferenceNotes.Where(n => n.Indicator == indicator.Code).Select(n => n.Note));
        }

        if (result.Goal.Repeats is { } repeated)
        {
            remarks.Add(new Bilingual($"Gentager mål {repeated} og tælles kun én gang.", $"Repeats goal {repeated} and is counted once."));
        }

        return remarks;
    }

    private static RuleVerdict? Again(GoalRule rule, RuleEvidence evidence, MeasuredComparison? measured)
    {
        if (measured is null)
        {
            return null;
        }

        var verdict = GoalJudge.Judge(rule, evidence with { Comparison = measured });
        return verdict.Verdict == Verdict.CannotTell ? null : verdict;
    }

    private RuleVerdict? Other(GoalRule rule, Goal goal, Activity? activity, List<OtherFinding> findings)
    {
        if (input.OtherRules?.Judge(rule, goal, activity) is not { } finding)
        {
            return null;
        }

        findings.Add(finding);
        return finding.Verdict;
    }

    private Indicator? Indicator(Goal goal)
    {
        var code = goal.Indicator ?? (RuleParts.Criterion(goal.Rule) is { } criterion ? criterion.Code() : null);
        if (code is null)
        {
            return null;
        }

        return input.Indicators.GetValueOrDefault(code)
            ?? throw new RequestException($"goal {goal.Id}", $"no indicator is called '{code}'", "the code of a known indicator", "Add it to indicators.yaml, or correct the plan.");
    }

    /// <summary>The rule's own references first, then the goal's or the plan's; one without any figure is left out unless the rule names it.</summary>
    private IReadOnlyList<Area> References(Goal goal, Area? area, Indicator? indicator)
    {
        if (area is null || indicator is null)
        {
            return [];
        }

        var named = RuleParts.References(goal.Rule).ToList();
        var others = goal.References.Count > 0 ? goal.References : input.Plan.References;
        return
        [
            .. named.Concat(others.Where(c => goal.References.Count > 0 || input.Table.Holds(indicator.Code, input.Areas.Find(c, goal.Id).Code)))
                .Select(c => input.Areas.Find(c, goal.Id))
                .Where(a => a.Code != area.Code)
                .DistinctBy(a => a.Code),
        ];
    }

    private static bool NoData(MeasuredComparison measured, Func<IReadOnlyList<Series>> series) =>
        measured.BaselineValue is null && measured.FollowUpValue is null && series().Count == 0;
}

namespace Indicators.Model;

/// <summary>Which evaluation it is.</summary>
public enum Phase
{
    /// <summary><i>midtvejsevaluering</i>.</summary>
    Midterm,

    /// <summary><i>slutevaluering</i>.</summary>
    Final,
}

/// <summary>Everything that a report shows, computed once.</summary>
public sealed record Evaluation
{
    /// <summary>The plan.</summary>
    public required Plan Plan { get; init; }

    /// <summary>Which evaluation.</summary>
    public required Phase Phase { get; init; }

    /// <summary>The phase's baseline; null when neither plan nor command gives one.</summary>
    public Period? Baseline { get; init; }

    /// <summary>The phase's follow-up.</summary>
    public Period? FollowUp { get; init; }

    /// <summary>
    /// The store's state that was read; null for the newest. It stands in the log and in no report: a report made again
    /// from an earlier state has the bytes of the first.
    /// </summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>What was shown and hidden of figures that are not public, for the log.</summary>
    public IReadOnlyList<IndicatorDisclosure> Disclosures { get; init; } = [];

    /// <summary>All goals, in the plan's order, areas within a goal in the plan's order.</summary>
    public IReadOnlyList<GoalResult> Goals { get; init; } = [];

    /// <summary>All success criteria of activities.</summary>
    public IReadOnlyList<GoalResult> SuccessCriteria { get; init; } = [];

    /// <summary>The criteria of the plan's areas on every list.</summary>
    public IReadOnlyList<AreaCriteriaHistory> Criteria { get; init; } = [];

    /// <summary>The effect map; null when no activity states an effect.</summary>
    public EffectMap? EffectMap { get; init; }

    /// <summary>All areas by code, for names.</summary>
    public required AreaCatalogue Areas { get; init; }

    /// <summary>Every file that gave a figure in this evaluation, by path.</summary>
    public IReadOnlyList<SourceUse> Sources { get; init; } = [];

    /// <summary>Mistakes of logic in the plan: a problem without goal, a goal without activity.</summary>
    public IReadOnlyList<LogicFinding> Logic { get; init; } = [];

    /// <summary>Which goals have data, which wait for what.</summary>
    public IReadOnlyList<CoverageRow> Coverage { get; init; } = [];

    /// <summary>Remarks about the evaluation as a whole.</summary>
    public IReadOnlyList<Bilingual> Remarks { get; init; } = [];

    /// <summary>Budget, spending and cost per participant; null when the plan has no budget.</summary>
    public BudgetResult? Money { get; init; }

    /// <summary>Participants against target groups, for the activities whose target group's size is known.</summary>
    public IReadOnlyList<ReachRow> Reach { get; init; } = [];

    /// <summary>What the evaluator writes beside the figures.</summary>
    public EvaluatorNotes Notes { get; init; } = EvaluatorNotes.None;

    /// <summary>How far the plan's areas are from each criterion, on each area's newest list with figures.</summary>
    public IReadOnlyList<AreaDistance> Distances { get; init; } = [];

    /// <summary>What the activities held, by quarter; empty without registers.</summary>
    public IReadOnlyList<CarriedOut> CarriedOut { get; init; } = [];

    /// <summary>All areas of the newest list with figures of the plan's areas; null where the data hold no list.</summary>
    public ListOverview? ListOverview { get; init; }

    /// <summary>What the list after the newest one with figures may say about the plan's areas.</summary>
    public IReadOnlyList<AreaForecast> Forecasts { get; init; } = [];

    /// <summary>The plan's areas among others of their kind, per indicator at the follow-up; empty where too few other areas have figures.</summary>
    public IReadOnlyList<AreaSpread> Spreads { get; init; } = [];

    /// <summary>The forecast's measured skill on the official lists; empty when there is no forecast.</summary>
    public IReadOnlyList<SkillRow> ForecastSkill { get; init; } = [];

    /// <summary>What the official lists can and cannot say about why the plan's areas changed.</summary>
    public IReadOnlyList<ListStudy> ListStudies { get; init; } = [];

    /// <summary>True when any source is made up.</summary>
    public bool Synthetic => Sources.Any(s => s.Source.Synthetic);
}

/// <summary>A file and what became of its rows.</summary>
/// <param name="Source">The file.</param>
/// <param name="Mapping">The mapping that read it.</param>
/// <param name="Balance">Its row balance.</param>
public sealed record SourceUse(SourceFile Source, string Mapping, RowBalance Balance);

/// <summary>A mistake of logic in a plan.</summary>
/// <param name="Kind">Code, e.g. <c>problem-without-goal</c>.</param>
/// <param name="Id">Id of the item.</param>
/// <param name="Text">One sentence.</param>
public sealed record LogicFinding(string Kind, string Id, Bilingual Text);

/// <summary>Whether one goal has the data it needs.</summary>
/// <param name="Id">Goal result id.</param>
/// <param name="Title">Goal title.</param>
/// <param name="Baseline">Area figure at the baseline is there; null for a goal that compares no figure.</param>
/// <param name="FollowUp">Area figure at the follow-up is there; for a goal judged on registers or a rating, that it can be judged.</param>
/// <param name="Reference">Reference figures are there; null when the goal needs none.</param>
/// <param name="WaitsFor">What is missing, from whom, in which form.</param>
public sealed record CoverageRow(string Id, string Title, bool? Baseline, bool FollowUp, bool? Reference, Bilingual WaitsFor);

/// <summary>Activities by outcomes, as the plan states the effects.</summary>
/// <param name="Outcomes">Columns: the five criteria first, then other outcomes in order of first mention.</param>
/// <param name="Rows">One per activity, in the plan's order.</param>
public sealed record EffectMap(IReadOnlyList<EffectOutcome> Outcomes, IReadOnlyList<EffectRow> Rows)
{
    /// <summary>What the map shows: criteria in play that no activity addresses, activities with no criterion.</summary>
    public IReadOnlyList<Bilingual> Findings { get; init; } = [];
}

/// <summary>A column of the effect map.</summary>
/// <param name="Code">Criterion or outcome code.</param>
/// <param name="Name">Its name.</param>
/// <param name="Criterion">The criterion; null for other outcomes.</param>
public sealed record EffectOutcome(string Code, Bilingual Name, Criterion? Criterion);

/// <summary>A row of the effect map.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="FocusArea">Its focus area.</param>
/// <param name="Cells">One per outcome, null where nothing is expected.</param>
public sealed record EffectRow(Activity Activity, FocusArea FocusArea, IReadOnlyList<ExpectedEffect?> Cells);

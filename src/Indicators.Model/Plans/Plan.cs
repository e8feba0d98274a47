namespace Indicators.Model;

/// <summary>A <i>boligsocial helhedsplan</i> as data: what it wants, what it does, and how that is to be judged.</summary>
/// <param name="Id">Short code, e.g. <c>en-faelles-indsats</c>.</param>
/// <param name="Title">Title as printed.</param>
public sealed record Plan(string Id, string Title)
{
    /// <summary>One or two sentences on what the plan is and how its source was read.</summary>
    public string Description { get; init; } = "";

    /// <summary>Municipality code; null when the source names none.</summary>
    public string? Municipality { get; init; }

    /// <summary>Codes of the areas the plan is for, in display order.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Codes of the areas compared with, the first being the default reference.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>First day; null when not stated.</summary>
    public DateOnly? Begins { get; init; }

    /// <summary>Last day; null when not stated.</summary>
    public DateOnly? Ends { get; init; }

    /// <summary>Baseline, midterm and final data periods.</summary>
    public Milestones Milestones { get; init; } = new();

    /// <summary>The plan's vision, in its project's own words.</summary>
    public string Vision { get; init; } = "";

    /// <summary>Who it is for.</summary>
    public IReadOnlyList<string> TargetGroups { get; init; } = [];

    /// <summary>The focus areas in the plan's order.</summary>
    public IReadOnlyList<FocusArea> FocusAreas { get; init; } = [];

    /// <summary>Events that a reader must know of: law, pandemic, renovation.</summary>
    public IReadOnlyList<ContextEvent> Context { get; init; } = [];

    /// <summary>What it sets out to do about it, in the project's own words; empty when the source has only a vision.</summary>
    public string Mission { get; init; } = "";

    /// <summary>The agreements behind it, and which part of the plan each holds.</summary>
    public IReadOnlyList<Agreement> Agreements { get; init; } = [];

    /// <summary>Who takes part on the providers' side.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Names of the effect map's outcomes that are no legal criterion, in display order.</summary>
    public IReadOnlyList<PlanOutcome> Outcomes { get; init; } = [];

    /// <summary>What a reader must know of the reference figures.</summary>
    public IReadOnlyList<ReferenceNote> ReferenceNotes { get; init; } = [];

    /// <summary>Budget; null when the source has none.</summary>
    public Budget? Budget { get; init; }

    /// <summary>Programme plan.</summary>
    public IReadOnlyList<TimelineStep> Timeline { get; init; } = [];

    /// <summary>Register files with the days they cover.</summary>
    public IReadOnlyList<RegisterFileUse> Registers { get; init; } = [];

    /// <summary>Surveys and their quality.</summary>
    public IReadOnlyList<Survey> Surveys { get; init; } = [];

    /// <summary>On what footing data about residents are used.</summary>
    public IReadOnlyList<DataBasis> DataBasis { get; init; } = [];

    /// <summary>Turnover of residents, where known.</summary>
    public IReadOnlyList<Turnover> Turnover { get; init; } = [];

    /// <summary>Who follows up, when and on what, in the project's own words.</summary>
    public string FollowUp { get; init; } = "";

    /// <summary>Every goal of every focus area.</summary>
    public IEnumerable<Goal> Goals => FocusAreas.SelectMany(f => f.Goals);

    /// <summary>Every activity of every focus area.</summary>
    public IEnumerable<Activity> Activities => FocusAreas.SelectMany(f => f.Activities);
}

/// <summary>The data periods at which a plan is judged.</summary>
public sealed record Milestones
{
    /// <summary>Baseline.</summary>
    public Period? Baseline { get; init; }

    /// <summary>Midterm evaluation.</summary>
    public Period? Midterm { get; init; }

    /// <summary>Final evaluation.</summary>
    public Period? Final { get; init; }
}

/// <summary>An <i>indsatsområde</i>.</summary>
/// <param name="Id">Short code.</param>
/// <param name="Title">Title as printed.</param>
public sealed record FocusArea(string Id, string Title)
{
    /// <summary>Its own vision or overall purpose.</summary>
    public string Vision { get; init; } = "";

    /// <summary>Problems named by the plan.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Purposes.</summary>
    public IReadOnlyList<Purpose> Purposes { get; init; } = [];

    /// <summary>Goals (<i>lokalt opstillede målinger</i>).</summary>
    public IReadOnlyList<Goal> Goals { get; init; } = [];

    /// <summary>Activities of the <i>delaftale</i>.</summary>
    public IReadOnlyList<Activity> Activities { get; init; } = [];
}

/// <summary>A <i>problemkompleks</i>.</summary>
/// <param name="Id">Short code.</param>
/// <param name="Title">The problem in a few words.</param>
public sealed record Problem(string Id, string Title)
{
    /// <summary>How the source was read.</summary>
    public string Note { get; init; } = "";
}

/// <summary>A <i>formål</i>.</summary>
/// <param name="Id">Short code.</param>
/// <param name="Title">The purpose in a few words.</param>
public sealed record Purpose(string Id, string Title)
{
    /// <summary>Ids of the problems it answers.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}

/// <summary>A goal: an indicator, an area, and a rule.</summary>
/// <param name="Id">Short code, e.g. <c>G1</c>; with several areas the results are <c>G1-ringparken</c> and so on.</param>
/// <param name="Title">A short title.</param>
/// <param name="Rule">What it demands; null when the source sets none (reported as such).</param>
public sealed record Goal(string Id, string Title, GoalRule? Rule)
{
    /// <summary>Indicator code; null for goals judged by registers, delivery or rating.</summary>
    public string? Indicator { get; init; }

    /// <summary>Codes of the areas it is judged for; empty for all the plan's areas.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Reference area codes; empty for the plan's.</summary>
    public IReadOnlyList<string> References { get; init; } = [];

    /// <summary>Own baseline; null for the plan's.</summary>
    public Period? Baseline { get; init; }

    /// <summary>Own follow-up; null for the phase's.</summary>
    public Period? FollowUp { get; init; }

    /// <summary>Written leave to compare across a declared series break, with the evaluator's ground; empty for none.</summary>
    public string CompareAcrossBreak { get; init; } = "";

    /// <summary>Purposes it serves.</summary>
    public IReadOnlyList<string> Purposes { get; init; } = [];

    /// <summary>What data it waits for, from whom, when there is none yet.</summary>
    public string WaitsFor { get; init; } = "";

    /// <summary>How the source was read, or another remark for the reader.</summary>
    public string Note { get; init; } = "";

    /// <summary>Why there is no rule; empty when there is one.</summary>
    public string NoRuleBecause { get; init; } = "";

    /// <summary>Who rates it, where it is judged by a rating.</summary>
    public string Rater { get; init; } = "";

    /// <summary>Id of the goal that this one repeats: shown, counted once.</summary>
    public string? Repeats { get; init; }
}

/// <summary>An <i>aktivitet</i>.</summary>
/// <param name="Id">Short code, e.g. <c>E5</c>.</param>
/// <param name="Title">Title as printed.</param>
public sealed record Activity(string Id, string Title)
{
    /// <summary>What it does, in the project's own words.</summary>
    public string Description { get; init; } = "";

    /// <summary>Who it is for.</summary>
    public string TargetGroup { get; init; } = "";

    /// <summary>How many are in the target group, for reach; null when not known.</summary>
    public int? TargetGroupSize { get; init; }

    /// <summary>Where the target group's size comes from.</summary>
    public string TargetGroupSource { get; init; } = "";

    /// <summary>Who takes part on the providers' side.</summary>
    public IReadOnlyList<Participant> Participants { get; init; } = [];

    /// <summary>Goals it serves.</summary>
    public IReadOnlyList<string> Goals { get; init; } = [];

    /// <summary>How it is judged: success criteria are goals at the activity's level.</summary>
    public IReadOnlyList<Goal> SuccessCriteria { get; init; } = [];

    /// <summary>Expected effects on the criteria and other outcomes, as the plan states them.</summary>
    public IReadOnlyList<ExpectedEffect> Effects { get; init; } = [];

    /// <summary>Its status over time.</summary>
    public IReadOnlyList<ActivityStatus> Status { get; init; } = [];

    /// <summary>How the source was read.</summary>
    public string Note { get; init; } = "";
}

/// <summary>Directness of an expected effect, as the plan states it.</summary>
public enum Directness
{
    /// <summary>Nothing is stated.</summary>
    NotStated,

    /// <summary>Supports other activities; not "none".</summary>
    Support,

    /// <summary>Indirect.</summary>
    Indirect,

    /// <summary>Direct.</summary>
    Direct,
}

/// <summary>When an expected effect is to show.</summary>
public enum EffectHorizon
{
    /// <summary>Nothing is stated.</summary>
    NotStated,

    /// <summary>Short term.</summary>
    Short,

    /// <summary>Medium term.</summary>
    Medium,

    /// <summary>Long term.</summary>
    Long,
}

/// <summary>An effect that the plan expects of an activity.</summary>
/// <param name="Outcome">A criterion's code, or the code of another outcome such as <c>school-absence</c>.</param>
/// <param name="Directness">Direct, indirect, support.</param>
/// <param name="Horizon">Short, medium, long.</param>
/// <param name="Ground">Why, in a few words of ours, and how it was read.</param>
public sealed record ExpectedEffect(string Outcome, Directness Directness, EffectHorizon Horizon, string Ground);

/// <summary>An activity's status at a date.</summary>
/// <param name="Date">Year, or year and month, as the source gives it.</param>
/// <param name="Status">Code: <c>continued</c>, <c>intensified</c>, <c>adjusted</c>, <c>stopped</c>, <c>started</c>.</param>
/// <param name="Reason">Why.</param>
public sealed record ActivityStatus(Period Date, string Status, string Reason);

/// <summary>An event drawn on the trend charts.</summary>
/// <param name="Date">When.</param>
/// <param name="Title">What, in a few words.</param>
/// <param name="Source">Where it is known from.</param>
public sealed record ContextEvent(DateOnly Date, string Title, string Source);

namespace Indicators.Model;

/// <summary>A rule judged, with its parts.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Certainty">How sure it is.</param>
/// <param name="Reason">Why, one sentence in each language.</param>
public sealed record RuleVerdict(GoalRule Rule, Verdict Verdict, Certainty Certainty, Bilingual Reason)
{
    /// <summary>The parts of a combination, in order; empty otherwise.</summary>
    public IReadOnlyList<RuleVerdict> Parts { get; init; } = [];

    /// <summary>The quantity whose interval decided the certainty, where there is one.</summary>
    public Figure? Deciding { get; init; }

    /// <summary>Smallest level whose interval touches the boundary, where chance decides.</summary>
    public double? P { get; init; }
}

/// <summary>Where the straight line from baseline through midterm leads (DESIGN 7.3).</summary>
public enum TrackState
{
    /// <summary>Not asked (final evaluation) or not computable.</summary>
    None,

    /// <summary>Less than a quarter of the way.</summary>
    TooEarly,

    /// <summary>Already reached.</summary>
    Reached,

    /// <summary>The line reaches the goal by the plan's end.</summary>
    OnTrack,

    /// <summary>It does not.</summary>
    NotOnTrack,
}

/// <summary>A goal judged for one area.</summary>
/// <param name="Id">The goal's id, with the area's slug where the goal has several areas.</param>
/// <param name="Goal">The goal.</param>
/// <param name="FocusArea">The focus area it belongs to.</param>
/// <param name="Area">The area; null for goals about the plan as a whole.</param>
/// <param name="Indicator">The indicator; null for goals judged by registers, delivery or rating.</param>
/// <param name="Verdict">The verdict with its parts.</param>
public sealed record GoalResult(string Id, Goal Goal, FocusArea FocusArea, Area? Area, Indicator? Indicator, RuleVerdict Verdict)
{
    /// <summary>Id of the activity when this is a success criterion; null for a goal.</summary>
    public string? ActivityId { get; init; }

    /// <summary>Baseline against follow-up; null where the rule needs no comparison or there is no data at all.</summary>
    public Comparison? Comparison { get; init; }

    /// <summary>Series for the trend chart: the area first, then references.</summary>
    public IReadOnlyList<Series> Series { get; init; } = [];

    /// <summary>The legal line that the chart shows, per period where it moves; empty for none.</summary>
    public IReadOnlyList<SeriesPoint> CriterionLine { get; init; } = [];

    /// <summary>What the line is called.</summary>
    public Bilingual CriterionLineName { get; init; } = Bilingual.Empty;

    /// <summary>The rule in words: <i>falder og nærmer sig Gladsaxe Kommunes gennemsnit</i>.</summary>
    public Bilingual RuleText { get; init; } = Bilingual.Empty;

    /// <summary>The finding in one sentence for a styregruppe.</summary>
    public Bilingual Sentence { get; init; } = Bilingual.Empty;

    /// <summary>Further remarks, each one sentence: power, other baseline, false discovery, series breaks.</summary>
    public IReadOnlyList<Bilingual> Remarks { get; init; } = [];

    /// <summary>Verdict against the mean of the three years before the plan; null when not computable.</summary>
    public RuleVerdict? AgainstThreeYearBaseline { get; init; }

    /// <summary>True when the other baseline turns the verdict.</summary>
    public bool BaselineTurnsVerdict => AgainstThreeYearBaseline is { Verdict: not Model.Verdict.CannotTell } other
        && Verdict.Verdict != Model.Verdict.CannotTell && other.Verdict.IsMet() != Verdict.Verdict.IsMet();

    /// <summary>On track at the midterm.</summary>
    public TrackState Track { get; init; }

    /// <summary>On track in words, and what is needed from now to the end.</summary>
    public Bilingual TrackText { get; init; } = Bilingual.Empty;

    /// <summary>Smallest change that the area's size lets anyone see, in the unit of the difference; null when not computable.</summary>
    public double? SmallestCertainChange { get; init; }

    /// <summary>False discovery control over the plan: true when it stays a discovery at q = 0.05; null when chance does not decide.</summary>
    public bool? SurvivesFalseDiscoveryControl { get; init; }

    /// <summary>The evaluator's note.</summary>
    public string Note { get; init; } = "";

    /// <summary>True when any figure comes from a made-up source.</summary>
    public bool Synthetic => Series.Any(s => s.Synthetic) || (Comparison?.Origins.Any(o => o.Source.Synthetic) ?? false) || ExtraOrigins.Any(o => o.Source.Synthetic);

    /// <summary>Rows behind register-based results.</summary>
    public IReadOnlyList<Origin> ExtraOrigins { get; init; } = [];

    /// <summary>Table behind a register-based verdict: period label, value, target; empty otherwise.</summary>
    public IReadOnlyList<CountRow> Counts { get; init; } = [];
}

/// <summary>One period of a register-based count.</summary>
/// <param name="Label">What was counted.</param>
/// <param name="Period">Period label.</param>
/// <param name="Count">The count; null when unknown.</param>
/// <param name="Target">The target; null for none.</param>
/// <param name="Met">Met or not; null when it cannot be told.</param>
public sealed record CountRow(Bilingual Label, string Period, decimal? Count, decimal? Target, bool? Met)
{
    /// <summary>For a count of persons too small to show: it is at least 1 and below this number, and <see cref="Count"/> is null.</summary>
    public int? Below { get; init; }
}

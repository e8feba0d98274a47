namespace Indicators.Model;

/// <summary>What the evaluator writes beside the figures; kept in <c>notes.yaml</c>, so it survives a new run.</summary>
public sealed record EvaluatorNotes
{
    /// <summary>Nothing written.</summary>
    public static readonly EvaluatorNotes None = new();

    /// <summary>Free text by goal or success criterion id.</summary>
    public IReadOnlyDictionary<string, string> Goals { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Free text on the evaluation as a whole.</summary>
    public string Summary { get; init; } = "";

    /// <summary>One per activity that the evaluator has filled in.</summary>
    public IReadOnlyList<Recommendation> Recommendations { get; init; } = [];

    /// <summary>Evidence behind qualitative ratings.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];
}

/// <summary>What to do with an activity.</summary>
public enum RecommendationKind
{
    /// <summary>Go on as it is.</summary>
    Continue,

    /// <summary>Go on in another form.</summary>
    Adjust,

    /// <summary>End it.</summary>
    Stop,

    /// <summary>Hand it over to others.</summary>
    Anchor,
}

/// <summary>The evaluator's recommendation to the styregruppe for one activity.</summary>
/// <param name="Activity">Activity id.</param>
/// <param name="Kind">What to do.</param>
/// <param name="Ground">Why.</param>
public sealed record Recommendation(string Activity, RecommendationKind Kind, string Ground)
{
    /// <summary>Where it is to be anchored; empty when not stated.</summary>
    public string AnchoredIn { get; init; } = "";

    /// <summary>Who pays; empty when not stated.</summary>
    public string PaidBy { get; init; } = "";

    /// <summary>From when; null when not stated.</summary>
    public Period? From { get; init; }
}

/// <summary>One piece of evidence for a qualitative rating.</summary>
/// <param name="Goal">Goal or success criterion id.</param>
/// <param name="Date">When it was gathered.</param>
/// <param name="Source">What it is: interview, focus group, minutes.</param>
/// <param name="Text">What it says; a quote is anonymous.</param>
public sealed record Evidence(string Goal, Period Date, string Source, string Text);

namespace Indicators.Model;

/// <summary>Something that was held or done.</summary>
/// <param name="Line">Line in the register.</param>
/// <param name="Activity">Activity id.</param>
/// <param name="Date">The day.</param>
/// <param name="Kind">Kind of event, e.g. <c>skole</c> or <c>arbejdsgruppe</c>; empty when not stated.</param>
/// <param name="Place">Where, or with whom; empty when not stated.</param>
/// <param name="Course">The course or season that the meeting belongs to; empty for none.</param>
public sealed record RegisterEvent(int Line, string Activity, DateOnly Date, string Kind, string Place, string Course);

/// <summary>One person's, family's or pair's presence on a day.</summary>
/// <param name="Line">Line in the register.</param>
/// <param name="Activity">Activity id.</param>
/// <param name="Person">Pseudonym.</param>
/// <param name="Date">The day.</param>
/// <param name="Group">Group, e.g. <c>lommepengejob</c>; empty when not stated.</param>
/// <param name="Sex">Sex; empty when not stated.</param>
/// <param name="Role">Role; empty when not stated.</param>
/// <param name="FirstTime">False when the register marks the person as known from before; null when not stated.</param>
/// <param name="Course">Course or season; empty for none.</param>
public sealed record Participation(int Line, string Activity, string Person, DateOnly Date, string Group, string Sex, string Role, bool? FirstTime, string Course);

/// <summary>What came of taking part.</summary>
public enum OutcomeKind
{
    /// <summary>A job, from the first to the last day in it.</summary>
    Job,

    /// <summary>A completed course: the last day is the day of completion.</summary>
    Course,

    /// <summary>A role taken on, from its first day.</summary>
    Role,
}

/// <summary>An outcome for a person.</summary>
/// <param name="Line">Line in the register.</param>
/// <param name="Activity">Activity id.</param>
/// <param name="Person">Pseudonym, the same as in the participations.</param>
/// <param name="Kind">Kind of outcome.</param>
/// <param name="Start">First day.</param>
/// <param name="End">Last day, that day included; null while it runs.</param>
/// <param name="Group">Group; empty when not stated.</param>
/// <param name="Sex">Sex; empty when not stated.</param>
/// <param name="Role">Role; empty when not stated.</param>
public sealed record PersonOutcome(int Line, string Activity, string Person, OutcomeKind Kind, DateOnly Start, DateOnly? End, string Group, string Sex, string Role);

/// <summary>One answer to one question.</summary>
/// <param name="Line">Line in the register.</param>
/// <param name="Activity">Activity id.</param>
/// <param name="Date">The day.</param>
/// <param name="Question">Question code.</param>
/// <param name="Text">The answer; empty for no answer.</param>
public sealed record SurveyAnswer(int Line, string Activity, DateOnly Date, string Question, string Text);

/// <summary>What a rater says of a qualitative criterion.</summary>
public enum RatingValue
{
    /// <summary>Not met.</summary>
    NotMet,

    /// <summary>Partly met.</summary>
    Partly,

    /// <summary>Met.</summary>
    Met,
}

/// <summary>A written rating.</summary>
/// <param name="Line">Line in the register.</param>
/// <param name="Criterion">Id of the goal or success criterion.</param>
/// <param name="Date">The day.</param>
/// <param name="Value">The rating.</param>
/// <param name="Ground">Why; a rating without a ground does not count.</param>
/// <param name="By">Who rated: a role or body, never a private person.</param>
public sealed record Rating(int Line, string Criterion, DateOnly Date, RatingValue Value, string Ground, string By);

/// <summary>Money spent.</summary>
/// <param name="Line">Line in the register.</param>
/// <param name="Post">Budget post id.</param>
/// <param name="Date">The day.</param>
/// <param name="Amount">Kroner.</param>
public sealed record Expense(int Line, string Post, DateOnly Date, decimal Amount);

namespace Indicators.Model;

/// <summary>An agreement behind a plan: the <i>strategisk samarbejdsaftale</i> or a <i>delaftale</i>.</summary>
/// <param name="Id">Short code: <c>strategic</c>, <c>partial</c>.</param>
/// <param name="Title">Title as printed.</param>
public sealed record Agreement(string Id, string Title)
{
    /// <summary>What it holds: vision, problems, purposes, goals, activities, success criteria.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];
}

/// <summary>Who takes part on the providers' side.</summary>
/// <param name="Title">Organisation or group of staff.</param>
/// <param name="Number">How many persons; null when not stated.</param>
public sealed record Participant(string Title, int? Number)
{
    /// <summary>What they do.</summary>
    public string Role { get; init; } = "";
}

/// <summary>An outcome of the effect map that is no legal criterion.</summary>
/// <param name="Code">Code such as <c>school-absence</c>.</param>
/// <param name="Name">Its name.</param>
public sealed record PlanOutcome(string Code, Bilingual Name);

/// <summary>How sure the source is of a step in the timeline.</summary>
public enum TimelineCertainty
{
    /// <summary>Stated by the source.</summary>
    Stated,

    /// <summary>Read out of other figures of the source.</summary>
    Derived,

    /// <summary>Only possible, if it is decided.</summary>
    Possible,
}

/// <summary>One step of a programme plan.</summary>
/// <param name="Title">What happens.</param>
/// <param name="From">First quarter, month or day.</param>
/// <param name="To">Last quarter, month or day.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record TimelineStep(string Title, Period From, Period To, TimelineCertainty Certainty)
{
    /// <summary>Activity id; null for the plan as a whole.</summary>
    public string? Activity { get; init; }

    /// <summary>How it was read.</summary>
    public string Note { get; init; } = "";
}

/// <summary>The kinds of register of activities.</summary>
public enum RegisterKind
{
    /// <summary>What was held or done.</summary>
    Events,

    /// <summary>Who took part, under pseudonyms.</summary>
    Participations,

    /// <summary>What came of it: jobs, completed courses, roles.</summary>
    Outcomes,

    /// <summary>Answers to questions.</summary>
    Answers,

    /// <summary>Written ratings of qualitative criteria.</summary>
    Ratings,

    /// <summary>What was spent.</summary>
    Finance,
}

/// <summary>A register file and the days that it covers completely.</summary>
/// <param name="Kind">Kind of register.</param>
/// <param name="File">Path relative to the workspace.</param>
/// <param name="From">First day covered: from here on no row means none.</param>
/// <param name="To">Last day covered.</param>
public sealed record RegisterFileUse(RegisterKind Kind, string File, DateOnly From, DateOnly To)
{
    /// <summary>Separator; a comma unless stated.</summary>
    public char Separator { get; init; } = ',';
}

/// <summary>How good a survey is: a share of its answers must be read beside this.</summary>
/// <param name="Id">Short code.</param>
/// <param name="Title">What was asked.</param>
/// <param name="Date">When.</param>
/// <param name="Invited">How many were asked; null when not known.</param>
/// <param name="Answered">How many answered; null when not known.</param>
public sealed record Survey(string Id, string Title, Period Date, int? Invited, int? Answered)
{
    /// <summary>Questions that changed since the last round; empty for none.</summary>
    public string ChangedQuestions { get; init; } = "";

    /// <summary>Whether the same persons answered as last time; null when not known.</summary>
    public bool? SameRespondents { get; init; }

    /// <summary>Answered over invited in per cent; null when either is not known or nobody was invited.</summary>
    public decimal? ResponseRate => Invited is > 0 && Answered is { } answered ? 100m * answered / Invited : null;
}

/// <summary>On what footing data about residents are used.</summary>
/// <param name="Data">Which data.</param>
/// <param name="LegalGround">Legal ground.</param>
/// <param name="Controller">Who is responsible for the data.</param>
/// <param name="Retention">How long they are kept.</param>
public sealed record DataBasis(string Data, string LegalGround, string Controller, string Retention);

/// <summary>Residents who moved in over a year, in per cent: with many, the persons are others at the follow-up.</summary>
/// <param name="Area">Area code.</param>
/// <param name="Period">The year.</param>
/// <param name="Percent">Moved in during the year, in per cent of the residents.</param>
/// <param name="Source">Where it is known from.</param>
public sealed record Turnover(string Area, Period Period, decimal Percent, string Source);

/// <summary>What a reader must know of the reference figures of an indicator: an approximate population, or why there are none.</summary>
/// <param name="Indicator">Indicator code.</param>
/// <param name="Note">One sentence.</param>
public sealed record ReferenceNote(string Indicator, Bilingual Note);

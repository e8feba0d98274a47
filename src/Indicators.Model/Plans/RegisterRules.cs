namespace Indicators.Model;

/// <summary>The stretch of time over which a register-based rule counts.</summary>
public enum CountPer
{
    /// <summary>Over the whole plan, up to the day of the evaluation.</summary>
    Plan,

    /// <summary>Each calendar year by itself; every year must reach the target.</summary>
    Year,

    /// <summary>Each school year, 1 August to 31 July.</summary>
    SchoolYear,

    /// <summary>Each season or course, as the register's course column names them.</summary>
    Season,
}

/// <summary>
/// What register-based rules share. A period's count is known only where the plan declares that the register covers the
/// period: within the coverage no row means none, outside it nothing is known.
/// </summary>
public abstract record RegisterRule : GoalRule
{
    /// <summary>Activity ids of the register rows; empty for the activity that owns the success criterion.</summary>
    public IReadOnlyList<string> Activities { get; init; } = [];

    /// <summary>Counting period.</summary>
    public CountPer Per { get; init; }

    /// <summary>First day that counts; null for the plan's first.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Last day that counts; null for the plan's last.</summary>
    public DateOnly? To { get; init; }
}

/// <summary>A part of the counted persons that must reach a number of its own: <i>heraf</i>.</summary>
/// <param name="AtLeast">How many of the counted persons.</param>
public sealed record OfWhom(int AtLeast)
{
    /// <summary>Group in the register; empty for any.</summary>
    public string Group { get; init; } = "";

    /// <summary>Sex in the register; empty for any.</summary>
    public string Sex { get; init; } = "";

    /// <summary>Role that the person takes on afterwards, by the outcomes register; empty for any.</summary>
    public string RoleAfterwards { get; init; } = "";
}

/// <summary><c>participants</c>: different persons (or families) who took part, each counted once per period.</summary>
/// <param name="AtLeast">How many.</param>
public sealed record ParticipantsRule(int AtLeast) : RegisterRule
{
    /// <summary>Only who attended at least so many times in the period; a person counts once per day and activity.</summary>
    public int Attendances { get; init; } = 1;

    /// <summary>Only persons with no earlier participation in the register, and whom it does not mark as known before.</summary>
    public bool NewOnly { get; init; }

    /// <summary>Group in the register; empty for any.</summary>
    public string Group { get; init; } = "";

    /// <summary>Sex in the register; empty for any.</summary>
    public string Sex { get; init; } = "";

    /// <summary>Role in the register; empty for any.</summary>
    public string Role { get; init; } = "";

    /// <summary>Parts with their own numbers.</summary>
    public IReadOnlyList<OfWhom> OfWhom { get; init; } = [];
}

/// <summary><c>events</c>: things held or done: activities, joint initiatives, new networks.</summary>
/// <param name="AtLeast">How many.</param>
public sealed record EventsRule(int AtLeast) : RegisterRule
{
    /// <summary>Kinds of event that count; empty for every kind.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Each of the kinds must reach the number by itself: two with the school and two with the day care.</summary>
    public bool EachKind { get; init; }

    /// <summary>Counts different places (associations, firms) instead of events.</summary>
    public bool DistinctPlaces { get; init; }
}

/// <summary><c>courses</c>: courses or seasons held, by the course column of the events register.</summary>
/// <param name="AtLeast">How many.</param>
public sealed record CoursesRule(int AtLeast) : RegisterRule
{
    /// <summary>Kind of event; empty for any.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Least number of different ISO weeks with a meeting for the course to count; 1 for any.</summary>
    public int Weeks { get; init; } = 1;

    /// <summary>Least number of different participants in the course; 0 for any.</summary>
    public int Participants { get; init; }
}

/// <summary><c>completed</c>: persons who completed a course, by the outcomes register, each once per period.</summary>
/// <param name="AtLeast">How many.</param>
public sealed record CompletedRule(int AtLeast) : RegisterRule
{
    /// <summary>Group in the register; empty for any.</summary>
    public string Group { get; init; } = "";
}

/// <summary>
/// <c>retained</c>: persons who kept one job for so many months. A job that began less than so many months before the
/// evaluation's day, and still runs, is not yet known: neither kept nor lost.
/// </summary>
/// <param name="Months">Whole months from the first day: 1 March to 1 September is six.</param>
/// <param name="AtLeast">How many persons.</param>
public sealed record RetainedRule(int Months, int AtLeast) : RegisterRule
{
    /// <summary>Group in the register; empty for any.</summary>
    public string Group { get; init; } = "";

    /// <summary>Parts with their own numbers.</summary>
    public IReadOnlyList<OfWhom> OfWhom { get; init; } = [];
}

/// <summary><c>answered</c>: the share of answers that are positive, with its Wilson interval.</summary>
/// <param name="Question">Question code in the register.</param>
/// <param name="Positive">Answers that count as positive.</param>
/// <param name="ShareAtLeast">Target in per cent.</param>
/// <param name="Ground">Where the target comes from.</param>
public sealed record AnsweredRule(string Question, IReadOnlyList<string> Positive, decimal ShareAtLeast, string Ground) : RegisterRule
{
    /// <summary>With fewer answers nothing is said.</summary>
    public int LeastAnswers { get; init; } = 5;

    /// <summary>Ids of the survey rounds that the answers come from, which say how many were asked; empty where that is not known.</summary>
    public IReadOnlyList<string> Surveys { get; init; } = [];
}

/// <summary><c>delivered</c>: an event of the kind is in the register by the date: set up, mapped, decided.</summary>
/// <param name="Kind">Kind of event in the register.</param>
/// <param name="By">Last day; null for the plan's last.</param>
public sealed record DeliveredRule(string Kind, DateOnly? By) : RegisterRule;

/// <summary>
/// <c>rated</c>: a written rating by those whom the plan names. Only a rating with a ground counts; the newest on or before
/// the evaluation's day decides.
/// </summary>
public sealed record RatedRule : RegisterRule;

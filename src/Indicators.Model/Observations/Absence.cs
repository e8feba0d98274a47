namespace Indicators.Model;

/// <summary>Why a figure is not there. The kinds are never mixed: an unknown is not a zero, a hidden count is not a missing one.</summary>
public enum AbsenceKind
{
    /// <summary>Not known: <c>..</c>, an empty cell, no observation for the area and period.</summary>
    Missing,

    /// <summary>Hidden by the source or by disclosure control, e.g. <c>&lt;5</c>; see <see cref="Absence.Bound"/>.</summary>
    Suppressed,

    /// <summary>Cannot exist: <c>-</c>, or a criterion that the law of that year does not have.</summary>
    NotApplicable,

    /// <summary>Cannot be computed from what is there, e.g. a zero denominator.</summary>
    Undefined,
}

/// <summary>The reason why a figure is absent.</summary>
/// <param name="Kind">The kind of absence.</param>
/// <param name="Reason">One sentence for the reader.</param>
/// <param name="Bound">For a suppressed count: it is below this number.</param>
public sealed record Absence(AbsenceKind Kind, string Reason, long? Bound = null)
{
    /// <summary>An absence because the figure is not known.</summary>
    public static Absence Missing(string reason) => new(AbsenceKind.Missing, reason);

    /// <summary>An absence because the figure cannot be computed.</summary>
    public static Absence Undefined(string reason) => new(AbsenceKind.Undefined, reason);
}

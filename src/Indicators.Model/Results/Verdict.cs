namespace Indicators.Model;

/// <summary>The judgement of a goal, in the order worst to best that combinations use; <see cref="CannotTell"/> stands outside it.</summary>
public enum Verdict
{
    /// <summary><i>Kan ikke vurderes</i>.</summary>
    CannotTell,

    /// <summary><i>Ikke opfyldt</i>.</summary>
    NotMet,

    /// <summary><i>Ikke opfyldt, inden for tilfældig variation</i>.</summary>
    NotMetWithinChance,

    /// <summary><i>Opfyldt, inden for tilfældig variation</i>.</summary>
    MetWithinChance,

    /// <summary><i>Opfyldt</i>.</summary>
    Met,
}

/// <summary>How sure a verdict is.</summary>
public enum Certainty
{
    /// <summary>Nothing is known about chance: a point comparison only, or no verdict.</summary>
    Unknown,

    /// <summary>The interval does not touch the boundary.</summary>
    Certain,

    /// <summary>The interval touches the boundary.</summary>
    WithinChance,

    /// <summary>Counted or delivered: chance does not come into it.</summary>
    ByCount,
}

/// <summary>Codes of verdicts and certainties in JSON and CSV.</summary>
public static class VerdictCodes
{
    /// <summary><c>met</c>, <c>met-within-chance</c>, <c>not-met-within-chance</c>, <c>not-met</c>, <c>cannot-tell</c>.</summary>
    public static string Code(this Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.MetWithinChance => "met-within-chance",
        Verdict.NotMetWithinChance => "not-met-within-chance",
        Verdict.NotMet => "not-met",
        Verdict.CannotTell => "cannot-tell",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };

    /// <summary><c>certain</c>, <c>within-chance</c>, <c>by-count</c>, <c>unknown</c>.</summary>
    public static string Code(this Certainty certainty) => certainty switch
    {
        Certainty.Certain => "certain",
        Certainty.WithinChance => "within-chance",
        Certainty.ByCount => "by-count",
        Certainty.Unknown => "unknown",
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, null),
    };

    /// <summary>True for the two verdicts that say the goal is met.</summary>
    public static bool IsMet(this Verdict verdict) => verdict is Verdict.Met or Verdict.MetWithinChance;
}

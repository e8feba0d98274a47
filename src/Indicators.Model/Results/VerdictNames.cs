namespace Indicators.Model;

/// <summary>What verdicts are called.</summary>
public static class VerdictNames
{
    /// <summary>The verdict in words.</summary>
    /// <param name="verdict">The verdict.</param>
    public static Bilingual Of(Verdict verdict) => verdict switch
    {
        Verdict.Met => new("Opfyldt", "Met"),
        Verdict.MetWithinChance => new("Opfyldt, inden for tilfældig variation", "Met, within random variation"),
        Verdict.NotMetWithinChance => new("Ikke opfyldt, inden for tilfældig variation", "Not met, within random variation"),
        Verdict.NotMet => new("Ikke opfyldt", "Not met"),
        Verdict.CannotTell => new("Kan ikke vurderes", "Cannot be judged"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, null),
    };
}

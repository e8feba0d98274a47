namespace Indicators.Core.Impact;

/// <summary>What a design supports, from most to least.</summary>
public enum DesignGrade
{
    /// <summary>All checks passed: a difference may be read as an effect under the stated assumptions.</summary>
    Supports,

    /// <summary>No check failed, but some raise concern: a difference may be called consistent with an effect.</summary>
    Suggests,

    /// <summary>A check failed: the figures describe a difference and nothing more.</summary>
    Describes,
}

/// <summary>The outcome of one check.</summary>
public enum CheckOutcome
{
    /// <summary>Nothing speaks against the design here.</summary>
    Passed,

    /// <summary>A weakness.</summary>
    Concern,

    /// <summary>The design does not carry a causal reading.</summary>
    Failed,
}

/// <summary>One check of a design.</summary>
/// <param name="Key">A stable name: <c>pre-trends</c>, <c>clusters</c>, <c>pre-fit</c>, <c>regression-to-the-mean</c>, ...</param>
/// <param name="Outcome">Passed, concern or failed.</param>
/// <param name="Danish">What was found, in Danish.</param>
/// <param name="English">What was found, in English.</param>
/// <param name="Statistic">The deciding figure, where there is one.</param>
/// <param name="PValue">Its p-value, where there is one.</param>
public sealed record DesignCheck(string Key, CheckOutcome Outcome, string Danish, string English, double? Statistic = null, double? PValue = null);

/// <summary>The checks of a design and the sentence they allow. A failed check removes every causal word.</summary>
/// <param name="Grade">What the design supports.</param>
/// <param name="Danish">The sentence in Danish.</param>
/// <param name="English">The sentence in English.</param>
/// <param name="Checks">The checks behind it.</param>
public sealed record DesignVerdict(DesignGrade Grade, string Danish, string English, IReadOnlyList<DesignCheck> Checks)
{
    internal static readonly DesignVerdict Pending = new(DesignGrade.Describes, "", "", []);

    /// <summary>True only when every check that could fail has not: words such as effect may be used.</summary>
    public bool AllowsCausalWording => Grade != DesignGrade.Describes;

    internal static DesignVerdict From(IReadOnlyList<DesignCheck> checks, bool beyondChance)
    {
        DesignCheck[] failed = [.. checks.Where(c => c.Outcome == CheckOutcome.Failed)];
        DesignCheck[] weak = [.. checks.Where(c => c.Outcome == CheckOutcome.Concern)];
        if (failed.Length > 0)
        {
            return new DesignVerdict(
                DesignGrade.Describes,
                $"Tallene beskriver en forskel i udvikling og ikke mere: designet består ikke kontrollen af {Names(failed, danish: true)}.",
                $"The figures describe a difference in development and nothing more: the design does not pass the check of {Names(failed, danish: false)}.",
                checks);
        }

        if (weak.Length > 0)
        {
            return new DesignVerdict(
                DesignGrade.Suggests,
                beyondChance
                    ? $"Forskellen er forenelig med en effekt, men viser den ikke: designet er svagt i {Names(weak, danish: true)}."
                    : $"Forskellen kan ikke skelnes fra tilfældig variation, og designet er svagt i {Names(weak, danish: true)}: hverken en effekt eller fraværet af en er vist.",
                beyondChance
                    ? $"The difference is consistent with an effect but does not show one: the design is weak in {Names(weak, danish: false)}."
                    : $"The difference cannot be told from chance, and the design is weak in {Names(weak, danish: false)}: neither an effect nor its absence is shown.",
                checks);
        }

        return new DesignVerdict(
            DesignGrade.Supports,
            beyondChance
                ? "Designet understøtter, at forskellen læses som en effekt under de angivne antagelser."
                : "Designet består kontrollerne, men forskellen kan ikke skelnes fra tilfældig variation: hverken en effekt eller fraværet af en er vist.",
            beyondChance
                ? "The design supports reading the difference as an effect under the stated assumptions."
                : "The design passes its checks, but the difference cannot be told from chance: neither an effect nor its absence is shown.",
            checks);
    }

    private static string Names(DesignCheck[] checks, bool danish)
    {
        string[] names = [.. checks.Select(c => Name(c.Key, danish)).Distinct()];
        return names.Length == 1 ? names[0] : string.Join(", ", names[..^1]) + (danish ? " og " : " and ") + names[^1];
    }

    private static string Name(string key, bool danish) => (key, danish) switch
    {
        ("pre-trends", true) => "udviklingen før start",
        ("pre-trends", false) => "development before the start",
        ("anticipation", true) => "reaktion før start",
        ("anticipation", false) => "reaction before the start",
        ("clusters", true) => "antallet af enheder",
        ("clusters", false) => "the number of units",
        ("errors", true) => "usikkerhedsberegningen",
        ("errors", false) => "the error calculation",
        ("staggered", true) => "forskudte starttidspunkter",
        ("staggered", false) => "staggered starts",
        ("pre-fit", true) => "tilpasningen før start",
        ("pre-fit", false) => "the fit before the start",
        ("donors", true) => "afhængigheden af enkelte donorer",
        ("donors", false) => "the dependence on single donors",
        ("in-time-placebo", true) => "placebostart",
        ("in-time-placebo", false) => "the placebo start",
        ("placebos", true) => "antallet af placeboer",
        ("placebos", false) => "the number of placebos",
        ("periods", true) => "antallet af perioder",
        ("periods", false) => "the number of periods",
        ("autocorrelation", true) => "autokorrelation",
        ("autocorrelation", false) => "autocorrelation",
        ("dispersion", true) => "overspredning",
        ("dispersion", false) => "overdispersion",
        ("comparison", true) => "sammenligningsgrundlaget",
        ("comparison", false) => "the comparison",
        ("other-events", true) => "andre begivenheder",
        ("other-events", false) => "other events",
        ("turnover", true) => "udskiftningen af beboere",
        ("turnover", false) => "turnover of residents",
        ("boundaries", true) => "ændrede områdegrænser",
        ("boundaries", false) => "changed boundaries",
        ("listed-only", true) => "udvælgelsen af områder",
        ("listed-only", false) => "the selection of areas",
        ("regression-to-the-mean", true) => "regression mod gennemsnittet",
        ("regression-to-the-mean", false) => "regression to the mean",
        _ => key,
    };
}

namespace Indicators.Model;

/// <summary>What statuses are called; the law of 2021 changed the names (almenboligloven § 61 a, L 23 of 2021-22).</summary>
public static class StatusNames
{
    private const int NewTerms = 2021;

    /// <summary>The name of a status on the list of a year.</summary>
    public static Bilingual Of(AreaStatus status, int listYear) => status switch
    {
        AreaStatus.NotListed => new("ikke på listen", "not on the list"),
        AreaStatus.Listed => new("ghettoområde", "on the list"),
        AreaStatus.VulnerableArea => new("udsat boligområde", "vulnerable area"),
        AreaStatus.ParallelSociety => listYear >= NewTerms ? new("parallelsamfund", "parallel society") : new("ghettoområde", "ghetto area"),
        AreaStatus.TransformationArea => listYear >= NewTerms ? new("omdannelsesområde", "transformation area") : new("hårdt ghettoområde", "hard ghetto area"),
        AreaStatus.PreventionArea => new("forebyggelsesområde", "prevention area"),
        AreaStatus.Undetermined => new("kan ikke afgøres", "undetermined"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };
}

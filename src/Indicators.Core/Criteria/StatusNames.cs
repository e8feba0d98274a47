using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>What criteria and statuses are called in reports; statuses changed their names with the law of 2021.</summary>
public static class StatusNames
{
    private const int NewTerms = 2021;

    /// <summary>The name of a status on the list of a year.</summary>
    public static Bilingual Of(AreaStatus status, int listYear) => status switch
    {
        AreaStatus.NotListed => new("ikke på listen", "not listed"),
        AreaStatus.Listed => new("ghettoområde", "listed area (ghettoområde)"),
        AreaStatus.VulnerableArea => new("udsat boligområde", "vulnerable area"),
        AreaStatus.ParallelSociety => listYear >= NewTerms ? new("parallelsamfund", "parallel society") : new("ghettoområde", "parallel society (ghettoområde)"),
        AreaStatus.TransformationArea => listYear >= NewTerms ? new("omdannelsesområde", "transformation area") : new("hårdt ghettoområde", "transformation area (hårdt ghettoområde)"),
        AreaStatus.PreventionArea => new("forebyggelsesområde", "prevention area"),
        AreaStatus.Undetermined => new("kan ikke afgøres", "undetermined"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The short name of a criterion.</summary>
    public static Bilingual Of(Criterion criterion) => criterion switch
    {
        Criterion.OutsideLabourMarket => new("uden for arbejdsmarkedet", "outside the labour market"),
        Criterion.NonWestern => new("ikke-vestlig baggrund", "non-western background"),
        Criterion.Convicted => new("dømte", "convicted"),
        Criterion.BasicEducation => new("kun grundskole", "primary school only"),
        Criterion.Income => new("indkomst", "income"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null),
    };
}

namespace Indicators.Model;

/// <summary>The legal criteria of the lists (almenboligloven § 61 a; § 61 b for prevention areas).</summary>
public enum Criterion
{
    /// <summary>Share of 18-64-year-olds with no link to the labour market or education, per cent.</summary>
    OutsideLabourMarket,

    /// <summary>Share of residents who are immigrants or descendants from non-western countries, per cent.</summary>
    NonWestern,

    /// <summary>Share of residents aged 18 and over convicted under the penal, weapons or drugs act, per cent.</summary>
    Convicted,

    /// <summary>Share of 30-59-year-olds with primary school as highest education, per cent.</summary>
    BasicEducation,

    /// <summary>Mean gross income of taxable 15-64-year-olds out of education, in per cent of the region's.</summary>
    Income,
}

/// <summary>How a value must stand to a threshold for the criterion to be met.</summary>
public enum Strictness
{
    /// <summary><i>overstiger</i>: strictly above.</summary>
    Exceeds,

    /// <summary><i>mindst</i>: at or above.</summary>
    AtLeast,

    /// <summary><i>mindre end</i>: strictly below.</summary>
    Below,
}

/// <summary>What the law calls an area on a list.</summary>
public enum AreaStatus
{
    /// <summary>On no list.</summary>
    NotListed,

    /// <summary>On the list of the 2010 or 2014 rules (<i>ghettoområde</i>).</summary>
    Listed,

    /// <summary><i>udsat boligområde</i>.</summary>
    VulnerableArea,

    /// <summary><i>parallelsamfund</i>, until 2021 <i>ghettoområde</i>.</summary>
    ParallelSociety,

    /// <summary><i>omdannelsesområde</i>, until 2021 <i>hårdt ghettoområde</i>.</summary>
    TransformationArea,

    /// <summary><i>forebyggelsesområde</i>.</summary>
    PreventionArea,

    /// <summary>Unknown criteria decide.</summary>
    Undetermined,
}

/// <summary>The codes of criteria, statuses and strictness in JSON, CSV, plans and on the command line.</summary>
public static class CriteriaCodes
{
    /// <summary>All criteria in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<Criterion> All =
        [Criterion.OutsideLabourMarket, Criterion.NonWestern, Criterion.Convicted, Criterion.BasicEducation, Criterion.Income];

    /// <summary>The code of a criterion, which is also its indicator's code: <c>outside-labour-market</c>.</summary>
    public static string Code(this Criterion criterion) => criterion switch
    {
        Criterion.OutsideLabourMarket => "outside-labour-market",
        Criterion.NonWestern => "non-western",
        Criterion.Convicted => "convicted",
        Criterion.BasicEducation => "basic-education",
        Criterion.Income => "income",
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null),
    };

    /// <summary>The criterion with this code, or null.</summary>
    public static Criterion? Find(string code)
    {
        foreach (var criterion in All)
        {
            if (criterion.Code() == code)
            {
                return criterion;
            }
        }

        return null;
    }

    /// <summary>The code of a status: <c>vulnerable-area</c>.</summary>
    public static string Code(this AreaStatus status) => status switch
    {
        AreaStatus.NotListed => "not-listed",
        AreaStatus.Listed => "listed",
        AreaStatus.VulnerableArea => "vulnerable-area",
        AreaStatus.ParallelSociety => "parallel-society",
        AreaStatus.TransformationArea => "transformation-area",
        AreaStatus.PreventionArea => "prevention-area",
        AreaStatus.Undetermined => "undetermined",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, null),
    };

    /// <summary>The code of a strictness: <c>exceeds</c>, <c>at-least</c>, <c>below</c>.</summary>
    public static string Code(this Strictness strictness) => strictness switch
    {
        Strictness.Exceeds => "exceeds",
        Strictness.AtLeast => "at-least",
        Strictness.Below => "below",
        _ => throw new ArgumentOutOfRangeException(nameof(strictness), strictness, null),
    };
}

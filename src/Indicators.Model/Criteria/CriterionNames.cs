namespace Indicators.Model;

/// <summary>What the legal criteria are called.</summary>
public static class CriterionNames
{
    /// <summary>The short name, as in a heading or in parentheses.</summary>
    public static Bilingual Short(Criterion criterion) => criterion switch
    {
        Criterion.OutsideLabourMarket => new("uden for arbejdsmarkedet", "outside the labour market"),
        Criterion.NonWestern => new("ikke-vestlig baggrund", "non-western background"),
        Criterion.Convicted => new("dømte", "convicted"),
        Criterion.BasicEducation => new("kun grundskole", "primary school only"),
        Criterion.Income => new("indkomst", "income"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null),
    };

    /// <summary>What is measured, as the subject of a sentence.</summary>
    public static Bilingual Measure(Criterion criterion) => criterion switch
    {
        Criterion.OutsideLabourMarket => new("andelen uden tilknytning til arbejdsmarked eller uddannelse", "the share without work or education"),
        Criterion.NonWestern => new("andelen af indvandrere og efterkommere fra ikke-vestlige lande", "the share of immigrants and descendants from non-western countries"),
        Criterion.Convicted => new("andelen af dømte", "the share of convicted residents"),
        Criterion.BasicEducation => new("andelen med kun grundskole", "the share with basic schooling only"),
        Criterion.Income => new("gennemsnitsindkomsten", "the mean income"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null),
    };
}

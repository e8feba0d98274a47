using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Short names of the legal criteria for use inside a sentence.</summary>
internal static class CriterionNames
{
    public static Bilingual Of(Criterion criterion) => criterion switch
    {
        Criterion.OutsideLabourMarket => new("andelen uden tilknytning til arbejdsmarked eller uddannelse", "the share without work or education"),
        Criterion.NonWestern => new("andelen af indvandrere og efterkommere fra ikke-vestlige lande", "the share of immigrants and descendants from non-western countries"),
        Criterion.Convicted => new("andelen af dømte", "the share of convicted residents"),
        Criterion.BasicEducation => new("andelen med kun grundskole", "the share with basic schooling only"),
        Criterion.Income => new("gennemsnitsindkomsten", "the mean income"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion, null),
    };
}

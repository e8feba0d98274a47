using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>Why a certainty is unknown, in words.</summary>
internal static class Certainties
{
    public static Bilingual WhyUnknown(NoInterval why) => why switch
    {
        NoInterval.CountsUnknown => new(
            "Antallet af personer bag tallene er ikke kendt, så det kan ikke siges, hvor sikker ændringen er.",
            "The number of persons behind the figures is not known, so it cannot be told how certain the change is."),
        NoInterval.Index => new(
            "Tallet er et indeks uden antal bag sig, så det kan ikke siges, hvor sikker ændringen er.",
            "The figure is an index without counts behind it, so it cannot be told how certain the change is."),
        NoInterval.WindowsOverlap => new(
            "Perioderne deler mindst ét år, så det kan ikke siges, hvor sikker ændringen er.",
            "The periods share at least one year, so it cannot be told how certain the change is."),
        NoInterval.SeasonsDiffer => new(
            "Perioderne er ikke samme del af året, så det kan ikke siges, hvor sikker ændringen er.",
            "The periods are not the same part of the year, so it cannot be told how certain the change is."),
        NoInterval.PartOfReference => new(
            "Området er en ukendt del af referencen, så det kan ikke siges, hvor sikker forskellen er.",
            "The area is an unknown part of the reference, so it cannot be told how certain the difference is."),
        _ => Bilingual.Empty,
    };

    /// <summary>The same as a subordinate clause for the end of a sentence.</summary>
    public static Bilingual Clause(NoInterval why) => why switch
    {
        NoInterval.CountsUnknown => new("hvor sikkert det er, kan ikke siges, da antallet af personer bag tallene ikke er kendt", "how certain this is cannot be told, since the number of persons behind the figures is not known"),
        NoInterval.Index => new("hvor sikkert det er, kan ikke siges, da et indeks ikke har antal bag sig", "how certain this is cannot be told, since an index has no counts behind it"),
        NoInterval.WindowsOverlap => new("hvor sikkert det er, kan ikke siges, da perioderne deler mindst ét år", "how certain this is cannot be told, since the periods share at least one year"),
        NoInterval.SeasonsDiffer => new("hvor sikkert det er, kan ikke siges, da perioderne ikke er samme del af året", "how certain this is cannot be told, since the periods are not the same part of the year"),
        NoInterval.PartOfReference => new("hvor sikkert det er, kan ikke siges, da området er en ukendt del af referencen", "how certain this is cannot be told, since the area is an unknown part of the reference"),
        _ => Bilingual.Empty,
    };
}

using Indicators.Model;

namespace Indicators;

/// <summary>What an evaluator knows of an area besides the published figures, for distances and what-if.</summary>
public sealed record CriteriaKnowledge
{
    /// <summary>Nothing besides the data.</summary>
    public static readonly CriteriaKnowledge Nothing = new();

    /// <summary>Ruleset id to judge by; null for the list's own.</summary>
    public string? Rules { get; init; }

    /// <summary>Persons with the trait and persons counted, of the window's years, oldest first. One pair stands for every year of the window.</summary>
    public IReadOnlyDictionary<Criterion, IReadOnlyList<PersonCount>> Counts { get; init; } = new Dictionary<Criterion, IReadOnlyList<PersonCount>>();

    /// <summary>How many persons a criterion counts, where counts are not known; a criterion that is not named has the stated bounds of <c>populations.yaml</c>.</summary>
    public IReadOnlyDictionary<Criterion, PopulationRange> Populations { get; init; } = new Dictionary<Criterion, PopulationRange>();

    /// <summary>The country's conviction share, per cent.</summary>
    public decimal? NationalConvicted { get; init; }

    /// <summary>The region's mean income in kroner a year.</summary>
    public decimal? RegionMeanIncome { get; init; }

    /// <summary>The stated gain in kroner a year per person.</summary>
    public decimal? GainPerPerson { get; init; }
}

/// <summary>Persons with a trait among persons counted.</summary>
/// <param name="Count">With the trait.</param>
/// <param name="Of">Counted.</param>
public readonly record struct PersonCount(long Count, long Of);

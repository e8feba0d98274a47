namespace Indicators.Model;

/// <summary>A range of shares; both ends equal for one share.</summary>
/// <param name="Low">Lowest share, 0 to 1.</param>
/// <param name="High">Highest share, 0 to 1.</param>
public sealed record ShareRange(decimal Low, decimal High)
{
    /// <summary>The middle.</summary>
    public decimal Middle => (Low + High) / 2;
}

/// <summary>A change of one criterion's figures in a scenario.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Persons">Persons: negative for fewer with the trait; for income, persons who gain <see cref="GainPerPerson"/>.</param>
public sealed record ScenarioChange(Criterion Criterion, int Persons)
{
    /// <summary>Share of the persons for whom it succeeds; null when it is certain.</summary>
    public ShareRange? Success { get; init; }

    /// <summary>Kroner a year per person, for income; 0 otherwise.</summary>
    public decimal GainPerPerson { get; init; }

    /// <summary>Points by which the figure moves, instead of persons; null for persons.</summary>
    public decimal? Points { get; init; }

    /// <summary>The activity whose participants they are; null for none.</summary>
    public string? Activity { get; init; }

    /// <summary>Where the numbers come from; an assumption is printed as such.</summary>
    public string Ground { get; init; } = "";
}

/// <summary>Persons who move in or out.</summary>
/// <param name="Persons">Positive for moving in, negative for moving out.</param>
/// <param name="Shares">Share with each criterion's trait among those of them whom the criterion counts, 0 to 1; a criterion that is not named keeps its share.</param>
public sealed record ScenarioMove(int Persons, IReadOnlyDictionary<Criterion, decimal> Shares)
{
    /// <summary>Where the numbers come from.</summary>
    public string Ground { get; init; } = "";
}

/// <summary>What if: several changes at once to one area's figures on one list.</summary>
/// <param name="Id">Short code.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Area">Area code or name.</param>
/// <param name="ListYear">The list whose figures are changed.</param>
public sealed record Scenario(string Id, string Title, string Area, int ListYear)
{
    /// <summary>Ruleset id to judge by; null for the list's own.</summary>
    public string? Rules { get; init; }

    /// <summary>Which years of a window move.</summary>
    public DistanceHorizon Horizon { get; init; } = DistanceHorizon.Lasting;

    /// <summary>How many persons each criterion counts; a range is drawn from.</summary>
    public IReadOnlyDictionary<Criterion, PopulationRange> Populations { get; init; } = new Dictionary<Criterion, PopulationRange>();

    /// <summary>The changes.</summary>
    public IReadOnlyList<ScenarioChange> Changes { get; init; } = [];

    /// <summary>Moves in and out.</summary>
    public IReadOnlyList<ScenarioMove> Moves { get; init; } = [];

    /// <summary>The country's conviction share, per cent; null for what the data have.</summary>
    public decimal? NationalConvicted { get; init; }

    /// <summary>The region's mean income in kroner a year; needed for gains in kroner.</summary>
    public decimal? RegionMeanIncome { get; init; }

    /// <summary>Seed of the draws.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>How many draws.</summary>
    public int Draws { get; init; } = 10_000;

    /// <summary>A remark for the reader.</summary>
    public string Note { get; init; } = "";
}

/// <summary>How likely a status is.</summary>
/// <param name="Status">The status.</param>
/// <param name="Probability">Share of the draws, 0 to 1; draws that leave it open count as undetermined.</param>
public sealed record StatusProbability(AreaStatus Status, double Probability);

/// <summary>How likely a criterion is met.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Before">The figure before, per cent.</param>
/// <param name="Expected">The figure at the expected effects, per cent, not rounded to published digits.</param>
/// <param name="Probability">Probability that it is met; null when it cannot be judged.</param>
public sealed record CriterionProbability(Criterion Criterion, decimal? Before, decimal? Expected, double? Probability);

/// <summary>The answer to a scenario.</summary>
/// <param name="Scenario">What was asked.</param>
/// <param name="Before">The area as it is.</param>
/// <param name="Expected">The area at the expected effects.</param>
/// <param name="Statuses">Every status that occurred, the most likely first.</param>
/// <param name="Criteria">The criteria in display order.</param>
public sealed record SimulationResult(Scenario Scenario, AreaClassification Before, AreaClassification Expected, IReadOnlyList<StatusProbability> Statuses, IReadOnlyList<CriterionProbability> Criteria)
{
    /// <summary>True when anything was drawn; otherwise the probabilities are 0 or 1 for certain.</summary>
    public bool Uncertain { get; init; }

    /// <summary>Assumptions made, each one sentence.</summary>
    public IReadOnlyList<Bilingual> Assumptions { get; init; } = [];
}

namespace Indicators.Model;

/// <summary>Persons with the trait among those counted, in one year.</summary>
/// <param name="Year">The data year.</param>
/// <param name="Count">Persons with the trait.</param>
/// <param name="Of">Persons counted.</param>
public sealed record YearCount(int Year, long Count, long Of);

/// <summary>How many persons a criterion counts, as a range with its ground where the number itself is not known.</summary>
/// <param name="Low">At least so many.</param>
/// <param name="High">At most so many.</param>
/// <param name="Ground">Where the range comes from.</param>
public sealed record PopulationRange(long Low, long High, Bilingual Ground);

/// <summary>Bounds for the persons that a criterion counts as a share of all residents, where their number is not published.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Low">Lowest share of the residents, 0 to 1.</param>
/// <param name="High">Highest share.</param>
/// <param name="Ground">Where the bounds come from.</param>
public sealed record PopulationShare(Criterion Criterion, decimal Low, decimal High, Bilingual Ground)
{
    /// <summary>The range for an area with so many residents.</summary>
    public PopulationRange Of(int residents) => new((long)Math.Floor(Low * residents), (long)Math.Ceiling(High * residents), Ground);
}

/// <summary>Which years of a window can still move.</summary>
public enum DistanceHorizon
{
    /// <summary>This list: its newest year with the older ones as they were.</summary>
    Retrospective,

    /// <summary>The next list: a new year, with the newest known ones as they were.</summary>
    NextList,

    /// <summary>Every year of the window alike.</summary>
    Lasting,
}

/// <summary>What persons do to move a share.</summary>
public enum PersonAction
{
    /// <summary>Persons of the area change their situation; replacement one for one by others comes to the same.</summary>
    Change,

    /// <summary>Persons with the trait leave the area.</summary>
    Leave,

    /// <summary>Persons without the trait are added.</summary>
    OthersAdded,
}

/// <summary>What is known of the counts behind a distance in persons.</summary>
public enum DistanceBasis
{
    /// <summary>Counts of every year of the window: exact.</summary>
    Counts,

    /// <summary>The published percentage and a range for the number counted: bounds.</summary>
    PublishedShare,

    /// <summary>Only the published percentage: points, no persons.</summary>
    PointsOnly,
}

/// <summary>How many persons it takes.</summary>
/// <param name="Horizon">Which years move.</param>
/// <param name="Action">What they do.</param>
/// <param name="AtLeast">At least so many; null when no number would do.</param>
/// <param name="AtMost">At most so many; equal to <paramref name="AtLeast"/> where the counts are known.</param>
public sealed record PersonMargin(DistanceHorizon Horizon, PersonAction Action, long? AtLeast, long? AtMost)
{
    /// <summary>True when no number of persons flips the criterion on this list.</summary>
    public bool CannotFlip => AtLeast is null;
}

/// <summary>The income criterion's distance in kroner.</summary>
/// <param name="PerPerson">Kroner by which the area's mean must move, per person counted and year.</param>
/// <param name="Total">The same for all persons counted; null when their number is unknown.</param>
/// <param name="Persons">Persons needed at the stated gain; null when none is stated.</param>
/// <param name="GainPerPerson">The stated gain in kroner a year; null when none is stated.</param>
public sealed record IncomeMargin(decimal PerPerson, decimal? Total, long? Persons, decimal? GainPerPerson);

/// <summary>How far one criterion is from flipping.</summary>
/// <param name="Judgement">Value, threshold, met or not, margin in points.</param>
/// <param name="Basis">What is known of the counts.</param>
public sealed record CriterionDistance(CriterionJudgement Judgement, DistanceBasis Basis)
{
    /// <summary>Persons by horizon and action, in that order; empty where only points can be given. For a criterion that is not met: how many until it is.</summary>
    public IReadOnlyList<PersonMargin> Persons { get; init; } = [];

    /// <summary>Kroner, for the income criterion where the region's mean is known.</summary>
    public IncomeMargin? Income { get; init; }

    /// <summary>The value with the years' persons pooled instead of averaged, per cent; null without counts of several years.</summary>
    public decimal? PooledValue { get; init; }

    /// <summary>True when pooling would judge the criterion otherwise.</summary>
    public bool PooledDiffers { get; init; }

    /// <summary>Assumptions and bounds, each one sentence.</summary>
    public IReadOnlyList<Bilingual> Remarks { get; init; } = [];

    /// <summary>The margin of a horizon and action, or null.</summary>
    public PersonMargin? At(DistanceHorizon horizon, PersonAction action) => Persons.FirstOrDefault(p => p.Horizon == horizon && p.Action == action);
}

/// <summary>One thing that must happen on a way off a list.</summary>
/// <param name="Criterion">The criterion that flips; null for the number of residents.</param>
/// <param name="Action">What persons do.</param>
/// <param name="AtLeast">At least so many persons; null when it cannot be said in persons.</param>
/// <param name="AtMost">At most so many persons.</param>
public sealed record WayStep(Criterion? Criterion, PersonAction Action, long? AtLeast, long? AtMost);

/// <summary>A combination that ends a status.</summary>
/// <param name="Steps">What must happen, all of it.</param>
/// <param name="AtLeast">Persons if the steps overlap as much as they can: the largest step; null when a step cannot be said in persons.</param>
/// <param name="AtMost">Persons if no person counts in two steps: the sum.</param>
public sealed record WayOff(IReadOnlyList<WayStep> Steps, long? AtLeast, long? AtMost);

/// <summary>How far an area is from each criterion, and the ways out of its status.</summary>
/// <param name="Classification">The area as judged.</param>
/// <param name="Criteria">The criteria in display order.</param>
/// <param name="ResidentsLeave">Residents who would have to leave for the area to fall below the required number; null when unknown or already below.</param>
/// <param name="Ways">Ways off <see cref="LeavingStatus"/>, the shortest first; those that cannot be said in persons last.</param>
public sealed record AreaDistance(AreaClassification Classification, IReadOnlyList<CriterionDistance> Criteria, long? ResidentsLeave, IReadOnlyList<WayOff> Ways)
{
    /// <summary>The status that the ways end; null when there is none to leave.</summary>
    public AreaStatus? LeavingStatus { get; init; }

    /// <summary>The horizon of the ways.</summary>
    public DistanceHorizon Horizon { get; init; }

    /// <summary>Remarks on the whole.</summary>
    public IReadOnlyList<Bilingual> Remarks { get; init; } = [];
}

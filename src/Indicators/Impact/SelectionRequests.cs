using Indicators.Model;

namespace Indicators;

/// <summary>
/// A simulation of regression to the mean. What is not stated is read from the panel's periods before treatment, if a panel is given.
/// </summary>
/// <param name="Threshold">An area is selected when its last figure before is beyond this.</param>
public sealed record SelectionRequest(double Threshold)
{
    /// <summary>Number of areas among which is selected.</summary>
    public int? Areas { get; init; }

    /// <summary>Mean level.</summary>
    public double? Mean { get; init; }

    /// <summary>Standard deviation of lasting levels between areas.</summary>
    public double? Between { get; init; }

    /// <summary>Standard deviation of a year's deviation within an area.</summary>
    public double? Within { get; init; }

    /// <summary>Correlation of the deviations of successive years, from 0 to below 1.</summary>
    public double? Autocorrelation { get; init; }

    /// <summary>True when figures below the threshold are selected; false for those above it.</summary>
    public bool SelectsBelow { get; init; }

    /// <summary>Years averaged before; the last is the year of selection.</summary>
    public int YearsBefore { get; init; } = 1;

    /// <summary>Years averaged after.</summary>
    public int YearsAfter { get; init; } = 1;

    /// <summary>How many of the selected are followed; null for all.</summary>
    public int? Followed { get; init; }

    /// <summary>True when only those are followed that are no longer beyond the threshold in the first year after.</summary>
    public bool OnlyLeavers { get; init; }

    /// <summary>The observed difference, to be compared with what selection alone gives; null for none.</summary>
    public double? Observed { get; init; }

    /// <summary>How many simulations.</summary>
    public int Draws { get; init; } = 2000;

    /// <summary>Seed of the simulations.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Share of the simulations in the range.</summary>
    public ConfidenceLevel Confidence { get; init; } = ConfidenceLevel.P95;

    /// <summary>A panel to read the assumptions from; null when all are stated.</summary>
    public SelectionPanel? Panel { get; init; }

    /// <summary>Language of the sentence.</summary>
    public Language Language { get; init; }
}

/// <summary>A panel of all areas, from which assumptions can be read.</summary>
/// <param name="Path">The file.</param>
/// <param name="Unit">Column of the unit.</param>
/// <param name="Time">Column of the time.</param>
/// <param name="Outcome">Column of the outcome.</param>
/// <param name="TreatedFrom">Column of the first treated time, whose later periods are left out; null for none.</param>
/// <param name="Table">How the table is written; null to detect all of it.</param>
public sealed record SelectionPanel(string Path, string Unit, string Time, string Outcome, string? TreatedFrom = null, TableOptions? Table = null);

/// <summary>A study on the official lists. Without area the plan's areas and what happened to them.</summary>
public sealed record ListStudyRequest
{
    /// <summary>Area code, name or alias; null for the plan's areas.</summary>
    public string? Area { get; init; }

    /// <summary>The criterion; null for the one that took the area off its list.</summary>
    public Criterion? Criterion { get; init; }

    /// <summary>The first list after the event; null for the plan's start or the list that the area left.</summary>
    public int? From { get; init; }

    /// <summary>How many of the most similar areas make the comparison.</summary>
    public int Donors { get; init; } = 10;
}

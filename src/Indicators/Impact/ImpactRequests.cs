using Indicators.Model;

namespace Indicators;

/// <summary>Something else that happened in the period of a study.</summary>
/// <param name="Name">What happened.</param>
/// <param name="Time">When, as the panel writes its times.</param>
/// <param name="OnlyTreated">True when it reached only the treated: then its difference cannot be told apart.</param>
public sealed record OtherEvent(string Name, string Time, bool OnlyTreated);

/// <summary>What is known about a design outside its numbers. What is not declared is not assumed away; it is not checked.</summary>
public sealed record ImpactContext
{
    /// <summary>Other events in the period.</summary>
    public IReadOnlyList<OtherEvent> OtherEvents { get; init; } = [];

    /// <summary>Share of residents (0 to 1) who were replaced between baseline and follow-up; null when not known.</summary>
    public double? ResidentTurnover { get; init; }

    /// <summary>True when the boundary of a treated unit changed in the period.</summary>
    public bool BoundaryChanged { get; init; }

    /// <summary>True when the treated were chosen because their outcome was bad, as areas on a list are.</summary>
    public bool SelectedOnOutcome { get; init; }

    /// <summary>The assumptions under which selection alone is simulated and set beside the effect; null where nothing is assumed.</summary>
    public SelectionRequest? Selection { get; init; }
}

/// <summary>What every impact estimate needs to know.</summary>
/// <param name="Time">Column of the time.</param>
/// <param name="Outcome">Column of the outcome.</param>
public abstract record ImpactRequest(string Time, string Outcome)
{
    /// <summary>Confidence level of intervals.</summary>
    public ConfidenceLevel Confidence { get; init; } = ConfidenceLevel.P95;

    /// <summary>What is known outside the numbers.</summary>
    public ImpactContext Context { get; init; } = new();

    /// <summary>How the table is written; null to detect all of it.</summary>
    public TableOptions? Table { get; init; }

    /// <summary>Language of the verdict and the charts.</summary>
    public Language Language { get; init; }
}

/// <summary>A difference-in-differences.</summary>
/// <param name="Unit">Column of the unit.</param>
/// <param name="Time">Column of the time.</param>
/// <param name="Outcome">Column of the outcome.</param>
/// <param name="TreatedFrom">Column of the first treated time; 0 or empty for never.</param>
public sealed record DifferenceRequest(string Unit, string Time, string Outcome, string TreatedFrom) : ImpactRequest(Time, Outcome)
{
    /// <summary>One of <see cref="ImpactPanels.Methods"/>.</summary>
    public string Method { get; init; } = "callaway-santanna";

    /// <summary><c>never</c> or <c>not-yet</c>: whom the treated are compared with under staggered adoption.</summary>
    public string Control { get; init; } = "never";

    /// <summary>Column of the cluster; null for the unit.</summary>
    public string? Cluster { get; init; }

    /// <summary>Column of the weight; null for equal weights.</summary>
    public string? Weight { get; init; }

    /// <summary>One of <see cref="ImpactPanels.ClusterErrors"/>.</summary>
    public string Errors { get; init; } = "auto";

    /// <summary>One of <see cref="ImpactPanels.Aggregations"/>.</summary>
    public string Aggregation { get; init; } = "simple";

    /// <summary>Two-period: keep only units seen both before and after.</summary>
    public bool Balanced { get; init; }

    /// <summary>Number of periods before treatment in which units may already react.</summary>
    public int Anticipation { get; init; }

    /// <summary>Draws of the multiplier bootstrap; 0 for none.</summary>
    public int BootstrapDraws { get; init; }

    /// <summary>Seed of the bootstrap.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Also estimate again without each time and each unit and with other starts, and bound violations of parallel trends.</summary>
    public bool Sensitivity { get; init; }
}

/// <summary>A synthetic control.</summary>
/// <param name="Unit">Column of the unit.</param>
/// <param name="Time">Column of the time.</param>
/// <param name="Outcome">Column of the outcome.</param>
/// <param name="Treated">Name of the treated unit.</param>
/// <param name="From">First treated time, as the panel writes its times.</param>
public sealed record SyntheticControlRequest(string Unit, string Time, string Outcome, string Treated, string From) : ImpactRequest(Time, Outcome)
{
    /// <summary>A table of predictors: unit, perhaps time, and one column per predictor; null to fit the outcome itself.</summary>
    public string? Predictors { get; init; }

    /// <summary>Refit every donor as if it had been treated, also with predictors, where it takes long; list and draw the placebos.</summary>
    public bool Placebos { get; init; }

    /// <summary>Also estimate again without each time and each donor with weight, and with other starts.</summary>
    public bool Sensitivity { get; init; }
}

/// <summary>
/// A synthetic difference-in-differences. Either a column of first treated times or names of treated units with a start.
/// </summary>
/// <param name="Unit">Column of the unit.</param>
/// <param name="Time">Column of the time.</param>
/// <param name="Outcome">Column of the outcome.</param>
public sealed record SyntheticDifferenceRequest(string Unit, string Time, string Outcome) : ImpactRequest(Time, Outcome)
{
    /// <summary>Column of the first treated time, 0 or empty for never; null to name the treated units.</summary>
    public string? TreatedFrom { get; init; }

    /// <summary>Names of the treated units, with <see cref="From"/>.</summary>
    public IReadOnlyList<string> Treated { get; init; } = [];

    /// <summary>First treated time of the named units, as the panel writes its times.</summary>
    public string? From { get; init; }

    /// <summary>One of <see cref="ImpactPanels.WeightedDifferences"/>.</summary>
    public string Estimator { get; init; } = "sdid";

    /// <summary>One of <see cref="ImpactPanels.WeightSolvers"/>.</summary>
    public string Solver { get; init; } = "frank-wolfe";

    /// <summary>Placebo draws behind the standard error; 0 for none.</summary>
    public int PlaceboDraws { get; init; } = 200;

    /// <summary>Seed of the placebo draws.</summary>
    public int Seed { get; init; } = 1;
}

/// <summary>An interrupted time series.</summary>
/// <param name="Time">Column of the time.</param>
/// <param name="Outcome">Column of the outcome.</param>
/// <param name="From">First period after the interruption, as the table writes its times.</param>
public sealed record TimeSeriesRequest(string Time, string Outcome, string From) : ImpactRequest(Time, Outcome)
{
    /// <summary>Column of the population: offset of the count families, denominator of a rate otherwise.</summary>
    public string? Population { get; init; }

    /// <summary>One of <see cref="ImpactPanels.Families"/>.</summary>
    public string Family { get; init; } = "gaussian";

    /// <summary>Periods in a seasonal cycle; null for no season.</summary>
    public int? Season { get; init; }

    /// <summary>Pairs of sine and cosine for the season.</summary>
    public int Harmonics { get; init; } = 2;

    /// <summary>Also let the slope change.</summary>
    public bool Slope { get; init; }

    /// <summary>One of <see cref="ImpactPanels.SeriesErrorNames"/>.</summary>
    public string Errors { get; init; } = "newey-west";

    /// <summary>Newey-West lag; null for the usual rule.</summary>
    public int? Lag { get; init; }
}

using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>Which difference-in-differences estimator.</summary>
public enum DifferenceInDifferencesMethod
{
    /// <summary>Before and after, treated and not: four means. More periods are averaged within unit first (Bertrand, Duflo and Mullainathan 2004).</summary>
    TwoPeriod,

    /// <summary>Two-way fixed effects: outcome on unit effects, time effects and treatment. Biased under staggered adoption with changing effects.</summary>
    TwoWayFixedEffects,

    /// <summary>Group-time effects after Callaway and Sant'Anna (2021), doi 10.1016/j.jeconom.2020.12.001.</summary>
    CallawaySantAnna,
}

/// <summary>Whom the treated are compared with under staggered adoption.</summary>
public enum ControlGroup
{
    /// <summary>Units that are never treated.</summary>
    NeverTreated,

    /// <summary>Units that are not treated yet at the time, the never treated among them.</summary>
    NotYetTreated,
}

/// <summary>How group-time effects are averaged.</summary>
public enum Aggregation
{
    /// <summary>All group-time effects after treatment, weighted by group size.</summary>
    Simple,

    /// <summary>By time since treatment; overall is the mean over times 0, 1, ...</summary>
    Dynamic,

    /// <summary>By group; overall is weighted by group size.</summary>
    Group,

    /// <summary>By calendar time; overall is the mean over times.</summary>
    Calendar,
}

/// <summary>Choices of a difference-in-differences.</summary>
public sealed record DifferenceInDifferencesOptions
{
    /// <summary>The estimator.</summary>
    public DifferenceInDifferencesMethod Method { get; init; } = DifferenceInDifferencesMethod.CallawaySantAnna;

    /// <summary>The comparison group of <see cref="DifferenceInDifferencesMethod.CallawaySantAnna"/>.</summary>
    public ControlGroup Control { get; init; } = ControlGroup.NeverTreated;

    /// <summary>The error of the regression methods.</summary>
    public ErrorType Errors { get; init; } = ErrorType.Auto;

    /// <summary>Also compute the effect under every other error type (regression methods).</summary>
    public bool AlternativeErrors { get; init; } = true;

    /// <summary>Which average of the group-time effects is the headline.</summary>
    public Aggregation Aggregation { get; init; } = Aggregation.Simple;

    /// <summary>Two-period: keep only units seen both before and after.</summary>
    public bool Balanced { get; init; }

    /// <summary>Number of periods before treatment in which units may already react.</summary>
    public int Anticipation { get; init; }

    /// <summary>Confidence level of intervals.</summary>
    public ConfidenceLevel Confidence { get; init; } = ConfidenceLevel.P95;

    /// <summary>Draws of the multiplier bootstrap of <see cref="DifferenceInDifferencesMethod.CallawaySantAnna"/>; 0 for none.</summary>
    public int BootstrapDraws { get; init; }

    /// <summary>Seed of the bootstrap.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>What is known about the design outside the numbers.</summary>
    public DesignContext Context { get; init; } = DesignContext.Nothing;
}

/// <summary>The effect on one group (units treated from the same time) at one time.</summary>
/// <param name="Group">First treated time of the group.</param>
/// <param name="Time">The time; before <paramref name="Group"/> it is a placebo.</param>
/// <param name="Base">The time compared with: the last before treatment, or the previous time for placebos.</param>
/// <param name="Treated">Units of the group observed at both times.</param>
/// <param name="Controls">Comparison units observed at both times.</param>
/// <param name="Att">The effect; null when there is nothing to compare with, see <paramref name="Absence"/>.</param>
/// <param name="Absence">Why there is no effect.</param>
public sealed record GroupTimeEffect(int Group, int Time, int Base, int Treated, int Controls, Estimate? Att, Absence? Absence = null);

/// <summary>The effect at a time relative to treatment.</summary>
/// <param name="EventTime">Periods since the first treated period; negative before treatment.</param>
/// <param name="Att">The effect; before treatment it should be zero.</param>
/// <param name="IsReference">True for the period that the regression event study measures from: its effect is zero by construction.</param>
public sealed record EventTimeEffect(int EventTime, Estimate Att, bool IsReference = false);

/// <summary>One part of an aggregation: a level and its effect.</summary>
/// <param name="Kind">The aggregation.</param>
/// <param name="Level">The event time, group or calendar time; null for the overall effect.</param>
/// <param name="Att">The effect.</param>
public sealed record AggregatedEffect(Aggregation Kind, int? Level, Estimate Att);

/// <summary>The same effect with another kind of error.</summary>
/// <param name="Type">The error type.</param>
/// <param name="Att">The effect with that error.</param>
public sealed record AlternativeError(ErrorType Type, Estimate Att);

/// <summary>Results of the seeded multiplier bootstrap.</summary>
/// <param name="Draws">Number of draws.</param>
/// <param name="Seed">The seed.</param>
/// <param name="Overall">Bootstrap error of the headline effect.</param>
/// <param name="GroupTimeErrors">Bootstrap errors in the order of the known group-time effects.</param>
/// <param name="UniformCritical">Critical value of the uniform band over group-time effects.</param>
public sealed record BootstrapResult(int Draws, int Seed, double Overall, IReadOnlyList<double> GroupTimeErrors, double UniformCritical);

/// <summary>A difference-in-differences: the effect, what it is made of, its checks and what may be said.</summary>
public sealed record DifferenceInDifferencesResult
{
    /// <summary>The estimator.</summary>
    public required DifferenceInDifferencesMethod Method { get; init; }

    /// <summary>The comparison group.</summary>
    public required ControlGroup Control { get; init; }

    /// <summary>The average effect on the treated.</summary>
    public required Estimate Att { get; init; }

    /// <summary>Units in the estimate.</summary>
    public required int Units { get; init; }

    /// <summary>Treated units in the estimate.</summary>
    public required int TreatedUnits { get; init; }

    /// <summary>Rows in the estimate.</summary>
    public required int Observations { get; init; }

    /// <summary>Clusters in all.</summary>
    public required int Clusters { get; init; }

    /// <summary>Clusters with treated units.</summary>
    public required int TreatedClusters { get; init; }

    /// <summary>Group-time effects; empty for the regression methods.</summary>
    public IReadOnlyList<GroupTimeEffect> GroupTime { get; init; } = [];

    /// <summary>Effects by time since treatment, ascending.</summary>
    public IReadOnlyList<EventTimeEffect> EventStudy { get; init; } = [];

    /// <summary>All aggregations of group-time effects; empty for the regression methods.</summary>
    public IReadOnlyList<AggregatedEffect> Aggregations { get; init; } = [];

    /// <summary>The joint test that there was no effect before treatment.</summary>
    public required JointTest PreTest { get; init; }

    /// <summary>The effect under every error type; empty for group-time effects.</summary>
    public IReadOnlyList<AlternativeError> Errors { get; init; } = [];

    /// <summary>The multiplier bootstrap, when asked for.</summary>
    public BootstrapResult? Bootstrap { get; init; }

    /// <summary>What was left out or assumed, one sentence each.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The design checks and what they allow one to say.</summary>
    public required DesignVerdict Verdict { get; init; }
}

using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>What to compute from a table, and how.</summary>
public sealed record CalculationOptions
{
    /// <summary>The statistic, one of <see cref="Calculation.Statistics"/>.</summary>
    public required string Statistic { get; init; }

    /// <summary>1 for shares and ratios, 100 for per cent and indices.</summary>
    public double Multiplier { get; init; } = 1;

    /// <summary>Rates are per this many persons.</summary>
    public double Per { get; init; } = 100_000;

    /// <summary>Columns that make one group, for statistics that reduce several rows to one; empty for one group.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The levels; the first gives <c>lower, upper</c>, each further one its own two columns.</summary>
    public IReadOnlyList<ConfidenceLevel> Confidences { get; init; } = [ConfidenceLevel.P95];

    /// <summary>For a regression: <c>y ~ x1 + x2</c>; <c>0 +</c> or <c>- 1</c> leaves the intercept out.</summary>
    public string? Formula { get; init; }

    /// <summary>For a regression: a column of positive weights.</summary>
    public string? Weights { get; init; }

    /// <summary>For a regression: the column that says which rows belong together.</summary>
    public string? Cluster { get; init; }

    /// <summary>For a regression: the largest lag of Newey and West; by default from the number of rows.</summary>
    public int? Lag { get; init; }

    /// <summary>For a regression: which error stands in <c>standard_error</c> and makes p values and intervals.</summary>
    public StandardErrorKind StandardError { get; init; } = StandardErrorKind.Classical;

    /// <summary>For a funnel: widen the limits by the measured overdispersion.</summary>
    public bool Overdispersion { get; init; }

    /// <summary>For a trend: only this many of the newest periods; all of them when null.</summary>
    public int? Points { get; init; }

    /// <summary>For a gap change: the reference's counts contain the area's.</summary>
    public bool ReferenceIncludesArea { get; init; }
}

/// <summary>Kinds of standard errors of a regression.</summary>
public enum StandardErrorKind
{
    /// <summary>Equal variances, independent errors.</summary>
    Classical,

    /// <summary>Unequal variances, corrected by n/(n - p).</summary>
    HC1,

    /// <summary>Unequal variances, corrected by leverage.</summary>
    HC3,

    /// <summary>Unequal variances and correlation between neighbouring rows.</summary>
    NeweyWest,

    /// <summary>Correlation within clusters.</summary>
    Cluster,
}

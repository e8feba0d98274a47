using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>A predictor of the outcome before treatment, one value per unit.</summary>
/// <param name="Name">The predictor's name.</param>
/// <param name="Values">Value by unit; a unit without a value cannot be a donor.</param>
public sealed record Predictor(string Name, IReadOnlyDictionary<string, double> Values)
{
    /// <summary>The mean of a panel's outcome over some times, e.g. the outcome in 1975.</summary>
    public static Predictor OfOutcome(Panel panel, string name, Func<int, bool> times) => new(name, panel.Units
        .Where(u => u.Outcomes.Keys.Any(times))
        .ToDictionary(u => u.Name, u => u.Outcomes.Where(o => times(o.Key)).Average(o => o.Value)));
}

/// <summary>Choices of a synthetic control.</summary>
public sealed record SyntheticControlOptions
{
    /// <summary>Predictors; with none the weights fit the outcome before treatment directly (convex, one optimum).</summary>
    public IReadOnlyList<Predictor> Predictors { get; init; } = [];

    /// <summary>Refit every donor as if it had been treated.</summary>
    public bool InSpacePlacebos { get; init; } = true;

    /// <summary>Refit with an earlier, made-up start.</summary>
    public bool InTimePlacebos { get; init; } = true;

    /// <summary>Refit without each donor that has weight.</summary>
    public bool LeaveOneOut { get; init; } = true;

    /// <summary>Confidence level of the verdict's rank test.</summary>
    public ConfidenceLevel Confidence { get; init; } = ConfidenceLevel.P95;

    /// <summary>What is known about the design outside the numbers.</summary>
    public DesignContext Context { get; init; } = DesignContext.Nothing;
}

/// <summary>A donor's weight in the synthetic unit.</summary>
/// <param name="Unit">The donor.</param>
/// <param name="Weight">Its weight, from 0 to 1.</param>
public sealed record DonorWeight(string Unit, double Weight);

/// <summary>Observed against synthetic at one time.</summary>
/// <param name="Time">The time.</param>
/// <param name="Observed">The treated unit's outcome.</param>
/// <param name="Synthetic">The weighted outcome of the donors.</param>
/// <param name="Gap">Observed minus synthetic.</param>
public sealed record SyntheticGap(int Time, double Observed, double Synthetic, double Gap);

/// <summary>A unit's fit as treated or placebo.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Att">Mean gap from the start on.</param>
/// <param name="PreMspe">Mean squared gap before the start.</param>
/// <param name="PostMspe">Mean squared gap from the start on.</param>
/// <param name="Ratio">Post over pre; null when the fit before is exact.</param>
/// <param name="Rank">1 for the largest ratio.</param>
/// <param name="Gaps">Gaps by time.</param>
public sealed record PlaceboFit(string Unit, double Att, double PreMspe, double PostMspe, double? Ratio, int Rank, IReadOnlyList<SyntheticGap> Gaps);

/// <summary>The gap after a made-up start, before anything happened: it should be small.</summary>
/// <param name="From">The made-up start.</param>
/// <param name="Att">Mean gap from it until the true start.</param>
/// <param name="PreMspe">Mean squared gap before it.</param>
/// <param name="PostMspe">Mean squared gap from it until the true start.</param>
public sealed record InTimePlacebo(int From, double Att, double PreMspe, double PostMspe);

/// <summary>The effect without one donor.</summary>
/// <param name="Donor">The donor left out.</param>
/// <param name="Weight">The weight it had.</param>
/// <param name="Att">Mean gap without it.</param>
/// <param name="PreMspe">Mean squared gap before, without it.</param>
public sealed record LeaveOneDonorOut(string Donor, double Weight, double Att, double PreMspe);

/// <summary>How a predictor balances.</summary>
/// <param name="Name">The predictor.</param>
/// <param name="Importance">Its share of V (sums to 1).</param>
/// <param name="Treated">The treated unit's value.</param>
/// <param name="Synthetic">The synthetic unit's value.</param>
/// <param name="DonorMean">The plain mean of the donors.</param>
public sealed record PredictorBalance(string Name, double Importance, double Treated, double Synthetic, double DonorMean);

/// <summary>A synthetic control: weights, gaps, placebos and what may be said.</summary>
public sealed record SyntheticControlResult
{
    /// <summary>The treated unit.</summary>
    public required string Treated { get; init; }

    /// <summary>The first treated time.</summary>
    public required int From { get; init; }

    /// <summary>Every donor's weight, in the panel's order.</summary>
    public required IReadOnlyList<DonorWeight> Weights { get; init; }

    /// <summary>Mean gap from the start on.</summary>
    public required double Att { get; init; }

    /// <summary>Mean squared gap before the start.</summary>
    public required double PreMspe { get; init; }

    /// <summary>Mean squared gap from the start on.</summary>
    public required double PostMspe { get; init; }

    /// <summary>Post over pre; null when the fit before is exact.</summary>
    public required double? Ratio { get; init; }

    /// <summary>Rank of the ratio among all units, 1 the largest; null without placebos.</summary>
    public int? Rank { get; init; }

    /// <summary>Rank over number of units: the smallest p-value these donors allow is one over that number. Null without placebos.</summary>
    public double? PValue { get; init; }

    /// <summary>Units ranked, the treated one among them.</summary>
    public int Ranked { get; init; }

    /// <summary>Observed, synthetic and gap by time.</summary>
    public required IReadOnlyList<SyntheticGap> Gaps { get; init; }

    /// <summary>All units by rank, the treated one among them; empty without placebos.</summary>
    public IReadOnlyList<PlaceboFit> Placebos { get; init; } = [];

    /// <summary>Made-up starts.</summary>
    public IReadOnlyList<InTimePlacebo> InTime { get; init; } = [];

    /// <summary>Leave-one-donor-out.</summary>
    public IReadOnlyList<LeaveOneDonorOut> LeaveOneOut { get; init; } = [];

    /// <summary>Balance of predictors; empty for outcome-only.</summary>
    public IReadOnlyList<PredictorBalance> Predictors { get; init; } = [];

    /// <summary>The check of the optimum of the weights.</summary>
    public required Optimality Optimality { get; init; }

    /// <summary>What was left out or assumed.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The design checks and what they allow one to say.</summary>
    public required DesignVerdict Verdict { get; init; }
}

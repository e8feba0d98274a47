using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>The effect if parallel trends may be violated by so much.</summary>
/// <param name="Magnitude">M: the largest violation from one period to the next after treatment, as a multiple of the largest one before.</param>
/// <param name="IdentifiedLower">Smallest effect compatible with M and the point estimates.</param>
/// <param name="IdentifiedUpper">Largest effect compatible with M and the point estimates.</param>
/// <param name="Lower">Smallest effect compatible with M, sampling error included.</param>
/// <param name="Upper">Largest effect compatible with M, sampling error included.</param>
public sealed record RelativeMagnitudeBound(double Magnitude, double IdentifiedLower, double IdentifiedUpper, double Lower, double Upper);

/// <summary>Bounds on the effect under violations of parallel trends.</summary>
/// <param name="LargestBefore">Largest change of the treated against the comparison from one period to the next before treatment.</param>
/// <param name="Bounds">The bounds by M.</param>
/// <param name="Breakdown">The smallest M at which the interval includes zero; 0 when the ordinary interval does; null when none up to 100 does.</param>
/// <param name="Absence">Why there are no bounds: fewer than two periods before treatment, or no standard error.</param>
public sealed record RelativeMagnitudeResult(double? LargestBefore, IReadOnlyList<RelativeMagnitudeBound> Bounds, double? Breakdown, Absence? Absence);

/// <summary>
/// Bounds under the relative-magnitudes restriction of Rambachan and Roth (2023, doi 10.1093/restud/rdad018): the violation of parallel
/// trends changes from one period to the next by at most M times the largest such change before treatment, so e periods after the first
/// treated one it is at most (e + 1) M times that. The effect is the mean over times 0, 1, ... of group-time effects, whatever the method of
/// the estimate. The identified set is the authors'. The interval is simpler and wider than theirs: for every period before treatment and
/// both signs, the limits of the linear combination "effect plus or minus the bias if that period has the largest change", with the
/// covariance of both parts, and then the union of all. It covers at least at its level, since it contains the interval of the true
/// combination. Undefined with fewer than two periods before treatment and where the effect has no standard error.
/// </summary>
public static class RelativeMagnitudes
{
    private const double LargestMagnitude = 100;

    /// <summary>The bounds for several M.</summary>
    /// <param name="panel">The panel.</param>
    /// <param name="options">Comparison group, anticipation and confidence of the difference-in-differences.</param>
    /// <param name="magnitudes">The values of M, not negative.</param>
    public static RelativeMagnitudeResult Bounds(Panel panel, DifferenceInDifferencesOptions options, IReadOnlyList<double> magnitudes)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(magnitudes);
        try
        {
            return Bounds(new GroupTimeEffects(panel, options), options.Anticipation, magnitudes);
        }
        catch (RequestException refusal)
        {
            return Absent(null, refusal.Message);
        }
    }

    private static RelativeMagnitudeResult Bounds(GroupTimeEffects effects, int anticipation, IReadOnlyList<double> magnitudes)
    {
        var averages = CallawaySantAnna.Aggregate(effects);
        var overall = averages.First(a => a is { Kind: Aggregation.Dynamic, Level: null });
        CallawaySantAnna.Average[] changes = [.. averages.Where(a => a.Kind == Aggregation.Dynamic && a.Level < -anticipation)];
        if (changes.Length == 0)
        {
            return Absent(null, "There are too few periods before treatment to see how far trends deviate.");
        }

        // From the last period before (anticipated) treatment to event time e there are e + 1 + anticipation steps.
        var steps = averages.Where(a => a is { Kind: Aggregation.Dynamic, Level: >= 0 }).Average(a => a.Level!.Value + 1.0 + anticipation);
        var largest = changes.Max(c => Math.Abs(c.Att));
        if (Interval(effects, overall, changes, 0) is null)
        {
            return Absent(largest, effects.ToEstimate(overall.Att, overall.Influence, overall.Groups).ErrorAbsence!.Reason);
        }

        (double Lower, double Upper) At(double m) => Interval(effects, overall, changes, m * steps) ?? (overall.Att, overall.Att);
        return new RelativeMagnitudeResult(
            largest,
            [.. magnitudes.Select(m => new RelativeMagnitudeBound(m, overall.Att - (m * steps * largest), overall.Att + (m * steps * largest), At(m).Lower, At(m).Upper))],
            Breakdown(At),
            null);
    }

    private static (double Lower, double Upper)? Interval(GroupTimeEffects effects, CallawaySantAnna.Average overall, CallawaySantAnna.Average[] changes, double factor)
    {
        var lower = double.PositiveInfinity;
        var upper = double.NegativeInfinity;
        foreach (var change in changes)
        {
            foreach (var signed in factor > 0 ? new[] { factor, -factor } : [0])
            {
                double[] influence = [.. overall.Influence.Zip(change.Influence, (o, c) => o + (signed * c))];
                var estimate = effects.ToEstimate(overall.Att + (signed * change.Att), influence, [.. overall.Groups.Union(change.Groups)]);
                if (estimate is not { Lower: { } low, Upper: { } high })
                {
                    return null;
                }

                (lower, upper) = (Math.Min(lower, low), Math.Max(upper, high));
            }
        }

        return (lower, upper);
    }

    private static double? Breakdown(Func<double, (double Lower, double Upper)> at)
    {
        bool Includes(double m) => at(m) is { Lower: <= 0, Upper: >= 0 };
        if (Includes(0))
        {
            return 0;
        }

        double low = 0;
        var high = 1.0 / 64;
        while (!Includes(high))
        {
            (low, high) = (high, 2 * high);
            if (high > LargestMagnitude)
            {
                return null;
            }
        }

        while (high - low > 1e-9 * high)
        {
            var middle = (low + high) / 2;
            (low, high) = Includes(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }

    private static RelativeMagnitudeResult Absent(double? largest, string reason) => new(largest, [], null, Absence.Undefined(reason));
}

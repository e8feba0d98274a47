using Indicators.Model;

namespace Indicators.Core.Impact;

/// <summary>What was changed in a sensitivity run.</summary>
public enum SensitivityKind
{
    /// <summary>One time left out.</summary>
    WithoutTime,

    /// <summary>One unit left out.</summary>
    WithoutUnit,

    /// <summary>All starts moved by some periods.</summary>
    OtherStart,
}

/// <summary>The effect after one change.</summary>
/// <param name="Kind">What was changed.</param>
/// <param name="Change">The time or unit left out, or the shift of the start (<c>-1</c>, <c>+1</c>).</param>
/// <param name="Att">The effect; null when it cannot be estimated after the change.</param>
/// <param name="Absence">Why not.</param>
public sealed record SensitivityRun(SensitivityKind Kind, string Change, Estimate? Att, Absence? Absence);

/// <summary>The effect again under small changes of the data: a finding that turns on one year or one area is no finding.</summary>
public static class Sensitivity
{
    /// <summary>Leaves out each time in turn.</summary>
    public static IReadOnlyList<SensitivityRun> WithoutEachTime(Panel panel, Func<Panel, Estimate> estimate) =>
        [.. panel.Times.Select(t => Run(SensitivityKind.WithoutTime, panel.Label(t), () => panel.Where(r => r.Time != t), estimate))];

    /// <summary>Leaves out each unit in turn; in panels of more than <paramref name="most"/> units only the treated ones.</summary>
    public static IReadOnlyList<SensitivityRun> WithoutEachUnit(Panel panel, Func<Panel, Estimate> estimate, int most = 60) =>
        [.. panel.Units.Where(u => panel.Units.Count <= most || u.TreatedFrom is not null).Take(Math.Max(most, 1))
            .Select(u => Run(SensitivityKind.WithoutUnit, u.Name, () => panel.Where(r => r.Unit != u.Name), estimate))];

    /// <summary>Moves every start by each of some numbers of periods.</summary>
    public static IReadOnlyList<SensitivityRun> OtherStarts(Panel panel, Func<Panel, Estimate> estimate, IReadOnlyList<int> shifts) =>
        [.. shifts.Select(s => Run(
            SensitivityKind.OtherStart, (s > 0 ? "+" : "") + s.ToString(System.Globalization.CultureInfo.InvariantCulture),
            () => Panel.Create(panel.Rows.Select(r => r with { TreatedFrom = r.TreatedFrom + s }), panel.Step, panel.MissingOutcomes), estimate))];

    private static SensitivityRun Run(SensitivityKind kind, string change, Func<Panel> panel, Func<Panel, Estimate> estimate)
    {
        try
        {
            return new SensitivityRun(kind, change, estimate(panel()), null);
        }
        catch (RequestException refusal)
        {
            return new SensitivityRun(kind, change, null, Absence.Undefined(refusal.Message));
        }
    }
}

/// <summary>The effect if parallel trends may be violated by so much.</summary>
/// <param name="Magnitude">M: the largest violation from one period to the next after treatment, as a multiple of the largest one before.</param>
/// <param name="Lower">Smallest effect compatible with M, sampling error included.</param>
/// <param name="Upper">Largest effect compatible with M.</param>
public sealed record RelativeMagnitudeBound(double Magnitude, double Lower, double Upper);

/// <summary>Bounds on the effect under violations of parallel trends.</summary>
/// <param name="LargestBefore">Largest change of the event-study coefficients from one period to the next before treatment.</param>
/// <param name="Bounds">The bounds by M.</param>
/// <param name="Breakdown">The smallest M at which the bounds include zero; 0 when the interval itself does; null when none up to 100 does.</param>
/// <param name="Absence">Why there are no bounds: fewer than two periods before treatment, or no standard error.</param>
public sealed record RelativeMagnitudeResult(double? LargestBefore, IReadOnlyList<RelativeMagnitudeBound> Bounds, double? Breakdown, Absence? Absence);

/// <summary>
/// Simple bounds in the spirit of the relative-magnitudes restriction of Rambachan and Roth (2023, doi 10.1093/restud/rdad018): the
/// violation of parallel trends may change from one period to the next by at most M times the largest such change seen before treatment, so
/// at time e after treatment it is at most (e + 1) M times that. The bounds add the ordinary confidence limits of the mean of the effects
/// at times 0, 1, ...; unlike the authors' confidence sets they take the largest change before treatment as known.
/// </summary>
public static class RelativeMagnitudes
{
    /// <summary>The bounds for several M.</summary>
    /// <param name="eventStudy">Effects by time since treatment, measured from the last period before it.</param>
    /// <param name="overall">The mean of the effects at times 0, 1, ..., with its limits.</param>
    /// <param name="magnitudes">The values of M.</param>
    /// <param name="fromPreviousPeriod">True when an effect before treatment is already the change from the previous period, as with Callaway and Sant'Anna.</param>
    public static RelativeMagnitudeResult Bounds(IReadOnlyList<EventTimeEffect> eventStudy, Estimate overall, IReadOnlyList<double> magnitudes, bool fromPreviousPeriod)
    {
        ArgumentNullException.ThrowIfNull(eventStudy);
        ArgumentNullException.ThrowIfNull(overall);
        ArgumentNullException.ThrowIfNull(magnitudes);
        EventTimeEffect[] before = [.. eventStudy.Where(e => e.EventTime < 0).OrderBy(e => e.EventTime)];
        EventTimeEffect[] after = [.. eventStudy.Where(e => e.EventTime >= 0)];
        double[] changes = fromPreviousPeriod
            ? [.. before.Select(e => Math.Abs(e.Att.Value))]
            : [.. before.Skip(1).Select((e, i) => Math.Abs(e.Att.Value - before[i].Att.Value))];
        if (changes.Length == 0 || after.Length == 0)
        {
            return new RelativeMagnitudeResult(null, [], null, Absence.Undefined("There are too few periods before treatment to see how far trends deviate."));
        }

        if (overall is not { Lower: { } lower, Upper: { } upper })
        {
            return new RelativeMagnitudeResult(changes.Max(), [], null, overall.ErrorAbsence);
        }

        var largest = changes.Max();
        var slope = largest * after.Average(e => e.EventTime + 1.0);
        var distance = lower > 0 ? lower : upper < 0 ? -upper : 0;
        double? breakdown = distance <= 0 ? 0 : slope > 0 && distance / slope <= 100 ? distance / slope : null;
        return new RelativeMagnitudeResult(largest, [.. magnitudes.Select(m => new RelativeMagnitudeBound(m, lower - (m * slope), upper + (m * slope)))], breakdown, null);
    }
}

/// <summary>
/// How strong an unmeasured common cause would have to be to explain an estimate away.
/// </summary>
/// <param name="Estimate">E-value of the estimate, as a risk ratio.</param>
/// <param name="Limit">E-value of the confidence limit nearer to no effect; 1 when the interval includes no effect, null without interval.</param>
/// <param name="Method">How it was computed.</param>
public sealed record EValue(double Estimate, double? Limit, string Method)
{
    /// <summary>E-value of a ratio: RR + sqrt(RR (RR - 1)), with the inverse of a ratio below 1 (VanderWeele and Ding 2017, doi 10.7326/M16-2607).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The ratio is not positive.</exception>
    public static EValue OfRatio(double ratio, double? lower, double? upper)
    {
        if (!(ratio > 0) || !double.IsFinite(ratio))
        {
            throw new ArgumentOutOfRangeException(nameof(ratio), ratio, "A ratio is positive.");
        }

        double? near = lower is null || upper is null ? null : lower > 1 ? lower : upper < 1 ? upper : 1;
        return new EValue(Of(ratio), near is { } limit ? Of(limit) : null, "ratio");
    }

    /// <summary>
    /// An E-value-like summary of a difference: the difference in standard deviations d of the outcome, read as a ratio exp(0.91 d). An
    /// approximation for continuous outcomes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The standard deviation is not positive.</exception>
    public static EValue OfDifference(Estimate estimate, double outcomeDeviation)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        if (!(outcomeDeviation > 0))
        {
            throw new ArgumentOutOfRangeException(nameof(outcomeDeviation), outcomeDeviation, "A standard deviation is positive.");
        }

        double Ratio(double difference) => Math.Exp(Math.Clamp(0.91 * difference / outcomeDeviation, -300, 300));
        return OfRatio(Ratio(estimate.Value), estimate.Lower is { } l ? Ratio(l) : null, estimate.Upper is { } u ? Ratio(u) : null) with { Method = "standardised difference, exp(0.91 d)" };
    }

    private static double Of(double ratio)
    {
        var above = ratio < 1 ? 1 / ratio : ratio;
        return above + Math.Sqrt(above * (above - 1));
    }
}

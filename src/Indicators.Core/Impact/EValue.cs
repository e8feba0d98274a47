namespace Indicators.Core.Impact;

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

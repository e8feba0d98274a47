namespace Indicators.Model;

/// <summary>An uncertainty interval around an estimate.</summary>
/// <param name="Lower">Lower bound, in the unit of the estimate.</param>
/// <param name="Upper">Upper bound, in the unit of the estimate.</param>
/// <param name="Confidence">Coverage probability as a share, e.g. 0.95.</param>
/// <param name="Method">The method's name as it is printed beside the figure, e.g. <c>Wilson</c>.</param>
public sealed record Interval(double Lower, double Upper, double Confidence, string Method)
{
    /// <summary>True when <paramref name="value"/> lies within the interval, bounds included.</summary>
    public bool Contains(double value) => value >= Lower && value <= Upper;

    /// <summary>The interval multiplied by <paramref name="factor"/>; a negative factor swaps the bounds.</summary>
    public Interval Scale(double factor) => factor >= 0
        ? this with { Lower = Lower * factor, Upper = Upper * factor }
        : this with { Lower = Upper * factor, Upper = Lower * factor };
}

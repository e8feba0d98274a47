namespace Indicators.Model;

/// <summary>
/// One figure of one indicator for one area and period, with the lines it came from, or the reason why it is absent.
/// Percentages are in per cent (42.1); where counts are known they are kept and the value follows from them.
/// </summary>
/// <param name="Indicator">Indicator code.</param>
/// <param name="Area">Area code.</param>
/// <param name="Period">The period.</param>
public sealed record Observation(string Indicator, string Area, Period Period)
{
    /// <summary>The value in the indicator's unit; null when absent.</summary>
    public double? Value { get; init; }

    /// <summary>Count above the line (persons with the trait, events), where known.</summary>
    public long? Numerator { get; init; }

    /// <summary>Count below the line (persons, or number of answers for a mean), where known.</summary>
    public long? Denominator { get; init; }

    /// <summary>Standard deviation for a mean, where known.</summary>
    public double? StandardDeviation { get; init; }

    /// <summary>Why there is no value; null when there is one.</summary>
    public Absence? Absence { get; init; }

    /// <summary>The rows it came from; several when numerator and denominator come from different files.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }
}

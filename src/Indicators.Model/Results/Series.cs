namespace Indicators.Model;

/// <summary>Which part a series plays in a comparison.</summary>
public enum SeriesRole
{
    /// <summary>The area itself.</summary>
    Area,

    /// <summary>A reference, the area included where it contains it.</summary>
    Reference,

    /// <summary>A reference without the area.</summary>
    ReferenceWithoutArea,
}

/// <summary>One point of a series.</summary>
/// <param name="Period">The period.</param>
/// <param name="Figure">The value with its interval, or why there is none.</param>
/// <param name="Origins">The rows it came from.</param>
public sealed record SeriesPoint(Period Period, Figure Figure, IReadOnlyList<Origin> Origins)
{
    /// <summary>Numerator, where known and allowed to be shown.</summary>
    public long? Numerator { get; init; }

    /// <summary>Denominator, where known and allowed to be shown.</summary>
    public long? Denominator { get; init; }
}

/// <summary>One indicator of one area over time.</summary>
/// <param name="Area">The area.</param>
/// <param name="Role">Its part.</param>
/// <param name="Points">Points in the order of time.</param>
public sealed record Series(Area Area, SeriesRole Role, IReadOnlyList<SeriesPoint> Points)
{
    /// <summary>True when any point comes from a made-up source.</summary>
    public bool Synthetic => Points.Any(p => p.Origins.Any(o => o.Source.Synthetic));

    /// <summary>The point of a period, or null.</summary>
    public SeriesPoint? At(Period period)
    {
        for (var i = 0; i < Points.Count; i++)
        {
            if (Points[i].Period == period)
            {
                return Points[i];
            }
        }

        return null;
    }
}

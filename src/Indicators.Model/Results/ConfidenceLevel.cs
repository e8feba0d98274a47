namespace Indicators.Model;

/// <summary>A confidence level as a share strictly between 0 and 1: 0.95, never 95.</summary>
public readonly record struct ConfidenceLevel
{
    /// <summary>The level 0.95.</summary>
    public static readonly ConfidenceLevel P95 = new(0.95);

    /// <summary>The level 0.998 (about three standard errors).</summary>
    public static readonly ConfidenceLevel P998 = new(0.998);

    /// <summary>Creates a level.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share is not strictly between 0 and 1; 95 is not 0.95.</exception>
    public ConfidenceLevel(double share)
    {
        if (!(share > 0 && share < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "A confidence level is a share strictly between 0 and 1, such as 0.95.");
        }

        Share = share;
    }

    /// <summary>The level as a share, e.g. 0.95.</summary>
    public double Share { get; }

    /// <summary>Probability in each tail: 0.025 for 0.95.</summary>
    public double Tail => (1 - Share) / 2;
}

namespace Indicators.Core.Criteria;

/// <summary>
/// SplitMix64 (Steele, Lea and Flood 2014, doi 10.1145/2660193.2660195): the same numbers for the same seed on every
/// machine and version, which a result that is printed needs.
/// </summary>
internal sealed class SeededDraws(long seed)
{
    private ulong _state = unchecked((ulong)seed);

    /// <summary>Uniform on [0, 1).</summary>
    public double Uniform() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>Uniform between two numbers.</summary>
    public decimal Between(decimal low, decimal high) => low == high ? low : low + ((high - low) * (decimal)Uniform());

    /// <summary>A whole number below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Uniform() * count);

    /// <summary>How many of <paramref name="trials"/> succeed.</summary>
    public int Binomial(int trials, double share)
    {
        var successes = 0;
        for (var i = 0; i < trials; i++)
        {
            successes += Uniform() < share ? 1 : 0;
        }

        return successes;
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}

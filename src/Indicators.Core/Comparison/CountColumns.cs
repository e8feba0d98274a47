namespace Indicators.Core.Comparison;

/// <summary>Numerators and denominators of many proportions, one row for each area, indicator and period.</summary>
public sealed record CountColumns
{
    /// <summary>Two columns of one length.</summary>
    /// <param name="numerators">Persons with the trait.</param>
    /// <param name="denominators">Persons in all.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public CountColumns(ReadOnlyMemory<double> numerators, ReadOnlyMemory<double> denominators)
    {
        if (numerators.Length != denominators.Length)
        {
            throw new ArgumentException("Every numerator has one denominator.", nameof(denominators));
        }

        Numerators = numerators;
        Denominators = denominators;
    }

    /// <summary>Persons with the trait.</summary>
    public ReadOnlyMemory<double> Numerators { get; }

    /// <summary>Persons in all.</summary>
    public ReadOnlyMemory<double> Denominators { get; }

    /// <summary>Rows.</summary>
    public int Count => Numerators.Length;

    /// <summary>One row.</summary>
    /// <param name="row">The row from 0.</param>
    internal Share At(int row) => new(Numerators.Span[row], Denominators.Span[row]);
}

using System.Runtime.InteropServices;
using Indicators.Core.Statistics;

namespace Indicators.Core.Comparison;

/// <summary>A proportion as its counts.</summary>
/// <param name="Numerator">Persons with the trait.</param>
/// <param name="Denominator">Persons in all.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Share(double Numerator, double Denominator)
{
    /// <summary>Numerator over denominator; check <see cref="Fault"/> first.</summary>
    public double Value => Numerator / Denominator;

    /// <summary>Why the counts are not those of a proportion, or null.</summary>
    public string? Fault => Admissible.Proportion(Numerator, Denominator);

    /// <summary>The whole without one of its parts.</summary>
    /// <param name="part">Persons who are counted in this share too.</param>
    public Share Without(Share part) => new(Numerator - part.Numerator, Denominator - part.Denominator);
}

using System.Numerics;

namespace Indicators.Core.Criteria;

/// <summary>
/// An exact fraction. Persons are counted at the line itself, where a rounded share of a window would flip or keep a
/// criterion by accident; 1/3 is no decimal.
/// </summary>
internal readonly record struct Fraction
{
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        ArgumentOutOfRangeException.ThrowIfZero(denominator);
        var sign = denominator.Sign;
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator) * sign;
        Numerator = numerator / divisor;
        Denominator = denominator / divisor;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    public int Sign => Numerator.Sign;

    public static implicit operator Fraction(long value) => new(value, 1);

    public static implicit operator Fraction(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var mantissa = new BigInteger((uint)bits[0]) + (new BigInteger((uint)bits[1]) << 32) + (new BigInteger((uint)bits[2]) << 64);
        return new(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, (bits[3] >> 16) & 0xFF));
    }

    public static Fraction operator +(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator -(Fraction a, Fraction b) => new((a.Numerator * b.Denominator) - (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    public static Fraction operator *(Fraction a, Fraction b) => new(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    public static Fraction operator /(Fraction a, Fraction b) => new(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    public static bool operator <(Fraction a, Fraction b) => (a - b).Sign < 0;

    public static bool operator >(Fraction a, Fraction b) => (a - b).Sign > 0;

    public static bool operator <=(Fraction a, Fraction b) => (a - b).Sign <= 0;

    public static bool operator >=(Fraction a, Fraction b) => (a - b).Sign >= 0;

    /// <summary>The largest whole number not above.</summary>
    public long Floor() => (long)(Numerator >= 0 || Numerator % Denominator == 0 ? Numerator / Denominator : (Numerator / Denominator) - 1);

    /// <summary>The smallest whole number not below.</summary>
    public long Ceiling() => -new Fraction(-Numerator, Denominator).Floor();

    /// <summary>The nearest decimal with at most <paramref name="digits"/> digits behind the point, half away from zero.</summary>
    public decimal ToDecimal(int digits)
    {
        var scale = BigInteger.Pow(10, digits);
        var doubled = BigInteger.Abs(Numerator) * scale * 2;
        var rounded = (doubled + Denominator) / (Denominator * 2);
        return (decimal)rounded / (decimal)scale * Sign;
    }
}

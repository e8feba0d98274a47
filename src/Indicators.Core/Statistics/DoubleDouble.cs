using System.Globalization;
using System.Runtime.InteropServices;

namespace Indicators.Core.Statistics;

/// <summary>
/// A number as the unevaluated sum of two doubles, about 31 decimal digits: for sums and factorisations where
/// double precision loses the digits that a reader would print.
/// Reference: Dekker (1971), doi:10.1007/BF01397083; Hida, Li and Bailey (2001), doi:10.1109/ARITH.2001.930115.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DoubleDouble
{
    private DoubleDouble(double high, double low)
    {
        High = high;
        Low = low;
    }

    /// <summary>Zero.</summary>
    public static DoubleDouble Zero => default;

    /// <summary>The nearest double.</summary>
    public double High { get; }

    /// <summary>What the nearest double leaves out.</summary>
    public double Low { get; }

    /// <summary>A double is itself.</summary>
    public static implicit operator DoubleDouble(double value) => new(value, 0);

    /// <summary>The nearest double.</summary>
    public static explicit operator double(DoubleDouble value) => value.High;

    /// <summary>The sum.</summary>
    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        var (s, e) = TwoSum(a.High, b.High);
        var (t, f) = TwoSum(a.Low, b.Low);
        (s, e) = QuickTwoSum(s, e + t);
        (s, e) = QuickTwoSum(s, e + f);
        return new DoubleDouble(s, e);
    }

    /// <summary>The opposite.</summary>
    public static DoubleDouble operator -(DoubleDouble a) => new(-a.High, -a.Low);

    /// <summary>The difference.</summary>
    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + -b;

    /// <summary>The product.</summary>
    public static DoubleDouble operator *(DoubleDouble a, DoubleDouble b)
    {
        var p = a.High * b.High;
        var e = Math.FusedMultiplyAdd(a.High, b.High, -p) + ((a.High * b.Low) + (a.Low * b.High));
        var (s, f) = QuickTwoSum(p, e);
        return new DoubleDouble(s, f);
    }

    /// <summary>The quotient; dividing by zero gives what doubles give.</summary>
    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        var first = a.High / b.High;
        if (!double.IsFinite(first))
        {
            return first;
        }

        var rest = a - (b * first);
        var second = rest.High / b.High;
        rest -= b * second;
        var third = rest.High / b.High;
        var (s, e) = QuickTwoSum(first, second);
        return new DoubleDouble(s, e) + third;
    }

    /// <summary>The square root of a number that is not negative.</summary>
    public static DoubleDouble Sqrt(DoubleDouble value)
    {
        if (value.High <= 0)
        {
            return Zero;
        }

        var root = Math.Sqrt(value.High);
        var (square, error) = (root * root, Math.FusedMultiplyAdd(root, root, -(root * root)));
        var rest = value - new DoubleDouble(square, error);
        return new DoubleDouble(root, 0) + (rest.High / (2 * root));
    }

    /// <summary>A decimal number to about 31 digits, where a double would keep 16.</summary>
    public static DoubleDouble FromDecimal(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;

        // Each 32-bit part is a whole double, and so is each power of two that places it.
        DoubleDouble mantissa = (double)(uint)bits[2] * 18446744073709551616.0;
        mantissa += (uint)bits[1] * 4294967296.0;
        mantissa += (uint)bits[0];
        if (value < 0)
        {
            mantissa = -mantissa;
        }

        // 10^22 is the largest power of ten that is a double.
        if (scale > 22)
        {
            return mantissa / 1e22 / PowerOfTen(scale - 22);
        }

        return scale == 0 ? mantissa : mantissa / PowerOfTen(scale);
    }

    /// <summary>Reads plain or exponent notation with a decimal point, never with thousands separators.</summary>
    /// <returns>False when the text is not a finite number.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out DoubleDouble value)
    {
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint
            | NumberStyles.AllowExponent | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        value = Zero;
        if (!double.TryParse(text, styles, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            return false;
        }

        // Decimal keeps 28 places: a tiny number would lose its digits there, a huge one does not fit.
        value = Math.Abs(number) is > 1e-6 and < 1e20
            && decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var exact)
                ? FromDecimal(exact)
                : number;
        return true;
    }

    private static double PowerOfTen(int exponent)
    {
        var power = 1.0;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10;
        }

        return power;
    }

    private static (double Sum, double Error) TwoSum(double a, double b)
    {
        var s = a + b;
        var bb = s - a;
        return (s, (a - (s - bb)) + (b - bb));
    }

    private static (double Sum, double Error) QuickTwoSum(double a, double b)
    {
        var s = a + b;
        return (s, b - (s - a));
    }
}

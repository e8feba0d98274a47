using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Indicators.Core.Statistics;

/// <summary>
/// Quantiles of the gamma, beta and Student distributions to full double accuracy. MathNet's own inverses stop
/// early (Student's at about eight digits), so its distribution functions are inverted here by safeguarded Newton steps.
/// </summary>
internal static class Quantiles
{
    /// <summary>The value below which a Gamma(shape, 1) variable falls with the given probability.</summary>
    internal static double Gamma(double probability, double shape)
    {
        // Work in the tail that is small: one minus a probability near 1 has lost its digits.
        double Excess(double x) => probability < 0.5
            ? SpecialFunctions.GammaLowerRegularized(shape, x) - probability
            : (1 - probability) - SpecialFunctions.GammaUpperRegularized(shape, x);
        double Density(double x) => Math.Exp(((shape - 1) * Math.Log(x)) - x - SpecialFunctions.GammaLn(shape));

        var upper = Math.Max(1, shape + (10 * Math.Sqrt(shape)));
        while (Excess(upper) < 0)
        {
            upper *= 2;
        }

        return Solve(Excess, Density, 0, upper);
    }

    /// <summary>The value exceeded with a small probability by a Gamma(shape, 1) variable.</summary>
    internal static double GammaUpper(double tail, double shape)
    {
        double Excess(double x) => tail - SpecialFunctions.GammaUpperRegularized(shape, x);
        double Density(double x) => Math.Exp(((shape - 1) * Math.Log(x)) - x - SpecialFunctions.GammaLn(shape));

        var upper = Math.Max(1, shape + (10 * Math.Sqrt(shape)));
        while (Excess(upper) < 0)
        {
            upper *= 2;
        }

        return Solve(Excess, Density, 0, upper);
    }

    /// <summary>The value below which a Beta(a, b) variable falls with the given probability.</summary>
    internal static double Beta(double probability, double a, double b)
    {
        var logBeta = SpecialFunctions.BetaLn(a, b);
        double Excess(double x) => SpecialFunctions.BetaRegularized(a, b, x) - probability;
        double Density(double x) => Math.Exp(((a - 1) * Math.Log(x)) + ((b - 1) * Math.Log(1 - x)) - logBeta);
        return Solve(Excess, Density, 0, 1);
    }

    /// <summary>The value exceeded with probability <paramref name="tail"/> (at most one half) by Student's t.</summary>
    internal static double StudentUpper(double tail, double degreesOfFreedom)
    {
        double Excess(double t) => tail - StudentTail(t, degreesOfFreedom);
        double Density(double t) => StudentT.PDF(0, 1, degreesOfFreedom, t);

        var upper = 2.0;
        while (Excess(upper) < 0)
        {
            upper *= 2;
        }

        return Solve(Excess, Density, 0, upper);
    }

    /// <summary>The probability that Student's t exceeds <paramref name="t"/>, which is at least 0.</summary>
    internal static double StudentTail(double t, double degreesOfFreedom)
    {
        var square = t * t;

        // Two forms of the same integral: each loses digits where the other keeps them.
        return square < 1
            ? 0.5 * (1 - SpecialFunctions.BetaRegularized(0.5, degreesOfFreedom / 2, square / (degreesOfFreedom + square)))
            : 0.5 * SpecialFunctions.BetaRegularized(degreesOfFreedom / 2, 0.5, degreesOfFreedom / (degreesOfFreedom + square));
    }

    /// <summary>The root of an increasing function: Newton's step where it stays in the bracket, bisection where not.</summary>
    internal static double Solve(Func<double, double> function, Func<double, double> slope, double low, double high)
    {
        var x = (low + high) / 2;
        for (var i = 0; i < 200; i++)
        {
            var f = function(x);
            if (f == 0)
            {
                return x;
            }

            if (f > 0)
            {
                high = x;
            }
            else
            {
                low = x;
            }

            var next = x - (f / slope(x));
            if (!(next > low && next < high))
            {
                next = (low + high) / 2;
            }

            if (Math.Abs(next - x) <= 2e-16 * Math.Abs(next))
            {
                return next;
            }

            x = next;
        }

        return x;
    }
}

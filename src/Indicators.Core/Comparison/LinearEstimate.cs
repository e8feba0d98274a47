using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>
/// A weighted sum of observed levels. Writing the reference as w times the area plus (1 - w) times the rest makes every
/// change and gap a sum of independent levels, so that a part is never set against its whole as if they were independent.
/// Formula: MOVER (see <see cref="Mover"/>); with a stated correlation rho between two periods of one area the squared
/// distances get the cross term 2 rho sign(c_i c_j) d_i d_j. Units: those of the levels.
/// Undefined when: a level has no bounds; then only the value is known.
/// Reference: Zou and Donner (2008), doi:10.1002/sim.3095; correlated terms: Zou (2008), doi:10.1093/aje/kwm227.
/// </summary>
public sealed class LinearEstimate
{
    private readonly (double Coefficient, LevelEstimate Level)[] _terms;

    private LinearEstimate((double Coefficient, LevelEstimate Level)[] terms) => _terms = terms;

    /// <summary>The value of the sum.</summary>
    public double Value
    {
        get
        {
            var sum = 0.0;
            foreach (var (coefficient, level) in _terms)
            {
                sum += coefficient * level.Value;
            }

            return sum;
        }
    }

    /// <summary>Why the sum has no bounds.</summary>
    public NoInterval Why
    {
        get
        {
            foreach (var (coefficient, level) in _terms)
            {
                if (coefficient != 0 && level.Why != NoInterval.HasInterval)
                {
                    return level.Why;
                }
            }

            return NoInterval.HasInterval;
        }
    }

    /// <summary>A single level.</summary>
    /// <param name="level">The level.</param>
    public static LinearEstimate Of(LevelEstimate level) => new([(1, level)]);

    /// <summary>The mean of several levels.</summary>
    /// <param name="parts">At least one.</param>
    public static LinearEstimate Mean(IReadOnlyList<LinearEstimate> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 0)
        {
            throw new ArgumentException("A mean needs at least one part.", nameof(parts));
        }

        return parts.Skip(1).Aggregate(parts[0], (sum, next) => sum + next) * (1.0 / parts.Count);
    }

    /// <summary>The sum.</summary>
    public static LinearEstimate operator +(LinearEstimate left, LinearEstimate right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var terms = left._terms.ToList();
        foreach (var (coefficient, level) in right._terms)
        {
            var at = terms.FindIndex(t => ReferenceEquals(t.Level, level));
            if (at < 0)
            {
                terms.Add((coefficient, level));
            }
            else
            {
                terms[at] = (terms[at].Coefficient + coefficient, level);
            }
        }

        return new([.. terms]);
    }

    /// <summary>The difference.</summary>
    public static LinearEstimate operator -(LinearEstimate left, LinearEstimate right) => left + (right * -1);

    /// <summary>The multiple.</summary>
    public static LinearEstimate operator *(LinearEstimate estimate, double factor)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return new([.. estimate._terms.Select(t => (t.Coefficient * factor, t.Level))]);
    }

    /// <summary>The sum as a quantity with bounds.</summary>
    /// <param name="unit">Danish unit.</param>
    /// <param name="correlation">Stated correlation between periods of one area; 0 for independent years.</param>
    public Quantity As(string unit, double correlation = 0)
    {
        var why = Why;
        return new Quantity(Value, unit, Method(correlation), why, why == NoInterval.HasInterval ? level => Bounds(level, correlation) : null);
    }

    private (double Lower, double Upper) Bounds(ConfidenceLevel level, double correlation)
    {
        var n = _terms.Length;
        Span<double> down = stackalloc double[n];
        Span<double> up = stackalloc double[n];
        double value = 0, downSquares = 0, upSquares = 0;
        for (var i = 0; i < n; i++)
        {
            var (c, e) = _terms[i];
            if (c == 0)
            {
                continue;
            }

            var (lower, upper) = e.Bounds(level);
            down[i] = c >= 0 ? c * (e.Value - lower) : c * (e.Value - upper);
            up[i] = c >= 0 ? c * (upper - e.Value) : c * (lower - e.Value);
            value += c * e.Value;
            downSquares += down[i] * down[i];
            upSquares += up[i] * up[i];
            for (var j = 0; correlation != 0 && j < i; j++)
            {
                if (_terms[j].Level.Area == e.Area)
                {
                    var sign = Math.Sign(c) * Math.Sign(_terms[j].Coefficient);
                    downSquares += 2 * correlation * sign * down[i] * down[j];
                    upSquares += 2 * correlation * sign * up[i] * up[j];
                }
            }
        }

        return (value - Math.Sqrt(Math.Max(0, downSquares)), value + Math.Sqrt(Math.Max(0, upSquares)));
    }

    private string Method(double correlation)
    {
        var used = Array.FindAll(_terms, t => t.Coefficient != 0);
        var name = used switch
        {
            [var single] => single.Level.Method,
            [var a, var b] when a.Coefficient == -b.Coefficient && a.Level.Method == Wilson.Method && b.Level.Method == Wilson.Method => DifferenceOfProportions.Method,
            _ => Mover.Method,
        };
        return correlation != 0 && used.Length > 1 ? FormattableString.Invariant($"{name}, correlation {correlation}") : name;
    }
}

namespace Indicators.Model;

/// <summary>
/// A computed figure that knows itself: value, interval, unit and method, or the reason why it is absent.
/// Never NaN: a computation that is undefined gives an <see cref="Absence"/>.
/// </summary>
public sealed record Figure
{
    private Figure()
    {
    }

    /// <summary>The value in <see cref="Unit"/>; null exactly when <see cref="Absence"/> is set.</summary>
    public double? Value { get; private init; }

    /// <summary>The uncertainty interval, where one can be given honestly.</summary>
    public Interval? Interval { get; private init; }

    /// <summary>The unit as printed in Danish: <c>pct.</c>, <c>procentpoint</c>, <c>kr.</c>, <c>personer</c>.</summary>
    public string Unit { get; private init; } = "";

    /// <summary>How the value was computed, e.g. <c>Wilson</c> or <c>Newcombe 10</c> or <c>point</c>.</summary>
    public string Method { get; private init; } = "";

    /// <summary>Why there is no value; null exactly when <see cref="Value"/> is set.</summary>
    public Absence? Absence { get; private init; }

    /// <summary>True when the figure has a value.</summary>
    public bool IsKnown => Value is not null;

    /// <summary>A known figure.</summary>
    /// <exception cref="ArgumentException">The value is NaN or infinite: say why it is absent instead.</exception>
    public static Figure Of(double value, string unit, string method, Interval? interval = null)
    {
        if (!double.IsFinite(value))
        {
            throw new ArgumentException("A figure's value is a finite number; use Figure.Absent with a reason.", nameof(value));
        }

        return new Figure { Value = value, Unit = unit, Method = method, Interval = interval };
    }

    /// <summary>A figure that is not there, with its reason.</summary>
    public static Figure Absent(Absence absence, string unit = "") => new() { Absence = absence, Unit = unit };

    /// <summary>A figure that is not there because it cannot be computed.</summary>
    public static Figure Undefined(string reason, string unit = "") => Absent(Model.Absence.Undefined(reason), unit);

    /// <summary>The same figure without its interval.</summary>
    public Figure WithoutInterval() => this with { Interval = null };
}

namespace Indicators.Model;

/// <summary>What a place in a <see cref="CountGrid"/> holds.</summary>
public enum CountState : byte
{
    /// <summary>There is no figure.</summary>
    None,

    /// <summary>A figure with both its counts.</summary>
    Counts,

    /// <summary>A figure that counts alone do not tell: absent, or without one of its counts.</summary>
    Other,
}

/// <summary>
/// Numerators and denominators of many areas and indicators at a few periods, as columns by area: what a batch of
/// comparisons needs, at 17 bytes a figure instead of an <see cref="Observation"/> with its origins.
/// </summary>
public sealed class CountGrid
{
    /// <summary>Counts above this are no longer exact in a double.</summary>
    private const long Largest = 9_000_000_000_000_000;

    private readonly double[][] _numerators;
    private readonly double[][] _denominators;
    private readonly CountState[][] _states;

    /// <summary>An empty grid.</summary>
    /// <param name="indicators">Indicator codes.</param>
    /// <param name="areas">Area codes.</param>
    /// <param name="periods">Periods.</param>
    public CountGrid(IReadOnlyList<string> indicators, IReadOnlyList<string> areas, IReadOnlyList<Period> periods)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(periods);
        (Indicators, Areas, Periods) = (indicators, areas, periods);
        T[][] Columns<T>() => [.. Enumerable.Range(0, indicators.Count * periods.Count).Select(_ => new T[areas.Count])];
        (_numerators, _denominators, _states) = (Columns<double>(), Columns<double>(), Columns<CountState>());
    }

    /// <summary>Indicator codes, by their number in this grid.</summary>
    public IReadOnlyList<string> Indicators { get; }

    /// <summary>Area codes, by their number in this grid.</summary>
    public IReadOnlyList<string> Areas { get; }

    /// <summary>Periods, by their number in this grid.</summary>
    public IReadOnlyList<Period> Periods { get; }

    /// <summary>The numerators by area; 0 where the state is not <see cref="CountState.Counts"/>.</summary>
    /// <param name="indicator">Number of the indicator.</param>
    /// <param name="period">Number of the period.</param>
    public ReadOnlySpan<double> Numerators(int indicator, int period) => _numerators[Column(indicator, period)];

    /// <summary>The denominators by area; 0 as above.</summary>
    /// <param name="indicator">Number of the indicator.</param>
    /// <param name="period">Number of the period.</param>
    public ReadOnlySpan<double> Denominators(int indicator, int period) => _denominators[Column(indicator, period)];

    /// <summary>What each area has.</summary>
    /// <param name="indicator">Number of the indicator.</param>
    /// <param name="period">Number of the period.</param>
    public ReadOnlySpan<CountState> States(int indicator, int period) => _states[Column(indicator, period)];

    /// <summary>Notes a figure.</summary>
    /// <param name="indicator">Number of the indicator.</param>
    /// <param name="area">Number of the area.</param>
    /// <param name="period">Number of the period.</param>
    /// <param name="numerator">Its numerator; null when it is not known or the figure is absent.</param>
    /// <param name="denominator">Its denominator; null as above.</param>
    public void Set(int indicator, int area, int period, long? numerator, long? denominator)
    {
        var column = Column(indicator, period);
        var counts = numerator is >= -Largest and <= Largest && denominator is >= -Largest and <= Largest;
        _numerators[column][area] = counts ? numerator!.Value : 0;
        _denominators[column][area] = counts ? denominator!.Value : 0;
        _states[column][area] = counts ? CountState.Counts : CountState.Other;
    }

    private int Column(int indicator, int period) => (indicator * Periods.Count) + period;
}

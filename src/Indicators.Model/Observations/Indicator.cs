namespace Indicators.Model;

/// <summary>What an indicator measures, which decides how its interval is computed.</summary>
public enum Measure
{
    /// <summary>A share in per cent (42.1), numerator among denominator.</summary>
    Proportion,

    /// <summary>Events per <see cref="Indicator.Per"/> persons.</summary>
    Rate,

    /// <summary>A mean in the indicator's unit.</summary>
    Mean,

    /// <summary>A number of persons, events or things.</summary>
    Count,

    /// <summary>A ratio to something else, e.g. income in per cent of the region's.</summary>
    Index,
}

/// <summary>Which way is better.</summary>
public enum BetterDirection
{
    /// <summary>Neither: distance to the reference counts, whichever side.</summary>
    Neither,

    /// <summary>Higher is better (s = +1).</summary>
    Higher,

    /// <summary>Lower is better (s = -1).</summary>
    Lower,
}

/// <summary>What an interval around the indicator's values means (DESIGN 7.2).</summary>
public enum IntervalMeaning
{
    /// <summary>A full register seen as one outcome of a random process.</summary>
    Chance,

    /// <summary>A sample of a larger group: a survey.</summary>
    Sample,

    /// <summary>No interval: a deliverable or a plain count of things done.</summary>
    None,
}

/// <summary>Whether a period's figure is a state on its first day or a total or mean over it.</summary>
public enum TimeBasis
{
    /// <summary>A state on a date, e.g. residents on 1 January.</summary>
    Stock,

    /// <summary>A total or mean over the period.</summary>
    Flow,
}

/// <summary>A known break: values on both sides are not comparable unless the evaluator says so in writing.</summary>
/// <param name="Before">Last period of the old series.</param>
/// <param name="After">First period of the new series.</param>
/// <param name="Reason">What changed, in Danish.</param>
/// <param name="ReasonEn">What changed, in English.</param>
/// <param name="Blocks">False when a comparison across it is allowed and only noted.</param>
public sealed record SeriesBreak(Period Before, Period After, string Reason, string ReasonEn, bool Blocks)
{
    /// <summary>True when the break lies between the two periods.</summary>
    public bool LiesBetween(Period earlier, Period later) => earlier <= Before && later >= After;
}

/// <summary>Something that is measured for an area and a period.</summary>
/// <param name="Code">Stable lower-case code with hyphens, e.g. <c>outside-labour-market</c>.</param>
/// <param name="Name">Danish name as printed.</param>
/// <param name="NameEn">English name as printed.</param>
/// <param name="Measure">What it measures.</param>
public sealed record Indicator(string Code, string Name, string NameEn, Measure Measure)
{
    /// <summary>Danish unit as printed after a number: <c>pct.</c>, <c>kr.</c>.</summary>
    public string Unit { get; init; } = "pct.";

    /// <summary>English unit.</summary>
    public string UnitEn { get; init; } = "per cent";

    /// <summary>Decimals that are printed.</summary>
    public int Decimals { get; init; } = 1;

    /// <summary>Which way is better.</summary>
    public BetterDirection Better { get; init; } = BetterDirection.Neither;

    /// <summary>For rates: per how many persons.</summary>
    public double Per { get; init; } = 100;

    /// <summary>Smallest count of persons that may be shown, where the source is not public.</summary>
    public int SmallestCount { get; init; } = 5;

    /// <summary>What its intervals mean.</summary>
    public IntervalMeaning Meaning { get; init; } = IntervalMeaning.Chance;

    /// <summary>Stock or flow.</summary>
    public TimeBasis Basis { get; init; } = TimeBasis.Flow;

    /// <summary>How many years are averaged into one value; 1 for none. Windows of neighbouring years overlap.</summary>
    public int WindowYears { get; init; } = 1;

    /// <summary>Who is counted, in Danish, e.g. <c>18-64-årige</c>.</summary>
    public string Population { get; init; } = "";

    /// <summary>True for traits whose 0 or 100 per cent would reveal something about each person.</summary>
    public bool Sensitive { get; init; } = true;

    /// <summary>Known breaks in the series.</summary>
    public IReadOnlyList<SeriesBreak> Breaks { get; init; } = [];

    /// <summary>+1 where higher is better, -1 where lower is better, 0 for neither.</summary>
    public int Sign => Better switch { BetterDirection.Higher => 1, BetterDirection.Lower => -1, _ => 0 };

    /// <summary>The Danish unit of a difference between two values: per cent become percentage points.</summary>
    public string DifferenceUnit => Unit == "pct." ? "procentpoint" : Unit;
}

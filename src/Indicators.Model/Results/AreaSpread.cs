using System.Runtime.InteropServices;

namespace Indicators.Model;

/// <summary>One indicator at one time over areas of one kind, the plan's own among them: where an area stands among others.</summary>
/// <param name="Indicator">What is measured.</param>
/// <param name="Period">When.</param>
/// <param name="Kind">The kind of the areas.</param>
/// <param name="Points">The areas whose figure may be shown, by code.</param>
/// <param name="WithoutFigure">Areas that have an entry but no figure that may be shown.</param>
public sealed record AreaSpread(Indicator Indicator, Period Period, AreaKind Kind, IReadOnlyList<SpreadPoint> Points, int WithoutFigure)
{
    /// <summary>The areas' common value, persons pooled, in the indicator's unit; null where counts are not known.</summary>
    public double? Average { get; init; }

    /// <summary>What chance alone gives around the common value, at increasing numbers of persons; empty where counts are not known.</summary>
    public IReadOnlyList<SpreadLimit> Limits { get; init; } = [];
}

/// <summary>An area in a spread.</summary>
/// <param name="Area">The area.</param>
/// <param name="Value">Its figure.</param>
/// <param name="Persons">Persons counted, where known.</param>
/// <param name="IsOwn">True for an area of the plan.</param>
/// <param name="BeyondChance">True outside the 99.8 per cent limits.</param>
/// <param name="Origins">The rows it came from.</param>
public sealed record SpreadPoint(Area Area, double Value, long? Persons, bool IsOwn, bool BeyondChance, IReadOnlyList<Origin> Origins);

/// <summary>Limits at a number of persons, in the indicator's unit.</summary>
/// <param name="Persons">Persons counted.</param>
/// <param name="InnerLower">Lower 95 per cent limit.</param>
/// <param name="InnerUpper">Upper 95 per cent limit.</param>
/// <param name="OuterLower">Lower 99.8 per cent limit.</param>
/// <param name="OuterUpper">Upper 99.8 per cent limit.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SpreadLimit(double Persons, double InnerLower, double InnerUpper, double OuterLower, double OuterUpper);

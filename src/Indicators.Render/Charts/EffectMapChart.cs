using System.Runtime.InteropServices;

namespace Indicators.Render.Charts;

/// <summary>Which activity is said to move which criterion or outcome, how directly and how soon; and which nothing addresses.</summary>
public sealed record EffectMapChart : Chart
{
    /// <summary>The criteria and outcomes, left to right.</summary>
    public required IReadOnlyList<EffectTarget> Targets { get; init; }

    /// <summary>The activities, top down.</summary>
    public required IReadOnlyList<EffectRow> Activities { get; init; }
}

/// <summary>A criterion or outcome.</summary>
/// <param name="Name">As printed over its column.</param>
/// <param name="BlindSpot">True when it is in play and no activity addresses it.</param>
public sealed record EffectTarget(string Name, bool BlindSpot = false);

/// <summary>An activity's effects.</summary>
/// <param name="Activity">The activity's name.</param>
/// <param name="Cells">One per target.</param>
public sealed record EffectRow(string Activity, IReadOnlyList<EffectCell> Cells);

/// <summary>One activity on one target.</summary>
/// <param name="Kind">How directly.</param>
/// <param name="Term">How soon.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct EffectCell(EffectKind Kind, EffectTerm Term = EffectTerm.NotStated);

/// <summary>How an activity works on a target: disc, half disc, ring, or nothing.</summary>
public enum EffectKind
{
    /// <summary>The plan states no effect.</summary>
    None,

    /// <summary>Direct.</summary>
    Direct,

    /// <summary>Indirect.</summary>
    Indirect,

    /// <summary>Supports other activities.</summary>
    Support,

    /// <summary>An effect is stated, but not which kind.</summary>
    NotStated,
}

/// <summary>When an effect is expected.</summary>
public enum EffectTerm
{
    /// <summary>Not stated.</summary>
    NotStated,

    /// <summary>Short term.</summary>
    Short,

    /// <summary>Medium term.</summary>
    Medium,

    /// <summary>Long term.</summary>
    Long,
}

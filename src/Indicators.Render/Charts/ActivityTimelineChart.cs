using System.Runtime.InteropServices;

namespace Indicators.Render.Charts;

/// <summary>Activities by quarter: planned and carried out, with milestones.</summary>
public sealed record ActivityTimelineChart : Chart
{
    /// <summary>First year shown.</summary>
    public required int FirstYear { get; init; }

    /// <summary>Last year shown, at most 20 years later.</summary>
    public required int LastYear { get; init; }

    /// <summary>The activities, top down.</summary>
    public required IReadOnlyList<ActivityRow> Activities { get; init; }
}

/// <summary>An activity's row.</summary>
/// <param name="Name">The activity's name.</param>
/// <param name="Planned">Planned spans, drawn open.</param>
/// <param name="Carried">Spans carried out, drawn filled.</param>
/// <param name="Milestones">Quarters with a milestone, drawn as diamonds.</param>
/// <param name="Group">The focus area; a new heading is printed where it changes. Empty for none.</param>
public sealed record ActivityRow(
    string Name,
    IReadOnlyList<QuarterSpan> Planned,
    IReadOnlyList<QuarterSpan> Carried,
    IReadOnlyList<QuarterMark> Milestones,
    string Group = "");

/// <summary>From the first to the last quarter, both included.</summary>
/// <param name="From">First quarter.</param>
/// <param name="To">Last quarter.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QuarterSpan(QuarterMark From, QuarterMark To);

/// <summary>A quarter of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarter">1 to 4.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QuarterMark(int Year, int Quarter);

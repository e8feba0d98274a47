namespace Indicators.Render.Charts;

/// <summary>The hierarchy of a plan: purpose, focus areas, goals, activities, success criteria.</summary>
public sealed record GoalTreeChart : Chart
{
    /// <summary>The roots, top down; usually one.</summary>
    public required IReadOnlyList<GoalNode> Roots { get; init; }

    /// <summary>Headings of the levels, e.g. <c>Formål</c>, <c>Indsatsområde</c>, <c>Mål</c>; may be shorter than the tree is deep.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];
}

/// <summary>A node of the hierarchy.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Children">What hangs under it.</param>
/// <param name="Mark">A verdict mark, if the node has been judged.</param>
public sealed record GoalNode(string Text, IReadOnlyList<GoalNode> Children, FindingMark Mark = FindingMark.None);

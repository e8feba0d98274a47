namespace Indicators;

/// <summary>The answer of an impact estimate: figures, charts, and what the design allows one to say.</summary>
/// <param name="Json">One JSON object with the fields that scripts rely on.</param>
/// <param name="Grade"><c>supports</c>, <c>suggests</c> or <c>describes</c>; empty where nothing is estimated but assumptions are worked out.</param>
/// <param name="Sentence">What the design supports, in the language asked for.</param>
/// <param name="Checks">The checks behind it, each one sentence with its outcome in front.</param>
/// <param name="Tables">The figures as tables with their headings.</param>
/// <param name="Charts">Charts as SVG, by a short name; the first is the main one.</param>
public sealed record ImpactAnswer(
    string Json,
    string Grade,
    string Sentence,
    IReadOnlyList<string> Checks,
    IReadOnlyList<(string Heading, StatisticTable Table)> Tables,
    IReadOnlyList<(string Name, string Svg)> Charts);

namespace Indicators.Render.Charts;

/// <summary>An area's distance to each criterion over the lists: the limit is the middle of the picture, the right side is "met".</summary>
public sealed record CriteriaLadderChart : Chart
{
    /// <summary>The criteria, top down.</summary>
    public required IReadOnlyList<LadderRung> Rungs { get; init; }

    /// <summary>The area's status on each list, printed as chips under the ladder.</summary>
    public IReadOnlyList<LadderStatus> Statuses { get; init; } = [];
}

/// <summary>One criterion.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Threshold">The limit.</param>
/// <param name="MetWhenAbove">True for <c>over</c> and <c>mindst</c>, false for <c>under</c>: which side is "met".</param>
/// <param name="Strictness">The law's word before the limit: <c>over</c>, <c>mindst</c>, <c>under</c>.</param>
/// <param name="Unit">Unit of the values.</param>
/// <param name="Decimals">Decimals of printed values.</param>
/// <param name="History">The values list by list, oldest first; the last is the one that is judged.</param>
/// <param name="Met">Whether the criterion is met on the last list; null when that is not known.</param>
/// <param name="Margin">The margin in words, e.g. <c>6,6 procentpoint fra</c> or <c>mindst 58 personer</c>; empty for none.</param>
public sealed record LadderRung(
    string Name,
    double Threshold,
    bool MetWhenAbove,
    string Strictness,
    string Unit,
    int Decimals,
    IReadOnlyList<LadderPoint> History,
    bool? Met,
    string Margin = "");

/// <summary>A criterion's value on one list.</summary>
/// <param name="Label">The list, e.g. <c>2015</c>.</param>
/// <param name="Value">The value; null where the criterion did not exist or is not known.</param>
public readonly record struct LadderPoint(string Label, double? Value);

/// <summary>A status chip.</summary>
/// <param name="Label">As printed, e.g. <c>2015 ude</c>.</param>
/// <param name="Listed">True on a list, false off it, null not known: gives colour and outline.</param>
public readonly record struct LadderStatus(string Label, bool? Listed);

using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>A comparison together with the quantities behind its figures, from which goals are judged.</summary>
/// <param name="Comparison">What a report shows.</param>
/// <param name="BaselineValue">The area at baseline; null when absent.</param>
/// <param name="FollowUpValue">The area at follow-up; null when absent.</param>
/// <param name="Change">Follow-up minus baseline; null when absent or stopped by a series break.</param>
/// <param name="References">Against each reference, in the comparison's order.</param>
/// <param name="Options">What the evaluator stated.</param>
public sealed record MeasuredComparison(
    Model.Comparison Comparison,
    Quantity? BaselineValue,
    Quantity? FollowUpValue,
    Quantity? Change,
    IReadOnlyList<MeasuredReference> References,
    ComparisonOptions Options)
{
    /// <summary>Persons behind the area's level at baseline (the denominator), where known.</summary>
    public long? PersonsBaseline { get; init; }

    /// <summary>Persons behind the area's level at follow-up, where known.</summary>
    public long? PersonsFollowUp { get; init; }

    /// <summary>The reference with this code, or null.</summary>
    /// <param name="code">Area code.</param>
    public MeasuredReference? Reference(string code) => References.FirstOrDefault(r => r.Comparison.Reference.Code == code);
}

/// <summary>One reference's gaps as quantities.</summary>
/// <param name="Comparison">What a report shows.</param>
/// <param name="GapBaseline">Area minus reference at baseline; null when absent.</param>
/// <param name="GapFollowUp">Area minus reference at follow-up; null when absent.</param>
/// <param name="GapChange">The gap's change; null when absent or stopped by a series break.</param>
public sealed record MeasuredReference(ReferenceComparison Comparison, Quantity? GapBaseline, Quantity? GapFollowUp, Quantity? GapChange);

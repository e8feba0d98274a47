namespace Indicators.Core.Comparison;

/// <summary>Why a known figure has no uncertainty interval. None of these is repaired by making one up.</summary>
public enum NoInterval
{
    /// <summary>It has one.</summary>
    HasInterval,

    /// <summary>The indicator counts what was done: chance does not come into it.</summary>
    ByCount,

    /// <summary>The right denominator (or a mean's spread) is not known.</summary>
    CountsUnknown,

    /// <summary>An index has no counts behind it.</summary>
    Index,

    /// <summary>The two values share a year.</summary>
    WindowsOverlap,

    /// <summary>The two values are not of the same part of the year.</summary>
    SeasonsDiffer,

    /// <summary>The area is part of the reference, and how large a part is not known.</summary>
    PartOfReference,
}

using Indicators.Model;

namespace Indicators;

/// <summary>What became of one mapping.</summary>
public enum MappingState
{
    /// <summary>The store already held exactly this.</summary>
    Unchanged,

    /// <summary>Read and stored.</summary>
    Imported,

    /// <summary>Read and not stored (<c>--dry-run</c>).</summary>
    ReadOnly,

    /// <summary>No longer part of the workspace: its figures ended, the old ones stay readable.</summary>
    Withdrawn,
}

/// <summary>One mapping of an import.</summary>
/// <param name="Mapping">Its name.</param>
/// <param name="State">What became of it.</param>
/// <param name="Sources">Its files with their row balance; empty when unchanged.</param>
/// <param name="Observations">How many observations it gives.</param>
/// <param name="Outcome">What changed in the store; null when nothing was written.</param>
public sealed record MappingReport(string Mapping, MappingState State, IReadOnlyList<ImportedSource> Sources, long Observations, ImportOutcome? Outcome)
{
    /// <summary>What looks wrong in figures that could be read; empty when unchanged.</summary>
    public IReadOnlyList<ImportWarning> Warnings { get; init; } = [];
}

/// <summary>What an import did.</summary>
/// <param name="Mappings">One per mapping, in the workspace's order.</param>
public sealed record ImportReport(IReadOnlyList<MappingReport> Mappings)
{
    /// <summary>True when the store was written to.</summary>
    public bool Changed => Mappings.Any(m => m.State is MappingState.Imported or MappingState.Withdrawn);
}

/// <summary>How far a long run has come, for a person who waits.</summary>
/// <param name="What">What is being done.</param>
/// <param name="Done">Done so far, in any unit.</param>
/// <param name="Total">Of so many; 0 when not known.</param>
public sealed record WorkProgress(string What, long Done, long Total);

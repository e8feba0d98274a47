using Indicators.Model;

namespace Indicators;

/// <summary>What a check found; mistakes in plan or mappings are thrown, so a report means that there are none.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Import">What an import would do.</param>
/// <param name="Coverage">Which goals have data, which wait for what.</param>
/// <param name="Logic">Problems without goal, goals without activity and so on.</param>
public sealed record CheckReport(string Plan, ImportReport Import, IReadOnlyList<CoverageRow> Coverage, IReadOnlyList<LogicFinding> Logic)
{
    /// <summary>What is worth knowing about mappings and files: files without origin record, indicators without mapping.</summary>
    public IReadOnlyList<CheckRemark> Remarks { get; init; } = [];
}

/// <summary>Something worth knowing that stops nothing.</summary>
/// <param name="Kind"><c>no-origin</c>, <c>no-mapping</c> or <c>no-mappings</c>.</param>
/// <param name="Subject">The file, indicator or folder.</param>
/// <param name="Text">What is so, and what to do.</param>
public sealed record CheckRemark(string Kind, string Subject, string Text);

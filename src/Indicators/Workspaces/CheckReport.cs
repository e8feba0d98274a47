using Indicators.Model;

namespace Indicators;

/// <summary>What a check found; mistakes in plan or mappings are thrown, so a report means that there are none.</summary>
/// <param name="Plan">The plan's id.</param>
/// <param name="Import">What an import would do.</param>
/// <param name="Coverage">Which goals have data, which wait for what.</param>
/// <param name="Logic">Problems without goal, goals without activity and so on.</param>
public sealed record CheckReport(string Plan, ImportReport Import, IReadOnlyList<CoverageRow> Coverage, IReadOnlyList<LogicFinding> Logic);

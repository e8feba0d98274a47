using Indicators.Model;

namespace Indicators.Store.Backends;

/// <summary>Figures to be written by one import, in the order of the observation table's key.</summary>
internal sealed record FigureBatch(
    int MappingId,
    int ImportId,
    IReadOnlyList<Observation> Figures,
    IReadOnlyDictionary<string, int> FileIds,
    PeriodCodes Periods,
    CancellationToken Cancellation);

using Indicators.Model;

namespace Indicators.Store.Backends;

/// <summary>Figures to be written by one import, in the order of the observation table's key.</summary>
internal sealed record FigureBatch(
    int MappingId,
    int ImportId,
    IReadOnlyList<Observation> Figures,
    IReadOnlyDictionary<string, int> FileIds,
    PeriodCodes Periods,
    CancellationToken Cancellation)
{
    /// <summary>The area and indicator of each series: the figures' order keeps those of one together.</summary>
    public IEnumerable<(string Area, string Indicator)> Series()
    {
        Observation? previous = null;
        foreach (var figure in Figures)
        {
            if (previous?.Area != figure.Area || previous.Indicator != figure.Indicator)
            {
                yield return (figure.Area, figure.Indicator);
            }

            previous = figure;
        }
    }
}

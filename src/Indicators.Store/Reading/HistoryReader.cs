using System.Data;
using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>Reads all that was ever recorded for one figure.</summary>
internal static class HistoryReader
{
    public static IReadOnlyList<Revision> Read(StoreBackend backend, IDbTransaction transaction, string indicator, string area, Period period)
    {
        var figures = FigureCursor.Read(
            backend,
            Statements.FigureHistory,
            transaction,
            ("Area", area),
            ("Indicator", indicator),
            ("Period", period.Code)).ToList();
        if (figures.Count == 0)
        {
            return [];
        }

        var reader = new StateReader(backend, transaction);
        var now = reader.StateAt(null);
        var periods = new PeriodCodes();
        var imports = ImportsOf(backend, transaction, figures);
        return
        [
            .. figures.Select(figure => new Revision(
                // The lines are named in the newest file in which the figure still held.
                StateReader.ToObservation(figure, reader.Files((figure.SupersededIn - 1) ?? now, [area]), periods),
                imports[figure.RecordedIn],
                figure.SupersededIn is { } end ? imports[end] : null)),
        ];
    }

    private static Dictionary<int, StoredImport> ImportsOf(StoreBackend backend, IDbTransaction transaction, List<StoredFigure> figures)
    {
        var ids = figures.Select(figure => figure.RecordedIn)
            .Concat(figures.Where(figure => figure.SupersededIn is not null).Select(figure => figure.SupersededIn!.Value))
            .Distinct();
        return ids
            .Select(id => ImportRow.Read(backend, Statements.ImportById, transaction, ("Id", id)).Single().Import)
            .ToDictionary(import => import.Id);
    }
}

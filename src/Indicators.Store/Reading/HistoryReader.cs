using System.Data;
using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>Reads all that was ever recorded for one figure.</summary>
internal static class HistoryReader
{
    public static IReadOnlyList<Revision> Read(StoreBackend backend, IDbTransaction transaction, string indicator, string area, Period period)
    {
        // Read to the end first: on PostgreSQL a connection answers one question at a time.
        var figures = FigureCursor.Read(backend, Statements.FigureHistory, transaction, new Given("Area", area), new Given("Indicator", indicator), new Given("Period", period.Code)).ToList();
        var reader = new StateReader(backend, transaction);
        var now = reader.StateAt(null);
        var periods = new PeriodCodes();
        var imports = new Dictionary<int, StoredImport>();
        var revisions = new List<Revision>();
        foreach (var figure in figures)
        {
            // The lines are named in the newest file in which the figure still held.
            var files = reader.Files((figure.SupersededIn - 1) ?? now, [area]);
            revisions.Add(new(
                StateReader.ToObservation(figure, files, periods),
                ImportOf(figure.RecordedIn),
                figure.SupersededIn is { } end ? ImportOf(end) : null));
        }

        return revisions;

        StoredImport ImportOf(int id)
        {
            if (!imports.TryGetValue(id, out var import))
            {
                imports[id] = import = ImportRow.Read(backend, Statements.ImportById, transaction, new Given("Id", id))[0].Import;
            }

            return import;
        }
    }
}

using System.Data;
using System.Globalization;
using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;
using Indicators.Store.Reading;

namespace Indicators.Store;

/// <summary>Looks for what must never be in a store, beyond what the database itself forbids.</summary>
internal static class StoreCheck
{
    private static readonly (string Statement, string Fault)[] Rules =
    [
        (Statements.DoubledFigures, "figures hold twice at once for one mapping, indicator, area and period"),
        (Statements.FiguresWithoutSeries, "figures are missing from the list of series, so that an import would not find them"),
        (Statements.FiguresWithoutImport, "figures belong to an import that is not there"),
        (Statements.UnbalancedFiles, "files have a row balance that does not add up"),
        (Statements.MiscountedImports, "imports recorded another number of figures than they say"),
        (Statements.BackwardTimes, "imports are dated before the one they follow"),
    ];

    public static IReadOnlyList<string> Faults(StoreBackend backend, IDbTransaction transaction)
    {
        var faults = Rules
            .Select(rule => (rule.Fault, Count: backend.Connection.ExecuteScalar<long>(rule.Statement, transaction: transaction, commandTimeout: 0)))
            .Append((Fault: "figures point to lines of a file that their import did not read", Count: FiguresWithoutFile(backend, transaction)));
        return
        [
            .. faults.Where(found => found.Count > 0)
                .Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Count} {found.Fault}")),
        ];
    }

    private static long FiguresWithoutFile(StoreBackend backend, IDbTransaction transaction)
    {
        var files = backend.Connection.Query<FileRow>(Statements.FilesOfImports, transaction: transaction)
            .GroupBy(row => row.ImportId)
            .ToDictionary(import => import.Key, import => import.ToDictionary(row => row.FileId, row => new SourceFile("", "")));
        return FigureCursor.Read(backend, Statements.AllFigures, transaction).LongCount(figure => !HasFiles(figure));

        bool HasFiles(StoredFigure figure)
        {
            try
            {
                LinesCode.Read(figure.Lines, files.GetValueOrDefault(figure.RecordedIn) ?? []);
                return true;
            }
            catch (Exception e) when (e is FormatException or OverflowException or KeyNotFoundException)
            {
                return false;
            }
        }
    }

    private sealed class FileRow
    {
        public int ImportId { get; set; }

        public int FileId { get; set; }
    }
}

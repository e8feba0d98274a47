using System.Data;
using System.Globalization;
using Dapper;
using Indicators.Store.Backends;

namespace Indicators.Store;

/// <summary>Looks for what must never be in a store, beyond what the database itself forbids.</summary>
internal static class StoreCheck
{
    private static readonly (string Statement, string Fault)[] Rules =
    [
        (Statements.DoubledFigures, "figures hold twice at once for one mapping, indicator, area and period"),
        (Statements.FiguresWithoutSeries, "figures are missing from the list of series, so that an import would not find them"),
        (Statements.UnbalancedFiles, "files have a row balance that does not add up"),
        (Statements.LinesWithoutFile, "figures point to a file that their mapping's import does not have"),
        (Statements.MiscountedImports, "imports recorded another number of figures than they say"),
        (Statements.BackwardTimes, "imports are dated before the one they follow"),
    ];

    public static IReadOnlyList<string> Faults(StoreBackend backend, IDbTransaction transaction) =>
    [
        .. Rules
            .Select(rule => (rule.Fault, Count: backend.Connection.ExecuteScalar<long>(rule.Statement, transaction: transaction, commandTimeout: 0)))
            .Where(found => found.Count > 0)
            .Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Count} {found.Fault}")),
    ];
}

using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>A row of the list of imports: the columns of <see cref="Statements"/> in their order.</summary>
internal sealed record ImportRow(StoredImport Import, long Figures)
{
    /// <summary>The imports that a statement finds, in its order.</summary>
    public static List<ImportRow> Read(StoreBackend backend, string sql, System.Data.IDbTransaction? transaction, params IReadOnlyList<Given> parameters)
    {
        using var rows = backend.Rows(sql, transaction, parameters);
        var imports = new List<ImportRow>();
        while (rows.Read())
        {
            // Added, changed, moved and kept figures are those that the import gave; ended ones (column 8) it no longer gives.
            imports.Add(new ImportRow(
                new StoredImport(rows.Identity(0), rows.Text(1), rows.Text(2), backend.MomentFrom(rows.Stored(3)!), rows.Text(4)),
                rows.Whole(5) + rows.Whole(6) + rows.Whole(7) + rows.Whole(9)));
        }

        return imports;
    }
}

using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>A row of the list of files: the columns of <see cref="Statements"/> in their order.</summary>
internal sealed record SourceRow(int ImportId, int FileId, int MappingId, SourceFile Source, RowBalance Balance)
{
    /// <summary>The files that a statement finds, in its order.</summary>
    public static List<SourceRow> Read(StoreBackend backend, string sql, System.Data.IDbTransaction transaction, params IReadOnlyList<Given> parameters)
    {
        using var rows = backend.Rows(sql, transaction, parameters);
        var files = new List<SourceRow>();
        while (rows.Read())
        {
            var source = new SourceFile(rows.Text(3), rows.Text(4))
            {
                Producer = rows.Text(5),
                Table = rows.Text(6),
                Licence = rows.Text(7),
                Note = rows.Text(8),
                ExtractDate = backend.DayFrom(rows.Stored(9)),
                Synthetic = rows.Flag(10),
                IsPublic = rows.Flag(11),
            };
            files.Add(new SourceRow(rows.Identity(0), rows.Identity(1), rows.Identity(2), source, new RowBalance(rows.Whole(12), rows.Whole(13), rows.Whole(14), rows.Whole(15))));
        }

        return files;
    }
}

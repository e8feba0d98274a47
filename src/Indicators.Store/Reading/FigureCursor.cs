using System.Data;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>Reads figures row by row, by column number: a national store has millions.</summary>
internal static class FigureCursor
{
    public static IEnumerable<StoredFigure> Read(StoreBackend backend, string sql, IDbTransaction transaction, params IReadOnlyList<Given> parameters)
    {
        using var rows = backend.Rows(sql, transaction, parameters);
        while (rows.Read())
        {
            yield return new(rows.Shared(0), rows.Shared(1), rows.Shared(2), rows.Identity(3), rows.Identity(4))
            {
                SupersededIn = rows.IsNull(5) ? null : rows.Identity(5),
                Value = rows.IsNull(6) ? null : rows.Number(6),
                Numerator = rows.Count(7),
                Denominator = rows.Count(8),
                StandardDeviation = rows.IsNull(9) ? null : rows.Number(9),
                Absence = rows.IsNull(10) ? null : new(AbsenceCode.KindOf(rows.Shared(10)), rows.Shared(11), rows.Count(12)),
                Lines = rows.Text(13),
            };
        }
    }
}

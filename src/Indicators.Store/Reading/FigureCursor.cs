using System.Data;
using System.Data.Common;
using Dapper;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>Reads figures row by row, by column number: a national store has millions.</summary>
internal static class FigureCursor
{
    public static IEnumerable<StoredFigure> Read(DbConnection connection, string sql, object? parameters, IDbTransaction transaction)
    {
        using var rows = (DbDataReader)connection.ExecuteReader(sql, parameters, transaction, commandTimeout: 0);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        while (rows.Read())
        {
            yield return new(Shared(texts, rows.GetString(0)), Shared(texts, rows.GetString(1)), Shared(texts, rows.GetString(2)), rows.GetInt32(3), rows.GetInt32(4))
            {
                SupersededIn = rows.IsDBNull(5) ? null : rows.GetInt32(5),
                Value = rows.IsDBNull(6) ? null : rows.GetDouble(6),
                Numerator = rows.IsDBNull(7) ? null : rows.GetInt64(7),
                Denominator = rows.IsDBNull(8) ? null : rows.GetInt64(8),
                StandardDeviation = rows.IsDBNull(9) ? null : rows.GetDouble(9),
                Absence = rows.IsDBNull(10)
                    ? null
                    : new(AbsenceCode.KindOf(rows.GetString(10)), Shared(texts, rows.GetString(11)), rows.IsDBNull(12) ? null : rows.GetInt64(12)),
                Lines = rows.GetString(13),
            };
        }
    }

    /// <summary>One instance of each text, which saves memory and makes comparison cheap.</summary>
    private static string Shared(Dictionary<string, string> texts, string text)
    {
        if (texts.TryGetValue(text, out var known))
        {
            return known;
        }

        texts[text] = text;
        return text;
    }
}

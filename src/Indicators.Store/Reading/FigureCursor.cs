using System.Data;
using System.Data.Common;
using Dapper;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>
/// Reads figures with their origins from one joined query, row by row; its rows come with a figure's origins one after
/// the other. Reads by column number: a national store has millions of rows.
/// </summary>
internal static class FigureCursor
{
    public static IEnumerable<StoredFigure> Read(DbConnection connection, string sql, object parameters, IDbTransaction transaction)
    {
        using var rows = (DbDataReader)connection.ExecuteReader(sql, parameters, transaction, commandTimeout: 0);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        var lines = new List<StoredLines>();
        StoredFigure? figure = null;
        while (rows.Read())
        {
            var area = Shared(texts, rows.GetString(0));
            var indicator = Shared(texts, rows.GetString(1));
            var period = Shared(texts, rows.GetString(2));
            var mapping = rows.GetInt32(3);
            var recordedIn = rows.GetInt32(4);
            if (figure is null || figure.RecordedIn != recordedIn || figure.MappingId != mapping
                || !ReferenceEquals(figure.Period, period) || !ReferenceEquals(figure.Area, area) || !ReferenceEquals(figure.Indicator, indicator))
            {
                if (figure is not null)
                {
                    yield return figure with { Lines = [.. lines] };
                    lines.Clear();
                }

                figure = FigureOf(rows, texts, area, indicator, period, mapping, recordedIn);
            }

            if (!rows.IsDBNull(13))
            {
                lines.Add(new(rows.GetInt32(13), rows.GetInt32(14), rows.GetInt32(15), rows.GetInt32(16)));
            }
        }

        if (figure is not null)
        {
            yield return figure with { Lines = [.. lines] };
        }
    }

    private static StoredFigure FigureOf(
        DbDataReader rows, Dictionary<string, string> texts, string area, string indicator, string period, int mapping, int recordedIn) =>
        new(area, indicator, period, mapping, recordedIn)
        {
            SupersededIn = rows.IsDBNull(5) ? null : rows.GetInt32(5),
            Value = rows.IsDBNull(6) ? null : rows.GetDouble(6),
            Numerator = rows.IsDBNull(7) ? null : rows.GetInt64(7),
            Denominator = rows.IsDBNull(8) ? null : rows.GetInt64(8),
            StandardDeviation = rows.IsDBNull(9) ? null : rows.GetDouble(9),
            Absence = rows.IsDBNull(10)
                ? null
                : new(AbsenceCode.KindOf(rows.GetString(10)), Shared(texts, rows.GetString(11)), rows.IsDBNull(12) ? null : rows.GetInt64(12)),
            Lines = [],
        };

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

using Indicators.Render.Csv;
using Indicators.Render.Json;

namespace Indicators;

/// <summary>Computed tables as text for machines.</summary>
public static class TableText
{
    /// <summary>A computed table: one JSON array of rows, or for a regression one object with <c>coefficients</c>.</summary>
    public static string Json(StatisticTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var rows = table.Rows.Select(row => Object(table.Columns.Zip(row, KeyValuePair.Create)));
        return table.Summary is { } summary
            ? JsonText.Write(Object(summary.Prepend(new("coefficients", rows.ToArray()))))
            : JsonText.Write(rows);
    }

    /// <summary>A computed table as CSV: every column, also the one that says why a row is absent.</summary>
    public static string Csv(StatisticTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var csv = new CsvText();
        csv.Row(table.Columns);
        foreach (var row in table.Rows)
        {
            csv.Row(row);
        }

        return csv.ToString();
    }

    private static Dictionary<string, object?> Object(IEnumerable<KeyValuePair<string, object?>> members) => new(members, StringComparer.Ordinal);
}

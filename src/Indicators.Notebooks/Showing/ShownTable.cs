using System.Collections;
using System.Data;
using System.Globalization;
using System.Reflection;
using System.Text;

namespace Indicators.Notebooks;

/// <summary>A table as a notebook shows it: the first rows, and how many there are.</summary>
internal sealed class ShownTable
{
    private const int WidestTextColumn = 60;
    private readonly IReadOnlyList<string> _columns;
    private readonly List<object?[]> _rows = [];
    private readonly bool[] _isNumber;
    private long _count;

    private ShownTable(IReadOnlyList<string> columns)
    {
        _columns = columns;
        _isNumber = new bool[columns.Count];
    }

    /// <summary>A table of rows and columns.</summary>
    public static ShownTable Of(DataTable table, int maxRows)
    {
        var shown = new ShownTable([.. table.Columns.Cast<DataColumn>().Select(c => c.ColumnName)]);
        foreach (DataRow row in table.Rows)
        {
            shown.Add([.. row.ItemArray.Select(c => c is DBNull ? null : c)], maxRows);
        }

        return shown.Finish();
    }

    /// <summary>A list: records with a column per property, or plain values.</summary>
    public static ShownTable Of(IEnumerable list, int maxRows)
    {
        var items = new List<object?>();
        var count = 0L;
        foreach (var item in list)
        {
            count++;
            if (items.Count < maxRows)
            {
                items.Add(item);
            }
        }

        var types = items.Where(i => i is not null).Select(i => i!.GetType()).Distinct().ToArray();
        var properties = types.Length == 0 || types.Any(t => ValueText.IsSimple(t) || typeof(IEnumerable).IsAssignableFrom(t)) ? [] : PropertiesOf(types);
        var shown = new ShownTable(properties.Length == 0 ? ["value"] : [.. properties.Select(p => p.Name)]);
        foreach (var item in items)
        {
            shown.Add(properties.Length == 0 ? [item] : [.. properties.Select(p => item is null ? null : p.DeclaringType!.IsInstanceOfType(item) ? p.GetValue(item) : null)], maxRows);
        }

        shown._count = count;
        return shown.Finish();
    }

    /// <summary>One record: a row per property.</summary>
    public static ShownTable OfRecord(object record)
    {
        var shown = new ShownTable(["property", "value"]);
        foreach (var property in PropertiesOf([record.GetType()]))
        {
            shown.Add([property.Name, property.GetValue(record)], int.MaxValue);
        }

        return shown.Finish();
    }

    /// <summary>As HTML: text escaped, numbers to the right.</summary>
    public string Html()
    {
        var html = new StringBuilder("<table>\n<thead><tr>");
        foreach (var column in _columns)
        {
            html.Append("<th>").Append(HtmlEscape.Text(column)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in _rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Length; i++)
            {
                html.Append(_isNumber[i] ? "<td style=\"text-align:right\">" : "<td>").Append(HtmlEscape.Text(ValueText.Of(row[i]))).Append("</td>");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody>\n</table>\n");
        if (Rest() is { } rest)
        {
            html.Append("<p>").Append(HtmlEscape.Text(rest)).Append("</p>\n");
        }

        return html.ToString();
    }

    /// <summary>As text in columns.</summary>
    public string Text()
    {
        var cells = _rows.Select(r => r.Select(c => Short(PlainText.OneLine(ValueText.Of(c)))).ToArray()).ToArray();
        var widths = _columns.Select((c, i) => Math.Max(c.Length, cells.Length == 0 ? 0 : cells.Max(r => r[i].Length))).ToArray();
        var text = new StringBuilder();
        AppendRow([.. _columns]);
        foreach (var row in cells)
        {
            AppendRow(row);
        }

        if (Rest() is { } rest)
        {
            text.Append(rest).Append('\n');
        }

        return text.ToString().TrimEnd('\n');

        void AppendRow(string[] row)
        {
            var line = string.Join("  ", row.Select((c, i) => _isNumber[i] ? c.PadLeft(widths[i]) : c.PadRight(widths[i])));
            text.Append(line.TrimEnd()).Append('\n');
        }
    }

    private static PropertyInfo[] PropertiesOf(Type[] types) =>
    [
        .. types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance))
            .Where(p => p.CanRead && p.GetIndexParameters().Length == 0)
            .DistinctBy(p => p.Name, StringComparer.Ordinal),
    ];

    private static string Short(string text) => text.Length <= WidestTextColumn ? text : text[..(char.IsHighSurrogate(text[WidestTextColumn - 2]) ? WidestTextColumn - 2 : WidestTextColumn - 1)] + "…";

    private void Add(object?[] row, int maxRows)
    {
        _count++;
        if (_rows.Count < maxRows)
        {
            _rows.Add(row);
        }
    }

    private ShownTable Finish()
    {
        for (var i = 0; i < _isNumber.Length; i++)
        {
            _isNumber[i] = _rows.Any(r => ValueText.IsNumber(r[i])) && _rows.All(r => r[i] is null || ValueText.IsNumber(r[i]));
        }

        return this;
    }

    private string? Rest() => _count > _rows.Count
        ? string.Create(CultureInfo.InvariantCulture, $"{_count} rows; the first {_rows.Count} are shown.")
        : null;
}

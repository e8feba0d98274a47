using System.Globalization;
using System.Text;

namespace Indicators.Render.Csv;

/// <summary>
/// Writes CSV: UTF-8 text with LF line ends, quotes only where needed. A text cell that a spreadsheet would run as a
/// formula gets an apostrophe in front; numbers never do.
/// </summary>
public sealed class CsvText(CsvForm form)
{
    private readonly StringBuilder _builder = new(form.ByteOrderMark ? "\uFEFF" : "");

    /// <summary>Begins a text in the standard form.</summary>
    public CsvText()
        : this(CsvForm.Standard)
    {
    }

    /// <summary>Adds a row. Cells are text, whole numbers, doubles, decimals, true/false or null (empty).</summary>
    public void Row(params IEnumerable<object?> cells)
    {
        var first = true;
        foreach (var cell in cells)
        {
            if (!first)
            {
                _builder.Append(form.Separator);
            }

            first = false;
            Cell(cell);
        }

        _builder.Append('\n');
    }

    /// <inheritdoc/>
    public override string ToString() => _builder.ToString();

    /// <summary>The text that a spreadsheet shows as it is: an apostrophe in front of what it would run.</summary>
    public static string Harmless(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' && !IsNumber(text)
        ? "'" + text
        : text;

    /// <summary>A text as a cell of the standard form: harmless, and quoted where it must be.</summary>
    public static string Cell(string text)
    {
        var csv = new CsvText();
        csv.Text(text);
        return csv.ToString();
    }

    private static bool IsNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
        || double.TryParse(text.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private void Cell(object? cell)
    {
        switch (cell)
        {
            case null:
                break;
            case double number:
                Number(number.ToString("R", CultureInfo.InvariantCulture));
                break;
            case decimal number:
                Number(number.ToString(CultureInfo.InvariantCulture));
                break;
            case bool flag:
                _builder.Append(flag ? "true" : "false");
                break;
            case IFormattable number when cell is not string:
                _builder.Append(number.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                Text(cell.ToString() ?? "");
                break;
        }
    }

    private void Number(string text) => Quoted(form.DecimalMark == '.' ? text : text.Replace('.', form.DecimalMark));

    private void Text(string text) => Quoted(Harmless(text));

    private void Quoted(string text)
    {
        if (text.Contains(form.Separator, StringComparison.Ordinal) || text.AsSpan().ContainsAny('"', '\n', '\r'))
        {
            _builder.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }
        else
        {
            _builder.Append(text);
        }
    }
}

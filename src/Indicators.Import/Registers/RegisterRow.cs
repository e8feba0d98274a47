using System.Globalization;
using Indicators.Import.Privacy;
using Indicators.Model;

namespace Indicators.Import.Registers;

/// <summary>
/// Reads the cells of one register row. A register is complete within its coverage, so a row that cannot be read would make
/// a count too small: it stops the reading instead of being left out.
/// </summary>
internal readonly struct RegisterRow(RegisterTable table, int line, string[] cells)
{
    private const int LongestPseudonym = 40;

    /// <summary>The line in the file.</summary>
    public int Line => line;

    /// <summary>A text; empty where the file has no such column.</summary>
    public string Text(string column) => table.Columns.TryGetValue(column, out var index) ? cells[index] : "";

    /// <summary>A text that must be there.</summary>
    public string Required(string column) => Text(column) is { Length: > 0 } text ? text : throw Bad(column, "an empty cell", "a value");

    /// <summary>A text that must be one of some ids.</summary>
    public string OneOf(string column, IReadOnlyCollection<string> ids, string what)
    {
        var text = Required(column);
        if (ids.Contains(text, StringComparer.Ordinal))
        {
            return text;
        }

        var near = EditDistance.Nearest(text, ids);
        throw Bad(column, $"'{CprGuard.Redact(text)}', which is no {what} of the plan", $"the id of a {what}", near is null ? "" : $"Did you mean '{near}'?");
    }

    /// <summary>One of some words.</summary>
    public T Word<T>(string column, params (string Word, T Value)[] words)
    {
        var text = Required(column);
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        throw Bad(column, $"'{CprGuard.Redact(text)}'", "one of " + string.Join(", ", words.Select(w => w.Word)));
    }

    /// <summary>A pseudonym: letters, digits and hyphens, no blanks as in a name.</summary>
    public string Pseudonym(string column)
    {
        var text = Required(column);
        return text.Length <= LongestPseudonym && text.All(c => char.IsLetterOrDigit(c) || c is '-' or '_')
            ? text
            : throw Bad(column, "a text that is no pseudonym", $"at most {LongestPseudonym} letters, digits and hyphens, such as f017", "Replace names by pseudonyms before the register is handed over.");
    }

    /// <summary>A date, <c>2021-03-01</c> or <c>01-03-2021</c>.</summary>
    public DateOnly Date(string column) => OptionalDate(column) ?? throw Bad(column, "an empty cell", "a date such as 2021-03-01");

    /// <summary>A date, or null for an empty cell.</summary>
    public DateOnly? OptionalDate(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        string[] formats = ["yyyy-MM-dd", "dd-MM-yyyy"];
        return DateOnly.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Bad(column, $"'{CprGuard.Redact(text)}' as a date", "a date such as 2021-03-01 or 01-03-2021");
    }

    /// <summary>Kroner with a decimal point and no thousands separators.</summary>
    public decimal Amount(string column)
    {
        var text = Required(column);
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            ? amount
            : throw Bad(column, $"'{CprGuard.Redact(text)}' as an amount", "kroner such as 143750 or 143750.50, without thousands separators");
    }

    /// <summary>Yes, no, or nothing.</summary>
    public bool? YesOrNo(string column) => Text(column).Length == 0
        ? null
        : Word<bool?>(column, ("ja", true), ("nej", false), ("yes", true), ("no", false), ("true", true), ("false", false), ("1", true), ("0", false));

    /// <summary>A mistake in a cell.</summary>
    public SourceException Bad(string column, string found, string expected, string action = "") =>
        new($"{table.File}:{line}, column {column}", found, expected, action);
}

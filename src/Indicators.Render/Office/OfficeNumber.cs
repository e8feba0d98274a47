using System.Globalization;
using Indicators.Model;
using Indicators.Render.Json;

namespace Indicators.Render.Office;

/// <summary>Numbers as XML holds them.</summary>
internal static class OfficeNumber
{
    /// <summary>A computed number in at most 12 significant digits, so that 46.1 - 45.4 reads 0.7.</summary>
    public static string Text(double value) => JsonText.Number(value)!.Value.ToString("R", CultureInfo.InvariantCulture);
}

/// <summary>Number formats as Excel writes them: the program shows the reader's own decimal mark.</summary>
internal static class NumberFormats
{
    /// <summary>A fixed count of decimals.</summary>
    public static string Of(int decimals) => decimals <= 0 ? "#,##0" : "#,##0." + new string('0', Math.Min(decimals, 10));

    /// <summary>
    /// A fixed count of decimals for a chart. LibreOffice then shows the report's decimal mark; Word and Excel show the
    /// reader's.
    /// </summary>
    public static string InChart(int decimals, Language language) => (language == Language.Danish ? "[$-406]" : "[$-809]") + Of(decimals);

    /// <summary>A difference: with its sign.</summary>
    public static string Signed(int decimals) => $"+{Of(decimals)};-{Of(decimals)};{Of(decimals)}";
}

using System.Collections;
using System.Globalization;
using Indicators.Model;

namespace Indicators.Notebooks;

/// <summary>One value as text, whatever the reader's culture.</summary>
internal static class ValueText
{
    /// <summary>True for values that stand in one cell of a table.</summary>
    public static bool IsSimple(Type type)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        return bare.IsPrimitive || bare.IsEnum || bare == typeof(string) || bare == typeof(decimal) || bare == typeof(DateOnly) || bare == typeof(DateTime)
            || bare == typeof(DateTimeOffset) || bare == typeof(TimeSpan) || bare == typeof(Guid) || bare == typeof(Period) || bare == typeof(Figure)
            || bare == typeof(Area) || bare == typeof(Indicator) || bare == typeof(Bilingual) || bare == typeof(Absence) || bare == typeof(Interval);
    }

    /// <summary>True for numbers, which stand to the right.</summary>
    public static bool IsNumber(object? value) =>
        value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double or decimal or Figure { IsKnown: true };

    /// <summary>The value as text; empty for none.</summary>
    public static string Of(object? value) => value switch
    {
        null or DBNull => "",
        string text => PlainText.Clean(text),
        bool flag => flag ? "true" : "false",
        double number => Number(number),
        float number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        DateTimeOffset moment => moment.ToString("yyyy-MM-dd HH:mm:sszzz", CultureInfo.InvariantCulture),
        Period period => period.Code,
        Figure figure => Figure(figure),
        Interval interval => $"{Number(interval.Lower)} to {Number(interval.Upper)}",
        Area area => area.Name,
        Indicator indicator => indicator.Code,
        Bilingual both => both.Da,
        Absence absence => absence.Reason,
        IFormattable formattable => PlainText.Clean(formattable.ToString(null, CultureInfo.InvariantCulture)),
        IDictionary dictionary => FormattableString.Invariant($"({dictionary.Count} entries)"),
        ICollection collection => FormattableString.Invariant($"({collection.Count} items)"),
        _ => PlainText.Clean(value.ToString() ?? ""),
    };

    /// <summary>12 significant digits: 46.1 - 45.4 reads 0.7.</summary>
    private static string Number(double number) => double.IsFinite(number)
        ? double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture)
        : number.ToString(CultureInfo.InvariantCulture);

    private static string Figure(Figure figure)
    {
        if (figure.Value is not { } value)
        {
            return figure.Absence?.Reason ?? "";
        }

        var text = figure.Unit.Length > 0 ? $"{Short(value)} {figure.Unit}" : Short(value);
        return figure.Interval is { } interval ? $"{text} ({Short(interval.Lower)} to {Short(interval.Upper)})" : text;
    }

    /// <summary>Four significant digits, or the whole number where that is more: a figure with its unit is for reading.</summary>
    private static string Short(double value) => Math.Abs(value) >= 1000
        ? value.ToString("F0", CultureInfo.InvariantCulture)
        : value.ToString("G4", CultureInfo.InvariantCulture);
}

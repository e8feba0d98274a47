namespace Indicators.Render.Csv;

/// <summary>How a CSV file is written.</summary>
/// <param name="Separator">Between cells.</param>
/// <param name="DecimalMark">Within numbers.</param>
/// <param name="ByteOrderMark">True for a mark at the beginning, without which Excel reads Danish letters wrong.</param>
public sealed record CsvForm(char Separator, char DecimalMark, bool ByteOrderMark)
{
    /// <summary>For scripts: comma, decimal point, no mark.</summary>
    public static CsvForm Standard { get; } = new(',', '.', ByteOrderMark: false);

    /// <summary>For a double click in Danish Excel: semicolon, decimal comma, byte order mark.</summary>
    public static CsvForm DanishExcel { get; } = new(';', ',', ByteOrderMark: true);
}

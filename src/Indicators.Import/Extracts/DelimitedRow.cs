using CsvHelper;

namespace Indicators.Import.Extracts;

/// <summary>A row of a delimited file, read in place.</summary>
internal readonly struct DelimitedRow(CsvReader reader, int linesBefore) : IRow
{
    public int Line => linesBefore + (int)reader.LineNumber;

    public int FieldCount => reader.FieldCount;

    public ReadOnlySpan<byte> Field(int index) => reader.GetSpan(index);

    public bool IsNumber(int index) => false;

    public bool GiveTo(IRowTaker taker) => taker.Take(this);
}

namespace Indicators.Import.Extracts;

/// <summary>One data row as the readers give it: fields as UTF-8, valid until the next row.</summary>
internal interface IRow
{
    /// <summary>The line of the file where the row begins, 1-based.</summary>
    public int Line { get; }

    /// <summary>How many fields the row has.</summary>
    public int FieldCount { get; }

    /// <summary>The text of a field.</summary>
    public ReadOnlySpan<byte> Field(int index);

    /// <summary>True when the format itself stores the field as a number.</summary>
    public bool IsNumber(int index);

    /// <summary>Gives the row to a taker; false when it wants no more rows.</summary>
    public bool GiveTo(IRowTaker taker);
}

/// <summary>
/// Takes the rows of a file, or of a part of it. The kinds of row stand apart, instead of one method for any of them, so
/// that a release build can compile every taker ahead.
/// </summary>
internal interface IRowTaker
{
    /// <summary>Takes a row of a delimited file; false when no more rows are wanted.</summary>
    public bool Take(DelimitedRow row);

    /// <summary>Takes a row of any other format; false when no more rows are wanted.</summary>
    public bool Take(MemoryRow row);
}

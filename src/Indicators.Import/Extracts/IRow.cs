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
}

/// <summary>Takes the rows of a file, or of a part of it.</summary>
internal interface IRowTaker
{
    /// <summary>Takes a row; false when no more rows are wanted.</summary>
    public bool Take<TRow>(TRow row)
        where TRow : struct, IRow;
}

namespace Indicators.Import.Extracts;

/// <summary>The shapes of file that can be read.</summary>
public enum ReaderKind
{
    /// <summary>Found out from the content.</summary>
    Auto,

    /// <summary>Statistikbanken's API: CSV or BULK, header of variable codes, last column INDHOLD.</summary>
    Statbank,

    /// <summary>A table with a header and one row per case, person, or area and period.</summary>
    Table,

    /// <summary>A table whose last columns are periods.</summary>
    Wide,

    /// <summary>The matrix CSV that Statistikbanken's site exports: title, head, stepped stub, footnotes.</summary>
    Matrix,

    /// <summary>A table without header; the mapping names the columns.</summary>
    Headerless,

    /// <summary>A spreadsheet: Statistikbanken's (title, units, stepped stub) or a plain table.</summary>
    Xlsx,

    /// <summary>Statistikbanken's SAS export: a SAS program around DSTML.</summary>
    Dstml,

    /// <summary>A PX file.</summary>
    Px,

    /// <summary>JSON-stat 2.0, or the older shape that Statistikbanken and PxWeb write.</summary>
    JsonStat,

    /// <summary>A JSON array of rows, each an array or an object (jobindsats.dk).</summary>
    JsonRows,
}

/// <summary>How a file is written, as far as its mapping declares it.</summary>
public sealed record FileFormat
{
    /// <summary>The encoding.</summary>
    public TextEncodingKind Encoding { get; init; }

    /// <summary>The field separator; null to find it from the header.</summary>
    public char? Separator { get; init; }

    /// <summary>How numbers are written.</summary>
    public NumberFormat Numbers { get; init; } = NumberFormat.Undeclared;

    /// <summary>Whether the first line names the columns; null to find out.</summary>
    public bool? Header { get; init; }

    /// <summary>Column names for a file that has none.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];

    /// <summary>Lines before the header that are left out.</summary>
    public int Skip { get; init; }

    /// <summary>Words in value cells that mean unknown, beside an empty cell and dots.</summary>
    public IReadOnlyList<string> MissingWords { get; init; } = [];

    /// <summary>Sheet name in a spreadsheet; null for the first.</summary>
    public string? Sheet { get; init; }
}

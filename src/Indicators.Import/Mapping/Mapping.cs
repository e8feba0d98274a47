using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>What turns one or more files into observations; one mapping is one import, all of it or none.</summary>
/// <param name="Name">Name of the mapping.</param>
/// <param name="File">How messages name the mapping file.</param>
/// <param name="Sha256">SHA-256 of the mapping file.</param>
/// <param name="Sources">The files.</param>
/// <param name="Indicators">What is taken from them.</param>
#pragma warning disable MA0049 // A mapping is what this room is about: both names are the field's.
public sealed record Mapping(
    string Name,
    string File,
    string Sha256,
    IReadOnlyList<MappingSource> Sources,
    IReadOnlyList<IndicatorMapping> Indicators);
#pragma warning restore MA0049

/// <summary>One file of a mapping.</summary>
/// <param name="Id">How the indicators of the mapping name it.</param>
/// <param name="File">Relative to the workspace, or <c>shared:</c> and a path below the shared data folder.</param>
public sealed record MappingSource(string Id, string File)
{
    /// <summary>Where in the mapping file it stands.</summary>
    public string Where { get; init; } = "";

    /// <summary>The reader.</summary>
    public ReaderKind Reader { get; init; }

    /// <summary>How the file is written.</summary>
    public FileFormat Format { get; init; } = new();

    /// <summary>Where the area comes from.</summary>
    public required AreaMapping Area { get; init; }

    /// <summary>Where the period comes from.</summary>
    public required PeriodMapping Period { get; init; }

    /// <summary>Rows outside are left out on purpose.</summary>
    public IReadOnlyList<Filter> Filters { get; init; } = [];

    /// <summary>True when a combination without a row means zero (BULK), false when it means unknown.</summary>
    public bool AbsentIsZero { get; init; }

    /// <summary>Columns that hold numbers shaped like CPR numbers but are none, each with the reason.</summary>
    public IReadOnlyList<CprWaiver> NotCpr { get; init; } = [];
}

/// <summary>A written statement that a column holds no personal numbers.</summary>
/// <param name="Column">The column.</param>
/// <param name="Reason">Why its numbers are something else.</param>
public sealed record CprWaiver(string Column, string Reason);

/// <summary>The ways in which a text can name an area.</summary>
[Flags]
public enum AreaMatch
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>By code (<c>159</c>), also before a name (<c>159 Gladsaxe</c>).</summary>
    Code = 1,

    /// <summary>By a municipality's four-digit code (<c>0159</c>).</summary>
    FourDigits = 2,

    /// <summary>By name or alias.</summary>
    Name = 4,

    /// <summary>By transliterated name (<c>Koebenhavn</c>).</summary>
    Transliterated = 8,

    /// <summary>All of these, in this order.</summary>
    All = Code | FourDigits | Name | Transliterated,
}

/// <summary>What happens to a row whose area nobody knows.</summary>
public enum UnknownArea
{
    /// <summary>The row is rejected and kept as such.</summary>
    Reject,

    /// <summary>The row is left out on purpose.</summary>
    Ignore,

    /// <summary>The file is refused.</summary>
    Refuse,
}

/// <summary>Where a row's area comes from and how it is found.</summary>
public sealed record AreaMapping
{
    /// <summary>Where in the mapping file it stands.</summary>
    public string Where { get; init; } = "";

    /// <summary>The column that names the area.</summary>
    public string? Column { get; init; }

    /// <summary>The area's code, for a file about one area.</summary>
    public string? Value { get; init; }

    /// <summary>True when the area stands in the column heads.</summary>
    public bool InHeads { get; init; }

    /// <summary>How areas are matched.</summary>
    public AreaMatch Match { get; init; } = AreaMatch.All;

    /// <summary>Only areas of this kind.</summary>
    public AreaKind? Kind { get; init; }

    /// <summary>Only areas inside the area that this column names.</summary>
    public string? WithinColumn { get; init; }

    /// <summary>Only areas inside the area with this code.</summary>
    public string? WithinArea { get; init; }

    /// <summary>What happens to unknown areas; unless the mapping says otherwise the file is refused, since a name with a slip would silently lose an area.</summary>
    public UnknownArea Unknown { get; init; } = UnknownArea.Refuse;

    /// <summary>Area codes for texts that only this file uses.</summary>
    public IReadOnlyDictionary<string, string> Translate { get; init; } = new Dictionary<string, string>();
}

/// <summary>Where a row's period comes from.</summary>
public sealed record PeriodMapping
{
    /// <summary>Where in the mapping file it stands.</summary>
    public string Where { get; init; } = "";

    /// <summary>The column with the period.</summary>
    public string? Column { get; init; }

    /// <summary>The period, for a file about one.</summary>
    public Period? Value { get; init; }

    /// <summary>True when the periods stand in the column heads.</summary>
    public bool InHeads { get; init; }

    /// <summary><c>code</c> for time codes, or a date pattern such as <c>dd-MM-yyyy</c>.</summary>
    public string Format { get; init; } = "code";

    /// <summary>The kind of period that dates are gathered into; null to keep them as they are.</summary>
    public PeriodKind? Gather { get; init; }

    /// <summary>Years that are added.</summary>
    public int Shift { get; init; }
}

/// <summary>How a figure comes about from rows.</summary>
public enum TermKind
{
    /// <summary>The sum of columns over the matching rows.</summary>
    Sum,

    /// <summary>The one matching row's figure.</summary>
    Single,

    /// <summary>The number of matching rows.</summary>
    Rows,

    /// <summary>The number of different texts of a column in the matching rows.</summary>
    Distinct,
}

/// <summary>One figure: a sum, a count or a single value over the rows that match.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Kind">How it comes about.</param>
/// <param name="Columns">The columns that are added, read or counted distinctly; empty for a count of rows.</param>
/// <param name="Filters">Which rows match.</param>
public sealed record TermMapping(string Source, TermKind Kind, IReadOnlyList<string> Columns, IReadOnlyList<Filter> Filters)
{
    /// <summary>Where in the mapping file it stands.</summary>
    public string Where { get; init; } = "";
}

/// <summary>How one indicator's observations come about.</summary>
/// <param name="Code">Indicator code.</param>
public sealed record IndicatorMapping(string Code)
{
    /// <summary>Where in the mapping file it stands.</summary>
    public string Where { get; init; } = "";

    /// <summary>The figure above the line.</summary>
    public TermMapping? Numerator { get; init; }

    /// <summary>The figure below the line.</summary>
    public TermMapping? Denominator { get; init; }

    /// <summary>The finished value.</summary>
    public TermMapping? Value { get; init; }

    /// <summary>The standard deviation of a mean.</summary>
    public TermMapping? StandardDeviation { get; init; }

    /// <summary>Multiplies the value.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>How many years are averaged.</summary>
    public int Window { get; init; } = 1;

    /// <summary>How many years before the observation's period the newest averaged year lies.</summary>
    public int Lag { get; init; }

    /// <summary>The figures of the indicator.</summary>
    public IEnumerable<TermMapping> Terms => new[] { Numerator, Denominator, Value, StandardDeviation }.OfType<TermMapping>();
}

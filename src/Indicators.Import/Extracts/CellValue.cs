namespace Indicators.Import.Extracts;

/// <summary>What a cell of a value column holds.</summary>
internal enum CellKind
{
    /// <summary>A whole number in <see cref="CellValue.Whole"/>.</summary>
    Whole,

    /// <summary>A number with decimals in <see cref="CellValue.Number"/>.</summary>
    Fraction,

    /// <summary>Not known: <c>..</c>, an empty cell, a declared word.</summary>
    Missing,

    /// <summary>Hidden by the source: below <see cref="CellValue.Whole"/>.</summary>
    Suppressed,

    /// <summary>Nothing that could be counted: <c>-</c>.</summary>
    NotApplicable,

    /// <summary>Has a mark whose meaning is not declared: the whole column must be looked at.</summary>
    NeedsFormat,

    /// <summary>A number written against the declared format.</summary>
    AgainstFormat,

    /// <summary>Not a number.</summary>
    Bad,
}

/// <summary>A cell of a value column, read.</summary>
internal readonly record struct CellValue(CellKind Kind, long Whole = 0, decimal Number = 0)
{
    public static readonly CellValue Missing = new(CellKind.Missing);
    public static readonly CellValue NotApplicable = new(CellKind.NotApplicable);
    public static readonly CellValue NeedsFormat = new(CellKind.NeedsFormat);
    public static readonly CellValue AgainstFormat = new(CellKind.AgainstFormat);
    public static readonly CellValue Bad = new(CellKind.Bad);
}

namespace Indicators.Import.Extracts;

/// <summary>What a mark between digits means in a column of numbers.</summary>
public enum NumberMark
{
    /// <summary>Not declared: the whole column must prove it.</summary>
    Undeclared,

    /// <summary>No such mark is used.</summary>
    None,

    /// <summary>A full stop.</summary>
    Point,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>A blank, also a no-break blank.</summary>
    Blank,
}

/// <summary>How the numbers of a column are written. Declared in the mapping, or proven by the whole column; never guessed.</summary>
/// <param name="Decimal">The decimal mark: point or comma, or undeclared.</param>
/// <param name="Thousands">The mark between groups of three digits: none, point, comma or blank, or undeclared.</param>
public readonly record struct NumberFormat(NumberMark Decimal, NumberMark Thousands)
{
    /// <summary>Nothing is declared: only whole numbers without marks can be read.</summary>
    public static readonly NumberFormat Undeclared = new(NumberMark.Undeclared, NumberMark.Undeclared);

    /// <summary>Decimal point, no thousands marks: the formats that define it so (JSON, PX, DSTML, spreadsheet numbers).</summary>
    public static readonly NumberFormat Plain = new(NumberMark.Point, NumberMark.None);

    /// <summary>True when both marks are known.</summary>
    public bool IsKnown => Decimal != NumberMark.Undeclared && Thousands != NumberMark.Undeclared;

    /// <summary>For messages: <c>decimal comma, thousands point</c>.</summary>
    public override string ToString() => $"decimal {Word(Decimal)}, thousands {Word(Thousands)}";

    private static string Word(NumberMark mark) => mark switch
    {
        NumberMark.Point => "point",
        NumberMark.Comma => "comma",
        NumberMark.Blank => "blank",
        NumberMark.None => "none",
        _ => "undeclared",
    };
}

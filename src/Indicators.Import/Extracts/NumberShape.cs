namespace Indicators.Import.Extracts;

/// <summary>What the marks between the digits of a text can mean.</summary>
internal enum NumberShapeKind
{
    /// <summary>Only digits.</summary>
    Digits,

    /// <summary>One mark with three digits after it and one to three before: <c>1.473</c> can be 1473 or 1.473.</summary>
    Ambiguous,

    /// <summary>One mark that can only be a decimal mark: <c>1.5</c>, <c>0.123</c>.</summary>
    Decimal,

    /// <summary>Several equal marks between groups of three: <c>1.234.567</c>.</summary>
    Grouped,

    /// <summary>Groups and then another mark: <c>1.234,5</c>.</summary>
    GroupedDecimal,

    /// <summary>Anything else.</summary>
    NotANumber,
}

/// <summary>The shape of a number without sign: which marks stand in it and what they can mean.</summary>
/// <param name="Kind">What the marks can mean.</param>
/// <param name="First">The first mark: the grouping mark of grouped kinds, else the only mark.</param>
/// <param name="Last">The decimal mark of <see cref="NumberShapeKind.GroupedDecimal"/>.</param>
internal readonly record struct NumberShape(NumberShapeKind Kind, NumberMark First = NumberMark.None, NumberMark Last = NumberMark.None)
{
    private static readonly NumberShape Not = new(NumberShapeKind.NotANumber);

    /// <summary>The shape of a text that begins and ends with a digit.</summary>
    public static NumberShape Of(ReadOnlySpan<byte> text)
    {
        var first = NumberMark.None;
        var last = NumberMark.None;
        var marks = 0;
        var run = 0;
        var leading = 0;
        var groupsFit = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9')
            {
                run++;
                continue;
            }

            var mark = MarkAt(text, ref i);
            if (mark == NumberMark.None || run == 0 || last != NumberMark.None)
            {
                return Not;
            }

            if (marks == 0)
            {
                first = mark;
                leading = run;
            }
            else
            {
                groupsFit &= run == 3;
                if (mark != first)
                {
                    last = mark;
                }
            }

            marks++;
            run = 0;
        }

        return Judge(text, marks, first, last, leading, run, groupsFit);
    }

    /// <summary>True when a format with an undeclared mark cannot decide this shape.</summary>
    public bool NeedsDeclaration(NumberFormat format) => format switch
    {
        { Decimal: NumberMark.Undeclared, Thousands: NumberMark.Undeclared } => true,
        { Thousands: NumberMark.Undeclared } => First != format.Decimal || Kind is NumberShapeKind.Grouped or NumberShapeKind.GroupedDecimal,
        _ => true,
    };

    /// <summary>True when the shape can be written in the format.</summary>
    public bool Fits(NumberFormat format) => Kind switch
    {
        NumberShapeKind.Digits => true,
        NumberShapeKind.Ambiguous => First == format.Decimal || First == format.Thousands,
        NumberShapeKind.Decimal => First == format.Decimal,
        NumberShapeKind.Grouped => First == format.Thousands,
        NumberShapeKind.GroupedDecimal => First == format.Thousands && Last == format.Decimal,
        _ => false,
    };

    private static NumberShape Judge(ReadOnlySpan<byte> text, int marks, NumberMark first, NumberMark last, int leading, int trailing, bool groupsFit)
    {
        if (marks == 0)
        {
            return new NumberShape(NumberShapeKind.Digits);
        }

        var startsLikeGroups = leading is >= 1 and <= 3 && text[0] != '0';
        if (last != NumberMark.None)
        {
            return groupsFit && startsLikeGroups && last != NumberMark.Blank ? new NumberShape(NumberShapeKind.GroupedDecimal, first, last) : Not;
        }

        if (marks > 1)
        {
            return groupsFit && trailing == 3 && startsLikeGroups ? new NumberShape(NumberShapeKind.Grouped, first) : Not;
        }

        if (first == NumberMark.Blank)
        {
            return trailing == 3 && startsLikeGroups ? new NumberShape(NumberShapeKind.Grouped, first) : Not;
        }

        return new NumberShape(trailing == 3 && startsLikeGroups ? NumberShapeKind.Ambiguous : NumberShapeKind.Decimal, first);
    }

    private static NumberMark MarkAt(ReadOnlySpan<byte> text, ref int at)
    {
        switch (text[at])
        {
            case (byte)'.':
                return NumberMark.Point;
            case (byte)',':
                return NumberMark.Comma;
            case (byte)' ':
                return NumberMark.Blank;
            case 0xC2 when at + 1 < text.Length && text[at + 1] == 0xA0:
                at++;
                return NumberMark.Blank;
            case 0xE2 when at + 2 < text.Length && text[at + 1] == 0x80 && text[at + 2] is 0xAF or 0x89:
                at += 2;
                return NumberMark.Blank;
            default:
                return NumberMark.None;
        }
    }
}

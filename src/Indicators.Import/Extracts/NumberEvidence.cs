using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>
/// What the cells of one column prove about how its numbers are written. One <c>1,5</c> proves a decimal comma, one
/// <c>1.234.567</c> a thousands point; a column of <c>1.473</c> and <c>2.184</c> proves nothing and is refused.
/// </summary>
internal sealed class NumberEvidence
{
    private Example? _decimalPoint;
    private Example? _decimalComma;
    private Example? _thousandsPoint;
    private Example? _thousandsComma;
    private Example? _thousandsBlank;
    private Example? _ambiguousPoint;
    private Example? _ambiguousComma;

    private sealed record Example(int Line, string Text);

    /// <summary>True when a cell with a decimal or thousands mark was met; otherwise every number is whole in any format.</summary>
    public bool HasMarks =>
        (_decimalPoint ?? _decimalComma ?? _thousandsPoint ?? _thousandsComma ?? _thousandsBlank ?? _ambiguousPoint ?? _ambiguousComma) is not null;

    /// <summary>Takes one cell into account.</summary>
    public void Add(ReadOnlySpan<byte> text, int line)
    {
        text = CellText.Trim(text);
        if (text.Length > 0 && text[^1] == '%')
        {
            text = CellText.Trim(text[..^1]);
        }

        if (text.StartsWith("-"u8))
        {
            text = text[1..];
        }
        else if (text.StartsWith("−"u8))
        {
            text = text["−"u8.Length..];
        }

        if (text.Length < 3 || text[0] is < (byte)'0' or > (byte)'9' || text[^1] is < (byte)'0' or > (byte)'9')
        {
            return;
        }

        var shape = NumberShape.Of(text);
        switch (shape.Kind)
        {
            case NumberShapeKind.Ambiguous when shape.First == NumberMark.Point:
                Keep(ref _ambiguousPoint, text, line);
                break;
            case NumberShapeKind.Ambiguous:
                Keep(ref _ambiguousComma, text, line);
                break;
            case NumberShapeKind.Decimal when shape.First == NumberMark.Point:
                Keep(ref _decimalPoint, text, line);
                break;
            case NumberShapeKind.Decimal:
                Keep(ref _decimalComma, text, line);
                break;
            case NumberShapeKind.Grouped:
                KeepThousands(shape.First, text, line);
                break;
            case NumberShapeKind.GroupedDecimal:
                KeepThousands(shape.First, text, line);
                if (shape.Last == NumberMark.Point)
                {
                    Keep(ref _decimalPoint, text, line);
                }
                else
                {
                    Keep(ref _decimalComma, text, line);
                }

                break;
            default:
                break;
        }
    }

    /// <summary>Takes over what another part of the file has proven.</summary>
    public void Merge(NumberEvidence other)
    {
        Earlier(ref _decimalPoint, other._decimalPoint);
        Earlier(ref _decimalComma, other._decimalComma);
        Earlier(ref _thousandsPoint, other._thousandsPoint);
        Earlier(ref _thousandsComma, other._thousandsComma);
        Earlier(ref _thousandsBlank, other._thousandsBlank);
        Earlier(ref _ambiguousPoint, other._ambiguousPoint);
        Earlier(ref _ambiguousComma, other._ambiguousComma);
    }

    /// <summary>The format that the column proves together with what the mapping declares.</summary>
    /// <exception cref="SourceException">The column contradicts itself, or can be read in two ways.</exception>
    public NumberFormat Decide(NumberFormat declared, string file, string column)
    {
        Contradiction(_decimalPoint, _thousandsPoint, file, column, "a decimal point", "a thousands point");
        Contradiction(_decimalComma, _thousandsComma, file, column, "a decimal comma", "a thousands comma");
        Contradiction(_decimalPoint, _decimalComma, file, column, "a decimal point", "a decimal comma");
        var point = declared.Decimal == NumberMark.Point || _decimalPoint is not null;
        var comma = declared.Decimal == NumberMark.Comma || _decimalComma is not null;
        if (_thousandsPoint is not null && !point)
        {
            comma |= _ambiguousComma is null;
        }

        if (_thousandsComma is not null && !comma)
        {
            point |= _ambiguousPoint is null;
        }

        if (declared.Thousands is NumberMark.None or NumberMark.Blank)
        {
            point |= _ambiguousPoint is not null;
            comma |= _ambiguousComma is not null && !point;
        }

        if (!point && !comma && (_ambiguousPoint ?? _ambiguousComma) is { } doubt)
        {
            throw Ambiguous(doubt, file, column);
        }

        var mark = comma ? NumberMark.Comma : NumberMark.Point;
        return new NumberFormat(mark, declared.Thousands != NumberMark.Undeclared ? declared.Thousands : Thousands(mark));
    }

    private static SourceException Ambiguous(Example doubt, string file, string column)
    {
        var text = System.Text.Encoding.UTF8.GetBytes(doubt.Text);
        var byPoint = doubt.Text.Contains('.', StringComparison.Ordinal);
        var thousands = CellText.Reading(text, byPoint ? new(NumberMark.Comma, NumberMark.Point) : new(NumberMark.Point, NumberMark.Comma));
        var fraction = CellText.Reading(text, new(byPoint ? NumberMark.Point : NumberMark.Comma, NumberMark.None));
        var (asThousands, asDecimal) = byPoint
            ? ("'decimal: comma, thousands: point'", "'decimal: point, thousands: none'")
            : ("'decimal: point, thousands: comma'", "'decimal: comma, thousands: none'");
        return new SourceException(
            $"{file}:{doubt.Line}",
            $"'{doubt.Text}' in column '{column}' can be {thousands} or {fraction}, and no other cell of the column decides it",
            "a declared number format",
            $"Write under format in the mapping {asThousands} for {thousands}, or {asDecimal} for {fraction}.");
    }

    private static void Contradiction(Example? one, Example? other, string file, string column, string oneMeans, string otherMeans)
    {
        if (one is not null && other is not null)
        {
            throw new SourceException(
                $"{file}:{Math.Max(one.Line, other.Line)}",
                $"column '{column}' mixes number formats: '{one.Text}' in line {one.Line} has {oneMeans}, '{other.Text}' in line {other.Line} has {otherMeans}",
                "one number format in a column",
                "Correct the file at its source.");
        }
    }

    private static void Keep(ref Example? kept, ReadOnlySpan<byte> text, int line)
    {
        if (kept is null || line < kept.Line)
        {
            kept = new Example(line, CellText.Show(text));
        }
    }

    private static void Earlier(ref Example? kept, Example? other)
    {
        if (other is not null && (kept is null || other.Line < kept.Line))
        {
            kept = other;
        }
    }

    private NumberMark Thousands(NumberMark decimalMark)
    {
        if (_thousandsBlank is not null)
        {
            return NumberMark.Blank;
        }

        return decimalMark == NumberMark.Comma
            ? _thousandsPoint is not null || _ambiguousPoint is not null ? NumberMark.Point : NumberMark.None
            : _thousandsComma is not null || _ambiguousComma is not null ? NumberMark.Comma : NumberMark.None;
    }

    private void KeepThousands(NumberMark mark, ReadOnlySpan<byte> text, int line)
    {
        switch (mark)
        {
            case NumberMark.Point:
                Keep(ref _thousandsPoint, text, line);
                break;
            case NumberMark.Comma:
                Keep(ref _thousandsComma, text, line);
                break;
            default:
                Keep(ref _thousandsBlank, text, line);
                break;
        }
    }
}

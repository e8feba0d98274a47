using Indicators.Import.Extracts;

namespace Indicators.Import.Mapping;

/// <summary>
/// What the rows of one area and period have given one figure so far. Whole numbers are added as integers and the rest as
/// decimals, so the sum is exact and does not depend on the order of the rows.
/// </summary>
internal struct Cell
{
    private long _whole;
    private decimal _fraction;
    private long _bound;

    /// <summary>How many rows contributed.</summary>
    public int Rows;

    /// <summary>First contributing line.</summary>
    public int First;

    /// <summary>Last contributing line.</summary>
    public int Last;

    /// <summary>How many contributing cells were unknown.</summary>
    public int Missing;

    /// <summary>How many were hidden by the source.</summary>
    public int Suppressed;

    /// <summary>How many said that there is nothing to count.</summary>
    public int NotApplicable;

    /// <summary>How many cells were read.</summary>
    public int Cells;

    /// <summary>Notes that a row contributes.</summary>
    public void Row(int line)
    {
        First = Rows == 0 ? line : Math.Min(First, line);
        Last = Math.Max(Last, line);
        Rows++;
    }

    /// <summary>Adds a cell.</summary>
    public void Add(in CellValue value)
    {
        Cells++;
        switch (value.Kind)
        {
            case CellKind.Whole:
                AddWhole(value.Whole);
                break;
            case CellKind.Fraction:
                _fraction += value.Number;
                break;
            case CellKind.Suppressed:
                Suppressed++;
                _bound += value.Whole - 1;
                break;
            case CellKind.NotApplicable:
                NotApplicable++;
                break;
            default:
                Missing++;
                break;
        }
    }

    /// <summary>Adds what another part of the file gave.</summary>
    public void Merge(Cell other)
    {
        if (other.Rows == 0)
        {
            return;
        }

        First = Rows == 0 ? other.First : Math.Min(First, other.First);
        Last = Math.Max(Last, other.Last);
        Rows += other.Rows;
        Missing += other.Missing;
        Suppressed += other.Suppressed;
        NotApplicable += other.NotApplicable;
        Cells += other.Cells;
        _bound += other._bound;
        _fraction += other._fraction;
        AddWhole(other._whole);
    }

    /// <summary>The sum of the known cells.</summary>
    public readonly decimal Sum => _whole + _fraction;

    /// <summary>A hidden sum is below this number.</summary>
    public readonly decimal Bound => Sum + _bound + 1;

    private void AddWhole(long whole)
    {
        var sum = unchecked(_whole + whole);
        if (((sum ^ _whole) & (sum ^ whole)) < 0)
        {
            _fraction += whole;
            return;
        }

        _whole = sum;
    }
}

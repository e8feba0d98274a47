namespace Indicators.Core.Disclosure;

/// <summary>Numbers for pieces of counts, the same in every report for what is the same.</summary>
internal sealed class PieceNumbers
{
    private readonly Dictionary<string, int> _pieces = new(StringComparer.Ordinal);
    private readonly Dictionary<Cell, int> _cells = new(ReferenceEqualityComparer.Instance);

    /// <summary>The number of a piece by its name.</summary>
    public int Of(string piece)
    {
        if (!_pieces.TryGetValue(piece, out var number))
        {
            _pieces[piece] = number = _pieces.Count;
        }

        return number;
    }

    /// <summary>The number of a figure.</summary>
    public int Of(Cell cell)
    {
        if (!_cells.TryGetValue(cell, out var number))
        {
            _cells[cell] = number = _cells.Count;
        }

        return number;
    }
}

namespace Indicators.Import.Mapping;

/// <summary>Cells by area, then period and figure; it grows as areas and periods are met.</summary>
/// <param name="stride">Figures of one area and period, the presence of rows as the last.</param>
internal sealed class CellGrid(int stride)
{
    private readonly List<Cell[]?> _areas = [];

    /// <summary>Figures of one area and period, the presence of rows as the last.</summary>
    public int Stride => stride;

    /// <summary>One more than the highest area number met.</summary>
    public int Areas => _areas.Count;

    /// <summary>The cells of one area, period by period; null when the area has none.</summary>
    public Cell[]? this[int area] => area < _areas.Count ? _areas[area] : null;

    /// <summary>One cell; empty when nothing was gathered there.</summary>
    public Cell this[int area, int period, int figure] =>
        this[area] is { } cells && (period * stride) + figure is var at && at < cells.Length ? cells[at] : default;

    /// <summary>The cells of an area, with room for the period.</summary>
    public Cell[] At(int area, int period)
    {
        while (_areas.Count <= area)
        {
            _areas.Add(null);
        }

        var needed = (period + 1) * stride;
        var cells = _areas[area];
        if (cells is null || cells.Length < needed)
        {
            Array.Resize(ref cells, Math.Max(needed, Math.Min((cells?.Length ?? 0) * 2, needed + (64 * stride))));
            _areas[area] = cells;
        }

        return cells;
    }

    /// <summary>Adds what another thread has gathered.</summary>
    public void Merge(CellGrid other)
    {
        for (var area = 0; area < other.Areas; area++)
        {
            if (other[area] is { } cells)
            {
                var own = At(area, (cells.Length / stride) - 1);
                for (var i = 0; i < cells.Length; i++)
                {
                    own[i].Merge(cells[i]);
                }
            }
        }
    }
}

using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Disclosure;

/// <summary>
/// The counts of one indicator as sums of pieces that are never negative: each area's own part (what none of its known
/// parts accounts for) in each piece of time. A total, its parts, the rest without one part and a sum over time are then
/// sums over sets of pieces, and a reader's knowledge is a set of equations.
/// </summary>
internal sealed class CountSystem
{
    private readonly IReadOnlyList<Cell> _cells;
    private readonly Func<Cell, long?> _count;
    private readonly Segments _segments;
    private readonly Dictionary<string, Area?> _parent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Area>> _parts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _complete = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Area, int Segment), int> _pieces = [];
    private readonly Dictionary<(string Area, Period Period), Cell> _byKey;
    private readonly PieceNumbers _numbers;
    private readonly int _edition;

    /// <summary>Sets up the pieces.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="cells">Its cells.</param>
    /// <param name="areas">Which areas contain which.</param>
    /// <param name="count">The count of a cell.</param>
    /// <param name="group">The number counted among, which a reader is taken to know; null where there is none.</param>
    /// <param name="below">Below what the source hid the count; null where it did not.</param>
    /// <param name="numbers">Numbers of the pieces, shared with the systems of earlier reports.</param>
    /// <param name="edition">Which report this is.</param>
    public CountSystem(
        Indicator indicator,
        IReadOnlyList<Cell> cells,
        AreaCatalogue areas,
        Func<Cell, long?> count,
        Func<Cell, long?> group,
        Func<Cell, long?> below,
        PieceNumbers numbers,
        int edition)
    {
        (_numbers, _edition) = (numbers, edition);
        _count = count;
        _cells = [.. cells.Where(c => count(c) is not null || below(c) is not null)];
        _byKey = _cells.ToDictionary(c => (c.Area.Code, c.Period));
        _segments = new Segments(indicator, _cells, count, windows: indicator.Measure != Measure.Mean);
        var known = _cells.Select(c => c.Area).DistinctBy(a => a.Code).ToList();
        foreach (var area in known)
        {
            _parent[area.Code] = known.Where(a => Comparer.IsPart(areas, a, area)).MinBy(a => known.Count(b => Comparer.IsPart(areas, a, b)));
        }

        foreach (var area in known)
        {
            var parts = known.Where(a => _parent[a.Code]?.Code == area.Code).ToList();
            Link(area, parts, group);
        }
    }

    /// <summary>The cells whose count is known to somebody.</summary>
    public IReadOnlyList<Cell> Cells => _cells;

    /// <summary>Cells with parts, and the parts that are known for the period.</summary>
    public IEnumerable<(Cell Whole, IReadOnlyList<Cell> Parts)> Wholes => _cells
        .Select(c => (Whole: c, Parts: (IReadOnlyList<Cell>)[.. _parts[c.Area.Code].Select(p => _byKey.GetValueOrDefault((p.Code, c.Period))).OfType<Cell>()]))
        .Where(w => w.Parts.Count > 0);

    /// <summary>The pieces that a cell's count is the sum of.</summary>
    public int[] PiecesOf(Cell cell)
    {
        var pieces = new List<int>();
        Collect(cell.Area.Code, _segments.Of(cell.Period), pieces);
        return [.. pieces];
    }

    /// <summary>The pieces of what a whole has beyond its known parts; empty when the parts are all of it.</summary>
    public int[] RemainderOf(Cell whole) => _complete.Contains(whole.Area.Code) ? [] : [.. _segments.Of(whole.Period).Select(s => Piece(whole.Area.Code, s))];

    /// <summary>True when the parts are known to be all of a whole.</summary>
    public bool IsComplete(Cell whole) => _complete.Contains(whole.Area.Code);

    private void Link(Area area, List<Area> parts, Func<Cell, long?> group)
    {
        var rests = _cells.Where(c => c.Area.Code == area.Code)
            .Select(whole => (Whole: whole, Parts: parts.Select(p => _byKey.GetValueOrDefault((p.Code, whole.Period))).ToList()))
            .Where(w => w.Parts.Count > 0 && w.Parts.TrueForAll(p => p is not null) && _count(w.Whole) is not null)
            .Select(w => (Count: Rest(w.Whole, w.Parts!, _count), Group: Rest(w.Whole, w.Parts!, group)))
            .ToList();

        // Parts that exceed their whole were counted in another way; nothing follows from one about the other.
        if (rests.Exists(r => r.Count < 0 || r.Group < 0 || r.Count > r.Group))
        {
            foreach (var part in parts)
            {
                _parent[part.Code] = null;
            }

            _parts[area.Code] = [];
            return;
        }

        _parts[area.Code] = parts;
        var told = rests.Select(r => r.Group ?? r.Count).OfType<long>().ToList();
        if (told.Count > 0 && told.TrueForAll(r => r == 0))
        {
            _complete.Add(area.Code);
        }
    }

    private static long? Rest(Cell whole, List<Cell> parts, Func<Cell, long?> of)
    {
        var rest = of(whole);
        foreach (var part in parts)
        {
            rest -= of(part);
        }

        return rest;
    }

    private void Collect(string area, int[] segments, List<int> pieces)
    {
        foreach (var part in _parts[area])
        {
            Collect(part.Code, segments, pieces);
        }

        if (!_complete.Contains(area))
        {
            pieces.AddRange(segments.Select(s => Piece(area, s)));
        }
    }

    private int Piece(string area, int segment)
    {
        if (!_pieces.TryGetValue((area, segment), out var piece))
        {
            _pieces[(area, segment)] = piece = _numbers.Of(NameOf(area, segment));
        }

        return piece;
    }

    /// <summary>
    /// An area's own part is the same in two reports where its figure and those of its parts are; otherwise each report has
    /// its own.
    /// </summary>
    private string NameOf(string area, int segment)
    {
        var cells = _parts[area].Select(p => p.Code).Prepend(area).Select(code => Exactly(code, segment)).ToList();
        var same = cells.TrueForAll(c => c is not null) ? string.Join(',', cells.Select(c => _numbers.Of(c!))) : $"report {_edition}";
        return $"{area}|{_segments.NameOf(segment)}|{same}";
    }

    private Cell? Exactly(string area, int segment) =>
        _cells.FirstOrDefault(c => c.Area.Code == area && _segments.Of(c.Period) is [var only] && only == segment);
}

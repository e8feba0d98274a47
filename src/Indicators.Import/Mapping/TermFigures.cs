using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>A figure for one area and period, or why there is none.</summary>
/// <param name="Number">The figure; 0 when absent.</param>
/// <param name="Absence">Why there is none.</param>
/// <param name="Origin">The rows it came from; null when the file has none for it.</param>
internal sealed record TermFigure(decimal Number, Absence? Absence, Origin? Origin);

/// <summary>One figure of a mapping for every area and period that its file has.</summary>
internal sealed class TermFigures
{
    private readonly SourceResult _result;
    private readonly TermMapping _mapping;
    private readonly int _term;
    private readonly Dictionary<(string Area, Period Period), (int Area, int Period)> _places = [];

    public TermFigures(TermMapping mapping, IReadOnlyDictionary<string, SourceResult> results)
    {
        _mapping = mapping;
        _result = results[mapping.Source];
        _term = _result.Plan.Terms.Select((t, i) => (t, i)).First(x => ReferenceEquals(x.t.Mapping, mapping)).i;
        FindPlaces();
    }

    /// <summary>The areas and periods that have the figure, zeros that the mapping declares included.</summary>
    public IEnumerable<(string Area, Period Period)> Keys => _places.Keys;

    /// <summary>The figure of an area and period.</summary>
    public TermFigure At((string Area, Period Period) key)
    {
        if (!_places.TryGetValue(key, out var place))
        {
            return new TermFigure(0, Absence.Missing(string.Format(System.Globalization.CultureInfo.InvariantCulture, AbsenceText.NoRow.Da, _result.Source.File, key.Period)), null);
        }

        var cells = _result.Gathered.Cells;
        var cell = cells[place.Area, place.Period, _term];
        if (cell.Rows == 0)
        {
            var seen = cells[place.Area, place.Period, cells.Stride - 1];
            return new TermFigure(0, null, seen.Rows > 0 ? OriginOf(seen) : new Origin(_result.Source, 1, 1, 0));
        }

        var origin = OriginOf(cell);
        return _mapping.Kind switch
        {
            TermKind.Rows => new TermFigure(cell.Rows, null, origin),
            TermKind.Distinct => new TermFigure(_result.Gathered.Distinct.Count(place.Area, place.Period, _term), null, origin),
            _ => Sum(cell, origin),
        };
    }

    private static TermFigure Sum(Cell cell, Origin origin)
    {
        if (cell.Missing > 0)
        {
            return new TermFigure(0, Absence.Missing(AbsenceText.NotStated.Da), origin);
        }

        if (cell.Suppressed > 0)
        {
            var bound = cell.Bound;
            return new TermFigure(0, new Absence(AbsenceKind.Suppressed, AbsenceText.HiddenBySource.Da, bound is > 0 and < long.MaxValue ? (long)decimal.Ceiling(bound) : null), origin);
        }

        return cell.NotApplicable == cell.Cells
            ? new TermFigure(0, new Absence(AbsenceKind.NotApplicable, AbsenceText.NothingToCount.Da), origin)
            : new TermFigure(cell.Sum, null, origin);
    }

    private void FindPlaces()
    {
        var plan = _result.Plan;
        var cells = _result.Gathered.Cells;
        var counts = _mapping.Kind is TermKind.Rows or TermKind.Distinct;
        var areas = new HashSet<int>();
        var periods = new HashSet<int>();
        for (var area = 0; area < cells.Areas; area++)
        {
            for (var period = 0; period < (cells[area]?.Length ?? 0) / cells.Stride; period++)
            {
                var seen = cells[area, period, cells.Stride - 1].Rows > 0;
                if (seen)
                {
                    areas.Add(area);
                    periods.Add(period);
                }

                if (cells[area, period, _term].Rows > 0 || (counts && seen))
                {
                    _places[(plan.Areas[area], plan.Periods[period])] = (area, period);
                }
            }
        }

        if (!plan.Source.AbsentIsZero)
        {
            return;
        }

        foreach (var area in areas)
        {
            foreach (var period in periods)
            {
                _places.TryAdd((plan.Areas[area], plan.Periods[period]), (area, period));
            }
        }
    }

    private Origin OriginOf(Cell cell) => new(_result.Source, cell.First, cell.Last, cell.Rows);
}

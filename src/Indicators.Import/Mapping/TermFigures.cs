using System.Globalization;
using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>A figure for one area and period, or why there is none.</summary>
/// <param name="Number">The figure; 0 when absent.</param>
/// <param name="Absence">Why there is none.</param>
/// <param name="Origin">The rows it came from; null when the file has none for it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermFigure(decimal Number, Absence? Absence, Origin? Origin);

/// <summary>An area and period with their numbers in the file that named them.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermPlace(string Area, Period Period, int AreaNumber, int PeriodNumber);

/// <summary>One figure of a mapping for every area and period that its file has.</summary>
internal sealed class TermFigures
{
    private readonly SourceResult _result;
    private readonly TermMapping _mapping;
    private readonly int _term;
    private readonly bool[] _places;
    private Dictionary<string, int>? _areas;
    private Dictionary<Period, int>? _periods;

    public TermFigures(TermMapping mapping, IReadOnlyDictionary<string, SourceResult> results)
    {
        _mapping = mapping;
        _result = results[mapping.Source];
        while (!ReferenceEquals(_result.Plan.Terms[_term].Mapping, mapping))
        {
            _term++;
        }

        _places = new bool[_result.Plan.Areas.Count * _result.Plan.Periods.Count];
        FindPlaces();
    }

    /// <summary>The areas and periods that have the figure, zeros that the mapping declares included: by code, then time.</summary>
    public IEnumerable<TermPlace> Places()
    {
        var (areas, periods) = (_result.Plan.Areas, _result.Plan.Periods);
        var inTime = Sorted(periods.Count, (a, b) => periods[a].CompareTo(periods[b]));
        foreach (var area in Sorted(areas.Count, (a, b) => string.CompareOrdinal(areas[a], areas[b])))
        {
            foreach (var period in inTime)
            {
                if (_places[(area * periods.Count) + period])
                {
                    yield return new TermPlace(areas[area], periods[period], area, period);
                }
            }
        }
    }

    /// <summary>The figure of a place that another figure has, of this file or another.</summary>
    public TermFigure At(TermPlace place, TermFigures other)
    {
        if (ReferenceEquals(other._result, _result))
        {
            return At(place);
        }

        if (_areas is null || _periods is null)
        {
            (_areas, _periods) = (new Dictionary<string, int>(StringComparer.Ordinal), []);
            Number(_result.Plan.Areas, _areas);
            Number(_result.Plan.Periods, _periods);
        }

        return _areas.TryGetValue(place.Area, out var area) && _periods.TryGetValue(place.Period, out var period)
            ? At(place with { AreaNumber = area, PeriodNumber = period })
            : None(place);
    }

    /// <summary>The figure of a place of this file.</summary>
    public TermFigure At(TermPlace place)
    {
        if (!_places[(place.AreaNumber * _result.Plan.Periods.Count) + place.PeriodNumber])
        {
            return None(place);
        }

        var cells = _result.Gathered.Cells;
        var cell = cells[place.AreaNumber, place.PeriodNumber, _term];
        if (cell.Rows == 0)
        {
            var seen = cells[place.AreaNumber, place.PeriodNumber, cells.Stride - 1];
            return new TermFigure(0, null, seen.Rows > 0 ? OriginOf(seen) : new Origin(_result.Source, 1, 1, 0));
        }

        var origin = OriginOf(cell);
        return _mapping.Kind switch
        {
            TermKind.Rows => new TermFigure(cell.Rows, null, origin),
            TermKind.Distinct => new TermFigure(_result.Gathered.Distinct.Count(place.AreaNumber, place.PeriodNumber, _term), null, origin),
            _ => Sum(cell, origin),
        };
    }

    /// <summary>The numbers below a count in the order of a comparison; no two are alike.</summary>
    private static int[] Sorted(int count, Comparison<int> order)
    {
        var numbers = new int[count];
        for (var i = 0; i < count; i++)
        {
            numbers[i] = i;
        }

        Array.Sort(numbers, order);
        return numbers;
    }

    private static void Number<T>(List<T> items, Dictionary<T, int> numbers)
        where T : notnull
    {
        for (var i = 0; i < items.Count; i++)
        {
            numbers.Add(items[i], i);
        }
    }

    private TermFigure None(TermPlace place) =>
        new(0, Absence.Missing(string.Format(CultureInfo.InvariantCulture, AbsenceText.NoRow.Da, _result.Source.File, place.Period)), null);

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
                    _places[(area * plan.Periods.Count) + period] = true;
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
                _places[(area * plan.Periods.Count) + period] = true;
            }
        }
    }

    private Origin OriginOf(Cell cell) => new(_result.Source, cell.First, cell.Last, cell.Rows);
}

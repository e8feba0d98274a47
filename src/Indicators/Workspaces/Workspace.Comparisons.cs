using Indicators.Core.Comparison;
using Indicators.Model;
using Indicators.Render.Csv;
using Indicators.Store;

namespace Indicators;

/// <content>Many comparisons at once.</content>
public sealed partial class Workspace
{
    /// <summary>
    /// Areas at baseline and follow-up against references, a table for each indicator that has rows, by code. The figures
    /// are those of <see cref="Compare(string, string, IReadOnlyList{string}, Period, Period, string)"/>: of public counts
    /// computed in columns, straight from the store; of everything else one by one. Reads what the store holds: import first.
    /// </summary>
    /// <param name="request">Which.</param>
    /// <exception cref="RequestException">An area or indicator is not known, or the follow-up is not later than the baseline.</exception>
    public IEnumerable<ComparisonTable> Compare(ComparisonRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Baseline >= request.FollowUp)
        {
            throw new RequestException("--follow-up", $"{request.FollowUp.Code} is not later than {request.Baseline.Code}", "a period after the baseline");
        }

        string[] indicators = [.. (request.Indicators.Count > 0 ? request.Indicators.Select(i => IndicatorOf(i).Code) : Indicators.Keys).Distinct().Order(StringComparer.Ordinal)];
        Area[] areas = [.. (request.Areas.Count > 0 ? request.Areas.Select(a => Areas.Find(a, "--area")) : Areas.All).DistinctBy(a => a.Code).OrderBy(a => a.Code, StringComparer.Ordinal)];
        Area[] references = [.. request.References.Select(r => Areas.Find(r, "--reference")).DistinctBy(r => r.Code)];
        return Tables(new ComparisonFrame(request, areas, [.. areas.Select(a => references.Length > 0 ? [.. references.Where(r => r.Code != a.Code)] : Above(a))], Areas), indicators);
    }

    /// <summary>Writes many comparisons as CSV, a line for each area and reference, under names as in <see cref="ComparisonTable.ColumnNames"/>.</summary>
    /// <param name="request">Which.</param>
    /// <param name="stream">Where to.</param>
    /// <exception cref="RequestException">As <see cref="Compare(ComparisonRequest)"/>.</exception>
    public void WriteComparisons(ComparisonRequest request, Stream stream) => ComparisonCsv.Write(Compare(request), stream);

    private IEnumerable<ComparisonTable> Tables(ComparisonFrame frame, string[] indicators)
    {
        var state = Store.State();
        string[][] pieces = [.. indicators.Chunk(Math.Max(1, CellsTogether / frame.Places.Count))];
        using var readers = new StoreReaders(OpenStore);
        var done = pieces is [var all]
            ? [InColumns(frame, all, Store, state)]
            : Lookahead.Results(pieces, some => readers.Read(store => InColumns(frame, some, store, state)));
        foreach (var (code, columns) in done.SelectMany(d => d))
        {
            var table = columns is var (inColumns, left) ? Filled(frame, inColumns, left) : OneByOne(frame, Indicators[code]);
            if (table.Rows.Count > 0)
            {
                yield return table;
            }
        }
    }

    /// <summary>Figures that are read at once: enough work for a processor, little enough to hold.</summary>
    private const int CellsTogether = 20_000;

    /// <summary>The tables of some indicators with the rows that columns do not tell; null for one that is not compared in columns.</summary>
    private List<(string Indicator, (ComparisonTable Table, IReadOnlyList<int> Left)? Columns)> InColumns(ComparisonFrame frame, string[] indicators, ObservationStore store, int state)
    {
        var (baseline, followUp) = (frame.Request.Baseline, frame.Request.FollowUp);
        var grid = store.Counts(
            new CountQuery(
                [.. indicators.Where(i => GridComparison.Fits(Indicators[i], baseline, followUp))],
                [.. frame.Places.Keys],
                [baseline, followUp],
                _disclosure.Value.Exempts),
            state);
        var numbers = grid.Indicators.Index().ToDictionary(i => i.Item, i => i.Index, StringComparer.Ordinal);
        return [.. indicators.Select(i => (i, numbers.TryGetValue(i, out var number) ? InColumns(frame, Indicators[i], grid, number) : ((ComparisonTable, IReadOnlyList<int>)?)null))];
    }

    private static (ComparisonTable Table, IReadOnlyList<int> Left) InColumns(ComparisonFrame frame, Indicator indicator, CountGrid grid, int number)
    {
        var (rows, places) = frame.Rows((area, place) => grid.States(number, 0)[place] != CountState.None || grid.States(number, 1)[place] != CountState.None);
        return GridComparison.Of(indicator, grid, number, rows, places, ConfidenceLevel.P95);
    }

    private ComparisonTable OneByOne(ComparisonFrame frame, Indicator indicator)
    {
        var (baseline, followUp) = (frame.Request.Baseline, frame.Request.FollowUp);
        var known = Shown(CompareRequest(indicator, baseline, followUp), frame.Places.Keys.ToHashSet(StringComparer.Ordinal), [indicator.Code], asOf: null, baseline, followUp);
        var present = known.Where(o => o.Period == baseline || o.Period == followUp).Select(o => o.Area).ToHashSet(StringComparer.Ordinal);
        var (rows, _) = frame.Rows((area, _) => present.Contains(area.Code));
        var table = GridComparison.Empty(indicator, baseline, followUp, rows);
        Fill(table, [.. Enumerable.Range(0, rows.Count)], new ObservationTable(known), frame.Request);
        return table;
    }

    /// <summary>A table with the rows that columns do not tell.</summary>
    private ComparisonTable Filled(ComparisonFrame frame, ComparisonTable table, IReadOnlyList<int> left)
    {
        if (left.Count > 0)
        {
            var codes = left.Select(row => table.Rows[row]).SelectMany(r => new[] { r.Area.Code, r.Reference?.Code }).OfType<string>().ToHashSet(StringComparer.Ordinal);
            var (baseline, followUp) = (frame.Request.Baseline, frame.Request.FollowUp);
            Fill(table, left, new ObservationTable(Shown(CompareRequest(table.Indicator, baseline, followUp), codes, [table.Indicator.Code], asOf: null, baseline, followUp)), frame.Request);
        }

        return table;
    }

    private void Fill(ComparisonTable table, IReadOnlyList<int> rows, ObservationTable observations, ComparisonRequest request)
    {
        var options = new ComparisonOptions { CompareAcrossBreak = request.CompareAcrossBreak };
        foreach (var area in rows.GroupBy(row => table.Rows[row].Area.Code))
        {
            Area[] references = [.. area.Select(row => table.Rows[row].Reference).OfType<Area>()];
            var comparison = Comparer.Compare(table.Indicator, table.Rows[area.First()].Area, references, request.Baseline, request.FollowUp, observations, Areas, options);
            foreach (var row in area)
            {
                GridComparison.Set(table, row, comparison);
            }
        }
    }

    private static string CompareRequest(Indicator indicator, Period baseline, Period followUp, params IEnumerable<(string Name, string? Value)> areas) =>
        RequestText("compare", areas.Prepend(("--indicator", indicator.Code)).Append(("--baseline", baseline.Code)).Append(("--follow-up", followUp.Code)));

    /// <summary>What contains an area: its parent, that one's parent and so on, and the country.</summary>
    private Area[] Above(Area area)
    {
        var above = new List<Area>();
        for (var next = area; next?.Parent is { } parent && above.Count < 16; next = Areas.ByCode(parent))
        {
            if (Areas.ByCode(parent) is { } known)
            {
                above.Add(known);
            }
        }

        return [.. above.Concat(Countries).Where(a => a.Code != area.Code).DistinctBy(a => a.Code)];
    }

    private IEnumerable<Area> Countries => _countries ??= [.. Areas.All.Where(a => a.Kind == AreaKind.Country)];

    private Area[]? _countries;

    /// <summary>The areas of a batch with their references, and their places in its columns.</summary>
    private sealed class ComparisonFrame
    {
        private readonly Area[] _areas;
        private readonly (Area Area, bool Contains, int Place)[][] _references;
        private readonly Lazy<(List<ComparisonRow> Rows, List<(int Area, int Reference)> Places)> _all;

        public ComparisonFrame(ComparisonRequest request, Area[] areas, Area[][] references, AreaCatalogue catalogue)
        {
            (Request, _areas) = (request, areas);
            _all = new(() => RowsOf((_, _) => true));
            foreach (var area in areas.Concat(references.SelectMany(r => r)))
            {
                Places.TryAdd(area.Code, Places.Count);
            }

            _references = [.. areas.Zip(references, (a, above) => above.Select(r => (r, Comparer.IsPart(catalogue, r, a), Places[r.Code])).ToArray())];
        }

        public ComparisonRequest Request { get; }

        /// <summary>Every area and reference with its number.</summary>
        public Dictionary<string, int> Places { get; } = new(StringComparer.Ordinal);

        /// <summary>A row for each area and reference; of areas that nobody named only those with a figure.</summary>
        public (List<ComparisonRow> Rows, List<(int Area, int Reference)> Places) Rows(Func<Area, int, bool> hasFigure) =>
            Request.Areas.Count > 0 ? _all.Value : RowsOf(hasFigure);

        private (List<ComparisonRow> Rows, List<(int Area, int Reference)> Places) RowsOf(Func<Area, int, bool> isThere)
        {
            var (rows, places) = (new List<ComparisonRow>(), new List<(int, int)>());
            foreach (var (index, area) in _areas.Index())
            {
                var place = Places[area.Code];
                if (!isThere(area, place))
                {
                    continue;
                }

                foreach (var (reference, contains, at) in _references[index])
                {
                    rows.Add(new ComparisonRow(area, reference, contains));
                    places.Add((place, at));
                }

                if (_references[index].Length == 0)
                {
                    rows.Add(new ComparisonRow(area, null, false));
                    places.Add((place, -1));
                }
            }

            return (rows, places);
        }
    }
}

using System.Data;
using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>Reads one state of the store within one transaction.</summary>
internal sealed class StateReader(StoreBackend backend, IDbTransaction transaction)
{
    /// <summary>The number of the state: now, or as it was at a moment.</summary>
    public int StateAt(DateTimeOffset? asOf) => (int)(asOf is { } moment
        ? backend.Number(Statements.StateAt, transaction, new Given("Moment", backend.Moment(moment)))
        : backend.Number(Statements.LastState, transaction));

    public IReadOnlyList<StoredImport> CurrentImports(int state) =>
        [.. ImportRow.Read(backend, Statements.CurrentImports, transaction, new Given("State", state)).Select(row => row.Import)];

    public IReadOnlyList<StoredImport> Imports(int state) =>
        [.. ImportRow.Read(backend, Statements.Imports, transaction, new Given("State", state)).Select(row => row.Import)];

    public IReadOnlyList<StoredSource> Sources(int state)
    {
        var imports = CurrentImports(state).ToDictionary(import => import.Id);
        return [.. SourceRows(state, null).Select(row => new StoredSource(imports[row.ImportId], row.Source, row.Balance))];
    }

    public IReadOnlyList<StoredReject> Rejects(string? mapping, int state)
    {
        var imports = CurrentImports(state).ToDictionary(import => import.Id);
        return
        [
            .. backend.Connection.Query<RejectRow>(Statements.Rejects, new { State = state, Mapping = mapping ?? "" }, transaction)
                .Select(row => new StoredReject(imports[row.ImportId], row.Path, new(row.Line, row.ColumnName, row.Found, row.Reason, row.Action))),
        ];
    }

    /// <summary>The files by number, of all mappings or of those that give figures for some areas.</summary>
    public Dictionary<int, SourceFile> Files(int state, IReadOnlyCollection<string>? areas) =>
        SourceRows(state, areas).ToDictionary(row => row.FileId, row => row.Source);

    /// <summary>
    /// The figures of a state, by indicator, area, period. Where two mappings give the same figure the one with a value
    /// is taken, then the one with counts, then the one that was imported first.
    /// </summary>
    public IReadOnlyList<Observation> Observations(ObservationQuery query, int state)
    {
        if (query.Areas is { Count: 0 } || query.Indicators is { Count: 0 } || query.Periods is { Count: 0 })
        {
            return [];
        }

        var files = Files(state, query.Areas);
        var periods = new PeriodCodes();
        var observations = new List<Observation>();
        StoredFigure? best = null;
        foreach (var figure in FigureCursor.Read(backend, SqlOf(query), transaction, ParametersOf(query, state)))
        {
            if (best is not null && IsSameFigure(best, figure))
            {
                best = Rank(figure) > Rank(best) ? figure : best;
                continue;
            }

            Add(best);
            best = figure;
        }

        Add(best);
        InOrder(observations);
        return observations;

        void Add(StoredFigure? figure)
        {
            if (figure is not null)
            {
                observations.Add(ToObservation(figure, files, periods));
            }
        }
    }

    private static bool IsSameFigure(StoredFigure a, StoredFigure b) =>
        a.Period == b.Period && a.Area == b.Area && a.Indicator == b.Indicator;

    private static int Rank(StoredFigure figure) => Rank(figure.Value is not null, figure.Denominator is not null);

    /// <summary>Of two mappings' figures the one of higher rank is taken, else the first.</summary>
    internal static int Rank(bool hasValue, bool hasDenominator) => (hasValue ? 2 : 0) + (hasDenominator ? 1 : 0);

    /// <summary>Rows come by indicator, area and time code; within an area only the periods need to be put in the order of time.</summary>
    private static void InOrder(List<Observation> observations)
    {
        for (var first = 0; first < observations.Count;)
        {
            var next = first + 1;
            while (next < observations.Count && observations[next].Area == observations[first].Area && observations[next].Indicator == observations[first].Indicator)
            {
                next++;
            }

            observations.Sort(first, next - first, ByPeriod);
            first = next;
        }
    }

    private static readonly Comparer<Observation> ByPeriod = Comparer<Observation>.Create((a, b) => a.Period.CompareTo(b.Period));

    internal static Observation ToObservation(StoredFigure figure, Dictionary<int, SourceFile> files, PeriodCodes periods) =>
        new(figure.Indicator, figure.Area, periods.PeriodOf(figure.Period))
        {
            Value = figure.Value,
            Numerator = figure.Numerator,
            Denominator = figure.Denominator,
            StandardDeviation = figure.StandardDeviation,
            Absence = figure.Absence,
            Origins = LinesCode.Read(figure.Lines, files),
        };

    private List<SourceRow> SourceRows(int state, IReadOnlyCollection<string>? areas) => areas is null
        ? SourceRow.Read(backend, Statements.CurrentSources, transaction, new Given("State", state))
        : SourceRow.Read(
            backend,
            Statements.CurrentSourcesOfAreas.Replace("{0}", backend.AmongTexts("@Areas"), StringComparison.Ordinal),
            transaction,
            new Given("State", state),
            new Given("Areas", TextList.Of(areas)));

    private string SqlOf(ObservationQuery query)
    {
        var areas = query.Areas is null ? null : backend.AmongTexts("@Areas");
        var indicators = query.Indicators is not null ? backend.AmongTexts("@Indicators")
            : areas is not null ? backend.Among(Statements.IndicatorsOfAreas.Replace("{0}", areas, StringComparison.Ordinal))
            : null;
        string?[] parts =
        [
            Statements.FiguresOfState,
            areas is null ? null : $"AND o.area {areas}",
            indicators is null ? null : $"AND o.indicator {indicators}",
            query.Periods is null ? null : $"AND o.period {backend.AmongTexts("@Periods")}",
            query.From is null ? null : "AND o.first_day >= @From",
            query.To is null ? null : "AND o.last_day <= @To",
            Statements.FigureOrder,
        ];
        return string.Join('\n', parts.Where(part => part is not null));
    }

    private List<Given> ParametersOf(ObservationQuery query, int state)
    {
        var parameters = new List<Given> { new("State", state) };
        Add("Areas", query.Areas);
        Add("Indicators", query.Indicators);
        Add("Periods", query.Periods?.Select(period => period.Code).ToList());
        if (query.From is { } from)
        {
            parameters.Add(new("From", backend.Day(from)));
        }

        if (query.To is { } to)
        {
            parameters.Add(new("To", backend.Day(to)));
        }

        return parameters;

        void Add(string name, IReadOnlyCollection<string>? texts)
        {
            if (texts is not null)
            {
                parameters.Add(new(name, TextList.Of(texts)));
            }
        }
    }

    private sealed class RejectRow
    {
        public int ImportId { get; set; }

        public string Path { get; set; } = "";

        public int Line { get; set; }

        public string ColumnName { get; set; } = "";

        public string Found { get; set; } = "";

        public string Reason { get; set; } = "";

        public string Action { get; set; } = "";
    }
}

using System.Data;
using System.Globalization;
using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;

namespace Indicators.Store.Reading;

/// <summary>
/// Reads counts alone, of many areas and indicators at a few periods, along the key and into columns. Only of indicators
/// that no file gives which the caller keeps apart: whether their figures may be shown need then not be asked.
/// </summary>
internal static class CountReader
{
    public static CountGrid Read(StoreBackend backend, IDbTransaction transaction, CountQuery query, int state)
    {
        var apart = Apart(backend, transaction, query.Open, state);
        var grid = new CountGrid([.. query.Indicators.Where(i => !apart.Contains(i))], query.Areas, query.Periods);
        if (grid.Indicators.Count > 0 && grid.Areas.Count > 0 && grid.Periods.Count > 0)
        {
            Fill(grid, backend, transaction, state);
        }

        return grid;
    }

    /// <summary>Indicators that a mapping gives or gave of whose files one is kept apart.</summary>
    private static HashSet<string> Apart(StoreBackend backend, IDbTransaction transaction, Func<SourceFile, bool> open, int state)
    {
        var mappings = SourceRow.Read(backend, Statements.CurrentSources, transaction, new Given("State", state))
            .Where(row => !open(row.Source))
            .Select(row => row.MappingId)
            .ToHashSet();
        return [.. mappings.SelectMany(id => backend.Connection.Query<string>(Statements.IndicatorsOfMapping, new { MappingId = id }, transaction))];
    }

    private static void Fill(CountGrid grid, StoreBackend backend, IDbTransaction transaction, int state)
    {
        var parameters = new List<Given> { new("State", state), new("Areas", TextList.Of(grid.Areas)), new("Indicators", TextList.Of(grid.Indicators)) };
        var names = new List<string>();
        foreach (var (index, period) in grid.Periods.Index())
        {
            names.Add(string.Create(CultureInfo.InvariantCulture, $"@Period{index}"));
            parameters.Add(new(names[^1][1..], period.Code));
        }

        // Periods one by one, not as a list: SQLite then leaps from the first to the last along the key.
        var number = $"CASE o.period {string.Join(' ', names.Select((name, index) => string.Create(CultureInfo.InvariantCulture, $"WHEN {name} THEN {index}")))} END";
        var sql = $"""
            {Statements.CountsOfState.Replace("{0}", number, StringComparison.Ordinal)}
            AND o.area {backend.AmongTexts("@Areas")} AND o.indicator {backend.AmongTexts("@Indicators")}
            AND o.period IN ({string.Join(", ", names)})
            {Statements.FigureOrder}
            """;
        using var rows = backend.Rows(sql, transaction, parameters);
        var (indicators, areas) = (new Places(grid.Indicators), new Places(grid.Areas));
        (int Indicator, int Area, int Period) before = (-1, -1, -1);
        var best = -1;
        while (rows.Read())
        {
            var key = (Indicator: indicators.Of(rows.Shared(0)), Area: areas.Of(rows.Shared(1)), Period: rows.Identity(2));
            var (hasValue, denominator) = (!rows.IsNull(3), rows.Count(5));

            // Of two mappings that give the figure, the one that StateReader takes.
            var rank = StateReader.Rank(hasValue, denominator is not null);
            if (key == before && rank <= best)
            {
                continue;
            }

            (before, best) = (key, rank);
            grid.Set(key.Indicator, key.Area, key.Period, hasValue ? rows.Count(4) : null, denominator);
        }
    }

    /// <summary>Numbers of texts; rows come in order, so the text is often that of the row before.</summary>
    private sealed class Places(IReadOnlyList<string> texts)
    {
        private readonly Dictionary<string, int> _places = texts.Index().ToDictionary(t => t.Item, t => t.Index, StringComparer.Ordinal);
        private string? _last;
        private int _place;

        public int Of(string text)
        {
            if (!ReferenceEquals(text, _last))
            {
                (_last, _place) = (text, _places[text]);
            }

            return _place;
        }
    }
}

using System.Globalization;
using System.Text;
using Indicators.Model;
using Indicators.Store.Reading;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Indicators.Store.Backends;

/// <summary>
/// Writes many rows through SQLite's own prepared statements: binding straight to the statement takes about half the
/// time of a command with parameter objects, and running one for each row nearly half of what is left then. Runs inside
/// the connection's open transaction.
/// </summary>
internal static class SqliteBulkWriter
{
    /// <summary>Rows that one statement adds.</summary>
    private const int Together = 32;

    /// <summary>The mapping and the import, which every row of a batch has.</summary>
    private const int OfBatch = 2;

    private const int OfRow = 13;

    private const string InsertSeries =
        "INSERT INTO mapping_series (area, indicator, mapping_id) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";

    private const string SupersedeObservation =
        """
        UPDATE observation SET superseded_in = ?6
        WHERE indicator = ?1 AND area = ?2 AND period = ?3 AND mapping_id = ?4 AND recorded_in = ?5
        """;

    public static void Write(SqliteConnection connection, FigureBatch batch)
    {
        AddSeries(connection, batch);
        var whole = batch.Figures.Count / Together * Together;
        Add(connection, batch, 0, whole, Together);
        Add(connection, batch, whole, batch.Figures.Count, 1);
    }

    public static void Supersede(SqliteConnection connection, int mappingId, int importId, IReadOnlyList<FigureKey> keys)
    {
        using var statement = new Statement(connection, SupersedeObservation);
        foreach (var key in keys)
        {
            statement.Bind(1, key.Indicator);
            statement.Bind(2, key.Area);
            statement.Bind(3, key.Period);
            statement.Bind(4, mappingId);
            statement.Bind(5, key.RecordedIn);
            statement.Bind(6, importId);
            statement.Run();
        }
    }

    private static void AddSeries(SqliteConnection connection, FigureBatch batch)
    {
        using var series = new Statement(connection, InsertSeries);
        series.Bind(3, batch.MappingId);
        foreach (var (area, indicator) in batch.Series())
        {
            series.Bind(1, area);
            series.Bind(2, indicator);
            series.Run();
        }
    }

    /// <summary>Adds some of a batch's figures, so many by one statement.</summary>
    private static void Add(SqliteConnection connection, FigureBatch batch, int from, int to, int together)
    {
        using var statement = new Statement(connection, Insertion(together));
        var periods = new Dictionary<Period, PeriodTexts>();
        statement.Bind(1, batch.MappingId);
        statement.Bind(2, batch.ImportId);
        for (var next = from; next < to; next += together)
        {
            if (next % 4096 == 0)
            {
                batch.Cancellation.ThrowIfCancellationRequested();
            }

            for (var row = 0; row < together; row++)
            {
                var figure = batch.Figures[next + row];
                if (!periods.TryGetValue(figure.Period, out var texts))
                {
                    periods[figure.Period] = texts = new(batch.Periods.CodeOf(figure.Period), figure.Period);
                }

                Bind(statement, OfBatch + (row * OfRow), figure, texts, batch.FileIds);
            }

            statement.Run();
        }
    }

    private static string Insertion(int rows)
    {
        // A plain question mark has the number after the largest so far: that of the batch's last, then of the last row's.
        var row = $"(?1, ?2, {string.Join(", ", Enumerable.Repeat("?", OfRow))})";
        return $"""
            INSERT INTO observation (mapping_id, recorded_in, indicator, area, period, first_day, last_day, value, numerator,
              denominator, standard_deviation, absence, absence_reason, absence_bound, lines)
            VALUES {string.Join(", ", Enumerable.Repeat(row, rows))}
            """;
    }

    private static void Bind(Statement statement, int before, Observation figure, PeriodTexts period, IReadOnlyDictionary<string, int> fileIds)
    {
        statement.Bind(before + 1, figure.Indicator);
        statement.Bind(before + 2, figure.Area);
        statement.Bind(before + 3, period.Code);
        statement.Bind(before + 4, period.First);
        statement.Bind(before + 5, period.Last);
        statement.Bind(before + 6, figure.Value);
        statement.Bind(before + 7, figure.Numerator);
        statement.Bind(before + 8, figure.Denominator);
        statement.Bind(before + 9, figure.StandardDeviation);
        statement.Bind(before + 10, figure.Absence is { } absence ? AbsenceCode.Of(absence.Kind) : null);
        statement.Bind(before + 11, figure.Absence?.Reason);
        statement.Bind(before + 12, figure.Absence?.Bound);
        Span<byte> lines = stackalloc byte[LinesCode.MostBytes];
        if (LinesCode.TryWrite(figure.Origins, fileIds, lines, out var written))
        {
            statement.Bind(before + 13, lines[..written]);
        }
        else
        {
            statement.Bind(before + 13, LinesCode.Of(figure.Origins, fileIds));
        }
    }

    /// <summary>A period's texts as SQLite stores them: a batch has few periods and many figures.</summary>
    private sealed class PeriodTexts(string code, Period period)
    {
        public byte[] Code { get; } = Encoding.UTF8.GetBytes(code);

        public byte[] First { get; } = Day(period.First);

        public byte[] Last { get; } = Day(period.Last);

        private static byte[] Day(DateOnly day) => Encoding.UTF8.GetBytes(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private sealed class Statement : IDisposable
    {
        private readonly sqlite3 _database;
        private readonly sqlite3_stmt _statement;

        public Statement(SqliteConnection connection, string sql)
        {
            _database = connection.Handle!;
            Check(raw.sqlite3_prepare_v2(_database, sql, out _statement), raw.SQLITE_OK);
        }

        public void Bind(int index, string? text) => Check(
            text is null ? raw.sqlite3_bind_null(_statement, index) : raw.sqlite3_bind_text(_statement, index, text), raw.SQLITE_OK);

        public void Bind(int index, long? number) => Check(
            number is { } known ? raw.sqlite3_bind_int64(_statement, index, known) : raw.sqlite3_bind_null(_statement, index), raw.SQLITE_OK);

        public void Bind(int index, double? number) => Check(
            number is { } known ? raw.sqlite3_bind_double(_statement, index, known) : raw.sqlite3_bind_null(_statement, index), raw.SQLITE_OK);

        public void Bind(int index, int number) => Check(raw.sqlite3_bind_int(_statement, index, number), raw.SQLITE_OK);

        public void Bind(int index, ReadOnlySpan<byte> text) => Check(raw.sqlite3_bind_text(_statement, index, text), raw.SQLITE_OK);

        public void Run()
        {
            Check(raw.sqlite3_step(_statement), raw.SQLITE_DONE);
            raw.sqlite3_reset(_statement);
        }

        public void Dispose() => _statement.Dispose();

        private void Check(int code, int expected)
        {
            if (code != expected)
            {
                throw new SqliteException(raw.sqlite3_errmsg(_database).utf8_to_string(), code, raw.sqlite3_extended_errcode(_database));
            }
        }
    }
}

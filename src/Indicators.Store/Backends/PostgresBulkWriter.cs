using System.Data;
using Dapper;
using Indicators.Store.Reading;
using Npgsql;
using NpgsqlTypes;

namespace Indicators.Store.Backends;

/// <summary>Writes many rows by binary COPY, inside the connection's open transaction.</summary>
internal static class PostgresBulkWriter
{
    private const string CopyObservations =
        """
        COPY observation (area, indicator, period, mapping_id, recorded_in, first_day, last_day, value, numerator,
          denominator, standard_deviation, absence, absence_reason, absence_bound, lines) FROM STDIN (FORMAT BINARY)
        """;

    private const string MakeNewSeries =
        """
        CREATE TEMPORARY TABLE new_series (area text COLLATE "C", indicator text COLLATE "C") ON COMMIT DROP
        """;

    private const string CopyNewSeries = "COPY new_series (area, indicator) FROM STDIN (FORMAT BINARY)";

    private const string AddNewSeries =
        """
        INSERT INTO mapping_series (area, indicator, mapping_id)
        SELECT area, indicator, @MappingId FROM new_series ON CONFLICT DO NOTHING
        """;

    /// <summary>A temporary table, so that the keys travel by COPY and the update is one statement.</summary>
    private const string MakeSuperseded =
        """
        CREATE TEMPORARY TABLE superseded (area text COLLATE "C", indicator text COLLATE "C", period text COLLATE "C",
          recorded_in integer) ON COMMIT DROP
        """;

    private const string CopySuperseded = "COPY superseded (area, indicator, period, recorded_in) FROM STDIN (FORMAT BINARY)";

    private const string Supersession =
        """
        UPDATE observation o SET superseded_in = @ImportId
        FROM superseded s
        WHERE o.area = s.area AND o.indicator = s.indicator AND o.period = s.period
          AND o.mapping_id = @MappingId AND o.recorded_in = s.recorded_in
        """;

    public static void Write(NpgsqlConnection connection, FigureBatch batch, IDbTransaction transaction)
    {
        using (var observations = connection.BeginBinaryImport(CopyObservations))
        {
            foreach (var (index, figure) in batch.Figures.Index())
            {
                if (index % 4096 == 0)
                {
                    batch.Cancellation.ThrowIfCancellationRequested();
                }

                observations.StartRow();
                observations.Write(figure.Area, NpgsqlDbType.Text);
                observations.Write(figure.Indicator, NpgsqlDbType.Text);
                observations.Write(batch.Periods.CodeOf(figure.Period), NpgsqlDbType.Text);
                observations.Write(batch.MappingId, NpgsqlDbType.Integer);
                observations.Write(batch.ImportId, NpgsqlDbType.Integer);
                observations.Write(figure.Period.First, NpgsqlDbType.Date);
                observations.Write(figure.Period.Last, NpgsqlDbType.Date);
                WriteNumber(observations, figure.Value);
                WriteCount(observations, figure.Numerator);
                WriteCount(observations, figure.Denominator);
                WriteNumber(observations, figure.StandardDeviation);
                WriteText(observations, figure.Absence is { } absence ? AbsenceCode.Of(absence.Kind) : null);
                WriteText(observations, figure.Absence?.Reason);
                WriteCount(observations, figure.Absence?.Bound);
                observations.Write(LinesCode.Of(figure.Origins, batch.FileIds), NpgsqlDbType.Text);
            }

            observations.Complete();
        }

        connection.Execute(MakeNewSeries, transaction: transaction);
        using (var series = connection.BeginBinaryImport(CopyNewSeries))
        {
            foreach (var (area, indicator) in batch.Series())
            {
                series.StartRow();
                series.Write(area, NpgsqlDbType.Text);
                series.Write(indicator, NpgsqlDbType.Text);
            }

            series.Complete();
        }

        connection.Execute(AddNewSeries, new { batch.MappingId }, transaction);
    }

    public static void Supersede(NpgsqlConnection connection, IDbTransaction transaction, int mappingId, int importId, IReadOnlyList<FigureKey> keys)
    {
        connection.Execute(MakeSuperseded, transaction: transaction);
        using (var writer = connection.BeginBinaryImport(CopySuperseded))
        {
            foreach (var key in keys)
            {
                writer.StartRow();
                writer.Write(key.Area, NpgsqlDbType.Text);
                writer.Write(key.Indicator, NpgsqlDbType.Text);
                writer.Write(key.Period, NpgsqlDbType.Text);
                writer.Write(key.RecordedIn, NpgsqlDbType.Integer);
            }

            writer.Complete();
        }

        connection.Execute(Supersession, new { MappingId = mappingId, ImportId = importId }, transaction);
    }

    private static void WriteNumber(NpgsqlBinaryImporter writer, double? number)
    {
        if (number is { } known)
        {
            writer.Write(known, NpgsqlDbType.Double);
        }
        else
        {
            writer.WriteNull();
        }
    }

    private static void WriteCount(NpgsqlBinaryImporter writer, long? count)
    {
        if (count is { } known)
        {
            writer.Write(known, NpgsqlDbType.Bigint);
        }
        else
        {
            writer.WriteNull();
        }
    }

    private static void WriteText(NpgsqlBinaryImporter writer, string? text)
    {
        if (text is null)
        {
            writer.WriteNull();
        }
        else
        {
            writer.Write(text, NpgsqlDbType.Text);
        }
    }
}

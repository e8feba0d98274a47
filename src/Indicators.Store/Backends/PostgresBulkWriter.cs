using System.Data;
using Dapper;
using Indicators.Model;
using Npgsql;
using NpgsqlTypes;

namespace Indicators.Store.Backends;

/// <summary>Writes many rows by binary COPY, inside the connection's open transaction.</summary>
internal static class PostgresBulkWriter
{
    private const string CopyObservations =
        """
        COPY observation (area, indicator, period, mapping_id, recorded_in, first_day, last_day, value, numerator,
          denominator, standard_deviation, absence, absence_reason, absence_bound) FROM STDIN (FORMAT BINARY)
        """;

    private const string CopyOrigins =
        """
        COPY observation_origin (area, indicator, period, mapping_id, recorded_in, ordinal, file_id, first_line,
          last_line, row_count) FROM STDIN (FORMAT BINARY)
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

    public static void Write(NpgsqlConnection connection, FigureBatch batch)
    {
        using (var observations = connection.BeginBinaryImport(CopyObservations))
        {
            foreach (var (index, figure) in batch.Figures.Index())
            {
                if (index % 4096 == 0)
                {
                    batch.Cancellation.ThrowIfCancellationRequested();
                }

                WriteKey(observations, batch, figure);
                observations.Write(figure.Period.First, NpgsqlDbType.Date);
                observations.Write(figure.Period.Last, NpgsqlDbType.Date);
                WriteNumber(observations, figure.Value);
                WriteCount(observations, figure.Numerator);
                WriteCount(observations, figure.Denominator);
                WriteNumber(observations, figure.StandardDeviation);
                WriteText(observations, figure.Absence is { } absence ? AbsenceCode.Of(absence.Kind) : null);
                WriteText(observations, figure.Absence?.Reason);
                WriteCount(observations, figure.Absence?.Bound);
            }

            observations.Complete();
        }

        using var origins = connection.BeginBinaryImport(CopyOrigins);
        foreach (var figure in batch.Figures)
        {
            for (var i = 0; i < figure.Origins.Count; i++)
            {
                var from = figure.Origins[i];
                WriteKey(origins, batch, figure);
                origins.Write(i, NpgsqlDbType.Integer);
                origins.Write(batch.FileIds[from.Source.File], NpgsqlDbType.Integer);
                origins.Write(from.FirstLine, NpgsqlDbType.Integer);
                origins.Write(from.LastLine, NpgsqlDbType.Integer);
                origins.Write(from.Rows, NpgsqlDbType.Integer);
            }
        }

        origins.Complete();
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

    private static void WriteKey(NpgsqlBinaryImporter writer, FigureBatch batch, Observation figure)
    {
        writer.StartRow();
        writer.Write(figure.Area, NpgsqlDbType.Text);
        writer.Write(figure.Indicator, NpgsqlDbType.Text);
        writer.Write(batch.Periods.CodeOf(figure.Period), NpgsqlDbType.Text);
        writer.Write(batch.MappingId, NpgsqlDbType.Integer);
        writer.Write(batch.ImportId, NpgsqlDbType.Integer);
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

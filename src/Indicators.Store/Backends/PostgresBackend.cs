using System.Data;
using System.Data.Common;
using System.Globalization;
using Dapper;
using Indicators.Model;
using Indicators.Store.Reading;
using Npgsql;

namespace Indicators.Store.Backends;

/// <summary>One PostgreSQL database: many readers, importers in a queue.</summary>
internal sealed class PostgresBackend : StoreBackend
{
    /// <summary>
    /// The advisory lock that importers queue for. One at a time, so that import numbers are in the order of commits
    /// (a state of the store is then one number) and no two can contradict each other unseen.
    /// </summary>
    private const long ImportLock = 0x494E4449_0001;

    private const string QueueForWriting =
        """
        SELECT set_config('lock_timeout', @Wait, true);
        SELECT pg_advisory_xact_lock(@ImportLock);
        SELECT set_config('lock_timeout', @Patience, true);
        """;

    private readonly NpgsqlConnection _connection;

    private PostgresBackend(StoreLocation location, StoreOptions options, NpgsqlConnection connection)
        : base(location, options) => _connection = connection;

    public override DbConnection Connection => _connection;

    public override string SchemaFolder => "postgres";

    public static PostgresBackend Open(StoreLocation location, StoreOptions options)
    {
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(location.Server!.ConnectionString)
        {
            Pooling = false,
            CommandTimeout = 0,
            Timeout = Math.Min(1024, Math.Max(location.Server.Timeout, options.PatienceSeconds)),
            ApplicationName = "indicators",
            IncludeErrorDetail = false,
        }.ConnectionString);
        var backend = new PostgresBackend(location, options, connection);
        try
        {
            connection.Open();
            connection.Execute(
                "SELECT set_config('lock_timeout', @Wait, false), set_config('client_min_messages', 'warning', false)",
                new { Wait = WaitOf(options.Patience) });
            return backend;
        }
        catch (Exception e)
        {
            backend.Dispose();
            throw backend.Explain(e) ?? e;
        }
    }

    public override bool IsEmpty() => !IsStore();

    /// <summary>Asks the catalogue's rows: to_regclass may answer from a session's memory what was so before it waited for its turn.</summary>
    public override bool IsStore() => _connection.ExecuteScalar<bool>(
        """
        SELECT EXISTS (SELECT 1 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
          WHERE c.relname = 'schema_version' AND n.nspname = current_schema())
        """);

    public override void Mark(IDbTransaction transaction)
    {
        // The table schema_version is mark enough among a server's databases.
    }

    public override DbTransaction BeginWrite()
    {
        if (!Options.TellsOfWaiting)
        {
            return BeginWrite(Options.Patience);
        }

        try
        {
            return BeginWrite(StoreOptions.Unnoticed);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            Options.TellOfWaiting(Where);
            return BeginWrite(Options.Patience - StoreOptions.Unnoticed);
        }
    }

    private NpgsqlTransaction BeginWrite(TimeSpan patience)
    {
        var transaction = _connection.BeginTransaction(IsolationLevel.ReadCommitted);
        try
        {
            _connection.Execute(QueueForWriting, new { ImportLock, Wait = WaitOf(patience), Patience = WaitOf(Options.Patience) }, transaction);
            return transaction;
        }
        catch
        {
            transaction.Dispose();
            throw;
        }
    }

    /// <summary>A wait as PostgreSQL takes it; 0 would be for ever.</summary>
    private static string WaitOf(TimeSpan patience) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (long)Math.Ceiling(patience.TotalSeconds))}s");

    public override DbTransaction BeginRead() => _connection.BeginTransaction(IsolationLevel.RepeatableRead);

    protected override string TextsOf(string parameter) => $"SELECT json_array_elements_text(CAST({parameter} AS json))";

    /// <summary>As an array: PostgreSQL makes a join of IN with a query, and reads the whole table for it when that is large.</summary>
    public override string Among(string query) => $"= ANY (ARRAY({query}))";

    public override object? Day(DateOnly? day) => day?.ToDateTime(TimeOnly.MinValue);

    public override object Moment(DateTimeOffset moment) => Microsecond(moment).UtcDateTime;

    protected override RowCursor Cursor(DbCommand command)
    {
        // A national store has millions of rows: the server may take its time.
        command.CommandTimeout = 0;
        return new ReaderCursor(command.ExecuteReader(), command);
    }

    public override DateOnly? DayFrom(object? stored) => stored switch
    {
        DateOnly day => day,
        DateTime moment => DateOnly.FromDateTime(moment),
        _ => null,
    };

    public override DateTimeOffset MomentFrom(object stored) => new(DateTime.SpecifyKind((DateTime)stored, DateTimeKind.Utc));

    public override void Write(FigureBatch batch, IDbTransaction transaction) => PostgresBulkWriter.Write(_connection, batch, transaction);

    public override void Supersede(int mappingId, int importId, IReadOnlyList<FigureKey> keys, IDbTransaction transaction) =>
        PostgresBulkWriter.Supersede(_connection, transaction, mappingId, importId, keys);

    public override void Settle()
    {
        // Autovacuum gathers statistics on its own; an importer need not own the tables.
    }

    public override IReadOnlyList<string> StructuralFaults() => [];

    public override void Backup(string path) => throw new StoreException(
        Where, "a PostgreSQL database", "an SQLite file for this command", "Back it up with pg_dump --format=custom, which takes a consistent copy while others work.");

    public override void Compact() => _connection.Execute("VACUUM (ANALYZE)", commandTimeout: 0);

    public override StoreException? Explain(Exception exception) => PostgresFaults.Explain(exception, Where, Options);
}

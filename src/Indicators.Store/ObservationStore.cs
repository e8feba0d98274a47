using System.Data;
using System.Data.Common;
using System.Text.Json;
using Indicators.Model;
using Indicators.Store.Backends;
using Indicators.Store.Importing;
using Indicators.Store.Reading;
using Indicators.Store.Schema;

namespace Indicators.Store;

/// <summary>
/// Observations with their origins, rejects and revisions in a database. Holds one connection: use one store per thread.
/// Every method throws <see cref="StoreException"/> when the database cannot do what is asked; nothing is then changed.
/// </summary>
public sealed class ObservationStore : IDisposable
{
    private readonly StoreBackend _backend;

    private ObservationStore(StoreBackend backend) => _backend = backend;

    internal StoreBackend Backend => _backend;

    /// <summary>Where the store is, without user or password.</summary>
    public StoreLocation Location => _backend.Location;

    /// <summary>Opens a store, bringing an older schema forward.</summary>
    /// <param name="location">An SQLite file or a PostgreSQL database.</param>
    /// <param name="options">How to open it; by default nothing is created.</param>
    /// <exception cref="StoreException">There is no store and none is to be created; or it is not a store, newer than
    /// this program, locked, or cannot be reached, read or written.</exception>
    public static ObservationStore Open(StoreLocation location, StoreOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(location);
        options ??= new();
        StoreBackend backend = location.IsServer ? PostgresBackend.Open(location, options) : SqliteBackend.Open(location, options);
        try
        {
            SchemaMigration.Apply(backend);
            return new(backend);
        }
        catch (Exception e)
        {
            var explained = backend.Explain(e);
            backend.Dispose();
            if (explained is not null)
            {
                throw explained;
            }

            throw;
        }
    }

    /// <summary>True when the mapping's newest import has this fingerprint: importing it again would change nothing.</summary>
    /// <param name="mapping">Name of the mapping.</param>
    /// <param name="fingerprint">Fingerprint of the batch.</param>
    public bool Holds(string mapping, string fingerprint) =>
        Guard(() => ImportTransaction.Unchanged(_backend, null, mapping, fingerprint) is not null);

    /// <summary>
    /// Imports a batch: all of it or none. Figures that are as they were stay; changed ones get a revision; those that
    /// the mapping no longer gives end. A fingerprint that the store already holds writes nothing.
    /// </summary>
    /// <param name="batch">What one mapping gives.</param>
    /// <param name="recordedAt">The caller's clock; an import is never recorded before an earlier one.</param>
    /// <param name="cancellation">Stops the import; nothing is then changed.</param>
    /// <exception cref="StoreException">Another mapping says something else about the same indicator, area and period.</exception>
    /// <exception cref="ArgumentException">The batch breaks its own contract: a figure twice, a value that is not
    /// finite, neither value nor absence, or an origin outside its sources.</exception>
    public ImportOutcome Import(ImportBatch batch, DateTimeOffset recordedAt, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Guard(() =>
            ImportTransaction.Unchanged(_backend, null, batch.Mapping, batch.Fingerprint)
            ?? ImportTransaction.Run(_backend, batch, recordedAt, cancellation));
    }

    /// <summary>Ends all figures of a mapping that is no longer used; they stay readable as of earlier moments.</summary>
    /// <param name="mapping">Name of the mapping.</param>
    /// <param name="recordedAt">The caller's clock.</param>
    public ImportOutcome Withdraw(string mapping, DateTimeOffset recordedAt) => Import(new(mapping, "withdrawn", [], []), recordedAt);

    /// <summary>Observations by indicator, area and period; one for each, also where two mappings give the same.</summary>
    /// <param name="query">Which to read.</param>
    /// <param name="asOf">Read the store as it was at this moment; null for now.</param>
    public IReadOnlyList<Observation> Observations(ObservationQuery query, DateTimeOffset? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(reader => reader.Observations(query, reader.StateAt(asOf)));
    }

    /// <summary>
    /// The counts behind the figures of many areas at a few periods, as columns. Indicators of which a mapping has a file
    /// that is not open are left out of the grid: their figures are read by <see cref="Observations"/> alone.
    /// </summary>
    /// <param name="query">Which to read.</param>
    /// <param name="state">Number of the state (see <see cref="State"/>).</param>
    public CountGrid Counts(CountQuery query, int state)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Guard(() =>
        {
            using var transaction = _backend.BeginRead();
            return CountReader.Read(_backend, transaction, query, state);
        });
    }

    /// <summary>The newest import of every mapping, by name.</summary>
    /// <param name="asOf">As it was at this moment; null for now.</param>
    public IReadOnlyList<StoredImport> Mappings(DateTimeOffset? asOf = null) => Read(reader => reader.CurrentImports(reader.StateAt(asOf)));

    /// <summary>The files of the newest import of every mapping, with their row balances.</summary>
    /// <param name="asOf">As it was at this moment; null for now.</param>
    public IReadOnlyList<StoredSource> Sources(DateTimeOffset? asOf = null) => Read(reader => reader.Sources(reader.StateAt(asOf)));

    /// <summary>The rows that the newest imports could not use.</summary>
    /// <param name="mapping">Only this mapping's; null for all.</param>
    /// <param name="asOf">As it was at this moment; null for now.</param>
    public IReadOnlyList<StoredReject> Rejects(string? mapping = null, DateTimeOffset? asOf = null) =>
        Read(reader => reader.Rejects(mapping, reader.StateAt(asOf)));

    /// <summary>All that was ever recorded for one figure, oldest first; empty when nothing was.</summary>
    /// <param name="indicator">Indicator code.</param>
    /// <param name="area">Area code.</param>
    /// <param name="period">The period.</param>
    public IReadOnlyList<Revision> Trace(string indicator, string area, Period period) => Guard(() =>
    {
        using var transaction = _backend.BeginRead();
        return HistoryReader.Read(_backend, transaction, indicator, area, period);
    });

    /// <summary>Every import, oldest first.</summary>
    public IReadOnlyList<StoredImport> Imports() => Read(reader => reader.Imports(reader.StateAt(null)));

    /// <summary>
    /// Writes an evaluation to the log, from which nothing is ever altered or removed. An evaluation that says the same
    /// as the newest of its workspace and request, from the same state of the store, is not written again.
    /// </summary>
    /// <param name="entry">What was asked, read and written.</param>
    /// <param name="evaluatedAt">The caller's clock.</param>
    /// <param name="state">Number of the state that was read (see <see cref="State"/>); null for the newest.</param>
    /// <returns>The entry in the log, new or already there.</returns>
    public LoggedEvaluation LogEvaluation(EvaluationEntry entry, DateTimeOffset evaluatedAt, int? state = null)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return Guard(() => EvaluationLog.Add(_backend, entry, evaluatedAt, state));
    }

    /// <summary>What the log says that a workspace has shown and hidden of figures that are not public, oldest first.</summary>
    /// <param name="workspace">Name of the workspace.</param>
    public IReadOnlyList<PastDisclosure> PastDisclosures(string workspace) => Guard(() =>
    {
        using var transaction = _backend.BeginRead();
        return EvaluationLog.Past(_backend, transaction, workspace);
    });

    /// <summary>The number of a state: of its last import, 0 before the first.</summary>
    /// <param name="asOf">The store as it was at this moment; null for now.</param>
    public int State(DateTimeOffset? asOf = null) => Read(reader => reader.StateAt(asOf));

    /// <summary>Observations as <see cref="Observations"/> gives them, of a state by its number.</summary>
    /// <param name="query">Which to read.</param>
    /// <param name="state">Number of the state.</param>
    public IReadOnlyList<Observation> ObservationsOfState(ObservationQuery query, int state)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Read(reader => reader.Observations(query, state));
    }

    /// <summary>The logged evaluations, oldest first.</summary>
    public IReadOnlyList<LoggedEvaluation> Evaluations() => Guard(() =>
    {
        using var transaction = _backend.BeginRead();
        return EvaluationLog.Read(_backend, transaction);
    });

    /// <summary>Faults in the store, each a sentence; empty when it is sound. Reads everything.</summary>
    public IReadOnlyList<string> Check() => Guard<IReadOnlyList<string>>(() =>
    {
        var structural = _backend.StructuralFaults();
        using var transaction = _backend.BeginRead();
        return [.. structural, .. StoreCheck.Faults(_backend, transaction)];
    });

    /// <summary>Copies an SQLite store, whole and consistent, while others may use it.</summary>
    /// <param name="path">File to make; it must not be there.</param>
    /// <exception cref="StoreException">The file is there or cannot be written; or the store is PostgreSQL's, which pg_dump backs up.</exception>
    public void Backup(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!Location.IsServer && (File.Exists(path) || Directory.Exists(path)))
        {
            throw new StoreException(path, "something of this name is there already", "a new file", "Choose another name, or move the old backup away.");
        }

        Guard(() =>
        {
            _backend.Backup(Path.GetFullPath(path));
            return true;
        });
    }

    /// <summary>Gives unused space back and lets the database plan anew. No figure, revision or log entry is removed.</summary>
    public void Compact() => Guard(() =>
    {
        _backend.Compact();
        return true;
    });

    /// <inheritdoc/>
    public void Dispose() => _backend.Dispose();

    private T Read<T>(Func<StateReader, T> read) => Guard(() =>
    {
        using var transaction = _backend.BeginRead();
        return read(new(_backend, transaction));
    });

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").TrimEnd('.');

    private T Guard<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception e) when (e is DbException or IOException or UnauthorizedAccessException or TimeoutException)
        {
            if (_backend.Explain(e) is { } explained)
            {
                throw explained;
            }

            throw;
        }
        catch (Exception e) when (e is FormatException or OverflowException or KeyNotFoundException or InvalidCastException or JsonException or DataException or InvalidOperationException { Source: "Microsoft.Data.Sqlite" })
        {
            // The driver and our own readers throw these for a value that no program of ours writes.
            throw new StoreException(_backend.Where, $"a row that cannot be read ({OneLine(e.Message)})", "rows as Indicators writes them", "The database is damaged or was altered by another program: restore a backup, or move it away and run `indicators import` again.", e);
        }
    }
}

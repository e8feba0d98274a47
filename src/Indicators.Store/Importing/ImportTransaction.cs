using System.Data;
using System.Globalization;
using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;
using Indicators.Store.Reading;

namespace Indicators.Store.Importing;

/// <summary>One import: all of a batch or none of it.</summary>
internal static class ImportTransaction
{
    public static ImportOutcome Run(StoreBackend backend, ImportBatch batch, DateTimeOffset recordedAt, CancellationToken cancellation)
    {
        var periods = new PeriodCodes();
        Require(batch);
        var figures = FigureOrder.Sort(batch.Observations, periods);
        using var transaction = backend.BeginWrite();

        // Another program may have imported the same while this one waited for its turn.
        if (Unchanged(backend, transaction, batch.Mapping, batch.Fingerprint) is { } known)
        {
            return known;
        }

        var mappingId = MappingIdOf(backend, transaction, batch.Mapping);
        var fileIds = FileIdsOf(backend, transaction, mappingId, batch.Sources);
        var current = FigureCursor.Read(backend, Statements.FiguresOfMapping, transaction, new Given("MappingId", mappingId));
        var difference = BatchDifference.Between(figures, current, fileIds, periods);
        var import = AddImport(backend, transaction, mappingId, batch, NotBefore(backend, transaction, recordedAt), difference);
        AddSources(backend, transaction, import.Id, batch.Sources, fileIds);
        if (difference.Superseded.Count > 0)
        {
            backend.Supersede(mappingId, import.Id, difference.Superseded, transaction);
        }

        backend.Write(new(mappingId, import.Id, difference.Recorded, fileIds, periods, cancellation), transaction);
        RefuseContradiction(backend, transaction, mappingId, batch.Mapping);
        cancellation.ThrowIfCancellationRequested();
        transaction.Commit();
        if (difference.Recorded.Count > 10_000)
        {
            backend.Settle();
        }

        return new(import, difference.Added, difference.Changed, difference.Moved, difference.Ended, difference.Kept, IsNew: true);
    }

    /// <summary>The outcome of importing a fingerprint that the store already holds; null when it does not.</summary>
    public static ImportOutcome? Unchanged(StoreBackend backend, IDbTransaction? transaction, string mapping, string fingerprint)
    {
        var latest = ImportRow.Read(backend, Statements.LatestImportOfMapping, transaction, new Given("Mapping", mapping)).SingleOrDefault();
        return latest is not null && latest.Import.Fingerprint == fingerprint
            ? new(latest.Import, 0, 0, 0, 0, latest.Figures, IsNew: false)
            : null;
    }

    /// <summary>What a caller must hold to; a batch that does not is a bug, not a user's mistake.</summary>
    private static void Require(ImportBatch batch)
    {
        if (string.IsNullOrWhiteSpace(batch.Mapping) || string.IsNullOrWhiteSpace(batch.Fingerprint))
        {
            throw new ArgumentException("A batch needs the name and the fingerprint of its mapping.", nameof(batch));
        }

        var paths = batch.Sources.Select(source => source.Source.File).ToHashSet(StringComparer.Ordinal);
        if (paths.Count != batch.Sources.Count)
        {
            throw new ArgumentException($"The batch '{batch.Mapping}' names a file twice.", nameof(batch));
        }

        foreach (var figure in batch.Observations)
        {
            if (figure.Value is null == figure.Absence is null || (figure.Value is { } value && !double.IsFinite(value)))
            {
                throw new ArgumentException($"{figure.Indicator} for {figure.Area} in {figure.Period} must have either a finite value or an absence.", nameof(batch));
            }

            for (var i = 0; i < figure.Origins.Count; i++)
            {
                var origin = figure.Origins[i];
                if (!paths.Contains(origin.Source.File))
                {
                    throw new ArgumentException($"{figure.Indicator} for {figure.Area} in {figure.Period} comes from '{origin.Source.File}', which is not among the batch's sources.", nameof(batch));
                }
            }
        }
    }

    private static int MappingIdOf(StoreBackend backend, IDbTransaction transaction, string mapping) =>
        (int)(backend.Connection.ExecuteScalar<long?>(Statements.MappingId, new { Mapping = mapping }, transaction)
            ?? backend.Connection.ExecuteScalar<long>(Statements.AddMapping, new { Mapping = mapping }, transaction));

    private static Dictionary<string, int> FileIdsOf(StoreBackend backend, IDbTransaction transaction, int mappingId, IReadOnlyList<ImportedSource> sources)
    {
        var ids = backend.Connection.Query<FileRow>(Statements.FileIds, new { MappingId = mappingId }, transaction)
            .ToDictionary(file => file.Path, file => file.Id, StringComparer.Ordinal);
        foreach (var path in sources.Select(source => source.Source.File).Where(path => !ids.ContainsKey(path)).ToList())
        {
            ids[path] = (int)backend.Connection.ExecuteScalar<long>(Statements.AddFile, new { MappingId = mappingId, Path = path }, transaction);
        }

        return ids;
    }

    /// <summary>
    /// The later of the caller's clock and the last import's: times in the store never run backwards, so that a moment
    /// names one state, even when several machines import.
    /// </summary>
    private static DateTimeOffset NotBefore(StoreBackend backend, IDbTransaction transaction, DateTimeOffset recordedAt)
    {
        var given = StoreBackend.Microsecond(recordedAt);
        var stored = backend.Connection.ExecuteScalar<object?>(Statements.LastRecordedAt, transaction: transaction);
        return stored is null or DBNull || backend.MomentFrom(stored) <= given ? given : backend.MomentFrom(stored);
    }

    private static StoredImport AddImport(
        StoreBackend backend, IDbTransaction transaction, int mappingId, ImportBatch batch, DateTimeOffset recordedAt, BatchDifference difference)
    {
        var id = (int)backend.Connection.ExecuteScalar<long>(
            Statements.AddImport,
            new
            {
                MappingId = mappingId,
                batch.Fingerprint,
                RecordedAt = backend.Moment(recordedAt),
                backend.Options.Program,
                difference.Added,
                difference.Changed,
                difference.Moved,
                difference.Ended,
                difference.Kept,
            },
            transaction);
        return new(id, batch.Mapping, batch.Fingerprint, recordedAt, backend.Options.Program);
    }

    private static void AddSources(
        StoreBackend backend, IDbTransaction transaction, int importId, IReadOnlyList<ImportedSource> sources, Dictionary<string, int> fileIds)
    {
        foreach (var (ordinal, (source, balance, rejects)) in sources.Index())
        {
            backend.Connection.Execute(
                Statements.AddSource,
                new
                {
                    ImportId = importId,
                    Ordinal = ordinal,
                    FileId = fileIds[source.File],
                    source.Sha256,
                    source.Producer,
                    source.Table,
                    source.Licence,
                    source.Note,
                    ExtractDate = backend.Day(source.ExtractDate),
                    source.Synthetic,
                    source.IsPublic,
                    balance.Read,
                    balance.Used,
                    balance.FilteredOut,
                    balance.Rejected,
                },
                transaction);
            backend.Connection.Execute(
                Statements.AddReject,
                rejects.Select((reject, i) => new
                {
                    ImportId = importId,
                    SourceOrdinal = ordinal,
                    Ordinal = i,
                    reject.Line,
                    Column = Storable(reject.Column),
                    Found = Storable(reject.Text),
                    Reason = Storable(reject.Reason),
                    Action = Storable(reject.Action),
                }),
                transaction);
        }
    }

    /// <summary>PostgreSQL keeps no NUL in text; a rejected cell may hold one.</summary>
    private static string Storable(string text) => text.Replace('\0', '\ufffd');

    private static void RefuseContradiction(StoreBackend backend, IDbTransaction transaction, int mappingId, string mapping)
    {
        var found = backend.Connection.QueryFirstOrDefault<ContradictionRow>(
            Statements.FirstContradiction, new { MappingId = mappingId }, transaction, commandTimeout: 0);
        if (found is not null)
        {
            throw new StoreException(
                $"{found.Indicator} for {found.Area} in {found.Period}",
                $"mapping '{mapping}' says {found.ThisSays} and mapping '{found.Other}' says {found.OtherSays}",
                "one figure for an indicator, area and period",
                "Correct one of the mappings, or leave the area or period out of it; nothing was imported.");
        }
    }

    private sealed class FileRow
    {
        public string Path { get; set; } = "";

        public int Id { get; set; }
    }

    private sealed class ContradictionRow
    {
        public string Area { get; set; } = "";

        public string Indicator { get; set; } = "";

        public string Period { get; set; } = "";

        public string Other { get; set; } = "";

        public double? Value { get; set; }

        public double? OtherValue { get; set; }

        public string? Absence { get; set; }

        public string? OtherAbsence { get; set; }

        public string ThisSays => Says(Value, Absence);

        public string OtherSays => Says(OtherValue, OtherAbsence) + (Value == OtherValue && Absence == OtherAbsence ? " with other counts" : "");

        private static string Says(double? value, string? absence) => value?.ToString(CultureInfo.InvariantCulture) ?? absence ?? "";
    }
}

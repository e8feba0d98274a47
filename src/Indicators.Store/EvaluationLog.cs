using System.Data;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;
using Indicators.Store.Reading;

namespace Indicators.Store;

/// <summary>The append-only list of evaluations and of what was shown besides.</summary>
internal static class EvaluationLog
{
    /// <summary>
    /// Adds an entry, unless the newest of the same workspace and request says the same about the same state: asking
    /// twice adds nothing to what is known, and leaves the database as it was.
    /// </summary>
    public static LoggedEvaluation Add(StoreBackend backend, EvaluationEntry entry, DateTimeOffset evaluatedAt, int? asOfState)
    {
        // Looked up as a reader first, so that evaluators who ask the same again do not queue behind an import.
        using (var look = backend.BeginRead())
        {
            if (Known(backend, look, entry, asOfState) is { } already)
            {
                return already;
            }
        }

        using var transaction = backend.BeginWrite();
        if (Known(backend, transaction, entry, asOfState) is { } known)
        {
            return known;
        }

        var state = asOfState ?? new StateReader(backend, transaction).StateAt(null);
        var fingerprint = FingerprintOf(entry, state, backend.Options.Program);
        var moment = StoreBackend.Microsecond(evaluatedAt);
        var id = (int)backend.Connection.ExecuteScalar<long>(
            Statements.AddEvaluation,
            new
            {
                EvaluatedAt = backend.Moment(moment),
                backend.Options.Program,
                entry.Workspace,
                entry.Request,
                State = state,
                Fingerprint = fingerprint,
            },
            transaction);
        backend.Connection.Execute(
            Statements.AddEvaluationFile,
            entry.Files.Select((file, i) => new { EvaluationId = id, Ordinal = i, Role = RoleCode(file.Role), file.Path, file.Sha256 }),
            transaction);
        backend.Connection.Execute(
            Statements.AddEvaluationDisclosure,
            entry.Disclosures.Select(d => new
            {
                EvaluationId = id,
                d.Indicator,
                Areas = JsonSerializer.Serialize(d.Areas, Plain),
                Hidden = JsonSerializer.Serialize(d.Hidden.Select(h => new[] { h.Area, h.Period }), Plain),
                Periods = d.Periods is { } periods ? JsonSerializer.Serialize(periods, Plain) : null,
            }),
            transaction);
        transaction.Commit();
        return new(id, entry, moment, state, backend.Options.Program);
    }

    public static IReadOnlyList<LoggedEvaluation> Read(StoreBackend backend, IDbTransaction transaction)
    {
        var files = backend.Connection.Query<FileRow>(Statements.EvaluationFiles, transaction: transaction).ToLookup(file => file.EvaluationId, file => file.ToFile());
        var disclosures = backend.Connection.Query<DisclosureRow>(Statements.EvaluationDisclosures, transaction: transaction).ToLookup(row => row.EvaluationId, row => row.ToDisclosure());
        return
        [
            .. backend.Connection.Query<EvaluationRow>(Statements.Evaluations, transaction: transaction)
                .Select(row => row.ToEvaluation(backend, [.. files[row.Id]], [.. disclosures[row.Id]])),
        ];
    }

    /// <summary>What one workspace has shown and hidden, oldest first.</summary>
    public static IReadOnlyList<PastDisclosure> Past(StoreBackend backend, IDbTransaction transaction, string workspace) =>
    [
        .. backend.Connection.Query<DisclosureRow>(Statements.PastDisclosures, new { Workspace = workspace }, transaction)
            .GroupBy(row => (row.EvaluationId, row.State))
            .Select(group => new PastDisclosure(group.Key.State, [.. group.Select(row => row.ToDisclosure())])),
    ];

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static LoggedEvaluation? Known(StoreBackend backend, IDbTransaction transaction, EvaluationEntry entry, int? asOfState)
    {
        var state = asOfState ?? new StateReader(backend, transaction).StateAt(null);
        var newest = backend.Connection.QueryFirstOrDefault<EvaluationRow>(Statements.NewestEvaluation, new { entry.Workspace, entry.Request }, transaction);
        return newest is not null && newest.Fingerprint == FingerprintOf(entry, state, backend.Options.Program)
            ? newest.ToEvaluation(backend, entry.Files, entry.Disclosures)
            : null;
    }

    private static string FingerprintOf(EvaluationEntry entry, int state, string program)
    {
        var text = JsonSerializer.Serialize(new
        {
            entry.Workspace,
            entry.Request,
            State = state,
            Program = program,
            Files = entry.Files.Select(file => new[] { RoleCode(file.Role), file.Path, file.Sha256 }),
            Disclosures = entry.Disclosures.Select(d => new { d.Indicator, d.Areas, Hidden = d.Hidden.Select(h => new[] { h.Area, h.Period }), d.Periods }),
        });
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    private static string RoleCode(LoggedFileRole role) => role == LoggedFileRole.Input ? "input" : "output";

    private sealed class EvaluationRow
    {
        public int Id { get; set; }

        public object EvaluatedAt { get; set; } = "";

        public string Program { get; set; } = "";

        public string Workspace { get; set; } = "";

        public string Request { get; set; } = "";

        public int State { get; set; }

        public string Fingerprint { get; set; } = "";

        public LoggedEvaluation ToEvaluation(StoreBackend backend, IReadOnlyList<LoggedFile> files, IReadOnlyList<IndicatorDisclosure> disclosures) =>
            new(Id, new(Workspace, Request, files) { Disclosures = disclosures }, backend.MomentFrom(EvaluatedAt), State, Program);
    }

    private sealed class DisclosureRow
    {
        public int EvaluationId { get; set; }

        public int State { get; set; }

        public string Indicator { get; set; } = "";

        public string Areas { get; set; } = "[]";

        public string Hidden { get; set; } = "[]";

        public string? Periods { get; set; }

        public IndicatorDisclosure ToDisclosure() => new(
            Indicator,
            JsonSerializer.Deserialize<string[]>(Areas)!,
            [.. JsonSerializer.Deserialize<string[][]>(Hidden)!.Select(pair => new HiddenFigure(pair[0], pair[1]))])
        {
            Periods = Periods is { } codes ? JsonSerializer.Deserialize<string[]>(codes) : null,
        };
    }

    private sealed class FileRow
    {
        public int EvaluationId { get; set; }

        public string Role { get; set; } = "";

        public string Path { get; set; } = "";

        public string Sha256 { get; set; } = "";

        public LoggedFile ToFile() => new(Role == "input" ? LoggedFileRole.Input : LoggedFileRole.Output, Path, Sha256);
    }
}

using System.Data;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Dapper;
using Indicators.Model;
using Indicators.Store.Backends;
using Indicators.Store.Reading;

namespace Indicators.Store;

/// <summary>The append-only list of evaluations.</summary>
internal static class EvaluationLog
{
    /// <summary>
    /// Adds an entry, unless the newest of the same workspace and request says the same about the same state: asking
    /// twice adds nothing to what is known, and leaves the database as it was.
    /// </summary>
    public static LoggedEvaluation Add(StoreBackend backend, EvaluationEntry entry, DateTimeOffset evaluatedAt)
    {
        using var transaction = backend.BeginWrite();
        var state = new StateReader(backend, transaction).StateAt(null);
        var fingerprint = FingerprintOf(entry, state, backend.Options.Program);
        var newest = backend.Connection.QueryFirstOrDefault<EvaluationRow>(Statements.NewestEvaluation, new { entry.Workspace, entry.Request }, transaction);
        if (newest is not null && newest.Fingerprint == fingerprint)
        {
            return newest.ToEvaluation(backend, entry.Files);
        }

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
        transaction.Commit();
        return new(id, entry, moment, state, backend.Options.Program);
    }

    public static IReadOnlyList<LoggedEvaluation> Read(StoreBackend backend, IDbTransaction transaction)
    {
        var files = backend.Connection.Query<FileRow>(Statements.EvaluationFiles, transaction: transaction).ToLookup(file => file.EvaluationId, file => file.ToFile());
        return
        [
            .. backend.Connection.Query<EvaluationRow>(Statements.Evaluations, transaction: transaction)
                .Select(row => row.ToEvaluation(backend, [.. files[row.Id]])),
        ];
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

        public LoggedEvaluation ToEvaluation(StoreBackend backend, IReadOnlyList<LoggedFile> files) =>
            new(Id, new(Workspace, Request, files), backend.MomentFrom(EvaluatedAt), State, Program);
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

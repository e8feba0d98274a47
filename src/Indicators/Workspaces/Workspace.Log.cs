using System.Security.Cryptography;
using Indicators.Model;

namespace Indicators;

/// <content>The log: who asked for what, from which files and which state of the store.</content>
public sealed partial class Workspace
{
    /// <summary>Every import into this workspace's database, every evaluation of this workspace, and what it showed besides, oldest first.</summary>
    public StoreLog Log() => new(Store.Imports(), [.. Store.Evaluations().Where(e => e.Entry.Workspace == Name)]);

    /// <summary>Enters an evaluation; the same again from the same state is not entered twice.</summary>
    private void Log(Evaluation evaluation, IReadOnlyList<string> formats, Language language, List<(string Path, byte[] Bytes)> written, string? chart = null)
    {
        var inputs = _definitions.Files().Select(f => new LoggedFile(LoggedFileRole.Input, f.Name, BatchLedger.Hash(f.Path)))
            .Concat(evaluation.Sources.Select(s => new LoggedFile(LoggedFileRole.Input, s.Source.File, s.Source.Sha256)))
            .DistinctBy(f => f.Path, StringComparer.Ordinal)
            .OrderBy(f => f.Path, StringComparer.Ordinal);
        var outputs = written.Select(w => new LoggedFile(LoggedFileRole.Output, w.Path, Convert.ToHexStringLower(SHA256.HashData(w.Bytes))));
        var entry = new EvaluationEntry(Name, RequestText(evaluation, formats, language, chart), [.. inputs, .. outputs]) { Disclosures = evaluation.Disclosures };
        Store.LogEvaluation(entry, _options.Clock.GetUtcNow(), Store.State(EndOf(evaluation.AsOf)));
        _past = null;
    }

    /// <summary>The command that asks for the same; where the files were put is no part of it.</summary>
    private static string RequestText(Evaluation evaluation, IReadOnlyList<string> formats, Language language, string? chart)
    {
        return RequestText(
            chart is null ? "evaluate" : $"chart {chart}",
            ("--phase", evaluation.Phase == Phase.Midterm ? "midterm" : "final"),
            ("--baseline", evaluation.Baseline?.Code),
            ("--follow-up", evaluation.FollowUp?.Code),
            ("--as-of", DayText(evaluation.AsOf)),
            ("--format", string.Join(',', formats)),
            ("--language", language == Language.English ? "en" : "da"));
    }

    private static string RequestText(string verb, params IEnumerable<(string Name, string? Value)> options) =>
        string.Join(' ', options.Where(o => o.Value is not null).Select(o => $"{o.Name} {o.Value}").Prepend(verb));

    private static string? DayText(DateOnly? day) => day?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>The append-only log of a workspace's database.</summary>
/// <param name="Imports">Every import, of this and other workspaces in the same database.</param>
/// <param name="Evaluations">Every evaluation of this workspace that wrote files, and every answer that first showed figures that are not public.</param>
public sealed record StoreLog(IReadOnlyList<StoredImport> Imports, IReadOnlyList<LoggedEvaluation> Evaluations);

using System.Security.Cryptography;
using Indicators.Model;

namespace Indicators;

/// <content>The log: who asked for what, from which files and which state of the store.</content>
public sealed partial class Workspace
{
    /// <summary>Every import into this workspace's database and every evaluation of this workspace, oldest first.</summary>
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
        var words = new List<string> { chart is null ? "evaluate" : $"chart {chart}", "--phase", evaluation.Phase == Phase.Midterm ? "midterm" : "final" };
        Add("--baseline", evaluation.Baseline?.Code);
        Add("--follow-up", evaluation.FollowUp?.Code);
        Add("--as-of", evaluation.AsOf?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        Add("--format", string.Join(',', formats));
        Add("--language", language == Language.English ? "en" : "da");
        return string.Join(' ', words);

        void Add(string option, string? value)
        {
            if (value is not null)
            {
                words.Add(option);
                words.Add(value);
            }
        }
    }
}

/// <summary>The append-only log of a workspace's database.</summary>
/// <param name="Imports">Every import, of this and other workspaces in the same database.</param>
/// <param name="Evaluations">Every evaluation of this workspace that wrote files.</param>
public sealed record StoreLog(IReadOnlyList<StoredImport> Imports, IReadOnlyList<LoggedEvaluation> Evaluations);

using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Indicators.Render.Json;

namespace Indicators;

/// <summary>
/// What earlier runs of a batch finished, kept beside the file of jobs: per job the fingerprint of its inputs and of every
/// file it wrote. Written after each job, so that a stopped batch goes on where it was.
/// </summary>
internal sealed class BatchLedger
{
    private const int Layout = 1;
    private readonly string _path;
    private readonly SortedDictionary<string, LedgerEntry> _entries;
    private readonly Lock _lock = new();

    private BatchLedger(string path, SortedDictionary<string, LedgerEntry> entries)
    {
        _path = path;
        _entries = entries;
    }

    /// <summary>Reads the state; one that cannot be read counts as none, and every job runs again.</summary>
    public static BatchLedger Read(string path)
    {
        try
        {
            var state = File.Exists(path) ? JsonSerializer.Deserialize<LedgerFile>(File.ReadAllBytes(path), Reading) : null;
            return new BatchLedger(path, new(state is { Layout: Layout, Jobs: { } jobs } ? jobs : [], StringComparer.Ordinal));
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            return new BatchLedger(path, new(StringComparer.Ordinal));
        }
    }

    /// <summary>The entry of a job whose inputs are these and whose outputs are as it left them; else null.</summary>
    public LedgerEntry? Finished(string job, string inputs, string folder)
    {
        LedgerEntry? entry;
        lock (_lock)
        {
            entry = _entries.GetValueOrDefault(job);
        }

        return entry is { Files: not null, Verdicts: not null } && entry.Inputs == inputs && entry.Files.All(f => Holds(Path.Combine(folder, f.Key), f.Value)) ? entry : null;
    }

    /// <summary>Remembers a finished job.</summary>
    public void Finish(string job, string inputs, OutputFolder folder, VerdictCount verdicts)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in folder.Files)
        {
            files[Path.GetRelativePath(folder.Path, file).Replace('\\', '/')] = Hash(file);
        }

        Save(entries => entries[job] = new LedgerEntry(inputs, verdicts, files));
    }

    /// <summary>Forgets a job that failed, so that it runs again.</summary>
    public void Forget(string job) => Save(entries => entries.Remove(job));

    /// <summary>SHA-256 of a file, lower-case hex.</summary>
    public static string Hash(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static readonly JsonSerializerOptions Reading = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, MaxDepth = 16 };

    private static bool Holds(string path, string sha256)
    {
        try
        {
            return File.Exists(path) && Hash(path) == sha256;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void Save(Action<SortedDictionary<string, LedgerEntry>> change)
    {
        lock (_lock)
        {
            change(_entries);
            AtomicFile.Write(_path, Encoding.UTF8.GetBytes(JsonText.Write(new LedgerFile(Layout, _entries))));
        }
    }

    private sealed record LedgerFile(int Layout, SortedDictionary<string, LedgerEntry> Jobs);
}

/// <summary>A finished job.</summary>
/// <param name="Inputs">Fingerprint of everything that it read.</param>
/// <param name="Verdicts">Its verdicts, for the summary of a run that skips it.</param>
/// <param name="Files">What it wrote: path below its folder, SHA-256.</param>
internal sealed record LedgerEntry(string Inputs, VerdictCount Verdicts, SortedDictionary<string, string> Files);

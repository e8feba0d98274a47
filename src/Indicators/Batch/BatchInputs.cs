using System.Security.Cryptography;
using System.Text;
using Indicators.Render.Json;

namespace Indicators;

/// <summary>The fingerprint of everything that a job's result depends on: its files, the shared data, the request, the program itself.</summary>
internal static class BatchInputs
{
    /// <summary>The fingerprint as lower-case hex.</summary>
    /// <param name="job">The job.</param>
    /// <param name="database">Where observations are kept, as it was given.</param>
    /// <param name="shared">Fingerprints of shared folders that were computed already.</param>
    public static string Fingerprint(BatchJob job, string? database, IDictionary<string, string> shared)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var folder = SharedData.FolderFor(job.Folder);
        if (!shared.TryGetValue(folder, out var law))
        {
            shared[folder] = law = FolderOf(InputFiles.Shared(folder), folder);
        }

        Add(hash, string.Join(' ', Program()));
        Add(hash, law);
        Add(hash, FolderOf([job.Folder], job.Folder, job.Out));
        Add(hash, JsonText.Write(new { job.Request.Phase, job.Request.Areas, Baseline = job.Request.Baseline?.Code, FollowUp = job.Request.FollowUp?.Code, job.Request.AsOf, job.Language, job.Formats, job.Out, Database = database ?? "" }));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Which build of the program computes: a change in any of its rooms makes every result old.</summary>
    private static IEnumerable<string> Program()
    {
        var own = typeof(Workspace).Assembly;
        yield return own.ManifestModule.ModuleVersionId.ToString("N");
        foreach (var name in own.GetReferencedAssemblies().Where(n => n.Name!.StartsWith("Indicators.", StringComparison.Ordinal)).OrderBy(n => n.Name, StringComparer.Ordinal))
        {
            yield return System.Reflection.Assembly.Load(name).ManifestModule.ModuleVersionId.ToString("N");
        }
    }

    private static string FolderOf(IEnumerable<string> folders, string root, string? except = null)
    {
        var lines = new StringBuilder();
        foreach (var file in folders.SelectMany(f => InputFiles.Below(f, except)).Order(StringComparer.Ordinal))
        {
            lines.Append(Path.GetRelativePath(root, file)).Append(' ').Append(BatchLedger.Hash(file)).Append('\n');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToString())));
    }

    private static void Add(IncrementalHash hash, string text)
    {
        hash.AppendData(Encoding.UTF8.GetBytes(text));
        hash.AppendData([0]);
    }
}

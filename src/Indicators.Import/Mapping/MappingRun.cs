using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>Turns a mapping's files into observations, all of them or none.</summary>
public static class MappingRun
{
    /// <summary>Raised when the same files and mapping would give other observations than before.</summary>
    private const string Edition = "indicators import 1";

    /// <summary>Reads every file of a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="scope">What it may use.</param>
    /// <param name="progress">Told how far the reading has come; may be null.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="SourceException">A file cannot be read as what it should be.</exception>
    /// <exception cref="MappingException">The mapping does not fit its file.</exception>
    /// <exception cref="PlanException">An origin record has mistakes.</exception>
    public static ImportBatch Execute(Mapping mapping, ImportScope scope, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(scope);
        foreach (var indicator in mapping.Indicators)
        {
            if (!scope.Indicators.ContainsKey(indicator.Code))
            {
                var near = EditDistance.Nearest(indicator.Code, scope.Indicators.Keys);
                throw new MappingException(indicator.Where, $"the indicator '{indicator.Code}' is not known", "the code of an indicator in indicators.yaml", near is null ? "Describe it there." : $"Did you mean '{near}'?");
            }
        }

        var results = new Dictionary<string, SourceResult>(StringComparer.Ordinal);
        foreach (var source in mapping.Sources)
        {
            cancellation.ThrowIfCancellationRequested();
            var terms = mapping.Indicators.SelectMany(i => i.Terms).Where(t => t.Source == source.Id).ToList();
            results[source.Id] = SourceRun.Execute(source, terms, scope, (bytes, total) => progress?.Report(new ImportProgress(source.File, bytes, total)), cancellation);
        }

        var observations = mapping.Indicators.SelectMany(i => ObservationBuilder.Build(i, scope.Indicators[i.Code], results)).ToList();
        var sources = mapping.Sources.Select(s => results[s.Id]).Select(r => new ImportedSource(r.Source, r.Balance, r.Rejects)).ToList();
        var fingerprint = Fingerprint(mapping, scope, s => results[s.Id].Source.Sha256);
        return new ImportBatch(mapping.Name, fingerprint, sources, observations);
    }

    /// <summary>
    /// What the observations of a mapping depend on, as SHA-256: the mapping, its files, their origin records, and the
    /// definitions of areas and indicators. The same fingerprint means that an import would change nothing.
    /// </summary>
    /// <exception cref="SourceException">A file is missing or cannot be read.</exception>
    /// <exception cref="MappingException">A file's name leaves the workspace.</exception>
    public static string Fingerprint(Mapping mapping, ImportScope scope)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        ArgumentNullException.ThrowIfNull(scope);
        return Fingerprint(mapping, scope, s => FileHash(WorkspacePath.Find(s.File, scope, s.Where), s.File));
    }

    private static string Fingerprint(Mapping mapping, ImportScope scope, Func<MappingSource, string> hashOf)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        void Add(string text)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(text));
            hash.AppendData("\n"u8);
        }

        Add(Edition);
        Add(mapping.Name);
        Add(mapping.Sha256);
        foreach (var source in mapping.Sources)
        {
            Add(source.File);
            Add(hashOf(source));
            var record = WorkspacePath.Find(source.File, scope, source.Where) + OriginFile.Suffix;
            Add(File.Exists(record) ? FileHash(record, source.File + OriginFile.Suffix) : "");
        }

        foreach (var area in scope.Areas.All)
        {
            Add($"{area.Code}|{area.Name}|{area.Kind}|{area.Parent}|{string.Join('|', area.Aliases)}");
        }

        foreach (var indicator in mapping.Indicators.Select(i => scope.Indicators.GetValueOrDefault(i.Code)).OfType<Indicator>())
        {
            Add($"{indicator.Code}|{indicator.Measure}|{indicator.Per.ToString("R", CultureInfo.InvariantCulture)}");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>SHA-256 of a file's bytes.</summary>
    internal static string FileHash(string path, string file)
    {
        try
        {
            if (Directory.Exists(path))
            {
                throw new SourceException(file, "this is a folder", "a file", "Name the file in it.");
            }

            if (!File.Exists(path))
            {
                throw new SourceException(file, "there is no such file", "", "Check the name under 'file' in the mapping, capital letters included.");
            }

            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 1 << 17, FileOptions.SequentialScan);
            return Convert.ToHexStringLower(SHA256.HashData(stream));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(file, $"the file cannot be read ({e.Message})", inner: e);
        }
    }
}

using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>
/// What the observations of mappings depend on, as SHA-256: the mapping, its files, their origin records, and the
/// definitions of areas and indicators. A file or record that several mappings name is hashed once.
/// </summary>
/// <param name="scope">What the mappings may use.</param>
public sealed class Fingerprints(ImportScope scope)
{
    /// <summary>Raised when the same files and mapping would give other observations than before.</summary>
    private const string Edition = "indicators import 1";

    private readonly ConcurrentDictionary<(string Path, string File), string> _hashes = new();
    private readonly Lazy<byte[]> _areas = new(() => Encoding.UTF8.GetBytes(string.Concat(scope.Areas.All.Select(a => $"{a.Code}|{a.Name}|{a.Kind}|{a.Parent}|{string.Join('|', a.Aliases)}\n"))));

    /// <summary>The fingerprint of a mapping: the same one means that an import would change nothing.</summary>
    /// <exception cref="SourceException">A file is missing or cannot be read.</exception>
    /// <exception cref="MappingException">A file's name leaves the workspace.</exception>
    public string Of(Mapping mapping)
    {
        ArgumentNullException.ThrowIfNull(mapping);
        return Of(mapping, s => Hash(WorkspacePath.Find(s.File, scope, s.Where), s.File));
    }

    /// <summary>The fingerprint of a mapping whose files' hashes are known from their reading.</summary>
    internal string Of(Mapping mapping, Func<MappingSource, string> hashOf)
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
            Add(File.Exists(record) ? Hash(record, source.File + OriginFile.Suffix) : "");
        }

        hash.AppendData(_areas.Value);
        foreach (var indicator in mapping.Indicators.Select(i => scope.Indicators.GetValueOrDefault(i.Code)).OfType<Indicator>())
        {
            Add($"{indicator.Code}|{indicator.Measure}|{indicator.Per.ToString("R", CultureInfo.InvariantCulture)}");
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private string Hash(string path, string file) => _hashes.GetOrAdd((path, file), f => HashOf(f.Path, f.File));

    /// <summary>SHA-256 of a file's bytes.</summary>
    internal static string HashOf(string path, string file)
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

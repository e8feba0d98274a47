using Indicators.Import.Yaml;
using Indicators.Model;

namespace Indicators.Import.Mapping;

/// <summary>What the origin record beside a file says about it.</summary>
/// <param name="Source">The file's name, and who made it.</param>
/// <param name="Period">The period that the file is about, as written.</param>
/// <param name="Seed">For made-up data: the seed it was drawn with.</param>
public sealed record OriginRecord(SourceFile Source, string Period, long? Seed);

/// <summary>Reads <c>&lt;file&gt;.origin.yaml</c>, the record of where a file came from.</summary>
public static class OriginFile
{
    /// <summary>What is added to a file's name to get its origin record's.</summary>
    public const string Suffix = ".origin.yaml";

    /// <summary>Reads an origin record.</summary>
    /// <param name="path">The origin record on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <param name="file">The data file it stands beside, as observations will name it.</param>
    /// <exception cref="PlanException">The record has mistakes; all are listed.</exception>
    /// <exception cref="SourceException">The record cannot be read.</exception>
    public static OriginRecord Read(string path, string displayName, string file) => YamlFile.Read(path, displayName, map =>
    {
        var sha = map.Text("sha256", "");
        if (sha.Length > 0 && (sha.Length != 64 || !sha.All(char.IsAsciiHexDigit)))
        {
            map.Mistake("sha256", $"'{sha}' as sha256", "64 hexadecimal digits");
        }

        var source = new SourceFile(file, sha.ToLowerInvariant())
        {
            Producer = map.Text("producer", ""),
            Table = map.Text("table", ""),
            Licence = map.Text("licence", ""),
            Note = map.Text("note", ""),
            ExtractDate = map.Date("extract-date"),
            Synthetic = map.Flag("synthetic"),
            IsPublic = map.Flag("public"),
        };
        map.OptionalText("url");
        map.OptionalText("request");
        return new OriginRecord(source, map.Text("period", ""), map.Integer("seed"));
    });

    /// <summary>A record beside a file that lacks one, whose name was meant for it; null when there is none.</summary>
    /// <param name="path">The data file on disk.</param>
    /// <returns>The record's name without its folder.</returns>
    public static string? Misnamed(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (Path.GetDirectoryName(path) is not { Length: > 0 } folder || !Directory.Exists(folder))
        {
            return null;
        }

        var ownerless = Directory.EnumerateFiles(folder, "*origin*.y*ml").Where(r => !r.EndsWith(Suffix, StringComparison.Ordinal) || !File.Exists(r[..^Suffix.Length])).Select(r => Path.GetFileName(r)).ToList();
        var (name, stem) = (Path.GetFileName(path), Path.GetFileNameWithoutExtension(path));
        return ownerless.Find(r => r.StartsWith(stem + ".", StringComparison.OrdinalIgnoreCase)) ?? ownerless.Find(r => r.EndsWith(Suffix, StringComparison.Ordinal) && EditDistance.Nearest(r[..^Suffix.Length], [name]) is not null);
    }

    /// <summary>The source of a data file, hashed now, with what its origin record says.</summary>
    /// <param name="path">The data file on disk.</param>
    /// <param name="file">How observations and messages name it.</param>
    /// <exception cref="SourceException">The file cannot be read, or the record was made for other bytes.</exception>
    public static SourceFile SourceOf(string path, string file) => Describe(path, file, Fingerprints.HashOf(path, file));

    /// <summary>The source of a data file with what its origin record says; checks the record's SHA-256 against the file's.</summary>
    /// <param name="path">The data file on disk.</param>
    /// <param name="file">How observations and messages name it.</param>
    /// <param name="sha256">SHA-256 of the bytes that were read.</param>
    /// <exception cref="SourceException">The record was made for other bytes.</exception>
    public static SourceFile Describe(string path, string file, string sha256)
    {
        var record = path + Suffix;
        if (!File.Exists(record))
        {
            return new SourceFile(file, sha256);
        }

        var told = Read(record, file + Suffix, file).Source;
        if (told.Sha256.Length > 0 && !string.Equals(told.Sha256, sha256, StringComparison.Ordinal))
        {
            throw new SourceException(
                file,
                $"the file's SHA-256 is {sha256}, but its origin record was made for {told.Sha256}",
                "the file that the origin record describes",
                $"If the file was corrected on purpose, write the new SHA-256 and what changed in {file}{Suffix}.");
        }

        return told with { Sha256 = sha256 };
    }
}

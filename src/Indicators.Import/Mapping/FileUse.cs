using Indicators.Import.Extracts;

namespace Indicators.Import.Mapping;

/// <summary>What one mapping wants of one file.</summary>
internal sealed class FileUse(MappingSource source, IReadOnlyList<TermMapping> terms)
{
    /// <summary>The file, and where area and period stand in it.</summary>
    public MappingSource Source { get; } = source;

    /// <summary>The figures.</summary>
    public IReadOnlyList<TermMapping> Terms { get; } = terms;

    /// <summary>The uses that a mapping makes of its files, in its own order.</summary>
    public static IReadOnlyList<FileUse> Of(Mapping mapping)
    {
        var terms = mapping.Indicators.SelectMany(i => i.Terms).ToLookup(t => t.Source, StringComparer.Ordinal);
        return [.. mapping.Sources.Select(s => new FileUse(s, [.. terms[s.Id]]))];
    }

    /// <summary>
    /// True when another use reads the file alike, so that both can take their rows from one reading. How numbers are
    /// written and which words mean unknown is each use's own matter.
    /// </summary>
    public bool ReadsLike(FileUse other)
    {
        var (mine, theirs) = (Source.Format, other.Source.Format);
        return Source.File == other.Source.File
            && Source.Reader == other.Source.Reader
            && mine.Encoding == theirs.Encoding
            && mine.Separator == theirs.Separator
            && mine.Header == theirs.Header
            && mine.Skip == theirs.Skip
            && mine.Sheet == theirs.Sheet
            && mine.Columns.SequenceEqual(theirs.Columns, StringComparer.Ordinal);
    }

    /// <summary>Opens the file as this use, and every use that reads it alike, wants it.</summary>
    /// <exception cref="Model.SourceException">The file cannot be read as what it should be.</exception>
    public Extract Open(string path)
    {
        var extract = ExtractFile.Open(path, Source.File, Source.Reader, Source.Format);
        Privacy.CprGuard.RefuseInHeader(Source.File, extract.Layout.Columns);
        return extract;
    }

    /// <summary>The use laid over the file's columns.</summary>
    /// <exception cref="Model.MappingException">A column that the mapping names is not there.</exception>
    public SourcePlan Lay(Extract extract, ImportScope scope) => SourcePlan.Create(Source, Terms, extract.Layout, Source.File, scope.Areas);
}

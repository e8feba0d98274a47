using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>
/// A file opened by its reader: the columns are known, and its rows can be run through, as often as wanted.
/// Every run hashes exactly the bytes that it read.
/// </summary>
internal abstract class Extract(string file)
{
    /// <summary>Longest accepted row in bytes.</summary>
    public const int MaxRowBytes = 16 << 20;

    /// <summary>How messages name the file.</summary>
    public string File { get; } = file;

    /// <summary>The columns.</summary>
    public abstract Layout Layout { get; }

    /// <summary>SHA-256 over the bytes of the last complete run, lower-case hexadecimal.</summary>
    public string Sha256 { get; protected set; } = "";

    /// <summary>The field separator, for a delimited file.</summary>
    public virtual char? Separator => null;

    /// <summary>The encoding, for a text file.</summary>
    public virtual TextEncodingKind? Encoding => null;

    /// <summary>
    /// Runs through the rows; <paramref name="takers"/> makes one taker per thread that is used. False when the run did not
    /// reach the end, because a taker wanted no more or the encoding turned out to be another: run again with new takers.
    /// </summary>
    /// <exception cref="SourceException">The file is damaged or its encoding is wrong.</exception>
    public abstract bool Run<TTaker>(Func<TTaker> takers, Action<long>? progress, CancellationToken cancellation)
        where TTaker : class, IRowTaker;
}

using System.Security.Cryptography;
using System.Text;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>A file of a format that must be held in memory to be read; its size is limited.</summary>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Sha256">Their SHA-256.</param>
internal sealed record WholeFile(byte[] Bytes, string Sha256)
{
    /// <summary>Largest such file.</summary>
    public const int MaxBytes = 32 << 20;

    /// <summary>Reads a file.</summary>
    /// <exception cref="SourceException">It is too large.</exception>
    public static WholeFile Read(string path, string file)
    {
        var length = new FileInfo(path).Length;
        if (length > MaxBytes)
        {
            throw new SourceException(file, $"the file has {length >> 20} MB", $"at most {MaxBytes >> 20} MB of this format", "Make the extract as CSV or BULK, which may have any size.");
        }

        var bytes = File.ReadAllBytes(path);
        return new WholeFile(bytes, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    /// <summary>The text of the file, its encoding found strictly.</summary>
    public string Text(TextEncodingKind declared, string file, out TextEncodingKind encoding)
    {
        using var stream = new MemoryStream(Bytes, writable: false);
        encoding = TextEncoding.Detect(stream, declared, file);
        try
        {
            using var reader = new StreamReader(TextEncodingStream(encoding), new UTF8Encoding(false, true), detectEncodingFromByteOrderMarks: true);
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException e)
        {
            throw new SourceException(file, "the file holds bytes that its encoding does not know", "one encoding throughout", "Export it again as UTF-8.", e);
        }
    }

    private Stream TextEncodingStream(TextEncodingKind encoding)
    {
        var stream = new MemoryStream(Bytes, writable: false);
        return encoding == TextEncodingKind.Utf8 ? stream : TextEncoding.ToUtf8(stream, encoding);
    }
}

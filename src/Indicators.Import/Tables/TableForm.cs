using System.Text;
using Indicators.Import.Extracts;
using Indicators.Model;

namespace Indicators.Import.Tables;

/// <summary>The encoding and separator of a table, found by looking at the whole file once.</summary>
internal static class TableForm
{
    private const int Chunk = 1 << 16;

    /// <summary>
    /// UTF-8 where every byte is valid in it, else Windows-1252 (in which every byte is valid, so it cannot be recognised
    /// by itself); the separator that splits the header into more names.
    /// </summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="displayName">How messages name it.</param>
    /// <param name="encoding">UTF-8 or Windows-1252 as declared, or to be found out.</param>
    /// <param name="separator">As declared; null to find it out.</param>
    /// <exception cref="SourceException">The file is missing, empty or not text.</exception>
    public static (Encoding Encoding, char Separator) Detect(string path, string displayName, TextEncodingKind encoding, char? separator)
    {
        if (Directory.Exists(path))
        {
            throw new SourceException(displayName, "this is a folder", "a CSV file");
        }

        if (!File.Exists(path))
        {
            throw new SourceException(displayName, "there is no such file", "a CSV file");
        }

        try
        {
            using var stream = File.OpenRead(path);
            var buffer = new byte[Chunk];
            var decoder = new UTF8Encoding(false, true).GetDecoder();
            var characters = new char[Chunk + 4];
            var utf8 = true;
            byte[]? head = null;
            int read;
            while ((read = stream.Read(buffer, 0, buffer.Length)) > 0)
            {
                head ??= buffer[..read];
                if (buffer.AsSpan(0, read).Contains((byte)0))
                {
                    throw new SourceException(displayName, "the file is not a text table (it holds a zero byte)", "CSV in UTF-8 or Windows-1252", "Save it as CSV, UTF-8.");
                }

                utf8 = utf8 && IsValid(decoder, buffer.AsSpan(0, read), characters, flush: false);
            }

            utf8 = utf8 && IsValid(decoder, [], characters, flush: true);
            if (encoding == TextEncodingKind.Utf8 && !utf8)
            {
                throw new SourceException(displayName, "the file is not UTF-8", "UTF-8 as declared", "Declare windows-1252, or save it as UTF-8.");
            }

            var found = utf8 && encoding != TextEncodingKind.Windows1252 ? new UTF8Encoding(false) : TextEncoding.LenientWindows1252;
            var first = FirstLine(found.GetString(head ?? []));
            return first.Length == 0
                ? throw new SourceException(displayName, "the file is empty", "a header and rows")
                : (found, separator ?? (Count(first, ';') > Count(first, ',') ? ';' : ','));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(displayName, $"the file cannot be read ({e.Message})", inner: e);
        }
    }

    private static bool IsValid(Decoder decoder, ReadOnlySpan<byte> bytes, Span<char> characters, bool flush)
    {
        try
        {
            decoder.GetChars(bytes, characters, flush);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static string FirstLine(string text)
    {
        var lines = text.TrimStart('\uFEFF', '\r', '\n', ' ', '\t');
        var end = lines.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? lines : lines[..end];
    }

    private static int Count(string line, char separator)
    {
        var quoted = false;
        var count = 0;
        foreach (var c in line)
        {
            quoted ^= c == '"';
            count += !quoted && c == separator ? 1 : 0;
        }

        return count;
    }
}

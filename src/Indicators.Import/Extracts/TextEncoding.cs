using System.Text;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>The encodings that extracts come in.</summary>
public enum TextEncodingKind
{
    /// <summary>To be found out from the bytes.</summary>
    Auto,

    /// <summary>UTF-8, with or without byte order mark, checked to the last byte.</summary>
    Utf8,

    /// <summary>UTF-16 with byte order mark.</summary>
    Utf16,

    /// <summary>Windows-1252, what Statistikbanken's site and Danish Excel write.</summary>
    Windows1252,
}

/// <summary>
/// Finds out a text's encoding strictly: invalid UTF-8 is never read as UTF-8, and Windows-1252, in which nearly every
/// byte means something, is only accepted where its high bytes are letters and signs of Danish text.
/// </summary>
internal static class TextEncoding
{
    /// <summary>The five bytes that Windows-1252 leaves undefined.</summary>
    private static ReadOnlySpan<byte> Undefined1252 => [0x81, 0x8D, 0x8F, 0x90, 0x9D];

    static TextEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Windows-1252.</summary>
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>Windows-1252 that reads every byte: for a table that is no extract, once it is known not to be UTF-8.</summary>
    public static Encoding LenientWindows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The code page that a PX file names; null when it is not known here.</summary>
    public static Encoding? Named(string name)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>A view of a text stream as UTF-8.</summary>
    /// <remarks>UTF-16 is read by its byte order mark; a byte or surrogate that means nothing is an error.</remarks>
    public static Stream ToUtf8(Stream stream, TextEncodingKind encoding)
    {
        if (encoding == TextEncodingKind.Windows1252)
        {
            return Encoding.CreateTranscodingStream(stream, Windows1252, new UTF8Encoding(false), leaveOpen: true);
        }

        var mark = new byte[2];
        var bigEndian = stream.ReadAtLeast(mark, 2, throwOnEndOfStream: false) == 2 && mark[0] == 0xFE;
        return Encoding.CreateTranscodingStream(stream, new UnicodeEncoding(bigEndian, false, true), new UTF8Encoding(false), leaveOpen: true);
    }

    /// <summary>Length of a byte order mark and the encoding that it announces.</summary>
    public static (TextEncodingKind Kind, int Length) ByteOrderMark(ReadOnlySpan<byte> start)
    {
        if (start.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (TextEncodingKind.Utf8, 3);
        }

        return start.Length >= 2 && ((start[0] == 0xFF && start[1] == 0xFE) || (start[0] == 0xFE && start[1] == 0xFF))
            ? (TextEncodingKind.Utf16, 2)
            : (TextEncodingKind.Auto, 0);
    }

    /// <summary>Finds the encoding by looking at the whole stream, in constant memory.</summary>
    /// <exception cref="SourceException">The encoding is not the declared one or cannot be decided.</exception>
    public static TextEncodingKind Detect(Stream stream, TextEncodingKind declared, string file)
    {
        var census = new ByteCensus();
        var buffer = new byte[1 << 16];
        var kept = 0;
        var first = true;
        while (true)
        {
            var read = stream.Read(buffer, kept, buffer.Length - kept);
            var span = buffer.AsSpan(0, kept + read);
            if (first)
            {
                first = false;
                var (mark, length) = ByteOrderMark(span);
                if (mark == TextEncodingKind.Utf16)
                {
                    return Agree(declared, mark, file);
                }

                span = span[length..];
                census.HasMark = mark == TextEncodingKind.Utf8;
            }

            var consumed = census.Take(span, final: read == 0);
            if (read == 0)
            {
                break;
            }

            kept = span.Length - consumed;
            span[consumed..].CopyTo(buffer);
        }

        return Judge(census, declared, file);
    }

    /// <summary>The error for bytes that are not valid in the declared or announced encoding.</summary>
    public static SourceException NotUtf8(string file, int line) => new(
        $"{file}:{line}",
        "the file is not UTF-8",
        "UTF-8, or another encoding that the mapping declares",
        "Write 'encoding: windows-1252' under format if it comes from Danish Excel or the export of Statistikbanken's site; otherwise save it as UTF-8.");

    private static TextEncodingKind Agree(TextEncodingKind declared, TextEncodingKind found, string file) =>
        declared == TextEncodingKind.Auto || declared == found
            ? found
            : throw new SourceException(file, $"the file begins with the byte order mark of {Name(found)}", Name(declared) + ", as the mapping declares", "Correct 'encoding' under format.");

    private static TextEncodingKind Judge(ByteCensus census, TextEncodingKind declared, string file)
    {
        if (census.Nul)
        {
            throw new SourceException(file, "the file holds NUL bytes", "text", "It is binary, damaged, or UTF-16 without byte order mark: export it again as CSV in UTF-8.");
        }

        if (census.HasMark)
        {
            Agree(declared, TextEncodingKind.Utf8, file);
            return census.Invalid == 0 ? TextEncodingKind.Utf8 : throw new SourceException($"{file}:{census.FirstInvalidLine}", "the file begins as UTF-8 but holds bytes that are not UTF-8", "one encoding throughout", "Export it again: it may be cut, or pasted together from two files.");
        }

        switch (declared)
        {
            case TextEncodingKind.Utf16:
                throw new SourceException(file, "the file has no byte order mark", "UTF-16 with byte order mark, as the mapping declares", "Correct 'encoding' under format.");
            case TextEncodingKind.Utf8 when census.Invalid > 0:
                throw new SourceException($"{file}:{census.FirstInvalidLine}", "the file is not UTF-8, which the mapping declares", "UTF-8", "Write 'encoding: windows-1252' if it comes from Danish Excel, or leave encoding out.");
            case TextEncodingKind.Windows1252 when census.Multibyte > 0 && census.Invalid == 0:
                throw new SourceException(file, "the file is valid UTF-8 with letters beyond ASCII, which as Windows-1252 would turn ø into Ã¸", "Windows-1252, as the mapping declares", "Write 'encoding: utf-8', or leave encoding out.");
            case TextEncodingKind.Utf8 or TextEncodingKind.Windows1252:
                return declared;
            default:
                break;
        }

        if (census.Invalid == 0)
        {
            return TextEncodingKind.Utf8;
        }

        if (census.Multibyte * 20 > census.Invalid)
        {
            throw new SourceException($"{file}:{census.FirstInvalidLine}", $"the file is partly UTF-8 ({census.Multibyte} letters) and partly not ({census.Invalid} bytes)", "one encoding throughout", "Export it again, or declare 'encoding' under format if you know better.");
        }

        if (census.Undefined > 0 || census.Letters * 10 < (census.High * 6))
        {
            throw new SourceException($"{file}:{census.FirstInvalidLine}", "the file is neither UTF-8 nor text in Windows-1252", "UTF-8, UTF-16 with byte order mark, or Windows-1252", "Save it as UTF-8.");
        }

        return TextEncodingKind.Windows1252;
    }

    private static string Name(TextEncodingKind kind) => kind switch
    {
        TextEncodingKind.Utf16 => "UTF-16",
        TextEncodingKind.Windows1252 => "Windows-1252",
        _ => "UTF-8",
    };

    /// <summary>What the bytes of a text are like.</summary>
    private sealed class ByteCensus
    {
        private int _line = 1;

        public bool HasMark { get; set; }

        public bool Nul { get; private set; }

        public long Multibyte { get; private set; }

        public long Invalid { get; private set; }

        public long High { get; private set; }

        public long Letters { get; private set; }

        public long Undefined { get; private set; }

        public int FirstInvalidLine { get; private set; }

        /// <summary>Counts a stretch; returns how much of it was complete.</summary>
        public int Take(ReadOnlySpan<byte> span, bool final)
        {
            Nul |= span.Contains((byte)0);
            var at = 0;
            while (at < span.Length)
            {
                var ascii = span[at..].IndexOfAnyInRange((byte)0x80, (byte)0xFF);
                if (ascii < 0)
                {
                    _line += span[at..].Count((byte)'\n');
                    return span.Length;
                }

                _line += span.Slice(at, ascii).Count((byte)'\n');
                at += ascii;
                var status = Rune.DecodeFromUtf8(span[at..], out _, out var length);
                if (status == System.Buffers.OperationStatus.NeedMoreData && !final)
                {
                    return at;
                }

                if (status == System.Buffers.OperationStatus.Done)
                {
                    Multibyte++;
                    at += length;
                    continue;
                }

                Single(span[at]);
                at++;
            }

            return at;
        }

        private void Single(byte b)
        {
            Invalid++;
            FirstInvalidLine = FirstInvalidLine == 0 ? _line : FirstInvalidLine;
            High++;
            if (Undefined1252.Contains(b))
            {
                Undefined++;
            }
            else if (b is 0xE6 or 0xF8 or 0xE5 or 0xC6 or 0xD8 or 0xC5 or 0xE9 or 0xE4 or 0xF6 or 0xFC or 0xC4 or 0xD6 or 0xDC or 0xA7 or 0xBD or 0x96 or 0x97 or 0xA0 or 0xE8 or 0xC9 or 0xB4 or 0x91 or 0x92 or 0x93 or 0x94 or 0x85)
            {
                Letters++;
            }
        }
    }
}

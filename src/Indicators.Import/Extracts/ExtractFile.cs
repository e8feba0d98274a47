using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>Opens a file with the reader that fits it: the one that the mapping names, or the one its content calls for.</summary>
internal static class ExtractFile
{
    private const int HeadBytes = 1 << 18;

    /// <summary>Opens a file.</summary>
    /// <param name="path">The file on disk.</param>
    /// <param name="file">How messages name it.</param>
    /// <param name="reader">The reader, or <see cref="ReaderKind.Auto"/>.</param>
    /// <param name="format">What the mapping declares about it.</param>
    /// <exception cref="SourceException">The file is missing, empty, not figures, or not what the reader expects.</exception>
    public static Extract Open(string path, string file, ReaderKind reader, FileFormat format)
    {
        try
        {
            var head = Head(path, file);
            var found = ContentKind.Of(head, file);
            var wanted = reader == ReaderKind.Auto ? found : reader;
            if (found is { } sure && wanted != sure && (IsContainer(sure) || (wanted is { } w && IsContainer(w))))
            {
                throw new SourceException(file, $"the content is {ContentKind.Name(sure)}", $"{ContentKind.Name(wanted!.Value)}, as the mapping says", "Correct 'reader' in the mapping, or write 'reader: auto'.");
            }

            if (found is null && wanted is { } named && IsContainer(named))
            {
                throw new SourceException(file, "the content is delimited text", $"{ContentKind.Name(named)}, as the mapping says", "Correct 'reader' in the mapping, or write 'reader: auto'.");
            }

            return OpenAs(path, file, wanted, format, head);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException(file, $"the file cannot be read ({e.Message})", inner: e);
        }
    }

    private static Extract OpenAs(string path, string file, ReaderKind? reader, FileFormat format, byte[] head) => reader switch
    {
        ReaderKind.Xlsx => XlsxReader.Open(path, file, format),
        ReaderKind.Dstml => DstmlReader.Open(path, file, format),
        ReaderKind.Px => PxReader.Open(path, file, format),
        ReaderKind.JsonStat => JsonStatReader.Open(path, file, format),
        ReaderKind.JsonRows => JsonRowsReader.Open(path, file, format),
        ReaderKind.Matrix => MatrixReader.Open(path, file, format),
        _ => DelimitedOpener.Open(path, file, reader ?? ReaderKind.Auto, format, head),
    };

    private static bool IsContainer(ReaderKind kind) => kind is ReaderKind.Xlsx or ReaderKind.Dstml or ReaderKind.Px or ReaderKind.JsonStat or ReaderKind.JsonRows;

    private static byte[] Head(string path, string file)
    {
        if (Directory.Exists(path))
        {
            throw new SourceException(file, "this is a folder", "a file", "Name the file in it.");
        }

        if (!File.Exists(path))
        {
            throw new SourceException(file, "there is no such file", "", "Check the name under 'file' in the mapping, capital letters included.");
        }

        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        if (stream.Length == 0)
        {
            throw new SourceException(file, "the file is empty", "figures", "Make the extract again.");
        }

        var head = new byte[Math.Min(stream.Length, HeadBytes)];
        var read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..read];
    }
}

using System.Text;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>
/// PX files (the 2013 format): keywords with language and subject, strings over several lines, semicolons inside quotes,
/// and a data block in which the stub varies slowest, or with KEYS only the rows that are not zero.
/// </summary>
internal static class PxReader
{
    /// <summary>Opens a PX file.</summary>
    public static Extract Open(string path, string file, FileFormat format)
    {
        var whole = WholeFile.Read(path, file);
        var text = Decode(whole, file, format, out var encoding);
        var document = new PxDocument(text, file);
        var stub = document.List("STUB");
        var heading = document.List("HEADING");
        if (stub.Count + heading.Count == 0)
        {
            throw new SourceException(file, "neither STUB nor HEADING names a variable", "a PX file", "Make the extract again.");
        }

        var variables = stub.Concat(heading).Select(document.Variable).ToList();
        if (variables.Select(v => v.Name).Distinct(StringComparer.Ordinal).Count() != variables.Count)
        {
            throw new SourceException(file, "a variable stands twice in STUB and HEADING", "each variable once", "Make the extract again.");
        }

        var layout = CodedColumns.LayoutOf(ReaderKind.Px, variables.Select(v => v.Name));
        return new MemoryExtract(file, whole.Sha256, layout, () => new PxData(document, variables, stub.Count, file).Records(), encoding);
    }

    /// <summary>The file's own CODEPAGE decides; ANSI without one means Windows-1252.</summary>
    private static string Decode(WholeFile whole, string file, FileFormat format, out TextEncodingKind encoding)
    {
        if (format.Encoding != TextEncodingKind.Auto || TextEncoding.ByteOrderMark(whole.Bytes).Length > 0)
        {
            return whole.Text(format.Encoding, file, out encoding);
        }

        var start = Encoding.Latin1.GetString(whole.Bytes.AsSpan(0, Math.Min(whole.Bytes.Length, 4096)));
        const string Key = "CODEPAGE=\"";
        var at = start.IndexOf(Key, StringComparison.Ordinal);
        var end = at < 0 ? -1 : start.IndexOf('"', at + Key.Length);
        if (end < 0)
        {
            return whole.Text(TextEncodingKind.Auto, file, out encoding);
        }

        var name = start[(at + Key.Length)..end];
        var named = TextEncoding.Named(name) ?? throw new SourceException(file, $"CODEPAGE names '{name}', which is not known here", "Windows-1252, UTF-8 or an ISO code page", "Declare 'encoding' under format.");
        encoding = named.CodePage == 65001 ? TextEncodingKind.Utf8 : TextEncodingKind.Windows1252;
        try
        {
            return named.GetString(whole.Bytes);
        }
        catch (DecoderFallbackException e)
        {
            throw new SourceException(file, $"the file holds bytes that are not {name}, which its CODEPAGE names", name, "Declare 'encoding' under format.", e);
        }
    }
}

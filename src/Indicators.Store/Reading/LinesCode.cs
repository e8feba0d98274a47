using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Indicators.Model;

namespace Indicators.Store.Reading;

/// <summary>
/// The text in which a figure's row keeps its origins: <c>3:12-40/29 4:5-5/1</c> is 29 rows from line 12 to 40 of file
/// number 3, and line 5 of file number 4. A table of its own would double the rows of the store for something that is
/// never searched, only read with its figure.
/// </summary>
internal static class LinesCode
{
    public static string Of(IReadOnlyList<Origin> origins, IReadOnlyDictionary<string, int> fileIds)
    {
        if (origins.Count == 1)
        {
            return One(origins[0], fileIds);
        }

        var text = new StringBuilder();
        foreach (var origin in origins)
        {
            text.Append(text.Length == 0 ? "" : " ").Append(One(origin, fileIds));
        }

        return text.ToString();
    }

    /// <summary>Room for the usual figure of one file or two.</summary>
    public const int MostBytes = 128;

    /// <summary>Writes the same text as bytes, without a string for each of millions of rows; false when there is not room for it.</summary>
    public static bool TryWrite(IReadOnlyList<Origin> origins, IReadOnlyDictionary<string, int> fileIds, Span<byte> bytes, out int written)
    {
        written = 0;
        for (var i = 0; i < origins.Count; i++)
        {
            var origin = origins[i];
            if (!Utf8.TryWrite(bytes[written..], CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " ")}{fileIds[origin.Source.File]}:{origin.FirstLine}-{origin.LastLine}/{origin.Rows}", out var part))
            {
                return false;
            }

            written += part;
        }

        return true;
    }

    /// <summary>The origins that a text names.</summary>
    /// <exception cref="FormatException">The text is not of this form: the database was altered by hand.</exception>
    /// <exception cref="KeyNotFoundException">It names a file that is not among these.</exception>
    public static Origin[] Read(string lines, IReadOnlyDictionary<int, SourceFile> files)
    {
        if (lines.Length == 0)
        {
            return [];
        }

        var origins = new Origin[lines.AsSpan().Count(' ') + 1];
        var rest = lines.AsSpan();
        foreach (ref var origin in origins.AsSpan())
        {
            var end = rest.IndexOf(' ');
            var part = end < 0 ? rest : rest[..end];
            rest = end < 0 ? [] : rest[(end + 1)..];
            var file = Number(ref part, ':');
            var first = Number(ref part, '-');
            var last = Number(ref part, '/');
            origin = new(files[file], first, last, int.Parse(part, NumberStyles.None, CultureInfo.InvariantCulture));
        }

        return origins;
    }

    private static string One(Origin origin, IReadOnlyDictionary<string, int> fileIds) => string.Create(
        CultureInfo.InvariantCulture, $"{fileIds[origin.Source.File]}:{origin.FirstLine}-{origin.LastLine}/{origin.Rows}");

    /// <summary>Reads a number and steps over the mark that ends it.</summary>
    private static int Number(ref ReadOnlySpan<char> text, char mark)
    {
        var end = text.IndexOf(mark);
        if (end < 0)
        {
            throw new FormatException("A figure's origins are not of the form file:first-last/rows.");
        }

        var number = int.Parse(text[..end], NumberStyles.None, CultureInfo.InvariantCulture);
        text = text[(end + 1)..];
        return number;
    }
}

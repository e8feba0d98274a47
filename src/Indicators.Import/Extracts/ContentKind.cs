using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Indicators.Model;

namespace Indicators.Import.Extracts;

/// <summary>Tells formats apart by their content; the file's name says nothing.</summary>
internal static partial class ContentKind
{
    /// <summary>The format of a file that is not delimited text; null for delimited text.</summary>
    /// <exception cref="SourceException">The content is an error message, a web page or another thing that holds no figures.</exception>
    public static ReaderKind? Of(ReadOnlySpan<byte> head, string file)
    {
        if (head.StartsWith("PK\u0003\u0004"u8))
        {
            return ReaderKind.Xlsx;
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
        {
            throw new SourceException(file, "this is a workbook in the old .xls format", ".xlsx or CSV", "Open it and save it as .xlsx.");
        }

        if (head.StartsWith("%PDF"u8))
        {
            throw new SourceException(file, "this is a PDF document", "a file with figures", "Ask its producer for the figures as CSV or .xlsx.");
        }

        var (mark, length) = TextEncoding.ByteOrderMark(head);
        var text = mark == TextEncodingKind.Utf16 ? Encoding.Unicode.GetString(head) : Encoding.Latin1.GetString(head[length..]);
        var start = text.AsSpan().TrimStart();
        if (start.IsEmpty)
        {
            throw new SourceException(file, "the file holds only blanks and empty lines", "figures", "Make the extract again.");
        }

        switch (start[0])
        {
            case '{' or '[':
                return Json(start, file);
            case '<' when !text.Contains("<Cube", StringComparison.Ordinal):
                throw new SourceException(file, "this is a web page or XML without figures", "a file with figures", "The site answered with a page instead of the table: make the extract again.");
            default:
                break;
        }

        if (text.Contains("<Cube", StringComparison.Ordinal) || text.Contains("cards4;", StringComparison.Ordinal))
        {
            return ReaderKind.Dstml;
        }

        return PxStart().IsMatch(start[..Math.Min(start.Length, 200)]) ? ReaderKind.Px : null;
    }

    /// <summary>A reader's name for messages.</summary>
    public static string Name(ReaderKind kind) => kind switch
    {
        ReaderKind.Xlsx => "a workbook (.xlsx)",
        ReaderKind.Dstml => "a SAS/DSTML export",
        ReaderKind.Px => "a PX file",
        ReaderKind.JsonStat => "JSON-stat",
        ReaderKind.JsonRows => "JSON rows",
        _ => "delimited text",
    };

    private static ReaderKind Json(ReadOnlySpan<char> start, string file)
    {
        if (start[0] == '[')
        {
            return ReaderKind.JsonRows;
        }

        if (start.Contains("\"errorTypeCode\"", StringComparison.Ordinal))
        {
            throw ApiError(start, file);
        }

        if (start.Contains("\"suppressedDataValue\"", StringComparison.Ordinal))
        {
            throw new SourceException(file, "this is Statistikbanken's description of a table (tableinfo), not its figures", "the table's figures", "Ask the API for /data with format CSV or BULK.");
        }

        if (start.Contains("\"dataset\"", StringComparison.Ordinal) || (start.Contains("\"dimension\"", StringComparison.Ordinal) && start.Contains("\"size\"", StringComparison.Ordinal)) || start.Contains("\"value\"", StringComparison.Ordinal))
        {
            return ReaderKind.JsonStat;
        }

        throw new SourceException(file, "this is JSON of a kind that is not known", "JSON-stat, or an array of rows", "Save the figures as CSV.");
    }

    private static SourceException ApiError(ReadOnlySpan<char> start, string file)
    {
        var code = "";
        var message = "";
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetString(Encoding.Latin1.GetBytes(start.ToString())));
            code = document.RootElement.TryGetProperty("errorTypeCode", out var c) ? c.ToString() : "";
            message = document.RootElement.TryGetProperty("message", out var m) ? m.ToString() : "";
        }
        catch (JsonException)
        {
            // A cut error body still is one.
        }

        return new SourceException(
            file,
            $"this is an error message of Statistikbanken's API, saved as if it were the table: {code} {message}".TrimEnd(),
            "the table's figures",
            code == "REQUEST-LIMIT" ? "Make the extract again with format BULK, which has no limit." : "Correct the request and make the extract again.");
    }

    [GeneratedRegex("^[A-Z][A-Z0-9-]*(\\[[a-z]+\\])?(\\(\"[^\"]*\"\\))?\\s*=\\s*(\"|[A-Z0-9])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PxStart();
}

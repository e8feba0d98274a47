using System.Text;

namespace Indicators.Cli.Output;

/// <summary>Standard output: one JSON value, a CSV text, or a table for a person.</summary>
internal static class Terminal
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Lets standard output and error take UTF-8 as it is. The framework's own writers would first learn every key of the
    /// terminal, which takes longer than printing a result.
    /// </summary>
    public static void Open()
    {
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = Utf8;
        }

        Console.SetOut(new StreamWriter(Console.OpenStandardOutput(), Utf8) { AutoFlush = true });
        Console.SetError(new StreamWriter(Console.OpenStandardError(), Utf8) { AutoFlush = true });
    }

    /// <summary>Writes one JSON value.</summary>
    public static void Json(object value) => Text(ResultText.Json(value));

    /// <summary>Writes text as it is.</summary>
    public static void Text(string text)
    {
        Console.Out.Write(text);
        Console.Out.Flush();
    }

    /// <summary>Writes a line.</summary>
    public static void Line(string text = "") => Console.Out.Write(text + "\n");

    /// <summary>Writes a table between two empty lines. A terminal decides its width; in a pipe no line is cut.</summary>
    public static void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, IReadOnlySet<int>? numbers = null)
    {
        var printable = rows.Select(r => (IReadOnlyList<string>)[.. r.Select(Printable)]).ToList();
        Text("\n" + TextTable.Of(headings, printable, numbers, Width()) + "\n");
    }

    /// <summary>Columns of the terminal that standard output is; null when it is a file or a pipe.</summary>
    private static int? Width() => !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var columns ? columns : null;

    /// <summary>A message for the person at the terminal, never part of the result.</summary>
    public static void Note(string text) => Console.Error.Write(Printable(text) + "\n");

    /// <summary>Text without control characters: a cell of somebody's file must not steer a terminal.</summary>
    public static string Printable(string text) => text.AsSpan().IndexOfAnyInRange('\0', '\u001f') < 0
        ? text
        : string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>Writes bytes to standard output as they are.</summary>
    public static void Bytes(ReadOnlySpan<byte> bytes)
    {
        using var output = Console.OpenStandardOutput();
        output.Write(bytes);
        output.Flush();
    }
}

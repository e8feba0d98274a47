using Spectre.Console;

namespace Indicators.Cli.Output;

/// <summary>Standard output: one JSON value, a CSV text, or a table for a person.</summary>
internal static class Terminal
{
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

    /// <summary>Makes the writer of tables ready on another core while a command reads its data: its first table takes longer than many a command.</summary>
    public static void MakeReady() => _ = Task.Run(() =>
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null), Ansi = AnsiSupport.No });
        console.Write(TableOf(["-"], [["-"]], numbers: null));
    });

    /// <summary>Writes a table. A terminal decides its width; in a pipe no line is cut.</summary>
    public static void Table(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, IReadOnlySet<int>? numbers = null)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Out),
            Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        if (Console.IsOutputRedirected)
        {
            console.Profile.Width = 400;
        }

        console.Write(TableOf(headings, rows, numbers));
    }

    private static Table TableOf(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, IReadOnlySet<int>? numbers)
    {
        var table = new Table { Border = TableBorder.Simple, ShowRowSeparators = false };
        for (var i = 0; i < headings.Count; i++)
        {
            var column = new TableColumn(new Text(headings[i], new Style(decoration: Decoration.Bold)));
            table.AddColumn(numbers?.Contains(i) == true ? column.RightAligned() : column);
        }

        foreach (var row in rows)
        {
            table.AddRow(row.Select(cell => new Text(Printable(cell))));
        }

        return table;
    }

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

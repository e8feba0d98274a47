using System.Globalization;
using Indicators.Model;

namespace Indicators.Import.Yaml;

/// <summary>
/// Finds in a text that is no YAML what a person probably did: a tab, a colon without a blank, a colon inside a text, a
/// quote left open, a wrong indentation. The reading stumbles at the mistake or soon after it, so the lines before count too.
/// </summary>
internal static class YamlBlame
{
    private const int LinesBack = 3;

    /// <summary>The mistake with its own line; null when none of these is seen.</summary>
    /// <param name="file">How messages name the file.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="line">Where the reading stumbled, 1-based.</param>
    public static DocumentMistake? Find(string file, string text, int line)
    {
        var lines = text.Split('\n');
        var at = new List<int>();
        for (var i = Math.Clamp(line, 1, lines.Length) - 1; i >= 0 && at.Count < LinesBack; i--)
        {
            if (!IsBlank(lines[i]))
            {
                at.Add(i);
            }
        }

        // A tab is stumbled over before its line begins, and where nothing else stands in its line.
        for (var i = Math.Max(line, 1) - 1; i <= line && i < lines.Length; i++)
        {
            if (Tab(lines, i) is { } tab)
            {
                return Told(file, i, tab);
            }
        }

        foreach (var blame in (Func<string[], int, Blame?>[])[Tab, Colonless, SecondColon, OpenQuote, Indentation])
        {
            foreach (var i in at)
            {
                if (blame(lines, i) is { } found)
                {
                    return Told(file, i, found);
                }
            }
        }

        return null;
    }

    private static DocumentMistake Told(string file, int index, Blame blame) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{file}:{index + 1}:{blame.Column + 1}"), $"this is not YAML ({blame.What})", "", blame.Action);

    private static Blame? Tab(string[] lines, int i)
    {
        var indented = lines[i].Length - lines[i].TrimStart(' ', '\t').Length;
        var tab = lines[i].AsSpan(0, indented).IndexOf('\t');
        return tab < 0 ? null : new(tab, "a tab stands in front of the line", "Indent with blanks: two for each level.");
    }

    private static Blame? Colonless(string[] lines, int i)
    {
        var start = Start(lines[i]);
        var line = lines[i].TrimEnd();
        var end = start;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '-' or '_'))
        {
            end++;
        }

        if (end == start || end + 1 >= line.Length || !char.IsLetter(line[start]) || line[end] != ':' || line[end + 1] is ' ' or '/' or '\t')
        {
            return null;
        }

        var (key, value) = (line[start..end], line[(end + 1)..]);
        return value.Contains(": ", StringComparison.Ordinal) && value[0] is not ('{' or '[')
            ? null
            : new(end, $"after the colon of '{key}:' a blank is missing", $"Write '{key}: {value}'.");
    }

    private static Blame? SecondColon(string[] lines, int i)
    {
        var line = lines[i].TrimEnd();
        var from = Start(line);
        foreach (var piece in Pieces(line[from..]))
        {
            var first = piece.IndexOf(": ", StringComparison.Ordinal);
            var value = first < 0 ? "" : piece[(first + 2)..].Trim();
            if (value.Length > 0 && value[0] is not ('"' or '\'' or '{' or '[' or '|' or '>' or '#')
                && (value.Contains(": ", StringComparison.Ordinal) || value.EndsWith(':'))
                && !CommentBefore(value))
            {
                return new(line.IndexOf(value, StringComparison.Ordinal), $"a colon stands in the text '{value}'", $"Put the text in quotes: '{piece[..first].Trim()}: \"{value}\"'.");
            }
        }

        return null;
    }

    private static Blame? OpenQuote(string[] lines, int i)
    {
        var (quote, at) = ('\0', 0);
        var line = lines[i];
        for (var c = 0; c < line.Length; c++)
        {
            if (quote == '\0' && line[c] is '"' or '\'' && (c == 0 || line[c - 1] is ' ' or '[' or '{' or ','))
            {
                (quote, at) = (line[c], c);
            }
            else if (quote != '\0' && line[c] == quote)
            {
                quote = '\0';
            }
        }

        return quote == '\0' ? null : new(at, $"the quote {quote} is not closed", "Close it at the end of the text.");
    }

    private static Blame? Indentation(string[] lines, int i)
    {
        var indent = Indent(lines[i]);
        var above = i - 1;
        while (above >= 0 && IsBlank(lines[above]))
        {
            above--;
        }

        if (above < 0)
        {
            return null;
        }

        var before = Indent(lines[above]);
        var content = lines[above].Trim();
        if (indent > before && !content.EndsWith(':') && indent != Start(lines[above]) && content.Contains(": ", StringComparison.Ordinal))
        {
            return new(indent, string.Create(CultureInfo.InvariantCulture, $"the line is indented by {indent} blanks, but the line above, by {before}, has its value already"), "Let keys of one level begin in the same column.");
        }

        if (indent >= before)
        {
            return null;
        }

        var levels = new SortedSet<int>();
        var least = int.MaxValue;
        for (; above >= 0; above--)
        {
            if (!IsBlank(lines[above]) && Indent(lines[above]) < least)
            {
                least = Indent(lines[above]);
                levels.Add(least);
                levels.Add(Start(lines[above]));
            }
        }

        return levels.Contains(indent)
            ? null
            : new(indent, string.Create(CultureInfo.InvariantCulture, $"the line is indented by {indent} blanks, as no line above it is"), $"Let it begin in the column of its level: {string.Join(" or ", levels.Select(l => l.ToString(CultureInfo.InvariantCulture)))} blanks.");
    }

    /// <summary>What stands between the commas and braces of a line; the whole line when it has no braces.</summary>
    private static IEnumerable<string> Pieces(string line) =>
        line.AsSpan().IndexOfAny('{', '[') < 0 ? [line] : line.AsSpan().IndexOfAny('"', '\'') >= 0 ? [] : line.Split(['{', '}', '[', ']', ',']).Select(p => p.Trim());

    private static bool CommentBefore(string value)
    {
        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return comment >= 0 && comment < value.IndexOf(':', StringComparison.Ordinal);
    }

    private static bool IsBlank(string line) => line.AsSpan().Trim() is { IsEmpty: true } or ['#', ..];

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Where the first key or text of a line begins, behind the dashes of lists.</summary>
    private static int Start(string line)
    {
        var at = Indent(line);
        while (at + 1 < line.Length && line[at] == '-' && line[at + 1] == ' ')
        {
            at += 2;
            while (at < line.Length && line[at] == ' ')
            {
                at++;
            }
        }

        return at;
    }

    private sealed record Blame(int Column, string What, string Action);
}

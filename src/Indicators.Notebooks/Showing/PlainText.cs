using System.Text;

namespace Indicators.Notebooks;

/// <summary>Makes text fit for a file and a screen: LF line ends, no control characters, no half characters.</summary>
internal static class PlainText
{
    /// <summary>The text with every control character but line end and tab, and every lone surrogate, replaced by U+FFFD.</summary>
    public static string Clean(string text)
    {
        var lines = text.Contains('\r', StringComparison.Ordinal) ? text.ReplaceLineEndings("\n") : text;
        StringBuilder? cleaned = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var c = lines[i];
            if (char.IsHighSurrogate(c) && i + 1 < lines.Length && char.IsLowSurrogate(lines[i + 1]))
            {
                cleaned?.Append(c).Append(lines[i + 1]);
                i++;
                continue;
            }

            var allowed = !char.IsSurrogate(c) && (!char.IsControl(c) || c is '\n' or '\t') && c is not ('\uFFFE' or '\uFFFF');
            if (!allowed)
            {
                cleaned ??= new StringBuilder(lines, 0, i, lines.Length);
            }

            cleaned?.Append(allowed ? c : '\uFFFD');
        }

        return cleaned?.ToString() ?? lines;
    }

    /// <summary>The text on one line.</summary>
    public static string OneLine(string text) => Clean(text).Replace('\n', ' ').Replace('\t', ' ');
}

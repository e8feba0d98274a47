using Indicators.Render.Reports;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Breaks a text into lines of a given width; what does not fit ends in an ellipsis.</summary>
internal static class TextWrap
{
    private const char Ellipsis = '\u2026';

    /// <summary>Breaks the text into at most <paramref name="maxLines"/> lines and adds them to <paramref name="lines"/>.</summary>
    /// <param name="text">Any text; it is cleaned here.</param>
    /// <param name="width">Room in pixels; at least the width of an ellipsis is assumed.</param>
    /// <param name="style">Size and weight.</param>
    /// <param name="maxLines">At least 1.</param>
    /// <param name="lines">Receives the lines.</param>
    /// <returns>True when something was cut away, so the full text belongs in a title.</returns>
    public static bool Lines(string text, double width, in TextStyle style, int maxLines, List<string> lines)
    {
        var clean = SafeText.Clean(text);
        var room = width * 2048 / style.Size;
        var start = 0;
        for (var line = 0; start < clean.Length; line++)
        {
            while (start < clean.Length && clean[start] == ' ')
            {
                start++;
            }

            if (start >= clean.Length)
            {
                break;
            }

            var end = LineEnd(clean, start, room, style.Bold, out var next, out var hyphen);
            if (next >= clean.Length)
            {
                lines.Add(Closed(clean, start, end));
                return false;
            }

            if (line == maxLines - 1)
            {
                lines.Add(Shortened(clean, start, room, style.Bold));
                return true;
            }

            lines.Add(hyphen ? Balance(string.Concat(clean.AsSpan(start, end - start), "-")) : Closed(clean, start, end));
            start = next;
        }

        return false;
    }

    /// <summary>One line, cut with an ellipsis where it is too long.</summary>
    public static string OneLine(string text, double width, in TextStyle style, out bool cut)
    {
        var clean = SafeText.Clean(text);
        if (FitsWithin(clean, width * 2048 / style.Size, style.Bold))
        {
            cut = false;
            return clean;
        }

        cut = true;
        return Shortened(clean, 0, width * 2048 / style.Size, style.Bold);
    }

    private static bool FitsWithin(string text, double room, bool bold)
    {
        double used = 0;
        foreach (var c in text)
        {
            used += FontMetrics.Units(c, bold);
            if (used > room)
            {
                return false;
            }
        }

        return true;
    }

    private static int LineEnd(string text, int start, double room, bool bold, out int next, out bool hyphen)
    {
        hyphen = false;
        double used = 0;
        var breakEnd = -1;
        var breakNext = -1;
        for (var i = start; i < text.Length; i++)
        {
            var c = text[i];
            if (c == ' ')
            {
                breakEnd = i;
                breakNext = i + 1;
            }

            used += FontMetrics.Units(c, bold);
            if (used > room && c != ' ')
            {
                if (breakEnd > start)
                {
                    next = breakNext;
                    return breakEnd;
                }

                // A word longer than the line is broken where it must be, with a hyphen between letters, never inside
                // a surrogate pair.
                var end = Math.Max(i, start + 1);
                if (char.IsLetter(c) && end - start > 3 && char.IsLetter(text[end - 1]) && char.IsLetter(text[end - 2]))
                {
                    var back = FontMetrics.Units(c, bold) + FontMetrics.Units(text[end - 1], bold);
                    var cut = used - back + FontMetrics.Units('-', bold) <= room ? end - 1 : end - 2;
                    cut = start + Compounds.Cut(text.AsSpan(start), cut - start);
                    hyphen = true;
                    next = cut;
                    return cut;
                }

                if (char.IsLowSurrogate(text[Math.Min(end, text.Length - 1)]))
                {
                    end += end - 1 > start ? -1 : 1;
                }

                next = end;
                return end;
            }

            if (c is '-' or '/' or '\u2013' && i > start)
            {
                breakEnd = i + 1;
                breakNext = i + 1;
            }
        }

        next = text.Length;
        return text.Length;
    }

    private static string Shortened(string text, int start, double room, bool bold)
    {
        double used = FontMetrics.Units(Ellipsis, bold);
        var end = start;
        while (end < text.Length)
        {
            used += FontMetrics.Units(text[end], bold);
            if (used > room)
            {
                break;
            }

            end++;
        }

        if (end > start && char.IsHighSurrogate(text[end - 1]))
        {
            end--;
        }

        while (end > start && text[end - 1] == ' ')
        {
            end--;
        }

        return Balance(string.Concat(text.AsSpan(start, end - start), "\u2026"));
    }

    private static string Closed(string text, int start, int end) =>
        start == 0 && end == text.Length ? text : Balance(text[start..end]);

    /// <summary>A part of a text with isolates opens and closes its own.</summary>
    private static string Balance(string part)
    {
        var open = 0;
        var unopened = 0;
        foreach (var c in part)
        {
            if (c == '\u2068')
            {
                open++;
            }
            else if (c == '\u2069')
            {
                (open, unopened) = open > 0 ? (open - 1, unopened) : (0, unopened + 1);
            }
        }

        return open + unopened == 0 ? part : new string('\u2068', unopened) + part + new string('\u2069', open);
    }
}

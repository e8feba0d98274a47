using System.Text;

namespace Indicators.Render.Charts.Drawing;

/// <summary>Makes any text a user can give fit for one line of an XML document.</summary>
internal static class SafeText
{
    private const char Open = '\u2068';
    private const char Close = '\u2069';

    /// <summary>
    /// Line breaks and tabs become spaces; control characters, halves of surrogate pairs, non-characters and
    /// direction overrides disappear; a text with right-to-left letters or marks is wrapped in an isolate
    /// (U+2068 ... U+2069) so that it cannot turn the words around it.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var first = FirstUnsafe(text);
        return first < 0 ? text : Rewrite(text, first);
    }

    private static int FirstUnsafe(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < ' ' || (c >= 0x7F && c < 0xA0) || (c >= 0x0590 && (c < 0x2010 || c > 0x2027 || c == 0x2028)))
            {
                if (NeedsWork(c))
                {
                    return i;
                }
            }
        }

        return -1;
    }

    private static bool NeedsWork(char c) =>
        char.IsControl(c) || char.IsSurrogate(c) || IsDirectionControl(c) || IsRightToLeft(c) || c is '\u2028' or '\u2029' || c >= 0xFFFE;

    private static string Rewrite(string text, int from)
    {
        var builder = new StringBuilder(text.Length + 2);
        builder.Append(text, 0, from);
        var isolate = false;
        var depth = 0;
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (c is '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u0085')
            {
                builder.Append(' ');
            }
            else if (c == Open)
            {
                builder.Append(c);
                depth++;
            }
            else if (c == Close)
            {
                // Only what was opened can be closed; a name cleaned before it came into a sentence keeps its isolate.
                if (depth > 0)
                {
                    builder.Append(c);
                    depth--;
                }
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                // Plane ends (U+1FFFE, U+1FFFF, ...) are not characters of XML either.
                var scalar = char.ConvertToUtf32(c, text[i + 1]);
                if ((scalar & 0xFFFE) != 0xFFFE)
                {
                    builder.Append(c).Append(text[i + 1]);
                    isolate |= depth == 0 && scalar is (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
                }

                i++;
            }
            else if (!char.IsControl(c) && !char.IsSurrogate(c) && !IsDirectionControl(c) && c < 0xFFFE)
            {
                builder.Append(c);
                isolate |= depth == 0 && IsRightToLeft(c);
            }
        }

        builder.Append(Close, depth);
        if (isolate)
        {
            builder.Insert(0, Open).Append(Close);
        }

        return builder.ToString();
    }

    /// <summary>Embeddings, overrides and isolates that a text may have opened and never closed.</summary>
    private static bool IsDirectionControl(char c) => c is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';

    private static bool IsRightToLeft(char c) =>
        c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC' or '\u200F' or '\u200E';
}

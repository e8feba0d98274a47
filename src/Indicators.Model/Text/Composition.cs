using System.Text;

namespace Indicators.Model;

/// <summary>
/// Joins a Latin letter and a combining accent into the one letter that readers see. Some official lists write å as
/// a and a combining ring. The runtime's own normalisation needs ICU, which results may not depend on, so the pairs
/// that occur in European names stand here.
/// </summary>
public static class Composition
{
    private const string Pairs =
        "a\u030Aå A\u030AÅ u\u030Aů U\u030AŮ "
        + "a\u0308ä A\u0308Ä e\u0308ë E\u0308Ë i\u0308ï I\u0308Ï o\u0308ö O\u0308Ö u\u0308ü U\u0308Ü y\u0308ÿ "
        + "a\u0301á A\u0301Á e\u0301é E\u0301É i\u0301í I\u0301Í o\u0301ó O\u0301Ó u\u0301ú U\u0301Ú y\u0301ý Y\u0301Ý æ\u0301ǽ Æ\u0301Ǽ ø\u0301ǿ Ø\u0301Ǿ "
        + "a\u0300à A\u0300À e\u0300è E\u0300È i\u0300ì I\u0300Ì o\u0300ò O\u0300Ò u\u0300ù U\u0300Ù "
        + "a\u0302â A\u0302Â e\u0302ê E\u0302Ê i\u0302î I\u0302Î o\u0302ô O\u0302Ô u\u0302û U\u0302Û "
        + "a\u0303ã A\u0303Ã n\u0303ñ N\u0303Ñ o\u0303õ O\u0303Õ c\u0327ç C\u0327Ç s\u0327ş S\u0327Ş g\u0306ğ G\u0306Ğ "
        + "c\u030Cč C\u030CČ s\u030Cš S\u030CŠ z\u030Cž Z\u030CŽ";

    private static readonly Dictionary<(char Letter, char Accent), char> Table = Pairs
        .Split(' ')
        .ToDictionary(p => (p[0], p[1]), p => p[2]);

    /// <summary>The text with its letters composed; the same text when there is nothing to join.</summary>
    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\u0300', '\u036F'))
        {
            return text;
        }

        var builder = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (builder.Length > 0 && Table.TryGetValue((builder[^1], c), out var composed))
            {
                builder[^1] = composed;
            }
            else
            {
                builder.Append(c);
            }
        }

        return builder.ToString();
    }
}

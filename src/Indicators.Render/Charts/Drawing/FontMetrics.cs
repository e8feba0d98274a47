namespace Indicators.Render.Charts.Drawing;

/// <summary>
/// How wide a text can become on the reader's machine. The reader's font is not known, so a text is as wide as in
/// DejaVu Sans, the widest font in the theme's list; a character outside the table counts as wide as any.
/// </summary>
internal static class FontMetrics
{
    private const double UnitsPerEm = 2048;

    /// <summary>1.25 em: wider than all but the rarest glyphs of any script.</summary>
    private const int UnknownWidth = 2560;

    /// <summary>The width of a cleaned text in pixels.</summary>
    public static double Width(ReadOnlySpan<char> text, in TextStyle style)
    {
        long units = 0;
        foreach (var c in text)
        {
            units += Units(c, style.Bold);
        }

        return units * style.Size / UnitsPerEm;
    }

    /// <summary>The advance of one UTF-16 unit in 1/2048 em; a surrogate pair counts on its first half.</summary>
    public static int Units(char c, bool bold)
    {
        int index = c - DejaVuWidths.FirstLetter;
        var letters = bold ? DejaVuWidths.BoldLetters : DejaVuWidths.RegularLetters;
        if ((uint)index < (uint)letters.Length)
        {
            return letters[index];
        }

        index = c - DejaVuWidths.FirstPunctuation;
        var punctuation = bold ? DejaVuWidths.BoldPunctuation : DejaVuWidths.RegularPunctuation;
        if ((uint)index < (uint)punctuation.Length)
        {
            return punctuation[index];
        }

        index = c - DejaVuWidths.FirstArrow;
        var arrows = bold ? DejaVuWidths.BoldArrows : DejaVuWidths.RegularArrows;
        if ((uint)index < (uint)arrows.Length)
        {
            return arrows[index];
        }

        return c switch
        {
            '\u2212' or '\u2264' or '\u2265' or '\u2260' or '\u2248' => 1716,
            '\u200E' or '\u200F' or '\u2068' or '\u2069' or '\u200B' => 0,
            _ when char.IsLowSurrogate(c) => 0,
            _ => UnknownWidth,
        };
    }
}

using Indicators.Model;

namespace Indicators.Render.Reports;

/// <summary>
/// Where the long Danish words of narrow table cells and charts may be broken, with a hyphen. Browsers have no Danish hyphenation
/// everywhere, and without one they break inside a syllable or not at all.
/// </summary>
internal static class Compounds
{
    private const string SoftHyphen = "\u00AD";

    private static readonly string[] Words =
    [
        "forebyggelses-område", "omdannelses-område", "ghetto-område", "parallel-samfund", "bolig-område", "arbejds-marked", "grund-skole", "bag-grund",
        "december-lister", "offentlig-gjort", "uddannelses-niveau", "konfidens-interval", "indikator-værdi",
    ];

    private static readonly (string Word, string Broken)[] Breaks =
        [.. Words.SelectMany(w => new[] { w, TextCase.Capital(w) }).Select(w => (w.Replace("-", "", StringComparison.Ordinal), w.Replace("-", SoftHyphen, StringComparison.Ordinal)))];

    /// <summary>
    /// Where a word that must be parted is parted: within a compound between its parts, otherwise so that the next line begins
    /// with a consonant and a vowel, as Danish syllables do; where neither is possible, where the room ends.
    /// </summary>
    /// <param name="text">Text that begins with the word.</param>
    /// <param name="most">How many letters fit before the hyphen.</param>
    /// <returns>How many letters stand before the hyphen; at most <paramref name="most"/>.</returns>
    public static int Cut(ReadOnlySpan<char> text, int most)
    {
        var length = 0;
        while (length < text.Length && char.IsLetter(text[length]))
        {
            length++;
        }

        var word = text[..length];
        foreach (var compound in Words)
        {
            var part = compound.IndexOf('-', StringComparison.Ordinal);
            var at = word.IndexOf(compound.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at + part <= most)
            {
                return at + part;
            }
        }

        for (var cut = Math.Min(most, length - 2); cut > 2; cut--)
        {
            if (!IsVowel(word[cut]) && IsVowel(word[cut + 1]))
            {
                return cut;
            }
        }

        return most;
    }

    private static bool IsVowel(char letter) => "aeiouyæøåAEIOUYÆØÅ".Contains(letter, StringComparison.Ordinal);

    /// <summary>The text with soft hyphens in its compounds.</summary>
    public static string Soft(string text)
    {
        if (text.Length < 8)
        {
            return text;
        }

        foreach (var (word, broken) in Breaks)
        {
            text = text.Replace(word, broken, StringComparison.Ordinal);
        }

        return text;
    }
}

using Indicators.Model;

namespace Indicators.Render.Html;

/// <summary>
/// Where the long Danish words of narrow table cells may be broken, with a hyphen. Browsers have no Danish hyphenation
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

using System.Globalization;
using Indicators.Model;

namespace Indicators.Render.Reports;

/// <summary>Origins in words: which lines of which file, and the file's fingerprint.</summary>
public static class OriginText
{
    /// <summary>The first characters of a SHA-256: enough to tell two versions of a file apart.</summary>
    public const int FingerprintLength = 12;

    /// <summary>One sentence: <c>x.csv, linje 12 og 40–52 (SHA-256 60f3e79ff1db…)</c>, files in order of first mention; empty for no origin.</summary>
    public static string Of(IEnumerable<Origin> origins, Language language)
    {
        ArgumentNullException.ThrowIfNull(origins);
        return string.Join("; ", origins
            .GroupBy(o => (o.Source.File, o.Source.Sha256))
            .Select(g => $"{g.Key.File}, {Lines(g, language)} (SHA-256 {Fingerprint(g.Key.Sha256)})"));
    }

    /// <summary>The beginning of a SHA-256.</summary>
    public static string Fingerprint(string sha256)
    {
        ArgumentNullException.ThrowIfNull(sha256);
        return sha256[..Math.Min(FingerprintLength, sha256.Length)];
    }

    private static string Lines(IEnumerable<Origin> origins, Language language)
    {
        var lines = origins.OrderBy(o => o.FirstLine).ThenBy(o => o.LastLine).Select(o => o.FirstLine == o.LastLine
            ? Whole(o.FirstLine)
            : $"{Whole(o.FirstLine)}–{Whole(o.LastLine)}").Distinct(StringComparer.Ordinal).ToArray();
        var word = language == Language.Danish ? "linje" : lines.Length == 1 && !lines[0].Contains('–', StringComparison.Ordinal) ? "line" : "lines";
        const int Shown = 12;
        var more = lines.Length > Shown
            ? (language == Language.Danish ? $" og {Whole(lines.Length - Shown)} til" : $" and {Whole(lines.Length - Shown)} more")
            : "";
        return $"{word} {string.Join(", ", lines.Take(Shown))}{more}";
    }

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}

using System.Text.RegularExpressions;

namespace Indicators.Render.Html;

/// <summary>Makes the ids of an inline SVG unique within the page, references to them included.</summary>
internal static partial class UniqueIds
{
    /// <summary>True when there is something to prefix. Texts hold no bare quotation mark, so a drawing without <c> id="</c> has no id, and nothing that refers to one.</summary>
    public static bool HasIds(ReadOnlySpan<char> svg) => svg.Contains(" id=\"", StringComparison.Ordinal);

    /// <summary>Puts a prefix before every id and every reference to one.</summary>
    public static string Prefix(string svg, string prefix) => !HasIds(svg) ? svg : Pattern().Replace(svg, m => m.Groups["list"].Success
        ? $"{m.Groups["list"].Value}\"{string.Join(' ', m.Groups["ids"].Value.Split(' ').Select(id => prefix + id))}\""
        : m.Value[..^m.Groups["id"].Length] + prefix + m.Groups["id"].Value);

    [GeneratedRegex("(?<=<[^<>]*) id=\"(?<id>[^\"]*)(?=\")|(?<list> aria-(?:labelledby|describedby)=)\"(?<ids>[^\"]*)\"|url\\(#(?<id>[^)]*)(?=\\))|(?<=<[^<>]*) (?:xlink:)?href=\"#(?<id>[^\"]*)(?=\")", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Pattern();
}

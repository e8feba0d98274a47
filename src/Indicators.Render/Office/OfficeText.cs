using Indicators.Render.Charts.Drawing;

namespace Indicators.Render.Office;

/// <summary>Makes any text a user can give fit for Word and Excel: what XML cannot hold disappears, direction overrides too.</summary>
internal static class OfficeText
{
    /// <summary>The longest text that an Excel cell can hold.</summary>
    public const int LongestCell = 32_767;

    /// <summary>One line of text.</summary>
    public static string Line(string? text) => SafeText.Clean(text);

    /// <summary>The paragraphs of a longer text, each a line; blank ones are left out.</summary>
    public static IReadOnlyList<string> Paragraphs(string? text) => string.IsNullOrEmpty(text)
        ? []
        : [.. text.Split('\n').Select(Line).Select(l => l.Trim()).Where(l => l.Length > 0)];

    /// <summary>A text for a cell: one line, cut with an ellipsis at the length that Excel can hold.</summary>
    public static string Cell(string? text)
    {
        var line = Line(text);
        if (line.Length <= LongestCell)
        {
            return line;
        }

        var end = LongestCell - 1;
        return string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end), "…");
    }

    /// <summary>A short text for a place with little room, cut with an ellipsis.</summary>
    public static string Short(string? text, int longest)
    {
        var line = Line(text);
        if (line.Length <= longest)
        {
            return line;
        }

        var end = longest - 1;
        return string.Concat(line.AsSpan(0, char.IsHighSurrogate(line[end - 1]) ? end - 1 : end).TrimEnd(), "…");
    }
}

using System.Text;
using System.Text.RegularExpressions;

namespace Indicators.Notebooks;

/// <summary>
/// Markdown of a notebook's text cells as HTML: headings, paragraphs, lists, tables, quotes, code, emphasis, links. HTML in
/// the text is shown as text.
/// </summary>
internal static partial class MarkdownHtml
{
    /// <summary>The HTML of a text.</summary>
    public static string Of(string markdown)
    {
        var html = new StringBuilder();
        var lines = markdown.Split('\n');
        for (var i = 0; i < lines.Length;)
        {
            i = Block(lines, i, html);
        }

        return html.ToString();
    }

    private static int Block(string[] lines, int i, StringBuilder html)
    {
        var line = lines[i];
        if (string.IsNullOrWhiteSpace(line))
        {
            return i + 1;
        }

        if (line.StartsWith("```", StringComparison.Ordinal))
        {
            return Fence(lines, i + 1, html);
        }

        if (Heading().Match(line) is { Success: true } heading)
        {
            var level = heading.Groups["level"].Length;
            html.Append(System.Globalization.CultureInfo.InvariantCulture, $"<h{level}>").Append(Inline(heading.Groups["text"].Value.Trim())).Append(System.Globalization.CultureInfo.InvariantCulture, $"</h{level}>\n");
            return i + 1;
        }

        if (Rule().IsMatch(line))
        {
            html.Append("<hr>\n");
            return i + 1;
        }

        if (line.StartsWith('|') && i + 1 < lines.Length && TableRule().IsMatch(lines[i + 1]))
        {
            return Table(lines, i, html);
        }

        if (Item().IsMatch(line))
        {
            return List(lines, i, html);
        }

        return line.StartsWith('>') ? Quote(lines, i, html) : Paragraph(lines, i, html);
    }

    private static int Fence(string[] lines, int i, StringBuilder html)
    {
        html.Append("<pre><code>");
        for (; i < lines.Length && !lines[i].StartsWith("```", StringComparison.Ordinal); i++)
        {
            html.Append(HtmlEscape.Text(lines[i])).Append('\n');
        }

        html.Append("</code></pre>\n");
        return i + 1;
    }

    private static int List(string[] lines, int i, StringBuilder html)
    {
        var tag = char.IsAsciiDigit(lines[i].TrimStart()[0]) ? "ol" : "ul";
        html.Append('<').Append(tag).Append(">\n");
        while (i < lines.Length && Item().Match(lines[i]) is { Success: true } item)
        {
            var text = new StringBuilder(item.Groups["text"].Value);
            for (i++; i < lines.Length && lines[i].StartsWith("  ", StringComparison.Ordinal) && !Item().IsMatch(lines[i]); i++)
            {
                text.Append(' ').Append(lines[i].Trim());
            }

            html.Append("<li>").Append(Inline(text.ToString())).Append("</li>\n");
        }

        html.Append("</").Append(tag).Append(">\n");
        return i;
    }

    private static int Quote(string[] lines, int i, StringBuilder html)
    {
        var text = new List<string>();
        for (; i < lines.Length && lines[i].StartsWith('>'); i++)
        {
            text.Add(lines[i][1..].Trim());
        }

        html.Append("<blockquote>").Append(Inline(string.Join(' ', text))).Append("</blockquote>\n");
        return i;
    }

    private static int Paragraph(string[] lines, int i, StringBuilder html)
    {
        var text = new List<string> { lines[i].Trim() };
        for (i++; i < lines.Length && !string.IsNullOrWhiteSpace(lines[i]) && !Heading().IsMatch(lines[i]) && !Item().IsMatch(lines[i]) && !lines[i].StartsWith("```", StringComparison.Ordinal); i++)
        {
            text.Add(lines[i].Trim());
        }

        html.Append("<p>").Append(Inline(string.Join(' ', text))).Append("</p>\n");
        return i;
    }

    private static int Table(string[] lines, int i, StringBuilder html)
    {
        html.Append("<table>\n<thead>");
        Row(lines[i], "th", html);
        html.Append("</thead>\n<tbody>\n");
        for (i += 2; i < lines.Length && lines[i].StartsWith('|'); i++)
        {
            Row(lines[i], "td", html);
        }

        html.Append("</tbody>\n</table>\n");
        return i;
    }

    private static void Row(string line, string tag, StringBuilder html)
    {
        html.Append("<tr>");
        foreach (var cell in line.Trim().Trim('|').Split('|'))
        {
            html.Append('<').Append(tag).Append('>').Append(Inline(cell.Trim())).Append("</").Append(tag).Append('>');
        }

        html.Append("</tr>\n");
    }

    /// <summary>Code, links and emphasis within a line. Code is cut out first, so that nothing in it is read as markup.</summary>
    private static string Inline(string text)
    {
        var html = new StringBuilder();
        var at = 0;
        foreach (Match code in Code().Matches(text))
        {
            html.Append(Marked(text[at..code.Index])).Append("<code>").Append(HtmlEscape.Text(code.Groups["code"].Value)).Append("</code>");
            at = code.Index + code.Length;
        }

        return html.Append(Marked(text[at..])).ToString();
    }

    private static string Marked(string text)
    {
        var escaped = HtmlEscape.Text(text);
        escaped = Link().Replace(escaped, m => IsHarmless(m.Groups["url"].Value) ? $"<a href=\"{m.Groups["url"].Value}\">{m.Groups["text"].Value}</a>" : m.Groups["text"].Value);
        escaped = Strong().Replace(escaped, "<strong>${text}</strong>");
        return Emphasis().Replace(escaped, "<em>${text}</em>");
    }

    /// <summary>A web address, or a path without a scheme: never <c>javascript:</c> and its like.</summary>
    private static bool IsHarmless(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || !url.Contains(':', StringComparison.Ordinal);

    [GeneratedRegex(@"^(?<level>#{1,6})\s+(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\s*(-{3,}|\*{3,})\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rule();

    [GeneratedRegex(@"^\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*\|?\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TableRule();

    [GeneratedRegex(@"^\s{0,3}([-*+]|\d{1,3}\.)\s+(?<text>.*)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Item();

    [GeneratedRegex("`(?<code>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\((?<url>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\*\*(?<text>[^*]+)\*\*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*])[*](?<text>[^*\s][^*]*)[*](?![\w*])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Emphasis();
}

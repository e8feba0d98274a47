using System.Text;

namespace Indicators.Notebooks;

/// <summary>Text in HTML: nothing in it is markup.</summary>
internal static class HtmlEscape
{
    /// <summary>Escapes for text and for quoted attributes; Danish letters stay as they are.</summary>
    public static string Text(string text)
    {
        if (text.AsSpan().IndexOfAny("&<>\"'") < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }
}

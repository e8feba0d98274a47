using System.Text;
using Indicators.Render.Reports;

namespace Indicators.Render.Html;

/// <summary>Builds HTML. Everything that comes from outside goes through <see cref="Text"/> or <see cref="Escape(string)"/>.</summary>
internal sealed class HtmlText
{
    private readonly StringBuilder _builder = new(64 * 1024);

    /// <summary>Markup written by this program, as it is.</summary>
    public HtmlText Raw(string markup)
    {
        _builder.Append(markup);
        return this;
    }

    /// <summary>Markup written by this program, cut out of a longer one.</summary>
    public HtmlText Raw(ReadOnlySpan<char> markup)
    {
        _builder.Append(markup);
        return this;
    }

    /// <summary>Text, escaped.</summary>
    public HtmlText Text(string text)
    {
        Escape(_builder, text);
        return this;
    }

    /// <summary>An element with text: <c>&lt;p class="x"&gt;text&lt;/p&gt;</c>; nothing when the text is empty. The heads of tables break inside compounds.</summary>
    public HtmlText Element(string tag, string text, string attributes = "")
    {
        if (text.Length == 0)
        {
            return this;
        }

        _builder.Append('<').Append(tag);
        if (attributes.Length > 0)
        {
            _builder.Append(' ').Append(attributes);
        }

        _builder.Append('>');
        Escape(_builder, tag == "th" ? Compounds.Soft(text) : text);
        _builder.Append("</").Append(tag).Append(">\n");
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _builder.ToString();

    /// <summary>Several one after the other as one string: a report may have millions of characters, and each copy of them takes its time.</summary>
    public static string Join(params HtmlText[] parts) => string.Create(parts.Sum(p => p._builder.Length), parts, static (text, parts) =>
    {
        foreach (var part in parts)
        {
            part._builder.CopyTo(0, text, part._builder.Length);
            text = text[part._builder.Length..];
        }
    });

    /// <summary>Text for element content or a quoted attribute. Control characters and lone surrogates become U+FFFD, direction overrides are dropped.</summary>
    public static string Escape(string text)
    {
        if (PlainLength(text) == text.Length)
        {
            return text;
        }

        var builder = new StringBuilder(text.Length + 16);
        Escape(builder, text);
        return builder.ToString();
    }

    private static void Escape(StringBuilder builder, ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var plain = PlainLength(text);
            builder.Append(text[..plain]);
            text = text[plain..];
            if (text.Length > 0)
            {
                text = text[EscapeFirst(builder, text)..];
            }
        }
    }

    /// <summary>How many characters from the beginning stand for themselves; nearly always all.</summary>
    private static int PlainLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            var plain = c < '\u007F'
                ? c is >= ' ' and not ('<' or '>' or '&' or '"' or '\'')
                : c is (>= '\u00A0' and < '\u202A') or (> '\u202E' and < '\u2066') or (> '\u2069' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');
            if (!plain)
            {
                return i;
            }
        }

        return text.Length;
    }

    /// <summary>Writes the first character, which may need it, and says how many were read.</summary>
    private static int EscapeFirst(StringBuilder builder, ReadOnlySpan<char> text)
    {
        var c = text[0];
        switch (c)
        {
            case '<':
                builder.Append("&lt;");
                break;
            case '>':
                builder.Append("&gt;");
                break;
            case '&':
                builder.Append("&amp;");
                break;
            case '"':
                builder.Append("&quot;");
                break;
            case '\'':
                builder.Append("&#39;");
                break;
            case '\n' or '\t':
                builder.Append(c);
                break;
            case '\u202A' or '\u202B' or '\u202C' or '\u202D' or '\u202E' or '\u2066' or '\u2067' or '\u2068' or '\u2069':
                break;
            case var _ when char.IsHighSurrogate(c) && text.Length > 1 && char.IsLowSurrogate(text[1]):
                builder.Append(c).Append(text[1]);
                return 2;
            default:
                builder.Append('\uFFFD');
                break;
        }

        return 1;
    }
}

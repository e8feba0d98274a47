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

    /// <summary>Text for element content or a quoted attribute. Control characters and lone surrogates become U+FFFD, direction overrides are dropped.</summary>
    public static string Escape(string text)
    {
        var builder = new StringBuilder(text.Length + 16);
        Escape(builder, text);
        return builder.ToString();
    }

    private static void Escape(StringBuilder builder, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
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
                case var _ when char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]):
                    builder.Append(c).Append(text[++i]);
                    break;
                case var _ when char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF':
                    builder.Append('\uFFFD');
                    break;
                default:
                    builder.Append(c);
                    break;
            }
        }
    }
}

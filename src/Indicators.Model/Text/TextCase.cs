namespace Indicators.Model;

/// <summary>Letters at the beginning of sentences and headings.</summary>
public static class TextCase
{
    /// <summary>The text with a capital first letter.</summary>
    public static string Capital(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
    }

    /// <summary>The text with a capital first letter in both languages.</summary>
    public static Bilingual Capital(Bilingual text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(Capital(text.Da), Capital(text.En));
    }
}

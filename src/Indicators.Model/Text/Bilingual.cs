namespace Indicators.Model;

/// <summary>A sentence or name in the two languages of the reports.</summary>
/// <param name="Da">Danish.</param>
/// <param name="En">English.</param>
public sealed record Bilingual(string Da, string En)
{
    /// <summary>Nothing to say.</summary>
    public static readonly Bilingual Empty = new("", "");

    /// <summary>The text in the reader's language.</summary>
    public string In(Language language) => language == Language.English ? En : Da;

    /// <summary>The same text in both, for names.</summary>
    public static Bilingual Same(string text) => new(text, text);
}

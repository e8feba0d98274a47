namespace Indicators.Model;

/// <summary>The language of a report, a chart or a sentence. Commands, messages and code are English always.</summary>
public enum Language
{
    /// <summary>Danish as written in Denmark: decimal comma, <c>pct.</c>, <c>procentpoint</c>.</summary>
    Danish,

    /// <summary>English: decimal point, <c>per cent</c>, <c>percentage points</c>.</summary>
    English,
}

namespace Indicators.Import.Plans;

/// <summary>What a Danish plan says in its own words for a rule: somebody who writes it down as it stands is told the word.</summary>
internal static class DanishRuleWords
{
    /// <summary>Danish words, in small letters with hyphens for blanks, and the rule of each.</summary>
    public static readonly IReadOnlyDictionary<string, string> All = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["fald"] = "falls",
        ["falde"] = "falls",
        ["falder"] = "falls",
        ["nedbringes"] = "falls",
        ["reduceres"] = "falls",
        ["sænkes"] = "falls",
        ["stigning"] = "rises",
        ["stige"] = "rises",
        ["stiger"] = "rises",
        ["hæves"] = "rises",
        ["øges"] = "rises",
        ["nærmer-sig"] = "approaches",
        ["nærme-sig"] = "approaches",
        ["ikke-værre-end"] = "no-worse-than",
        ["på-niveau-med"] = "on-level-with",
        ["mindst"] = "at-least",
        ["minimum"] = "at-least",
        ["højst"] = "at-most",
        ["maksimum"] = "at-most",
        ["præcis"] = "exactly",
        ["kriterium-ikke-opfyldt"] = "criterion-not-met",
        ["alle-af"] = "all-of",
        ["alle"] = "all-of",
        ["en-af"] = "any-of",
        ["mindst-en"] = "any-of",
        ["deltagere"] = "participants",
        ["arrangementer"] = "events",
        ["kurser"] = "courses",
        ["forløb"] = "courses",
        ["gennemført"] = "completed",
        ["gennemfører"] = "completed",
        ["fastholdt"] = "retained",
        ["fastholdes"] = "retained",
        ["besvaret"] = "answered",
        ["leveret"] = "delivered",
        ["vurderet"] = "rated",
        ["ingen"] = "none",
    };

    /// <summary>The rule's word for a Danish one, written with blanks or hyphens; null when it is none.</summary>
    public static string? RuleOf(string word) => All.GetValueOrDefault(word.Trim().Replace(' ', '-'));
}

using System.Globalization;

namespace Indicators.Model;

/// <summary>
/// The sentences on absent figures in both languages. A store keeps one sentence beside an absent figure, so the other
/// language is found back by the sentence's form.
/// </summary>
public static class AbsenceText
{
    /// <summary>The area has no row in the source: file, period.</summary>
    public static readonly Bilingual NoRow = new("Kilden {0} har ingen række for området i {1}.", "The source {0} has no row for the area in {1}.");

    /// <summary>The source leaves the figure open.</summary>
    public static readonly Bilingual NotStated = new("Kilden oplyser ikke tallet (.. eller tom celle).", "The source does not state the figure (.. or an empty cell).");

    /// <summary>The source hides the figure.</summary>
    public static readonly Bilingual HiddenBySource = new("Kilden har skjult et lille tal.", "The source has hidden a small number.");

    /// <summary>The source says that there is nothing to count.</summary>
    public static readonly Bilingual NothingToCount = new("Kilden har ingen opgørelse her (-).", "The source has no count here (-).");

    /// <summary>A count in the denominator is 0.</summary>
    public static readonly Bilingual ZeroDenominator = new("Nævneren er 0.", "The denominator is 0.");

    /// <summary>More in the numerator than in the denominator.</summary>
    public static readonly Bilingual LargerNumerator = new("Tælleren er større end nævneren: de to tal handler ikke om de samme personer.", "The numerator is larger than the denominator: the two numbers are not about the same persons.");

    /// <summary>Hidden by disclosure control.</summary>
    public static readonly Bilingual Hidden = new("Tallet er skjult af hensyn til diskretion.", "The figure is hidden by disclosure control.");

    /// <summary>A count below what may be shown.</summary>
    public static readonly Bilingual TooSmall = new("Antallet er for lille til at blive vist.", "The number is too small to be shown.");

    /// <summary>A count that no register covers.</summary>
    public static readonly Bilingual CountUnknown = new("Antallet er ikke kendt.", "The number is not known.");

    /// <summary>Nobody to share a cost among.</summary>
    public static readonly Bilingual NobodyToShare = new("Der er ingen at dele udgiften på.", "There is nobody to share the cost among.");

    private static readonly Bilingual[] Sentences =
    [
        NoRow, NotStated, HiddenBySource, NothingToCount, ZeroDenominator, LargerNumerator, Hidden, TooSmall, CountUnknown, NobodyToShare,
        new("Der er intet tal for {0} i {1}.", "No figure for {0} in {1}."),
        new("Der er ingen værdi for {0} i {1}.", "No value for {0} in {1}."),
        new("Der er ingen værdi for {0}.", "No value for {0}."),
        new("Nævneren for {0} i {1} er nul.", "The denominator for {0} in {1} is zero."),
        new("Grænsen er et multiplum af et landstal, der ikke er kendt for denne liste.", "The line is a multiple of a national figure that is not known for this list."),
        new("En periode i vinduet er ikke kendt.", "A period of the window is not known."),
        new("Opfølgningen er ikke senere end baseline.", "The follow-up is not later than the baseline."),
        new("Referencen er nul, så intet kan deles med den.", "The reference is zero, so nothing can be divided by it."),
        new("Referencens tal er nul, så intet kan sammenlignes med det som forhold.", "The reference's figure is zero, so nothing can be compared with it as a ratio."),
        new("Området var ikke bagud ved baseline, så der var intet at indhente.", "The area was not behind at baseline, so there was nothing to close."),
    ];

    /// <summary>Why a figure is absent, in the reader's language. A sentence of unknown form is told by its kind.</summary>
    /// <param name="absence">The absence.</param>
    /// <param name="language">The reader's language.</param>
    public static string In(this Absence absence, Language language)
    {
        ArgumentNullException.ThrowIfNull(absence);
        if (absence.Reason.Length == 0)
        {
            return "";
        }

        foreach (var sentence in Sentences)
        {
            if ((Parts(sentence.Da, absence.Reason) ?? Parts(sentence.En, absence.Reason)) is { } parts)
            {
                return string.Format(CultureInfo.InvariantCulture, sentence.In(language), parts);
            }
        }

        // A window's year stands in front of that year's sentence.
        var colon = absence.Reason.IndexOf(": ", StringComparison.Ordinal);
        return colon is > 0 and < 12
            ? $"{absence.Reason[..colon]}: {(absence with { Reason = absence.Reason[(colon + 2)..] }).In(language)}"
            : Kind(absence.Kind).In(language);
    }

    private static Bilingual Kind(AbsenceKind kind) => kind switch
    {
        AbsenceKind.Suppressed => new("Tallet er skjult.", "The figure is hidden."),
        AbsenceKind.NotApplicable => new("Tallet findes ikke.", "There is no such figure."),
        AbsenceKind.Undefined => new("Tallet kan ikke beregnes.", "The figure cannot be computed."),
        _ => new("Tallet er ikke kendt.", "The figure is not known."),
    };

    /// <summary>What stands in a sentence's places, null when the text has another form.</summary>
    private static object[]? Parts(string form, string text)
    {
        var fixedParts = form.Split(["{0}", "{1}"], StringSplitOptions.None);
        if (!text.StartsWith(fixedParts[0], StringComparison.Ordinal) || !text.EndsWith(fixedParts[^1], StringComparison.Ordinal))
        {
            return null;
        }

        var found = new List<object>();
        var at = fixedParts[0].Length;
        for (var i = 1; i < fixedParts.Length; i++)
        {
            // The last occurrence: a name may hold the word that follows it.
            var last = i == fixedParts.Length - 1;
            var next = last ? text.Length - fixedParts[i].Length : text.LastIndexOf(fixedParts[i], StringComparison.Ordinal);
            if (next < at)
            {
                return null;
            }

            found.Add(text[at..next]);
            at = next + fixedParts[i].Length;
        }

        return at == text.Length ? [.. found] : null;
    }
}

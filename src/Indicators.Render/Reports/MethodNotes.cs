using Indicators.Model;

namespace Indicators.Render.Reports;

/// <summary>How the figures were computed, in sentences for the reader of any report.</summary>
public static class MethodNotes
{
    /// <summary>One note each, in the order in which they are printed.</summary>
    public static IReadOnlyList<Bilingual> All { get; } =
    [
        new(
            "Ændring er opfølgning minus baseline. Afstand er området minus sammenligningen. Afstandens ændring er områdets ændring minus sammenligningens.",
            "Change is follow-up minus baseline. Gap is the area minus the reference. The change of the gap is the area's change minus the reference's."),
        new(
            "Andele har 95 pct. konfidensinterval efter Wilson; forskelle mellem to andele efter Newcombes metode 10. Hvor tællere og nævnere ikke kendes, gives intet interval, og vurderingen hviler på tallene alene.",
            "Proportions have a 95 per cent interval after Wilson, differences between two proportions after Newcombe's method 10. Where counts are not known no interval is given, and the verdict rests on the figures alone."),
        new(
            "Hvor området er en del af sammenligningen (fx en kommune), vises også afstanden til sammenligningen uden området.",
            "Where the area is part of the reference (e.g. a municipality), the gap to the reference without the area is shown too."),
        new(
            "»Inden for tilfældig variation« betyder, at forskellen er så lille i forhold til antallet af personer, at den kan skyldes tilfældigheder.",
            "'Within random variation' means that the difference is so small for the number of persons that chance alone may explain it."),
        new(
            "Kriterierne er vurderet efter hvert års egne regler: »overstiger« betyder større end, »mindst« større end eller lig med, »mindre end« mindre end. Sammenligningen sker på de offentliggjorte tal i titalssystemet.",
            "The criteria are judged by each year's own rules: where the law says 'exceeds' it means greater than, 'at least' greater or equal, 'less than' smaller. The comparison is exact, in decimals, on the published figures."),
        new(
            "En ændring fortæller ikke i sig selv, hvad den skyldes. Rapporten siger intet om årsag, hvor ikke andet er skrevet.",
            "A change does not in itself tell its cause. The report makes no causal claim unless it says so."),
    ];
}

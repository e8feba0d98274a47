using Indicators.Model;

namespace Indicators.Core.Comparison;

/// <summary>What a reader must know of a comparison beside its figures.</summary>
internal static class ComparisonRemarks
{
    public static IReadOnlyList<Bilingual> For(
        Indicator indicator, Area area, IReadOnlyList<Period> baseline, Period followUp, Quantity? change, bool overlap, ObservationTable table, ComparisonOptions options)
    {
        var remarks = new List<Bilingual>();
        foreach (var b in indicator.Breaks.Where(b => b.LiesBetween(baseline[0], followUp)))
        {
            remarks.Add(OfBreak(b, options.CompareAcrossBreak));
        }

        if (overlap)
        {
            remarks.Add(indicator.WindowYears > 1
                ? Wording.Both(w => w.Say(
                    $"Hvert tal er et gennemsnit over {indicator.WindowYears} år, og perioderne deler mindst ét år: kun ændringen selv kan vises, ikke hvor sikker den er.",
                    $"Each figure is a mean over {indicator.WindowYears} years, and the periods share at least one: only the change itself can be shown, not how certain it is."))
                : new Bilingual(
                    "Perioderne overlapper: kun ændringen selv kan vises, ikke hvor sikker den er.",
                    "The periods overlap: only the change itself can be shown, not how certain it is."));
        }

        if (baseline[^1] < followUp && Seasons.Differ(baseline[^1], followUp))
        {
            remarks.Add(OfSeason(indicator, area, baseline[^1], followUp, table));
        }

        if (change is { Why: NoInterval.CountsUnknown or NoInterval.Index })
        {
            remarks.Add(Certainties.WhyUnknown(change.Why));
        }

        if (options.Correlation != 0)
        {
            remarks.Add(Wording.Both(w =>
            {
                var rho = NumberText.Format(options.Correlation, 2, w.Language);
                return w.Say($"Intervallet regner med en oplyst korrelation mellem årene på {rho}.", $"The interval uses a stated correlation of {rho} between the years.");
            }));
        }

        return remarks;
    }

    /// <summary>Why independent years make intervals too wide: said once in an evaluation, not at every figure.</summary>
    public static readonly Bilingual SamePersons = new(
        "Intervallet regner de to perioder som uafhængige; er mange af personerne de samme begge gange, er det for bredt.",
        "The interval treats the two periods as independent; where many persons are the same in both, it is too wide.");

    public static IReadOnlyList<Bilingual> ForReference(Area area, Area reference, bool contains, bool areaCounted, Moment start, Moment end)
    {
        if (!contains)
        {
            return [];
        }

        if (start.ShareUnknown || end.ShareUnknown)
        {
            // Where the area's own counts are unknown that is said already, once for all references.
            return !areaCounted ? [] : [Wording.Both(w => w.Say(
                $"{area.Name} er en del af {w.Place(reference)}, men hvor stor en del er ikke kendt: afstanden vises uden interval.",
                $"{area.Name} is part of {w.Place(reference)}, but how large a part is not known: the gap is shown without an interval."))];
        }

        if (end.Share is not { } share)
        {
            return [];
        }

        return [Wording.Both(w =>
        {
            var part = NumberText.Percent(share * 100, share < 0.1 ? 1 : 0, w.Language);
            return w.Say(
                $"{area.Name} er selv en del af {w.Place(reference)} ({part} af de personer, tallet gælder); afstanden er også vist til resten.",
                $"{area.Name} is itself part of {w.Place(reference)} ({part} of the persons counted); the gap to the rest is shown too.");
        })];
    }

    /// <summary>What a change between two parts of the year holds besides, and which period to take instead where its figure is there.</summary>
    private static Bilingual OfSeason(Indicator indicator, Area area, Period baseline, Period followUp, ObservationTable table)
    {
        var (da, en) = ($"{baseline.Code} og {followUp.Code} er ikke samme del af året", $"{baseline.Code} and {followUp.Code} are not the same part of the year");
        var (lengthDa, lengthEn) = Seasons.LengthsDiffer(indicator, baseline, followUp)
            ? ("de er ikke lige lange, og tallene kan ikke trækkes fra hinanden", "they differ in length, and the figures cannot be subtracted")
            : ("ændringen rummer også årstidens udsving", "the change holds the season's swing too");
        var same = Seasons.SamePart(baseline, followUp) is { } s && table.Find(indicator.Code, area.Code, s) is { Absence: null } ? s.Code : null;
        return same is null
            ? new($"{da}: {lengthDa}. Sammenlign samme del af året eller hele år.", $"{en}: {lengthEn}. Compare the same part of the year, or whole years.")
            : new($"{da}: {lengthDa}. Sammenlign med {same}, som der er tal for, eller hele år.", $"{en}: {lengthEn}. Compare with {same}, for which there is a figure, or whole years.");
    }

    private static Bilingual OfBreak(SeriesBreak b, string ground)
    {
        if (!b.Blocks && ground.Length == 0)
        {
            return new Bilingual(
                $"Der er et databrud mellem {b.Before.Code} og {b.After.Code}: {b.Reason.TrimEnd('.')}.",
                $"The series breaks between {b.Before.Code} and {b.After.Code}: {b.ReasonEn.TrimEnd('.')}.");
        }

        return ground.Length > 0
            ? new Bilingual(
                $"Der er et databrud mellem {b.Before.Code} og {b.After.Code}: {b.Reason.TrimEnd('.')}. Evaluator sammenligner alligevel med denne begrundelse: {ground.TrimEnd('.')}.",
                $"The series breaks between {b.Before.Code} and {b.After.Code}: {b.ReasonEn.TrimEnd('.')}. The evaluator compares all the same, on this ground: {ground.TrimEnd('.')}.")
            : new Bilingual(
                $"Et databrud mellem {b.Before.Code} og {b.After.Code} standser sammenligningen: {b.Reason.TrimEnd('.')}.",
                $"A break in the series between {b.Before.Code} and {b.After.Code} stops the comparison: {b.ReasonEn.TrimEnd('.')}.");
    }
}

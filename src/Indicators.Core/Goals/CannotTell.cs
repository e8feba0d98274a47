using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>The verdict <i>Kan ikke vurderes</i>, with its reason.</summary>
internal static class CannotTell
{
    public static readonly Bilingual NoRule = new(
        "Kilden opstiller ikke målet, så det kan måles.",
        "The source does not set the goal in a form that can be measured.");

    /// <summary>The same with the plan's own ground, which is in the plan's language.</summary>
    public static Bilingual NoRuleAs(string because) => new(
        $"{NoRule.Da.TrimEnd('.')}: {because.TrimEnd('.')}.",
        $"{NoRule.En.TrimEnd('.')}: {because.TrimEnd('.')}.");

    public static readonly Bilingual NoRegister = new(
        "Der er intet register eller nogen vurdering at bedømme reglen på.",
        "There is no register or rating to judge the rule on.");

    public static readonly Bilingual NoIndicator = new(
        "Målet har ingen indikator.",
        "The goal has no indicator.");

    public static readonly Bilingual NoFollowUp = new(
        "Der er ingen opfølgningsperiode.",
        "There is no follow-up period.");

    public static RuleVerdict Because(GoalRule rule, Bilingual reason) => new(rule, Verdict.CannotTell, Certainty.Unknown, reason);

    /// <summary>Why nothing can be compared at all; null when a comparison is there.</summary>
    public static Bilingual? WithoutComparison(RuleEvidence evidence)
    {
        if (evidence.Comparison is not null)
        {
            return null;
        }

        return evidence.Indicator is null ? NoIndicator : NoFollowUp;
    }

    /// <summary>Why the area's level at a period is not there.</summary>
    public static Bilingual Level(Indicator indicator, Area area, Period period, Absence absence) => Wording.Both(w =>
    {
        var what = w.Say($"{w.Name(indicator)} i {w.Place(area)}", $"{w.Name(indicator)} in {w.Place(area)}");
        var when = period.Code;
        return absence.Kind switch
        {
            AbsenceKind.Suppressed => w.Say($"Tallet for {when} er skjult, fordi det bygger på få personer ({what}).", $"The figure for {when} is hidden because it rests on few persons ({what})."),
            AbsenceKind.NotApplicable => w.Say($"Tallet for {when} findes ikke ({what}).", $"There is no such figure for {when} ({what})."),
            AbsenceKind.Undefined when absence.Reason == AbsenceText.LargerNumerator.Da => w.Say($"Tallet for {when} kan ikke bruges, for tælleren er større end nævneren ({what}).", $"The figure for {when} cannot be used, as the numerator is larger than the denominator ({what})."),
            AbsenceKind.Undefined => w.Say($"Tallet for {when} kan ikke beregnes, for der er ingen personer at regne på ({what}).", $"The figure for {when} cannot be computed, as there are no persons to count among ({what})."),
            _ => w.Say($"Der mangler tal for {when} ({what}).", $"There is no figure for {when} ({what})."),
        };
    });

    /// <summary>Why a change over time is not there, given that it is not.</summary>
    public static Bilingual Change(MeasuredComparison measured, MeasuredReference? reference = null)
    {
        var c = measured.Comparison;
        (Area Area, Period Period, Figure Figure)[] levels = reference is null
            ? [(c.Area, c.BaselinePeriod, c.Baseline), (c.Area, c.FollowUpPeriod, c.FollowUp)]
            : [
                (c.Area, c.BaselinePeriod, c.Baseline),
                (c.Area, c.FollowUpPeriod, c.FollowUp),
                (reference.Comparison.Reference, c.BaselinePeriod, reference.Comparison.ReferenceBaseline),
                (reference.Comparison.Reference, c.FollowUpPeriod, reference.Comparison.ReferenceFollowUp),
            ];
        foreach (var (area, period, figure) in levels)
        {
            if (figure.Absence is { } absence)
            {
                return Level(c.Indicator, area, period, absence);
            }
        }

        if (c.BlockedBy is { } b)
        {
            return new Bilingual(
                $"Et databrud mellem {b.Before.Code} og {b.After.Code} standser sammenligningen: {b.Reason.TrimEnd('.')}.",
                $"A break in the series between {b.Before.Code} and {b.After.Code} stops the comparison: {b.ReasonEn.TrimEnd('.')}.");
        }

        if (c.BaselinePeriod < c.FollowUpPeriod)
        {
            return new Bilingual(
                $"{c.BaselinePeriod.Code} og {c.FollowUpPeriod.Code} er ikke lige lange, så tallene kan ikke trækkes fra hinanden.",
                $"{c.BaselinePeriod.Code} and {c.FollowUpPeriod.Code} differ in length, so the figures cannot be subtracted.");
        }

        return c.BaselinePeriod == c.FollowUpPeriod
            ? new Bilingual($"Der er ingen baseline før opfølgningen {c.FollowUpPeriod.Code}.", $"There is no baseline before the follow-up {c.FollowUpPeriod.Code}.")
            : new Bilingual(
                $"Opfølgningen {c.FollowUpPeriod.Code} ligger ikke efter baseline {c.BaselinePeriod.Code}.",
                $"The follow-up {c.FollowUpPeriod.Code} is not later than the baseline {c.BaselinePeriod.Code}.");
    }

    /// <summary>Why a gap at follow-up is not there.</summary>
    public static Bilingual Gap(MeasuredComparison measured, MeasuredReference reference)
    {
        var c = measured.Comparison;
        return c.FollowUp.Absence is { } own
            ? Level(c.Indicator, c.Area, c.FollowUpPeriod, own)
            : Level(c.Indicator, reference.Comparison.Reference, c.FollowUpPeriod, reference.Comparison.ReferenceFollowUp.Absence ?? Absence.Missing(""));
    }

    /// <summary>Why a reference is not compared with.</summary>
    public static Bilingual NoReference(string code, RuleEvidence evidence) => Wording.Both(w =>
    {
        var name = evidence.Areas?.ByCode(code) is { } area ? w.Place(area) : code;
        return w.Say($"Der er ingen tal for referencen {name}.", $"There are no figures for the reference {name}.");
    });
}

using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Remarks beside a verdict: power, margins, the other baseline.</summary>
internal static class GoalRemarks
{
    /// <summary>Smallest change that the area's size lets anyone see, in points; null when not computable.</summary>
    public static double? SmallestCertainChange(GoalRule rule, MeasuredComparison? measured)
    {
        if (measured is not { BaselineValue: { HasBounds: true } start, PersonsBaseline: { } n0 } || measured.Comparison.Indicator.Measure != Measure.Proportion)
        {
            return null;
        }

        var direction = RuleParts.Leaves(rule).Select(r => Direction(r, measured)).FirstOrDefault(d => d != 0);
        var persons = Math.Min(n0, measured.PersonsFollowUp ?? n0);
        if (direction == 0 || persons < 1)
        {
            return null;
        }

        return SmallestDetectableChange.Of(Math.Clamp(start.Value / 100, 0, 1), persons, direction > 0, measured.Options.Level)?.Points;
    }

    public static IEnumerable<Bilingual> For(GoalRule rule, MeasuredComparison? measured, RuleVerdict verdict, double? smallest)
    {
        if (measured is null)
        {
            yield break;
        }

        if (verdict.Certainty == Certainty.WithinChance && smallest is { } points)
        {
            yield return Power(measured, points);
        }
        else if (verdict.Certainty == Certainty.WithinChance && smallest is null && RuleParts.UsesBaseline(rule) && measured.Change is { HasBounds: true } && measured.Comparison.Indicator.Measure == Measure.Proportion)
        {
            yield return new Bilingual(
                "Området er så lille, at ingen ændring i den ønskede retning kan skilles fra tilfældig variation.",
                "The area is so small that no change in the wanted direction can be told from random variation.");
        }

        foreach (var leaf in RuleParts.Leaves(rule))
        {
            if (LevelVerdict.Sensitivity(leaf, measured) is { } sensitivity)
            {
                yield return sensitivity;
            }
        }
    }

    public static Bilingual OtherBaseline(IReadOnlyList<Period> periods, RuleVerdict other) => Wording.Both(w =>
    {
        var verdict = w.Say(VerdictNames.Of(other.Verdict));
        return w.Say(
            $"Vurderingen vender med baseline: målt mod gennemsnittet af {periods[0].Code}-{periods[^1].Code} bliver den {Quote(verdict, w)}.",
            $"The verdict turns with the baseline: against the mean of {periods[0].Code}-{periods[^1].Code} it becomes {Quote(verdict, w)}.");
    });

    private static string Quote(string text, Wording w) => w.Say($"»{text}«", $"“{text}”");

    private static Bilingual Power(MeasuredComparison measured, double points) => Wording.Both(w =>
    {
        var persons = NumberText.Count(Math.Min(measured.PersonsBaseline!.Value, measured.PersonsFollowUp ?? measured.PersonsBaseline.Value), w.Language);
        var amount = NumberText.PercentagePoints(points, 1, w.Language);
        return w.Say(
            $"Med {persons} personer skal ændringen være mindst {amount}, før den kan skilles fra tilfældig variation; en mindre ændring kan være virkelig uden at kunne ses.",
            $"With {persons} persons a change must be at least {amount} before it can be told from random variation; a smaller one may be real without being seen.");
    });

    private static int Direction(GoalRule rule, MeasuredComparison measured) => rule switch
    {
        FallsRule => -1,
        RisesRule => 1,
        ApproachesRule r => -Math.Sign(measured.Reference(r.Reference)?.GapBaseline?.Value ?? 0),
        _ => 0,
    };
}

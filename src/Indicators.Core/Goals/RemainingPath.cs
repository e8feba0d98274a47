using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>How far a simple rule's goal was at baseline, how far it is now, and what is needed in points and persons.</summary>
/// <param name="Before">Distance at baseline, in the indicator's unit.</param>
/// <param name="Now">Distance now.</param>
/// <param name="Reached">True when nothing more can be asked.</param>
/// <param name="MustVanish">True when the distance must be gone; false when it is enough that it is smaller.</param>
/// <param name="What">What the distance is, with its verb.</param>
internal sealed record RemainingPath(double Before, double Now, bool Reached, bool MustVanish, Bilingual What)
{
    private static readonly Bilingual ToGoal = new("mangler der", "what is missing is");
    private static readonly Bilingual ToReference = new("er afstanden", "the gap is");
    private static readonly Bilingual Level = new("er tallet", "the figure is");

    /// <summary>True when the path is the level itself, printed in the unit of levels.</summary>
    public bool IsLevel { get; private init; }

    /// <summary>True when the level is written with the opposite sign, so that a rise is a fall.</summary>
    public bool Mirrored { get; private init; }

    /// <summary>What is needed from now to the end; null when nothing is.</summary>
    public Bilingual? Need { get; private init; }

    /// <summary>The path of a simple rule; null when it has none or a figure is absent.</summary>
    public static RemainingPath? Of(GoalRule rule, RuleEvidence evidence)
    {
        var measured = evidence.Comparison!;
        var (a0, a1) = (measured.BaselineValue?.Value, measured.FollowUpValue?.Value);
        switch (rule)
        {
            case FallsRule when a0 is { } before && a1 is { } now && measured.Change is not null:
                return new(before, now, now == 0, false, Level)
                {
                    IsLevel = true,
                    Need = now < before ? ToBeSure(measured, rule, before - now) : Points(measured, now - before, strict: true, new("for at ligge under baseline", "to be below the baseline")),
                };
            case RisesRule when a0 is { } before && a1 is { } now && measured.Change is not null:
                // A rise is a fall of the mirrored level.
                return new(-before, -now, now == 100 && measured.Comparison.Indicator.Measure == Measure.Proportion, false, Level)
                {
                    IsLevel = true,
                    Mirrored = true,
                    Need = now > before ? ToBeSure(measured, rule, now - before) : Points(measured, before - now, strict: true, new("for at ligge over baseline", "to be above the baseline")),
                };
            case ApproachesRule r when Gaps(measured, r.Reference) is { GapChange: not null } gaps:
                return Approaching(measured, gaps);
            case NoWorseThanRule r when Gaps(measured, r.Reference) is { } gaps:
                return Target(measured, Excess(measured, gaps.GapBaseline!, r.Margin, oneSided: true), Excess(measured, gaps.GapFollowUp!, r.Margin, oneSided: true));
            case OnLevelWithRule r when Gaps(measured, r.Reference) is { } gaps:
                return Target(measured, Excess(measured, gaps.GapBaseline!, r.Margin, oneSided: false), Excess(measured, gaps.GapFollowUp!, r.Margin, oneSided: false));
            case ThresholdRule r when a0 is { } before && a1 is { } now:
                return Target(measured, Missing(r, before), Missing(r, now));
            case CriterionNotMetRule r when Margins(r, evidence) is var (m0, m1, met):
                return new(Math.Max(0, m0), Math.Max(0, m1), !met, true, ToGoal) { Need = met ? Points(measured, Math.Max(0, m1), strict: false, new("for at komme ud af kriteriet", "to leave the criterion")) : null };
            default:
                return null;
        }
    }

    /// <summary>What is still needed before the move so far can be told from random variation; null when it can.</summary>
    private static Bilingual? ToBeSure(MeasuredComparison measured, GoalRule rule, double moved) =>
        GoalRemarks.SmallestCertainChange(rule, measured) is { } smallest && smallest > moved
            ? Points(measured, smallest - moved, strict: false, new("for at ændringen kan skilles fra tilfældig variation", "for the change to be told from random variation"))
            : null;

    private static RemainingPath Approaching(MeasuredComparison measured, MeasuredReference gaps)
    {
        var sign = measured.Comparison.Indicator.Sign;
        var (d0, d1) = (DisadvantageQuantity.Of(sign, gaps.GapBaseline!.Value), DisadvantageQuantity.Of(sign, gaps.GapFollowUp!.Value));
        return new(d0, d1, d1 == 0, false, ToReference)
        {
            Need = d1 == 0 ? null : Points(measured, d1, strict: false, new("for at nå referencens niveau", "to reach the reference")),
        };
    }

    private static RemainingPath Target(MeasuredComparison measured, double before, double now) =>
        new(before, now, now == 0, true, ToGoal) { Need = now == 0 ? null : Points(measured, now, strict: false, new("for at nå målet", "to reach the goal")) };

    private static MeasuredReference? Gaps(MeasuredComparison measured, string code) =>
        measured.Reference(code) is { GapBaseline: not null, GapFollowUp: not null } gaps ? gaps : null;

    private static double Excess(MeasuredComparison measured, Quantity gap, double margin, bool oneSided) =>
        Math.Max(0, DisadvantageQuantity.Of(oneSided ? measured.Comparison.Indicator.Sign : 0, gap.Value) - margin);

    private static double Missing(ThresholdRule rule, double value) => rule.Comparison switch
    {
        AmountComparison.AtLeast => Math.Max(0, (double)rule.Amount - value),
        AmountComparison.AtMost => Math.Max(0, value - (double)rule.Amount),
        _ => Math.Abs(value - (double)rule.Amount),
    };

    private static (double Before, double Now, bool Met)? Margins(CriterionNotMetRule rule, RuleEvidence evidence)
    {
        if (evidence is not { Criteria: { } criteria, Area: { } area })
        {
            return null;
        }

        var c = evidence.Comparison!.Comparison;
        var before = criteria(rule.Criterion, area.Code, c.BaselinePeriod.Year, rule.Rules)?.MarginPoints;
        return criteria(rule.Criterion, area.Code, c.FollowUpPeriod.Year, rule.Rules) is { MarginPoints: { } now, Met: { } met } && before is { } b
            ? ((double)b, (double)now, met)
            : null;
    }

    private static Bilingual Points(MeasuredComparison measured, double points, bool strict, Bilingual purpose)
    {
        var indicator = measured.Comparison.Indicator;
        var share = points / 100 * (measured.PersonsFollowUp ?? 0);

        // Half a billionth keeps 24.000000001 persons from becoming 25.
        long? persons = indicator.Measure == Measure.Proportion && measured.PersonsFollowUp is > 0
            ? (long)(strict ? Math.Floor(share + 1e-9) + 1 : Math.Ceiling(share - 1e-9))
            : null;
        return Wording.Both(w =>
        {
            var amount = w.Difference(indicator, points);
            var who = persons is { } p
                ? w.Say(
                    $", svarende til mindst {NumberText.Count(p, w.Language)} af {NumberText.Count(measured.PersonsFollowUp!.Value, w.Language)} personer",
                    $", that is at least {NumberText.Count(p, w.Language)} of {NumberText.Count(measured.PersonsFollowUp!.Value, w.Language)} persons")
                : "";
            return strict
                ? w.Say($"Der skal mere end {amount}{who} til {purpose.Da}.", $"More than {amount}{who} is needed {purpose.En}.")
                : w.Say($"Der mangler {amount}{who} {purpose.Da}.", $"{TextCase.Capital(amount)}{who} is missing {purpose.En}.");
        });
    }
}

using System.Globalization;
using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// <c>criterion not met</c>: the law compares the list's figure with its line, so chance does not enter the verdict.
/// </summary>
internal static class CriterionVerdict
{
    public static RuleVerdict Judge(CriterionNotMetRule rule, RuleEvidence evidence)
    {
        if (evidence.FollowUp is not { } followUp)
        {
            return CannotTell.Because(rule, CannotTell.NoFollowUp);
        }

        if (evidence.Area is not { } area || evidence.Criteria is not { } criteria)
        {
            return CannotTell.Because(rule, new Bilingual("Der er ingen kriterieliste for området.", "There is no list of criteria for the area."));
        }

        var year = followUp.Year;
        var judgement = criteria(rule.Criterion, area.Code, year, rule.Rules);
        if (judgement?.Met is not { } met)
        {
            return CannotTell.Because(rule, Wording.Both(w => judgement switch
            {
                null => w.Say(
                    $"Listen {Year(year)} har intet tal for {CriterionNames.Measure(rule.Criterion).Da} i {area.Name}.",
                    $"The {Year(year)} list has no figure for {CriterionNames.Measure(rule.Criterion).En} in {area.Name}."),
                { Value: null } => w.Say(
                    $"{TextCase.Capital(CriterionNames.Measure(rule.Criterion).Da)} i {area.Name} er ikke kendt for listen {Year(year)}.",
                    $"{TextCase.Capital(CriterionNames.Measure(rule.Criterion).En)} in {area.Name} is not known for the {Year(year)} list."),
                _ => w.Say(
                    $"Lovens grænse for {CriterionNames.Measure(rule.Criterion).Da} afhænger af et landstal, der ikke er kendt for listen {Year(year)}.",
                    $"The legal line for {CriterionNames.Measure(rule.Criterion).En} depends on a national figure that is not known for the {Year(year)} list."),
            }));
        }

        return new RuleVerdict(rule, met ? Verdict.NotMet : Verdict.Met, Certainty.ByCount, Reason(rule, area, year, judgement, met))
        {
            Deciding = judgement.Value is { } value ? Figure.Of((double)value, Unit(rule.Criterion), "published") : null,
        };
    }

    private static Bilingual Reason(CriterionNotMetRule rule, Area area, int year, CriterionJudgement judgement, bool met) => Wording.Both(w =>
    {
        var name = TextCase.Capital(w.Say(CriterionNames.Measure(rule.Criterion)));
        var outcome = met
            ? w.Say($"Lovens kriterium er opfyldt på listen {Year(year)}, og det skulle det ikke være", $"The legal criterion is met on the {Year(year)} list, which it should not be")
            : w.Say($"Lovens kriterium er ikke opfyldt på listen {Year(year)}", $"The legal criterion is not met on the {Year(year)} list");
        if (judgement is not { Value: { } value, Threshold: { } threshold })
        {
            return $"{outcome}: {name}, {area.Name}.";
        }

        var line = judgement.Rule.Strictness switch
        {
            Strictness.Exceeds => w.Say("over", "above"),
            Strictness.AtLeast => w.Say("mindst", "at least"),
            _ => w.Say("under", "below"),
        };
        var unit = rule.Criterion == Criterion.Income ? w.Say("pct. af regionens", "per cent of the region's") : NumberText.PercentUnit(w.Language);
        var number = Number(value, threshold, w.Language);
        return w.Say(
            $"{outcome}: {name} var {number.Value} {unit} i {area.Name}, og kriteriet er {line} {number.Threshold}.",
            $"{outcome}: {name} was {number.Value} {unit} in {area.Name}, and the criterion is {line} {number.Threshold}.");
    });

    private static (string Value, string Threshold) Number(decimal value, decimal threshold, Language language)
    {
        var decimals = Math.Clamp(Math.Max((int)value.Scale, (int)threshold.Scale), 1, 2);
        return (NumberText.Format((double)value, decimals, language), NumberText.Format((double)threshold, decimals, language));
    }

    private static string Unit(Criterion criterion) => criterion == Criterion.Income ? "pct. af regionens" : "pct.";

    private static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

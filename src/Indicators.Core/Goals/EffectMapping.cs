using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>Lays out the effects that a plan's activities state: activity by outcome, with what the map shows and what it lacks.</summary>
public static class EffectMapping
{
    /// <summary>The map; null when no activity states an effect.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="indicators">Indicators by code, for names of outcomes.</param>
    /// <param name="histories">The criteria of the plan's areas, to know which are in play.</param>
    public static EffectMap? Of(Plan plan, IReadOnlyDictionary<string, Indicator> indicators, IReadOnlyList<AreaCriteriaHistory> histories)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(histories);
        var stated = plan.Activities.SelectMany(a => a.Effects).Select(e => e.Outcome).Distinct(StringComparer.Ordinal).ToList();
        if (stated.Count == 0)
        {
            return null;
        }

        var declared = plan.Outcomes.Select(o => o.Code).ToList();
        var outcomes = CriteriaCodes.All.Select(c => new EffectOutcome(c.Code(), TextCase.Capital(CriterionNames.Measure(c)), c))
            .Concat(stated
                .Where(code => CriteriaCodes.Find(code) is null)
                .OrderBy(code => declared.IndexOf(code) is >= 0 and var at ? at : int.MaxValue)
                .Select(code => new EffectOutcome(code, Name(code, plan, indicators), null)))
            .ToList();
        var rows = plan.FocusAreas
            .SelectMany(f => f.Activities.Select(a => new EffectRow(a, f, [.. outcomes.Select(o => Strongest(a, o.Code))])))
            .ToList();
        return new EffectMap(outcomes, rows) { Findings = EffectFindings.Of(plan, histories) };
    }

    /// <summary>Where an activity states several effects on one outcome, the most direct stands in the cell.</summary>
    private static ExpectedEffect? Strongest(Activity activity, string outcome) =>
        activity.Effects.Where(e => e.Outcome == outcome).MaxBy(e => e.Directness);

    private static Bilingual Name(string code, Plan plan, IReadOnlyDictionary<string, Indicator> indicators)
    {
        if (plan.Outcomes.FirstOrDefault(o => o.Code == code) is { } outcome)
        {
            return outcome.Name;
        }

        return indicators.GetValueOrDefault(code) is { } indicator
            ? new Bilingual(indicator.Name, indicator.NameEn)
            : Bilingual.Same(TextCase.Capital(code.Replace('-', ' ')));
    }
}

using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// What an effect map shows: criteria in play that no activity addresses. Support is not "none", and the non-western
/// share is a matter of who lives there, not a blind spot of the activities.
/// </summary>
internal static class EffectFindings
{
    public static IReadOnlyList<Bilingual> Of(Plan plan, IReadOnlyList<AreaCriteriaHistory> histories)
    {
        var findings = new List<Bilingual>();
        foreach (var criterion in CriteriaCodes.All)
        {
            var effects = plan.Activities.SelectMany(a => a.Effects).Where(e => e.Outcome == criterion.Code()).ToList();
            var inPlay = InPlay(plan, histories, criterion);
            if (criterion == Criterion.NonWestern)
            {
                if (effects.Count == 0)
                {
                    findings.Add(Composition);
                }
            }
            else if (inPlay.Count > 0 && !effects.Exists(e => e.Directness is Directness.Direct or Directness.Indirect))
            {
                findings.Add(BlindSpot(criterion, inPlay, effects.Count > 0));
            }
        }

        var support = plan.Activities.Where(a => a.Effects.Count > 0 && a.Effects.All(e => e.Directness == Directness.Support)).ToList();
        if (support.Count > 0)
        {
            findings.Add(Wording.Both(w =>
            {
                var ids = Phrases.List(w, [.. support.Select(a => a.Id)], Phrases.And);
                return w.Say(
                    $"{ids} støtter andre aktiviteter uden selv at virke på et kriterium; det er ikke det samme som ingen virkning.",
                    $"{ids} support other activities without an effect of their own on a criterion; that is not the same as no effect.");
            }));
        }

        var silent = plan.Activities.Where(a => a.Effects.Count == 0 || a.Effects.All(e => e.Directness == Directness.NotStated)).ToList();
        if (silent.Count > 0)
        {
            findings.Add(Wording.Both(w =>
            {
                var ids = Phrases.List(w, [.. silent.Select(a => a.Id)], Phrases.And);
                return w.Say($"Planen angiver ingen forventet virkning for {ids}.", $"The plan states no expected effect for {ids}.");
            }));
        }

        return findings;
    }

    private static readonly Bilingual Composition = new(
        "Ingen aktivitet er rettet mod andelen fra ikke-vestlige lande. Den ændres kun ved, hvem der flytter til og fra, og er derfor ikke en blind vinkel.",
        "No activity addresses the non-western share. It changes only with who moves in and out, and so it is not a blind spot.");

    /// <summary>Areas where the criterion is met on the newest list that knows it; a goal on the criterion counts too.</summary>
    private static List<string> InPlay(Plan plan, IReadOnlyList<AreaCriteriaHistory> histories, Criterion criterion)
    {
        var areas = histories
            .Where(h => h.Years.SelectMany(y => y.Criteria.Where(c => c.Rule.Criterion == criterion && c.Met is not null).Select(c => (y.ListYear, c.Met)))
                .OrderBy(x => x.ListYear).LastOrDefault().Met == true)
            .Select(h => h.Area.Name)
            .ToList();
        if (areas.Count == 0 && plan.Goals.Any(g => g.Indicator == criterion.Code() || RuleParts.Criterion(g.Rule) == criterion))
        {
            areas.Add("");
        }

        return areas;
    }

    private static Bilingual BlindSpot(Criterion criterion, List<string> areas, bool supported) => Wording.Both(w =>
    {
        var name = w.Say(CriterionNames.Measure(criterion));
        var named = areas.Where(a => a.Length > 0).ToList();
        var where = named.Count > 0
            ? w.Say($" (opfyldt i {Phrases.List(w, named, Phrases.And)})", $" (met in {Phrases.List(w, named, Phrases.And)})")
            : w.Say(" (planen har selv et mål for det)", " (the plan itself has a goal for it)");
        return supported
            ? w.Say($"Kriteriet om {name}{where} har kun støttende aktiviteter.", $"The criterion on {name}{where} has supporting activities only.")
            : w.Say($"Blind vinkel: ingen aktivitet virker på kriteriet om {name}{where}.", $"Blind spot: no activity works on the criterion on {name}{where}.");
    });
}

using Indicators.Model;

namespace Indicators;

/// <summary>A plan narrowed to some of its areas: the goals of the other areas are not judged and count in no family of tests.</summary>
internal static class PlanSelection
{
    /// <summary>The plan for the chosen areas; all of it when none is chosen.</summary>
    /// <exception cref="RequestException">An area is not one of the plan's.</exception>
    public static Plan Of(Plan plan, AreaCatalogue areas, IReadOnlyList<string> chosen)
    {
        if (chosen.Count == 0)
        {
            return plan;
        }

        string Code(string area) => areas.Find(area).Code;
        var known = plan.Areas.Concat(plan.Goals.SelectMany(g => g.Areas)).Select(Code).ToHashSet(StringComparer.Ordinal);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var area in chosen)
        {
            var code = areas.Find(area, "area").Code;
            if (!codes.Add(code) || !known.Contains(code))
            {
                throw new RequestException("area", known.Contains(code) ? $"'{area}' is chosen twice" : $"'{area}' is no area of the plan {plan.Id}", "one of " + string.Join(", ", known.Order(StringComparer.Ordinal)));
            }
        }

        IReadOnlyList<Goal> Kept(IEnumerable<Goal> goals) =>
        [
            .. goals.Where(g => g.Areas.Count == 0 || g.Areas.Any(a => codes.Contains(Code(a))))
                .Select(g => g.Areas.Count == 0 ? g : g with { Areas = [.. g.Areas.Where(a => codes.Contains(Code(a)))] }),
        ];
        return plan with
        {
            Areas = [.. plan.Areas.Where(a => codes.Contains(Code(a)))],
            FocusAreas =
            [
                .. plan.FocusAreas.Select(f => f with
                {
                    Goals = Kept(f.Goals),
                    Activities = [.. f.Activities.Select(a => a with { SuccessCriteria = Kept(a.SuccessCriteria) })],
                }),
            ],
        };
    }
}

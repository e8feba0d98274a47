using Indicators.Core.Comparison;
using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Goals;

/// <summary>
/// False discovery control over a plan: among many goals some look certain by luck alone.
/// Formula: Benjamini-Hochberg at q = 0.05 over the goals decided by chance; a goal that repeats another counts once.
/// Reference: Benjamini and Hochberg (1995), doi:10.1111/j.2517-6161.1995.tb02031.x.
/// </summary>
internal static class FalseDiscoveries
{
    /// <summary>The share of false ones among the discoveries that is accepted.</summary>
    public const double Q = 0.05;

    /// <summary>Marks each result, and says how many of how many stand.</summary>
    public static (IReadOnlyList<GoalResult> Results, Bilingual? Remark) Apply(IReadOnlyList<GoalResult> results)
    {
        var family = results.Where(r => r.Goal.Repeats is null && r.Verdict.P is not null).ToList();
        if (family.Count == 0)
        {
            return (results, null);
        }

        var adjusted = BenjaminiHochberg.Adjust([.. family.Select(r => r.Verdict.P!.Value)]);
        var survives = family.Select((r, i) => (Key: (r.Goal.Id, r.Area?.Code), Survives: adjusted[i] <= Q)).ToDictionary(x => x.Key, x => x.Survives);
        var marked = results.Select(r => Mark(r, survives)).ToList();
        var standing = survives.Values.Count(s => s);
        return (marked, family.Count == 1 ? null : Remark(family.Count, standing));
    }

    private static GoalResult Mark(GoalResult result, Dictionary<(string Id, string? Area), bool> survives)
    {
        if (result.Verdict.P is null || !survives.TryGetValue((result.Goal.Repeats ?? result.Goal.Id, result.Area?.Code), out var stands))
        {
            return result;
        }

        var marked = result with { SurvivesFalseDiscoveryControl = stands };
        return stands || result.Verdict.Certainty != Certainty.Certain
            ? marked
            : marked with { Remarks = [.. result.Remarks, Fallen] };
    }

    private static readonly Bilingual Fallen = new(
        "Alene er udslaget større end tilfældig variation, men blandt planens mange vurderinger kan et så stort udslag være held eller uheld.",
        "By itself the change is larger than random variation, but among the plan's many verdicts one as large may be luck.");

    private static Bilingual Remark(int count, int standing) => Wording.Both(w =>
    {
        var q = NumberText.Percent(Q * 100, 0, w.Language);
        return w.Say(
            $"{count} vurderinger er afgjort over for tilfældig variation; {standing} af dem står, når højst {q} af fundene må være falske (Benjamini-Hochberg).",
            $"{count} verdicts are decided against random variation; {standing} of them stand when at most {q} of the findings may be false (Benjamini-Hochberg).");
    });
}

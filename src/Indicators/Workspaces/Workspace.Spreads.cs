using Indicators.Core.Comparison;
using Indicators.Model;

namespace Indicators;

/// <content>Where the plan's areas stand among others of their kind.</content>
public sealed partial class Workspace
{
    /// <summary>
    /// One spread per indicator and follow-up of the goals, where enough other areas have figures. Only figures of public
    /// sources are drawn: hiding small counts among other areas too would be a second decision beside the evaluation's,
    /// and two patterns of hidden figures tell more than one. An area of the plan is drawn only with the figure that the
    /// evaluation shows.
    /// </summary>
    private List<AreaSpread> Spreads(Evaluation evaluation)
    {
        var own = Plan.Areas.Select(a => Areas.Find(a).Code).ToHashSet(StringComparer.Ordinal);
        var spreads = new List<AreaSpread>();
        var asked = evaluation.Goals
            .Where(g => g is { Indicator: not null, Area: not null, Comparison.FollowUp.IsKnown: true })
            .GroupBy(g => (g.Indicator!.Code, g.Comparison!.FollowUpPeriod, g.Area!.Kind));
        foreach (var group in asked)
        {
            var (code, period, kind) = group.Key;
            var shown = group.DistinctBy(g => g.Area!.Code).ToDictionary(g => g.Area!.Code, g => g.Comparison!.FollowUp.Value!.Value, StringComparer.Ordinal);
            var peers = Areas.All.Where(a => a.Kind == kind && (!own.Contains(a.Code) || shown.ContainsKey(a.Code))).Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
            if (ShowableIfPublic(peers, code, evaluation.AsOf) is not { } published)
            {
                continue;
            }

            var observations = published.Where(o => !own.Contains(o.Area) || (o.Value is { } value && shown.GetValueOrDefault(o.Area, double.NaN) == value));
            if (AreaSpreads.Of(group.First().Indicator!, period, kind, own, observations, Areas) is { } spread)
            {
                spreads.Add(spread);
            }
        }

        return spreads;
    }
}

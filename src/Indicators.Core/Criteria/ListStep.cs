using Indicators.Model;

namespace Indicators.Core.Criteria;

/// <summary>
/// How much a criterion's figure moves from one December list to the next: the standard deviation around no change,
/// learnt from all areas that are on two lists in a row, judged by the same window, up to the list that a forecast starts
/// from. Few steps are drawn towards a stated prior, which counts as <see cref="PriorSteps"/> steps.
/// </summary>
internal static class ListStep
{
    /// <summary>How many observed steps the prior is worth.</summary>
    public const int PriorSteps = 10;

    /// <summary>The prior: 1.5 points, 0.4 points for convictions.</summary>
    public static double Prior(Criterion criterion) => criterion == Criterion.Convicted ? 0.4 : 1.5;

    /// <summary>The standard deviation of one step, in points.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="histories">All areas.</param>
    /// <param name="rules">The law, for the windows.</param>
    /// <param name="upTo">The last list that may be looked at.</param>
    /// <param name="next">The list to forecast: steps of another window than its own do not count.</param>
    /// <param name="leaveOut">Lists that repeat another list's figures.</param>
    public static double StandardDeviation(Criterion criterion, IReadOnlyList<AreaCriteriaHistory> histories, RulesetCatalogue rules, int upTo, int next, IReadOnlySet<int> leaveOut)
    {
        var prior = Prior(criterion);
        var sum = PriorSteps * prior * prior;
        var steps = PriorSteps;
        foreach (var history in histories)
        {
            for (var i = 1; i < history.Years.Count; i++)
            {
                var (before, after) = (history.Years[i - 1], history.Years[i]);
                if (after.ListYear != before.ListYear + 1 || after.ListYear > upTo || leaveOut.Contains(before.ListYear) || leaveOut.Contains(after.ListYear)
                    || !SameWindow(criterion, rules, before.ListYear, after.ListYear, next))
                {
                    continue;
                }

                if (ValueOf(before, criterion) is { } a && ValueOf(after, criterion) is { } b)
                {
                    sum += (double)((b - a) * (b - a));
                    steps++;
                }
            }
        }

        return Math.Sqrt(sum / steps);
    }

    /// <summary>The figure of a criterion, or null.</summary>
    public static decimal? ValueOf(AreaClassification year, Criterion criterion) => year.Criteria.FirstOrDefault(c => c.Rule.Criterion == criterion)?.Value;

    private static bool SameWindow(Criterion criterion, RulesetCatalogue rules, params ReadOnlySpan<int> listYears)
    {
        int? window = null;
        foreach (var year in listYears)
        {
            if (rules.Find(year)?.Criteria.FirstOrDefault(r => r.Criterion == criterion)?.WindowYears is not { } own || (window is { } other && other != own))
            {
                return false;
            }

            window = own;
        }

        return true;
    }
}

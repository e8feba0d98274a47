using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Render.Reports;

/// <summary>A chart with the name of its file.</summary>
/// <param name="Name">File name without ending, ASCII.</param>
/// <param name="GoalId">The goal result it belongs to; null for charts of the whole plan.</param>
/// <param name="Chart">The chart.</param>
public sealed record NamedChart(string Name, string? GoalId, Chart Chart)
{
    /// <summary>Every chart of an evaluation: goals, success criteria, all trends, areas among others, slopes, criteria, effect map, status on the lists, hierarchy, programme, budget, studies on the lists. No two have the same name.</summary>
    public static IReadOnlyList<NamedChart> All(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var charts = new List<NamedChart>();
        foreach (var goal in evaluation.Goals.Concat(evaluation.SuccessCriteria))
        {
            if (EvaluationCharts.Trend(goal, evaluation, language) is { } trend)
            {
                charts.Add(new NamedChart($"goal-{AreaName.Slug(goal.Id)}", goal.Id, trend));
            }
        }

        if (OverviewCharts.Trends(evaluation, language) is { } trends)
        {
            charts.Add(new NamedChart("trends", null, trends));
        }

        foreach (var spread in evaluation.Spreads)
        {
            charts.Add(new NamedChart($"areas-{AreaName.Slug(spread.Indicator.Code)}", null, OverviewCharts.Spread(spread, evaluation, language)));
        }

        foreach (var slope in EvaluationCharts.Slopes(evaluation, language))
        {
            charts.Add(new NamedChart("goals", null, slope));
        }

        foreach (var history in evaluation.Criteria)
        {
            if (EvaluationCharts.Ladder(history, language) is { } ladder)
            {
                charts.Add(new NamedChart($"criteria-{AreaName.Slug(history.Area.Name)}", null, ladder));
            }
        }

        if (EvaluationCharts.EffectMap(evaluation, language) is { } map)
        {
            charts.Add(new NamedChart("effect-map", null, map));
        }

        charts.AddRange(new (string Name, Chart? Chart)[]
        {
            ("status", PlanCharts.Statuses(evaluation, language)),
            ("list-overview", evaluation.ListOverview is { } overview ? ListOverviewWords.Chart(overview, [.. evaluation.Plan.Areas], language) : null),
            ("goal-tree", PlanCharts.Tree(evaluation, language)),
            ("timeline", PlanCharts.Timeline(evaluation, language)),
            ("budget", PlanCharts.Budget(evaluation, language)),
        }.Where(c => c.Chart is not null).Select(c => new NamedChart(c.Name, null, c.Chart!)));
        charts.AddRange(evaluation.ListStudies.SelectMany(s => StudyCharts.Of(s, language)));
        return Unique(charts);
    }

    private static List<NamedChart> Unique(List<NamedChart> charts)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < charts.Count; i++)
        {
            var name = charts[i].Name;
            seen[name] = seen.GetValueOrDefault(name) + 1;
            if (seen[name] > 1)
            {
                charts[i] = charts[i] with { Name = FormattableString.Invariant($"{name}-{seen[name]}") };
            }
        }

        return charts;
    }
}

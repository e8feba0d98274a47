using Indicators.Model;

namespace Indicators.Render.Methods;

/// <summary>Which methods stand behind what a report shows, in the order of the method page.</summary>
public static class MethodsUsed
{
    /// <summary>The methods behind an evaluation.</summary>
    public static IReadOnlyList<MethodEntry> By(Evaluation evaluation)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var goals = evaluation.Goals.Concat(evaluation.SuccessCriteria).ToArray();
        var ids = goals.SelectMany(Ids).ToHashSet(StringComparer.Ordinal);
        ids.UnionWith(Marked((evaluation.Money?.Costs.Select(c => c.Cost) ?? []).Concat(evaluation.Reach.Select(r => r.Share))));
        Add(goals.Length > 0, "verdicts");
        Add(goals.Any(g => g.Track != TrackState.None), "on-track");
        Add(goals.Any(g => g.SurvivesFalseDiscoveryControl is not null), "false-discoveries");
        Add(evaluation.Reach.Count > 0, "reach");
        Add(evaluation.Spreads.Count > 0, "areas-among-others");
        Add(evaluation.Criteria.Count > 0 || evaluation.ListOverview is not null, "criteria", "consecutive-lists");
        Add(evaluation.Distances.Count > 0, "margin-in-persons", "ways-off");
        Add(evaluation.Forecasts.Count > 0, "forecast");
        Add(evaluation.ForecastSkill.Count > 0, "forecast-skill");
        Add(evaluation.EffectMap is not null, "effect-map");
        Add(evaluation.ListStudies.Count > 0, "list-studies", "regression-to-the-mean", "sensitivity", "design-checks");
        Add(evaluation.Disclosures.Any(d => d.Hidden.Count > 0), "small-counts", "hidden-for-another", "safe-verdict", "earlier-reports");
        return InOrder(ids);

        void Add(bool used, params ReadOnlySpan<string> methods)
        {
            if (used)
            {
                foreach (var id in methods)
                {
                    ids.Add(id);
                }
            }
        }
    }

    /// <summary>The methods behind one goal.</summary>
    public static IReadOnlyList<MethodEntry> By(GoalResult goal)
    {
        ArgumentNullException.ThrowIfNull(goal);
        return InOrder(Ids(goal).ToHashSet(StringComparer.Ordinal));
    }

    private static IReadOnlyList<MethodEntry> InOrder(HashSet<string> ids) => [.. MethodCatalogue.All.Where(m => ids.Contains(m.Id))];

    private static IEnumerable<string> Ids(GoalResult goal)
    {
        foreach (var id in Leaves(goal.Verdict).SelectMany(OfRule).Concat(Marked(Leaves(goal.Verdict).Select(v => v.Deciding))))
        {
            yield return id;
        }

        if (goal.SmallestCertainChange is not null)
        {
            yield return "smallest-detectable-change";
        }

        if (goal.AgainstThreeYearBaseline is not null)
        {
            yield return "earlier-baseline";
        }

        foreach (var id in Marked(goal.Series.SelectMany(s => s.Points).Select(p => p.Figure)))
        {
            yield return id;
        }

        if (goal.Comparison is { } comparison)
        {
            yield return "change-and-gap";
            yield return "what-an-interval-means";
            if (comparison.WindowsOverlap || comparison.BaselinePeriod.Kind != PeriodKind.Year)
            {
                yield return "seasons-and-windows";
            }

            foreach (var id in Marked([comparison.Baseline, comparison.FollowUp, comparison.Change]).Concat(comparison.References.SelectMany(OfReference)))
            {
                yield return id;
            }
        }
    }

    private static IEnumerable<string> OfReference(ReferenceComparison reference)
    {
        yield return "who-moved";
        if (reference.ClosedShare.IsKnown)
        {
            yield return "closed-share";
        }

        if (reference.ContainsArea)
        {
            yield return "part-and-whole";
        }

        foreach (var id in Marked([reference.GapBaseline, reference.GapFollowUp, reference.GapChange, reference.RatioBaseline, reference.RatioFollowUp, reference.GapExcludingBaseline, reference.GapExcludingFollowUp]))
        {
            yield return id;
        }
    }

    private static IEnumerable<string> OfRule(RuleVerdict verdict) => verdict.Rule switch
    {
        FallsRule or RisesRule => ["falls-rises"],
        ApproachesRule => ["approaches"],
        NoWorseThanRule or OnLevelWithRule => ["margins"],
        ThresholdRule => ["threshold"],
        CriterionNotMetRule => ["criteria"],
        AllOfRule or AnyOfRule => ["combinations"],
        RatedRule => ["rated"],
        AnsweredRule { Surveys.Count: > 0 } => ["registers", "non-response"],
        RegisterRule => ["registers"],
        _ => [],
    };

    /// <summary>A verdict and all its parts.</summary>
    private static IEnumerable<RuleVerdict> Leaves(RuleVerdict verdict) => verdict.Parts.SelectMany(Leaves).Prepend(verdict);

    private static IEnumerable<string> Marked(IEnumerable<Figure?> figures)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (figure is { IsKnown: true })
            {
                marks.Add(figure.Method);
                marks.Add(figure.Interval?.Method ?? "");
            }
        }

        return marks.Select(MethodCatalogue.ByMark).OfType<MethodEntry>().Select(m => m.Id);
    }
}

using Indicators.Core.Criteria;
using Indicators.Core.Registers;
using Indicators.Model;

namespace Indicators;

/// <content>What a report shows beside the verdicts: money, reach, notes, distances and forecasts.</content>
public sealed partial class Workspace
{
    private Evaluation WithPlanFacts(Evaluation evaluation, RegisterSet registers, DateOnly cutOff)
    {
        var areas = evaluation.Criteria.Where(HasFigures).ToArray();
        AreaCriteriaHistory[] all = areas.Length > 0 ? AllHistories(evaluation.AsOf) : [];
        return evaluation with
        {
            Notes = _notes.Value,
            Money = Plan.Budget is { } budget ? BudgetAnalysis.Analyse(budget, registers.Finance, cutOff, Costs(budget, registers, cutOff)) : null,
            CarriedOut = CarriedOutCount.Of(registers, cutOff),
            Reach = [.. Reach(registers, cutOff)],
            Distances = [.. areas.Select(a => DistanceOf(a, null, DistanceHorizon.NextList, CriteriaKnowledge.Nothing))],
            ListOverview = areas.Length > 0 ? OverviewOf(all, null) : null,
            Forecasts = [.. areas.Where(h => h.Years.Any(y => !y.StatusByName && y.CriteriaKnown > 0)).Select(h => Forecaster.Next(h, all, _definitions.Rulesets, _criteria.Value.Remarks))],
            ListStudies = [.. areas.Select(a => Core.Impact.ListStudies.Of(a, all, new() { PlanBegins = Plan.Begins })).OfType<ListStudy>()],
            ForecastSkill = areas.Length > 0 ? Core.Criteria.ForecastSkill.Measure(all, _criteria.Value.Lists, _definitions.Rulesets, _criteria.Value.Remarks) : [],
        };
    }

    private static bool HasFigures(AreaCriteriaHistory history) => history.Years.Any(y => y.Criteria.Any(c => c.Value is not null));

    /// <summary>Money per participant and per outcome, for each set of activities that posts of the budget pay for together.</summary>
    private List<CostRow> Costs(Budget budget, RegisterSet registers, DateOnly cutOff)
    {
        var rows = new List<CostRow>();
        foreach (var group in budget.Posts.Where(p => p.Activities.Count > 0).GroupBy(p => string.Join(", ", p.Activities)))
        {
            var activities = group.First().Activities.ToHashSet(StringComparer.Ordinal);
            var posts = group.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
            var amount = registers.Finance is { } finance
                ? finance.Rows.Where(e => e.Date <= cutOff && posts.Contains(e.Post)).Sum(e => e.Amount)
                : group.Sum(p => p.Total);
            if (registers.Participations is { } participations)
            {
                rows.Add(BudgetAnalysis.Cost(group.Key, new("deltager", "participant"), amount, Covered(participations, cutOff) ? Participants(participations, activities, cutOff) : null, _disclosure.Value.Threshold));
            }

            if (registers.Outcomes is { } outcomes)
            {
                foreach (var kind in outcomes.Rows.Where(o => activities.Contains(o.Activity)).Select(o => o.Kind).Distinct().Order())
                {
                    var persons = outcomes.Rows.Where(o => o.Kind == kind && activities.Contains(o.Activity) && o.Start <= cutOff).Select(o => o.Person).Distinct(StringComparer.Ordinal).Count();
                    rows.Add(BudgetAnalysis.Cost(group.Key, Outcome(kind), amount, Covered(outcomes, cutOff) ? persons : null, _disclosure.Value.Threshold));
                }
            }
        }

        return rows;
    }

    private static Bilingual Outcome(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Job => new("person i job", "person in a job"),
        OutcomeKind.Course => new("person med gennemført forløb", "person with a completed course"),
        _ => new("person, der tog en rolle på sig", "person who took on a role"),
    };

    private IEnumerable<ReachRow> Reach(RegisterSet registers, DateOnly cutOff)
    {
        if (registers.Participations is not { } participations)
        {
            yield break;
        }

        foreach (var activity in Plan.Activities)
        {
            if (activity.TargetGroupSize is not { } size || size <= 0)
            {
                continue;
            }

            const string Unit = "pct.";
            var persons = Participants(participations, new HashSet<string>(StringComparer.Ordinal) { activity.Id }, cutOff);
            yield return persons > 0 && persons < _disclosure.Value.Threshold
                ? new ReachRow(activity.Id, null, size, Figure.Absent(new Absence(AbsenceKind.Suppressed, AbsenceText.TooSmall.Da, _disclosure.Value.Threshold), Unit))
                : new ReachRow(activity.Id, persons, size, Figure.Of(100.0 * persons / size, Unit, "count"));
        }
    }

    private static int Participants(Register<Participation> register, HashSet<string> activities, DateOnly cutOff) =>
        register.Rows.Where(p => p.Date <= cutOff && activities.Contains(p.Activity)).Select(p => p.Person).Distinct(StringComparer.Ordinal).Count();

    private bool Covered<T>(Register<T> register, DateOnly cutOff) => register.Covers(Plan.Begins ?? register.From, cutOff < register.To ? cutOff : Plan.Ends is { } ends && ends < cutOff ? ends : cutOff);
}

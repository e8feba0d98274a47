using System.Globalization;
using Indicators.Model;
using Indicators.Render.Charts;

namespace Indicators.Render.Reports;

/// <summary>Charts of the plan itself: its hierarchy, its programme and its money, and where its areas stood.</summary>
public static class PlanCharts
{
    /// <summary>The longest timeline that a chart takes, in years.</summary>
    private const int LongestTimeline = 20;

    /// <summary>Budget by year and post, with what was spent; null when the plan has no budget.</summary>
    public static BudgetChart? Budget(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        if (evaluation.Money is not { Lines.Count: > 0 } money || money.Sum.Years.Count == 0)
        {
            return null;
        }

        var danish = language == Language.Danish;
        const double Scale = 1000;
        return new BudgetChart
        {
            Title = danish ? "Budget efter år og post" : "Budget by year and post",
            Subtitle = evaluation.Plan.Title,
            Groups = [.. money.Lines.Select(l => l.Title)],
            Years = [.. money.Sum.Years.Select((year, i) => new Charts.BudgetYear(
                year.Year.ToString(CultureInfo.InvariantCulture),
                [.. money.Lines.Select(l => (double?)l.Years[i].Budgeted / Scale)],
                (double?)year.Spent / Scale))],
            Unit = danish ? "1.000 kr." : "DKK 1,000",
            Decimals = 0,
            Synthetic = evaluation.Synthetic && money.Sum.Spent is not null,
            Language = language,
        };
    }

    /// <summary>
    /// The programme plan by quarter, one row per step, and under each activity's steps the quarters in which the registers show
    /// it carried out; null when the plan has neither, or when they are too long to draw.
    /// </summary>
    public static ActivityTimelineChart? Timeline(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var plan = evaluation.Plan;
        var quarters = plan.Timeline.Select(s => (First: s.From.First.Year, Last: s.To.Last.Year)).Concat(evaluation.CarriedOut.Select(c => (First: c.Quarter.Year, Last: c.Quarter.Year))).ToArray();
        if (quarters.Length == 0)
        {
            return null;
        }

        var first = quarters.Min(q => q.First);
        var last = quarters.Max(q => q.Last);
        if (last - first > LongestTimeline)
        {
            return null;
        }

        var danish = language == Language.Danish;
        return new ActivityTimelineChart
        {
            Title = evaluation.CarriedOut.Count == 0 ? (danish ? "Programplan efter kvartal" : "Programme plan by quarter")
                : plan.Timeline.Count == 0 ? (danish ? "Gennemført efter kvartal" : "Carried out by quarter")
                : danish ? "Planlagt og gennemført efter kvartal" : "Planned and carried out by quarter",
            Subtitle = plan.Title + (evaluation.CarriedOut.Count == 0 ? "" : danish ? " · gennemført: kvartaler med mindst én dag i registrene" : " · carried out: quarters with at least one day in the registers"),
            FirstYear = first,
            LastYear = last,
            Activities = [.. plan.Activities.Select(a => a.Id).Append(null).SelectMany(id => Rows(evaluation, id, danish))],
            Synthetic = evaluation.Synthetic && evaluation.CarriedOut.Count > 0,
            Language = language,
        };
    }

    /// <summary>The <i>målhierarki</i>: focus area, purpose, goal, activity; a goal that is judged alike for all its areas carries its mark.</summary>
    public static GoalTreeChart? Tree(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var plan = evaluation.Plan;
        if (!plan.Goals.Any() && !plan.Activities.Any())
        {
            return null;
        }

        var danish = language == Language.Danish;
        var tree = new GoalTree(evaluation, danish);
        string[] levels = danish ? ["Indsatsområde", "Formål", "Mål", "Aktivitet"] : ["Focus area", "Purpose", "Goal", "Activity"];
        return new GoalTreeChart
        {
            Title = danish ? "Målhierarkiet" : "The hierarchy of goals",
            Subtitle = plan.Title,
            Levels = tree.HasPurposes ? levels : [levels[0], .. levels[2..]],
            Roots = [.. tree.Roots()],
            Synthetic = evaluation.Goals.Any(g => g.Synthetic),
            Language = language,
        };
    }

    /// <summary>The areas' status on every list, as published, else by the rules; null when no list is known.</summary>
    public static StatusTimelineChart? Statuses(Evaluation evaluation, Language language)
    {
        ArgumentNullException.ThrowIfNull(evaluation);
        var years = evaluation.Criteria.SelectMany(h => h.Years).Select(y => y.ListYear).Distinct().Order().ToArray();
        if (years.Length == 0)
        {
            return null;
        }

        var danish = language == Language.Danish;
        return new StatusTimelineChart
        {
            Title = danish ? "Status på listerne" : "Status on the lists",
            Subtitle = danish ? "Til og med 2017 efter tal; derefter efter navn på listen, hvor tallene ikke er offentlige i samme form." : "To 2017 by figures; after that by name on the list, where figures are not public in the same form.",
            Lists = [.. years.Select(y => y.ToString(CultureInfo.InvariantCulture))],
            Rows = [.. evaluation.Criteria.Select(h => new StatusRow(h.Area.Name, [.. years.Select(y => Status(h.Years.FirstOrDefault(x => x.ListYear == y)))], true))],
            Source = EvaluationCharts.Source(evaluation.Criteria.SelectMany(h => h.Years).SelectMany(y => y.Origins)),
            Synthetic = evaluation.Criteria.SelectMany(h => h.Years).SelectMany(y => y.Origins).Any(o => o.Source.Synthetic),
            Language = language,
        };
    }

    private static TimelineStatus Status(AreaClassification? year) => year switch
    {
        null => TimelineStatus.Unknown,
        { PublishedOnList: false } => TimelineStatus.NotListed,
        _ => year.Status switch
        {
            AreaStatus.NotListed => TimelineStatus.NotListed,
            AreaStatus.PreventionArea => TimelineStatus.Prevention,
            AreaStatus.VulnerableArea => TimelineStatus.Vulnerable,
            AreaStatus.Listed or AreaStatus.ParallelSociety => TimelineStatus.ParallelSociety,
            AreaStatus.TransformationArea => TimelineStatus.Transformation,
            _ => TimelineStatus.Unknown,
        },
    };

    private static string Certainty(TimelineStep step, bool danish) => step.Certainty switch
    {
        TimelineCertainty.Derived => $"{step.Title} ({(danish ? "udledt" : "derived")})",
        TimelineCertainty.Possible => $"{step.Title} ({(danish ? "mulig" : "possible")})",
        _ => step.Title,
    };

    private static IEnumerable<ActivityRow> Rows(Evaluation evaluation, string? id, bool danish)
    {
        var group = GroupOf(evaluation.Plan, id, danish);
        foreach (var step in evaluation.Plan.Timeline.Where(s => s.Activity == id))
        {
            yield return new ActivityRow(Certainty(step, danish), [new QuarterSpan(Quarter(step.From.First), Quarter(step.To.Last))], [], [], group);
        }

        var carried = evaluation.CarriedOut.Where(c => c.Activity == id).ToArray();
        if (carried.Length > 0)
        {
            var days = carried.Sum(c => c.Days);
            yield return new ActivityRow(
                danish ? $"Gennemført: {days} {(days == 1 ? "dag" : "dage")}" : $"Carried out: {days} {(days == 1 ? "day" : "days")}",
                [],
                Spans([.. carried.Select(c => (c.Quarter.Year * 4) + ((c.Quarter.First.Month - 1) / 3))]),
                [],
                group);
        }
    }

    /// <summary>Quarters, numbered from year 0, drawn together where they follow each other.</summary>
    private static List<QuarterSpan> Spans(IReadOnlyList<int> quarters)
    {
        static QuarterMark Mark(int number) => new(number / 4, (number % 4) + 1);
        var spans = new List<QuarterSpan>();
        for (var i = 0; i < quarters.Count;)
        {
            var end = i;
            while (end + 1 < quarters.Count && quarters[end + 1] == quarters[end] + 1)
            {
                end++;
            }

            spans.Add(new QuarterSpan(Mark(quarters[i]), Mark(quarters[end])));
            i = end + 1;
        }

        return spans;
    }

    private static string GroupOf(Plan plan, string? id, bool danish) => plan.Activities.FirstOrDefault(a => a.Id == id) is { } activity
        ? $"{activity.Id} {activity.Title}"
        : danish ? "Planen som helhed" : "The plan as a whole";

    private static QuarterMark Quarter(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);
}

using System.Text;
using Indicators.Model;

namespace Indicators.Core.Plans;

/// <summary>What a node of the <i>målhierarki</i> stands for.</summary>
public enum PlanNodeKind
{
    /// <summary>The plan.</summary>
    Plan,

    /// <summary>A focus area with its vision.</summary>
    FocusArea,

    /// <summary>A problem.</summary>
    Problem,

    /// <summary>A purpose.</summary>
    Purpose,

    /// <summary>A goal.</summary>
    Goal,

    /// <summary>An activity.</summary>
    Activity,

    /// <summary>A success criterion.</summary>
    SuccessCriterion,
}

/// <summary>A node of the <i>målhierarki</i>.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Id">Id in the plan.</param>
/// <param name="Title">Title.</param>
/// <param name="Detail">Vision of a focus area, rule of a goal; empty for none.</param>
/// <param name="Children">The level below.</param>
public sealed record PlanNode(PlanNodeKind Kind, string Id, string Title, string Detail, IReadOnlyList<PlanNode> Children)
{
    /// <summary>True where the same item stands in full further up, as for an activity that serves two goals.</summary>
    public bool Again { get; init; }
}

/// <summary>
/// The <i>målhierarki</i>: vision, problem, purpose, goal, activity, success criterion. What is linked to nothing above it
/// hangs under its focus area; what is linked to several stands in full under the first and by name under the others.
/// </summary>
public sealed class PlanTree
{
    private readonly Plan _plan;
    private readonly Func<Goal, string> _rule;
    private readonly HashSet<(PlanNodeKind, string)> _shown = [];

    private PlanTree(Plan plan, Func<Goal, string> rule)
    {
        _plan = plan;
        _rule = rule;
    }

    /// <summary>Builds the tree.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="rule">A goal's rule in words.</param>
    public static PlanNode Build(Plan plan, Func<Goal, string> rule)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(rule);
        var tree = new PlanTree(plan, rule);
        return new PlanNode(PlanNodeKind.Plan, plan.Id, plan.Title, plan.Vision, [.. plan.FocusAreas.Select(tree.FocusArea)]);
    }

    /// <summary>Writes a tree as indented text, one item a line.</summary>
    public static string Print(PlanNode root, Language language)
    {
        ArgumentNullException.ThrowIfNull(root);
        var text = new StringBuilder();
        Print(root, 0, language, text);
        return text.ToString();
    }

    private static void Print(PlanNode node, int depth, Language language, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(Word(node.Kind, language)).Append(' ');
        if (node.Kind is PlanNodeKind.Goal or PlanNodeKind.Activity or PlanNodeKind.SuccessCriterion or PlanNodeKind.Problem or PlanNodeKind.Purpose)
        {
            text.Append(node.Id).Append(": ");
        }

        text.Append(node.Title);
        if (node.Again)
        {
            text.Append(language == Language.Danish ? " (se ovenfor)" : " (see above)");
        }
        else if (node.Detail.Length > 0)
        {
            text.Append(" — ").Append(node.Detail);
        }

        text.Append('\n');
        foreach (var child in node.Children)
        {
            Print(child, depth + 1, language, text);
        }
    }

    private static string Word(PlanNodeKind kind, Language language) => (kind, language) switch
    {
        (PlanNodeKind.Plan, Language.Danish) => "Plan",
        (PlanNodeKind.FocusArea, Language.Danish) => "Indsatsområde",
        (PlanNodeKind.Problem, Language.Danish) => "Problem",
        (PlanNodeKind.Purpose, Language.Danish) => "Formål",
        (PlanNodeKind.Goal, Language.Danish) => "Mål",
        (PlanNodeKind.Activity, Language.Danish) => "Aktivitet",
        (PlanNodeKind.SuccessCriterion, Language.Danish) => "Succeskriterium",
        (PlanNodeKind.FocusArea, _) => "Focus area",
        (PlanNodeKind.SuccessCriterion, _) => "Success criterion",
        _ => kind.ToString(),
    };

    private PlanNode FocusArea(FocusArea area)
    {
        var purposes = area.Purposes.ToList();
        var children = new List<PlanNode>();
        foreach (var problem in area.Problems)
        {
            children.Add(new PlanNode(PlanNodeKind.Problem, problem.Id, problem.Title, "", [.. purposes.Where(p => p.Problems.Contains(problem.Id, StringComparer.Ordinal)).Select(Purpose)]));
        }

        children.AddRange(purposes.Where(p => !_shown.Contains((PlanNodeKind.Purpose, p.Id))).Select(Purpose));
        children.AddRange(area.Goals.Where(g => !_shown.Contains((PlanNodeKind.Goal, g.Id))).Select(Goal));
        children.AddRange(area.Activities.Where(a => !_shown.Contains((PlanNodeKind.Activity, a.Id))).Select(Activity));
        return new PlanNode(PlanNodeKind.FocusArea, area.Id, area.Title, area.Vision, children);
    }

    private PlanNode Purpose(Purpose purpose) => Once(PlanNodeKind.Purpose, purpose.Id, purpose.Title, "", () => _plan.Goals.Where(g => g.Purposes.Contains(purpose.Id, StringComparer.Ordinal)).Select(Goal));

    private PlanNode Goal(Goal goal) => Once(PlanNodeKind.Goal, goal.Id, goal.Title, _rule(goal), () => _plan.Activities.Where(a => a.Goals.Contains(goal.Id, StringComparer.Ordinal)).Select(Activity));

    private PlanNode Activity(Activity activity) => Once(
        PlanNodeKind.Activity,
        activity.Id,
        activity.Title,
        "",
        () => activity.SuccessCriteria.Select(c => new PlanNode(PlanNodeKind.SuccessCriterion, c.Id, c.Title, _rule(c), [])));

    private PlanNode Once(PlanNodeKind kind, string id, string title, string detail, Func<IEnumerable<PlanNode>> children) => _shown.Add((kind, id))
        ? new PlanNode(kind, id, title, detail, [.. children()])
        : new PlanNode(kind, id, title, "", []) { Again = true };
}

using Indicators.Core.Goals;
using Indicators.Core.Plans;
using Indicators.Core.Registers;
using Indicators.Model;
using Indicators.Render.Charts;
using Indicators.Render.Reports;

namespace Indicators;

/// <content>The plan as a tree, the care of the store.</content>
public sealed partial class Workspace
{
    /// <summary>The plan as a tree of text: vision, problem, purpose, goal, activity, success criterion.</summary>
    public string PlanText(Language language) => PlanTree.Print(Tree(language), language);

    /// <summary>The plan as a tree, for machines.</summary>
    public PlanItem PlanItems(Language language) => Item(Tree(language));

    /// <summary>The effect map of an evaluation as SVG, in the workspace's look.</summary>
    /// <exception cref="RequestException">No activity states an effect.</exception>
    public string EffectMapSvg(Evaluation evaluation, Language language) => EvaluationCharts.EffectMap(evaluation, language) is { } map
        ? ChartSvg.Draw(map, _theme.Value)
        : throw new RequestException("plan.yaml", "no activity states an effect", "effects on criteria or outcomes under activities");

    /// <summary>Faults in the store, each a sentence; empty when it is sound.</summary>
    public IReadOnlyList<string> CheckStore() => Store.Check();

    /// <summary>Copies the store, whole and consistent.</summary>
    /// <param name="path">File to make; it must not be there.</param>
    /// <exception cref="StoreException">The file is there or cannot be written; or the store is PostgreSQL's.</exception>
    public void BackupStore(string path) => Store.Backup(path);

    /// <summary>Gives the store's unused space back. No figure or revision is removed.</summary>
    public void CompactStore() => Store.Compact();

    private PlanNode Tree(Language language) => PlanTree.Build(Plan, goal => RuleText.Of(
        goal.Rule,
        goal.Indicator is { } code ? Indicators.GetValueOrDefault(code) : null,
        Areas,
        new RegisterRules(Plan, RegisterSet.None, DateOnly.MaxValue, Phase.Final, _disclosure.Value.Threshold)).In(language));

    private static PlanItem Item(PlanNode node) => new(
        node.Kind switch
        {
            PlanNodeKind.FocusArea => "focus-area",
            PlanNodeKind.SuccessCriterion => "success-criterion",
            _ => node.Kind.ToString().ToLowerInvariant(),
        },
        node.Id,
        node.Title,
        node.Detail,
        node.Again,
        [.. node.Children.Select(Item)]);
}

/// <summary>An item of a plan with what hangs under it.</summary>
/// <param name="Kind"><c>plan</c>, <c>focus-area</c>, <c>problem</c>, <c>purpose</c>, <c>goal</c>, <c>activity</c> or <c>success-criterion</c>.</param>
/// <param name="Id">Id in the plan.</param>
/// <param name="Title">Title.</param>
/// <param name="Detail">Vision, or rule in words; empty for none.</param>
/// <param name="Again">True where it stands in full further up.</param>
/// <param name="Children">The level below.</param>
public sealed record PlanItem(string Kind, string Id, string Title, string Detail, bool Again, IReadOnlyList<PlanItem> Children);

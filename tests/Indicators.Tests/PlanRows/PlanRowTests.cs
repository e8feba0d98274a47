using System.Text;
using Indicators.Core.Comparison;
using Indicators.Core.Criteria;
using Indicators.Core.Goals;
using Indicators.Core.Registers;
using Indicators.Model;

namespace Indicators.Tests.PlanRows;

/// <summary>
/// Every row of the five plans: the rule is read from the plan file itself, judged on small tables that meet it, miss it and
/// leave it open, and says so in Danish. The tables and the approved sentences are the <c>*.rows.txt</c> beside this file; each
/// case names its oracle. When an expectation differs, the whole file as it would be is written to the output folder: read
/// the difference, and copy it over when it is right.
/// </summary>
public sealed class PlanRowTests
{
    private static readonly string[] Workspaces = ["vaerebro-park", "en-faelles-indsats", "netvaerkssekretariatet", "faellesskaberne", "moerkhoej"];

    private static readonly Dictionary<string, (Plan Plan, AreaCatalogue Areas, IReadOnlyDictionary<string, Indicator> Indicators)> Read = Workspaces.ToDictionary(
        name => name,
        name =>
        {
            using var workspace = Workspace.Open(Path.Combine(Repository.Root, "data", name));
            return (workspace.Plan, workspace.Areas, workspace.Indicators);
        },
        StringComparer.Ordinal);

    private static readonly Dictionary<string, IReadOnlyList<PlanRow>> Rows = Workspaces.ToDictionary(name => name, PlanRowFile.Read, StringComparer.Ordinal);

    private static readonly RulesetCatalogue Law = new(CriteriaLaw.Rulesets());

    public static TheoryData<string> Plans => [.. Workspaces];

    public static TheoryData<string, string> EveryRow()
    {
        var data = new TheoryData<string, string>();
        foreach (var (workspace, rows) in Rows)
        {
            foreach (var row in rows)
            {
                data.Add(workspace, row.Id);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_goal_and_success_criterion_of_the_plan_is_a_row(string workspace)
    {
        var plan = Read[workspace].Plan;
        Rows[workspace].Select(r => r.Id.Split(' ')[0]).ShouldBe(plan.Goals.Concat(plan.Activities.SelectMany(a => a.SuccessCriteria)).Select(g => g.Id), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(EveryRow))]
    public void A_row_is_judged_as_its_small_tables_say(string workspace, string id)
    {
        var row = Rows[workspace].Single(r => r.Id == id);
        if (Judged(workspace, row) != row)
        {
            var received = Path.Combine(AppContext.BaseDirectory, workspace + ".rows.received.txt");
            File.WriteAllText(received, Received(workspace));
            Text(Judged(workspace, row)).ShouldBe(Text(row), $"all of {workspace} as it is now: {received}");
        }
    }

    [Theory]
    [MemberData(nameof(EveryRow))]
    public void A_row_has_a_case_of_each_verdict_and_every_case_its_oracle(string workspace, string id)
    {
        var row = Rows[workspace].Single(r => r.Id == id);
        string[] expected = row.Rule == "none" ? ["cannot tell"] : ["cannot tell", "met", "not met"];
        row.Cases.Select(c => c.Expected.Split(',')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ShouldBe(expected);
        row.Cases.ShouldAllBe(c => c.Oracle.Length > 0);
        row.Plan.ShouldNotBeEmpty();
    }

    /// <summary>The row as the program would have it.</summary>
    private static PlanRow Judged(string workspace, PlanRow row)
    {
        var cases = row.Cases.Select(c => (Case: c, Result: Judge(workspace, row.Id, c.Table))).ToList();
        var first = cases[0].Result;
        var judged = row with
        {
            Rule = RuleLine.Of(first.Goal.Rule),
            Asks = Plain(first.RuleText.Da),
            Cases = [.. cases.Select(c => c.Case with { Expected = Words(c.Result.Verdict), Sentence = Plain(c.Result.Sentence.Da) })],
        };
        return judged.Rule == row.Rule && judged.Asks == row.Asks && judged.Cases.SequenceEqual(row.Cases) ? row : judged;
    }

    private static GoalResult Judge(string workspace, string id, IReadOnlyList<string> lines)
    {
        var (plan, areas, indicators) = Read[workspace];
        var named = id.Split(' ');
        var goal = plan.Goals.Concat(plan.Activities.SelectMany(a => a.SuccessCriteria)).Single(g => g.Id == named[0]);
        var area = named.Length > 1 ? named[1] : goal.Areas.Concat(plan.Areas).First();
        var table = new SmallTable(lines, plan);
        var figures = goal.Indicator is { } indicator ? table.Observations(indicator, area) : [];
        var evaluation = PlanEvaluator.Evaluate(new PlanEvaluationInput
        {
            Plan = plan,
            Phase = Phase.Final,
            Areas = areas,
            Indicators = indicators,
            Table = new ObservationTable(figures),
            Rulesets = Law.All,
            Criteria = [CriteriaHistory.Build(areas.Find(area), figures, new PublishedLists([], [], []), [], Law, [.. indicators.Values])],
            OtherRules = new RegisterRules(plan, table.Registers(), plan.Milestones.Final!.Value.Last, Phase.Final, smallestCount: 5),
        });
        return evaluation.Goals.Concat(evaluation.SuccessCriteria).First(g => g.Goal.Id == named[0] && (g.Area is null || g.Area.Code == area));
    }

    private static string Words(RuleVerdict verdict)
    {
        var words = verdict.Verdict switch
        {
            Verdict.Met or Verdict.MetWithinChance => "met",
            Verdict.NotMet or Verdict.NotMetWithinChance => "not met",
            _ => "cannot tell",
        };
        return verdict.Verdict == Verdict.CannotTell ? words : words + ", " + verdict.Certainty switch
        {
            Certainty.Certain => "certain",
            Certainty.WithinChance => "within chance",
            Certainty.ByCount => "by count",
            _ => "unknown",
        };
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').ReplaceLineEndings(" ");

    private static string Received(string workspace) => string.Join('\n', Rows[workspace].Select(r => Text(Judged(workspace, r))));

    private static string Text(PlanRow row)
    {
        var text = new StringBuilder();
        text.Append("== ").Append(row.Id).Append("\nplan: ").Append(row.Plan).Append("\nrule: ").Append(row.Rule).Append("\nasks: ").Append(row.Asks).Append('\n');
        foreach (var one in row.Cases)
        {
            text.Append("-- ").Append(one.Expected).Append(" | ").Append(one.Oracle).Append('\n');
            foreach (var line in one.Table)
            {
                text.Append("   ").Append(line).Append('\n');
            }

            text.Append("=> ").Append(one.Sentence).Append('\n');
        }

        return text.ToString();
    }
}

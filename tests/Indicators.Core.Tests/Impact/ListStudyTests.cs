using Indicators.Core.Impact;
using Indicators.Model;

namespace Indicators.Core.Tests.Impact;

/// <summary>Studies on lists made up for the purpose; the real lists are studied in the acceptance tests.</summary>
public sealed class ListStudyTests
{
    private static readonly CriterionRule Rule = new(Criterion.Convicted, Strictness.Exceeds, 2.7m, ThresholdBasis.Absolute) { WindowYears = 2, LagYears = 1 };

    [Fact]
    public void An_area_that_left_is_compared_with_the_areas_nearest_to_it_before()
    {
        // By hand: B is the area itself before; C is off by 0.1 on every list; D is far away; E has no figure on the last list.
        var a = History("A", [3.0m, 3.1m, 2.9m, 3.0m, 2.3m]);
        var study = ListStudies.Of(a, [a, History("B", [3.0m, 3.1m, 2.9m, 3.0m, 2.8m]), History("C", [3.1m, 3.2m, 3.0m, 3.1m, 3.0m]), History("D", [5m, 5m, 5.1m, 5m, 5m]), History("E", [3.0m, 3.1m, 2.9m, 3.0m, null])], new())!;

        study.From.ShouldBe(2016);
        study.Criterion.ShouldBe(Criterion.Convicted);
        study.Estimate!.Difference.ShouldBe(-0.5, 1e-9);
        study.Estimate.Similar.Select(s => s.Area.Code).ShouldBe(["B", "E", "C", "D"]);
        study.Estimate.Similar[0].Distance.ShouldBe(0);
        study.Estimate.Similar[1].Reason.En.ShouldBe("no figure on the list of 2016");
        study.Estimate.Similar[1].Weight.ShouldBeNull();
        study.Estimate.Grade.ShouldBe("describes");
        study.Estimate.Checks.Single(c => c.Key == "listed-only").Outcome.ShouldBe("failed");
        study.Conclusion.En.ShouldContain("nothing more");
        study.Conclusion.Da.ShouldNotContain("effekt");
        study.Limits.ShouldContain(l => l.En.Contains("chosen by its outcome", StringComparison.Ordinal));
        study.Limits.ShouldContain(l => l.En.Contains("share years", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_the_nearest_areas_are_used_and_what_happened_afterwards_does_not_choose_them()
    {
        var a = History("A", [3.0m, 3.1m, 2.9m, 3.0m, 2.3m]);
        AreaCriteriaHistory[] others = [.. Enumerable.Range(1, 6).Select(i => History($"N{i}", [3.0m + (0.1m * i), 3.1m + (0.1m * i), 2.9m + (0.1m * i), 3.0m + (0.1m * i), i % 2 == 0 ? 2.0m : 3.4m]))];
        var study = ListStudies.Of(a, [a, .. others], new() { Donors = 3 })!;

        study.Estimate!.Similar.Where(s => s.Weight is not null).Select(s => s.Area.Code).ShouldBe(["N1", "N2", "N3"]);
        study.Estimate.Similar[3].Reason.En.ShouldBe("not among the 3 nearest");
    }

    [Fact]
    public void An_area_whose_plan_began_after_the_last_figures_gets_its_status_by_name_and_no_estimate()
    {
        var named = new AreaClassification(2018, "A", "2018", null, AreaStatus.TransformationArea, [AreaStatus.TransformationArea], [], []) { StatusByName = true, PublishedOnList = true };
        var a = History("A", [3.0m, 3.1m, 2.9m, 3.0m, 3.2m]);
        a = a with { Years = [.. a.Years, named] };
        var study = ListStudies.Of(a, [a, History("B", [3.0m, 3.1m, 2.9m, 3.0m, 2.8m])], new() { PlanBegins = new DateOnly(2016, 1, 1) })!;

        study.Estimate.ShouldBeNull();
        study.Conclusion.En.ShouldContain("No effect can be estimated");
        study.Lists[^1].ByName.ShouldBeTrue();
        study.Limits.ShouldContain(l => l.En.Contains("no list with figures lies wholly after the plan's start", StringComparison.Ordinal));
        study.Limits.ShouldContain(l => l.En.Contains("new rules and not new figures", StringComparison.Ordinal));
    }

    [Fact]
    public void A_start_with_too_few_lists_before_gets_no_estimate()
    {
        var a = History("A", [3.0m, 3.1m, 2.3m]);
        var study = ListStudies.Of(a, [a, History("B", [3.0m, 3.1m, 2.9m]), History("C", [3.0m, 3.2m, 2.9m])], new())!;

        study.Estimate.ShouldBeNull();
        study.Limits[0].En.ShouldContain("figures on 2 lists before 2014 and 1 from then on");
    }

    [Fact]
    public void An_area_with_a_changed_boundary_or_a_misprint_is_no_comparison()
    {
        var a = History("A", [3.0m, 3.1m, 2.9m, 3.0m, 2.3m]);
        var odd = History("B", [3.0m, 3.1m, 2.9m, 3.0m, 2.8m]) with { Notes = [new ListRemark("boundary", Bilingual.Empty) { Area = "B", ListYears = [2014] }] };
        var elsewhere = History("C", [3.0m, 3.1m, 2.9m, 3.0m, 2.8m]) with { Notes = [new ListRemark("misprint", Bilingual.Empty) { Area = "C", ListYears = [2014], Criteria = [Criterion.NonWestern] }] };
        var study = ListStudies.Of(a, [a, odd, elsewhere, History("D", [3.3m, 3.1m, 2.9m, 3.0m, 2.9m])], new())!;

        study.Estimate!.Similar.Single(s => s.Area.Code == "B").Reason.En.ShouldBe("the boundary has probably changed");
        study.Estimate.Similar.Single(s => s.Area.Code == "C").Weight.ShouldNotBeNull();
    }

    [Fact]
    public void An_area_that_never_left_and_has_no_plan_date_has_no_study()
    {
        var a = History("A", [3.0m, 3.1m, 2.9m, 3.0m, 3.2m]);
        ListStudies.Of(a, [a], new()).ShouldBeNull();
    }

    private static AreaCriteriaHistory History(string code, decimal?[] values) => new(
        new Area(code, "Area " + code, AreaKind.HousingArea),
        [
            .. values.Select((v, i) => (Value: v, Year: 2012 + i)).Where(p => p.Value is not null).Select(p => new AreaClassification(
                p.Year, code, "2014", 1000, p.Value > 2.7m ? AreaStatus.Listed : AreaStatus.NotListed, [], [],
                [new CriterionJudgement(Rule, p.Value, 2.7m, p.Value > 2.7m, p.Value - 2.7m)])
            { PublishedOnList = p.Value > 2.7m }),
        ]);
}

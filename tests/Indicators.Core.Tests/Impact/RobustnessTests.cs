using Indicators.Core.Impact;
using Indicators.Model;

namespace Indicators.Core.Tests.Impact;

/// <summary>Panels that cannot answer give a clear refusal or an absence with its reason, never NaN.</summary>
public sealed class RobustnessTests
{
    private static readonly DifferenceInDifferencesMethod[] Methods = Enum.GetValues<DifferenceInDifferencesMethod>();

    [Fact]
    public void No_treated_unit_is_refused() => Refusal(Rows(6, 0)).ShouldContain("no treated unit");

    [Fact]
    public void No_never_treated_unit_is_refused_with_the_other_comparison_named() => Refusal(Rows(6, 6)).ShouldContain("--control not-yet");

    [Fact]
    public void A_single_period_is_refused() => Refusal(Rows(6, 3, times: 1)).ShouldContain("single period");

    [Fact]
    public void Treatment_from_the_first_period_is_refused() => Refusal(Rows(6, 3, from: 0)).ShouldContain("before treatment");

    [Fact]
    public void Treatment_after_the_last_period_is_refused() => Refusal(Rows(6, 3, from: 99)).ShouldContain("after treatment");

    [Fact]
    public void Several_starts_are_refused_by_the_two_period_method() => Should.Throw<RequestException>(() => DifferenceInDifferences.Estimate(
        Panel.Create(Rows(6, 3).Select(r => r.Unit == "u0" ? r with { TreatedFrom = 3 } : r)), new() { Method = DifferenceInDifferencesMethod.TwoPeriod }))
        .Message.ShouldContain("callaway-santanna");

    [Fact]
    public void Everyone_treated_at_once_cannot_be_told_from_time_effects() => Should.Throw<RequestException>(() => DifferenceInDifferences.Estimate(
        Panel.Create(Rows(6, 6)), new() { Method = DifferenceInDifferencesMethod.TwoWayFixedEffects })).Message.ShouldContain("told apart");

    [Fact]
    public void Two_rows_for_one_unit_and_time_are_refused() =>
        Should.Throw<RequestException>(() => Panel.Create([new("a", 1, 2), new("a", 1, 3)])).Message.ShouldContain("two rows");

    [Fact]
    public void A_treatment_mark_per_row_is_refused_with_what_to_do() =>
        Should.Throw<RequestException>(() => Panel.Create([new("a", 1, 2), new("a", 2, 3, 1)])).Message.ShouldContain("not a 0/1 mark per row");

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void An_outcome_that_is_no_number_is_refused(double outcome) => Should.Throw<RequestException>(() => Panel.Create([new("a", 1, outcome)]));

    [Fact]
    public void One_treated_unit_gives_an_effect_without_error_and_says_why()
    {
        foreach (var method in Methods)
        {
            var result = DifferenceInDifferences.Estimate(Panel.Create(Rows(8, 1)), new() { Method = method });
            result.Att.StandardError.ShouldBeNull();
            result.Att.ErrorAbsence!.Reason.ShouldContain("single treated");
            result.Verdict.AllowsCausalWording.ShouldBeFalse();
        }
    }

    [Fact]
    public void A_single_cluster_gives_an_effect_without_error_and_says_why()
    {
        foreach (var method in Methods)
        {
            var result = DifferenceInDifferences.Estimate(Panel.Create(Rows(8, 4).Select(r => r with { Cluster = "all" })), new() { Method = method });
            result.Att.StandardError.ShouldBeNull();
            result.Att.ErrorAbsence!.Reason.ShouldContain("single cluster");
        }
    }

    [Fact]
    public void With_one_period_before_the_pre_test_is_absent_with_its_reason()
    {
        foreach (var method in Methods)
        {
            var result = DifferenceInDifferences.Estimate(Panel.Create(Rows(12, 6, times: 3, from: 1)), new() { Method = method });
            result.PreTest.PValue.ShouldBeNull();
            result.PreTest.Absence!.Reason.ShouldContain("one period before");
            result.Verdict.Grade.ShouldBe(DesignGrade.Suggests);
        }
    }

    [Fact]
    public void Unbalanced_panels_are_estimated_and_say_so()
    {
        var random = SimulatedPanels.Random(91);
        var panel = SimulatedPanels.Draw(random, 40, 20, 3).Where(_ => random.NextDouble() > 0.15);
        foreach (var method in Methods)
        {
            var result = DifferenceInDifferences.Estimate(panel, new() { Method = method });
            result.Att.Value.ShouldBe(3, 1.2);
            result.Notes.ShouldContain(n => n.Contains("unbalanced", StringComparison.Ordinal));
            AllFinite(result);
        }
    }

    [Fact]
    public void Two_way_effects_of_an_unbalanced_panel_equal_the_regression_with_all_dummies()
    {
        // A second path: every unit and time effect written out as a column.
        var random = SimulatedPanels.Random(92);
        var panel = SimulatedPanels.Draw(random, 12, 6, 2, staggered: true).Where(_ => random.NextDouble() > 0.2);
        List<double[]> columns = [.. panel.Units.Select(u => panel.Rows.Select(r => r.Unit == u.Name ? 1.0 : 0).ToArray()), .. panel.Times.Skip(1).Select(t => panel.Rows.Select(r => r.Time == t ? 1.0 : 0).ToArray())];
        columns.Add([.. panel.Rows.Select(r => r.TreatedFrom <= r.Time ? 1.0 : 0)]);
        var x = MathNet.Numerics.LinearAlgebra.Matrix<double>.Build.DenseOfColumnArrays(columns);
        var y = MathNet.Numerics.LinearAlgebra.Vector<double>.Build.Dense([.. panel.Rows.Select(r => r.Outcome)]);
        DifferenceInDifferences.Estimate(panel, new() { Method = DifferenceInDifferencesMethod.TwoWayFixedEffects }).Att.Value.ShouldBe(x.QR().Solve(y)[columns.Count - 1], 1e-9);
    }

    [Fact]
    public void Constant_outcomes_give_a_zero_effect_without_a_made_up_error()
    {
        foreach (var method in Methods)
        {
            var result = DifferenceInDifferences.Estimate(Panel.Create(Rows(8, 4).Select(r => r with { Outcome = 5 })), new() { Method = method });
            result.Att.Value.ShouldBe(0, 1e-10);
            result.Att.ExcludesZero.ShouldBeFalse();
            AllFinite(result);
        }
    }

    [Fact]
    public void Shifting_all_outcomes_changes_nothing_and_scaling_scales()
    {
        var panel = SimulatedPanels.Draw(SimulatedPanels.Random(93), 30, 12, 1, staggered: true);
        foreach (var method in new[] { DifferenceInDifferencesMethod.TwoWayFixedEffects, DifferenceInDifferencesMethod.CallawaySantAnna })
        {
            var own = DifferenceInDifferences.Estimate(panel, new() { Method = method }).Att;
            var moved = DifferenceInDifferences.Estimate(Panel.Create(panel.Rows.Select(r => r with { Outcome = 100 - (2 * r.Outcome) })), new() { Method = method }).Att;
            moved.Value.ShouldBe(-2 * own.Value, 1e-9);
            moved.StandardError!.Value.ShouldBe(2 * own.StandardError!.Value, 1e-9);
        }
    }

    [Fact]
    public void Doubling_a_units_rows_by_weight_equals_doubling_the_unit()
    {
        var panel = SimulatedPanels.Draw(SimulatedPanels.Random(94), 10, 5, 1);
        var weighted = Panel.Create(panel.Rows.Select(r => r.Unit is "u0" or "u7" ? r with { Weight = 2 } : r));
        var doubled = Panel.Create([.. panel.Rows, .. panel.Rows.Where(r => r.Unit is "u0" or "u7").Select(r => r with { Unit = r.Unit + "b" })]);
        foreach (var method in Methods)
        {
            DifferenceInDifferences.Estimate(weighted, new() { Method = method }).Att.Value
                .ShouldBe(DifferenceInDifferences.Estimate(doubled, new() { Method = method }).Att.Value, 1e-9);
        }
    }

    [Fact]
    public void Random_small_panels_never_give_NaN()
    {
        var random = SimulatedPanels.Random(95);
        for (var trial = 0; trial < 300; trial++)
        {
            var units = 2 + random.Next(6);
            var rows = Rows(units, random.Next(units + 1), 2 + random.Next(5), random.Next(6))
                .Where(_ => random.NextDouble() > 0.2).Select(r => r with { Outcome = Math.Round(r.Outcome) }).ToList();
            foreach (var method in Methods)
            {
                try
                {
                    AllFinite(DifferenceInDifferences.Estimate(Panel.Create(rows), new() { Method = method, Control = (ControlGroup)random.Next(2) }));
                }
                catch (RequestException refusal)
                {
                    refusal.Message.ShouldNotBeEmpty();
                }
            }
        }
    }

    private static string Refusal(IEnumerable<PanelRow> rows) => Should.Throw<RequestException>(() => DifferenceInDifferences.Estimate(Panel.Create(rows), new())).Message;

    private static IEnumerable<PanelRow> Rows(int units, int treated, int times = 4, int from = 2)
    {
        var random = SimulatedPanels.Random(units + (100 * treated) + times);
        for (var i = 0; i < units; i++)
        {
            for (var t = 0; t < times; t++)
            {
                yield return new PanelRow($"u{i}", t, i + t + random.NextDouble(), i < treated ? from : null);
            }
        }
    }

    private static void AllFinite(DifferenceInDifferencesResult result)
    {
        Estimate[] all = [result.Att, .. result.GroupTime.Where(g => g.Att is not null).Select(g => g.Att!), .. result.EventStudy.Select(e => e.Att), .. result.Aggregations.Select(a => a.Att), .. result.Errors.Select(e => e.Att)];
        foreach (var e in all)
        {
            double.IsFinite(e.Value).ShouldBeTrue();
            (e.StandardError is null).ShouldBe(e.ErrorAbsence is not null);
            foreach (var figure in new[] { e.StandardError, e.Lower, e.Upper, e.PValue, e.DegreesOfFreedom })
            {
                (figure is null || double.IsFinite(figure.Value)).ShouldBeTrue();
            }
        }

        (result.PreTest.PValue is null || double.IsFinite(result.PreTest.PValue.Value)).ShouldBeTrue();
        (result.PreTest.PValue is null).ShouldBe(result.PreTest.Absence is not null);
    }
}

using Indicators.Core.Impact;
using Indicators.Model;

namespace Indicators.Core.Tests.Impact;

/// <summary>Properties of synthetic control, and what it says when it cannot answer.</summary>
public sealed class SyntheticControlTests
{
    [Fact]
    public void No_other_weights_fit_better_than_the_solution()
    {
        // Oracle: convexity. A random direction from the solution to any point of the simplex never lowers the sum of squares.
        var random = SimulatedPanels.Random(51);
        for (var trial = 0; trial < 50; trial++)
        {
            var panel = Random(random, donors: 2 + random.Next(20), times: 4 + random.Next(10));
            var result = SyntheticControl.Fit(panel, "t", 3, Plain);
            result.Optimality.IsOptimal.ShouldBeTrue();
            result.Weights.Sum(w => w.Weight).ShouldBe(1, 1e-12);
            result.Weights.ShouldAllBe(w => w.Weight >= 0);
            for (var other = 0; other < 20; other++)
            {
                var raw = result.Weights.Select(_ => -Math.Log(random.NextDouble())).ToArray();
                var share = random.NextDouble();
                var mixed = raw.Select((r, j) => (share * r / raw.Sum()) + ((1 - share) * result.Weights[j].Weight)).ToArray();
                var loss = Enumerable.Range(0, 3).Average(t => Math.Pow(panel.Unit("t").Outcomes[t] - result.Weights.Select((w, j) => mixed[j] * panel.Unit(w.Unit).Outcomes[t]).Sum(), 2));
                loss.ShouldBeGreaterThanOrEqualTo(result.PreMspe - 1e-10);
            }
        }
    }

    [Fact]
    public void A_treated_unit_that_is_a_mixture_of_donors_gets_exactly_those_weights()
    {
        var random = SimulatedPanels.Random(52);
        var panel = Random(random, donors: 6, times: 14);
        var mixture = Panel.Create([.. panel.Rows.Where(r => r.Unit != "t"), .. panel.Times.Select(t => new PanelRow(
            "t", t, (0.25 * panel.Unit("d0").Outcomes[t]) + (0.75 * panel.Unit("d3").Outcomes[t]) + (t >= 10 ? 2 : 0)))]);
        var result = SyntheticControl.Fit(mixture, "t", 10, Plain);
        result.Weights.Single(w => w.Unit == "d0").Weight.ShouldBe(0.25, 1e-9);
        result.Weights.Single(w => w.Unit == "d3").Weight.ShouldBe(0.75, 1e-9);
        result.Att.ShouldBe(2, 1e-9);
        result.Ratio.ShouldBeNull();
    }

    [Fact]
    public void The_order_of_donors_does_not_change_the_weights()
    {
        var panel = ReferenceData.Smoking();
        var turned = SyntheticControl.Fit(Panel.Create(panel.Rows.Reverse()), "California", 1989, Plain);
        var own = SyntheticControl.Fit(panel, "California", 1989, Plain);
        foreach (var weight in own.Weights)
        {
            turned.Weights.Single(w => w.Unit == weight.Unit).Weight.ShouldBe(weight.Weight, 1e-9);
        }
    }

    [Fact]
    public void Two_equal_donors_are_reported_as_not_unique()
    {
        Panel panel = Panel.Create([.. Enumerable.Range(0, 6).SelectMany(t => new PanelRow[] { new("t", t, t), new("a", t, t + 1), new("b", t, t + 1), new("c", t, 9 - t) })]);
        var result = SyntheticControl.Fit(panel, "t", 4, Plain);
        result.Optimality.IsOptimal.ShouldBeTrue();
        result.Optimality.IsUnique.ShouldBeFalse();
        result.Notes.ShouldContain(n => n.Contains("not unique", StringComparison.Ordinal));
    }

    [Fact]
    public void Donors_with_gaps_or_own_treatment_are_left_out_and_named()
    {
        var panel = Random(SimulatedPanels.Random(53), 8, 10);
        var holed = Panel.Create(panel.Rows.Where(r => r is not { Unit: "d1", Time: 4 }).Select(r => r.Unit == "d2" ? r with { TreatedFrom = 6 } : r));
        var result = SyntheticControl.Fit(holed, "t", 6, Plain);
        result.Weights.Select(w => w.Unit).ShouldNotContain("d1");
        result.Weights.Select(w => w.Unit).ShouldNotContain("d2");
        result.Notes.ShouldContain(n => n.Contains("d1, d2", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_unit_and_a_start_outside_the_panel_are_refused()
    {
        var panel = Random(SimulatedPanels.Random(54), 4, 6);
        Should.Throw<RequestException>(() => SyntheticControl.Fit(panel, "Californien", 3, Plain)).Message.ShouldContain("no unit named Californien");
        Should.Throw<RequestException>(() => SyntheticControl.Fit(panel, "t", 0, Plain)).Message.ShouldContain("not observed before");
        Should.Throw<RequestException>(() => SyntheticControl.Fit(panel, "t", 6, Plain)).Message.ShouldContain("not observed from");
        Should.Throw<RequestException>(() => SyntheticControl.Fit(panel.Where(r => r.Unit == "t"), "t", 3, Plain)).Message.ShouldContain("at least one donor");
        Should.Throw<RequestException>(() => SyntheticControl.Fit(panel, "t", 3, Plain with { Predictors = [new Predictor("income", new Dictionary<string, double>())] })).Message.ShouldContain("income");
    }

    [Fact]
    public void A_single_donor_has_no_placebo_and_no_p_value()
    {
        var result = SyntheticControl.Fit(Random(SimulatedPanels.Random(55), 1, 12), "t", 9, new());
        result.PValue.ShouldBeNull();
        result.Rank.ShouldBeNull();
        result.Weights.Single().Weight.ShouldBe(1);
        result.Verdict.Checks.ShouldContain(c => c.Key == "placebos" && c.Outcome == CheckOutcome.Concern);
    }

    [Fact]
    public void Placebo_ranks_are_uniform_when_nothing_happened()
    {
        var random = SimulatedPanels.Random(56);
        var small = Enumerable.Range(0, 200).Count(_ => SyntheticControl.Fit(Random(random, 19, 12), "t", 8, Plain with { InSpacePlacebos = true }).PValue <= 0.1);

        // 1 in 10 expected; 200 draws have a standard error of 2 points. The treated unit has one donor more than its placebos, which is of little account.
        (small / 200.0).ShouldBeInRange(0.04, 0.17);
    }

    [Fact]
    public void Synthetic_differences_refuse_what_they_cannot_use()
    {
        Should.Throw<RequestException>(() => SyntheticDifferenceInDifferences.Fit(Random(SimulatedPanels.Random(57), 4, 6), new())).Message.ShouldContain("starts of treatment");
        var treated = Panel.Create(Random(SimulatedPanels.Random(57), 4, 6).Rows.Select(r => r.Unit == "t" ? r with { TreatedFrom = 4 } : r));
        Should.Throw<RequestException>(() => SyntheticDifferenceInDifferences.Fit(treated.Where(r => r is not { Unit: "d0", Time: 2 }), new())).Message.ShouldContain("balanced");
        double.IsFinite(SyntheticDifferenceInDifferences.Fit(treated, new()).Att.Value).ShouldBeTrue();
        SyntheticDifferenceInDifferences.Fit(Panel.Create(treated.Rows.Select(r => r with { Outcome = 7 })), new()).Att.Value.ShouldBe(0, 1e-9);
    }

    private static readonly SyntheticControlOptions Plain = new() { InSpacePlacebos = false, InTimePlacebos = false, LeaveOneOut = false };

    private static Panel Random(System.Random random, int donors, int times)
    {
        double Noise() => random.NextDouble() - 0.5;
        var rows = new List<PanelRow>();
        foreach (var unit in Enumerable.Range(0, donors).Select(i => $"d{i}").Append("t"))
        {
            var level = 10 + (4 * Noise());
            var slope = Noise();
            rows.AddRange(Enumerable.Range(0, times).Select(t => new PanelRow(unit, t, level + (slope * t) + Noise())));
        }

        return Panel.Create(rows);
    }
}

using Indicators.Core.Impact;

namespace Indicators.Core.Tests.Impact;

/// <summary>What may be said: a failed check takes the causal words away.</summary>
public sealed class DesignVerdictTests
{
    private static readonly Panel Sound = SimulatedPanels.Draw(SimulatedPanels.Random(47), 60, 30, 5, before: 4);

    [Fact]
    public void A_sound_design_with_a_clear_difference_supports_an_effect_under_its_assumptions()
    {
        var verdict = DifferenceInDifferences.Estimate(Sound, new()).Verdict;
        verdict.Grade.ShouldBe(DesignGrade.Supports, string.Join("; ", verdict.Checks.Select(c => c.English)));
        verdict.Danish.ShouldBe("Designet understøtter, at forskellen læses som en effekt under de angivne antagelser.");
        verdict.English.ShouldBe("The design supports reading the difference as an effect under the stated assumptions.");
    }

    [Fact]
    public void A_difference_within_chance_is_neither_an_effect_nor_its_absence()
    {
        var verdict = DifferenceInDifferences.Estimate(SimulatedPanels.Draw(SimulatedPanels.Random(42), 60, 30, 0, before: 4), new()).Verdict;
        verdict.English.ShouldContain("neither an effect nor its absence is shown");
        verdict.Danish.ShouldContain("hverken en effekt eller fraværet af en er vist");
    }

    public static TheoryData<string, DesignContext> Failures => new()
    {
        { "boundaries", new DesignContext { BoundaryChanged = true } },
        { "other-events", new DesignContext { OtherEvents = [new DeclaredEvent("Letbanen åbner", 4, OnlyTreated: true)] } },
        { "regression-to-the-mean", new DesignContext { SelectedOnOutcome = true } },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public void A_failed_check_removes_every_causal_word(string key, DesignContext context)
    {
        var verdict = DifferenceInDifferences.Estimate(Sound, new() { Context = context }).Verdict;
        verdict.Grade.ShouldBe(DesignGrade.Describes);
        verdict.AllowsCausalWording.ShouldBeFalse();
        verdict.Checks.Single(c => c.Key == key).Outcome.ShouldBe(CheckOutcome.Failed);
        foreach (var word in new[] { "effekt", "virkning", "skyldes", "årsag", "effect", "cause", "because", "due to", "led to" })
        {
            verdict.Danish.ShouldNotContain(word);
            verdict.English.ShouldNotContain(word);
        }
    }

    [Fact]
    public void Diverging_trends_before_the_start_fail_the_design()
    {
        var tilted = Panel.Create(Sound.Rows.Select(r => r with { Outcome = r.Outcome + (r.TreatedFrom is null ? 0 : 2 * r.Time) }));
        foreach (var method in new[] { DifferenceInDifferencesMethod.TwoWayFixedEffects, DifferenceInDifferencesMethod.CallawaySantAnna })
        {
            DifferenceInDifferences.Estimate(tilted, new() { Method = method }).Verdict.Checks.Single(c => c.Key == "pre-trends").Outcome.ShouldBe(CheckOutcome.Failed);
        }
    }

    [Fact]
    public void Errors_that_treat_years_as_independent_fail_the_design() =>
        DifferenceInDifferences.Estimate(Sound, new() { Method = DifferenceInDifferencesMethod.TwoWayFixedEffects, Errors = ErrorType.Classical })
            .Verdict.Checks.ShouldContain(c => c.Key == "errors" && c.Outcome == CheckOutcome.Failed);

    [Fact]
    public void Few_clusters_and_high_turnover_leave_at_most_consistent_with()
    {
        var verdict = DifferenceInDifferences.Estimate(SimulatedPanels.Draw(SimulatedPanels.Random(43), 8, 4, 9), new() { Context = new DesignContext { ResidentTurnover = 0.4 } }).Verdict;
        verdict.Grade.ShouldNotBe(DesignGrade.Supports);
        verdict.Checks.Single(c => c.Key == "clusters").Outcome.ShouldBe(CheckOutcome.Concern);
        verdict.Checks.Single(c => c.Key == "turnover").Danish.ShouldContain("40 pct.");
    }

    [Fact]
    public void A_selected_design_passes_only_when_the_difference_is_beyond_what_selection_gives()
    {
        var a = new RegressionToTheMeanAssumptions(60, 40, 3, 2, 0.3, 43, SelectsAbove: true);
        RegressionToTheMean.Simulate(a, observed: -1.5, draws: 500).ObservedIsBeyond.ShouldBeFalse();
        var beyond = RegressionToTheMean.Simulate(a, observed: -8, draws: 500);
        beyond.ObservedIsBeyond.ShouldBeTrue();
        beyond.PValue!.Value.ShouldBeLessThan(0.01);
        DifferenceInDifferences.Estimate(Sound, new() { Context = new DesignContext { SelectedOnOutcome = true, RegressionToTheMean = beyond } })
            .Verdict.Checks.Single(c => c.Key == "regression-to-the-mean").Outcome.ShouldBe(CheckOutcome.Passed);
    }

    [Fact]
    public void Assumptions_read_from_a_full_panel_come_near_the_truth()
    {
        // Truth of the simulated panels: between 2, within 1, autocorrelation 0.5.
        var a = RegressionToTheMean.AssumptionsFrom(SimulatedPanels.Draw(SimulatedPanels.Random(44), 400, 0, 0, before: 30, after: 0), 12, selectsAbove: true);
        a.BetweenDeviation.ShouldBe(2, 0.2);
        a.WithinDeviation.ShouldBe(1, 0.1);
        a.Autocorrelation.ShouldBe(0.5, 0.1);
    }

    [Fact]
    public void The_same_seed_gives_the_same_simulation()
    {
        var a = new RegressionToTheMeanAssumptions(30, 40, 3, 2, 0.3, 43, SelectsAbove: false);
        RegressionToTheMean.Simulate(a, 1, 300, 5).ShouldBe(RegressionToTheMean.Simulate(a, 1, 300, 5));
    }

    [Fact]
    public void California_passes_its_checks_but_is_not_beyond_chance_by_outcome_only_placebos()
    {
        // Rank 3 of 39 is p = 0.077 (R quadprog, R_qp_outcome_only_placebos.csv).
        var verdict = SyntheticControl.Fit(ReferenceData.Smoking(), "California", 1989, new()).Verdict;
        verdict.Grade.ShouldBe(DesignGrade.Supports);
        verdict.English.ShouldContain("cannot be told from chance");
    }

    [Fact]
    public void A_poor_fit_before_the_start_fails_a_synthetic_control()
    {
        var random = SimulatedPanels.Random(45);
        var panel = Panel.Create(Enumerable.Range(0, 25).SelectMany(i => Enumerable.Range(0, 12).Select(t => new PanelRow($"u{i}", t, (i == 0 ? 100 : 10) + random.NextDouble() + (i == 0 && t >= 9 ? 5 : 0)))));
        var verdict = SyntheticControl.Fit(panel, "u0", 9, new() { LeaveOneOut = false, InTimePlacebos = false }).Verdict;
        verdict.Checks.Single(c => c.Key == "pre-fit").Outcome.ShouldNotBe(CheckOutcome.Passed);
        verdict.Grade.ShouldNotBe(DesignGrade.Supports);
    }

    [Fact]
    public void Overdispersed_counts_under_Poisson_fail_and_quasi_Poisson_does_not()
    {
        var table = ReferenceData.Read("sicily_its/sicily.csv");
        var series = PanelTable.ReadSeries(table.Name, table.Header, table.Rows, "time", "aces", "stdpop");
        InterruptedTimeSeries.Fit(series, new() { From = 37, Family = OutcomeFamily.Poisson, Season = 12 }).Verdict.AllowsCausalWording.ShouldBeFalse();
        InterruptedTimeSeries.Fit(series, new() { From = 37, Family = OutcomeFamily.QuasiPoisson, Season = 12 }).Verdict.Grade.ShouldBe(DesignGrade.Suggests);
    }
}

using Indicators.Core.Impact;
using MathNet.Numerics.Distributions;

namespace Indicators.Core.Tests.Impact;

/// <summary>
/// Oracle: the effect put into the simulated panels. Everyday runs draw a fixed share with fixed seeds; the stated counts run with
/// INDICATORS_FULL=1, and then the false positives must be 5 per cent give or take 1 and the coverage 93 to 97 per cent.
/// </summary>
public sealed class SimulationTests
{
    public static TheoryData<DifferenceInDifferencesMethod, int, int> Designs => new()
    {
        { DifferenceInDifferencesMethod.TwoPeriod, 10, 5 },
        { DifferenceInDifferencesMethod.TwoPeriod, 30, 15 },
        { DifferenceInDifferencesMethod.TwoPeriod, 100, 50 },
        { DifferenceInDifferencesMethod.TwoWayFixedEffects, 10, 5 },
        { DifferenceInDifferencesMethod.TwoWayFixedEffects, 30, 10 },
        { DifferenceInDifferencesMethod.TwoWayFixedEffects, 100, 30 },
        { DifferenceInDifferencesMethod.CallawaySantAnna, 10, 5 },
        { DifferenceInDifferencesMethod.CallawaySantAnna, 30, 15 },
        { DifferenceInDifferencesMethod.CallawaySantAnna, 100, 50 },
    };

    [Theory]
    [MemberData(nameof(Designs))]
    public void Without_an_effect_one_in_twenty_is_called_significant(DifferenceInDifferencesMethod method, int clusters, int treated)
    {
        var draws = SimulatedPanels.Full ? 10_000 : 500;
        var random = SimulatedPanels.Random(8100 + clusters + (int)method);
        var rejected = Enumerable.Range(0, draws).Count(_ => Estimate(SimulatedPanels.Draw(random, clusters, treated, 0), method).ExcludesZero);

        // The everyday share is judged by three standard errors of its own.
        var tolerance = SimulatedPanels.Full ? 0.01 : 3 * Math.Sqrt(0.05 * 0.95 / draws);
        (rejected / (double)draws).ShouldBe(0.05, tolerance);
    }

    [Theory]
    [MemberData(nameof(Designs))]
    public void With_an_effect_the_estimate_is_unbiased_and_the_interval_covers_it(DifferenceInDifferencesMethod method, int clusters, int treated)
    {
        const double Effect = 5;
        var draws = SimulatedPanels.Full ? 5_000 : 400;
        var random = SimulatedPanels.Random(8200 + clusters + (int)method);
        double sum = 0;
        var covered = 0;
        for (var d = 0; d < draws; d++)
        {
            var estimate = Estimate(SimulatedPanels.Draw(random, clusters, treated, Effect, spread: 0.5), method);
            sum += estimate.Value;
            covered += estimate.Lower <= Effect && estimate.Upper >= Effect ? 1 : 0;
        }

        (sum / draws).ShouldBe(Effect, 0.02 * Effect);
        (covered / (double)draws).ShouldBe(0.95, SimulatedPanels.Full ? 0.02 : 3 * Math.Sqrt(0.05 * 0.95 / draws));
    }

    [Fact]
    public void Staggered_adoption_is_unbiased_for_both_comparison_groups()
    {
        foreach (var control in new[] { ControlGroup.NeverTreated, ControlGroup.NotYetTreated })
        {
            var random = SimulatedPanels.Random(83);
            var mean = Enumerable.Range(0, 300).Average(_ => DifferenceInDifferences.Estimate(
                SimulatedPanels.Draw(random, 40, 20, 5, staggered: true), new() { Control = control }).Att.Value);
            mean.ShouldBe(5, 0.1);
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(60)]
    public void Pre_tests_reject_one_in_twenty_when_trends_are_parallel_and_see_trends_that_are_not(int clusters)
    {
        var draws = SimulatedPanels.Full ? 5_000 : 400;
        var random = SimulatedPanels.Random(84 + clusters);
        var rejected = 0;
        var seen = 0;
        for (var d = 0; d < draws; d++)
        {
            var panel = SimulatedPanels.Draw(random, clusters, clusters / 2, 0, before: 4);
            var tilted = Panel.Create(panel.Rows.Select(r => r with { Outcome = r.Outcome + (r.TreatedFrom is null ? 0 : r.Time) }));
            rejected += DifferenceInDifferences.Estimate(panel, new()).PreTest.PValue < 0.05 ? 1 : 0;
            seen += DifferenceInDifferences.Estimate(tilted, new()).PreTest.PValue < 0.05 ? 1 : 0;
        }

        (rejected / (double)draws).ShouldBe(0.05, SimulatedPanels.Full ? 0.02 : 0.035);
        (seen / (double)draws).ShouldBeGreaterThan(clusters == 60 ? 0.9 : 0.4);
    }

    [Fact]
    public void Regression_to_the_mean_alone_is_not_called_an_effect()
    {
        // Areas are treated because their figure was high in the last year before; nothing else happens. At least 95 per cent must not be called an effect.
        var draws = SimulatedPanels.Full ? 2_000 : 200;
        var random = SimulatedPanels.Random(85);
        var assumptions = new RegressionToTheMeanAssumptions(40, 40, 3, 4, 0.2, 44, SelectsAbove: true, YearsBefore: 3, YearsAfter: 3);
        var naive = 0;
        var called = 0;
        for (var d = 0; d < draws; d++)
        {
            var panel = Selected(random, assumptions);
            var options = new DifferenceInDifferencesOptions { Method = DifferenceInDifferencesMethod.TwoPeriod };
            var estimate = DifferenceInDifferences.Estimate(panel, options).Att;
            naive += estimate.ExcludesZero ? 1 : 0;
            var simulated = RegressionToTheMean.Simulate(assumptions, estimate.Value, draws: 300, seed: d);
            var result = DifferenceInDifferences.Estimate(panel, options with { Context = new DesignContext { SelectedOnOutcome = true, RegressionToTheMean = simulated } });
            called += result.Verdict.AllowsCausalWording && result.Att.ExcludesZero ? 1 : 0;
        }

        (naive / (double)draws).ShouldBeGreaterThan(0.2);
        (called / (double)draws).ShouldBeLessThanOrEqualTo(0.05);
    }

    [Fact]
    public void Regression_to_the_mean_has_the_size_that_theory_gives()
    {
        // Normal selection above c: expected change = -(1 - r) s lambda(z), with s2 = between + within, r = (between + rho within) / s2, lambda the inverse Mills ratio.
        var a = new RegressionToTheMeanAssumptions(400, 40, 4, 3, 0.5, 44, SelectsAbove: true);
        var s = 5.0;
        var r = (16 + (0.5 * 9)) / 25;
        var z = (44 - 40) / s;
        var expected = -(1 - r) * s * Normal.PDF(0, 1, z) / (1 - Normal.CDF(0, 1, z));
        RegressionToTheMean.Simulate(a, draws: 1000, seed: 3).ExpectedChange.ShouldBe(expected, 0.02 * Math.Abs(expected));
    }

    [Fact]
    public void Areas_studied_because_they_left_fall_by_what_two_cut_normal_distributions_give()
    {
        // Without lasting differences and without correlation: after a year above c comes one below c. E = -s (phi / (1 - Phi) + phi / Phi) at z = (c - mean) / s.
        var a = new RegressionToTheMeanAssumptions(400, 40, 0, 3, 0, 43, SelectsAbove: true) { OnlyLeavers = true };
        var (density, below) = (Normal.PDF(0, 1, 1), Normal.CDF(0, 1, 1));
        var expected = -3 * ((density / (1 - below)) + (density / below));
        RegressionToTheMean.Simulate(a, draws: 1000, seed: 4).ExpectedChange.ShouldBe(expected, 0.01 * Math.Abs(expected));
    }

    [Fact]
    public void Interrupted_time_series_covers_a_known_step()
    {
        var draws = SimulatedPanels.Full ? 5_000 : 300;
        var random = SimulatedPanels.Random(86);
        double sum = 0;
        var covered = 0;
        for (var d = 0; d < draws; d++)
        {
            SeriesPoint[] series = [.. Enumerable.Range(1, 60).Select(t => new SeriesPoint(t, 20 + (0.1 * t) + (t >= 31 ? 4 : 0) + Normal.Sample(random, 0, 1)))];
            var step = InterruptedTimeSeries.Fit(series, new() { From = 31, Errors = SeriesErrors.Classical }).Coefficient("step").Estimate;
            sum += step.Value;
            covered += step.Lower <= 4 && step.Upper >= 4 ? 1 : 0;
        }

        (sum / draws).ShouldBe(4, 0.08);
        (covered / (double)draws).ShouldBeInRange(0.93, 0.97);
    }

    private static Estimate Estimate(Panel panel, DifferenceInDifferencesMethod method) => DifferenceInDifferences.Estimate(panel, new() { Method = method, AlternativeErrors = false }).Att;

    private static Panel Selected(System.Random random, RegressionToTheMeanAssumptions a)
    {
        while (true)
        {
            var rows = new List<PanelRow>();
            for (var i = 0; i < a.Areas; i++)
            {
                var level = Normal.Sample(random, a.Mean, a.BetweenDeviation);
                var deviation = Normal.Sample(random, 0, a.WithinDeviation);
                var figures = new double[a.YearsBefore + a.YearsAfter];
                for (var t = 0; t < figures.Length; t++)
                {
                    figures[t] = level + deviation;
                    deviation = (a.Autocorrelation * deviation) + (a.WithinDeviation * Math.Sqrt(1 - (a.Autocorrelation * a.Autocorrelation)) * Normal.Sample(random, 0, 1));
                }

                int? from = figures[a.YearsBefore - 1] > a.Threshold ? a.YearsBefore : null;
                rows.AddRange(figures.Select((f, t) => new PanelRow($"u{i}", t, f, from)));
            }

            var panel = Panel.Create(rows);
            if (panel.Units.Count(u => u.TreatedFrom is not null) is >= 2 and <= 38)
            {
                return panel;
            }
        }
    }
}

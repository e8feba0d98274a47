using Indicators.Core.Comparison;
using Indicators.Core.Statistics;
using Indicators.Core.Tests.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Comparison;

/// <summary>Closed shares, ratios, moves and neighbours. Oracles: algebra, a second path, simulation with fixed seeds.</summary>
public class ClosedShareTests
{
    [Fact]
    public void A_gap_of_20_that_becomes_15_is_closed_by_a_quarter()
    {
        var share = ClosedShare.Of(Known(-20, -26, -14), Known(-15, -20, -10), BetterDirection.Higher);
        share.Value!.Value.ShouldBe(0.25, 1e-14);

        // Second path: MOVER-R's closed form for two positive estimates.
        var (lower, upper) = Mover.Ratio(new MoverTerm(1, 15, 10, 20), new MoverTerm(1, 20, 14, 26));
        share.Interval!.Lower.ShouldBe(1 - upper!.Value, 1e-9);
        share.Interval.Upper.ShouldBe(1 - lower, 1e-9);
    }

    [Fact]
    public void A_baseline_that_may_be_no_gap_gives_no_interval() =>
        ClosedShare.Of(Known(-2, -8, 4), Known(-1, -7, 5), BetterDirection.Higher).Interval.ShouldBeNull();

    [Fact]
    public void An_area_that_was_ahead_has_no_closed_share() =>
        ClosedShare.Of(Known(2, 1, 4), Known(-1, -7, 5), BetterDirection.Higher).Absence!.Reason
            .ShouldBe("The area was not behind at baseline, so there was nothing to close.");

    [Fact]
    public void Crossing_the_reference_closes_everything_and_no_more()
    {
        var share = ClosedShare.Of(Known(20, 14, 26), Known(-5, -10, 0), BetterDirection.Lower);
        share.Value.ShouldBe(1);
        share.Interval!.Upper.ShouldBe(1);
    }

    [Fact]
    public void The_interval_covers_the_true_closed_share_95_times_in_100()
    {
        var random = new Random(41);
        var draws = new[] { (300, 0.5), (900, 0.3), (320, 0.4), (950, 0.29) }.Select(d => SimulatedSamples.Binomial(d.Item1, d.Item2, random)).ToArray();
        var held = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var gap0 = Gap.ToOther(new Share(draws[0](), 300), new Share(draws[1](), 900), ConfidenceLevel.P95);
            var gap1 = Gap.ToOther(new Share(draws[2](), 320), new Share(draws[3](), 950), ConfidenceLevel.P95);
            held += ClosedShare.Of(gap0, gap1, BetterDirection.Lower).Interval!.Contains(1 - (0.11 / 0.2)) ? 1 : 0;
        }

        (held / 20_000.0).ShouldBeInRange(0.94, 0.96);
    }

    [Fact]
    public void The_ratio_to_the_whole_is_the_published_one_and_its_interval_holds_it()
    {
        var random = new Random(42);
        for (var i = 0; i < 10_000; i++)
        {
            var (n, m) = (random.Next(20, 800), random.Next(20, 8000));
            var (area, rest) = (new Share(random.Next(1, n), n), new Share(random.Next(1, m), m));
            var whole = new Share(area.Numerator + rest.Numerator, n + m);
            var ratio = GapRatio.ToWhole(area, whole, ConfidenceLevel.P95);
            ratio.Value!.Value.ShouldAgree(area.Value / whole.Value, 1e-14, "ratio");
            (ratio.Interval?.Contains(ratio.Value.Value) ?? true).ShouldBeTrue();
        }

        GapRatio.ToWhole(new Share(0, 10), new Share(0, 100), ConfidenceLevel.P95).IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void Halving_both_figures_halves_the_gap_and_keeps_the_ratio()
    {
        // DESIGN 7.2: 20 -> 10 against 10 -> 5.
        var moves = GapMoves.Of(20, 10, 10, 5);
        moves.ShouldBe(new GapMoves(-10, 5));
        moves.Total.ShouldBe(-5);
        var before = GapRatio.ToOther(new Share(20, 100), new Share(100, 1000), ConfidenceLevel.P95);
        var after = GapRatio.ToOther(new Share(10, 100), new Share(50, 1000), ConfidenceLevel.P95);
        before.Value!.Value.ShouldBe(after.Value!.Value, 1e-14);
    }

    [Fact]
    public void The_nearest_areas_are_found_on_standardised_indicators()
    {
        // Income in thousands would swamp a share without standardising; the constant column tells nothing.
        double?[][] areas = [[200, 0.40, 1], [205, 0.10, 1], [260, 0.41, 1], [210, 0.38, 1], [200, null, 1], [320, 0.05, 1]];
        SimilarAreas.Nearest(areas, 0, 2)!.Select(p => p.Area).ShouldBe([3, 2]);
        SimilarAreas.Nearest(areas, 0, 9)!.Count.ShouldBe(4);
        SimilarAreas.Nearest(areas, 4, 2).ShouldBeNull();
    }

    [Fact]
    public void The_touching_p_of_a_mean_is_that_of_its_test()
    {
        // Second path: Student's two-sided p of the same mean; the level found is p's complement.
        double[] values = [1.2, 0.3, 2.2, 1.9, -0.4, 0.8];
        var moments = SampleMoments.Of(values);
        (double, double) Bounds(ConfidenceLevel level) => StudentMean.Of(moments, level).Interval is { } i ? (i.Lower, i.Upper) : default;
        var t = moments.Mean!.Value / (moments.StandardDeviation!.Value / Math.Sqrt(6));
        TouchingProbability.TwoSided(Bounds, 0).ShouldAgree(StudentMean.TwoSidedProbability(t, 5), 1e-9, "p");
        TouchingProbability.TwoSided(Bounds, moments.Mean.Value).ShouldBe(1);
    }

    private static Figure Known(double value, double lower, double upper) =>
        Figure.Of(value, "procentpoint", "test", new Interval(lower, upper, 0.95, "test"));
}

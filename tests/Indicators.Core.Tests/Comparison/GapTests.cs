using Indicators.Core.Comparison;
using Indicators.Core.Statistics;
using Indicators.Core.Tests.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Comparison;

/// <summary>Part and whole, gap changes and the smallest detectable change. Oracles: algebra, simulation, DESIGN 7.3.</summary>
public class GapTests
{
    private const int Cases = 10_000;

    [Fact]
    public void A_part_of_150_in_a_whole_of_600_has_an_interval_that_covers_95_per_cent()
    {
        // DESIGN 7.2: 94 to 96 per cent. Truth: 42 per cent in the part, 30 outside, so the gap is (1 - 1/4) x 12 points.
        var random = new Random(21);
        var (part, rest) = (SimulatedSamples.Binomial(150, 0.42, random), SimulatedSamples.Binomial(450, 0.30, random));
        var held = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var (a, b) = (part(), rest());
            held += Gap.ToWhole(new Share(a, 150), new Share(a + b, 600), ConfidenceLevel.P95).Including.Interval!.Contains(0.75 * 0.12) ? 1 : 0;
        }

        (held / 40_000.0).ShouldBeInRange(0.94, 0.96);
    }

    [Fact]
    public void The_gap_to_the_whole_is_the_gap_to_the_rest_times_one_minus_the_weight() => EachPart((area, whole) =>
    {
        var gap = Gap.ToWhole(area, whole, ConfidenceLevel.P95, 100);
        gap.Including.Value!.Value.ShouldBe((1 - gap.Weight) * gap.Excluding.Value!.Value, 1e-11);
        gap.Including.Interval!.Lower.ShouldBe((1 - gap.Weight) * gap.Excluding.Interval!.Lower, 1e-11);
        gap.Including.Interval.Upper.ShouldBe((1 - gap.Weight) * gap.Excluding.Interval.Upper, 1e-11);
        gap.Including.Interval.Contains(gap.Including.Value.Value).ShouldBeTrue();
    });

    [Fact]
    public void The_reference_without_the_area_plus_the_area_is_the_reference() => EachPart((area, whole) =>
    {
        var rest = whole.Without(area);
        new Share(rest.Numerator + area.Numerator, rest.Denominator + area.Denominator).ShouldBe(whole);
        var w = area.Denominator / whole.Denominator;
        ((w * area.Value) + ((1 - w) * rest.Value)).ShouldBe(whole.Value, 1e-12);
    });

    [Fact]
    public void A_gap_change_is_the_difference_of_the_changes()
    {
        var random = new Random(23);
        for (var i = 0; i < Cases; i++)
        {
            var (a0, a1, r0, r1) = (Any(random), Any(random), Any(random), Any(random));
            var change = GapChange.Of(a0, a1, r0, r1, includesArea: false, ConfidenceLevel.P95);
            change.Value!.Value.ShouldBe(a1.Value - a0.Value - (r1.Value - r0.Value), 1e-12);
            change.Interval!.Contains(change.Value.Value).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_gap_change_with_the_area_in_the_reference_has_the_published_value_and_the_right_coverage()
    {
        var random = new Random(24);
        var draws = new[] { (200, 0.4), (600, 0.3), (220, 0.35), (640, 0.28) }.Select(d => SimulatedSamples.Binomial(d.Item1, d.Item2, random)).ToArray();
        var truth = (640.0 / 860 * (0.35 - 0.28)) - (600.0 / 800 * (0.4 - 0.3));
        var held = 0;
        for (var i = 0; i < 40_000; i++)
        {
            var (a0, b0, a1, b1) = (draws[0](), draws[1](), draws[2](), draws[3]());
            var change = GapChange.Of(
                new Share(a0, 200), new Share(a1, 220), new Share(a0 + b0, 800), new Share(a1 + b1, 860), includesArea: true, ConfidenceLevel.P95);
            change.Value!.Value.ShouldBe((a1 / 220.0) - (a0 / 200.0) - (((a1 + b1) / 860.0) - ((a0 + b0) / 800.0)), 1e-12);
            held += change.Interval!.Contains(truth) ? 1 : 0;
        }

        (held / 40_000.0).ShouldBeInRange(0.94, 0.96);
    }

    [Fact]
    public void Worse_at_baseline_an_area_approaches_exactly_when_its_disadvantage_shrinks_crossing_included()
    {
        var random = new Random(25);
        for (var i = 0; i < Cases; i++)
        {
            var better = random.Next(2) == 0 ? BetterDirection.Higher : BetterDirection.Lower;
            var sign = better == BetterDirection.Higher ? 1 : -1;
            var gap0 = -sign * (random.NextDouble() + 0.001);
            var gap1 = (random.NextDouble() * 4) - 2;
            var d0 = Disadvantage.Of(gap0, better);
            var d1 = Disadvantage.Of(gap1, better);
            d0.ShouldBeGreaterThan(0);
            Disadvantage.Approaches(d0, d1).ShouldBe(d1 < d0);
            (Disadvantage.ClosedShare(d0, d1)! > 0).ShouldBe(d1 < d0);

            // Crossed over to the better side: nothing is left to close.
            if (sign * gap1 > 0)
            {
                Disadvantage.ClosedShare(d0, d1).ShouldBe(1);
            }
        }
    }

    [Fact]
    public void Nothing_to_close_has_no_closed_share()
    {
        Disadvantage.ClosedShare(0, 3).ShouldBeNull();
        Disadvantage.Approaches(0, 0).ShouldBeTrue();
        Disadvantage.Of(-4, BetterDirection.Neither).ShouldBe(4);
    }

    [Theory]
    [InlineData(40, 18.8)]
    [InlineData(400, 6.2)]
    [InlineData(1200, 3.7)]
    public void From_30_per_cent_the_smallest_visible_fall_is_that_of_the_design(int persons, double points)
    {
        // Oracle: DESIGN 7.3.
        var change = SmallestDetectableChange.Of(0.3, persons, rises: false, ConfidenceLevel.P95)!.Value;
        change.Points.ShouldBe(points);

        // One person fewer must not show, this many must.
        var from = 0.3 * persons;
        DifferenceOfProportions.Of(from, persons, from - change.Persons, persons, ConfidenceLevel.P95).Interval!.Upper.ShouldBeLessThan(0);
        DifferenceOfProportions.Of(from, persons, from - change.Persons + 1, persons, ConfidenceLevel.P95).Interval!.Upper.ShouldBeGreaterThanOrEqualTo(0);
    }

    [Fact]
    public void Three_persons_cannot_show_anything() =>
        SmallestDetectableChange.Of(0.3, 3, rises: false, ConfidenceLevel.P95).ShouldBeNull();

    [Fact]
    public void An_area_larger_than_its_whole_is_an_absence_with_a_reason()
    {
        Gap.ToWhole(new Share(5, 100), new Share(5, 100), ConfidenceLevel.P95).Including.Absence!.Reason
            .ShouldBe("The reference has nobody outside the area.");
        Gap.ToWhole(new Share(50, 100), new Share(40, 400), ConfidenceLevel.P95).Excluding.IsKnown.ShouldBeFalse();
        GapChange.Of(new Share(1, 0), new Share(1, 2), new Share(1, 2), new Share(1, 2), false, ConfidenceLevel.P95).Absence!.Reason
            .ShouldBe("The area at baseline: The denominator is zero.");
    }

    private static Share Any(Random random)
    {
        var n = random.Next(1, 5000);
        return new Share(random.Next(0, n + 1), n);
    }

    private static void EachPart(Action<Share, Share> check)
    {
        var random = new Random(22);
        for (var i = 0; i < Cases; i++)
        {
            var (area, rest) = (Any(random), Any(random));
            check(area, new Share(area.Numerator + rest.Numerator, area.Denominator + rest.Denominator));
        }
    }
}

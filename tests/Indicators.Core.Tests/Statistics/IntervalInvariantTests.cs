using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Statistics;

/// <summary>What must hold for every interval, over 10,000 random cases each. Fixed seeds; oracle: the definition.</summary>
public class IntervalInvariantTests
{
    private const int Cases = 10_000;
    private static readonly ConfidenceLevel[] Levels = [new(0.8), new(0.9), ConfidenceLevel.P95, new(0.99), ConfidenceLevel.P998];

    [Fact]
    public void Intervals_of_proportions_stay_within_bounds_and_hold_the_value() => EachCase(1, (x, n, level, _) =>
    {
        foreach (var interval in new[] { Wilson.Interval(x, n, level), ClopperPearson.Interval(x, n, level), Wilson.ContinuityCorrected(x, n, level) })
        {
            interval.Lower.ShouldBeInRange(0, (double)x / n);
            interval.Upper.ShouldBeInRange((double)x / n, 1);
        }
    });

    [Fact]
    public void Intervals_of_proportions_mirror_when_success_and_failure_swap() => EachCase(2, (x, n, level, _) =>
    {
        var one = Wilson.Interval(x, n, level);
        var other = Wilson.Interval(n - x, n, level);
        one.Lower.ShouldBe(1 - other.Upper, 1e-13);
        one.Upper.ShouldBe(1 - other.Lower, 1e-13);
        var exact = ClopperPearson.Interval(x, n, level);
        exact.Lower.ShouldBe(1 - ClopperPearson.Interval(n - x, n, level).Upper, 1e-13);
    });

    [Fact]
    public void Intervals_shrink_when_the_same_share_rests_on_more_persons() => EachCase(3, (x, n, level, random) =>
    {
        var more = random.Next(2, 20);
        Width(Wilson.Interval((long)x * more, (long)n * more, level)).ShouldBeLessThan(Width(Wilson.Interval(x, n, level)));
        var m = random.Next(1, 5000);
        var y = random.Next(0, m + 1);
        var (few, many) = (DifferenceOfProportions.Of(x, n, y, m, level).Interval!, DifferenceOfProportions.Of((long)x * more, (long)n * more, (long)y * more, (long)m * more, level).Interval!);

        // Nested, not only narrower. The bounds -1 and 1 cannot come nearer.
        many.Lower.ShouldBeGreaterThanOrEqualTo(few.Lower - 1e-15);
        many.Upper.ShouldBeLessThanOrEqualTo(few.Upper + 1e-15);
    });

    [Fact]
    public void Newcombes_interval_mirrors_when_success_and_failure_swap_in_both_samples() => EachCase(10, (x, n, level, random) =>
    {
        var m = random.Next(1, 5000);
        var y = random.Next(0, m + 1);
        var one = DifferenceOfProportions.Of(x, n, y, m, level).Interval!;
        var other = DifferenceOfProportions.Of(n - x, n, m - y, m, level).Interval!;
        one.Lower.ShouldBe(-other.Upper, 1e-13);
        one.Upper.ShouldBe(-other.Lower, 1e-13);
    });

    [Fact]
    public void Intervals_widen_with_the_level() => EachCase(4, (x, n, _, _) =>
    {
        var previous = 0.0;
        foreach (var level in Levels)
        {
            var width = Width(Wilson.Interval(x, n, level));
            width.ShouldBeGreaterThan(previous);
            previous = width;
        }
    });

    [Fact]
    public void Newcombes_interval_flips_its_sign_when_the_samples_swap() => EachCase(5, (x, n, level, random) =>
    {
        var m = random.Next(1, 5000);
        var y = random.Next(0, m + 1);
        var forth = DifferenceOfProportions.Of(x, n, y, m, level);
        var back = DifferenceOfProportions.Of(y, m, x, n, level);
        forth.Value!.Value.ShouldBe(-back.Value!.Value, 1e-15);
        forth.Interval!.Lower.ShouldBe(-back.Interval!.Upper, 1e-15);
        forth.Interval.Upper.ShouldBe(-back.Interval.Lower, 1e-15);
        forth.Interval.Contains(forth.Value.Value).ShouldBeTrue();
        forth.Interval.Lower.ShouldBeGreaterThanOrEqualTo(-1);
        forth.Interval.Upper.ShouldBeLessThanOrEqualTo(1);
    });

    [Fact]
    public void Mover_of_two_proportions_is_Newcombes_interval() => EachCase(6, (x, n, level, random) =>
    {
        var m = random.Next(1, 5000);
        var y = random.Next(0, m + 1);
        var z = StandardNormal.TwoSided(level);
        var (d, lower, upper) = Mover.Combine([MoverTerm.Proportion(1, y, m, z), MoverTerm.Proportion(-1, x, n, z)]);
        var expected = DifferenceOfProportions.Bounds(x, n, y, m, z);
        d.ShouldBe(expected.Estimate, 1e-14);
        lower.ShouldBe(expected.Lower, 1e-14);
        upper.ShouldBe(expected.Upper, 1e-14);
    });

    [Fact]
    public void Poisson_intervals_hold_the_count_and_rates_scale_with_it()
    {
        var random = new Random(7);
        for (var i = 0; i < Cases; i++)
        {
            double count = random.Next(0, i % 2 == 0 ? 15 : 100_000);
            var level = Levels[random.Next(Levels.Length)];
            var population = random.Next(1, 1_000_000);
            var (lower, upper) = PoissonInterval.Bounds(count, level);
            lower.ShouldBeInRange(0, count);
            upper.ShouldBeGreaterThan(count);
            var rate = Rate.Of(count, population, level, 1000);
            rate.Interval!.Upper.ShouldAgree(upper * 1000 / population, 1e-13, "rate");
            (rate.Interval.Lower <= rate.Value).ShouldBeTrue();
        }
    }

    [Fact]
    public void Ratio_intervals_hold_the_ratio_and_invert_with_it()
    {
        var random = new Random(8);
        for (var inverted = 0; inverted < Cases;)
        {
            var (n, m) = (random.Next(5, 3000), random.Next(5, 3000));
            var (x, y) = (random.Next(1, n + 1), random.Next(1, m + 1));
            var forth = RatioOfProportions.Of(x, n, y, m, ConfidenceLevel.P95);
            var back = RatioOfProportions.Of(y, m, x, n, ConfidenceLevel.P95);
            if (forth.Interval is { } f && back.Interval is { } b)
            {
                f.Contains(forth.Value!.Value).ShouldBeTrue();
                f.Lower.ShouldAgree(1 / b.Upper, 1e-9, $"{x}/{n} {y}/{m}");
                inverted++;
            }

            var rates = RatioOfRates.Of(x, n, y, m, ConfidenceLevel.P95);
            (rates.Interval?.Contains(rates.Value!.Value) ?? true).ShouldBeTrue();
        }
    }

    [Fact]
    public void Nothing_that_cannot_be_computed_is_NaN()
    {
        double[] odd = [-1, 0, 1, 5, 1e300, double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, double.Epsilon];
        var random = new Random(9);
        for (var i = 0; i < Cases; i++)
        {
            double Pick() => odd[random.Next(odd.Length)];
            var (a, b, c, d) = (Pick(), Pick(), Pick(), Pick());
            foreach (var figure in new[]
            {
                Wilson.Proportion(a, b, ConfidenceLevel.P95),
                DifferenceOfProportions.Of(a, b, c, d, ConfidenceLevel.P95),
                DifferenceOfRates.Of(a, b, c, d, ConfidenceLevel.P95),
                Rate.Of(a, b, ConfidenceLevel.P95),
                RatioOfProportions.Of(a, b, c, d, ConfidenceLevel.P95),
                RatioOfRates.Of(a, b, c, d, ConfidenceLevel.P95),
                IndirectlyStandardisedRatio.Of(a, b, ConfidenceLevel.P95),
                DirectlyStandardisedRate.Of([new Stratum(a, b, c), new Stratum(30, 100, 5)], ConfidenceLevel.P95),
                WeightedTrend.Trend([1, 2, 3], [a, 2, b], [0, 1, Math.Min(c, 5)], [1, 3, d], ConfidenceLevel.P95).Slope,
                CochranArmitage.Trend([1, 2, b], [a, 2, 3], [c, 5, d], ConfidenceLevel.P95).Slope,
                MantelHaenszel.OddsRatio([new(a, b, c, d), new(1, 2, 1, 3)], ConfidenceLevel.P95),
                MantelHaenszel.RiskRatio([new(a, b, c, d), new(1, 2, 1, 3)], ConfidenceLevel.P95),
            })
            {
                (figure.Value is null).ShouldBe(figure.Absence is not null);
                if (figure.Interval is { } interval)
                {
                    double.IsFinite(interval.Lower).ShouldBeTrue(FormattableString.Invariant($"{figure.Method} {a} {b} {c} {d}"));
                    double.IsFinite(interval.Upper).ShouldBeTrue(FormattableString.Invariant($"{figure.Method} {a} {b} {c} {d}"));
                }
            }
        }
    }

    private static double Width(Interval interval) => interval.Upper - interval.Lower;

    private static void EachCase(int seed, Action<int, int, ConfidenceLevel, Random> check)
    {
        var random = new Random(seed);
        for (var i = 0; i < Cases; i++)
        {
            var n = random.Next(1, i % 3 == 0 ? 30 : 5000);
            var x = (i % 5) switch { 0 => 0, 1 => n, _ => random.Next(0, n + 1) };
            check(x, n, Levels[random.Next(Levels.Length)], random);
        }
    }
}

using Indicators.Core.Statistics;
using Indicators.Model;

namespace Indicators.Core.Tests.Statistics;

/// <summary>
/// How often a 95 per cent interval holds the true value, by simulation with fixed seeds. Oracle: the level itself.
/// 40,000 draws have a standard error of 0.11 points. Realistic sizes: n from 30 to 5,000.
/// </summary>
public class CoverageTests
{
    private const int Draws = 40_000;
    private static readonly double Z = StandardNormal.TwoSided(ConfidenceLevel.P95);

    [Theory]
    [InlineData(30, 0.3)]
    [InlineData(30, 0.5)]
    [InlineData(120, 0.1)]
    [InlineData(400, 0.42)]
    [InlineData(1180, 0.05)]
    [InlineData(5000, 0.02)]
    public void Wilson(int n, double p)
    {
        // At one p the coverage jumps with the lattice of counts (exactly 92.98 per cent at n = 30, p = 0.3), so the true
        // share varies by a tenth to either side over the draws.
        var random = new Random(11);
        var shares = Enumerable.Range(0, 20).Select(i => p * (0.9 + (0.01 * i))).ToArray();
        var draws = shares.Select(share => SimulatedSamples.Binomial(n, share, random)).ToArray();
        var turn = 0;
        Share(() =>
        {
            turn = (turn + 1) % shares.Length;
            var (lower, upper) = Core.Statistics.Wilson.Bounds(draws[turn](), n, Z);
            return lower <= shares[turn] && shares[turn] <= upper;
        }).ShouldBeInRange(0.93, 0.97);
    }

    [Theory]
    [InlineData(30, 0.3, 30, 0.5)]
    [InlineData(60, 0.1, 2000, 0.06)]
    [InlineData(400, 0.45, 420, 0.4)]
    [InlineData(5000, 0.02, 5000, 0.03)]
    public void Newcombe(int n0, double p0, int n1, double p1)
    {
        var random = new Random(12);
        var (first, second) = (SimulatedSamples.Binomial(n0, p0, random), SimulatedSamples.Binomial(n1, p1, random));
        Share(() =>
        {
            var (_, lower, upper) = DifferenceOfProportions.Bounds(first(), n0, second(), n1, Z);
            return lower <= p1 - p0 && p1 - p0 <= upper;
        }).ShouldBeInRange(0.93, 0.97);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(75)]
    [InlineData(900)]
    public void Byar(double mean)
    {
        var draw = SimulatedSamples.Poisson(mean, new Random(13));
        Share(() =>
        {
            var (lower, upper) = PoissonInterval.Bounds(draw(), ConfidenceLevel.P95);
            return lower <= mean && mean <= upper;
        }).ShouldBeInRange(0.93, 0.97);
    }

    [Theory]
    [InlineData(30, 3000, 50, 4000)]
    [InlineData(120, 9000, 80, 9000)]
    public void Difference_and_ratio_of_rates(double mean0, double population0, double mean1, double population1)
    {
        var random = new Random(14);
        var (first, second) = (SimulatedSamples.Poisson(mean0, random), SimulatedSamples.Poisson(mean1, random));
        var difference = (mean1 / population1) - (mean0 / population0);
        var ratio = mean1 / population1 / (mean0 / population0);
        var held = 0;
        Share(() =>
        {
            var (x0, x1) = (first(), second());
            held += RatioOfRates.Of(x0, population0, x1, population1, ConfidenceLevel.P95).Interval!.Contains(ratio) ? 1 : 0;
            return DifferenceOfRates.Of(x0, population0, x1, population1, ConfidenceLevel.P95, 1).Interval!.Contains(difference);
        }).ShouldBeInRange(0.93, 0.97);
        ((double)held / Draws).ShouldBeInRange(0.93, 0.97);
    }

    [Theory]
    [InlineData(60, 0.2, 80, 0.35)]
    [InlineData(500, 0.1, 700, 0.12)]
    public void Ratio_of_proportions(int n0, double p0, int n1, double p1)
    {
        var random = new Random(15);
        var (first, second) = (SimulatedSamples.Binomial(n0, p0, random), SimulatedSamples.Binomial(n1, p1, random));
        Share(() => RatioOfProportions.Of(first(), n0, second(), n1, ConfidenceLevel.P95).Interval is not { } interval
            || interval.Contains(p1 / p0)).ShouldBeInRange(0.93, 0.97);
    }

    [Theory]
    [InlineData(0.5, 0.15, 0.05, 120)]
    [InlineData(0.3, 0.12, 0.08, 400)]
    public void Paired_proportions(double both, double beforeOnly, double afterOnly, int n)
    {
        var random = new Random(16);
        Share(
            () =>
            {
                long a = 0, b = 0, c = 0;
                for (var i = 0; i < n; i++)
                {
                    var u = random.NextDouble();
                    a += u < both ? 1 : 0;
                    b += u >= both && u < both + beforeOnly ? 1 : 0;
                    c += u >= both + beforeOnly && u < both + beforeOnly + afterOnly ? 1 : 0;
                }

                return PairedDifference.Proportions(a, b, c, n - a - b - c, ConfidenceLevel.P95).Interval!.Contains(afterOnly - beforeOnly);
            },
            10_000).ShouldBeInRange(0.93, 0.97);
    }

    [Theory]
    [InlineData(30, false)]
    [InlineData(5000, false)]
    [InlineData(300, true)]
    public void Mean(int n, bool skewed)
    {
        // Truth 1: normal with standard deviation 2, or exponential.
        var random = new Random(18);
        var values = new double[n];
        Share(
            () =>
            {
                for (var i = 0; i < n; i++)
                {
                    values[i] = skewed ? -Math.Log(1 - random.NextDouble()) : MathNet.Numerics.Distributions.Normal.Sample(random, 1, 2);
                }

                return StudentMean.Of(values, ConfidenceLevel.P95).Interval!.Contains(1);
            },
            n > 1000 ? 4_000 : 10_000).ShouldBeInRange(0.94, 0.96);
    }

    [Fact]
    public void Directly_standardised_rate()
    {
        var random = new Random(17);
        (double Mean, double Population, double Standard)[] groups = [(8, 800, 3000), (15, 700, 4000), (40, 500, 2000)];
        var draws = groups.Select(g => SimulatedSamples.Poisson(g.Mean, random)).ToArray();
        var truth = groups.Sum(g => g.Standard * g.Mean / g.Population) / groups.Sum(g => g.Standard);
        Share(() => DirectlyStandardisedRate.Of(
            [.. groups.Select((g, i) => new Stratum(draws[i](), g.Population, g.Standard))], ConfidenceLevel.P95, 1).Interval!.Contains(truth))
            .ShouldBeInRange(0.93, 0.97);
    }

    private static double Share(Func<bool> holds, int draws = Draws)
    {
        var held = 0;
        for (var i = 0; i < draws; i++)
        {
            held += holds() ? 1 : 0;
        }

        return (double)held / draws;
    }
}

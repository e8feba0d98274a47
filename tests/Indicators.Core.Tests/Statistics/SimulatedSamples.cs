namespace Indicators.Core.Tests.Statistics;

/// <summary>Binomial and Poisson draws by table lookup, so that coverage can be simulated in seconds.</summary>
internal static class SimulatedSamples
{
    /// <summary>A sampler of a binomial count.</summary>
    internal static Func<int> Binomial(int n, double p, Random random) =>
        Sampler(k => MathNet.Numerics.Distributions.Binomial.PMF(p, n, k), 0, n, n * p, random);

    /// <summary>A sampler of a Poisson count.</summary>
    internal static Func<int> Poisson(double mean, Random random) =>
        Sampler(k => MathNet.Numerics.Distributions.Poisson.PMF(mean, k), 0, (int)(mean + (12 * Math.Sqrt(mean)) + 20), mean, random);

    private static Func<int> Sampler(Func<int, double> mass, int low, int high, double mean, Random random)
    {
        var reach = (int)(12 * Math.Sqrt(mean)) + 20;
        low = Math.Max(low, (int)mean - reach);
        high = Math.Min(high, (int)mean + reach);
        var cumulative = new double[high - low + 1];
        var sum = 0.0;
        for (var k = low; k <= high; k++)
        {
            sum += mass(k);
            cumulative[k - low] = sum;
        }

        return () =>
        {
            var place = Array.BinarySearch(cumulative, random.NextDouble() * sum);
            return low + Math.Min(cumulative.Length - 1, place < 0 ? ~place : place + 1);
        };
    }
}

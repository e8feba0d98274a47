using Indicators.Core.Impact;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Indicators.Core.Tests.Impact;

/// <summary>Panels whose truth is known, from a fixed seed.</summary>
internal static class SimulatedPanels
{
    /// <summary>Long campaigns run when INDICATORS_FULL is 1; otherwise a fixed share of them.</summary>
    internal static bool Full => Environment.GetEnvironmentVariable("INDICATORS_FULL") == "1";

    internal static Xoshiro256StarStar Random(int seed) => new(seed, threadSafe: false);

    /// <summary>Unit effects, common shocks and autocorrelated errors (0.5); treated units have an effect that varies between units.</summary>
    internal static Panel Draw(Xoshiro256StarStar random, int units, int treated, double effect, double spread = 0, int before = 3, int after = 3, bool staggered = false)
    {
        var rows = new List<PanelRow>();
        var shocks = Enumerable.Range(0, before + after).Select(_ => Normal.Sample(random, 0, 1)).ToArray();
        for (var i = 0; i < units; i++)
        {
            var level = Normal.Sample(random, 10, 2);
            var own = effect + (spread > 0 ? Normal.Sample(random, 0, spread) : 0);
            int? from = i < treated ? before + (staggered && i % 2 == 1 ? 1 : 0) : null;
            var error = Normal.Sample(random, 0, 1);
            for (var t = 0; t < before + after; t++)
            {
                rows.Add(new PanelRow($"u{i}", t, level + shocks[t] + error + (from <= t ? own : 0), from));
                error = (0.5 * error) + (Math.Sqrt(0.75) * Normal.Sample(random, 0, 1));
            }
        }

        return Panel.Create(rows);
    }
}

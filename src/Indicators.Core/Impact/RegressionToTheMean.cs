using Indicators.Model;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace Indicators.Core.Impact;

/// <summary>
/// Assumptions of the simulation. An area's figure in a year is its lasting level plus a deviation of the year; levels vary between areas,
/// deviations within them with first-order autocorrelation. Lists that show only listed areas cannot tell these numbers: they are
/// assumptions, to be stated beside the result.
/// </summary>
/// <param name="Areas">Number of areas among which is selected.</param>
/// <param name="Mean">Mean level.</param>
/// <param name="BetweenDeviation">Standard deviation of levels between areas.</param>
/// <param name="WithinDeviation">Standard deviation of a year's deviation.</param>
/// <param name="Autocorrelation">Correlation of deviations of successive years, from 0 to below 1.</param>
/// <param name="Threshold">An area is selected when its figure in the last year before is beyond this.</param>
/// <param name="SelectsAbove">True when high figures are selected (a bad outcome is high).</param>
/// <param name="YearsBefore">Years averaged as baseline; the last is the year of selection.</param>
/// <param name="YearsAfter">Years averaged as follow-up.</param>
/// <param name="MaximumSelected">At most so many of the selected are followed (drawn at random); null for all.</param>
public sealed record RegressionToTheMeanAssumptions(
    int Areas, double Mean, double BetweenDeviation, double WithinDeviation, double Autocorrelation, double Threshold, bool SelectsAbove,
    int YearsBefore = 1, int YearsAfter = 1, int? MaximumSelected = null)
{
    /// <summary>
    /// True when only those of the selected are followed that are no longer beyond the threshold in the first year after: an area that is
    /// studied because it left a list was chosen by its outcome.
    /// </summary>
    public bool OnlyLeavers { get; init; }
}

/// <summary>What selection alone does to the figures, when nothing else happens.</summary>
/// <param name="Assumptions">The assumptions.</param>
/// <param name="ExpectedChange">Mean change of the selected areas.</param>
/// <param name="ExpectedDifference">Mean change of the selected minus that of the others: what a difference-in-differences would show.</param>
/// <param name="DifferenceRange">The central 95 per cent (or the confidence asked for) of that difference over simulations.</param>
/// <param name="Observed">The observed difference, if given.</param>
/// <param name="PValue">Share of simulations at least as far from the expected difference as the observed one.</param>
/// <param name="Draws">Simulations with at least one selected and one other area.</param>
/// <param name="Seed">The seed.</param>
public sealed record RegressionToTheMeanResult(
    RegressionToTheMeanAssumptions Assumptions, double ExpectedChange, double ExpectedDifference, Interval DifferenceRange, double? Observed, double? PValue, int Draws, int Seed)
{
    /// <summary>True when the observed difference lies outside what selection alone gives.</summary>
    public bool ObservedIsBeyond => Observed is { } observed && !DifferenceRange.Contains(observed);
}

/// <summary>
/// Regression to the mean: areas chosen because they were bad in one year are on average less bad in the next, without anything being
/// done (Galton 1886; Barnett, van der Pols and Dobson 2005, doi 10.1093/ije/dyh299).
/// </summary>
public static class RegressionToTheMean
{
    /// <summary>Simulates selection without any effect.</summary>
    /// <exception cref="ArgumentException">Assumptions outside their ranges.</exception>
    /// <exception cref="RequestException">Under the assumptions hardly any area is selected, or all are.</exception>
    public static RegressionToTheMeanResult Simulate(RegressionToTheMeanAssumptions assumptions, double? observed = null, int draws = 2000, int seed = 1, ConfidenceLevel? confidence = null)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        var level = confidence ?? ConfidenceLevel.P95;
        var a = assumptions;
        if (a.Areas < 2 || a.BetweenDeviation < 0 || !(a.WithinDeviation > 0) || a.Autocorrelation is < 0 or >= 1 || a.YearsBefore < 1 || a.YearsAfter < 1 || a.MaximumSelected is < 1 || draws < 100)
        {
            throw new ArgumentException("At least two areas, deviations not negative, autocorrelation from 0 to below 1, years and selected areas at least one, 100 draws.", nameof(assumptions));
        }

        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var changes = new List<double>();
        var differences = new List<double>();
        for (var d = 0; d < draws; d++)
        {
            if (Draw(a, random) is { } drawn)
            {
                changes.Add(drawn.Selected);
                differences.Add(drawn.Selected - drawn.Others);
            }
        }

        if (changes.Count < draws / 20)
        {
            throw new RequestException("regression to the mean", "assumptions under which hardly any area, or every area, is selected", "a threshold that some areas pass and others do not", "Check the threshold against the mean and the deviations.");
        }

        double[] sorted = [.. differences.Order()];
        var expected = sorted.Average();
        var range = new Interval(sorted[Position(level.Tail)], sorted[Position(1 - level.Tail)], level.Share, "simulation");
        double? p = observed is { } o ? (1 + sorted.Count(v => Math.Abs(v - expected) >= Math.Abs(o - expected))) / (1.0 + sorted.Length) : null;
        return new RegressionToTheMeanResult(a, changes.Average(), expected, range, observed, p, sorted.Length, seed);

        int Position(double share) => Math.Clamp((int)Math.Round(share * (sorted.Length - 1), MidpointRounding.AwayFromZero), 0, sorted.Length - 1);
    }

    /// <summary>
    /// Reads level, deviations and autocorrelation from the periods of a panel before anyone is treated. This is right only when the
    /// panel holds all areas, not just the listed ones; say so beside the result.
    /// </summary>
    /// <exception cref="RequestException">Fewer than three periods before treatment or fewer than three units in them.</exception>
    public static RegressionToTheMeanAssumptions AssumptionsFrom(Panel panel, double threshold, bool selectsAbove, int yearsBefore = 1, int yearsAfter = 1)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var start = panel.Units.Min(u => u.TreatedFrom) ?? int.MaxValue;
        int[] times = [.. panel.Times.Where(t => t < start)];
        PanelUnit[] units = [.. panel.Units.Where(u => Array.TrueForAll(times, u.Outcomes.ContainsKey))];
        if (times.Length < 3 || units.Length < 3)
        {
            throw new RequestException("panel", $"{times.Length} periods and {units.Length} complete units before treatment", "at least three of each", "State the assumptions instead.");
        }

        var timeMeans = times.ToDictionary(t => t, t => units.Average(u => u.Outcomes[t]));
        double[][] deviations = [.. units.Select(u => times.Select(t => u.Outcomes[t] - timeMeans[t]).ToArray())];
        double[][] within = Array.ConvertAll(deviations, d => Array.ConvertAll(d, v => v - d.Average()));
        var withinVariance = within.Sum(d => d.Sum(v => v * v)) / ((units.Length - 1) * (times.Length - 1.0));
        var levels = Array.ConvertAll(deviations, d => d.Average());
        var betweenVariance = Math.Max(0, (levels.Sum(v => v * v) / (units.Length - 1)) - (withinVariance / times.Length));

        // Demeaning biases the lag-1 correlation by about -1/(T-1); it is added back.
        var lagged = within.Sum(d => Enumerable.Range(1, d.Length - 1).Sum(t => d[t] * d[t - 1])) / (units.Length * (times.Length - 1.0));
        var spread = within.Sum(d => d.Sum(v => v * v)) / (units.Length * (double)times.Length);
        var correlation = spread > 0 ? Math.Clamp((lagged / spread) + (1.0 / (times.Length - 1)), 0, 0.95) : 0;
        return new RegressionToTheMeanAssumptions(
            units.Length, timeMeans[times[^1]], Math.Sqrt(betweenVariance), Math.Sqrt(Math.Max(withinVariance, 1e-300)), correlation, threshold, selectsAbove, yearsBefore, yearsAfter);
    }

    private static (double Selected, double Others)? Draw(RegressionToTheMeanAssumptions a, System.Random random)
    {
        var selected = new List<double>();
        var others = new List<double>();
        var years = new double[a.YearsBefore + a.YearsAfter];
        for (var i = 0; i < a.Areas; i++)
        {
            var area = a.Mean + (a.BetweenDeviation * Normal.Sample(random, 0, 1));
            double deviation = a.WithinDeviation * Normal.Sample(random, 0, 1);
            for (var y = 0; y < years.Length; y++)
            {
                years[y] = area + deviation;
                deviation = (a.Autocorrelation * deviation) + (a.WithinDeviation * Math.Sqrt(1 - (a.Autocorrelation * a.Autocorrelation)) * Normal.Sample(random, 0, 1));
            }

            var last = years[a.YearsBefore - 1];
            var isSelected = a.SelectsAbove ? last > a.Threshold : last < a.Threshold;
            var next = years[a.YearsBefore];
            var change = years[a.YearsBefore..].Average() - years[..a.YearsBefore].Average();
            if (!a.OnlyLeavers)
            {
                (isSelected ? selected : others).Add(change);
            }
            else if (isSelected)
            {
                // Those still beyond the threshold stay on the list, and are what a leaver is compared with.
                ((a.SelectsAbove ? next > a.Threshold : next < a.Threshold) ? others : selected).Add(change);
            }
        }

        if (selected.Count == 0 || others.Count == 0)
        {
            return null;
        }

        // Areas are exchangeable, so the first ones selected are a random choice.
        return (selected.Take(a.MaximumSelected ?? int.MaxValue).Average(), others.Average());
    }
}

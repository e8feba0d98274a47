using System.Runtime.InteropServices;
using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>One group of the population in order of deprivation.</summary>
/// <param name="Population">Persons, above 0.</param>
/// <param name="Value">The group's figure.</param>
/// <param name="StandardError">Its standard error, above 0.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct InequalityGroup(double Population, double Value, double StandardError);

/// <summary>
/// The slope index of inequality: the difference in a figure between the two ends of the social scale, on the line
/// through all groups.
/// Formula: groups sit at the middle of their share of the ranked population (0 to 1); least squares with weights 1/SE²
/// gives the slope, whose standard error from known variances is 1/sqrt(sum(w (x - xm)²)).
/// Units: those of the figure. Assumptions: groups are in order from most to least deprived; the relation is linear.
/// Undefined when: fewer than three groups, or a group without population or standard error.
/// Reference: Mackenbach and Kunst (1997), doi:10.1016/S0277-9536(96)00073-1.
/// </summary>
public static class SlopeIndexOfInequality
{
    /// <summary>The method's printed name.</summary>
    public const string Method = "Slope index of inequality";

    /// <summary>The index with its interval, or the reason why there is none.</summary>
    /// <param name="groups">Groups from most to least deprived.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="unit">The unit of the figures.</param>
    public static Figure Of(IReadOnlyList<InequalityGroup> groups, ConfidenceLevel level, string unit = "")
    {
        if (groups.Count < 3)
        {
            return Figure.Undefined("A slope index needs at least three groups.", unit);
        }

        if (!groups.All(g => g.Population > 0 && g.StandardError > 0 && double.IsFinite(g.Population + g.StandardError + g.Value)))
        {
            return Figure.Undefined("A group has no population, no standard error or no value.", unit);
        }

        var persons = groups.Sum(g => g.Population);
        double passed = 0, total = 0, rankSum = 0, valueSum = 0;
        var ranks = new double[groups.Count];
        for (var i = 0; i < ranks.Length; i++)
        {
            var g = groups[i];
            ranks[i] = (passed + (g.Population / 2)) / persons;
            passed += g.Population;
            var w = 1 / (g.StandardError * g.StandardError);
            total += w;
            rankSum += w * ranks[i];
            valueSum += w * g.Value;
        }

        double spread = 0, product = 0;
        for (var i = 0; i < ranks.Length; i++)
        {
            var w = 1 / (groups[i].StandardError * groups[i].StandardError);
            var x = ranks[i] - (rankSum / total);
            spread += w * x * x;
            product += w * x * (groups[i].Value - (valueSum / total));
        }

        var slope = product / spread;
        var margin = StandardNormal.TwoSided(level) / Math.Sqrt(spread);
        return Figure.Of(slope, unit, Method, new Interval(slope - margin, slope + margin, level.Share, Method));
    }
}

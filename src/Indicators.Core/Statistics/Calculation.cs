using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// Statistics over a table: columns in, columns out, in row order, other columns passed through. A row that cannot be
/// computed keeps its place and carries its reason in <c>absent</c>.
/// </summary>
public static class Calculation
{
    /// <summary>The names of the statistics.</summary>
    public static IReadOnlyList<string> Statistics { get; } =
        ["proportion", "rate", "mean", "dsr", "difference", "gap-change", "trend", "funnel", "regression"];

    /// <summary>Computes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="options">What to compute.</param>
    /// <exception cref="RequestException">The statistic is unknown, a column is missing, or a formula is wrong.</exception>
    public static CalculationOutput Run(CalculationTable table, CalculationOptions options)
    {
        if (options.Confidences.Count == 0)
        {
            throw new ArgumentException("At least one confidence level is needed.", nameof(options));
        }

        // A level asked for twice would give two columns of one name.
        options = options with { Confidences = [.. options.Confidences.Distinct()] };
        return options.Statistic switch
        {
            "proportion" => CalculationByRow.Proportion(table, options),
            "rate" => CalculationByRow.Rate(table, options),
            "difference" => CalculationByRow.Difference(table, options),
            "gap-change" => CalculationByRow.GapChange(table, options),
            "mean" => CalculationByGroup.Mean(table, options),
            "dsr" => CalculationByGroup.DirectlyStandardised(table, options),
            "trend" => CalculationOfTrend.Run(table, options),
            "funnel" => CalculationOfFunnel.Run(table, options),
            "regression" => CalculationOfRegression.Run(table, options),
            _ => throw new RequestException(
                "calculate", $"the statistic '{options.Statistic}'", "one of " + string.Join(", ", Statistics)),
        };
    }
}

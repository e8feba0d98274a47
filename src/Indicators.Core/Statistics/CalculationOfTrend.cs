using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// Trends of groups: by Cochran-Armitage where the table has numerators and denominators, by weighted regression where
/// it has values with 95 per cent intervals. <c>value</c> is the slope per period.
/// </summary>
internal static class CalculationOfTrend
{
    internal static CalculationOutput Run(CalculationTable table, CalculationOptions options)
    {
        var counts = table.Find("numerator") is not null && table.Find("denominator") is not null;
        var values = table.Find("value") is not null && table.Find("lower") is not null && table.Find("upper") is not null;
        if (!counts && !values)
        {
            throw new RequestException(
                table.Name.Length > 0 ? table.Name : "table",
                "the columns " + string.Join(", ", table.Header.Select(h => $"'{h}'")),
                "'period' with 'numerator', 'denominator', or with 'value', 'lower', 'upper'",
                "Rename the columns of the table.");
        }

        var period = table.Require("period");
        int[] columns = counts ? table.RequireAll("numerator", "denominator") : table.RequireAll("value", "lower", "upper");
        var by = table.RequireAll(options.By);
        var writer = new CalculationWriter(
            by.Select(c => table.Header[c]),
            CalculationWriter.Columns(options, "chi_square", "p_value", "direction", "points"));
        foreach (var group in CalculationGroups.Of(table, by))
        {
            writer.Start(group.Key);
            Write(writer, table, options, period, columns, group.Rows);
        }

        return writer.Finish();
    }

    private static void Write(
        CalculationWriter writer, CalculationTable table, CalculationOptions options, int period, int[] columns, List<int> rows)
    {
        writer.Set("direction", Name(TrendDirection.CannotTell));
        var points = new List<(double Time, double[] Numbers)>();
        foreach (var r in rows)
        {
            var numbers = new double[columns.Length];
            if ((CalculationCells.ReadPeriod(table, r, period, out var time) ?? CalculationCells.Read(table, r, columns, numbers)) is { } fault)
            {
                writer.Absent(fault);
                return;
            }

            points.Add((time, numbers));
        }

        var kept = points.OrderBy(p => p.Time).TakeLast(options.Points ?? points.Count).ToList();
        if (kept.Count < 2)
        {
            writer.Absent("A trend needs at least two periods.");
            return;
        }

        double[] Column(int i) => [.. kept.Select(p => p.Numbers[i])];
        double[] times = [.. kept.Select(p => p.Time)];
        var counts = columns.Length == 2;
        TrendResult Trend(ConfidenceLevel level) => counts
            ? CochranArmitage.Trend(times, Column(0), Column(1), level, options.Multiplier)
            : WeightedTrend.Trend(times, Column(0), Column(1), Column(2), level);
        writer.Write(options, level => Trend(level).Slope);
        var trend = Trend(options.Confidences[0]);
        writer.Set("chi_square", trend.ChiSquare);
        writer.Set("p_value", trend.Probability);
        writer.Set("points", (long)kept.Count);
        writer.Set("direction", Name(counts
            ? RecentTrend.OfProportions(times, Column(0), Column(1))
            : RecentTrend.OfValues(times, Column(0), Column(1), Column(2))));
    }

    private static string Name(TrendDirection direction) => direction switch
    {
        TrendDirection.Increasing => "increasing",
        TrendDirection.Decreasing => "decreasing",
        TrendDirection.NoSignificantChange => "no significant change",
        _ => "cannot be calculated",
    };
}

using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>The statistics that give one row out for each row in.</summary>
internal static class CalculationByRow
{
    private static readonly string[] GapColumns =
    [
        "area_numerator0", "area_denominator0", "area_numerator1", "area_denominator1",
        "reference_numerator0", "reference_denominator0", "reference_numerator1", "reference_denominator1",
    ];

    internal static CalculationOutput Proportion(CalculationTable table, CalculationOptions options) =>
        EachRow(table, options, ["numerator", "denominator"], (v, level) => Wilson.Proportion(v[0], v[1], level, options.Multiplier));

    internal static CalculationOutput Rate(CalculationTable table, CalculationOptions options) =>
        EachRow(table, options, ["count", "population"], (v, level) => Statistics.Rate.Of(v[0], v[1], level, options.Per));

    internal static CalculationOutput Difference(CalculationTable table, CalculationOptions options) => EachRow(
        table,
        options,
        ["numerator0", "denominator0", "numerator1", "denominator1"],
        (v, level) => DifferenceOfProportions.Of(v[0], v[1], v[2], v[3], level, options.Multiplier));

    internal static CalculationOutput GapChange(CalculationTable table, CalculationOptions options) => EachRow(
        table,
        options,
        GapColumns,
        (v, level) => Comparison.GapChange.Of(
            new Comparison.Share(v[0], v[1]),
            new Comparison.Share(v[2], v[3]),
            new Comparison.Share(v[4], v[5]),
            new Comparison.Share(v[6], v[7]),
            options.ReferenceIncludesArea,
            level,
            options.Multiplier));

    private static CalculationOutput EachRow(
        CalculationTable table,
        CalculationOptions options,
        string[] needed,
        Func<double[], ConfidenceLevel, Figure> figure)
    {
        var columns = table.RequireAll(needed);
        var writer = new CalculationWriter(table.Header, CalculationWriter.Columns(options));
        var numbers = new double[columns.Length];
        for (var r = 0; r < table.Rows.Count; r++)
        {
            writer.Start(table.Rows[r]);
            if (CalculationCells.Read(table, r, columns, numbers) is { } fault)
            {
                writer.Absent(fault);
            }
            else
            {
                writer.Write(options, level => figure(numbers, level));
            }
        }

        return writer.Finish();
    }
}

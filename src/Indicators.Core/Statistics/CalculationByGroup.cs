namespace Indicators.Core.Statistics;

/// <summary>The statistics that reduce the rows of a group to one: means and directly standardised rates.</summary>
internal static class CalculationByGroup
{
    internal static CalculationOutput Mean(CalculationTable table, CalculationOptions options)
    {
        var value = table.Require("value");
        return EachGroup(table, options, ["n", "standard_deviation", "autocorrelation"], (writer, rows) =>
        {
            var values = new DoubleDouble[rows.Count];
            for (var i = 0; i < values.Length; i++)
            {
                if (CalculationCells.Read(table, rows[i], value, out values[i]) is { } fault)
                {
                    writer.Absent(fault);
                    return;
                }
            }

            var moments = SampleMoments.Of(values);
            writer.Set("n", (long)moments.Count);
            writer.Set("standard_deviation", moments.StandardDeviation);
            writer.Set("autocorrelation", moments.Autocorrelation);
            writer.Write(options, level => StudentMean.Of(moments, level));
        });
    }

    internal static CalculationOutput DirectlyStandardised(CalculationTable table, CalculationOptions options)
    {
        var columns = table.RequireAll("count", "population", "standard_population");
        return EachGroup(table, options, ["total_count", "total_population"], (writer, rows) =>
        {
            var strata = new List<Stratum>();
            var numbers = new double[columns.Length];
            foreach (var r in rows)
            {
                if (CalculationCells.Read(table, r, columns, numbers) is { } fault)
                {
                    writer.Absent(fault);
                    return;
                }

                strata.Add(new Stratum(numbers[0], numbers[1], numbers[2]));
            }

            writer.Set("total_count", strata.Sum(s => s.Count));
            writer.Set("total_population", strata.Sum(s => s.Population));
            writer.Write(options, level => DirectlyStandardisedRate.Of(strata, level, options.Per));
        });
    }

    private static CalculationOutput EachGroup(
        CalculationTable table, CalculationOptions options, string[] extra, Action<CalculationWriter, List<int>> write)
    {
        var by = table.RequireAll(options.By);
        var writer = new CalculationWriter(by.Select(c => table.Header[c]), CalculationWriter.Columns(options, extra));
        foreach (var group in CalculationGroups.Of(table, by))
        {
            writer.Start(group.Key);
            write(writer, group.Rows);
        }

        return writer.Finish();
    }
}

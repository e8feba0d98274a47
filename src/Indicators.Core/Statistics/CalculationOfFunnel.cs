using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>
/// Funnels: each row's value with the limits that chance around the average of all computable rows gives it.
/// Numerator and denominator make a proportion, count and population a rate, observed and expected a ratio.
/// </summary>
internal static class CalculationOfFunnel
{
    private enum Kind
    {
        Proportion,
        Rate,
        Ratio,
    }

    internal static CalculationOutput Run(CalculationTable table, CalculationOptions options)
    {
        var (kind, columns) = Recognise(table);
        var writer = new CalculationWriter(
            table.Header,
            CalculationWriter.Columns(options, "average", "lower_025", "upper_025", "lower_001", "upper_001", "significance"));
        var numbers = new double[table.Rows.Count][];
        var faults = new string?[table.Rows.Count];
        double over = 0, under = 0;
        for (var r = 0; r < numbers.Length; r++)
        {
            numbers[r] = new double[2];
            faults[r] = CalculationCells.Read(table, r, columns, numbers[r]) ?? Fault(kind, numbers[r]);
            if (faults[r] is null)
            {
                over += numbers[r][0];
                under += numbers[r][1];
            }
        }

        // A ratio's expectation is its own standard: one means no difference.
        var average = kind == Kind.Ratio ? 1 : over / under;
        var dispersion = options.Overdispersion ? Dispersion(kind, average, numbers, faults) : 1;
        var factor = kind == Kind.Rate ? options.Per : options.Multiplier;
        for (var r = 0; r < numbers.Length; r++)
        {
            writer.Start(table.Rows[r]);
            if (faults[r] is { } fault)
            {
                writer.Absent(fault);
                continue;
            }

            var (x, n) = (numbers[r][0], numbers[r][1]);
            writer.Write(options, level => kind switch
            {
                Kind.Proportion => Wilson.Proportion(x, n, level, options.Multiplier),
                Kind.Rate => Rate.Of(x, n, level, options.Per),
                _ => IndirectlyStandardisedRatio.Of(x, n, level, options.Multiplier),
            });
            writer.Set("average", average * factor);
            if (average == 0 && kind == Kind.Rate)
            {
                writer.Set("significance", "Not significant");
                continue;
            }

            var limits = kind switch
            {
                Kind.Proportion => Funnel.Proportion(average, n, dispersion),
                Kind.Rate => Funnel.Rate(average, n, dispersion),
                _ => Funnel.Ratio(n, dispersion),
            };
            var scaled = limits.Scale(factor);
            writer.Set("lower_025", scaled.Lower025);
            writer.Set("upper_025", scaled.Upper025);
            writer.Set("lower_001", scaled.Lower001);
            writer.Set("upper_001", scaled.Upper001);
            writer.Set("significance", Name(limits.Classify(x / n)));
        }

        return writer.Finish();
    }

    private static (Kind Kind, int[] Columns) Recognise(CalculationTable table)
    {
        ReadOnlySpan<(Kind Kind, string Over, string Under)> forms =
        [
            (Kind.Proportion, "numerator", "denominator"),
            (Kind.Rate, "count", "population"),
            (Kind.Ratio, "observed", "expected"),
        ];
        foreach (var (kind, over, under) in forms)
        {
            if (table.Find(over) is { } x && table.Find(under) is { } n)
            {
                return (kind, [x, n]);
            }
        }

        throw new RequestException(
            table.Name.Length > 0 ? table.Name : "table",
            "the columns " + string.Join(", ", table.Header.Select(h => $"'{h}'")),
            "'numerator' and 'denominator', or 'count' and 'population', or 'observed' and 'expected'",
            "Rename the columns of the table.");
    }

    private static string? Fault(Kind kind, double[] numbers) => kind switch
    {
        Kind.Proportion => Admissible.Proportion(numbers[0], numbers[1]),
        Kind.Rate => Admissible.Rate(numbers[0], numbers[1]),
        _ => IndirectlyStandardisedRatio.Of(numbers[0], numbers[1], ConfidenceLevel.P95).Absence?.Reason,
    };

    private static double Dispersion(Kind kind, double average, double[][] numbers, string?[] faults)
    {
        if (average == 0 || (kind == Kind.Proportion && average == 1))
        {
            return 1;
        }

        double[] scores = [.. numbers.Where((_, r) => faults[r] is null).Select(v => kind switch
        {
            Kind.Proportion => Funnel.Score(v[0], v[1], average),
            Kind.Rate => Funnel.Score(v[0], v[1] * average),
            _ => Funnel.Score(v[0], v[1]),
        })];
        return Funnel.Overdispersion(scores);
    }

    private static string Name(FunnelSignificance significance) => significance switch
    {
        FunnelSignificance.High001 => "High (0.001)",
        FunnelSignificance.High025 => "High (0.025)",
        FunnelSignificance.Low001 => "Low (0.001)",
        FunnelSignificance.Low025 => "Low (0.025)",
        _ => "Not significant",
    };
}

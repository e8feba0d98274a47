using Indicators.Model;

namespace Indicators.Core.Statistics;

/// <summary>A linear regression: one row per coefficient, the intercept first, and a summary of the model.</summary>
internal static class CalculationOfRegression
{
    internal static CalculationOutput Run(CalculationTable table, CalculationOptions options)
    {
        var formula = ModelFormula.Parse(options.Formula ?? throw new RequestException(
            "calculate regression", "no formula", "--formula \"y ~ x1 + x2\"", "Give the model."));
        if (options.StandardError == StandardErrorKind.Cluster && options.Cluster is null)
        {
            throw new RequestException("calculate regression", "cluster errors without a cluster column", "--cluster COL");
        }

        var needed = formula.Terms.SelectMany(t => t.Factors.Select(f => f.Column)).Prepend(formula.Outcome);
        string[] extra = [.. new[] { options.Weights, options.Cluster }.OfType<string>()];
        table.RequireAll([.. needed.Concat(extra).Distinct(StringComparer.Ordinal)]);

        var summary = new List<KeyValuePair<string, object?>>();
        void Say(string name, object? value) => summary.Add(new(name, value));
        Say("formula", options.Formula);
        var (names, columns, outcome, weights) = Design(table, formula, options, out var fault);
        var writer = new CalculationWriter([], Columns(options));
        if (fault is not null || !LeastSquares.TryFit(columns, outcome, weights, out var fit, out fault))
        {
            Say("n", (long)table.Rows.Count);
            Say("absent", fault);
            return writer.Finish() with { Summary = summary };
        }

        var errors = Errors(table, options, fit);
        Write(writer, options, names, fit, errors);
        Say("n", (long)fit.Count);
        Say("degrees_of_freedom", (long)fit.DegreesOfFreedom);
        Say("residual_standard_deviation", fit.ResidualStandardDeviation);
        Say("r_squared", fit.RSquared);
        Say("standard_errors", Name(options.StandardError));
        Say("newey_west_lag", (long)Lag(options, fit));
        Say("absent", null);
        return writer.Finish() with { Summary = summary };
    }

    private static IEnumerable<string> Columns(CalculationOptions options) =>
        CalculationWriter.Columns(options).Where(c => c is not ("value" or "absent"))
            .Prepend("p_value").Prepend("t").Prepend("standard_error").Prepend("estimate").Prepend("term")
            .Concat(["standard_error_classical", "standard_error_hc1", "standard_error_hc3", "standard_error_newey_west", "standard_error_cluster"]);

    private static (List<string> Names, List<DoubleDouble[]> Columns, DoubleDouble[] Outcome, double[]? Weights) Design(
        CalculationTable table, ModelFormula formula, CalculationOptions options, out string? fault)
    {
        var n = table.Rows.Count;
        string? first = null;
        DoubleDouble[] Read(string column)
        {
            var place = table.Require(column);
            var values = new DoubleDouble[n];
            for (var r = 0; r < n; r++)
            {
                if (CalculationCells.Read(table, r, place, out values[r]) is { } reason)
                {
                    first ??= FormattableString.Invariant($"Row {r + 1}: {reason}");
                }
            }

            return values;
        }

        var outcome = Read(formula.Outcome);
        var names = new List<string>();
        var columns = new List<DoubleDouble[]>();
        if (formula.Intercept)
        {
            names.Add("(intercept)");
            columns.Add([.. Enumerable.Repeat((DoubleDouble)1.0, n)]);
        }

        foreach (var term in formula.Terms)
        {
            var product = Enumerable.Repeat((DoubleDouble)1.0, n).ToArray();
            foreach (var factor in term.Factors)
            {
                var values = Read(factor.Column);
                for (var r = 0; r < n; r++)
                {
                    for (var k = 0; k < factor.Power; k++)
                    {
                        product[r] *= values[r];
                    }
                }
            }

            names.Add(term.Name);
            columns.Add(product);
        }

        double[]? weights = options.Weights is { } w ? [.. Read(w).Select(v => (double)v)] : null;
        fault = first;
        return (names, columns, outcome, weights);
    }

    private static Dictionary<StandardErrorKind, IReadOnlyList<double>?> Errors(
        CalculationTable table, CalculationOptions options, LeastSquaresFit fit)
    {
        IReadOnlyList<double>? clustered = null;
        if (options.Cluster is { } column)
        {
            var place = table.Require(column);
            clustered = RobustErrors.Errors(RobustErrors.Clustered(fit, [.. table.Rows.Select(r => r[place])]));
        }

        return new Dictionary<StandardErrorKind, IReadOnlyList<double>?>
        {
            [StandardErrorKind.Classical] = fit.StandardErrors,
            [StandardErrorKind.HC1] = RobustErrors.Errors(RobustErrors.Heteroscedastic(fit, HeteroscedasticityCorrection.HC1)),
            [StandardErrorKind.HC3] = RobustErrors.Errors(RobustErrors.Heteroscedastic(fit, HeteroscedasticityCorrection.HC3)),
            [StandardErrorKind.NeweyWest] = RobustErrors.Errors(RobustErrors.NeweyWest(fit, Lag(options, fit))),
            [StandardErrorKind.Cluster] = clustered,
        };
    }

    private static void Write(
        CalculationWriter writer,
        CalculationOptions options,
        List<string> names,
        LeastSquaresFit fit,
        Dictionary<StandardErrorKind, IReadOnlyList<double>?> errors)
    {
        for (var i = 0; i < names.Count; i++)
        {
            writer.Start([]);
            var estimate = fit.Coefficients[i];
            writer.Set("term", names[i]);
            writer.Set("estimate", estimate);
            foreach (var (kind, values) in errors)
            {
                writer.Set("standard_error_" + Name(kind), values?[i]);
            }

            writer.Set("method", "Least squares, " + Name(options.StandardError) + " errors");
            writer.Set("confidence", options.Confidences[0].Share);
            if (errors[options.StandardError]?[i] is not { } error)
            {
                continue;
            }

            writer.Set("standard_error", error);
            if (error > 0)
            {
                writer.Set("t", estimate / error);
                writer.Set("p_value", StudentMean.TwoSidedProbability(estimate / error, fit.DegreesOfFreedom));
            }

            for (var c = 0; c < options.Confidences.Count; c++)
            {
                var level = options.Confidences[c];
                var suffix = c == 0 ? "" : "_" + CalculationWriter.Suffix(level);
                var margin = StudentMean.TwoSided(level, fit.DegreesOfFreedom) * error;
                writer.Set("lower" + suffix, estimate - margin);
                writer.Set("upper" + suffix, estimate + margin);
            }
        }
    }

    private static int Lag(CalculationOptions options, LeastSquaresFit fit) => options.Lag ?? RobustErrors.DefaultLag(fit.Count);

    private static string Name(StandardErrorKind kind) => kind switch
    {
        StandardErrorKind.HC1 => "hc1",
        StandardErrorKind.HC3 => "hc3",
        StandardErrorKind.NeweyWest => "newey_west",
        StandardErrorKind.Cluster => "cluster",
        _ => "classical",
    };
}

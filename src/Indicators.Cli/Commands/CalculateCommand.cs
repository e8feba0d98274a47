using System.CommandLine;
using Indicators.Cli.Output;
using Indicators.Model;

namespace Indicators.Cli.Commands;

/// <summary><c>calculate</c>: a statistic over a table, columns in and columns out.</summary>
internal static class CalculateCommand
{
    private const string Columns =
        "Columns in: proportion: numerator, denominator. rate: count, population. mean: value. dsr: count, population, standard_population. "
        + "difference: numerator0, denominator0, numerator1, denominator1. gap-change: area_numerator0 ... area_denominator1, reference_numerator0 ... reference_denominator1. "
        + "trend: period with numerator, denominator or value, lower, upper. funnel: numerator, denominator; or count, population; or observed, expected. regression: the columns of --formula.";

    public static Command Create()
    {
        var statistic = new Argument<string>("statistic") { Description = "proportion, rate, mean, dsr, difference, gap-change, trend, funnel or regression." };
        statistic.AcceptOnlyFromAmong([.. StatisticTables.Statistics]);
        var table = new Argument<string>("table.csv") { Description = "A CSV table with a header. " + Columns };
        var multiplier = new Option<string>("--multiplier") { Description = "1 for shares, 100 for per cent.", DefaultValueFactory = _ => "1" };
        multiplier.AcceptOnlyFromAmong("1", "100");
        var per = Options.Positive("--per", "Rates are per this many persons; default 100000.", "persons");
        var by = new Option<string[]>("--by") { Description = "Column whose values make the groups; may be given several times, or several columns with commas.", HelpName = "column" };
        var confidence = Options.Confidences();
        var formula = new Option<string?>("--formula") { Description = "The model of a regression.", HelpName = "y ~ x1 + x2" };
        var weights = new Option<string?>("--weights") { Description = "Column of weights of a regression.", HelpName = "column" };
        var cluster = new Option<string?>("--cluster") { Description = "Column that says which rows belong together, for cluster errors.", HelpName = "column" };
        var lag = Options.Count("--lag", "Largest lag of Newey-West errors; default: from the number of rows.", 0);
        var error = new Option<string?>("--standard-error") { Description = "The error that stands in standard_error and makes the intervals; default classical, with --cluster cluster.", HelpName = string.Join('|', StatisticTables.StandardErrors) };
        error.AcceptOnlyFromAmong([.. StatisticTables.StandardErrors]);
        var overdispersion = new Option<bool>("--overdispersion") { Description = "Widen the limits of a funnel by the measured overdispersion." };
        var points = Options.Count("--points", "Only this many of the newest periods of a trend; default: all.", 2);
        var part = new Option<bool>("--reference-includes-area") { Description = "The reference's counts of a gap change contain the area's." };
        var form = new TableForm();
        var json = Options.Json();
        var command = new Command("calculate", "Compute a statistic over a table: columns in, columns out, rows in their order. Writes CSV, or one JSON value with --json.\n\nExample:\n  indicators calculate proportion areas.csv --multiplier 100 --confidence 0.95,0.998 --json")
        {
            statistic, table, multiplier, per, by, confidence, formula, weights, cluster, lag, error, overdispersion, points, part, json,
        };
        foreach (var option in form.All)
        {
            command.Add(option);
        }

        command.Check(result =>
        {
            if (result.GetValue(statistic) == "regression" && result.GetValue(formula) is null)
            {
                result.AddError("A regression needs --formula \"y ~ x1 + x2\".");
            }
        });
        command.SetAction((parse, _) =>
        {
            var calculated = StatisticTables.Calculate(
                parse.GetValue(table)!,
                new StatisticRequest(parse.GetValue(statistic)!)
                {
                    Multiplier = parse.GetValue(multiplier) == "100" ? 100 : 1,
                    Per = parse.GetValue(per) ?? 100_000,
                    By = [.. (parse.GetValue(by) ?? []).SelectMany(b => b.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
                    Confidences = parse.GetValue(confidence) ?? [ConfidenceLevel.P95],
                    Formula = parse.GetValue(formula),
                    Weights = parse.GetValue(weights),
                    Cluster = parse.GetValue(cluster),
                    Lag = parse.GetValue(lag),
                    StandardError = parse.GetValue(error) ?? (parse.GetValue(cluster) is null ? "classical" : "cluster"),
                    Overdispersion = parse.GetValue(overdispersion),
                    Points = parse.GetValue(points),
                    ReferenceIncludesArea = parse.GetValue(part),
                },
                form.Of(parse));
            Terminal.Text(parse.GetValue(json) ? TableText.Json(calculated) : TableText.Csv(calculated));
            if (calculated.Summary?.FirstOrDefault(s => s.Key == "absent").Value is string reason)
            {
                Terminal.Note(reason);
            }

            return CommandLine.Ok();
        });
        return command;
    }
}

using System.CommandLine;

namespace Indicators.Cli.Commands;

/// <summary><c>impact synthetic-control</c> and <c>impact sdid</c>.</summary>
internal static class ImpactSyntheticCommand
{
    /// <summary><c>impact synthetic-control</c>.</summary>
    public static Command Control()
    {
        var shared = new ImpactOptions();
        var unit = ImpactOptions.Unit();
        var treated = new Option<string>("--treated") { Description = "Name of the treated unit.", Required = true, HelpName = "name" };
        var from = ImpactCommand.From();
        var predictors = new Option<string?>("--predictors") { Description = "A CSV table of predictors: the unit, perhaps the time, and a column for each predictor. Default: the outcome itself before the start.", HelpName = "file" };
        var placebo = new Option<bool>("--placebo") { Description = "Refit every comparison unit as if treated, and list and draw them; with --predictors rank and p_value need it, and it takes longer." };
        var sensitivity = new Option<bool>("--sensitivity") { Description = "Fit again without each time and each unit with weight and with starts one period off, and give an E-value." };
        var command = new Command("synthetic-control", "One treated unit against the weighted mean of others that fits it best before the start.\n\nExample:\n  indicators impact synthetic-control panel.csv --unit area --time year --outcome employment --treated Ringparken --from 2017 --placebo --chart gap.svg")
        {
            shared.Table, unit, shared.Time, shared.Outcome, treated, from, predictors, placebo, sensitivity,
        };
        shared.AddTo(command);
        command.SetAction((parse, _) => ImpactCommand.Answer(parse, shared, ImpactPanels.SyntheticControl(parse.GetValue(shared.Table)!, shared.Fill(
            parse,
            new SyntheticControlRequest(parse.GetValue(unit)!, parse.GetValue(shared.Time)!, parse.GetValue(shared.Outcome)!, parse.GetValue(treated)!, parse.GetValue(from)!)
            {
                Predictors = parse.GetValue(predictors),
                Placebos = parse.GetValue(placebo),
                Sensitivity = parse.GetValue(sensitivity),
            }))));
        return command;
    }

    /// <summary><c>impact sdid</c>.</summary>
    public static Command Difference()
    {
        var shared = new ImpactOptions();
        var unit = ImpactOptions.Unit();
        var column = new Option<string?>("--treated-from") { Description = "Column of the first treated time, the same for all treated; 0 or empty for never treated. Or name the units.", HelpName = "column" };
        var treated = new Option<string[]>("--treated") { Description = "Name of a treated unit; may be given several times. With --from.", HelpName = "name" };
        var from = new Option<string?>("--from") { Description = "First treated time of the named units, as the table writes its times.", HelpName = "time" };
        var estimator = ImpactCommand.Choice("--estimator", "Unit and time weights, unit weights only, or equal weights.", ImpactPanels.WeightedDifferences, "sdid");
        var solver = ImpactCommand.Choice("--solver", "Weights as the authors' program finds them, or the exact optimum.", ImpactPanels.WeightSolvers, "frank-wolfe");
        var draws = Options.Count("--placebo-draws", "Placebo draws behind the standard error; default 200, 0 for none.", 0);
        var seed = Options.Count("--seed", "Seed of the placebo draws; default 1.", 0);
        var command = new Command("sdid", "Synthetic difference-in-differences: comparison units weighted to run parallel to the treated before the start, and earlier times to look like the later ones.\n\nExample:\n  indicators impact sdid panel.csv --unit area --time year --outcome employment --treated Ringparken --from 2017 --json")
        {
            shared.Table, unit, shared.Time, shared.Outcome, column, treated, from, estimator, solver, draws, seed,
        };
        command.Check(result =>
        {
            var named = result.GetValue(treated) is { Length: > 0 } && result.GetValue(from) is not null;
            if (result.GetValue(column) is not null == named || (!named && (result.GetValue(treated) is { Length: > 0 } || result.GetValue(from) is not null)))
            {
                result.AddError("Give either --treated-from, or --treated with --from.");
            }
        });
        shared.AddTo(command);
        command.SetAction((parse, _) => ImpactCommand.Answer(parse, shared, ImpactPanels.SyntheticDifferenceInDifferences(parse.GetValue(shared.Table)!, shared.Fill(
            parse,
            new SyntheticDifferenceRequest(parse.GetValue(unit)!, parse.GetValue(shared.Time)!, parse.GetValue(shared.Outcome)!)
            {
                TreatedFrom = parse.GetValue(column),
                Treated = parse.GetValue(treated) ?? [],
                From = parse.GetValue(from),
                Estimator = parse.GetValue(estimator)!,
                Solver = parse.GetValue(solver)!,
                PlaceboDraws = parse.GetValue(draws) ?? 200,
                Seed = parse.GetValue(seed) ?? 1,
            }))));
        return command;
    }
}

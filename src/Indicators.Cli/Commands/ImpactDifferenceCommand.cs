using System.CommandLine;

namespace Indicators.Cli.Commands;

/// <summary><c>impact did</c>: difference-in-differences.</summary>
internal static class ImpactDifferenceCommand
{
    public static Command Create()
    {
        var shared = new ImpactOptions();
        var unit = ImpactOptions.Unit();
        var treated = new Option<string>("--treated-from") { Description = "Column of the first treated time; 0 or empty for never treated. A column of 0 and 1 alone is a mark per row.", Required = true, HelpName = "column" };
        var method = ImpactCommand.Choice("--method", "The estimator.", ImpactPanels.Methods, "callaway-santanna");
        var control = ImpactCommand.Choice("--control", "Whom the treated are compared with under staggered starts.", ["never", "not-yet"], "never");
        var cluster = new Option<string?>("--cluster") { Description = "Column of the group within which errors may go together; default: the unit.", HelpName = "column" };
        var weight = new Option<string?>("--weight") { Description = "Column of weights.", HelpName = "column" };
        var errors = ImpactCommand.Choice("--errors", "The errors of two-period and twfe.", ImpactPanels.ClusterErrors, "auto");
        var aggregation = ImpactCommand.Choice("--aggregation", "The average of group-time effects that stands as att.", ImpactPanels.Aggregations, "simple");
        var balanced = new Option<bool>("--balanced") { Description = "Two-period: keep only units seen both before and after." };
        var anticipation = Options.Count("--anticipation", "Periods before the start in which units may already react; default 0.", 0);
        var bootstrap = Options.Count("--bootstrap", "Draws of the multiplier bootstrap; default none.", 0);
        var seed = Options.Count("--seed", "Seed of the bootstrap; default 1.", 0);
        var sensitivity = new Option<bool>("--sensitivity") { Description = "Estimate again without each time and each unit and with starts one period off; bounds when trends were not parallel (Rambachan and Roth 2023), and an E-value." };
        var command = new Command("did", "Difference-in-differences: two periods, two-way fixed effects, or staggered starts after Callaway and Sant'Anna.\n\nExample:\n  indicators impact did panel.csv --unit area --time year --outcome employment --treated-from start --method callaway-santanna --control not-yet --json")
        {
            shared.Table, unit, shared.Time, shared.Outcome, treated, method, control, cluster, weight, errors, aggregation, balanced, anticipation, bootstrap, seed, sensitivity,
        };
        shared.AddTo(command);
        command.SetAction((parse, _) => ImpactCommand.Answer(parse, shared, ImpactPanels.DifferenceInDifferences(parse.GetValue(shared.Table)!, shared.Fill(
            parse,
            new DifferenceRequest(parse.GetValue(unit)!, parse.GetValue(shared.Time)!, parse.GetValue(shared.Outcome)!, parse.GetValue(treated)!)
            {
                Method = parse.GetValue(method)!,
                Control = parse.GetValue(control)!,
                Cluster = parse.GetValue(cluster),
                Weight = parse.GetValue(weight),
                Errors = parse.GetValue(errors)!,
                Aggregation = parse.GetValue(aggregation)!,
                Balanced = parse.GetValue(balanced),
                Anticipation = parse.GetValue(anticipation) ?? 0,
                BootstrapDraws = parse.GetValue(bootstrap) ?? 0,
                Seed = parse.GetValue(seed) ?? 1,
                Sensitivity = parse.GetValue(sensitivity),
            }))));
        return command;
    }
}

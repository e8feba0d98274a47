using System.CommandLine;

namespace Indicators.Cli.Commands;

/// <summary><c>impact regression-to-the-mean</c>: what selection alone does to the figures.</summary>
internal static class ImpactSelectionCommand
{
    public static Command Create()
    {
        var panel = new Argument<string?>("panel.csv") { Description = "A CSV table of all areas, not only the listed ones, to read what is not stated from its periods before treatment.", Arity = ArgumentArity.ZeroOrOne };
        var unit = new Option<string?>("--unit") { Description = "With a table: column of the unit.", HelpName = "column" };
        var time = new Option<string?>("--time") { Description = "With a table: column of the time.", HelpName = "column" };
        var outcome = new Option<string?>("--outcome") { Description = "With a table: column of the outcome.", HelpName = "column" };
        var treated = new Option<string?>("--treated-from") { Description = "With a table: column of the first treated time.", HelpName = "column" };
        var threshold = Options.Number("--threshold", "An area is selected when its last figure before is beyond this.", "value");
        threshold.Required = true;
        var below = new Option<bool>("--below") { Description = "Figures below the threshold are selected, not those above it." };
        var areas = Options.Count("--areas", "Number of areas among which is selected.", 2);
        var mean = Options.Number("--mean", "Mean level of the areas.", "value");
        var between = Options.Number("--between", "Standard deviation of lasting levels between areas.", "value");
        var within = Options.Number("--within", "Standard deviation of a year's deviation within an area.", "value");
        var autocorrelation = Options.Number("--autocorrelation", "Correlation of the deviations of successive years, 0 to below 1.", "share");
        var before = Options.Count("--years-before", "Years averaged before, the last being the year of selection; default 1.", 1);
        var after = Options.Count("--years-after", "Years averaged after; default 1.", 1);
        var followed = Options.Count("--followed", "How many of the selected are followed; default all.", 1);
        var leavers = new Option<bool>("--only-leavers") { Description = "Follow only those that are no longer beyond the threshold in the first year after: areas studied because they left a list." };
        var observed = Options.Number("--observed", "The observed difference, to compare with what selection alone gives.", "value");
        var draws = Options.Count("--draws", "How many simulations; default 2000.", 100);
        var seed = Options.Count("--seed", "Seed of the simulations; default 1.", 0);
        var form = new TableForm();
        var language = Options.Language();
        var json = Options.Json();
        var command = new Command("regression-to-the-mean", "Areas chosen because a figure was bad become less bad by themselves: how much, by simulation under stated assumptions. Lists that show only listed areas cannot tell them.\n\nExample:\n  indicators impact regression-to-the-mean --areas 150 --mean 36 --between 6 --within 2 --autocorrelation 0.5 --threshold 40 --observed -0.9")
        {
            panel, unit, time, outcome, treated, threshold, below, areas, mean, between, within, autocorrelation, before, after, followed, leavers, observed, draws, seed,
        };
        foreach (var option in form.All.Append(language).Append(json))
        {
            command.Add(option);
        }

        command.Check(result =>
        {
            if (result.GetValue(panel) is not null && (result.GetValue(unit) is null || result.GetValue(time) is null || result.GetValue(outcome) is null))
            {
                result.AddError("With a table give --unit, --time and --outcome.");
            }
        });
        command.SetAction((parse, _) => ImpactCommand.Answer(parse.GetValue(json), ImpactPanels.RegressionToTheMean(new SelectionRequest(parse.GetValue(threshold)!.Value)
        {
            Areas = parse.GetValue(areas),
            Mean = parse.GetValue(mean),
            Between = parse.GetValue(between),
            Within = parse.GetValue(within),
            Autocorrelation = parse.GetValue(autocorrelation),
            SelectsBelow = parse.GetValue(below),
            YearsBefore = parse.GetValue(before) ?? 1,
            YearsAfter = parse.GetValue(after) ?? 1,
            Followed = parse.GetValue(followed),
            OnlyLeavers = parse.GetValue(leavers),
            Observed = parse.GetValue(observed),
            Draws = parse.GetValue(draws) ?? 2000,
            Seed = parse.GetValue(seed) ?? 1,
            Language = parse.GetValue(language),
            Panel = parse.GetValue(panel) is { } path
                ? new SelectionPanel(path, parse.GetValue(unit)!, parse.GetValue(time)!, parse.GetValue(outcome)!, parse.GetValue(treated), form.Of(parse))
                : null,
        })));
        return command;
    }
}

using System.CommandLine;

namespace Indicators.Cli.Commands;

/// <summary><c>impact its</c>: interrupted time series.</summary>
internal static class ImpactSeriesCommand
{
    public static Command Create()
    {
        var shared = new ImpactOptions();
        var from = ImpactCommand.From();
        var population = new Option<string?>("--population") { Description = "Column of the population: offset of counts, denominator of a rate per 100,000 otherwise.", HelpName = "column" };
        var family = ImpactCommand.Choice("--family", "Distribution of the outcome.", ImpactPanels.Families, "gaussian");
        var season = Options.Count("--season", "Periods in a seasonal cycle: 12 for months, 4 for quarters.", 2);
        var harmonics = Options.Count("--harmonics", "Pairs of sine and cosine for the season; default 2.", 1);
        var slope = new Option<bool>("--slope") { Description = "Also let the slope change." };
        var errors = ImpactCommand.Choice("--errors", "The errors of the linear model.", ImpactPanels.SeriesErrorNames, "newey-west");
        var lag = Options.Count("--lag", "Newey-West lag; default: from the number of periods.", 0);
        var command = new Command("its", "Interrupted time series: a trend, a step and perhaps a change of slope at the start.\n\nExample:\n  indicators impact its monthly.csv --time month --outcome cases --from 2015M03 --population residents --family quasipoisson --season 12 --json")
        {
            shared.Table, shared.Time, shared.Outcome, from, population, family, season, harmonics, slope, errors, lag,
        };
        shared.AddTo(command);
        command.SetAction((parse, _) => ImpactCommand.Answer(parse, shared, ImpactPanels.InterruptedTimeSeries(parse.GetValue(shared.Table)!, shared.Fill(
            parse,
            new TimeSeriesRequest(parse.GetValue(shared.Time)!, parse.GetValue(shared.Outcome)!, parse.GetValue(from)!)
            {
                Population = parse.GetValue(population),
                Family = parse.GetValue(family)!,
                Season = parse.GetValue(season),
                Harmonics = parse.GetValue(harmonics) ?? 2,
                Slope = parse.GetValue(slope),
                Errors = parse.GetValue(errors)!,
                Lag = parse.GetValue(lag),
            }))));
        return command;
    }
}

using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>export</c>: every observation with its origin.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var format = new Option<string>("--format") { Description = "csv or json.", HelpName = "csv|json", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json");
        var indicator = new Option<string[]>("--indicator") { Description = "Only this indicator; may be given several times.", HelpName = "code" };
        var area = new Option<string[]>("--area") { Description = "Only this area; may be given several times.", HelpName = "area" };
        var asOf = Options.AsOf();
        var json = new Option<bool>("--json") { Description = "The same as --format json." };
        var database = Options.Database();
        var command = new Command("export", "Write every observation with the file and lines it came from to standard output.\n\nExample:\n  indicators export data/en-faelles-indsats --format csv > observations.csv")
        {
            workspace, format, indicator, area, asOf, json, database,
        };
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, new WorkspaceOptions { Database = parse.GetValue(database) });
            using var progress = new ProgressLine();
            opened.Import(dryRun: false, progress, cancellation);
            progress.Clear();
            var observations = opened.Observations(Given(parse.GetValue(indicator)), Given(parse.GetValue(area)), parse.GetValue(asOf));
            Terminal.Text(parse.GetValue(json) || parse.GetValue(format) == "json"
                ? ObservationText.Json(observations, opened.Areas)
                : ObservationText.Csv(observations, opened.Areas));
            return CommandLine.Ok();
        });
        return command;
    }

    /// <summary>An option that was not given asks for everything.</summary>
    private static IEnumerable<string>? Given(IReadOnlyList<string>? values) => values is { Count: > 0 } ? values : null;
}

using System.CommandLine;
using System.Text;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>export</c>: every observation with its origin.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var format = new Option<string>("--format") { Description = "csv, json or xlsx.", HelpName = "csv|json|xlsx", DefaultValueFactory = _ => "csv" };
        format.AcceptOnlyFromAmong("csv", "json", "xlsx");
        var indicator = new Option<string[]>("--indicator") { Description = "Only this indicator; may be given several times.", HelpName = "code" };
        var area = new Option<string[]>("--area") { Description = "Only this area; may be given several times.", HelpName = "area" };
        var asOf = Options.AsOf();
        var json = new Option<bool>("--json") { Description = "The same as --format json." };
        var output = new Option<string?>("--out") { Description = "File to write; default: standard output.", HelpName = "file" };
        var database = Options.Database();
        var command = new Command("export", "Write every observation with the file and lines it came from.\n\nExample:\n  indicators export data/en-faelles-indsats --format xlsx --out observations.xlsx")
        {
            workspace, format, indicator, area, asOf, output, json, database,
        };
        command.Check(result =>
        {
            if (result.GetValue(format) == "xlsx" && result.GetValue(json))
            {
                result.AddError("Give either --format xlsx or --json.");
            }

            if (result.GetValue(format) == "xlsx" && result.GetValue(output) is null && !Console.IsOutputRedirected)
            {
                result.AddError("A workbook is no text for a terminal: give --out FILE.");
            }
        });
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            using var progress = new ProgressLine();
            opened.Import(dryRun: false, progress, cancellation);
            progress.Clear();
            var observations = opened.Observations(Given(parse.GetValue(indicator)), Given(parse.GetValue(area)), parse.GetValue(asOf));
            var bytes = (parse.GetValue(json) ? "json" : parse.GetValue(format)) switch
            {
                "json" => Encoding.UTF8.GetBytes(ObservationText.Json(observations, opened.Areas)),
                "xlsx" => ObservationText.Xlsx(observations, opened.Areas, opened.Indicators),
                _ => Encoding.UTF8.GetBytes(ObservationText.Csv(observations, opened.Areas)),
            };
            if (parse.GetValue(output) is { } file)
            {
                AtomicFile.Write(Path.GetFullPath(file), bytes);
            }
            else
            {
                Terminal.Bytes(bytes);
            }

            return CommandLine.Ok();
        });
        return command;
    }

    /// <summary>An option that was not given asks for everything.</summary>
    private static IEnumerable<string>? Given(IReadOnlyList<string>? values) => values is { Count: > 0 } ? values : null;
}

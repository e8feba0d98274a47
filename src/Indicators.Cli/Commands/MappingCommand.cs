using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>mapping</c>: help for those who write mappings.</summary>
internal static class MappingCommand
{
    public static Command Create() => new("mapping", "Mappings: from a file's cells to observations.\n\nExample:\n  indicators mapping suggest extracts/folk1a.csv")
    {
        Suggest(),
        Schema("schema", "Print the JSON Schema of mappings, for editors.\n\nExample:\n  indicators mapping schema > mapping.schema.json", () => FormatReference.Schema("mapping")),
    };

    /// <summary>A command that prints a JSON Schema.</summary>
    public static Command Schema(string name, string description, Func<string> text)
    {
        var json = Options.Json();
        var command = new Command(name, description) { json };
        command.SetAction((_, _) =>
        {
            Terminal.Text(text().TrimEnd() + "\n");
            return CommandLine.Ok();
        });
        return command;
    }

    private static Command Suggest()
    {
        var file = new Argument<string>("file") { Description = "A file with figures: CSV, XLSX, PX, JSON-stat and so on." };
        var workspace = new Option<string?>("--workspace") { Description = "The workspace that will hold the file, for its areas and the file's name.", HelpName = "folder" };
        var json = Options.Json();
        var command = new Command("suggest", "Look at a file and print a mapping for it, to be completed: reader, format, area and period columns.\n\nExample:\n  indicators mapping suggest my-plan/extracts/unge.csv --workspace my-plan > my-plan/mappings/unge.yaml")
        {
            file, workspace, json,
        };
        command.SetAction((parse, _) =>
        {
            var mapping = MappingTools.Suggest(parse.GetValue(file)!, parse.GetValue(workspace));
            if (parse.GetValue(json))
            {
                Terminal.Json(new { File = parse.GetValue(file), Mapping = mapping });
            }
            else
            {
                Terminal.Text(mapping);
            }

            return CommandLine.Ok();
        });
        return command;
    }
}

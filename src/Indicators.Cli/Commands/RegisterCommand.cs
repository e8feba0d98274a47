using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>register</c>: registers of activities.</summary>
internal static class RegisterCommand
{
    public static Command Create() => new("register", "Registers of activities.\n\nExample:\n  indicators register template --out registers")
    {
        Template(),
    };

    private static Command Template()
    {
        var kinds = Options.Words("--kind", "Which registers.", RegisterTemplates.Kinds, [.. RegisterTemplates.Kinds]);
        var format = Options.Words("--format", "File formats.", RegisterTemplates.Formats, "csv");
        var output = new Option<string>("--out") { Description = "Folder for the files.", HelpName = "folder", DefaultValueFactory = _ => "registers" };
        var json = Options.Json();
        var command = new Command("template", "Write empty registers with the columns that are read. Persons stand in them under pseudonyms only.\n\nExample:\n  indicators register template --kind events,participations --format csv,xlsx --out my-plan/registers")
        {
            kinds, format, output, json,
        };
        command.SetAction((parse, _) =>
        {
            var (written, kept) = RegisterTemplates.Write(parse.GetValue(kinds)!, new OutputFolder(parse.GetValue(output)!), parse.GetValue(format));
            if (parse.GetValue(json))
            {
                Terminal.Json(written);
            }
            else
            {
                foreach (var file in written)
                {
                    Terminal.Line(file);
                }
            }

            foreach (var file in kept)
            {
                Terminal.Note($"{file}: is there already, left alone");
            }

            return CommandLine.Ok();
        });
        return command;
    }
}

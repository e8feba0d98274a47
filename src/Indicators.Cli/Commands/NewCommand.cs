using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>new</c>: a workspace to start from.</summary>
internal static class NewCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder to make; it must be new or empty." };
        var json = Options.Json();
        var command = new Command("new", "Make a workspace with a commented plan, mapping and made-up extract that evaluates at once.\n\nExample:\n  indicators new my-plan")
        {
            folder, json,
        };
        command.SetAction((parse, _) =>
        {
            var files = WorkspaceTemplate.Create(parse.GetValue(folder)!);
            if (parse.GetValue(json))
            {
                Terminal.Json(files);
                return CommandLine.Ok();
            }

            foreach (var file in files)
            {
                Terminal.Line(file);
            }

            Terminal.Line($"Next: indicators evaluate {parse.GetValue(folder)}");
            return CommandLine.Ok();
        });
        return command;
    }
}

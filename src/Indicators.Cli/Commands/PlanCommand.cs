using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>plan</c>: the plan as it was read.</summary>
internal static class PlanCommand
{
    public static Command Create() => new("plan", "The plan of a workspace.\n\nExample:\n  indicators plan show data/vaerebro-park")
    {
        Show(),
        MappingCommand.Schema("schema", "Print the JSON Schema of plans, for editors.\n\nExample:\n  indicators plan schema > plan.schema.json", () => FormatReference.Schema("plan")),
        MappingCommand.Schema("theme-schema", "Print the JSON Schema of theme.yaml, the look of charts and reports, for editors.\n\nExample:\n  indicators plan theme-schema > theme.schema.json", () => FormatReference.Schema("theme")),
    };

    private static Command Show()
    {
        var workspace = Options.Workspace();
        var language = Options.Language();
        var json = Options.Json();
        var command = new Command("show", "Print the plan as a tree: vision, problem, purpose, goal, activity, success criterion, with each rule in words.\n\nExample:\n  indicators plan show data/vaerebro-park --language en")
        {
            workspace, language, json,
        };
        command.SetAction((parse, _) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!);
            if (parse.GetValue(json))
            {
                Terminal.Json(opened.PlanItems(parse.GetValue(language)));
            }
            else
            {
                foreach (var line in opened.PlanText(parse.GetValue(language)).TrimEnd('\n').Split('\n'))
                {
                    Terminal.Line(Terminal.Printable(line));
                }
            }

            return CommandLine.Ok();
        });
        return command;
    }
}

using System.CommandLine;
using Indicators.Cli.Output;

namespace Indicators.Cli.Commands;

/// <summary><c>chart</c>: the trend chart of one goal, or all charts of the plan.</summary>
internal static class ChartCommand
{
    public static Command Create()
    {
        var workspace = Options.Workspace();
        var goal = new Option<string?>("--goal") { Description = "Goal id as 'evaluate' prints it, or the plan's goal id for all its areas.", HelpName = "id" };
        var all = new Option<bool>("--all") { Description = "Every chart: goals, criteria, effect map." };
        var format = Options.Words("--format", "Picture formats.", Workspace.ChartFormats, "svg");
        var output = new Option<string>("--out") { Description = "Output folder, below the current folder.", HelpName = "folder", DefaultValueFactory = _ => "charts" };
        var language = Options.Language();
        var phase = EvaluateCommand.Phase();
        var json = Options.Json();
        var database = Options.Database();
        var command = new Command("chart", "Draw the trend chart of a goal, or all charts of the plan, in the look of the workspace's theme.yaml.\n\nExample:\n  indicators chart data/en-faelles-indsats --all --format svg,png --out charts")
        {
            workspace, goal, all, phase, format, output, language, json, database,
        };
        command.Check(result =>
        {
            if (result.GetValue(all) == (result.GetValue(goal) is not null))
            {
                result.AddError("Give either --goal ID or --all.");
            }
        });
        command.SetAction((parse, cancellation) =>
        {
            using var opened = Workspace.Open(parse.GetValue(workspace)!, Options.Opening(parse, database));
            opened.CheckDefinitions();
            opened.Import(dryRun: false, progress: null, cancellation);
            var evaluation = opened.Evaluate(new EvaluationRequest { Phase = parse.GetValue(phase) });
            var folder = new OutputFolder(parse.GetValue(output)!);
            opened.WriteCharts(evaluation, folder, parse.GetValue(goal), parse.GetValue(format)!, parse.GetValue(language), cancellation);
            if (parse.GetValue(json))
            {
                Terminal.Text(ResultText.Json(folder.Files));
            }
            else
            {
                foreach (var file in folder.Files)
                {
                    Terminal.Line(file);
                }
            }

            return CommandLine.Ok();
        });
        return command;
    }
}
